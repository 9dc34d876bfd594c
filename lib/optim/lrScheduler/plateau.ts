import { signature } from '../../core/arguments.js';
import { rangeError, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import type { Optimizer } from '../optimizer.js';
import { LRScheduler, perGroup } from './scheduler.js';

export interface ReduceLROnPlateauOptions {
  /** Whether the quantity should fall or rise. */
  mode?: 'min' | 'max';
  /** What the learning rate is multiplied by; 0.1 by default. */
  factor?: number;
  /** Steps without improvement to wait; 10 by default. */
  patience?: number;
  /** How much better counts as better: relatively or absolutely, as `thresholdMode` says. */
  threshold?: number;
  thresholdMode?: 'rel' | 'abs';
  /** Steps after a reduction during which none is counted. */
  cooldown?: number;
  /** The least learning rate, one or one a group. */
  minLr?: number | number[];
  /** Reductions smaller than this are left out. */
  eps?: number;
}

const read = signature<ReduceLROnPlateauOptions & { optimizer: Optimizer<any> }>('ReduceLROnPlateau', [
  'optimizer',
  'mode?',
  'factor?',
  'patience?',
  'threshold?',
  'thresholdMode?',
  'cooldown?',
  'minLr?',
  'eps?',
]);

/**
 * Reduces the learning rates when a quantity, a validation loss for instance, has stopped improving: `step(loss)`.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html
 */
export class ReduceLROnPlateau extends LRScheduler {
  mode: 'min' | 'max';
  factor: number;
  patience: number;
  threshold: number;
  thresholdMode: 'rel' | 'abs';
  cooldown: number;
  defaultMinLr: number | null;
  minLrs: number[];
  eps: number;
  best: number;
  cooldownCounter = 0;
  numBadEpochs = 0;

  constructor(optimizer: Optimizer<any>, options?: ReduceLROnPlateauOptions);
  constructor(optimizer: Optimizer<any>, mode: 'min' | 'max', options?: ReduceLROnPlateauOptions);
  constructor(optimizer: Optimizer<any>, mode: 'min' | 'max', factor: number, options?: ReduceLROnPlateauOptions);
  constructor(...args: unknown[]) {
    const { optimizer, mode = 'min', factor = 0.1, thresholdMode = 'rel', minLr = 0, ...others } = read(args);
    super(optimizer);
    if (!(factor < 1)) throw rangeError(`Factor should be < 1.0, got ${factor}.`);
    if (mode !== 'min' && mode !== 'max') throw rangeError(`mode ${mode} is unknown!`);
    if (thresholdMode !== 'rel' && thresholdMode !== 'abs')
      throw rangeError(`threshold mode ${thresholdMode} is unknown!`);
    this.mode = mode;
    this.factor = factor;
    this.patience = others.patience ?? 10;
    this.threshold = others.threshold ?? 1e-4;
    this.thresholdMode = thresholdMode;
    this.cooldown = others.cooldown ?? 0;
    this.defaultMinLr = Array.isArray(minLr) ? null : minLr;
    this.minLrs = perGroup('minLr', optimizer, minLr);
    this.eps = others.eps ?? 1e-8;
    this.best = mode === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    this.lastEpoch = 0;
    this._lastLr = this.rates;
  }

  /** The learning rates as they are: only `step` changes them. */
  override getLr(): number[] {
    return this.rates;
  }

  /** Whether a reduction was made not long ago. */
  get inCooldown(): boolean {
    return this.cooldownCounter > 0;
  }

  /** Takes note of the quantity and reduces the learning rates where it has not improved for long enough. */
  override step(metrics?: number | Tensor | null, epoch?: number): void {
    const current = metrics instanceof Tensor ? metrics.item() : metrics;
    if (typeof current !== 'number') {
      throw typeError(
        'ReduceLROnPlateau.step(metrics): give the quantity that is watched, as a number or a one-element Tensor',
      );
    }
    this.lastEpoch = epoch ?? this.lastEpoch + 1;
    if (this.#isBetter(current)) {
      this.best = current;
      this.numBadEpochs = 0;
    } else {
      this.numBadEpochs++;
    }
    if (this.inCooldown) {
      this.cooldownCounter--;
      this.numBadEpochs = 0;
    }
    if (this.numBadEpochs > this.patience) {
      this.#reduce();
      this.cooldownCounter = this.cooldown;
      this.numBadEpochs = 0;
    }
    this._lastLr = this.rates;
  }

  #isBetter(current: number): boolean {
    const { best, threshold } = this;
    if (this.mode === 'min')
      return current < (this.thresholdMode === 'rel' ? best * (1 - threshold) : best - threshold);
    return current > (this.thresholdMode === 'rel' ? best * (threshold + 1) : best + threshold);
  }

  #reduce(): void {
    if (this.groups.length !== this.minLrs.length) {
      if (this.defaultMinLr === null) {
        throw rangeError(
          `the optimizer has ${this.groups.length} groups, but minLr was given for ${this.minLrs.length}: set minLrs anew.`,
        );
      }
      this.minLrs = this.groups.map(() => this.defaultMinLr!);
    }
    const { rates } = this;
    this.setRates(
      rates.map((lr, i) => {
        const reduced = Math.max(lr * this.factor, this.minLrs[i]!);
        return lr - reduced > this.eps ? reduced : lr;
      }),
    );
  }
}
