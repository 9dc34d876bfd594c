import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { float64, nn, stack, type Tensor, zeros } from '../../index.js';
import type { Metric } from './metric.js';
import { replaced } from './state.js';

export interface LikelihoodOptions {
  /** Whether outputs are logits, as losses take them, or else probabilities: true, unless told otherwise. */
  logits?: boolean;
  /** Targets of this class are not counted. */
  ignoreIndex?: number | null;
}

const F = nn.functional;

/** The sum of what all targets cost, and how many there are, in float64. */
function costs(
  name: string,
  output: Tensor,
  target: Tensor,
  { logits = true, ignoreIndex }: LikelihoodOptions,
): Tensor {
  const scores = output.detach().to(float64);
  const wanted = target.to({ device: output.device });
  // What PyTorch's losses leave out unless told otherwise.
  const ignored = ignoreIndex ?? -100;
  const counted = wanted.ne(ignored);
  if (String(output.shape) === String(target.shape)) {
    const of = wanted.to(float64).mul(counted);
    const cost = logits
      ? F.binaryCrossEntropyWithLogits(scores, of, { reduction: 'none' })
      : F.binaryCrossEntropy(bounded(scores), of, { reduction: 'none' });
    return stack([cost.mul(counted).sum(), counted.sum()]);
  }
  if (output.ndim !== target.ndim + 1 || output.shape[0] !== target.shape[0]) {
    throw rangeError(
      `${name}: expected scores [N, C, ...] and classes [N, ...], or scores of class 1 in the shape of the classes, got ` +
        `${describe(output)} and ${describe(target)}.`,
    );
  }
  const logs = logits
    ? F.logSoftmax(scores, 1)
    : bounded(scores)
        .div(bounded(scores).sum(1, { keepdim: true }))
        .log();
  return stack([F.nllLoss(logs, wanted.long(), { reduction: 'sum', ignoreIndex: ignored }), counted.sum()]);
}

/** Probabilities off 0 and 1, whose logarithms would be infinite. */
function bounded(probabilities: Tensor): Tensor {
  return probabilities.clamp(Number.EPSILON, 1 - Number.EPSILON);
}

function likelihood(name: string, args: unknown[], value: (mean: number) => number): Metric {
  const options = signature<LikelihoodOptions>(name, ['*', 'logits?', 'ignoreIndex?'])(args);
  const { ignoreIndex = null } = options;
  if (ignoreIndex !== null && !Number.isInteger(ignoreIndex)) {
    throw rangeError(`${name}: ignoreIndex should be an integer, got ${describe(ignoreIndex)}.`);
  }
  let sums: Tensor | null = null;
  return {
    reset() {
      sums?.dispose();
      sums = null;
    },
    update(output, target) {
      sums ??= keep(zeros([2], { dtype: float64, device: output.device }));
      sums.add_(costs(name, output, target, options));
    },
    compute() {
      if (!sums) return Number.NaN;
      const [cost, count] = sums.tolist() as [number, number];
      return value(cost / count);
    },
    stateDict: () => ({ sums }),
    loadStateDict(state: { sums: Tensor | null }) {
      sums = replaced(sums, state.sums);
    },
  };
}

/**
 * The mean of the negative logarithms of what the outputs give the right classes: the cross entropy. Outputs are `[N, C, ...]`
 * for classes `[N, ...]`, or of class 1 in the shape of the classes.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function logLoss(options?: LikelihoodOptions): Metric;
export function logLoss(...args: unknown[]): Metric {
  return likelihood('metrics.logLoss', args, (mean) => mean);
}

/**
 * Of how many classes, or tokens, the outputs are in doubt: e to the power of `logLoss`. A language model's `[N, T, C]` are to
 * be given as `[N, C, T]`, as to `crossEntropy`.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function perplexity(options?: LikelihoodOptions): Metric;
export function perplexity(...args: unknown[]): Metric {
  return likelihood('metrics.perplexity', args, Math.exp);
}
