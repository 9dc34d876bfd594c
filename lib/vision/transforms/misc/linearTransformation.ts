import { describe, rangeError, typeError } from '../../../core/errors.js';
import { keep } from '../../../core/scope.js';
import { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { TVTensor } from '../../tvTensors/index.js';
import { rewrap } from '../../tvTensors/tvTensor.js';
import { isImage } from '../functional/size.js';
import { Transform } from '../transform.js';

const read = named(
  'transforms.LinearTransformation',
  ['transformationMatrix', 'meanVector'],
  (transformationMatrix: Tensor, meanVector: Tensor) => ({ transformationMatrix, meanVector }),
);

/** Throws unless the two fit each other. */
function check(matrix: Tensor, mean: Tensor): void {
  for (const given of [matrix, mean]) {
    if (!(given instanceof Tensor)) throw typeError(`LinearTransformation takes two tensors, got ${describe(given)}`);
  }
  if (matrix.ndim !== 2 || matrix.shape[0] !== matrix.shape[1]) {
    throw rangeError(`LinearTransformation: transformationMatrix should be square. Got ${describe(matrix)}`);
  }
  if (mean.ndim !== 1 || mean.shape[0] !== matrix.shape[0]) {
    throw rangeError(
      `LinearTransformation: meanVector should have the length ${matrix.shape[0]} of transformationMatrix. ` +
        `Got ${describe(mean)}`,
    );
  }
  if (String(matrix.device) !== String(mean.device) || matrix.dtype !== mean.dtype) {
    throw rangeError(
      `LinearTransformation: tensors should be on one device and of one dtype. Got ${matrix.dtype} on ` +
        `${matrix.device} and ${mean.dtype} on ${mean.device}`,
    );
  }
}

/**
 * Subtracts `meanVector`, `[D]`, from each flattened image and multiplies it by `transformationMatrix`, `[D, D]`, where
 * D is `C * H * W`: whitening, for example.
 * @throws TypeError or RangeError where the two are not such tensors, or images have another size.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.LinearTransformation.html
 */
export class LinearTransformation extends Transform {
  readonly transformationMatrix: Tensor;
  readonly meanVector: Tensor;

  constructor(...args: Parameters<typeof read>) {
    super();
    const { transformationMatrix, meanVector } = read(...args);
    check(transformationMatrix, meanVector);
    this.transformationMatrix = keep(transformationMatrix);
    this.meanVector = keep(meanVector);
  }

  override takes(input: unknown): boolean {
    return isImage(input);
  }

  override transform(input: Tensor): Tensor {
    const size = input.shape.slice(-3);
    const elements = size.reduce((product, n) => product * n, 1);
    if (input.ndim < 3 || elements !== this.meanVector.shape[0]) {
      throw rangeError(
        `LinearTransformation: an image [${size.join(', ')}] has ${elements} elements, the transformation matrix is for ` +
          `${this.meanVector.shape[0]}`,
      );
    }
    const centered = input.reshape([-1, elements]).sub(this.meanVector);
    const output = centered.mm(this.transformationMatrix.to(centered.dtype)).reshape(input.shape);
    return input instanceof TVTensor ? rewrap(input, output) : output;
  }
}
