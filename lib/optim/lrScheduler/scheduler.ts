import { describe, rangeError, typeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import { camel } from '../../core/names.js';
import { Tensor } from '../../core/tensor.js';
import { native } from '../../native.js';
import { copyValue } from '../copy.js';
import { pythonName } from '../names.js';
import { Optimizer } from '../optimizer.js';
import type { ParamGroup } from '../params.js';

/** Python's `math.cos` and `**`, to the last bit. */
export const cos = (x: number): number => native.mathCos(x);
export const pow = (x: number, y: number): number => native.mathPow(x, y);

/** A group as schedulers see it: what they read and write besides the optimizer's own options. */
export interface ScheduledGroup {
  lr: number;
  initialLr?: number;
  maxLr?: number;
  minLr?: number;
  betas?: [number, number];
  momentum?: number;
  maxMomentum?: number;
  baseMomentum?: number;
}

type AnyOptimizer = Optimizer<any>;

/** Python's schedulers have tensors where a learning rate is one. */
const toNumber = (tensor: Tensor): number => tensor.item();

/** A scheduler's state by Python's names. */
export type SchedulerStateDict = Record<string, unknown>;

/**
 * Base class of learning-rate schedulers. Call `step()` after the optimizer's; it writes `lr` (and, in some, momentum)
 * into the optimizer's groups. The rates are Python's to the last bit.
 *
 * A subclass sets its fields, ends its constructor with `this.start(lastEpoch)`, which makes the first step, and
 * says in `getLr` what follows.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LRScheduler.html
 */
export abstract class LRScheduler {
  readonly optimizer: AnyOptimizer;
  /** The learning rates that the schedule started from. */
  baseLrs: number[] = [];
  /** Steps made. */
  lastEpoch = -1;
  /** @internal */
  _stepCount = 0;
  /** @internal */
  _isInitial = false;
  /** @internal */
  _lastLr: number[] = [];

  constructor(optimizer: AnyOptimizer) {
    if (!(optimizer instanceof Optimizer)) throw typeError(`${describe(optimizer)} is not an Optimizer`);
    this.optimizer = optimizer;
  }

  /** The learning rates that follow, a group each; called by `step` with `lastEpoch` already moved on. */
  abstract getLr(): number[];

  /** The learning rates at `lastEpoch` by a formula, where there is one. */
  protected closedForm?(): number[];

  protected get groups(): (ParamGroup & ScheduledGroup)[] {
    return this.optimizer.paramGroups as (ParamGroup & ScheduledGroup)[];
  }

  /** The learning rates as they are. */
  protected get rates(): number[] {
    return this.groups.map(({ lr }) => Number(lr));
  }

  /** Writes the learning rates into the groups: into the tensor, where one holds it. */
  protected setRates(values: readonly number[]): void {
    this.groups.forEach((group, i) => {
      const { lr }: { lr: unknown } = group;
      if (lr instanceof Tensor) noGrad(() => lr.fill_(values[i]!));
      else group.lr = values[i]!;
    });
  }

  /** Takes the base rates from the groups and makes the first step. `lastEpoch` other than -1 resumes a schedule. */
  protected start(lastEpoch: number): void {
    this.groups.forEach((group, i) => {
      if (lastEpoch === -1) group.initialLr ??= Number(group.lr);
      else if (group.initialLr === undefined) {
        throw rangeError(
          `param 'initialLr' is not specified in paramGroups[${i}] when resuming a scheduler with lastEpoch ${lastEpoch}: ` +
            'load the optimizer first, or leave lastEpoch out and load the scheduler.',
        );
      }
    });
    this.baseLrs = this.groups.map(({ initialLr }) => Number(initialLr));
    this.lastEpoch = lastEpoch;
    this._initialStep();
  }

  /** @internal */
  _initialStep(): void {
    this._stepCount = 0;
    this._isInitial = true;
    try {
      this.step();
    } finally {
      this._isInitial = false;
    }
  }

  /** Moves on by one step, or to `epoch`, which Python deprecates. */
  step(epoch?: number | null): void {
    if (this._stepCount === 1 && !this.optimizer.stepped) {
      process.emitWarning(
        `${this.constructor.name}.step() was called before the optimizer's step(): the first learning rate is skipped. ` +
          'Call the optimizer first.',
      );
    }
    this._stepCount++;
    this._updateLr(epoch);
  }

  /** @internal */
  _updateLr(epoch?: number | null): void {
    this.lastEpoch = epoch ?? this.lastEpoch + 1;
    const values = epoch != null && this.closedForm ? this.closedForm() : this.getLr();
    this.setRates(values);
    this._lastLr = this.rates;
  }

  /** The learning rates that the last step set, a group each. */
  getLastLr(): number[] {
    return this._lastLr;
  }

  /** The fields that a state dict has: all but the optimizer, and functions, which can't be saved. */
  protected savedFields(): string[] {
    return Object.keys(this).filter((key) => key !== 'optimizer');
  }

  /** The state under Python's names, without the optimizer and without functions. */
  stateDict(): SchedulerStateDict {
    const value = (field: string) => copyValue((this as Record<string, unknown>)[field], toNumber);
    return Object.fromEntries(this.savedFields().map((field) => [pythonName(field), value(field)]));
  }

  /** Takes over what `stateDict()` returned, here or in Python. The optimizer is loaded by itself. */
  loadStateDict(stateDict: SchedulerStateDict | Map<string, unknown>): void {
    const saved = stateDict instanceof Map ? [...stateDict] : Object.entries(stateDict);
    const fields = new Set(this.savedFields());
    for (const [key, value] of saved) {
      const field = camel(key);
      if (fields.has(field)) (this as Record<string, unknown>)[field] = copyValue(value, toNumber);
    }
  }
}

/** A value a group, from one for all or from a list. */
export function perGroup<T>(name: string, optimizer: AnyOptimizer, value: T | readonly T[]): T[] {
  const groups = optimizer.paramGroups.length;
  if (!Array.isArray(value)) return Array(groups).fill(value);
  if (value.length !== groups) {
    throw rangeError(
      `${name} must have the same length as optimizer.paramGroups: it has ${value.length} values, there are ${groups} groups.`,
    );
  }
  return [...value];
}

/** Whether an optimizer has a momentum to cycle, in its betas; throws where it has none. */
export function momentumIsBeta(optimizer: AnyOptimizer): boolean {
  if ('betas' in optimizer.defaults) return true;
  if ('momentum' in optimizer.defaults) return false;
  throw rangeError('optimizer must support momentum or beta1 with `cycleMomentum` option enabled');
}

export function setMomentum(group: ScheduledGroup, useBeta1: boolean, momentum: number): void {
  if (useBeta1) group.betas = [momentum, group.betas![1]];
  else group.momentum = momentum;
}

/** How many of the sorted `values` are not above `x`. */
export function bisectRight(values: readonly number[], x: number): number {
  let count = 0;
  while (count < values.length && values[count]! <= x) count++;
  return count;
}
