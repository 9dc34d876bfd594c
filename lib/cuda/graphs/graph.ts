import type { GraphHandle, PoolId } from '../../../binding.js';
import { signature } from '../../core/arguments.js';
import { captureBegins, captureEnds, captureFails } from '../../core/capture.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Generator } from '../../core/generator.js';
import { type Guard, within } from '../../core/guard.js';
import { refuseThenable } from '../../core/thenable.js';
import { native } from '../../native.js';
import { binding } from '../binding.js';
import { stream as withStream } from '../current-stream.js';
import { Stream } from '../stream.js';

/** Where a graph's tensors lie: what `graphPoolHandle` gave, another graph's `pool()`, or a `MemPool`. */
export type GraphPool = Readonly<PoolId> | { readonly id: Readonly<PoolId> };

/** What is an error during a capture: what might be unsafe in any thread, in this one only, or nothing. */
export type CaptureErrorMode = 'global' | 'thread_local' | 'relaxed';

export interface CaptureOptions {
  /** Shares the memory of other graphs, which must be replayed in the order in which they were captured. */
  pool?: GraphPool | null;
  captureErrorMode?: CaptureErrorMode;
}

export interface GraphOptions extends CaptureOptions {
  /** Where to capture; a stream of its own unless told otherwise. */
  stream?: Stream | null;
}

const unreachable = new FinalizationRegistry<GraphHandle>((graph) => binding().graphRelease(graph));

const readCapture = signature<CaptureOptions>('CUDAGraph.captureBegin', ['pool?', 'captureErrorMode?']);
const readGraph = signature<{ keepGraph?: boolean }>('CUDAGraph', ['keepGraph?']);

function poolId(pool: GraphPool | null | undefined): PoolId | null {
  if (pool === undefined || pool === null) return null;
  const id = typeof pool === 'object' && 'id' in pool ? pool.id : pool;
  if (Array.isArray(id) && id.length === 2 && id.every(Number.isSafeInteger)) return id;
  throw typeError(`pool must be what graphPoolHandle() or a graph's pool() gave, or a MemPool, got ${describe(pool)}.`);
}

/**
 * Work on a CUDA device that was captured once and is replayed with one launch: always the same kernels on the same
 * memory. Inputs are tensors that one copies into, outputs tensors that one reads after `replay`.
 *
 *     const x = torch.zeros([64, 784], { device: 'cuda' });
 *     let y!: torch.Tensor;
 *     const g = torch.cuda.graph(() => { y = torch.keep(net.forward(x)); });
 *     x.copy_(batch);
 *     g.replay(); // y holds the output for the batch
 *
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.CUDAGraph.html
 */
export class CUDAGraph {
  readonly #handle: GraphHandle;
  #isCapturing = false;

