import { rangeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import { _foreachClampMax_, _foreachClampMin_, _foreachMul_, _foreachNorm } from '../../generated/internal.js';
import { vectorNorm } from '../../generated/linalg.js';
import { named } from '../named.js';
import { warn } from '../warn.js';

/** One tensor, or any number of them. */
export type Tensors = Tensor | Iterable<Tensor>;

/** The order of a norm; Python has infinity as text too. */
export type NormType = number | 'inf';

function listOf(tensors: Tensors): Tensor[] {
  return tensors instanceof Tensor ? [tensors] : [...tensors];
}

function gradientsOf(parameters: Tensors): Tensor[] {
  const grads: Tensor[] = [];
  for (const { grad } of listOf(parameters)) if (grad) grads.push(grad);
  return grads;
}

/** Tensors of one device and dtype together, as the operators on lists want them. */
function grouped(tensors: Tensor[]): Tensor[][] {
  const groups = new Map<string, Tensor[]>();
  for (const tensor of tensors) {
    const key = `${tensor.device} ${tensor.dtype}`;
    const group = groups.get(key);
    if (group) group.push(tensor);
    else groups.set(key, [tensor]);
  }
  return [...groups.values()];
}

/**
 * The norm of all tensors taken together, as if they were one vector.
 * @throws RangeError for a norm that is not finite, where `errorIfNonfinite`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.get_total_norm.html
 */
export const getTotalNorm = named(
  'utils.getTotalNorm',
  ['tensors', 'normType', 'errorIfNonfinite', 'foreach'],
  (tensors: Tensors, normType: NormType = 2, errorIfNonfinite = false, foreach: boolean | null = null): Tensor =>
    scope(() =>
      noGrad(() => {
        const list = listOf(tensors);
        const order = normType === 'inf' ? Number.POSITIVE_INFINITY : normType;
        const first = list[0];
        if (!first) return torch.scalarTensor(0);
        const norms = grouped(list).flatMap((group) =>
          foreach === false ? group.map((t) => vectorNorm(t, order)) : _foreachNorm(group, order),
        );
        const total = vectorNorm(torch.stack(norms.map((norm) => norm.to(first.device))), order);
        if (errorIfNonfinite && !torch.isfinite(total).item()) {
          throw rangeError(
            `The total norm of order ${normType} for gradients from \`parameters\` is non-finite, so it cannot be clipped. To scale the gradients by it anyway, set { errorIfNonfinite: false }`,
          );
        }
        return total;
      }),
    ),
);

/**
 * Scales the gradients of `parameters` so that their norm, `totalNorm`, becomes at most `maxNorm`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.clip_grads_with_norm_.html
 */
export const clipGradsWithNorm_ = named(
  'utils.clipGradsWithNorm_',
  ['parameters', 'maxNorm', 'totalNorm', 'foreach'],
  (parameters: Tensors, maxNorm: number, totalNorm: Tensor, foreach: boolean | null = null): void =>
    scope(() =>
      noGrad(() => {
        const grads = gradientsOf(parameters);
        if (grads.length === 0) return;
        // Clamped on the device instead of compared here, so that nothing waits for it.
        const scale = torch.clampMax(totalNorm.add(1e-6).reciprocal().mul(maxNorm), 1);
        for (const group of grouped(grads)) {
          const factor = scale.to(group[0]!.device);
          if (foreach === false) for (const grad of group) grad.mul_(factor);
          else _foreachMul_(group, factor);
        }
      }),
    ),
);

/**
 * Scales the gradients of `parameters`, taken together as one vector, so that its norm becomes at most `maxNorm`.
 * Returns the norm before.
 * @throws RangeError for a norm that is not finite, where `errorIfNonfinite`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html
 */
export const clipGradNorm_ = named(
  'utils.clipGradNorm_',
  ['parameters', 'maxNorm', 'normType', 'errorIfNonfinite', 'foreach'],
  (
    parameters: Tensors,
    maxNorm: number,
    normType: NormType = 2,
    errorIfNonfinite = false,
    foreach: boolean | null = null,
  ): Tensor =>
    scope(() => {
      const list = listOf(parameters);
      const total = getTotalNorm(gradientsOf(list), normType, errorIfNonfinite, foreach);
      clipGradsWithNorm_(list, maxNorm, total, foreach);
      return total;
    }),
);

/** `clipGradNorm_` by its old name, which Python deprecates. */
export function clipGradNorm(...args: Parameters<typeof clipGradNorm_>): Tensor {
  warn('torch.nn.utils.clipGradNorm is deprecated in favor of torch.nn.utils.clipGradNorm_.');
  return clipGradNorm_(...args);
}

/**
 * Limits each element of the gradients of `parameters` to `[-clipValue, clipValue]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_value_.html
 */
export const clipGradValue_ = named(
  'utils.clipGradValue_',
  ['parameters', 'clipValue', 'foreach'],
  (parameters: Tensors, clipValue: number, foreach: boolean | null = null): void =>
    scope(() =>
      noGrad(() => {
        for (const group of grouped(gradientsOf(parameters))) {
          if (foreach === false) {
            for (const grad of group) grad.clamp_(-clipValue, clipValue);
          } else {
            _foreachClampMin_(group, -clipValue);
            _foreachClampMax_(group, clipValue);
          }
        }
      }),
    ),
);
