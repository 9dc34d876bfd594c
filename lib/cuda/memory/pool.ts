import { signature } from '../../core/arguments.js';
import type { DeviceLike } from '../../core/device.js';
import { describe, typeError } from '../../core/errors.js';
import { type Guard, within } from '../../core/guard.js';
import { binding } from '../binding.js';
import { deviceIndex } from '../device-index.js';
import { currentDevice } from '../devices.js';
import { type MemorySegment, memorySnapshot } from './history.js';

export interface MemPoolOptions {
  /** Whether others get of the pool's free memory before there is an OutOfMemoryError. */
  useOnOom?: boolean;
  /** Whether each tensor gets a segment of its own. */
  noSplit?: boolean;
}

const read = signature<MemPoolOptions>('torch.cuda.MemPool', ['*', 'useOnOom?', 'noSplit?']);
const registry = new FinalizationRegistry<number>((handle) => binding().poolRelease(handle));

/**
 * Memory of the current device that is kept apart from the rest: for what is made within {@link useMemPool}, and for
 * graphs that are given it. It goes when neither the object nor a graph or tensor has it any more.
 *
 *     const pool = new torch.cuda.MemPool();
 *     const x = torch.cuda.useMemPool(pool, () => torch.empty([1024], { device: 'cuda' }));
 *
 * @throws TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.MemPool.html
 */
export class MemPool {
  /** @internal */
  readonly _handle: number;
  /** What names the pool for a graph. */
  readonly id: readonly [number, number];

  constructor(options?: MemPoolOptions);
  constructor(...args: unknown[]) {
    const { useOnOom = false, noSplit = false } = read(args);
    this._handle = binding().poolNew(useOnOom, noSplit);
    registry.register(this, this._handle, this);
    this.id = binding().poolId(this._handle);
  }

  /** How many have the pool: the object itself, graphs, and what is made within {@link useMemPool}. */
  useCount(): number {
    return binding().poolUseCount(this._handle);
  }

  /** The pool's segments. */
  snapshot(): MemorySegment[] {
    return memorySnapshot(this.id);
  }

  /** Gives the pool up, which goes when nothing else has it any more. */
  dispose(): void {
    registry.unregister(this);
    binding().poolRelease(this._handle);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

/**
 * Takes memory for what this thread makes on a device, the current one unless told otherwise, from a pool: while `fn` runs,
 * or without it until the guard is disposed of.
 * @throws TypeError for what is no pool, and for an asynchronous function.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.use_mem_pool.html
 */
export function useMemPool(pool: MemPool, device?: DeviceLike | null): Guard;
export function useMemPool<T>(pool: MemPool, fn: () => T): T;
export function useMemPool<T>(pool: MemPool, device: DeviceLike | null, fn: () => T): T;
export function useMemPool<T>(pool: MemPool, ...rest: [(DeviceLike | null | (() => T))?, (() => T)?]): T | Guard {
  if (!(pool instanceof MemPool))
    throw typeError(`torch.cuda.useMemPool takes a torch.cuda.MemPool, got ${describe(pool)}`);
  const device = typeof rest[0] === 'function' ? null : rest[0];
  const fn = typeof rest[0] === 'function' ? rest[0] : rest[1];
  const index = deviceIndex('torch.cuda.useMemPool', device) ?? currentDevice();
  return within('torch.cuda.useMemPool', () => enter(pool, index), fn);
}

function enter(pool: MemPool, device: number): () => void {
  binding().poolBegin(pool._handle, device);
  return () => binding().poolEnd(pool.id as [number, number], device);
}
