import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import type { Optimizer } from '../optimizer.js';
import { LRScheduler, momentumIsBeta, perGroup, pow, type SchedulerStateDict, setMomentum } from './scheduler.js';

export type CyclicMode = 'triangular' | 'triangular2' | 'exp_range';

export interface CyclicLROptions {
  /** The lower bound of the learning rate, one or one a group. */
  baseLr?: number | number[];
  /** The upper bound, one or one a group. */
  maxLr?: number | number[];
  /** Steps up; 2000 by default. */
  stepSizeUp?: number;
  /** Steps down; as many as up by default. */
  stepSizeDown?: number | null;
  /** How the height of the cycles changes: not, halved each time, or by `gamma` a step. */
  mode?: CyclicMode;
  gamma?: number;
  /** A height factor of one's own in place of `mode`, of the cycle or of the step, as `scaleMode` says. */
  scaleFn?: ((x: number) => number) | null;
  scaleMode?: 'cycle' | 'iterations';
  /** Move the momentum (or beta1) the other way. */
  cycleMomentum?: boolean;
  baseMomentum?: number | number[];
  maxMomentum?: number | number[];
  lastEpoch?: number;
}

type Given = CyclicLROptions & { optimizer: Optimizer<any>; baseLr: number | number[]; maxLr: number | number[] };

const read = signature<Given>('CyclicLR', [
  'optimizer',
  'baseLr',
  'maxLr',
  'stepSizeUp?',
  'stepSizeDown?',
  'mode?',
  'gamma?',
  'scaleFn?',
  'scaleMode?',
  'cycleMomentum?',
  'baseMomentum?',
  'maxMomentum?',
  'lastEpoch?',
]);

/**
 * Lets the learning rates go up and down between two bounds.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CyclicLR.html
 */
export class CyclicLR extends LRScheduler {
  maxLrs: number[];
  totalSize: number;
  stepRatio: number;
  mode: CyclicMode;
  gamma: number;
  scaleMode: 'cycle' | 'iterations';
  cycleMomentum: boolean;
  /** Absent where the momentum stays. */
  declare useBeta1: boolean;
  declare baseMomentums: number[];
  declare maxMomentums: number[];
  readonly #scaleFn: ((x: number) => number) | null;

  constructor(optimizer: Optimizer<any>, options: CyclicLROptions);
  constructor(
    optimizer: Optimizer<any>,
    baseLr: number | number[],
    maxLr: number | number[] | CyclicLROptions,
    options?: CyclicLROptions,
  );
  constructor(...args: unknown[]) {
    const given = read(args);
    const { optimizer, mode = 'triangular', gamma = 1, scaleFn = null, cycleMomentum = true, lastEpoch = -1 } = given;
    super(optimizer);
    const baseLrs = perGroup('baseLr', optimizer, given.baseLr);
    if (lastEpoch === -1) this.setRates(baseLrs);
    this.maxLrs = perGroup('maxLr', optimizer, given.maxLr);
    const up = given.stepSizeUp ?? 2000;
    this.totalSize = up + (given.stepSizeDown ?? up);
    this.stepRatio = up / this.totalSize;
    if (!['triangular', 'triangular2', 'exp_range'].includes(mode) && scaleFn === null) {
      throw rangeError(
        `mode must be 'triangular', 'triangular2' or 'exp_range' where scaleFn is not given, got '${mode}'`,
      );
    }
    this.mode = mode;
    this.gamma = gamma;
    this.#scaleFn = scaleFn;
    this.scaleMode = scaleFn ? (given.scaleMode ?? 'cycle') : mode === 'exp_range' ? 'iterations' : 'cycle';
    this.cycleMomentum = cycleMomentum;
    if (cycleMomentum) this.#startMomentum(given, lastEpoch);
    this.start(lastEpoch);
    this.baseLrs = baseLrs;
  }

  #startMomentum({ optimizer, baseMomentum = 0.8, maxMomentum = 0.9 }: Given, lastEpoch: number): void {
    this.useBeta1 = momentumIsBeta(optimizer);
    this.baseMomentums = perGroup('baseMomentum', optimizer, baseMomentum);
    this.maxMomentums = perGroup('maxMomentum', optimizer, maxMomentum);
    if (lastEpoch !== -1) return;
    this.groups.forEach((group, i) => {
      setMomentum(group, this.useBeta1, this.maxMomentums[i]!);
      group.maxMomentum = this.maxMomentums[i]!;
      group.baseMomentum = this.baseMomentums[i]!;
    });
  }

  /** The height of a cycle: of cycle `x` or of step `x`. */
  scaleFn(x: number): number {
    if (this.#scaleFn) return this.#scaleFn(x);
    if (this.mode === 'triangular2') return 1 / pow(2, x - 1);
    return this.mode === 'exp_range' ? pow(this.gamma, x) : 1;
  }

  override getLr(): number[] {
    const cycle = Math.floor(1 + this.lastEpoch / this.totalSize);
    const x = 1 + this.lastEpoch / this.totalSize - cycle;
    const position = x <= this.stepRatio ? x / this.stepRatio : (x - 1) / (this.stepRatio - 1);
    const scale = this.scaleFn(this.scaleMode === 'cycle' ? cycle : this.lastEpoch);
    if (this.cycleMomentum) {
      this.groups.forEach((group, i) => {
        const height = (this.maxMomentums[i]! - this.baseMomentums[i]!) * position;
        setMomentum(group, this.useBeta1, this.maxMomentums[i]! - height * scale);
      });
    }
    return this.baseLrs.map((base, i) => base + (this.maxLrs[i]! - base) * position * scale);
  }

  /** As in the base class; a scale function of one's own is not saved. */
  override stateDict(): SchedulerStateDict {
    return { ...super.stateDict(), _scale_fn_custom: null };
  }
}
