import { noGrad } from '../../core/modes.js';
import { Tensor, wrap, wrapOrNull } from '../../core/tensor.js';
import { native } from '../../native.js';
import type { Grad } from './hooks.js';

/**
 * `values` with its tensors behind one node of the autograd graph, which passes their gradients through `onGrads`: one a
 * value, null where there is none. What `onGrads` returns takes their place.
 */
export function observe(values: unknown[], onGrads: (grads: Grad[]) => Grad[]): unknown[] {
  const places = [...values.keys()].filter((place) => isDifferentiable(values[place]));
  const tensors = places.map((place) => values[place] as Tensor);
  const backward = (_node: number, handles: number[]): number[] => {
    const grads: Grad[] = values.map(() => null);
    for (const [i, handle] of handles.entries()) grads[places[i]!] = wrapOrNull(handle);
    const result = onGrads(grads);
    return places.map((place) => result[place]?._handle ?? 0);
  };
  // As a custom function whose forward returns views of its inputs.
  const views = noGrad(() => tensors.map((t) => t.viewAs(t)));
  const constants = views.filter((_, i) => !tensors[i]!.requiresGrad);
  const handles = native.customFunction(
    'BackwardHookFunctionBackward',
    tensors.map((t) => t._handle),
    views.map((t) => t._handle),
    [],
    constants.map((t) => t._handle),
    [],
    false,
    backward,
    null,
  );
  const observed = [...values];
  for (const [i, handle] of handles.entries()) observed[places[i]!] = handle === 0 ? views[i] : wrap(handle);
  return observed;
}

function isDifferentiable(value: unknown): boolean {
  return value instanceof Tensor && (value.isFloatingPoint() || value.isComplex());
}
