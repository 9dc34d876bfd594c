import { describe, rangeError, typeError } from '../../core/errors.js';
import { cat, fullLike, nn, scope, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { text } from '../../nn/text.js';
import { boxArea } from './boxes.js';
import type { FeatureMaps } from './featurePyramidNetwork.js';
import { roiAlign } from './roiAlign.js';

const parameters = named(
  'ops.MultiScaleRoIAlign',
  ['featmapNames', 'outputSize', 'samplingRatio', 'canonicalScale', 'canonicalLevel'],
  (
    featmapNames: readonly string[],
    outputSize: number | readonly [height: number, width: number],
    samplingRatio: number,
    canonicalScale = 224,
    canonicalLevel = 4,
  ) => ({ featmapNames, outputSize, samplingRatio, canonicalScale, canonicalLevel }),
);

/**
 * Brings regions to one size, each from that of several feature maps, `featmapNames`, that fits its size: a box of
 * `canonicalScale` pixels squared is taken from the map that is smaller than the image by 2 to the power of
 * `canonicalLevel`. The scales of the maps are those at the first call.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.ops.MultiScaleRoIAlign.html
 */
export class MultiScaleRoIAlign extends nn.Module {
  readonly featmapNames: readonly string[];
  readonly outputSize: readonly [height: number, width: number];
  readonly samplingRatio: number;
  readonly canonicalScale: number;
  readonly canonicalLevel: number;
  /** How many pixels of each map make one of the images; null before the first call. */
  scales: number[] | null = null;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { featmapNames, outputSize, samplingRatio, canonicalScale, canonicalLevel } = parameters(...args);
    if (!Array.isArray(featmapNames)) {
      throw typeError(`ops.MultiScaleRoIAlign: featmapNames should be names of maps, got ${describe(featmapNames)}.`);
    }
    this.featmapNames = featmapNames;
    this.outputSize = typeof outputSize === 'number' ? [outputSize, outputSize] : outputSize;
    this.samplingRatio = samplingRatio;
    this.canonicalScale = canonicalScale;
    this.canonicalLevel = canonicalLevel;
  }

  /**
   * @param x - Feature maps `[N, C, H, W]` by name.
   * @param boxes - For each image `[L, 4]`: `x1, y1, x2, y2` in the image's pixels.
   * @param imageShapes - For each image its height and width.
   * @returns `[K, C, height, width]`, the regions of all images one after the other.
   */
  override forward(x: FeatureMaps, boxes: readonly Tensor[], imageShapes: readonly (readonly number[])[]): Tensor {
    const maps = Object.entries(x).flatMap(([name, map]) => (this.featmapNames.includes(name) ? [map] : []));
    if (maps.length === 0) {
      const names = Object.keys(x).join(', ');
      throw rangeError(`ops.MultiScaleRoIAlign: none of the maps ${names} is one of ${this.featmapNames.join(', ')}.`);
    }
    this.scales ??= scalesOf(maps, imageShapes);
    const { outputSize, samplingRatio, scales } = this;
    return scope(() => {
      const rois = cat(boxes.map((t, i) => cat([fullLike(t.narrow(1, 0, 1), i), t], 1)));
      const align = (map: Tensor, some: Tensor, scale: number) =>
        roiAlign(map, some, outputSize, { spatialScale: scale, samplingRatio });
      if (maps.length === 1) return align(maps[0]!, rois, scales[0]!);
      const levels = this.#levelsOf(rois.narrow(1, 1, 4), scales);
      let result = maps[0]!.newZeros([rois.shape[0]!, maps[0]!.shape[1]!, ...outputSize]);
      for (const [level, map] of maps.entries()) {
        const places = levels.eq(level).nonzero().squeeze(1);
        const aligned = align(map, rois.indexSelect(0, places), scales[level]!);
        result = result.indexCopy(0, places, aligned.to(result.dtype));
      }
      return result;
    });
  }

  /** Which map each box is taken from. */
  #levelsOf(boxes: Tensor, scales: number[]): Tensor {
    const [least, greatest] = [scales[0]!, scales.at(-1)!].map((scale) => Math.trunc(-Math.log2(scale)));
    const size = boxArea(boxes).sqrt();
    const level = size.div(this.canonicalScale).log2().add(this.canonicalLevel).add(1e-6).floor();
    return level.clamp({ min: least, max: greatest }).sub(least!);
  }

  override toString(): string {
    const names = `[${this.featmapNames.map((name) => `'${name}'`).join(', ')}]`;
    const { outputSize, samplingRatio } = this;
    return `MultiScaleRoIAlign(featmap_names=${names}, output_size=${text([...outputSize])}, sampling_ratio=${samplingRatio})`;
  }
}

/** The power of 2 nearest to each map's share of the largest image. */
function scalesOf(maps: readonly Tensor[], imageShapes: readonly (readonly number[])[]): number[] {
  if (!Array.isArray(imageShapes) || imageShapes.length === 0) {
    throw rangeError('ops.MultiScaleRoIAlign: images list should not be empty');
  }
  const height = Math.max(...imageShapes.map((shape) => shape[0]!));
  return maps.map((map) => 2 ** Math.round(Math.log2(map.shape.at(-2)! / height)));
}
