import { describe, typeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { float64, Tensor, zeros } from '../../index.js';
import type { Metric } from './metric.js';
import { replaced } from './state.js';

/**
 * The mean of any figure: `value` gives a tensor of as many as there are to count, such as one a sample, or a number. It
 * adds up on the tensor's device.
 * @throws TypeError where `value` is no function.
 */
export function meanMetric(value: (output: Tensor, target: Tensor) => Tensor | number): Metric {
  if (typeof value !== 'function') {
    throw typeError(`metrics.meanMetric: value should be a function, got ${describe(value)}.`);
  }
  let sum: Tensor | null = null;
  let count = 0;
  return {
    reset() {
      sum?.dispose();
      sum = null;
      count = 0;
    },
    update(output, target) {
      const values = value(output, target);
      if (!(values instanceof Tensor) && typeof values !== 'number') {
        throw typeError(`metrics.meanMetric: expected a tensor or a number, got ${describe(values)}.`);
      }
      sum ??= keep(zeros([], { dtype: float64, device: values instanceof Tensor ? values.device : 'cpu' }));
      sum.add_(values instanceof Tensor ? values.detach().to(float64).sum() : values);
      count += values instanceof Tensor ? values.numel() : 1;
    },
    compute: () => (sum && count > 0 ? sum.item() / count : Number.NaN),
    stateDict: () => ({ sum, count }),
    loadStateDict(state: { sum: Tensor | null; count: number }) {
      sum = replaced(sum, state.sum);
      count = state.count;
    },
  };
}
