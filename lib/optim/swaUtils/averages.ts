import { isOptions } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { _foreachAdd_, _foreachAddcdiv_, _foreachLerp_, _foreachSub } from '../../generated/internal.js';

/** How often an average was updated so far: a tensor in an `AveragedModel`. */
export type Count = Tensor | number;

/** What an average becomes: of the average, the parameter as it is now, and how many were averaged. */
export type AvgFn = (averaged: Tensor, current: Tensor, numAveraged: Count) => Tensor;

/** Updates averages of one device and dtype in place. */
export type MultiAvgFn = (averaged: Tensor[], current: Tensor[], numAveraged: Count) => void;

interface DecayOptions {
  decay?: number;
}

function readDecay(given: number | DecayOptions): number {
  const { decay = 0.999 } = isOptions(given) ? (given as DecayOptions) : { decay: given as number };
  if (!(decay >= 0 && decay <= 1)) {
    throw rangeError(`Invalid decay value ${describe(decay)} provided. Please provide a value in [0,1] range.`);
  }
  return decay;
}

/** The lists' operators that interpolate take these dtypes only. */
const interpolates = ([first]: readonly Tensor[]): boolean => first!.isFloatingPoint() || first!.isComplex();

/** Runs `update` without recording gradients, and frees what it makes. */
const quietly = (update: () => void): void => scope(() => noGrad(update));

/**
 * Exponential moving averages of lists of tensors.
 * @throws RangeError for a decay outside [0, 1].
 */
export function getEmaMultiAvgFn(decay: number | DecayOptions = 0.999): MultiAvgFn {
  const kept = readDecay(decay);
  return (averaged, current) =>
    quietly(() => {
      if (interpolates(averaged)) _foreachLerp_(averaged, current, 1 - kept);
      else
        for (const [i, average] of averaged.entries()) average.copy_(average.mul(kept).add(current[i]!.mul(1 - kept)));
    });
}

/** Equally weighted averages of lists of tensors. */
export function getSwaMultiAvgFn(): MultiAvgFn {
  return (averaged, current, numAveraged) =>
    quietly(() => {
      if (interpolates(averaged)) {
        // The reciprocal of a tensor is one in float32, say: the rounding is a part of the result.
        const weight = numAveraged instanceof Tensor ? numAveraged.add(1).reciprocal().item() : 1 / (numAveraged + 1);
        _foreachLerp_(averaged, current, weight);
        return;
      }
      const differences = _foreachSub(current, averaged);
      if (numAveraged instanceof Tensor) {
        _foreachAddcdiv_(averaged, differences, Array<Tensor>(averaged.length).fill(numAveraged.add(1)));
      } else {
        _foreachAdd_(averaged, differences, { alpha: 1 / (numAveraged + 1) });
      }
    });
}

/**
 * The exponential moving average of one tensor.
 * @throws RangeError for a decay outside [0, 1].
 */
export function getEmaAvgFn(decay: number | DecayOptions = 0.999): AvgFn {
  const kept = readDecay(decay);
  return (averaged, current) => scope(() => noGrad(() => averaged.mul(kept).add(current.mul(1 - kept))));
}

/** The equally weighted average of one tensor. */
export function getSwaAvgFn(): AvgFn {
  return (averaged, current, numAveraged) =>
    scope(() =>
      noGrad(() => {
        const count = numAveraged instanceof Tensor ? numAveraged.add(1) : numAveraged + 1;
        return averaged.add(current.sub(averaged).div(count));
      }),
    );
}
