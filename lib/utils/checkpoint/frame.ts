import { lend, type Pack, pushPack, whenFreed } from '../../autograd/graph/saved-tensors.js';
import { currentTask, type GraphTask } from '../../autograd/task.js';
import { currentAutocast } from '../../core/autocast.js';
import { toDevice } from '../../core/device.js';
import { dtypeFromCode } from '../../core/dtype.js';
import { describe, TorchError, typeError } from '../../core/errors.js';
import { type Guard, within } from '../../core/guard.js';
import { enableGrad, withAutocast } from '../../core/modes.js';
import { Op } from '../../core/operator.js';
import { scope } from '../../core/scope.js';
import { native } from '../../native.js';
import { SavedInputs } from './inputs.js';
import { RngState } from './rng.js';

const detach = new Op('detach', '');

/** The recomputation did not do what the forward pass had done. */
export class CheckpointError extends TorchError {
  override name = 'CheckpointError';
}

/** Ends a recomputation that has made all that is needed; goes through the checkpointed function like an error. */
class Stop extends Error {
  constructor() {
    super('a checkpoint has recomputed all that it needs; code that catches errors must let this one pass');
  }
}

/** Something that is in force while it calls `run`, such as `torch.noGrad`. */
export type CheckpointContext = (run: () => unknown) => unknown;

export interface FrameOptions {
  preserveRngState: boolean;
  checksMetadata: boolean;
  earlyStop: boolean;
  contexts: readonly [CheckpointContext, CheckpointContext];
}

let earlyStopOverride: boolean | undefined;

/**
 * Whether checkpoints stop recomputing as soon as they have what they need, whatever their own option says: for calls
 * made while `fn` runs, or without it as a guard.
 * @see https://pytorch.org/docs/stable/checkpoint.html#torch.utils.checkpoint.set_checkpoint_early_stop
 */
export function setCheckpointEarlyStop(enable: boolean): Guard;
export function setCheckpointEarlyStop<T>(enable: boolean, fn: () => T): T;
export function setCheckpointEarlyStop<T>(enable: boolean, fn?: () => T): T | Guard {
  if (typeof enable !== 'boolean') {
    throw typeError(`setCheckpointEarlyStop: enable must be a boolean, got ${describe(enable)}`);
  }
  const enter = () => {
    const before = earlyStopOverride;
    earlyStopOverride = enable;
    return () => {
      earlyStopOverride = before;
    };
  };
  return within('setCheckpointEarlyStop', enter, fn);
}

/** What one recomputation made: a handle for each tensor that was saved, 0 for one that was taken. */
interface Recomputed {
  readonly handles: number[];
  /** Tensors that are saved in it, counted. */
  count: number;
}

function release(handles: readonly number[]): void {
  for (const handle of handles) if (handle !== 0) native.release(handle);
}

/** The frames that were made inside each recomputation that goes on: nothing asks for their tensors after its end. */
const inside: Frame[][] = [];

/**
 * One checkpointed call. While it runs, the graph saves numbers in place of tensors: the n-th saved tensor is n. The
 * first number that a backward asks for makes the call once more, and the n-th tensor saved in that is the one. What a
 * backward has not asked for is freed at its end, and recomputed where another one asks.
 */
export class Frame {
  readonly #inputs: SavedInputs;
  readonly #rng: RngState | undefined;
  readonly #autocast = currentAutocast();
  readonly #call: (...args: unknown[]) => unknown;
  readonly #options: FrameOptions;
  readonly #earlyStop: boolean;
  /** What each saved tensor was like. */
  readonly #metadata: string[] = [];
  readonly #runs = new WeakMap<GraphTask, Recomputed>();
  /** The saved tensors that no backward can ask for any more. */
  readonly #freed = new Set<number>();
  #isComplete = false;
  /** A backward inside the call may recompute what comes after it, too. */
  #savesMore = false;

  constructor(call: (...args: unknown[]) => unknown, args: unknown[], options: FrameOptions) {
    this.#call = call;
    this.#options = options;
    this.#earlyStop = earlyStopOverride ?? options.earlyStop;
    this.#inputs = new SavedInputs(args);
    this.#rng = options.preserveRngState ? new RngState(this.#inputs.devices) : undefined;
    inside[inside.length - 1]?.push(this);
  }

