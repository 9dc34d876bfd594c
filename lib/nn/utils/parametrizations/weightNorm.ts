import type { Tensor } from '../../../core/tensor.js';
import { normExceptDim } from '../../../generated/functions.js';
import { _weightNorm } from '../../../generated/internal.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { pythonName } from '../../names.js';
import { type Parametrized, registerParametrization } from '../parametrize/index.js';

/** A weight as a magnitude, the first of the originals, and a direction, the second. */
class _WeightNorm extends Module {
  constructor(readonly dim: number) {
    super();
  }

  override forward(weightG: Tensor, weightV: Tensor): Tensor {
    return _weightNorm(weightV, weightG, this.dim);
  }

  rightInverse(weight: Tensor): [weightG: Tensor, weightV: Tensor] {
    return [normExceptDim(weight, 2, this.dim), weight];
  }
}

/** Renames what `utils.weightNorm` has in state dicts, `weight_g` and `weight_v`. */
function acceptOldNames(module: Module, key: string): void {
  module._registerLoadStateDictPreHook((state, prefix) => {
    const [g, v] = [state.get(`${prefix}${key}_g`), state.get(`${prefix}${key}_v`)];
    if (g === undefined || v === undefined) return;
    state.delete(`${prefix}${key}_g`);
    state.delete(`${prefix}${key}_v`);
    state.set(`${prefix}parametrizations.${key}.original0`, g);
    state.set(`${prefix}parametrizations.${key}.original1`, v);
  });
}

const settings = named('parametrizations.weightNorm', ['name', 'dim'], (name = 'weight', dim: number | null = 0) => ({
  name,
  dim,
}));

/**
 * Splits a parameter into its magnitude, `parametrizations.weight.original0`, and its direction, `original1`, which are
 * learned in its place. The norm is taken over all dimensions but `dim`, over all of them where `dim` is null. State dicts of
 * `utils.weightNorm` load too. Returns the module.
 * @throws RangeError where the module has no such parameter.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.weight_norm.html
 */
export function weightNorm<M extends Module>(module: M, ...args: Parameters<typeof settings>): Parametrized<M> {
  const { name, dim } = settings(...args);
  const parametrized = registerParametrization(module, name, new _WeightNorm(dim ?? -1), { unsafe: true });
  acceptOldNames(module, pythonName(name));
  return parametrized;
}
