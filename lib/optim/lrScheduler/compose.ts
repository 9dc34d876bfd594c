import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Optimizer } from '../optimizer.js';
import { ReduceLROnPlateau } from './plateau.js';
import { bisectRight, LRScheduler, type SchedulerStateDict } from './scheduler.js';

/** Schedulers of one optimizer that act as one. */
abstract class Composed extends LRScheduler {
  /** @internal */
  readonly _schedulers: LRScheduler[];

  constructor(name: string, optimizer: Optimizer<any> | undefined, schedulers: unknown) {
    if (!Array.isArray(schedulers) || schedulers.length < 1) {
      throw rangeError(`${name} expects at least one scheduler, but got ${describe(schedulers)}.`);
    }
    const owner: Optimizer<any> = optimizer ?? schedulers[0].optimizer;
    schedulers.forEach((scheduler, i) => {
      if (!(scheduler instanceof LRScheduler)) {
        throw typeError(`${name} expects schedulers, but got ${describe(scheduler)} at index ${i}.`);
      }
      if (scheduler instanceof ReduceLROnPlateau) {
        throw rangeError(
          `${name} does not support ReduceLROnPlateau (at index ${i}), whose step() needs a quantity to watch.`,
        );
      }
      if (scheduler.optimizer !== owner) {
        throw rangeError(
          `${name} expects all schedulers to belong to the same optimizer, but the one at index ${i} has another.`,
        );
      }
    });
    super(owner);
    this._schedulers = schedulers;
  }

  override getLr(): number[] {
    return this.rates;
  }

  protected override savedFields(): string[] {
    return super.savedFields().filter((field) => field !== '_schedulers');
  }

  override stateDict(): SchedulerStateDict {
    return { ...super.stateDict(), _schedulers: this._schedulers.map((scheduler) => scheduler.stateDict()) };
  }

  override loadStateDict(stateDict: SchedulerStateDict | Map<string, unknown>): void {
    super.loadStateDict(stateDict);
    const saved = stateDict instanceof Map ? stateDict.get('_schedulers') : stateDict._schedulers;
    if (!Array.isArray(saved) || saved.length !== this._schedulers.length) {
      throw rangeError(
        `${this.constructor.name}: the state dict must have ${this._schedulers.length} schedulers, got ${describe(saved)}.`,
      );
    }
    this._schedulers.forEach((scheduler, i) => {
      scheduler.loadStateDict(saved[i]);
    });
  }
}

export interface SequentialLROptions {
  schedulers?: LRScheduler[];
  /** The steps at which the next scheduler takes over. */
  milestones?: number[];
  lastEpoch?: number;
}

const readSequential = signature<
  SequentialLROptions & { optimizer: Optimizer<any>; schedulers: LRScheduler[]; milestones: number[] }
>('SequentialLR', ['optimizer', 'schedulers', 'milestones', 'lastEpoch?']);

/** Takes back the step that each scheduler made when it was constructed. */
function undo(scheduler: LRScheduler): void {
  if (scheduler instanceof Composed) scheduler._schedulers.forEach(undo);
  else scheduler.lastEpoch--;
}

/**
 * Schedulers one after the other.
 *
 *     const warmUp = new LinearLR(opt, { startFactor: 0.1, totalIters: 10 });
 *     new SequentialLR(opt, [warmUp, new CosineAnnealingLR(opt, 90)], [10]);
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.SequentialLR.html
 */
export class SequentialLR extends Composed {
  /** @internal */
  _milestones: number[];

  constructor(
    optimizer: Optimizer<any>,
    schedulers: LRScheduler[],
    milestones: number[] | SequentialLROptions,
    lastEpoch?: number,
  );
  constructor(optimizer: Optimizer<any>, options: SequentialLROptions);
  constructor(optimizer: Optimizer<any>, schedulers: LRScheduler[], options: SequentialLROptions);
  constructor(...args: unknown[]) {
    const { optimizer, schedulers, milestones, lastEpoch = -1 } = readSequential(args);
    super('SequentialLR', optimizer, schedulers);
    if (milestones.length !== schedulers.length - 1) {
      throw rangeError(
        'SequentialLR expects one scheduler more than milestones, ' +
          `but got ${schedulers.length} schedulers and ${milestones.length} milestones.`,
      );
    }
    this._milestones = milestones;
    this.lastEpoch = lastEpoch + 1;
    // The schedulers have each made their first step; only the one that comes first may have.
    this.setRates(this.groups.map(({ initialLr }) => Number(initialLr)));
    undo(this);
    const first = this._schedulers[bisectRight(milestones, 0)]!;
    first._initialStep();
    this._lastLr = first.getLastLr();
  }

  override step(): void {
    this.lastEpoch++;
    const i = bisectRight(this._milestones, this.lastEpoch);
    const scheduler = this._schedulers[i]!;
    if (i > 0 && this._milestones[i - 1] === this.lastEpoch) scheduler._updateLr(0);
    else scheduler.step();
    this._lastLr = scheduler.getLastLr();
  }
}

const readChained = signature<{ schedulers: LRScheduler[]; optimizer?: Optimizer<any> }>('ChainedScheduler', [
  'schedulers',
  'optimizer?',
]);

/**
 * Schedulers that all act at every step.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ChainedScheduler.html
 */
export class ChainedScheduler extends Composed {
  constructor(schedulers: LRScheduler[], optimizer?: Optimizer<any> | null | { optimizer?: Optimizer<any> | null });
  constructor(...args: unknown[]) {
    const { schedulers, optimizer } = readChained(args);
    super('ChainedScheduler', optimizer, schedulers);
    this._lastLr = this.rates;
  }

  override step(): void {
    for (const scheduler of this._schedulers) scheduler.step();
    this._lastLr = this.rates;
  }
}
