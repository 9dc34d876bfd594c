import { describe, rangeError } from '../../core/errors.js';
import { arange, float, pow, round, scope } from '../../index.js';
import { named } from '../../nn/named.js';
import { makeDivisible } from './channels.js';

const parameters = named(
  'models.regnet.BlockParams',
  ['depths', 'widths', 'groupWidths', 'bottleneckMultipliers', 'strides', 'seRatio'],
  (
    depths: number[],
    widths: number[],
    groupWidths: number[],
    bottleneckMultipliers: number[],
    strides: number[],
    seRatio: number | null = null,
  ) => ({ depths, widths, groupWidths, bottleneckMultipliers, strides, seRatio }),
);

const initParameters = named(
  'BlockParams.fromInitParams',
  ['depth', 'w0', 'wA', 'wM', 'groupWidth', 'bottleneckMultiplier', 'seRatio'],
  (
    depth: number,
    w0: number,
    wA: number,
    wM: number,
    groupWidth: number,
    bottleneckMultiplier = 1,
    seRatio: number | null = null,
  ) => ({ depth, w0, wA, wM, groupWidth, bottleneckMultiplier, seRatio }),
);

/** One stage of a RegNet. */
export interface RegNetStage {
  width: number;
  stride: number;
  depth: number;
  groupWidth: number;
  bottleneckMultiplier: number;
}

/**
 * The widths of `depth` blocks: `w0 + wA * i`, moved to the nearest `w0 * wM ** k` and to multiples of 8. Computed in
 * float32, as by torchvision.
 */
function blockWidths(depth: number, w0: number, wA: number, wM: number): number[] {
  return scope(() => {
    const continuous = arange(depth, { device: 'cpu' }).mul(float(wA)).add(w0);
    const capacity = round(continuous.div(w0).log().div(Math.log(wM)));
    const widths = round(pow(float(wM), capacity).mul(w0).div(8)).mul(8);
    return widths.int().tolist() as number[];
  });
}

/** How the stages of a RegNet are made: element `i` of each list is for stage `i`. */
export class BlockParams {
  depths: number[];
  widths: number[];
  groupWidths: number[];
  bottleneckMultipliers: number[];
  strides: number[];
  seRatio: number | null;

  constructor(...args: Parameters<typeof parameters>) {
    const read = parameters(...args);
    this.depths = read.depths;
    this.widths = read.widths;
    this.groupWidths = read.groupWidths;
    this.bottleneckMultipliers = read.bottleneckMultipliers;
    this.strides = read.strides;
    this.seRatio = read.seRatio;
  }

  /**
   * The stages that a few numbers describe, after https://arxiv.org/abs/2003.13678: `depth` blocks whose widths start
   * at `w0`, grow by `wA` a block, and are quantized to powers of `wM`; blocks of one width are a stage.
   * @throws RangeError for numbers that describe none.
   */
  static fromInitParams(...args: Parameters<typeof initParameters>): BlockParams {
    const { depth, w0, wA, wM, groupWidth, bottleneckMultiplier, seRatio } = initParameters(...args);
    if (!(wA >= 0 && w0 > 0 && wM > 1 && w0 % 8 === 0)) {
      throw rangeError(
        `w0 should be a positive multiple of 8, wA not negative and wM greater than 1, got ${describe(w0)}, ${describe(wA)} and ${describe(wM)}`,
      );
    }
    const all = blockWidths(depth, w0, wA, wM);
    const starts = all.flatMap((width, i) => (width === all[i - 1] ? [] : [i]));
    const depths = starts.map((start, i) => (starts[i + 1] ?? depth) - start);
    // Each width has to hold whole groups.
    const inner = starts.map((start) => Math.trunc(all[start]! * bottleneckMultiplier));
    const groupWidths = inner.map((width) => Math.min(groupWidth, width));
    const widths = inner.map((width, i) => Math.trunc(makeDivisible(width, groupWidths[i]!) / bottleneckMultiplier));
    return new BlockParams({
      depths,
      widths,
      groupWidths,
      bottleneckMultipliers: starts.map(() => bottleneckMultiplier),
      strides: starts.map(() => 2),
      seRatio,
    });
  }

  /** The stages, one after the other. */
  stages(): RegNetStage[] {
    return this.widths.map((width, i) => ({
      width,
      stride: this.strides[i]!,
      depth: this.depths[i]!,
      groupWidth: this.groupWidths[i]!,
      bottleneckMultiplier: this.bottleneckMultipliers[i]!,
    }));
  }
}