  constructor(keepGraph?: boolean | { keepGraph?: boolean }) {
    const { keepGraph: keeps = false } = readGraph(keepGraph === undefined ? [] : [keepGraph]);
    this.#handle = binding().graphNew(keeps);
    unreachable.register(this, this.#handle, this);
  }

  /** Begins the capture of what is queued on the current stream, which must not be the default one. `graph` is easier. */
  captureBegin(...args: [options?: CaptureOptions] | [pool?: GraphPool | null, captureErrorMode?: CaptureErrorMode]) {
    const { pool, captureErrorMode = 'global' } = readCapture(args);
    binding().graphCaptureBegin(this.#handle, poolId(pool), captureErrorMode);
    this.#isCapturing = true;
    captureBegins();
  }

  /** Ends the capture. What was not allowed in between may be an error here. */
  captureEnd(): void {
    try {
      binding().graphCaptureEnd(this.#handle);
    } catch (error) {
      if (this.#isCapturing) captureFails();
      throw error;
    } finally {
      this.#captureHasEnded();
    }
  }

  /** Makes of what was captured what can be launched, which `captureEnd` does unless the graph was made with `keepGraph`. */
  instantiate(): void {
    binding().graphInstantiate(this.#handle);
  }

  /** Queues the captured work on the current stream. */
  replay(): void {
    binding().graphReplay(this.#handle);
  }

  /** Forgets what was captured, and lets its memory go. */
  reset(): void {
    binding().graphReset(this.#handle);
  }

  /** Where its tensors lie, for other graphs to share. */
  pool(): PoolId {
    return binding().graphPool(this.#handle);
  }

  /** Replays draw on from this generator, too; the default one is known. */
  registerGeneratorState(generator: Generator): void {
    binding().graphRegisterGenerator(this.#handle, generator._handle);
  }

  /** Before the capture: keeps what `debugDump` writes. */
  enableDebugMode(): void {
    binding().graphEnableDebugMode(this.#handle);
  }

  /** Writes the graph as a DOT file. */
  debugDump(path: string): void {
    binding().graphDebugDump(this.#handle, path);
  }

  /** Frees it now instead of when the collector finds it. A capture that goes on is ended, and void. */
  dispose(): void {
    unreachable.unregister(this);
    binding().graphRelease(this.#handle);
    this.#captureHasEnded();
  }

  #captureHasEnded(): void {
    if (this.#isCapturing) captureEnds();
    this.#isCapturing = false;
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

/** A new memory pool for graphs. @see https://pytorch.org/docs/stable/generated/torch.cuda.graph_pool_handle.html */
export function graphPoolHandle(): PoolId {
  return binding().graphPoolHandle();
}

/**
 * Whether the current stream is being captured; false without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.is_current_stream_capturing.html
 */
export function isCurrentStreamCapturing(): boolean {
  return native.cudaIsAvailable() && binding().isCurrentStreamCapturing();
}

const readOptions = signature<GraphOptions>('torch.cuda.graph', ['pool?', 'stream?', 'captureErrorMode?']);

let captureStream: Stream | undefined;

/** The stream that graphs are captured on where none is given. */
function defaultCaptureStream(): Stream {
  captureStream ??= new Stream();
  return captureStream;
}

/**
 * Captures what `fn` queues on the current CUDA device: nothing of it is computed before the graph is replayed. Without a
 * graph it makes one and returns it; with a graph it captures into that, while `fn` runs or as a guard for the rest of the
 * block (`using _ = torch.cuda.graph(g)`).
 *
 * What waits for the device can't be captured: `item()`, printing, copies from memory that isn't pinned.
 *
 * @throws TorchError for what can't be captured; the graph is then empty.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.graph.html
 */
export function graph(fn: () => void, options?: GraphOptions): CUDAGraph;
export function graph(cudaGraph: CUDAGraph, options?: GraphOptions): Guard;
export function graph<T>(cudaGraph: CUDAGraph, fn: () => T): T;
export function graph<T>(cudaGraph: CUDAGraph, options: GraphOptions, fn: () => T): T;
export function graph(target: CUDAGraph | (() => unknown), ...args: unknown[]): unknown {
  if (target instanceof CUDAGraph) {
    const fn = typeof args.at(-1) === 'function' ? (args.pop() as () => unknown) : undefined;
    return capture(target, readOptions(args), fn);
  }
  if (typeof target !== 'function') {
    throw typeError(`torch.cuda.graph: expected a CUDAGraph or a function, got ${describe(target)}.`);
  }
  const made = new CUDAGraph();
  try {
    capture(made, readOptions(args), target);
  } catch (error) {
    made.dispose();
    throw error;
  }
  return made;
}

function capture(cudaGraph: CUDAGraph, options: GraphOptions, fn: (() => unknown) | undefined): unknown {
  const { pool, stream, captureErrorMode = 'global' } = options;
  if (!['global', 'thread_local', 'relaxed'].includes(captureErrorMode)) {
    throw rangeError(
      `torch.cuda.graph: captureErrorMode must be 'global', 'thread_local' or 'relaxed', got ${describe(captureErrorMode)}.`,
    );
  }
  const enter = () => {
    // Frees what can be freed: the graph's memory is its own.
    native.synchronize('cuda');
    native.emptyCache();
    const current = withStream(stream ?? defaultCaptureStream()) as Guard;
    try {
      cudaGraph.captureBegin({ pool: pool ?? null, captureErrorMode });
    } catch (error) {
      current[Symbol.dispose]();
      throw error;
    }
    return () => {
      try {
        cudaGraph.captureEnd();
      } finally {
        current[Symbol.dispose]();
      }
    };
  };
  return fn === undefined ? within('torch.cuda.graph', enter, undefined) : captured(enter, fn);
}

/** What `fn` throws is what is told: that the capture is void then, too, says nothing new. */
function captured(enter: () => () => void, fn: () => unknown): unknown {
  const leave = enter();
  let result: unknown;
  try {
    result = fn();
  } catch (error) {
    captureFails();
    try {
      leave();
    } catch {}
    throw error;
  }
  leave();
  refuseThenable(result, () => 'torch.cuda.graph: fn must not be asynchronous: what follows an await is not captured.');
  return result;
}
