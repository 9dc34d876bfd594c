import { signature } from '../../core/arguments.js';
import { currentAutocast } from '../../core/autocast.js';
import type { DeviceLike } from '../../core/device.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { withAutocast } from '../../core/modes.js';
import { keep, scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { refuseThenable } from '../../core/thenable.js';
import { leavesOf, mapLeaves } from '../../func/pytree.js';
import { type Optimizer, registerOptimizerStepPreHook } from '../../optim/optimizer.js';
import { currentStream, stream as withStream } from '../current-stream.js';
import { Stream } from '../stream.js';
import { type CaptureOptions, CUDAGraph, graph } from './graph.js';
import { HyperParameters } from './hyper-parameters.js';
import { reasonOf } from './reason.js';
import { StaticInputs } from './static-inputs.js';

export interface GraphStepOptions extends CaptureOptions {
  /** How many calls run one operator at a time before the next one is captured; 3 unless told otherwise. */
  warmup?: number;
  /** Where the step computes; where the example's first tensor is unless told otherwise. */
  device?: DeviceLike;
}

const read = signature<GraphStepOptions>('torch.cuda.graphStep', [
  '*',
  'warmup?',
  'device?',
  'pool?',
  'captureErrorMode?',
]);

/** After how many graphs that served one call each no more are captured. */
const MOST_WASTED = 3;

/** A step that runs as a CUDA graph once it is warm. */
export interface GraphedStep<A extends unknown[], R> {
  (...args: A): R;
  /** Whether calls replay a graph. */
  readonly isGraphed: boolean;
  /** Why they don't and won't; null where they do, or where the step isn't warm yet. */
  readonly reason: string | null;
  /** How many calls replayed the graph, and how many ran one operator at a time. */
  readonly calls: { readonly replayed: number; readonly eager: number };
  /** Captures anew at the next call: for what no graph sees, such as `net.eval()` or layers that are frozen. */
  reset(): void;
  /** Frees the graph and its memory. Calls then run one operator at a time. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/**
 * Makes one launch of a step: of forward, backward and the optimizer's update. The first calls run as they are, on a
 * stream of their own, and train as they would without it; then one call is captured into a CUDA graph, and all others
 * copy their batch to the graph's inputs and replay it. The numbers are those of the step itself.
 *
 *     const step = torch.cuda.graphStep((x, y) => {
 *       opt.zeroGrad();
 *       const loss = F.crossEntropy(net.forward(x), y);
 *       loss.backward();
 *       opt.step();
 *       return loss;
 *     }, [x, y]);
 *     for await (const [x, y] of loader) losses.add_(step(x, y));
 *
 * `exampleBatch` holds arguments such as `fn` gets: tensors, also in arrays and plain objects, whose shapes and dtypes
 * every batch shall have. A batch that is elsewhere, on the CPU, is copied to the device of the step. A batch of another
 * shape, as the last one of an epoch may be, runs one operator at a time. What `fn` returns is detached, and the next call
 * writes into the same memory. Optimizers must be `capturable` or `fused` where they have those options. Where one of
 * their hyper-parameters has changed, as schedules do, the step is captured again, unless it is a tensor on the device.
 *
 * Where a step can't be captured it runs as it is, and `reason` says why; so it does without a CUDA device.
 *
 * @throws TypeError for what is no function, no array of arguments, and for an asynchronous function; RangeError for a warm-up
 * that is no positive integer.
 * @see https://pytorch.org/docs/stable/notes/cuda.html#cuda-graphs
 */
export function graphStep<A extends unknown[], R>(
  fn: (...args: A) => R,
  exampleBatch: A,
  options?: GraphStepOptions,
): GraphedStep<A, R> {
  if (typeof fn !== 'function') throw typeError(`torch.cuda.graphStep: fn must be a function, got ${describe(fn)}.`);
  if (!Array.isArray(exampleBatch)) {
    throw typeError(
      `torch.cuda.graphStep: exampleBatch must be an array of fn's arguments, got ${describe(exampleBatch)}.`,
    );
  }
  const { warmup = 3, device, ...capture } = read([options ?? {}]);
  if (!Number.isSafeInteger(warmup) || warmup < 1) {
    throw rangeError(`torch.cuda.graphStep: warmup must be a positive integer, got ${describe(warmup)}.`);
  }
  const step = new Step(fn, new StaticInputs(exampleBatch, device), warmup, capture);
  const call = (...args: A): R => step.call(args);
  Object.defineProperties(call, {
    isGraphed: { get: () => step.isGraphed },
    reason: { get: () => step.reason },
    calls: { get: () => ({ ...step.calls }) },
  });
  return Object.assign(call, {
    reset: () => step.reset(),
    dispose: () => step.dispose(),
    [Symbol.dispose]: () => step.dispose(),
  }) as GraphedStep<A, R>;
}

class Step<A extends unknown[], R> {
  readonly calls = { replayed: 0, eager: 0 };
  reason: string | null = null;

  readonly #fn: (...args: A) => R;
  readonly #capture: CaptureOptions;
  readonly #inputs: StaticInputs<A>;
  /** Where the step runs until it is captured, and is captured: what autograd keeps belongs to one stream. */
  readonly #stream: Stream | null = null;
  #warmups: number;
  #graph: CUDAGraph | null = null;
  /** What the captured step returned. */
  #outputs: R | undefined;
  /** The optimizers that step in it. */
  readonly #optimizers = new Set<Optimizer>();
  #parameters: HyperParameters | null = null;
  /** How many calls the graph has served, and how many graphs in a row served one only. */
  #served = 0;
  #wasted = 0;

  constructor(fn: (...args: A) => R, inputs: StaticInputs<A>, warmup: number, capture: CaptureOptions) {
    this.#fn = fn;
    this.#inputs = inputs;
    this.#warmups = warmup;
    this.#capture = capture;
    const { device } = inputs;
    if (device.type === 'cuda') this.#stream = new Stream({ device });
    else this.reason = `the step computes on ${device}, and only work of a CUDA device can be captured`;
  }

  get isGraphed(): boolean {
    return this.#graph !== null;
  }

  call(args: A): R {
    if (this.#stream === null) return this.#runEager(args);
    const leaves = this.reason === null ? this.#inputs.match(args) : null;
    if (leaves === null) return this.#onStream(this.#stream, () => this.#runEager(this.#inputs.toDevice(args)));
    this.#inputs.copy(leaves);
    if (this.#warmups > 0) this.#warmups--;
    else if (this.#isReady(this.#stream)) return this.#replay();
    return this.#onStream(this.#stream, () => this.#runEager(this.#inputs.values));
  }

  /** Whether there is a graph to replay; captures one where it is time. */
  #isReady(stream: Stream): boolean {
    const changed = this.#parameters?.changed() ?? null;
    if (changed !== null) {
      this.#wasted = this.#served > 1 ? 0 : this.#wasted + 1;
      this.reset();
    }
    if (this.#wasted === MOST_WASTED) {
      this.reason =
        `the optimizer's ${changed} is another number at every call, and a graph holds the number that it was captured with; ` +
        (changed === 'lr'
          ? 'a tensor is read at every replay: lr: torch.tensor(0.001), with capturable or fused'
          : "a schedule's option cycleMomentum: false leaves it alone");
      return false;
    }
    return this.#graph !== null || this.#tryToCapture(stream);
  }

  #replay(): R {
    this.#graph!.replay();
    this.#served++;
    this.calls.replayed++;
    return detached(this.#outputs!);
  }

  reset(): void {
    this.#graph?.dispose();
    this.#graph = null;
    for (const leaf of leavesOf(this.#outputs)) if (leaf instanceof Tensor) leaf.dispose();
    this.#outputs = undefined;
    this.#parameters = null;
  }

  dispose(): void {
    this.reset();
    this.#inputs.dispose();
    this.reason ??= 'the graph was disposed';
  }

  #onStream(stream: Stream, run: () => R): R {
    const outside = currentStream(stream.device);
    stream.waitStream(outside);
    const result = withStream(stream, run);
    outside.waitStream(stream);
    return result;
  }

  /** Runs the step as it is, noting which optimizers step. */
  #runEager(args: A): R {
    this.calls.eager++;
    const hook = registerOptimizerStepPreHook((optimizer) => {
      this.#optimizers.add(optimizer);
    });
    try {
      return this.#run(args);
    } finally {
      hook.remove();
    }
  }

  /** What `fn` makes is freed but for what it returns. */
  #run(args: A): R {
    return scope(() => {
      const result = withoutAutocastCache(() => this.#fn(...args));
      refuseThenable(result, () => 'torch.cuda.graphStep: fn must not be asynchronous: a graph waits for nothing.');
      return detached(result);
    });
  }

  /** Captures the step on what lies in the inputs. Nothing is computed by that. */
  #tryToCapture(stream: Stream): boolean {
    // Gradients that the capture makes lie in the graph's memory. Where it fails they mean nothing.
    const gradients = gradientsOf(this.#optimizers);
    const made = new CUDAGraph();
    try {
      const outputs = graph(made, { stream, captureErrorMode: 'thread_local', ...this.#capture }, () =>
        keep(this.#run(this.#inputs.values)),
      );
      this.#graph = made;
      this.#served = 0;
      this.#outputs = outputs;
      this.#parameters = new HyperParameters(this.#optimizers);
      return true;
    } catch (error) {
      made.dispose();
      for (const [param, grad] of gradients) param.grad = grad;
      this.reason = reasonOf(error);
      return false;
    } finally {
      for (const [, grad] of gradients) grad?.dispose();
    }
  }
}

/** The same results, of which nothing leads back into the step. */
function detached<R>(result: R): R {
  return mapLeaves(result, (leaf) => (leaf instanceof Tensor ? leaf.detach() : leaf)) as R;
}

/** Weights that autocast around the step has cast would be inputs that no replay renews. */
function withoutAutocastCache<T>(fn: () => T): T {
  const around = currentAutocast();
  return around.depth > 0 && around.cache ? (withAutocast('graphStep', { ...around, cache: false }, fn) as T) : fn();
}

function gradientsOf(optimizers: Iterable<Optimizer>): [param: Tensor, grad: Tensor | null][] {
  const params = [...optimizers].flatMap(({ paramGroups }) => paramGroups.flatMap(({ params }) => params));
  return params.map((param) => [param, param.grad && keep(param.grad)]);
}
