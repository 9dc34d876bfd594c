import { describe, rangeError, typeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import { Tensor } from '../../core/tensor.js';
import { isLazy, Parameter } from '../parameter.js';
import { warn } from '../warn.js';
import type { Module } from './class.js';
import { IncompatibleKeys } from './incompatible-keys.js';
import { EXTRA_STATE, hasOwn, type StateDictMap } from './save.js';
import { type LocalMetadata, runInPlace } from './state-hooks.js';

/** Tensors by name, as `stateDict()` gives them and `torch.load` reads them. */
export type StateDict = ReadonlyMap<string, Tensor> | Record<string, Tensor>;

export interface LoadOptions {
  /** Whether the names have to be exactly the module's; true by default. */
  strict?: boolean;
  /** Put the given tensors in the place of the module's, instead of copying their values. */
  assign?: boolean;
}

/** A tensor of the module that a state dict is to have: its name, itself, and its property. */
type Own = [key: string, tensor: Tensor, property: string];

const size = (t: Tensor): string => `torch.Size([${t.shape.join(', ')}])`;
const list = (keys: string[]): string => keys.map((key) => `"${key}"`).join(', ');

function ownState(module: Module): Own[] {
  const own: Own[] = [];
  for (const [key, tensor, property] of module._ownParameters()) own.push([key, tensor, property]);
  for (const [key, tensor, property, persistent] of module._ownBuffers()) {
    if (persistent) own.push([key, tensor, property]);
  }
  return own;
}

function place(module: Module, [, own, property]: Own, given: Tensor, assign: boolean): void {
  if (!assign) {
    own.copy_(given);
  } else if (!(own instanceof Parameter)) {
    module._assign(property, given);
  } else if (given instanceof Parameter) {
    given.requiresGrad = own.requiresGrad;
    module._assign(property, given);
  } else {
    module._assign(property, new Parameter(given, { requiresGrad: own.requiresGrad }));
  }
}

/** Loads one tensor; returns what is wrong with it, if anything. */
function loadTensor(module: Module, entry: Own, name: string, given: unknown, assign: boolean): string | null {
  const [, own] = entry;
  if (!(given instanceof Tensor)) {
    return `While copying the parameter named "${name}", expected torch.Tensor or Tensor-like object from checkpoint but received ${describe(given)}`;
  }
  if (isLazy(given)) {
    if (isLazy(own)) return null;
    return `The parameter named "${name}" has the shape ${size(own)} in the model, while that in the checkpoint is uninitialized: call \`forward\` of the lazy module once before its state dict is saved.`;
  }
  if (isLazy(own)) own.materialize(given.shape);
  // State dicts of old versions hold scalars as one element.
  const fitting = own.ndim === 0 && given.ndim === 1 && given.shape[0] === 1 ? given.select(0, 0) : given;
  if (String(fitting.shape) !== String(own.shape)) {
    return `size mismatch for ${name}: copying a param with shape ${size(fitting)} from checkpoint, the shape in current model is ${size(own)}.`;
  }
  if (own.isMeta && !fitting.isMeta && !assign) {
    warn(
      `for ${name}: copying from a non-meta parameter in the checkpoint to a meta parameter in the current model, which is a no-op. Pass { assign: true } to put the checkpoint's tensors in their places.`,
    );
  }
  try {
    noGrad(() => place(module, entry, fitting, assign));
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `While copying the parameter named "${name}", whose dimensions in the model are ${size(own)} and whose dimensions in the checkpoint are ${size(fitting)}, an exception occurred : ${reason}.`;
  }
}

function loadExtraState(
  module: Module,
  state: ReadonlyMap<string, unknown>,
  name: string,
  missing: string[],
  unexpected: string[],
): void {
  if (!hasOwn(module, 'setExtraState')) {
    if (state.has(name)) unexpected.push(name);
  } else if (state.has(name)) {
    module.setExtraState(state.get(name));
  } else {
    missing.push(name);
  }
}

/** What `Module._loadFromStateDict` is given. */
export type LoadArguments = [
  stateDict: Map<string, Tensor>,
  prefix: string,
  localMetadata: LocalMetadata,
  strict: boolean,
  missingKeys: string[],
  unexpectedKeys: string[],
  errorMsgs: string[],
];

/** Reads a module's own state; what `Module._loadFromStateDict` does. */
export function loadOwn(module: Module, ...args: LoadArguments): void {
  const [state, prefix, metadata, strict, missing, unexpected, errors] = args;
  for (const hook of [...(module._registry.stateHooks?.loadPre ?? [])]) {
    hook(module, ...args);
  }
  const own = ownState(module);
  for (const entry of own) {
    const name = prefix + entry[0];
    if (!state.has(name)) {
      if (strict) missing.push(name);
      continue;
    }
    const error = loadTensor(module, entry, name, state.get(name), metadata.assignToParamsBuffers ?? false);
    if (error !== null) errors.push(error);
  }
  // Those that are only reported are thrown away.
  const [missed, surplus] = strict ? [missing, unexpected] : [[], []];
  loadExtraState(module, state, prefix + EXTRA_STATE, missed, surplus);
  if (!strict) return;
  const known = new Set(own.map(([key]) => key));
  const children = new Set([...module._ownModules()].map(([key]) => key));
  for (const name of state.keys()) {
    if (!name.startsWith(prefix) || name === prefix + EXTRA_STATE) continue;
    const rest = name.slice(prefix.length);
    const dot = rest.indexOf('.');
    if (dot < 0 ? !known.has(rest) : !children.has(rest.slice(0, dot))) unexpected.push(name);
  }
}

/** One call of `loadStateDict`. */
class Loading {
  readonly missing: string[] = [];
  readonly unexpected: string[] = [];
  readonly errors: string[] = [];

  constructor(
    readonly metadata: ReadonlyMap<string, LocalMetadata> | undefined,
    readonly assign: boolean,
  ) {}

  load(module: Module, state: Map<string, Tensor>, prefix: string): void {
    const metadata = { ...this.metadata?.get(prefix.slice(0, -1)) };
    if (this.assign) metadata.assignToParamsBuffers = true;
    module._loadFromStateDict(state, prefix, metadata, true, this.missing, this.unexpected, this.errors);
    for (const [key, child] of module._ownModules()) {
      const path = `${prefix}${key}.`;
      this.load(child, new Map([...state].filter(([name]) => name.startsWith(path))), path);
    }
    const keys = new IncompatibleKeys(this.missing, this.unexpected);
    runInPlace('load state dict post', module._registry.stateHooks?.loadPost, module, keys);
  }
}

/** Copies `state` into `module` and all below it; see `Module.loadStateDict`. */
export function loadState(module: Module, state: StateDict, options: LoadOptions): IncompatibleKeys {
  const { strict = true, assign = false } = options;
  if (typeof state !== 'object' || state === null || state instanceof Tensor || Array.isArray(state)) {
    throw typeError(`a state dict is a Map or an object of tensors by name, got ${describe(state)}`);
  }
  // Of its own, so that modules and hooks may change it.
  const given = new Map<string, Tensor>(state instanceof Map ? state : Object.entries(state));
  const loading = new Loading((state as StateDictMap)._metadata, assign);
  loading.load(module, given, '');

  const { missing, unexpected, errors } = loading;
  if (strict && unexpected.length) errors.unshift(`Unexpected key(s) in state_dict: ${list(unexpected)}. `);
  if (strict && missing.length) errors.unshift(`Missing key(s) in state_dict: ${list(missing)}. `);
  if (errors.length) {
    throw rangeError(`Error(s) in loading state_dict for ${module.constructor.name}:\n\t${errors.join('\n\t')}`);
  }
  return new IncompatibleKeys(missing, unexpected);
}
