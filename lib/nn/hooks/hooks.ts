import type { Tensor } from '../../core/tensor.js';
import type { Module } from '../module/class.js';

/** A gradient of one of a module's inputs or outputs; null where there is none. */
export type Grad = Tensor | null;

// biome-ignore lint/suspicious/noConfusingVoidType: a hook need not return anything
export type Nothing = undefined | null | void;

/** Runs before `forward`; what it returns, in an array or alone, replaces the arguments. */
export type ForwardPreHook = (module: Module, args: any[]) => unknown;
/** Runs before `forward`, with the trailing options object apart; a pair `[args, kwargs]` that it returns replaces both. */
export type ForwardPreHookWithKwargs = (module: Module, args: any[], kwargs: Record<string, any>) => unknown;
/** Runs after `forward`; what it returns, unless it is nothing, replaces the output. */
export type ForwardHook = (module: Module, args: any[], output: any) => unknown;
/** Runs after `forward`, with the trailing options object apart; what it returns, unless it is nothing, replaces the output. */
export type ForwardHookWithKwargs = (module: Module, args: any[], kwargs: Record<string, any>, output: any) => unknown;
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

/** One registration of a hook: the same function may be registered twice. */
export interface Entry<H> {
  readonly hook: H;
  /** Whether it is given the trailing options object apart from the arguments. */
  readonly withKwargs: boolean;
  /** Whether it runs although `forward` failed. */
  readonly alwaysCall: boolean;
}

/** Puts `entry` in a list, and returns what takes it out, which calls `removed` when it does. */
export function enlist<T>(list: T[], entry: T, prepend: boolean, removed: () => void): RemovableHandle {
  if (prepend) list.unshift(entry);
  else list.push(entry);
  return new RemovableHandle(() => {
    const at = list.indexOf(entry);
    if (at < 0) return;
    list.splice(at, 1);
    removed();
  });
}

/** Hooks around `forward`, of each kind in the order in which they run. */
export class Hooks {
  readonly forwardPre: Entry<ForwardPreHook | ForwardPreHookWithKwargs>[] = [];
  readonly forward: Entry<ForwardHook | ForwardHookWithKwargs>[] = [];
  readonly backwardPre: Entry<BackwardPreHook>[] = [];
  readonly backward: Entry<BackwardHook>[] = [];
  /** Whether `backward` holds full hooks or those of the deprecated kind, which can't be mixed; null while undecided. */
  isFull: boolean | null = null;

  get isEmpty(): boolean {
    return !(this.forwardPre.length + this.forward.length + this.backwardPre.length + this.backward.length);
  }

  /** The backward hooks, if they are of this kind. */
  backwardOf(isFull: boolean): readonly Entry<BackwardHook>[] {
    return this.isFull === isFull ? this.backward : [];
  }

  /** A copy that can change without this one. */
  clone(): Hooks {
    const copy = new Hooks();
    copy.forwardPre.push(...this.forwardPre);
    copy.forward.push(...this.forward);
    copy.backwardPre.push(...this.backwardPre);
    copy.backward.push(...this.backward);
    copy.isFull = this.isFull;
    return copy;
  }
}

/** The hooks that every module has. */
export const everywhere = new Hooks();
