import type { Tensor } from '../../core/tensor.js';
import type { Module } from '../module.js';

/** A gradient of one of a module's inputs or outputs; null where there is none. */
export type Grad = Tensor | null;

// biome-ignore lint/suspicious/noConfusingVoidType: a hook need not return anything
type Nothing = undefined | null | void;

/** Runs before `forward`; what it returns, in an array or alone, replaces the arguments. */
export type ForwardPreHook = (module: Module, args: any[]) => unknown;
/** Runs after `forward`; what it returns, unless it is nothing, replaces the output. */
export type ForwardHook = (module: Module, args: any[], output: any) => unknown;
/** Runs before the backward pass through the module; an array that it returns replaces the outputs' gradients. */
export type BackwardPreHook = (module: Module, gradOutput: Grad[]) => Grad[] | Nothing;
/** Runs after the backward pass through the module; an array that it returns replaces the inputs' gradients. */
export type BackwardHook = (module: Module, gradInput: Grad[], gradOutput: Grad[]) => Grad[] | Nothing;

/** What registering a hook returns: `remove()` takes the hook away again. */
export class RemovableHandle {
  readonly #remove: () => void;

  constructor(remove: () => void) {
    this.#remove = remove;
  }

  /** Removes the hook; a second call does nothing. */
  remove(): void {
    this.#remove();
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

/** The hooks of a module, of each kind in the order in which they run. */
export class Hooks {
  readonly forwardPre: ForwardPreHook[] = [];
  readonly forward: ForwardHook[] = [];
  readonly backwardPre: BackwardPreHook[] = [];
  readonly backward: BackwardHook[] = [];

  get isEmpty(): boolean {
    return !(this.forwardPre.length + this.forward.length + this.backwardPre.length + this.backward.length);
  }

  get hasBackward(): boolean {
    return this.backwardPre.length + this.backward.length > 0;
  }

  /** A copy that can change without this one. */
  clone(): Hooks {
    const copy = new Hooks();
    copy.forwardPre.push(...this.forwardPre);
    copy.forward.push(...this.forward);
    copy.backwardPre.push(...this.backwardPre);
    copy.backward.push(...this.backward);
    return copy;
  }
}
