import { grad } from '../autograd/grad.js';
import type { Tensor } from '../core/tensor.js';
import { Distribution } from './distribution.js';
import { notImplemented } from './errors.js';

/**
 * Distributions whose density is `exp(<t(x), theta> - F(theta) + k(x))`, with natural parameters `theta`, sufficient
 * statistics `t`, log normalizer `F` and carrier measure `k`.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.exp_family.ExponentialFamily
 */
export abstract class ExponentialFamily extends Distribution {
  /** The natural parameters. */
  abstract get _naturalParams(): Tensor[];

  /** The log normalizer of natural parameters. */
  abstract _logNormalizer(...naturalParams: Tensor[]): Tensor;

  /** The mean of the carrier measure; without a closed form there is no entropy. */
  get _meanCarrierMeasure(): number | Tensor {
    throw notImplemented(this, 'entropy');
  }

  /** The entropy in nats, as the Bregman divergence of the log normalizer. */
  override entropy(): Tensor {
    const params = this._naturalParams.map((param) => param.detach().requiresGrad_());
    const logNormalizer = this._logNormalizer(...params);
    const gradients = grad([logNormalizer.sum()], params, { createGraph: true });
    let result = logNormalizer.sub(this._meanCarrierMeasure);
    for (const [i, param] of params.entries()) {
      result = result.sub(
        param
          .mul(gradients[i]!)
          .reshape([...this._batchShape, -1])
          .sum(-1),
      );
    }
    return result;
  }
}
