import { signature } from '../../core/arguments.js';
import { describe, typeError } from '../../core/errors.js';
import type { Optimizer } from '../optimizer.js';
import { LRScheduler, perGroup, type SchedulerStateDict } from './scheduler.js';

/** The factor at a step. */
export type LrLambda = (epoch: number) => number;

interface Arguments {
  optimizer: Optimizer<any>;
  lrLambda: LrLambda | LrLambda[];
  lastEpoch?: number;
}

export interface LambdaLROptions {
  lrLambda?: LrLambda | LrLambda[];
  lastEpoch?: number;
}

const PARAMETERS = ['optimizer', 'lrLambda', 'lastEpoch?'] as const;
const read = signature<Arguments>('LambdaLR', PARAMETERS);
const readMultiplicative = signature<Arguments>('MultiplicativeLR', PARAMETERS);

abstract class ByFunction extends LRScheduler {
  lrLambdas: LrLambda[];

  constructor({ optimizer, lrLambda, lastEpoch = -1 }: Arguments) {
    super(optimizer);
    this.lrLambdas = perGroup('lrLambda', optimizer, lrLambda);
    for (const fn of this.lrLambdas) {
      if (typeof fn !== 'function') throw typeError(`lrLambda should be a function, but got ${describe(fn)}`);
    }
    this.start(lastEpoch);
  }

  protected override savedFields(): string[] {
    return super.savedFields().filter((field) => field !== 'lrLambdas');
  }

  /** As in the base class, with nothing in the functions' places. */
  override stateDict(): SchedulerStateDict {
    return { ...super.stateDict(), lr_lambdas: this.lrLambdas.map(() => null) };
  }
}

/**
 * Sets each learning rate to the initial one times a function of the step.
 *
 *     new LambdaLR(opt, (epoch) => 0.95 ** epoch);
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LambdaLR.html
 */
export class LambdaLR extends ByFunction {
  constructor(optimizer: Optimizer<any>, lrLambda: LrLambda | LrLambda[] | LambdaLROptions, lastEpoch?: number);
  constructor(...args: unknown[]) {
    super(read(args));
  }

  override getLr(): number[] {
    return this.baseLrs.map((lr, i) => lr * this.lrLambdas[i]!(this.lastEpoch));
  }
}

/**
 * Multiplies each learning rate by a function of the step.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiplicativeLR.html
 */
export class MultiplicativeLR extends ByFunction {
  constructor(optimizer: Optimizer<any>, lrLambda: LrLambda | LrLambda[] | LambdaLROptions, lastEpoch?: number);
  constructor(...args: unknown[]) {
    super(readMultiplicative(args));
  }

  override getLr(): number[] {
    if (this._isInitial) return this.rates;
    return this.rates.map((lr, i) => lr * this.lrLambdas[i]!(this.lastEpoch));
  }
}
