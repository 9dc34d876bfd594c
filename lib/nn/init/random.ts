import type { Generator } from '../../core/generator.js';
import { noGrad } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import { named } from '../named.js';

/** Numbers from the uniform distribution over `[a, b)`. */
export const uniform_ = named(
  'init.uniform_',
  ['tensor', 'a', 'b', 'generator'],
  (tensor: Tensor, a = 0, b = 1, generator: Generator | null = null): Tensor =>
    noGrad(() => tensor.uniform_(a, b, { generator })),
);

/** Numbers from the normal distribution. */
export const normal_ = named(
  'init.normal_',
  ['tensor', 'mean', 'std', 'generator'],
  (tensor: Tensor, mean = 0, std = 1, generator: Generator | null = null): Tensor =>
    noGrad(() => tensor.normal_(mean, std, { generator })),
);
