import { describe, rangeError, typeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import { Tensor } from '../core/tensor.js';
import type { Module } from './module.js';
import { isLazy, Parameter } from './parameter.js';

/** Tensors by name, as `stateDict()` gives them and `torch.load` reads them. */
export type StateDict = ReadonlyMap<string, Tensor> | Record<string, Tensor>;

export interface LoadOptions {
  /** Whether the names have to be exactly the module's; true by default. */
  strict?: boolean;
  /** Put the given tensors in the place of the module's, instead of copying their values. */
  assign?: boolean;
}

/** Names that `loadStateDict` found on one side only. */
export interface IncompatibleKeys {
  missingKeys: string[];
  unexpectedKeys: string[];
}

interface Report extends IncompatibleKeys {
  errors: string[];
}

const size = (t: Tensor): string => `torch.Size([${t.shape.join(', ')}])`;
const list = (keys: string[]): string => keys.map((key) => `"${key}"`).join(', ');

function loadTensor(module: Module, property: string, own: Tensor, given: Tensor, assign: boolean): void {
  if (!assign) {
    own.copy_(given);
    return;
  }
  if (!(own instanceof Parameter)) module._assign(property, given);
  else module._assign(property, new Parameter(given, { requiresGrad: own.requiresGrad }));
}

function load(module: Module, state: Map<string, Tensor>, prefix: string, assign: boolean, report: Report): void {
  module._upgradeState(state, prefix);
  const local: [key: string, tensor: Tensor, property: string][] = [];
  for (const [key, tensor, property] of module._ownParameters()) local.push([key, tensor, property]);
  for (const [key, tensor, property, persistent] of module._ownBuffers()) {
    if (persistent) local.push([key, tensor, property]);
  }
  for (const [key, own, property] of local) {
    const name = prefix + key;
    const given = state.get(name);
    if (given === undefined) {
      if (!state.has(name)) report.missingKeys.push(name);
      else report.errors.push(`While copying the parameter named "${name}", expected a tensor but received undefined`);
      continue;
    }
    if (!(given instanceof Tensor)) {
      report.errors.push(
        `While copying the parameter named "${name}", expected a tensor but received ${describe(given)}`,
      );
      continue;
    }
    if (isLazy(given)) continue;
    if (isLazy(own)) own.materialize(given.shape);
    // State dicts of old versions hold scalars as one element.
    const fitting = own.ndim === 0 && given.ndim === 1 && given.shape[0] === 1 ? given.select(0, 0) : given;
    if (String(fitting.shape) !== String(own.shape)) {
      report.errors.push(
        `size mismatch for ${name}: copying a param with shape ${size(fitting)} from checkpoint, the shape in current model is ${size(own)}.`,
      );
      continue;
    }
    loadTensor(module, property, own, fitting, assign);
  }

  const known = new Set(local.map(([key]) => key));
  const modules = new Map<string, Module>();
  for (const [key, child] of module._ownModules()) modules.set(key, child);
  for (const name of state.keys()) {
    if (!name.startsWith(prefix)) continue;
    const [key, ...rest] = name.slice(prefix.length).split('.') as [string, ...string[]];
    if (rest.length > 0 ? !modules.has(key) : !known.has(key)) report.unexpectedKeys.push(name);
  }
  for (const [key, child] of modules) load(child, state, `${prefix}${key}.`, assign, report);
}

/** Copies `state` into `module` and all below it; see `Module.loadStateDict`. */
export function loadState(module: Module, state: StateDict, options: LoadOptions): IncompatibleKeys {
  const { strict = true, assign = false } = options;
  if (typeof state !== 'object' || state === null || state instanceof Tensor || Array.isArray(state)) {
    throw typeError(`a state dict is a Map or an object of tensors by name, got ${describe(state)}`);
  }
  const given = new Map<string, Tensor>(state instanceof Map ? state : Object.entries(state));
  const report: Report = { missingKeys: [], unexpectedKeys: [], errors: [] };
  noGrad(() => load(module, given, '', assign, report));

  const { missingKeys, unexpectedKeys, errors } = report;
  if (strict && unexpectedKeys.length) errors.unshift(`Unexpected key(s) in state_dict: ${list(unexpectedKeys)}. `);
  if (strict && missingKeys.length) errors.unshift(`Missing key(s) in state_dict: ${list(missingKeys)}. `);
  if (errors.length) {
    throw rangeError(`Error(s) in loading state_dict for ${module.constructor.name}:\n\t${errors.join('\n\t')}`);
  }
  return { missingKeys, unexpectedKeys };
}
