import { float32 } from '../core/dtype.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { Tensor } from '../core/tensor.js';

/** A parameter's state by Python's names: tensors, and what some optimizers count in numbers. */
export type StateEntry = Record<string, unknown>;

/** A group's options by Python's names, and the numbers of its parameters. */
export interface SavedGroup {
  params: number[];
  [option: string]: unknown;
}

/** What `stateDict()` returns: Python's structure. */
export interface OptimizerStateDict {
  state: Map<number, StateEntry>;
  param_groups: SavedGroup[];
}

/** A state dict as it comes back from a file, where a dict may be a Map or an object. */
export type LoadedStateDict =
  | OptimizerStateDict
  | Map<string, unknown>
  | { state: Map<unknown, unknown> | Record<string, unknown>; param_groups: unknown[] };

type Dict = Map<unknown, unknown> | Record<string, unknown>;

function entries(dict: Dict): [unknown, unknown][] {
  return dict instanceof Map ? [...dict] : Object.entries(dict);
}

function toObject(dict: unknown): Record<string, unknown> {
  return Object.fromEntries(entries(dict as Dict).map(([key, value]) => [String(key), value]));
}

/** The saved groups, which must match the optimizer's in number and size. */
export function readGroupsOf(
  optimizer: string,
  dict: LoadedStateDict,
  groups: readonly { params: readonly unknown[] }[],
): SavedGroup[] {
  if (typeof dict !== 'object' || dict === null) {
    throw typeError(`${optimizer}: a state dict is what stateDict() returns, got ${describe(dict)}.`);
  }
  const { param_groups: saved } = toObject(dict);
  if (!Array.isArray(saved)) {
    throw typeError(`${optimizer}: a state dict has the key 'param_groups' with a list, got ${describe(saved)}.`);
  }
  if (saved.length !== groups.length) {
    throw rangeError(
      `${optimizer}: loaded state dict has a different number of parameter groups: ${saved.length}, expected ${groups.length}.`,
    );
  }
  return saved.map((group, i) => {
    const { params, ...options } = toObject(group);
    const expected = groups[i]!.params.length;
    if (!Array.isArray(params) || params.length !== expected) {
      throw rangeError(
        `${optimizer}: loaded state dict contains a parameter group that doesn't match the size of optimizer's group: ` +
          `group ${i} has ${expected} parameters, the saved one ${describe(params)}.`,
      );
    }
    return { ...options, params: params.map(Number) };
  });
}

/** The saved state by the parameters' numbers. */
export function readState(optimizer: string, dict: LoadedStateDict): Map<number, StateEntry> {
  const { state } = toObject(dict);
  if (typeof state !== 'object' || state === null) {
    throw typeError(`${optimizer}: a state dict has the key 'state' with a dict, got ${describe(state)}.`);
  }
  return new Map(entries(state as Dict).map(([id, entry]) => [Number(id), toObject(entry)]));
}

/**
 * A copy of a parameter's saved state as its optimizer needs it: tensors like the parameter, but a step count as it was
 * saved, on the CPU, or in float32 on the device where kernels read it there.
 */
export function adaptEntry(entry: StateEntry, param: Tensor, group: Record<string, unknown>): StateEntry {
  const onDevice = Boolean(group.capturable || group.fused);
  const adapt = (name: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((element) => adapt(name, element));
    if (!(value instanceof Tensor)) return value;
    if (name === 'step')
      return onDevice ? value.to(param.device, float32, { copy: true }) : value.to('cpu', { copy: true });
    return value.to(param.device, param.dtype.isFloatingPoint ? param.dtype : value.dtype, { copy: true });
  };
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, adapt(name, value)]));
}
