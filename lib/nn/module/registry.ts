import type { Tensor } from '../../core/tensor.js';
import type { Hooks } from '../hooks/hooks.js';
import type { StateHooks } from './state-hooks.js';

/** Something that a module holds: its name in Python, the value, and what it is called on the module itself. */
export type Member = [key: string, value: unknown, property: string];

export interface HeldBuffer {
  tensor: Tensor | null;
  persistent: boolean;
}

/** What a module knows of itself beside its own properties. */
export interface Registry {
  /** By property, in order of registration. */
  readonly buffers: Map<string, HeldBuffer>;
  /** The module's own hooks around `forward`; null where it has none. */
  hooks: Hooks | null;
  /** Its hooks around saving and loading; null where it has none. */
  stateHooks: StateHooks | null;
  /** Set while `forward` on this module is a wrapper that runs hooks: the own property that it hides, if any. */
  wrapped: { readonly own: PropertyDescriptor | undefined } | null;
  /** Whether hooks see what is assigned to the module, since it was made while there were some. */
  isObserved: boolean;
}

export function newRegistry(buffers: Map<string, HeldBuffer> = new Map()): Registry {
  return { buffers, hooks: null, stateHooks: null, wrapped: null, isObserved: false };
}
