import { describe, rangeError, typeError } from '../../core/errors.js';
import { arange, cat, fromTypedArray, fullLike, int64, nn, scope, Tensor, where } from '../../index.js';
import { named } from '../../nn/named.js';
import { float } from '../../nn/text.js';

/** Regions of the images of a batch: `[K, 5]`, an image's number and a box, or boxes `[L, 4]` for each image. */
export type Regions = Tensor | readonly Tensor[];

/** Regions as `[K, 5]`. */
function toRois(fn: string, boxes: Regions, images: number): Tensor {
  const list = boxes instanceof Tensor ? [boxes] : boxes;
  if (!Array.isArray(list) || list.length === 0 || !list.every((t) => t instanceof Tensor)) {
    throw typeError(`${fn}: boxes should be a tensor [K, 5] or tensors [L, 4], one an image, got ${describe(boxes)}.`);
  }
  const size = boxes instanceof Tensor ? 5 : 4;
  const wrong = list.find((t) => t.ndim !== 2 || t.shape[1] !== size);
  if (wrong) {
    const wanted = size === 5 ? '[K, 5], an image and a box' : '[L, 4] each';
    throw rangeError(`${fn}: boxes should be ${wanted}, got ${describe(wrong)}.`);
  }
  if (boxes instanceof Tensor) return boxes;
  if (list.length > images) throw rangeError(`${fn}: boxes of ${list.length} images, but there are ${images}.`);
  return cat(list.map((t, i) => cat([fullLike(t.narrow(1, 0, 1), i), t], 1)));
}

interface Axis {
  /** Where each region begins, and how long it is, in pixels of the input: `[K]`. */
  start: Tensor;
  length: Tensor;
  bins: number;
  /** How many pixels the input has. */
  extent: number;
}

/**
 * By how much each pixel counts in each bin of each region along one axis, `[K, bins, extent]`: interpolating between
 * pixels is the same in rows and columns, one after the other, and so is the mean over the points of a bin.
 */
function axisWeights({ start, length, bins, extent }: Axis, samplingRatio: number): Tensor {
  const column = (t: Tensor) => t.reshape([-1, 1, 1]);
  const binSize = length.div(bins);
  const points = samplingRatio > 0 ? fullLike(binSize, samplingRatio) : binSize.ceil();
  const most = points.numel() === 0 ? 0 : Math.max(0, points.max().item());
  const range = (n: number) => arange(n, { dtype: start.dtype, device: start.device });
  const point = range(most);
  const inBin = point.add(0.5).mul(column(binSize.div(points)));
  const at = column(start)
    .add(range(bins).unsqueeze(1).mul(column(binSize)))
    .add(inBin);
  const counts = point.lt(column(points)).logicalAnd(at.ge(-1)).logicalAnd(at.le(extent));
  const place = where(counts, at, 0).clamp({ min: 0, max: extent - 1 });
  const low = place.floor();
  const share = place.sub(low);
  const weight = (t: Tensor) => where(counts, t.div(column(points.clamp({ min: 1 }))), 0);
  const zeros = start.newZeros([start.shape[0]!, bins, extent]);
  return zeros.scatterAdd(2, low.to(int64), weight(share.neg().add(1))).scatterAdd(
    2,
    low
      .add(1)
      .clamp({ max: extent - 1 })
      .to(int64),
    weight(share),
  );
}

/**
 * What is in regions of feature maps `[N, C, H, W]`, each brought to one size: the mean of interpolated points in each bin,
 * `[K, C, height, width]`. Boxes are `x1, y1, x2, y2` in pixels of which `spatialScale` of the map's make one.
 * `samplingRatio` by `samplingRatio` points are in a bin, or where it is 0 or less as many as the map has pixels there;
 * `aligned` takes pixels' centres for what coordinates mean. The gradient goes to `input`.
 * @throws RangeError for other shapes, and for an image that isn't in the batch.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.ops.roi_align.html
 */
