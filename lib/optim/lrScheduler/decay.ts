import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import type { Optimizer } from '../optimizer.js';
import { LRScheduler, pow } from './scheduler.js';

type Given<O> = O & { optimizer: Optimizer<any> };

export interface ConstantLROptions {
  /** What the learning rate is multiplied by at first; 1/3 by default. */
  factor?: number;
  /** Steps until the factor is taken away; 5 by default. */
  totalIters?: number;
  lastEpoch?: number;
}

const readConstant = signature<Given<ConstantLROptions>>('ConstantLR', [
  'optimizer',
  'factor?',
  'totalIters?',
  'lastEpoch?',
]);

/**
 * Multiplies the learning rates by a constant for the first steps.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ConstantLR.html
 */
export class ConstantLR extends LRScheduler {
  factor: number;
  totalIters: number;

  constructor(
    optimizer: Optimizer<any>,
    factor?: number | ConstantLROptions,
    totalIters?: number | ConstantLROptions,
    lastEpoch?: number | ConstantLROptions,
  );
  constructor(...args: unknown[]) {
    const { optimizer, factor = 1 / 3, totalIters = 5, lastEpoch = -1 } = readConstant(args);
    if (!(factor >= 0 && factor <= 1)) {
      throw rangeError(`Constant multiplicative factor expected to be between 0 and 1, got ${factor}.`);
    }
    super(optimizer);
    this.factor = factor;
    this.totalIters = totalIters;
    this.start(lastEpoch);
  }

  override getLr(): number[] {
    if (this.lastEpoch === 0) return this.rates.map((lr) => lr * this.factor);
    if (this.lastEpoch !== this.totalIters) return this.rates;
    return this.rates.map((lr) => lr * (1 / this.factor));
  }

  protected override closedForm(): number[] {
    const factor = this.factor + Number(this.lastEpoch >= this.totalIters) * (1 - this.factor);
    return this.baseLrs.map((lr) => lr * factor);
  }
}

export interface LinearLROptions {
  /** What the learning rate is multiplied by at first; 1/3 by default. */
  startFactor?: number;
  /** What it is multiplied by in the end; 1 by default. */
  endFactor?: number;
  /** Steps from the first factor to the last; 5 by default. */
  totalIters?: number;
  lastEpoch?: number;
}

const readLinear = signature<Given<LinearLROptions>>('LinearLR', [
  'optimizer',
  'startFactor?',
  'endFactor?',
  'totalIters?',
  'lastEpoch?',
]);

/**
 * Changes a factor on the learning rates linearly over the first steps: a warm-up.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LinearLR.html
 */
export class LinearLR extends LRScheduler {
  startFactor: number;
  endFactor: number;
  totalIters: number;

  constructor(
    optimizer: Optimizer<any>,
    startFactor?: number | LinearLROptions,
    endFactor?: number | LinearLROptions,
    totalIters?: number | LinearLROptions,
    lastEpoch?: number | LinearLROptions,
  );
  constructor(...args: unknown[]) {
    const { optimizer, startFactor = 1 / 3, endFactor = 1, totalIters = 5, lastEpoch = -1 } = readLinear(args);
    if (!(startFactor > 0 && startFactor <= 1)) {
      throw rangeError(
        `Starting multiplicative factor expected to be greater than 0 and less or equal to 1, got ${startFactor}.`,
      );
    }
    if (!(endFactor >= 0 && endFactor <= 1)) {
      throw rangeError(`Ending multiplicative factor expected to be between 0 and 1, got ${endFactor}.`);
    }
    super(optimizer);
    this.startFactor = startFactor;
    this.endFactor = endFactor;
    this.totalIters = totalIters;
    this.start(lastEpoch);
  }

  override getLr(): number[] {
    if (this.lastEpoch === 0) return this.rates.map((lr) => lr * this.startFactor);
    if (this._isInitial || this.lastEpoch > this.totalIters) return this.rates;
    const rise = this.endFactor - this.startFactor;
    const factor = 1 + rise / (this.totalIters * this.startFactor + (this.lastEpoch - 1) * rise);
    return this.rates.map((lr) => lr * factor);
  }

  protected override closedForm(): number[] {
    const done = Math.min(this.totalIters, this.lastEpoch);
    const factor = this.startFactor + ((this.endFactor - this.startFactor) * done) / this.totalIters;
    return this.baseLrs.map((lr) => lr * factor);
  }
}

export interface ExponentialLROptions {
  /** What the learning rate is multiplied by. */
  gamma?: number;
  lastEpoch?: number;
}

const readExponential = signature<Given<ExponentialLROptions> & { gamma: number }>('ExponentialLR', [
  'optimizer',
  'gamma',
  'lastEpoch?',
]);

/**
 * Multiplies the learning rates by `gamma` at every step.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html
 */
export class ExponentialLR extends LRScheduler {
  gamma: number;

  constructor(
    optimizer: Optimizer<any>,
    gamma: number | ExponentialLROptions,
    lastEpoch?: number | ExponentialLROptions,
  );
  constructor(...args: unknown[]) {
    const { optimizer, gamma, lastEpoch = -1 } = readExponential(args);
    super(optimizer);
    this.gamma = gamma;
    this.start(lastEpoch);
  }

  override getLr(): number[] {
    return this._isInitial ? this.rates : this.rates.map((lr) => lr * this.gamma);
  }

  protected override closedForm(): number[] {
    return this.baseLrs.map((lr) => lr * pow(this.gamma, this.lastEpoch));
  }
}

export interface PolynomialLROptions {
  /** Steps until the learning rate is 0; 5 by default. */
  totalIters?: number;
  /** The power of the polynomial; 1 by default. */
  power?: number;
  lastEpoch?: number;
}

const readPolynomial = signature<Given<PolynomialLROptions>>('PolynomialLR', [
  'optimizer',
  'totalIters?',
  'power?',
  'lastEpoch?',
]);

/**
 * Lets the learning rates fall to 0 along a polynomial.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.PolynomialLR.html
 */
export class PolynomialLR extends LRScheduler {
  totalIters: number;
  power: number;

  constructor(
    optimizer: Optimizer<any>,
    totalIters?: number | PolynomialLROptions,
    power?: number | PolynomialLROptions,
    lastEpoch?: number | PolynomialLROptions,
  );
  constructor(...args: unknown[]) {
    const { optimizer, totalIters = 5, power = 1, lastEpoch = -1 } = readPolynomial(args);
    super(optimizer);
    this.totalIters = totalIters;
    this.power = power;
    this.start(lastEpoch);
  }

  override getLr(): number[] {
    if (this._isInitial || this.lastEpoch > this.totalIters) return this.rates;
    const left = 1 - this.lastEpoch / this.totalIters;
    const before = 1 - (this.lastEpoch - 1) / this.totalIters;
    const factor = pow(left / before, this.power);
    return this.rates.map((lr) => lr * factor);
  }

  protected override closedForm(): number[] {
    const factor = pow(1 - Math.min(this.totalIters, this.lastEpoch) / this.totalIters, this.power);
    return this.baseLrs.map((lr) => lr * factor);
  }
}
