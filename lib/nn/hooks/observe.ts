import { Tensor, wrap, wrapOrNull } from '../../core/tensor.js';
import { native } from '../../native.js';
import type { Grad } from './hooks.js';

/**
 * `values` with its tensors behind one node of the autograd graph, which passes their gradients through `onGrads`: one a
 * value, null where there is none. What `onGrads` returns takes their place.
 */
export function observe(values: unknown[], onGrads: (grads: Grad[]) => Grad[]): unknown[] {
  const places: number[] = [];
  // As a custom function whose forward returns views of its inputs.
  const views: Tensor[] = [];
  const inputs: number[] = [];
  values.forEach((value, place) => {
    if (!(value instanceof Tensor) || !(value.isFloatingPoint() || value.isComplex())) return;
    places.push(place);
    inputs.push(value._handle);
    views.push(value.viewAs(value));
  });
  const backward = (_node: number, handles: number[]): number[] => {
    const grads: Grad[] = values.map(() => null);
    handles.forEach((handle, i) => {
      grads[places[i]!] = wrapOrNull(handle);
    });
    const result = onGrads(grads);
    return places.map((place) => {
      const grad = result[place];
      return grad ? native.alias(grad._handle) : 0;
    });
  };
  const outputs = views.map((view) => view._handle);
  const handles = native.customFunction('BackwardHookFunctionBackward', inputs, outputs, [], [], [], false, backward);
  const observed = [...values];
  handles.forEach((handle, i) => {
    observed[places[i]!] = handle === 0 ? views[i] : wrap(handle);
  });
  return observed;
}
