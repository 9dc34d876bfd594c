import { Tensor, uint8 } from '../../../index.js';
import { warn } from '../../../nn/warn.js';
import { isPureTensor, TVTensor } from '../../tvTensors/index.js';
import { toPure } from '../../tvTensors/tvTensor.js';
import { floats, isRawImage, toImage } from '../functional/misc/toImage.js';
import { isImage } from '../functional/size.js';
import { Transform, type Transformed } from '../transform.js';

/** Makes images of the raw ones in nested arrays and plain objects. */
function withoutRaw(value: unknown): unknown {
  if (isRawImage(value)) return toImage(value);
  if (Array.isArray(value)) return value.map(withoutRaw);
  if (typeof value !== 'object' || value === null || value instanceof Tensor) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutRaw(part)]));
}

/**
 * Makes a `tvTensors.Image` of a plain tensor, and of raw images `{ data, width, height, channels }`; see
 * `functional.toImage`.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ToImage.html
 */
export class ToImage extends Transform {
  override takes(input: unknown): boolean {
    return isPureTensor(input);
  }

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    return super.forward(...(inputs.map(withoutRaw) as unknown as T));
  }

  override transform(input: Tensor): Tensor {
    return toImage(input);
  }
}

/**
 * Makes plain tensors of floats from 0 to 1 of images of bytes, whether decoded (uint8 tensors stand here for Python's
 * images of Pillow) or raw. Deprecated, as in torchvision: use `new ToDtype('float32', { scale: true })`.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ToTensor.html
 */
export class ToTensor extends Transform {
  constructor() {
    super();
    warn(
      "The transform ToTensor is deprecated: use new ToImage() and new ToDtype('float32', { scale: true }) instead.",
    );
  }

  override takes(input: unknown): boolean {
    return isImage(input) && input.dtype === uint8;
  }

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    return super.forward(...(inputs.map(withoutRaw) as unknown as T));
  }

  override transform(input: Tensor): Tensor {
    return floats(input instanceof TVTensor ? toPure(input) : input);
  }
}
