import { describe, rangeError } from '../../core/errors.js';
import { flatten } from '../../func/pytree.js';
import { rand, type Tensor, where } from '../../index.js';
import { TVTensor } from '../tvTensors/index.js';
import { rewrap } from '../tvTensors/tvTensor.js';
import { perSampleShape } from './batch.js';
import { fraction } from './draws.js';
import { Transform, type Transformed } from './transform.js';

/** @throws RangeError for what is no probability. */
export function checkProbability(transform: string, p: unknown): void {
  if (typeof p !== 'number' || !(p >= 0 && p <= 1)) {
    throw rangeError(`${transform}: p is a probability, from 0 to 1, got ${describe(p)}.`);
  }
}

/** Draws whether something of probability `p` happens, with the accuracy of float32, as that of the draw. */
export function happens(p: number): boolean {
  return fraction() < Math.fround(p);
}

/**
 * A transform that is applied with probability `p`; else inputs pass through. The draw for that comes first, before
 * those of `makeParams`.
 */
export abstract class RandomApplyTransform<P extends object = object> extends Transform<P> {
  readonly p: number;

  constructor(p: number) {
    super();
    checkProbability(this.constructor.name, p);
    this.p = p;
  }

  override get perSample(): boolean {
    return true;
  }

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    this.checkInputs(flatten(inputs).leaves);
    if (!happens(this.p)) return (inputs.length === 1 ? inputs[0] : inputs) as Transformed<T>;
    return super.forward(...inputs);
  }

  /** Draws `[N]` numbers that decide, then the parameters for all samples, those too that stay as they are. */
  protected override changeBatches(batches: readonly Tensor[], count: number): unknown[] {
    if (!this.makeBatchParams || !this.transformBatch) return super.changeBatches(batches, count);
    const applies = rand([count]).lt(this.p);
    const changed = super.changeBatches(batches, count) as Tensor[];
    return batches.map((batch, i) => {
      const here = perSampleShape(applies.to(batch.device), batch);
      const mixed = where(here, changed[i]!, batch);
      return batch instanceof TVTensor ? rewrap(batch, mixed) : mixed;
    });
  }
}
