import { describe, rangeError } from '../../core/errors.js';
import { nn, rsub, scope, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { checkReduction, type Reduction } from './boxLosses.js';

const F = nn.functional;

/**
 * RetinaNet's loss for a great many examples most of which are easy: the binary cross entropy of logits `inputs` and
 * `targets` (1 or 0) of one shape, times `(1 - p)^gamma` where `p` is the probability of what is right, and times
 * `alpha` for 1, `1 - alpha` for 0; an `alpha` of -1 leaves that out. In the shape of `inputs`, or what `reduction`
 * makes of it.
 * @throws RangeError for another `alpha` or an unknown reduction.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.sigmoid_focal_loss.html
 */
export const sigmoidFocalLoss = named(
  'ops.sigmoidFocalLoss',
  ['inputs', 'targets', 'alpha', 'gamma', 'reduction'],
  (inputs: Tensor, targets: Tensor, alpha = 0.25, gamma = 2, reduction: Reduction = 'none'): Tensor =>
    scope(() => {
      if (!(alpha >= 0 && alpha <= 1) && alpha !== -1) {
        throw rangeError(`ops.sigmoidFocalLoss: alpha should be from 0 to 1, or -1, got ${describe(alpha)}.`);
      }
      checkReduction('ops.sigmoidFocalLoss', reduction);
      const p = inputs.sigmoid();
      const entropy = F.binaryCrossEntropyWithLogits(inputs, targets, { reduction: 'none' });
      const others = rsub(targets, 1);
      const right = p.mul(targets).add(rsub(p, 1).mul(others));
      let loss = entropy.mul(rsub(right, 1).pow(gamma));
      if (alpha >= 0)
        loss = targets
          .mul(alpha)
          .add(others.mul(1 - alpha))
          .mul(loss);
      if (reduction === 'none') return loss;
      return reduction === 'mean' ? loss.mean() : loss.sum();
    }),
);
