import { describe, rangeError } from '../../core/errors.js';
import type { Tensor, TensorData } from '../../index.js';
import { type CanvasSize, checkCanvas } from './canvas.js';
import { TVTensor, type TVTensorOptions } from './tvTensor.js';

export interface KeyPointsOptions extends TVTensorOptions {
  /** The height and width of the image that the points are in. */
  canvasSize: CanvasSize;
}

function checked(tensor: Tensor): Tensor {
  if (tensor.shape.at(-1) !== 2) throw rangeError(`points are [..., 2], x and y; got ${describe(tensor)}`);
  return tensor.ndim === 1 ? tensor.unsqueeze(0) : tensor;
}

/**
 * Points of one image, `[..., 2]`, x and y.
 * @throws TypeError or RangeError for a canvas that is none, or where the last dimension is not 2.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.tv_tensors.KeyPoints.html
 */
export class KeyPoints extends TVTensor {
  /** The height and width of the image that the points are in. */
  readonly canvasSize: CanvasSize;

  constructor(data: TensorData, { canvasSize, ...options }: KeyPointsOptions) {
    checkCanvas(canvasSize);
    super(data, options, checked);
    this.canvasSize = [canvasSize[0], canvasSize[1]];
  }

  override wrap(tensor: Tensor, changed: { canvasSize?: CanvasSize } = {}): this {
    const { canvasSize } = this;
    type Make = new (tensor: Tensor, options: KeyPointsOptions) => this;
    return new (this.constructor as Make)(tensor, { canvasSize, ...changed });
  }

  protected override properties(): Record<string, unknown> {
    return { canvas_size: this.canvasSize };
  }
}
