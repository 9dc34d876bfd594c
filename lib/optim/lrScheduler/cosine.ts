import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import type { Optimizer } from '../optimizer.js';
import { cos, LRScheduler, pow } from './scheduler.js';

export interface CosineAnnealingLROptions {
  /** Steps from the initial learning rate to the least. */
  TMax?: number;
  /** The least learning rate; 0 by default. */
  etaMin?: number;
  lastEpoch?: number;
}

const readAnnealing = signature<CosineAnnealingLROptions & { optimizer: Optimizer<any>; TMax: number }>(
  'CosineAnnealingLR',
  ['optimizer', 'TMax', 'etaMin?', 'lastEpoch?'],
);

/**
 * Lets the learning rates fall to `etaMin` along half a cosine, and rise again.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html
 */
export class CosineAnnealingLR extends LRScheduler {
  TMax: number;
  etaMin: number;

  constructor(
    optimizer: Optimizer<any>,
    TMax: number | CosineAnnealingLROptions,
    etaMin?: number | CosineAnnealingLROptions,
    lastEpoch?: number | CosineAnnealingLROptions,
  );
  constructor(...args: unknown[]) {
    const { optimizer, TMax, etaMin = 0, lastEpoch = -1 } = readAnnealing(args);
    super(optimizer);
    this.TMax = TMax;
    this.etaMin = etaMin;
    this.start(lastEpoch);
  }

  override getLr(): number[] {
    const { TMax, etaMin, lastEpoch } = this;
    if (this._isInitial) return this.rates;
    if (this._stepCount === 1 && lastEpoch > 0) {
      const height = 1 + cos((lastEpoch * Math.PI) / TMax);
      return this.baseLrs.map((lr) => etaMin + ((lr - etaMin) * height) / 2);
    }
    if ((lastEpoch - 1 - TMax) % (2 * TMax) === 0) {
      const rise = 1 - cos(Math.PI / TMax);
      return this.rates.map((lr, i) => lr + ((this.baseLrs[i]! - etaMin) * rise) / 2);
    }
    const factor = (1 + cos((Math.PI * lastEpoch) / TMax)) / (1 + cos((Math.PI * (lastEpoch - 1)) / TMax));
    return this.rates.map((lr) => factor * (lr - etaMin) + etaMin);
  }

  protected override closedForm(): number[] {
    const height = 1 + cos((Math.PI * this.lastEpoch) / this.TMax);
    return this.baseLrs.map((lr) => this.etaMin + ((lr - this.etaMin) * height) / 2);
  }
}

export interface CosineAnnealingWarmRestartsOptions {
  /** Steps until the first restart. */
  T0?: number;
  /** How many times longer each following period is; 1 by default. */
  TMult?: number;
  /** The least learning rate; 0 by default. */
  etaMin?: number;
  lastEpoch?: number;
}

const readRestarts = signature<CosineAnnealingWarmRestartsOptions & { optimizer: Optimizer<any>; T0: number }>(
  'CosineAnnealingWarmRestarts',
  ['optimizer', 'T0', 'TMult?', 'etaMin?', 'lastEpoch?'],
);

/**
 * Lets the learning rates fall along half a cosine and starts again, with periods that may grow. `step(epoch)` takes
 * fractions too.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.html
 */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  T0: number;
  /** The length of the present period. */
  TI: number;
  TMult: number;
  etaMin: number;
  /** Steps in the present period. */
  TCur: number;

  constructor(
    optimizer: Optimizer<any>,
    T0: number | CosineAnnealingWarmRestartsOptions,
    TMult?: number | CosineAnnealingWarmRestartsOptions,
    etaMin?: number | CosineAnnealingWarmRestartsOptions,
    lastEpoch?: number | CosineAnnealingWarmRestartsOptions,
  );
  constructor(...args: unknown[]) {
    const { optimizer, T0, TMult = 1, etaMin = 0, lastEpoch = -1 } = readRestarts(args);
    if (!(Number.isInteger(T0) && T0 > 0)) throw rangeError(`Expected positive integer T_0, but got ${T0}`);
    if (!(Number.isInteger(TMult) && TMult >= 1)) throw rangeError(`Expected integer T_mult >= 1, but got ${TMult}`);
    super(optimizer);
    this.T0 = T0;
    this.TI = T0;
    this.TMult = TMult;
    this.etaMin = etaMin;
    this.TCur = lastEpoch;
    this.start(lastEpoch);
  }

  override getLr(): number[] {
    const height = 1 + cos((Math.PI * this.TCur) / this.TI);
    return this.baseLrs.map((lr) => this.etaMin + ((lr - this.etaMin) * height) / 2);
  }

  override step(epoch?: number | null): void {
    let at = epoch ?? (this.lastEpoch < 0 ? 0 : null);
    if (at === null) {
      at = this.lastEpoch + 1;
      this.TCur++;
      if (this.TCur >= this.TI) {
        this.TCur %= this.TI;
        this.TI *= this.TMult;
      }
    } else {
      this.#moveTo(at);
    }
    this.lastEpoch = Math.floor(at);
    this.setRates(this.getLr());
    this._lastLr = this.rates;
  }

  #moveTo(epoch: number): void {
    if (!(epoch >= 0)) throw rangeError(`Expected non-negative epoch, but got ${epoch}`);
    const { T0, TMult } = this;
    if (epoch < T0) {
      this.TI = T0;
      this.TCur = epoch;
    } else if (TMult === 1) {
      this.TCur = epoch % T0;
    } else {
      const n = Math.trunc(Math.log((epoch / T0) * (TMult - 1) + 1) / Math.log(TMult));
      this.TCur = epoch - (T0 * (pow(TMult, n) - 1)) / (TMult - 1);
      this.TI = T0 * pow(TMult, n);
    }
  }
}
