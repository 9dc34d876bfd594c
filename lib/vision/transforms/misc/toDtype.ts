import { describe, rangeError, typeError } from '../../../core/errors.js';
import { DType, type DTypeLike, toDtype as dtypeOf, float32, Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { warn } from '../../../nn/warn.js';
import { Image, Video } from '../../tvTensors/index.js';
import { callKernel } from '../functional/kernel.js';
import { toDtype } from '../functional/misc/toDtype.js';
import { isImage } from '../functional/size.js';
import { Transform } from '../transform.js';

/** A dtype for each kind of tensor, null for no conversion: `new Map([[tvTensors.Image, 'float32'], ['others', null]])`. */
export type DTypeByKind = ReadonlyMap<(abstract new (...args: never[]) => Tensor) | 'others', DTypeLike | null>;

const read = named('transforms.ToDtype', ['dtype', 'scale'], (dtype: DTypeLike | DTypeByKind, scale = false) => ({
  dtype,
  scale,
}));

function checked(dtype: DTypeLike | DTypeByKind): DType | DTypeByKind {
  if (!(dtype instanceof Map)) return dtypeOf(dtype as DTypeLike);
  for (const [kind, value] of dtype) {
    if (kind !== 'others' && typeof kind !== 'function') {
      throw typeError(`ToDtype: the kinds are classes such as tvTensors.Image, or 'others', got ${describe(kind)}`);
    }
    if (value !== null) dtypeOf(value);
  }
  if (dtype.has(Tensor) && (dtype.has(Image) || dtype.has(Video))) {
    warn(
      'ToDtype: there are dtypes for Tensor and for tvTensors.Image or Video. A plain tensor is not transformed where ' +
        'there is an image or a video among the inputs.',
    );
  }
  return dtype;
}

/**
 * Converts images and videos to another dtype, with `scale` also to its range: `new ToDtype('float32', { scale: true })`
 * gives floats from 0 to 1 for bytes. A Map says for each kind of tensor what it becomes; kinds that it doesn't know are
 * an error, unless it has `'others'`.
 * @throws TypeError for what is no dtype.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ToDtype.html
 */
export class ToDtype extends Transform {
  readonly dtype: DType | DTypeByKind;
  readonly scale: boolean;

  constructor(...args: Parameters<typeof read>) {
    super();
    const { dtype, scale } = read(...args);
    this.dtype = checked(dtype);
    this.scale = scale;
  }

  override transform(input: Tensor): Tensor {
    const dtype = this.#dtypeFor(input);
    if (dtype !== null) return callKernel(toDtype, input, dtype, this.scale);
    if (this.scale && this.dtype instanceof Map && isImage(input)) {
      warn('ToDtype: scale is true, but there is no dtype for images or videos: nothing is scaled.');
    }
    return input;
  }

  #dtypeFor(input: Tensor): DTypeLike | null {
    const { dtype } = this;
    if (dtype instanceof DType) return isImage(input) ? dtype : null;
    for (const kind of [input.constructor as typeof Tensor, 'others'] as const) {
      const found = dtype.get(kind);
      if (found !== undefined) return found;
    }
    throw rangeError(
      `ToDtype: there is no dtype for ${input.constructor.name}. A plain dtype converts images and videos only; a Map ` +
        `may have 'others': null to leave the rest as it is.`,
    );
  }
}

const readConvert = named('transforms.ConvertImageDtype', ['dtype'], (dtype: DTypeLike = float32) => ({ dtype }));

/**
 * Converts images and videos and scales them; the older name of `new ToDtype(dtype, true)`.
 * @throws TypeError for what is no dtype.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ConvertImageDtype.html
 */
export class ConvertImageDtype extends Transform {
  readonly dtype: DType;

  constructor(...args: Parameters<typeof readConvert>) {
    super();
    this.dtype = dtypeOf(readConvert(...args).dtype);
  }

  override transform(input: Tensor): Tensor {
    return callKernel(toDtype, input, this.dtype, true);
  }
}
