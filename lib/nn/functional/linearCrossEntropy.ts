import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as raw from '../../generated/nn.js';
import { named } from '../named.js';
import { crossEntropy } from './loss/classification.js';
import type { Reduction } from './reduction.js';

/**
 * The cross entropy of a linear layer's output: `input` is `[C]` or `[N, C]`, `linearWeight` `[K, ..., C]` and
 * `linearBias` `[K, ...]`; `target` holds class indices, `[N, ...]`, or probabilities, `[N, K, ...]`.
 * Python's `options`, which compute it in chunks, are not supported.
 * @throws RangeError where shapes do not fit, or `ignoreIndex` is given for probabilities.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.linear_cross_entropy.html
 */
export const linearCrossEntropy = named(
  'F.linearCrossEntropy',
  ['input', 'linearWeight', 'target', 'linearBias', 'weight', 'reduction', 'ignoreIndex', 'labelSmoothing', 'options'],
  (
    input: Tensor,
    linearWeight: Tensor,
    target: Tensor,
    linearBias: Tensor | null = null,
    weight: Tensor | null = null,
    reduction: Reduction = 'mean',
    ignoreIndex: number | null = null,
    labelSmoothing = 0,
    options: null = null,
  ): Tensor => {
    if (options !== null) {
      throw typeError(`linearCrossEntropy: options are not supported, got ${describe(options)}; leave them out`);
    }
    const inputShape = input.shape;
    const weightShape = linearWeight.shape;
    if (inputShape.length < 1 || inputShape.length > 2) {
      throw rangeError(`expected input with dimensionality 1 or 2, got ${inputShape.length}`);
    }
    if (weightShape.length < 2) {
      throw rangeError(`expected linearWeight with dimensionality at least 2, got ${weightShape.length}`);
    }
    const batch = inputShape.slice(0, -1);
    const inFeatures = inputShape.at(-1)!;
    if (inFeatures !== weightShape.at(-1)) {
      throw rangeError(
        `expected equal input and linearWeight last dimensions (inFeatures), got ${inFeatures} and ${weightShape.at(-1)}`,
      );
    }
    const outputs = weightShape.slice(0, -1);
    const [classes, ...outFeatures] = outputs as [number, ...number[]];
    if (linearBias && String(linearBias.shape) !== String(outputs)) {
      throw rangeError(`expected linearBias shape [${outputs.join(', ')}], got [${linearBias.shape.join(', ')}]`);
    }
    if (outFeatures.length > 0 && batch.length === 0) {
      throw rangeError('a loss of more than one dimension requires batched input, [N, inFeatures]');
    }
    const logitsShape = [...batch, classes, ...outFeatures];
    if (ignoreIndex !== null && String(target.shape) === String(logitsShape)) {
      throw rangeError('ignoreIndex cannot be specified when target contains probabilities');
    }
    const rows = outputs.reduce((product, n) => product * n, 1);
    const logits = raw
      .linear(input, linearWeight.reshape([rows, inFeatures]), linearBias?.reshape([rows]) ?? null)
      .reshape(logitsShape);
    return crossEntropy(logits, target, weight, null, ignoreIndex ?? -100, null, reduction, labelSmoothing);
  },
);
