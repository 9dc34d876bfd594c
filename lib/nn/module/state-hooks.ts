import { describe, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { enlist, type Nothing, type RemovableHandle } from '../hooks/hooks.js';
import type { Module } from './class.js';
import type { IncompatibleKeys } from './incompatible-keys.js';

/** What the metadata of a state dict says of one module, and `loadStateDict` of how to load it. */
export interface LocalMetadata {
  /** The `_version` of the module's class; undefined where the state dict has no metadata. */
  version?: number;
  /** Whether tensors take the places of the module's, instead of being copied. */
  assignToParamsBuffers?: boolean;
}

/** Runs before a module writes its state into a state dict. */
export type StateDictPreHook = (module: Module, prefix: string, keepVars: boolean) => Nothing;
/** Runs when a module and all below it have written theirs; it may change the state dict in place. */
export type StateDictPostHook = (
  module: Module,
  stateDict: Map<string, Tensor>,
  prefix: string,
  localMetadata: LocalMetadata,
) => Nothing;
/** Runs before a module reads its state; it may change the state dict and the lists in place. */
export type LoadStateDictPreHook = (
  module: Module,
  stateDict: Map<string, Tensor>,
  prefix: string,
  localMetadata: LocalMetadata,
  strict: boolean,
  missingKeys: string[],
  unexpectedKeys: string[],
  errorMsgs: string[],
) => Nothing;
/** Runs when a module and all below it have read theirs; it may change the lists in place. */
export type LoadStateDictPostHook = (module: Module, incompatibleKeys: IncompatibleKeys) => Nothing;

/** A module's hooks around saving and loading, of each kind in the order in which they run. */
export class StateHooks {
  readonly savePre: StateDictPreHook[] = [];
  readonly savePost: StateDictPostHook[] = [];
  readonly loadPre: LoadStateDictPreHook[] = [];
  readonly loadPost: LoadStateDictPostHook[] = [];

  /** A copy that can change without this one. */
  clone(): StateHooks {
    const copy = new StateHooks();
    copy.savePre.push(...this.savePre);
    copy.savePost.push(...this.savePost);
    copy.loadPre.push(...this.loadPre);
    copy.loadPost.push(...this.loadPost);
    return copy;
  }
}

/** Registers a hook of one kind. */
export function addStateHook<K extends 'savePre' | 'savePost' | 'loadPre' | 'loadPost'>(
  module: Module,
  kind: K,
  hook: StateHooks[K][number],
): RemovableHandle {
  if (typeof hook !== 'function') throw typeError(`a hook is a function, got ${describe(hook)}`);
  module._registry.stateHooks ??= new StateHooks();
  const entry = (...args: unknown[]): unknown => (hook as (...args: unknown[]) => unknown)(...args);
  return enlist<unknown>(module._registry.stateHooks[kind], entry, false, () => {});
}

/** Runs hooks that change what they are given in place. */
export function runInPlace<A extends unknown[]>(
  kind: string,
  hooks: readonly ((...args: A) => unknown)[] | undefined,
  ...args: A
): void {
  for (const hook of [...(hooks ?? [])]) {
    const result = hook(...args);
    if (result !== undefined && result !== null) {
      throw typeError(`a ${kind} hook must return nothing and make its changes in place, got ${describe(result)}`);
    }
  }
}
