import type { Tensor } from '../../core/tensor.js';
import { Bernoulli } from '../bernoulli.js';
import { Beta } from '../beta.js';
import { Binomial } from '../binomial.js';
import { ContinuousBernoulli } from '../continuousBernoulli.js';
import { Exponential } from '../exponential.js';
import { Gamma } from '../gamma.js';
import { Gumbel } from '../gumbel.js';
import { Laplace } from '../laplace.js';
import { Normal } from '../normal.js';
import { Pareto } from '../pareto.js';
import { Poisson } from '../poisson.js';
import { Uniform } from '../uniform.js';
import { infiniteLike } from './parts.js';
import { type DistributionClass, registerKl } from './registry.js';

// Pairs where the support of the second never covers that of the first. `parameter` gives the result's shape and dtype.

function infinite<P extends InstanceType<DistributionClass>>(
  typeP: DistributionClass<P>,
  parameter: (p: P) => Tensor,
  typesQ: readonly DistributionClass[],
): void {
  for (const typeQ of typesQ) registerKl(typeP, typeQ, (p) => infiniteLike(parameter(p)));
}

const bounded = [Beta, ContinuousBernoulli, Pareto, Uniform];
const notAllReal = [Beta, ContinuousBernoulli, Exponential, Gamma, Pareto, Uniform];

infinite(Beta, (p) => p.concentration1, [Pareto]);
infinite(ContinuousBernoulli, (p) => p.probs, [Pareto]);
infinite(Exponential, (p) => p.rate, bounded);
infinite(Gamma, (p) => p.concentration, bounded);
infinite(Gumbel, (p) => p.loc, notAllReal);
infinite(Laplace, (p) => p.loc, notAllReal);
infinite(Normal, (p) => p.loc, notAllReal);
infinite(Pareto, (p) => p.scale, [Beta, ContinuousBernoulli, Uniform]);
infinite(Poisson, (p) => p.rate, [Bernoulli, Binomial]);