export const roiAlign = named(
  'ops.roiAlign',
  ['input', 'boxes', 'outputSize', 'spatialScale', 'samplingRatio', 'aligned'],
  (
    input: Tensor,
    boxes: Regions,
    outputSize: number | readonly [height: number, width: number],
    spatialScale = 1,
    samplingRatio = -1,
    aligned = false,
  ): Tensor =>
    scope(() => {
      const fn = 'ops.roiAlign';
      if (!(input instanceof Tensor)) throw typeError(`${fn}: input should be a tensor, got ${describe(input)}.`);
      if (input.ndim !== 4) throw rangeError(`${fn}: input should be [N, C, H, W], got ${describe(input)}.`);
      const [images, channels, height, width] = input.shape as [number, number, number, number];
      const [rows, columns] = typeof outputSize === 'number' ? [outputSize, outputSize] : outputSize;
      for (const size of [rows, columns]) {
        if (Number.isInteger(size) && size > 0) continue;
        throw rangeError(`${fn}: outputSize should be one or two positive integers, got ${describe(outputSize)}.`);
      }
      const rois = toRois(fn, boxes, images).detach().to(input.dtype);
      const image = rois.select(1, 0).cpu().to(int64).tolist() as number[];
      const stray = image.find((i) => !(i >= 0 && i < images));
      if (stray !== undefined) throw rangeError(`${fn}: a box of image ${stray}, but there are ${images} images.`);

      const [x1, y1, x2, y2] = rois
        .narrow(1, 1, 4)
        .mul(spatialScale)
        .sub(aligned ? 0.5 : 0)
        .unbind(1) as [Tensor, Tensor, Tensor, Tensor];
      const between = (a: Tensor, b: Tensor) => (aligned ? b.sub(a) : b.sub(a).clamp({ min: 1 }));
      const down = axisWeights({ start: y1, length: between(y1, y2), bins: rows, extent: height }, samplingRatio);
      const across = axisWeights({ start: x1, length: between(x1, x2), bins: columns, extent: width }, samplingRatio);

      let output = input.newZeros([image.length, channels, rows, columns]);
      for (const i of new Set(image)) {
        const ofImage = [...image.keys()].filter((k) => image[k] === i);
        const places = fromTypedArray(BigInt64Array.from(ofImage, BigInt)).to(input.device);
        const [vertical, horizontal] = [down.indexSelect(0, places), across.indexSelect(0, places)];
        const squeezed = vertical.reshape([-1, height]).matmul(input.select(0, i));
        const bins = squeezed.reshape([channels, ofImage.length, rows, width]).transpose(0, 1);
        output = output.indexCopy(0, places, bins.matmul(horizontal.transpose(1, 2).unsqueeze(1)));
      }
      return output;
    }),
);

const parameters = named(
  'ops.RoIAlign',
  ['outputSize', 'spatialScale', 'samplingRatio', 'aligned'],
  (outputSize: number | readonly [number, number], spatialScale: number, samplingRatio: number, aligned = false) => ({
    outputSize,
    spatialScale,
    samplingRatio,
    aligned,
  }),
);

/**
 * Brings regions of feature maps to one size; see `roiAlign`.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.ops.RoIAlign.html
 */
export class RoIAlign extends nn.Module {
  readonly outputSize: number | readonly [number, number];
  readonly spatialScale: number;
  readonly samplingRatio: number;
  readonly aligned: boolean;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { outputSize, spatialScale, samplingRatio, aligned } = parameters(...args);
    this.outputSize = outputSize;
    this.spatialScale = spatialScale;
    this.samplingRatio = samplingRatio;
    this.aligned = aligned;
  }

  override forward(input: Tensor, rois: Regions): Tensor {
    return roiAlign(input, rois, this.outputSize, this.spatialScale, this.samplingRatio, this.aligned);
  }

  override extraRepr(): string {
    const { outputSize, spatialScale, samplingRatio, aligned } = this;
    const size = typeof outputSize === 'number' ? outputSize : `(${outputSize.join(', ')})`;
    return (
      `output_size=${size}, spatial_scale=${float(spatialScale)}, sampling_ratio=${samplingRatio}, ` +
      `aligned=${aligned ? 'True' : 'False'}`
    );
  }
}
