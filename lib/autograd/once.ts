import { TorchError } from '../core/errors.js';
import { isGradEnabled, noGrad } from '../core/modes.js';
import { Tensor } from '../core/tensor.js';
import { Function as AutogradFunction, type FunctionCtx } from './function.js';

/** Passes its arguments on, and lets nobody go back. */
class Once extends AutogradFunction {
  static forward(_ctx: FunctionCtx, ...tensors: Tensor[]): Tensor[] {
    return tensors.map((tensor) => tensor.viewAs(tensor));
  }

  static backward(): never {
    throw new TorchError(
      'trying to differentiate twice a function whose backward is marked with onceDifferentiable: ' +
        'its operations were not recorded',
    );
  }
}

/**
 * For a custom function's `backward` whose own derivative is not what autograd would record, or that leaves the graph:
 * it runs without being recorded, and differentiating its results is an error in place of wrong.
 *
 *     static backward = onceDifferentiable((ctx, grad) => ...);
 *
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.function.once_differentiable.html
 */
export function onceDifferentiable<A extends unknown[], R extends Tensor | null | readonly (Tensor | null)[]>(
  backward: (ctx: FunctionCtx, ...grads: A) => R,
): (ctx: FunctionCtx, ...grads: A) => R {
  return (ctx, ...grads) => {
    const result = noGrad(() => backward(ctx, ...grads));
    const isRecorded = grads.some((grad) => grad instanceof Tensor && grad.requiresGrad);
    if (!isGradEnabled() || !isRecorded) return result;
    const list = (Array.isArray(result) ? [...result] : [result]) as (Tensor | null)[];
    const places = list.flatMap((grad, i) => (grad instanceof Tensor ? [i] : []));
    const marked = Once.apply(...places.map((i) => list[i]!.detach().requiresGrad_()));
    places.forEach((place, i) => {
      list[place] = marked[i]!;
    });
    return (Array.isArray(result) ? list : list[0]) as R;
  };
}
