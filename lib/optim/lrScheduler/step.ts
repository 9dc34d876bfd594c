import { signature } from '../../core/arguments.js';
import type { Optimizer } from '../optimizer.js';
import { bisectRight, LRScheduler, pow, type SchedulerStateDict } from './scheduler.js';

export interface StepLROptions {
  /** Steps from one decay to the next. */
  stepSize?: number;
  /** What the learning rate is multiplied by; 0.1 by default. */
  gamma?: number;
  lastEpoch?: number;
}

const readStep = signature<StepLROptions & { optimizer: Optimizer<any>; stepSize: number }>('StepLR', [
  'optimizer',
  'stepSize',
  'gamma?',
  'lastEpoch?',
]);

/**
 * Multiplies the learning rates by `gamma` every `stepSize` steps.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html
 */
export class StepLR extends LRScheduler {
  stepSize: number;
  gamma: number;

  constructor(
    optimizer: Optimizer<any>,
    stepSize: number | StepLROptions,
    gamma?: number | StepLROptions,
    lastEpoch?: number | StepLROptions,
  );
  constructor(...args: unknown[]) {
    const { optimizer, stepSize, gamma = 0.1, lastEpoch = -1 } = readStep(args);
    super(optimizer);
    this.stepSize = stepSize;
    this.gamma = gamma;
    this.start(lastEpoch);
  }

  override getLr(): number[] {
    if (this.lastEpoch === 0 || this.lastEpoch % this.stepSize !== 0) return this.rates;
    return this.rates.map((lr) => lr * this.gamma);
  }

  protected override closedForm(): number[] {
    return this.baseLrs.map((lr) => lr * pow(this.gamma, Math.floor(this.lastEpoch / this.stepSize)));
  }
}

export interface MultiStepLROptions {
  /** The steps at which to decay. */
  milestones?: number[];
  /** What the learning rate is multiplied by; 0.1 by default. */
  gamma?: number;
  lastEpoch?: number;
}

const readMultiStep = signature<MultiStepLROptions & { optimizer: Optimizer<any>; milestones: number[] }>(
  'MultiStepLR',
  ['optimizer', 'milestones', 'gamma?', 'lastEpoch?'],
);

/**
 * Multiplies the learning rates by `gamma` at each milestone.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiStepLR.html
 */
export class MultiStepLR extends LRScheduler {
  /** How often each milestone was given. */
  milestones: Map<number, number>;
  gamma: number;

  constructor(
    optimizer: Optimizer<any>,
    milestones: number[] | MultiStepLROptions,
    gamma?: number | MultiStepLROptions,
    lastEpoch?: number | MultiStepLROptions,
  );
  constructor(...args: unknown[]) {
    const { optimizer, milestones, gamma = 0.1, lastEpoch = -1 } = readMultiStep(args);
    super(optimizer);
    this.milestones = new Map();
    for (const milestone of milestones) this.milestones.set(milestone, (this.milestones.get(milestone) ?? 0) + 1);
    this.gamma = gamma;
    this.start(lastEpoch);
  }

  override getLr(): number[] {
    const times = this.milestones.get(this.lastEpoch);
    return times === undefined ? this.rates : this.rates.map((lr) => lr * pow(this.gamma, times));
  }

  protected override closedForm(): number[] {
    const sorted = [...this.milestones]
      .sort(([a], [b]) => a - b)
      .flatMap(([at, times]) => Array<number>(times).fill(at));
    return this.baseLrs.map((lr) => lr * pow(this.gamma, bisectRight(sorted, this.lastEpoch)));
  }

  override loadStateDict(stateDict: SchedulerStateDict | Map<string, unknown>): void {
    super.loadStateDict(stateDict);
    const { milestones } = this;
    // A dict that came through JSON or an object has text for keys.
    const entries: [unknown, number][] = milestones instanceof Map ? [...milestones] : Object.entries(milestones);
    this.milestones = new Map(entries.map(([at, times]) => [Number(at), times]));
  }
}
