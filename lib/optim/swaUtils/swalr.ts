import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { cos, LRScheduler, perGroup, type ScheduledGroup } from '../lrScheduler/scheduler.js';
import type { Optimizer } from '../optimizer.js';

export interface SWALROptions {
  /** The learning rate to go to, one for all groups or one a group. */
  swaLr?: number | number[];
  /** Steps to get there; 10 by default. */
  annealEpochs?: number;
  /** Along a cosine, the default, or a line. */
  annealStrategy?: 'cos' | 'linear';
  lastEpoch?: number;
}

const read = signature<SWALROptions & { optimizer: Optimizer<any>; swaLr: number | number[] }>('SWALR', [
  'optimizer',
  'swaLr',
  'annealEpochs?',
  'annealStrategy?',
  'lastEpoch?',
]);

const clamp = (t: number): number => Math.max(0, Math.min(1, t));

/** The rate that a schedule started from which is at `lr` now, `alpha` of the way to `swaLr`. */
const initial = (lr: number, swaLr: number, alpha: number): number =>
  alpha === 1 ? swaLr : (lr - alpha * swaLr) / (1 - alpha);

/**
 * Anneals the learning rates to `swaLr` and holds them there, for stochastic weight averaging.
 * @see https://pytorch.org/docs/stable/generated/torch.optim.swa_utils.SWALR.html
 */
export class SWALR extends LRScheduler {
  annealEpochs: number;
  /** @internal */
  _annealStrategy: 'cos' | 'linear';

  /**
   * @throws RangeError for another strategy, or for no whole number of epochs.
   */
  constructor(
    optimizer: Optimizer<any>,
    swaLr: number | number[] | SWALROptions,
    annealEpochs?: number | SWALROptions,
    annealStrategy?: 'cos' | 'linear' | SWALROptions,
    lastEpoch?: number | SWALROptions,
  );
  constructor(...args: unknown[]) {
    const { optimizer, swaLr, annealEpochs = 10, annealStrategy = 'cos', lastEpoch = -1 } = read(args);
    super(optimizer);
    if (annealStrategy !== 'cos' && annealStrategy !== 'linear') {
      throw rangeError(`annealStrategy must be one of 'cos' or 'linear', instead got ${describe(annealStrategy)}`);
    }
    if (!Number.isInteger(annealEpochs) || annealEpochs < 0) {
      throw rangeError(`annealEpochs must be equal or greater than 0, got ${describe(annealEpochs)}`);
    }
    const rates = perGroup('swaLr', optimizer, swaLr);
    this.#groups.forEach((group, i) => {
      group.swaLr = rates[i]!;
    });
    this.annealEpochs = annealEpochs;
    this._annealStrategy = annealStrategy;
    this.start(lastEpoch);
  }

  get #groups(): (ScheduledGroup & { swaLr: number })[] {
    return this.groups as unknown as (ScheduledGroup & { swaLr: number })[];
  }

  #anneal(t: number): number {
    return this._annealStrategy === 'cos' ? (1 - cos(Math.PI * t)) / 2 : t;
  }

  override getLr(): number[] {
    const made = this._stepCount - 1;
    const step = this.annealEpochs === 0 ? Math.max(1, made) : made;
    const epochs = Math.max(1, this.annealEpochs);
    const before = this.#anneal(clamp((step - 1) / epochs));
    const alpha = this.#anneal(clamp(step / epochs));
    return this.#groups.map(({ lr, swaLr }) => swaLr * alpha + initial(lr, swaLr, before) * (1 - alpha));
  }
}
