import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import { camel } from '../../core/names.js';
import type { Optimizer } from '../optimizer.js';
import { cos, LRScheduler, momentumIsBeta, perGroup, type ScheduledGroup, setMomentum } from './scheduler.js';

export interface OneCycleLROptions {
  /** The highest learning rate, one or one a group. */
  maxLr?: number | number[];
  /** Steps of the whole cycle; or `epochs` and `stepsPerEpoch`. */
  totalSteps?: number | null;
  epochs?: number | null;
  stepsPerEpoch?: number | null;
  /** The part of the cycle that the rise takes; 0.3 by default. */
  pctStart?: number;
  annealStrategy?: 'cos' | 'linear';
  /** Move the momentum (or beta1) the other way. */
  cycleMomentum?: boolean;
  baseMomentum?: number | number[];
  maxMomentum?: number | number[];
  /** `maxLr / divFactor` is the initial learning rate; 25 by default. */
  divFactor?: number;
  /** The initial rate divided by this is the last one; 1e4 by default. */
  finalDivFactor?: number;
  /** Fall as long as rise, then to the last rate in a third phase. */
  threePhase?: boolean;
  lastEpoch?: number;
}

type Given = OneCycleLROptions & { optimizer: Optimizer<any>; maxLr: number | number[] };

const read = signature<Given>('OneCycleLR', [
  'optimizer',
  'maxLr',
  'totalSteps?',
  'epochs?',
  'stepsPerEpoch?',
  'pctStart?',
  'annealStrategy?',
  'cycleMomentum?',
  'baseMomentum?',
  'maxMomentum?',
  'divFactor?',
  'finalDivFactor?',
  'threePhase?',
  'lastEpoch?',
]);

/** From one of a group's values to another; they are named as in Python, because state dicts have them. */
interface Phase {
  end_step: number;
  start_lr: string;
  end_lr: string;
  start_momentum: string;
  end_momentum: string;
}

const RISE = {
  start_lr: 'initial_lr',
  end_lr: 'max_lr',
  start_momentum: 'max_momentum',
  end_momentum: 'base_momentum',
};
const FALL = { start_lr: 'max_lr', end_lr: 'min_lr', start_momentum: 'base_momentum', end_momentum: 'max_momentum' };
const RETURN = { ...FALL, end_lr: 'initial_lr' };
const VANISH = {
  start_lr: 'initial_lr',
  end_lr: 'min_lr',
  start_momentum: 'max_momentum',
  end_momentum: 'max_momentum',
};

function positiveInteger(name: string, value: number): number {
  if (!(Number.isInteger(value) && value > 0)) throw rangeError(`Expected positive integer ${name}, but got ${value}`);
  return value;
}

function countSteps({ totalSteps, epochs, stepsPerEpoch }: Given): number {
  if (totalSteps != null) return positiveInteger('totalSteps', totalSteps);
  if (epochs == null || stepsPerEpoch == null) {
    throw rangeError('You must define either totalSteps OR (epochs AND stepsPerEpoch)');
  }
  return positiveInteger('epochs', epochs) * positiveInteger('stepsPerEpoch', stepsPerEpoch);
}

/**
 * One cycle: up from a low learning rate to a high one, and down to one far below the first. Step it after every batch.
 *
 *     new OneCycleLR(opt, { maxLr: 0.4, totalSteps: epochs * loader.length });
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.OneCycleLR.html
 */
export class OneCycleLR extends LRScheduler {
  totalSteps: number;
  cycleMomentum: boolean;
  /** Absent where the momentum stays. */
  declare useBeta1: boolean;
  /** @internal */
  _schedulePhases: Phase[];
  /** @internal */
  _annealFuncType: 'cos' | 'linear';

  constructor(optimizer: Optimizer<any>, options: OneCycleLROptions);
  constructor(
    optimizer: Optimizer<any>,
    maxLr: number | number[],
    totalSteps?: number | null | OneCycleLROptions,
    options?: OneCycleLROptions,
  );
  constructor(...args: unknown[]) {
    const given = read(args);
    const { optimizer, pctStart = 0.3, annealStrategy = 'cos', cycleMomentum = true, lastEpoch = -1 } = given;
    super(optimizer);
    this.totalSteps = countSteps(given);
    if (!(pctStart >= 0 && pctStart <= 1))
      throw rangeError(`Expected float between 0 and 1 pct_start, but got ${pctStart}`);
    const peak = pctStart * this.totalSteps - 1;
    const last = this.totalSteps - 1;
    this._schedulePhases = given.threePhase
      ? [
          { end_step: peak, ...RISE },
          { end_step: 2 * pctStart * this.totalSteps - 2, ...RETURN },
          { end_step: last, ...VANISH },
        ]
      : [
          { end_step: peak, ...RISE },
          { end_step: last, ...FALL },
        ];
    if (annealStrategy !== 'cos' && annealStrategy !== 'linear') {
      throw rangeError(`anneal_strategy must be one of 'cos' or 'linear', instead got ${annealStrategy}`);
    }
    this._annealFuncType = annealStrategy;
    this.cycleMomentum = cycleMomentum;
    if (cycleMomentum) this.useBeta1 = momentumIsBeta(optimizer);
    this.#startGroups(given, lastEpoch);
    this.start(lastEpoch);
  }

  #startGroups(given: Given, lastEpoch: number): void {
    const { optimizer, divFactor = 25, finalDivFactor = 1e4, baseMomentum = 0.85, maxMomentum = 0.95 } = given;
    const maxLrs = perGroup('maxLr', optimizer, given.maxLr);
    const maxMomentums = perGroup('maxMomentum', optimizer, maxMomentum);
    const baseMomentums = perGroup('baseMomentum', optimizer, baseMomentum);
    if (lastEpoch !== -1) return;
    this.groups.forEach((group, i) => {
      group.initialLr = maxLrs[i]! / divFactor;
      group.maxLr = maxLrs[i]!;
      group.minLr = group.initialLr / finalDivFactor;
      if (!this.cycleMomentum) return;
      setMomentum(group, this.useBeta1, maxMomentums[i]!);
      group.maxMomentum = maxMomentums[i]!;
      group.baseMomentum = baseMomentums[i]!;
    });
  }

  override getLr(): number[] {
    const step = this.lastEpoch;
    if (step > this.totalSteps) {
      throw rangeError(`Tried to step ${step} times. The specified number of total steps is ${this.totalSteps}`);
    }
    const phases = this._schedulePhases;
    const found = phases.findIndex(({ end_step }) => step <= end_step);
    const at = found < 0 ? phases.length - 1 : found;
    const phase = phases[at]!;
    const start = at === 0 ? 0 : phases[at - 1]!.end_step;
    const part = (step - start) / (phase.end_step - start);
    return this.groups.map((group) => {
      const between = (from: string, to: string) => this.#anneal(valueIn(group, from), valueIn(group, to), part);
      if (this.cycleMomentum) setMomentum(group, this.useBeta1, between(phase.start_momentum, phase.end_momentum));
      return between(phase.start_lr, phase.end_lr);
    });
  }

  #anneal(start: number, end: number, part: number): number {
    if (this._annealFuncType === 'linear') return (end - start) * part + start;
    return end + ((start - end) / 2) * (cos(Math.PI * part) + 1);
  }
}

function valueIn(group: ScheduledGroup, key: string): number {
  return group[camel(key) as 'lr'];
}
