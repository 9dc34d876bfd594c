import { Tensor } from '../core/tensor.js';
import { rsub } from '../generated/functions.js';
import type { Bound } from './constraints/bounds.js';
import * as constraints from './constraints/index.js';
import { ConstraintRegistry } from './registry.js';
import {
  AffineTransform,
  CatTransform,
  ComposeTransform,
  CorrCholeskyTransform,
  ExpTransform,
  IndependentTransform,
  identityTransform,
  LowerCholeskyTransform,
  PositiveDefiniteTransform,
  SigmoidTransform,
  SoftmaxTransform,
  StackTransform,
  StickBreakingTransform,
  type Transform,
} from './transforms/index.js';

export { ConstraintRegistry };

/** Bijections from all real numbers to what a constraint allows, as Hamiltonian Monte Carlo needs them. */
export const bijectTo: ConstraintRegistry = new ConstraintRegistry();

/** Maps from all real numbers to what a constraint allows, made for optimization: not all are bijective. */
export const transformTo: ConstraintRegistry = new ConstraintRegistry();

function difference(upper: Bound, lower: Bound): Bound {
  if (upper instanceof Tensor) return upper.sub(lower);
  return lower instanceof Tensor ? rsub(lower, upper) : upper - lower;
}

function toInterval({ lowerBound, upperBound }: { lowerBound: Bound; upperBound: Bound }): Transform {
  if (lowerBound === 0 && upperBound === 1) return new SigmoidTransform();
  return new ComposeTransform([
    new SigmoidTransform(),
    new AffineTransform(lowerBound, difference(upperBound, lowerBound)),
  ]);
}

for (const registry of [bijectTo, transformTo]) {
  registry.register(constraints.real, () => identityTransform);
  registry.register(
    constraints.independent,
    ({ baseConstraint, reinterpretedBatchNdims }) =>
      new IndependentTransform(registry(baseConstraint), reinterpretedBatchNdims),
  );
  for (const lower of [constraints.greaterThan, constraints.greaterThanEq]) {
    registry.register(
      lower,
      ({ lowerBound }) => new ComposeTransform([new ExpTransform(), new AffineTransform(lowerBound, 1)]),
    );
  }
  registry.register(
    constraints.lessThan,
    ({ upperBound }) => new ComposeTransform([new ExpTransform(), new AffineTransform(upperBound, -1)]),
  );
  for (const bounds of [constraints.interval, constraints.halfOpenInterval]) registry.register(bounds, toInterval);
  registry.register(constraints.corrCholesky, () => new CorrCholeskyTransform());
  registry.register(constraints.cat, ({ cseq, dim, lengths }) => new CatTransform(cseq.map(registry), dim, lengths));
  registry.register(constraints.stack, ({ cseq, dim }) => new StackTransform(cseq.map(registry), dim));
}

bijectTo.register(constraints.simplex, () => new StickBreakingTransform());
transformTo.register(constraints.simplex, () => new SoftmaxTransform());
transformTo.register(constraints.lowerCholesky, () => new LowerCholeskyTransform());
for (const definite of [constraints.positiveDefinite, constraints.positiveSemidefinite]) {
  transformTo.register(definite, () => new PositiveDefiniteTransform());
}
