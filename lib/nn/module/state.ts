import { signature } from '../../core/arguments.js';
import { typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import type { Nothing, RemovableHandle } from '../hooks/hooks.js';
import type { IncompatibleKeys } from './incompatible-keys.js';
import { install } from './install.js';
import { type LoadArguments, type LoadOptions, loadOwn, loadState, type StateDict } from './load.js';
import { newStateDict, type StateDictMap, saveOwn, saveTree } from './save.js';
import {
  addStateHook,
  type LoadStateDictPostHook,
  type LoadStateDictPreHook,
  type StateDictPostHook,
  type StateDictPreHook,
} from './state-hooks.js';

export interface StateDictOptions {
  /** The state dict to write into, which is returned. */
  destination?: Map<string, Tensor>;
  /** Goes before every key. */
  prefix?: string;
  /** Give the parameters and buffers themselves instead of detached tensors that share their memory. */
  keepVars?: boolean;
}

declare module './class.js' {
  interface Module {
    /**
     * Parameters and persistent buffers by name, detached and sharing memory with the module's: what `torch.save` takes.
     * Names are Python's, so either side reads the other's files. What `getExtraState` returns is there too, under
     * `_extra_state`.
     * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.state_dict
     */
    stateDict(options?: StateDictOptions): Map<string, Tensor>;

    /**
     * Copies the tensors of `state` into parameters and buffers of the same names. With `assign` they take their places
     * instead, with their dtypes and devices. Where not `strict`, names that only one side has are only reported.
     * @throws RangeError that lists every name and shape that does not fit.
     * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict
     */
    loadStateDict(state: StateDict, options?: LoadOptions): IncompatibleKeys;
    loadStateDict(state: StateDict, strict?: boolean, assign?: boolean): IncompatibleKeys;

    /**
     * What else belongs to the module's state, for subclasses to define together with `setExtraState`: anything that
     * `torch.save` takes.
     * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.get_extra_state
     */
    getExtraState(): unknown;

    /** Takes what `getExtraState` gave; for subclasses to define. */
    setExtraState(state: any): void;

    /**
     * Writes the module's own state, not that of the modules below it; a subclass may do so in another way. Every key
     * begins with `prefix`.
     */
    _saveToStateDict(destination: Map<string, Tensor>, prefix: string, keepVars: boolean): void;

    /**
     * Reads the module's own state, not that of the modules below it; a subclass may do so in another way, such as
     * renaming what older versions wrote before it calls this one. `stateDict` is a copy and may be changed; problems
     * are added to the lists.
     */
    _loadFromStateDict(...args: LoadArguments): void;

    /** Runs `hook` with the module, the prefix and `keepVars` before `stateDict` reads the module. */
    registerStateDictPreHook(hook: StateDictPreHook): RemovableHandle;

    /** Runs `hook` with the module, the state dict, the prefix and the module's metadata when `stateDict` has read it. */
    registerStateDictPostHook(hook: StateDictPostHook): RemovableHandle;

    /** Runs `hook` with the module and the arguments of `_loadFromStateDict` before the module is loaded. */
    registerLoadStateDictPreHook(hook: LoadStateDictPreHook): RemovableHandle;

    /** The same for a hook that is not given the module, unless `withModule`: how older code registers one. */
    _registerLoadStateDictPreHook(
      hook: (...args: LoadArguments) => Nothing,
      withModule?: false | { withModule?: false },
    ): RemovableHandle;
    _registerLoadStateDictPreHook(hook: LoadStateDictPreHook, withModule: true | { withModule: true }): RemovableHandle;

    /**
     * Runs `hook` with the module and the names that do not fit when the module and all below it are loaded. The hook
     * may take names out, or add some.
     */
    registerLoadStateDictPostHook(hook: LoadStateDictPostHook): RemovableHandle;
  }
}

const readStateDict = signature<StateDictOptions>('Module.stateDict', ['*', 'destination?', 'prefix?', 'keepVars?']);
const readWithModule = signature<{ withModule?: boolean }>('Module._registerLoadStateDictPreHook', ['withModule?']);
const readLoad = signature<LoadOptions>('Module.loadStateDict', ['strict?', 'assign?']);

install({
  stateDict(...args: unknown[]): Map<string, Tensor> {
    const { destination = newStateDict(), prefix = '', keepVars = false } = readStateDict(args);
    saveTree(this, destination as StateDictMap, prefix, keepVars);
    return destination;
  },

  loadStateDict(state: StateDict, ...args: unknown[]): IncompatibleKeys {
    return loadState(this, state, readLoad(args));
  },

  getExtraState(): unknown {
    throw typeError(`${this.constructor.name} has no extra state: define getExtraState() and setExtraState(state)`);
  },

  setExtraState(): void {
    throw typeError(`${this.constructor.name} takes no extra state: define getExtraState() and setExtraState(state)`);
  },

  _saveToStateDict(destination: Map<string, Tensor>, prefix: string, keepVars: boolean): void {
    saveOwn(this, destination, prefix, keepVars);
  },

  _loadFromStateDict(...args: LoadArguments): void {
    loadOwn(this, ...args);
  },

  registerStateDictPreHook(hook: StateDictPreHook): RemovableHandle {
    return addStateHook(this, 'savePre', hook);
  },

  registerStateDictPostHook(hook: StateDictPostHook): RemovableHandle {
    return addStateHook(this, 'savePost', hook);
  },

  registerLoadStateDictPreHook(hook: LoadStateDictPreHook): RemovableHandle {
    return addStateHook(this, 'loadPre', hook);
  },

  _registerLoadStateDictPreHook(
    hook: LoadStateDictPreHook | ((...args: LoadArguments) => Nothing),
    ...args: unknown[]
  ): RemovableHandle {
    const { withModule = false } = readWithModule(args);
    if (withModule || typeof hook !== 'function') return addStateHook(this, 'loadPre', hook as LoadStateDictPreHook);
    return addStateHook(this, 'loadPre', (_module, ...rest) => (hook as (...args: LoadArguments) => Nothing)(...rest));
  },

  registerLoadStateDictPostHook(hook: LoadStateDictPostHook): RemovableHandle {
    return addStateHook(this, 'loadPost', hook);
  },
});
