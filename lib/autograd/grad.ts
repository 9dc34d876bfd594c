import { signature } from '../core/arguments.js';
import { atCaller, describe, rangeError, TorchError, typeError } from '../core/errors.js';
import { Op } from '../core/operator.js';
import { handleOf, Tensor, wrap, wrapOrNull } from '../core/tensor.js';
import { runningLevels } from '../core/transforms.js';
import { native } from '../native.js';
import { batched } from './levels.js';
import { backwardTask, gradTask } from './task.js';

type Tensors = Tensor | readonly Tensor[];
type Gradients = Tensor | null | readonly (Tensor | null)[];

/** A `T` for each of the tensors `I`: as many as there are, where that is known. */
type OneEach<I, T> = I extends readonly Tensor[] ? { -readonly [K in keyof I]: T } : [T];

export interface BackwardOptions {
  /** The gradient of the result; needed unless it has one element. */
  gradient?: Tensor | null;
  /** Keeps the graph, so that it can be gone through again. Default: `createGraph`. */
  retainGraph?: boolean;
  /** Records the backward pass itself, for derivatives of a higher order. */
  createGraph?: boolean;
  /** The leaves to accumulate gradients in; all of the graph's where left out. */
  inputs?: Tensors | null;
}

function handles(value: Tensors, what: string): number[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((tensor, i) => handleOf(tensor, Array.isArray(value) ? `${what}[${i}]` : what));
}

/** A gradient for each output; where none is given, the output must have one element, and its gradient is 1. */
function gradients(fn: string, outputs: readonly number[], grads: Gradients | undefined): number[] {
  const list = grads === undefined || grads === null ? outputs.map(() => null) : Array.isArray(grads) ? grads : [grads];
  if (list.length !== outputs.length) {
    throw rangeError(`${fn}: got ${outputs.length} tensors and ${list.length} gradients`);
  }
  return list.map((grad, i) => {
    if (grad !== null && grad !== undefined) return handleOf(grad, `${fn}: gradient ${i}`);
    if (native.requiresGrad(outputs[i]!) && native.numel(outputs[i]!) !== 1) {
      throw rangeError(
        `${fn}: grad can be implicitly created only for scalar outputs; give the gradient of the [${native.shape(outputs[i]!).join(', ')}] one`,
      );
    }
    return 0;
  });
}

interface BackwardArguments {
  tensors: Tensors;
  gradTensors?: Gradients;
  retainGraph?: boolean | null;
  createGraph?: boolean;
  inputs?: Tensors | null;
}

const readBackward = signature<BackwardArguments>('torch.autograd.backward', [
  'tensors',
  'gradTensors?',
  'retainGraph?',
  'createGraph?',
  'inputs?',
]);

/**
 * Accumulates the gradients of `tensors` in the leaves of their graph.
 * @throws RangeError where a gradient is needed and none is given; TorchError for a graph that was freed or that needs none.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.backward.html
 */
export function backward(tensors: Tensors, gradTensors?: Gradients, options?: Omit<BackwardOptions, 'gradient'>): void;
export function backward(
  tensors: Tensors,
  options: Omit<BackwardOptions, 'gradient'> & { gradTensors?: Gradients },
): void;
export function backward(...args: unknown[]): void {
  run('torch.autograd.backward', readBackward(args));
}

function run(fn: string, args: BackwardArguments): void {
  if (runningLevels().length > 0) {
    throw new TorchError(
      `${fn}: not possible inside a function transform: use torch.func.grad or vjp there, or call it outside`,
    );
  }
  const { tensors, gradTensors, createGraph = false, inputs } = args;
  const outputs = handles(tensors, Array.isArray(tensors) ? 'tensors' : 'the tensor');
  if (Array.isArray(inputs) && inputs.length === 0) throw rangeError(`${fn}: inputs must not be empty`);
  const grads = gradients(fn, outputs, gradTensors);
  backwardTask(outputs, grads, inputs ? handles(inputs, 'inputs') : [], args.retainGraph ?? createGraph, createGraph);
}

interface GradArguments {
  outputs: Tensors;
  inputs: Tensors;
  gradOutputs?: Gradients;
  retainGraph?: boolean | null;
  createGraph?: boolean;
  onlyInputs?: boolean;
  allowUnused?: boolean | null;
  isGradsBatched?: boolean;
  materializeGrads?: boolean;
}

export interface GradOptions {
  gradOutputs?: Gradients;
  retainGraph?: boolean;
  createGraph?: boolean;
  /** An input that the outputs don't depend on is then no error, but gets null. */
  allowUnused?: boolean;
  /** Takes the first dimension of each of `gradOutputs` for a batch of them, and computes them all at once. */
  isGradsBatched?: boolean;
  /** Gives such an input zeros instead of null. */
  materializeGrads?: boolean;
}

