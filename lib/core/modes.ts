import { type AsyncHook, AsyncLocalStorage, createHook } from 'node:async_hooks';
import { native } from '../native.js';
import { type Autocast, applyAutocast, currentAutocast } from './autocast.js';
import { describe, typeError } from './errors.js';
import './operator.js';
import { isThenable } from './thenable.js';

/** What libtorch keeps for each thread: about recording gradients, and about mixed precision. */
interface Modes {
  grad: boolean;
  inference: boolean;
  autocast: Autocast;
}

function read(): Modes {
  return { grad: native.getGradEnabled(), inference: native.isInferenceMode(), autocast: currentAutocast() };
}

function write(modes: Modes): void {
  native.setInferenceMode(modes.inference);
  native.setGradEnabled(modes.grad);
  applyAutocast(modes.autocast);
}

// The modes are the thread's, but an asynchronous callback's belong to its own call chain only: they are put in place
// whenever one of its continuations starts and taken back when that ends.
const storage = new AsyncLocalStorage<Modes | undefined>();
const outside: Modes[] = [];
const hook: AsyncHook = createHook({
  before() {
    outside.push(read());
    const modes = storage.getStore();
    if (modes) write(modes);
  },
  after() {
    const modes = outside.pop();
    if (modes) write(modes);
  },
});
let pending = 0;

function hold(): void {
  if (pending++ === 0) hook.enable();
}

function letGo(): void {
  if (--pending === 0) {
    hook.disable();
    // The continuation that brought us here will get no `after`.
    const modes = outside[0];
    outside.length = 0;
    if (modes) write(modes);
  }
}

/** A mode for the rest of a block: `using _ = torch.noGrad()`. */
export class ModeGuard {
  readonly #before: Modes;

  /** @internal */
  constructor(change: Partial<Modes>) {
    this.#before = read();
    write({ ...this.#before, ...change });
  }

  [Symbol.dispose](): void {
    write(this.#before);
  }
}

function within<T>(name: string, change: Partial<Modes>, fn: (() => T) | undefined): T | ModeGuard {
  if (fn === undefined) return new ModeGuard(change);
  if (typeof fn !== 'function') throw typeError(`torch.${name}(fn): fn must be a function, got ${describe(fn)}`);
  const before = read();
  const modes = { ...before, ...change };
  write(modes);
  // From the start: where asynchronous storage needs no hooks (Node 24), a promise made before they are on has none.
  hold();
  let isPending = false;
  try {
    const result = storage.run(modes, fn);
    if (!isThenable(result)) return result;
    isPending = true;
    return Promise.resolve(result).finally(letGo) as T;
  } finally {
    if (!isPending) letGo();
    write(before);
  }
}

/** Mixed precision as `autocast` says: while `fn` runs, or without it as a guard. */
export function withAutocast<T>(name: string, autocast: Autocast, fn: (() => T) | undefined): T | ModeGuard {
  return within(name, { autocast }, fn);
}

/**
 * Records no gradients: while `fn` runs, or without it as a guard (`using _ = torch.noGrad()`) for the rest of the
 * block, which must not await. Returns what `fn` returns; `fn` may be asynchronous.
 * @see https://pytorch.org/docs/stable/generated/torch.no_grad.html
 */
export function noGrad(): ModeGuard;
export function noGrad<T>(fn: () => T): T;
export function noGrad<T>(fn?: () => T): T | ModeGuard {
  return within('noGrad', { grad: false }, fn);
}

/** Records gradients inside `noGrad`. Used like it. @see https://pytorch.org/docs/stable/generated/torch.enable_grad.html */
export function enableGrad(): ModeGuard;
export function enableGrad<T>(fn: () => T): T;
export function enableGrad<T>(fn?: () => T): T | ModeGuard {
  return within('enableGrad', { grad: true }, fn);
}

/**
 * Like `noGrad`, with tensors that can't take part in autograd later, which saves their bookkeeping.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.grad_mode.inference_mode.html
 */
export function inferenceMode(): ModeGuard;
export function inferenceMode<T>(fn: () => T): T;
export function inferenceMode<T>(fn?: () => T): T | ModeGuard {
  return within('inferenceMode', { grad: false, inference: true }, fn);
}

/**
 * Switches the recording of gradients on or off, for good; with `fn`, while it runs.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.grad_mode.set_grad_enabled.html
 */
export function setGradEnabled(mode: boolean): ModeGuard;
export function setGradEnabled<T>(mode: boolean, fn: () => T): T;
export function setGradEnabled<T>(mode: boolean, fn?: () => T): T | ModeGuard {
  if (typeof mode !== 'boolean')
    throw typeError(`torch.setGradEnabled(mode): mode must be a boolean, got ${describe(mode)}`);
  return within('setGradEnabled', { grad: mode }, fn);
}

/** @see https://pytorch.org/docs/stable/generated/torch.is_grad_enabled.html */
export function isGradEnabled(): boolean {
  return native.getGradEnabled();
}

/** @see https://pytorch.org/docs/stable/generated/torch.is_inference_mode_enabled.html */
export function isInferenceModeEnabled(): boolean {
  return native.isInferenceMode();
}
