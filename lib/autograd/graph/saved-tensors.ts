import { signature } from '../../core/arguments.js';
import { describe, typeError } from '../../core/errors.js';
import { type Guard, within } from '../../core/guard.js';
import { Op } from '../../core/operator.js';
import { eachTensor, keep, scope } from '../../core/scope.js';
import { handleOf, type Tensor, wrap } from '../../core/tensor.js';
import { empty } from '../../generated/functions.js';
import { native } from '../../native.js';
import { currentTask } from '../task.js';

/**
 * What the addon calls with each tensor that is saved, a handle that becomes the callee's. It returns how to bring the
 * tensor back: a function that gives a handle, which must stay good until that function's caller has read it.
 * @internal
 */
export type Pack = (handle: number) => () => number;

const detach = new Op('detach', '');

/** The hooks in force, the innermost last, as the addon has them. */
const stack: Pack[] = [];

/**
 * The innermost hook, for what is saved otherwise than by the graph.
 * @internal
 */
export function currentPack(): Pack | undefined {
  return stack[stack.length - 1];
}

/**
 * Puts a hook in force; returns how to take it off.
 * @internal
 */
export function pushPack(pack: Pack): () => void {
  native.pushSavedTensorHooks(pack);
  stack.push(pack);
  return () => {
    stack.pop();
    native.popSavedTensorHooks();
  };
}

/** Handles that were given to the addon, which has read them when it calls the next time. */
const lent: number[] = [];

function releaseLent(): void {
  for (const handle of lent.splice(0)) native.release(handle);
}

/**
 * Gives the addon a handle that is released as soon as it has read it.
 * @internal
 */
export function lend(make: () => number): number {
  releaseLent();
  const handle = make();
  lent.push(handle);
  const task = currentTask();
  if (task !== undefined && !task.atEnd.includes(releaseLent)) task.atEnd.push(releaseLent);
  return handle;
}

/**
 * Calls `done` once the graph needs a tensor that was brought back now no more: at the end of a run that went through
 * and does not retain the graph. Where that can't be known it is left to the collector.
 * @internal
 */
export function whenFreed(done: () => void): void {
  const task = currentTask();
  if (task === undefined || task.retainsGraph) return;
  task.atEnd.push((succeeded) => {
    if (succeeded) done();
  });
}

/** Packs by a user's functions: in a scope of their own, from which what `pack` returns is kept with the graph. */
function packing<P>(pack: (tensor: Tensor) => P, unpack: (packed: P) => Tensor): Pack {
  return (handle) =>
    scope(() => {
      const tensor = wrap(handle);
      const inner = tensor._scope;
      const packed = pack(tensor);
      const owned: Tensor[] = [];
      eachTensor(packed, (part) => {
        if (part._scope === inner) owned.push(part);
      });
      keep(packed);
      return unpacking(unpack, packed, owned);
    });
}

/** The way back. It is made here, so that the graph holds nothing else of what there was in packing. */
function unpacking<P>(unpack: (packed: P) => Tensor, packed: P, owned: readonly Tensor[]): () => number {
  return () => {
    whenFreed(() => {
      for (const part of owned) part.dispose();
    });
    return lend(() => scope(() => detach.call(handleOf(unpack(packed), 'the result of the unpack hook')) as number));
  };
}

/**
 * Keeps what the graph saves for backward as `pack` makes it and brings it back by `unpack`: while `fn` runs, or
 * without it as a guard (`using _ = ...`) for the rest of the block, which must not await. Only the innermost hooks
 * are called. Each call is a scope: tensors that are made in it go at its end, except those that `pack` returns (also
 * in arrays, plain objects, Maps and Sets), which live as long as the graph, and those given to `torch.keep`.
 *
 * `pack` must not return the tensor that it was given where that is a result of the operation, since the graph would
 * then hold itself: `(x) => x.detach()` shares the elements and does not.
 * @throws TypeError where `fn` is asynchronous, TorchError inside `disableSavedTensorsHooks`.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.saved_tensors_hooks
 */
export function savedTensorsHooks<P>(pack: (tensor: Tensor) => P, unpack: (packed: P) => Tensor): Guard;
export function savedTensorsHooks<P, T>(
  pack: (tensor: Tensor) => P,
  unpack: (packed: P) => Tensor,
  fn: (() => T) | undefined,
): T;
export function savedTensorsHooks<P, T>(
  pack: (tensor: Tensor) => P,
  unpack: (packed: P) => Tensor,
  fn?: () => T,
): T | Guard {
  const name = 'savedTensorsHooks';
  if (typeof pack !== 'function') throw typeError(`${name}: pack must be a function, got ${describe(pack)}`);
  if (typeof unpack !== 'function') throw typeError(`${name}: unpack must be a function, got ${describe(unpack)}`);
  return within(name, () => pushPack(packing(pack, unpack)), fn);
}

export interface SaveOnCpuOptions {
  /** Keeps them in page-locked memory and copies without waiting. */
  pinMemory?: boolean;
}

const readSaveOnCpu = signature<SaveOnCpuOptions>('saveOnCpu', ['*', 'pinMemory?']);

/**
 * Keeps what the graph saves in main memory and copies it back to its device for backward: while `fn` runs, or
 * without it as a guard. What lies in main memory already is not copied.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.save_on_cpu
 */
export function saveOnCpu(options?: SaveOnCpuOptions): Guard;
export function saveOnCpu<T>(fn: () => T): T;
export function saveOnCpu<T>(options: SaveOnCpuOptions, fn: () => T): T;
export function saveOnCpu<T>(first: SaveOnCpuOptions | (() => T) = {}, second?: () => T): T | Guard {
  const [options, fn] = typeof first === 'function' ? [{}, first] : [first, second];
  const { pinMemory = false } = readSaveOnCpu([options]);
  const pack = (tensor: Tensor) => {
    const { device } = tensor;
    if (device.type === 'cpu') return { device, saved: tensor.detach() };
    if (!pinMemory || tensor.isSparse) return { device, saved: tensor.cpu() };
    const { shape, dtype, layout } = tensor;
    return { device, saved: empty(shape, { dtype, layout, device: 'cpu', pinMemory }).copy_(tensor, true) };
  };
  const unpack = ({ device, saved }: ReturnType<typeof pack>) => saved.to(device, { nonBlocking: pinMemory });
  return within('saveOnCpu', () => pushPack(packing(pack, unpack)), fn);
}

/**
 * Refuses hooks for saved tensors, with `message`: while `fn` runs, or without it as a guard.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.disable_saved_tensors_hooks
 */
export function disableSavedTensorsHooks(message: string): Guard;
export function disableSavedTensorsHooks<T>(message: string, fn: () => T): T;
export function disableSavedTensorsHooks<T>(message: string, fn?: () => T): T | Guard {
  if (typeof message !== 'string') {
    throw typeError(`disableSavedTensorsHooks: message must be a string, got ${describe(message)}`);
  }
  const enter = () => {
    const before = native.disableSavedTensorHooks(message);
    return () => void native.disableSavedTensorHooks(before);
  };
  return within('disableSavedTensorsHooks', enter, fn);
}