// `onlyInputs` has had no effect in PyTorch for years; it keeps its place so that positions stay the same.
const readGrad = signature<GradArguments>('torch.autograd.grad', [
  'outputs',
  'inputs',
  'gradOutputs?',
  'retainGraph?',
  'createGraph?',
  'onlyInputs?',
  'allowUnused?',
  'isGradsBatched?',
  'materializeGrads?',
]);
const zerosLike = new Op('zeros_like', '');

/**
 * The gradients of `outputs` with respect to `inputs`, an array of one for each input; nothing is accumulated.
 * @throws RangeError where a gradient is needed and none is given; TorchError for an input that was not used, or a graph that was freed.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.grad.html
 */
export function grad<const I extends Tensors>(
  outputs: Tensors,
  inputs: I,
  options?: GradOptions & { allowUnused?: false },
): OneEach<I, Tensor>;
export function grad<const I extends Tensors>(
  outputs: Tensors,
  inputs: I,
  options: GradOptions,
): OneEach<I, Tensor | null>;
export function grad<const I extends Tensors>(
  outputs: Tensors,
  inputs: I,
  gradOutputs: Gradients,
  options?: Omit<GradOptions, 'gradOutputs'>,
): OneEach<I, Tensor>;
export function grad<const I extends Tensors>(
  outputs: Tensors,
  inputs: I,
  gradOutputs: Gradients,
  retainGraph?: boolean,
  createGraph?: boolean,
  options?: GradOptions,
): OneEach<I, Tensor>;
export function grad(...args: unknown[]): unknown {
  const { isGradsBatched = false, ...read } = readGrad(args);
  if (!isGradsBatched) return gradOf(read);
  const { gradOutputs } = read;
  const batches = Array.isArray(gradOutputs) ? gradOutputs : [gradOutputs];
  if (!batches.every((batch) => batch instanceof Tensor && batch.ndim > 0)) {
    throw typeError('torch.autograd.grad: isGradsBatched needs gradOutputs with a first dimension for the batch');
  }
  return batched(batches, (slices) => gradOf({ ...read, gradOutputs: slices }));
}

function gradOf(read: GradArguments): (Tensor | null)[] {
  const { createGraph = false, materializeGrads = false } = read;
  const outputs = handles(read.outputs, Array.isArray(read.outputs) ? 'outputs' : 'the output');
  const inputs = handles(read.inputs, Array.isArray(read.inputs) ? 'inputs' : 'the input');
  const grads = gradients('torch.autograd.grad', outputs, read.gradOutputs);
  const allowUnused = read.allowUnused ?? materializeGrads;
  if (materializeGrads && !allowUnused) {
    throw rangeError('torch.autograd.grad: allowUnused must be true or left out when materializeGrads is true');
  }
  const found = gradTask(outputs, inputs, grads, read.retainGraph ?? createGraph, createGraph).map((handle) =>
    wrapOrNull(handle),
  );
  const unused = found.indexOf(null);
  // libtorch would say so in other words than Python, and its option is spelt otherwise here.
  if (unused >= 0 && !allowUnused) {
    for (const tensor of found) tensor?.dispose();
    throw atCaller(
      () =>
        new TorchError(
          `The differentiated Tensor at index ${unused} appears to not have been used in the graph. ` +
            'Set allowUnused: true if this is the desired behavior.',
        ),
    );
  }
  if (!materializeGrads) return found;
  return found.map((tensor, i) => tensor ?? wrap(zerosLike.call(inputs[i]!) as number));
}

declare module '../core/tensor.js' {
  interface Tensor {
    /**
     * Accumulates this tensor's gradient in the leaves of its graph.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.backward.html
     */
    backward(options?: BackwardOptions): void;
    backward(gradient: Tensor | null, options?: Omit<BackwardOptions, 'gradient'>): void;
    backward(gradient: Tensor | null, retainGraph: boolean, createGraph?: boolean): void;
  }
}

const readMethod = signature<BackwardOptions & { gradient?: Tensor | null }>('Tensor.backward', [
  'gradient?',
  'retainGraph?',
  'createGraph?',
  'inputs?',
]);

Tensor.prototype.backward = function (this: Tensor, ...args: unknown[]): void {
  const { gradient, ...options } = readMethod(args);
  if (gradient !== undefined && gradient !== null && !(gradient instanceof Tensor)) {
    throw typeError(`Tensor.backward: gradient must be a Tensor, got ${describe(gradient)}`);
  }
  run('Tensor.backward', { tensors: this, gradTensors: gradient ? [gradient] : undefined, ...options });
};