  /** Makes the call, saving numbers. What it makes and does not return goes at its end. */
  forward(args: unknown[]): unknown {
    let result: unknown;
    const run = () => {
      this.#options.contexts[0](() => {
        result = scope(() => this.#call(...args));
        return result;
      });
      return result;
    };
    try {
      within('checkpoint', () => pushPack(this.#saving()), run);
    } catch (error) {
      this.#dispose();
      throw error;
    }
    this.#isComplete = true;
    this.#disposeWhenFreed();
    return result;
  }

  /** Made apart from `forward`, whose result it would hold: the graph holds it, and the result the graph. */
  #saving(): Pack {
    return (handle) => {
      const index = this.#metadata.push(metadataOf(handle)) - 1;
      native.release(handle);
      return () => this.#unpack(index);
    };
  }

  #unpack(index: number): number {
    const task = currentTask();
    const recomputed = this.#recomputedFor(task);
    const handle = recomputed.handles[index]!;
    recomputed.handles[index] = 0;
    if (task === undefined) release(recomputed.handles);
    if (handle === 0) {
      throw new CheckpointError(
        'checkpoint: a tensor was asked for that this backward has already had once. ' +
          'Read ctx.savedTensors once only in the backward of a custom function.',
      );
    }
    whenFreed(() => {
      this.#freed.add(index);
      this.#disposeWhenFreed();
    });
    return lend(() => handle);
  }

  #recomputedFor(task: GraphTask | undefined): Recomputed {
    const before = task && this.#runs.get(task);
    if (before !== undefined) return before;
    const recomputed = this.#recompute();
    if (task !== undefined) {
      this.#runs.set(task, recomputed);
      task.atEnd.push(() => {
        this.#runs.delete(task);
        release(recomputed.handles.splice(0));
      });
    }
    return recomputed;
  }

  #recompute(): Recomputed {
    const recomputed: Recomputed = { handles: [], count: 0 };
    const beyond: number[] = [];
    const stop = new Stop();
    const call = () =>
      withAutocast('checkpoint', this.#autocast, () => this.#options.contexts[1](() => this.#call(...args)));
    let args: unknown[] = [];
    const frames: Frame[] = [];
    inside.push(frames);
    try {
      scope(() => {
        args = this.#inputs.unpack();
        within(
          'checkpoint',
          () => pushPack(this.#recomputing(recomputed, beyond, stop)),
          () => enableGrad(() => void (this.#rng === undefined ? call() : this.#rng.replay(call))),
        );
      });
    } catch (error) {
      if (error !== stop) {
        release(recomputed.handles);
        throw error;
      }
    } finally {
      inside.pop();
      for (const frame of frames) frame.#dispose();
      release(beyond);
    }
    this.#check(recomputed);
    return recomputed;
  }

  /** Collects what is saved. The graph of the recomputation gets it as well: a backward inside the call goes through it. */
  #recomputing(recomputed: Recomputed, beyond: number[], stop: Stop): Pack {
    return (saved) => {
      const handle = detach.call(saved) as number;
      native.release(saved);
      const index = recomputed.count++;
      if (index < this.#metadata.length) recomputed.handles[index] = handle;
      else beyond.push(handle);
      if (this.#earlyStop && recomputed.count >= this.#metadata.length) throw stop;
      if (index >= this.#metadata.length) {
        if (this.#isComplete) {
          throw new CheckpointError(
            `checkpoint: the recomputation saves more tensors than the forward pass did, which saved ${this.#metadata.length}. ${HINT}`,
          );
        }
        this.#savesMore = true;
      }
      return () => handle;
    };
  }

  #check({ handles, count }: Recomputed): void {
    if (this.#savesMore) return;
    const saved = this.#metadata.length;
    try {
      if (count !== saved) {
        throw new CheckpointError(
          `checkpoint: the forward pass saved ${saved} tensors, the recomputation ${count}. ${HINT}`,
        );
      }
      if (!this.#options.checksMetadata) return;
      const different = handles.flatMap((handle, i) => {
        const [before, now] = [this.#metadata[i], metadataOf(handle)];
        return before === now ? [] : [`  tensor ${i}: was ${before}, is ${now}`];
      });
      if (different.length > 0) {
        throw new CheckpointError(
          `checkpoint: recomputed tensors differ from what the forward pass had saved:\n${different.join('\n')}\n${HINT}`,
        );
      }
    } catch (error) {
      release(handles);
      throw error;
    }
  }

  #disposeWhenFreed(): void {
    if (this.#isComplete && this.#freed.size >= this.#metadata.length) this.#dispose();
  }

  #dispose(): void {
    this.#inputs.dispose();
    this.#rng?.dispose();
  }
}

const HINT =
  'The function must do the same both times: look for what depends on a counter, a flag or numbers drawn ' +
  'from a generator of its own.';

function metadataOf(handle: number): string {
  const shape = native.shape(handle).join(', ');
  return `${dtypeFromCode(native.dtype(handle)).name} [${shape}] on ${toDevice(native.device(handle))}`;
}
