import { type FunctionCtx, Function as GraphFunction } from '../../autograd/function.js';
import { grad } from '../../autograd/grad.js';
import { onceDifferentiable } from '../../autograd/once.js';
import { signature } from '../../core/arguments.js';
import { currentAutocast, deviceAutocast } from '../../core/autocast.js';
import { describe, rangeError, TorchError, typeError } from '../../core/errors.js';
import { keep, scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { flatten, leavesOf, type Spec, unflatten } from '../../func/pytree.js';
import { emptyLike } from '../../generated/functions.js';
import { native } from '../../native.js';
import { Module } from '../../nn/module/class.js';
import { stream as withStream } from '../current-stream.js';
import { Stream } from '../stream.js';
import { CUDAGraph, type GraphPool, graph, graphPoolHandle } from './graph.js';

/** A function of tensors, or a module whose `forward` is one. */
export type GraphedCallable = Module | ((...args: any[]) => unknown);

export interface GraphedCallablesOptions {
  /** How often each runs before it is captured; 3 unless told otherwise. */
  numWarmupIters?: number;
  /** Whether an argument that needs a gradient may have no part in the outputs. */
  allowUnusedInput?: boolean;
  /** Shares the memory of other graphs. */
  pool?: GraphPool | null;
}

const read = signature<GraphedCallablesOptions>('torch.cuda.makeGraphedCallables', [
  'numWarmupIters?',
  'allowUnusedInput?',
  'pool?',
]);

/** Of one callable: what its graphs read and write. */
interface Captured {
  forward: CUDAGraph;
  backward: CUDAGraph;
  /** The arguments' tensors, then the module's parameters. */
  inputs: readonly Tensor[];
  outputs: readonly Tensor[];
  outputSpec: Spec;
  gradOutputs: readonly (Tensor | null)[];
  gradInputs: readonly (Tensor | null)[];
  parameters: readonly Tensor[];
}

/**
 * Captures the forward and the backward of functions and modules into CUDA graphs: what it returns is called in their
 * place, inside a step that otherwise runs as it is. Several are called in the order in which they are given. A module is
 * changed and returned: its `forward` replays the graph while the module is in the mode, training or evaluation, that it
 * was captured in.
 *
 * `sampleArgs` has the arguments of one callable, or an array of them for each: tensors, also in arrays and plain objects,
 * of the shapes and the `requiresGrad` of all that will follow.
 *
 * @throws TypeError for arguments that are no tensors; RangeError for buffers that need gradients; TorchError under
 * autocast that keeps weights, for modules with hooks, and for what can't be captured.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.make_graphed_callables.html
 */
export function makeGraphedCallables<C extends GraphedCallable>(
  callable: C,
  sampleArgs: readonly unknown[],
  options?: GraphedCallablesOptions,
): C;
export function makeGraphedCallables<C extends readonly GraphedCallable[]>(
  callables: C,
  sampleArgs: readonly (readonly unknown[])[],
  options?: GraphedCallablesOptions,
): { -readonly [K in keyof C]: C[K] };
export function makeGraphedCallables(
  callables: GraphedCallable | readonly GraphedCallable[],
  sampleArgs: readonly unknown[],
  ...rest: unknown[]
): unknown {
  const { numWarmupIters = 3, allowUnusedInput = false, pool } = read(rest);
  if (deviceAutocast('cuda').enabled && currentAutocast().cache) {
    throw new TorchError(
      'makeGraphedCallables does not support the autocast caching. Set cacheEnabled: false in torch.autocast.',
    );
  }
  const isOne = !Array.isArray(callables);
  const list = (isOne ? [callables] : callables) as GraphedCallable[];
  const samples = (isOne ? [sampleArgs] : sampleArgs) as unknown[][];
  if (samples.length !== list.length) {
    throw rangeError(`makeGraphedCallables: ${list.length} callables have ${samples.length} sampleArgs.`);
  }
  for (const callable of list) checkCallable(callable);
  const inputs = list.map((callable, i) => [...tensorsOf(samples[i]!), ...parametersOf(callable)]);
  const side = new Stream();
  native.synchronize('cuda');
  withStream(side, () => {
    list.forEach((callable, i) => {
      warmUp(callable, samples[i]!, inputs[i]!, numWarmupIters, allowUnusedInput);
    });
  });
  native.synchronize('cuda');
  const captured = captureAll(list, samples, inputs, { side, pool: pool ?? graphPoolHandle(), allowUnusedInput });
  const made = list.map((callable, i) => install(callable, captured[i]!));
  return isOne ? made[0] : made;
}

function checkCallable(callable: unknown): void {
  if (typeof callable === 'function') return;
  if (!(callable instanceof Module)) {
    throw typeError(`makeGraphedCallables: a callable must be a function or a Module, got ${describe(callable)}.`);
  }
  if (callable._registry.hooks) {
    throw new TorchError(
      'Modules must not have hooks registered at the time they are passed. However, registering hooks on modules after ' +
        'passing them through makeGraphedCallables is allowed.',
    );
  }
  if ([...callable.buffers()].some(({ requiresGrad }) => requiresGrad)) {
    throw rangeError(
      'In any Module passed to makeGraphedCallables, only parameters may be trainable. All buffers must have requiresGrad false.',
    );
  }
}

function tensorsOf(args: readonly unknown[]): Tensor[] {
  const leaves = leavesOf(args);
  for (const leaf of leaves) {
    if (leaf instanceof Tensor) continue;
    throw typeError(`makeGraphedCallables: sampleArgs must hold tensors only, got ${describe(leaf)}.`);
  }
  return leaves as Tensor[];
}

const parametersOf = (callable: GraphedCallable): Tensor[] =>
  callable instanceof Module ? [...callable.parameters()] : [];

const call = (callable: GraphedCallable, args: readonly unknown[]): unknown =>
  callable instanceof Module ? callable.forward(...args) : callable(...args);

const needsGrad = (tensor: Tensor): boolean => tensor.requiresGrad;

function outputsOf(value: unknown): { leaves: Tensor[]; spec: Spec } {
  const { leaves, spec } = flatten(value);
  for (const leaf of leaves) {
    if (leaf instanceof Tensor) continue;
    throw typeError(`makeGraphedCallables: a callable must return tensors only, got ${describe(leaf)}.`);
  }
  return { leaves: leaves as Tensor[], spec };
}

/** Lets libraries choose their algorithms and make their workspaces, which a capture can't. */
function warmUp(
  callable: GraphedCallable,
  args: readonly unknown[],
  inputs: readonly Tensor[],
  times: number,
  allowUnused: boolean,
): void {
  for (let i = 0; i < times; i++) {
    scope(() => {
      const outputs = outputsOf(call(callable, args)).leaves.filter(needsGrad);
      if (outputs.length === 0) return;
      const gradOutputs = outputs.map((output) => emptyLike(output));
      grad(outputs, inputs.filter(needsGrad), { gradOutputs, allowUnused } as { gradOutputs: Tensor[] });
    });
  }
}

/** Forwards in order, then backwards in the opposite one, so that graphs which share memory leave each other's alone. */
function captureAll(
  callables: readonly GraphedCallable[],
  samples: readonly (readonly unknown[])[],
  inputs: readonly (readonly Tensor[])[],
  { side, pool, allowUnusedInput }: { side: Stream; pool: GraphPool; allowUnusedInput: boolean },
): Captured[] {
  const forwards = callables.map((callable, i) => {
    const forward = new CUDAGraph();
    const result = graph(forward, { stream: side, pool }, () => keep(scope(() => call(callable, samples[i]!))));
    return { forward, ...outputsOf(result) };
  });
  const captured = forwards.map(({ forward, leaves, spec }, i) => ({ i, forward, leaves, spec })).reverse();
  return captured
    .map(({ i, forward, leaves: outputs, spec }): Captured => {
      const backward = new CUDAGraph();
      const gradOutputs = outputs.map((output) => (output.requiresGrad ? keep(emptyLike(output)) : null));
      const wanted = inputs[i]!.filter(needsGrad);
      const differentiable = outputs.filter(needsGrad);
      const grads: (Tensor | null)[] =
        differentiable.length === 0
          ? wanted.map(() => null)
          : graph(backward, { stream: side, pool }, () =>
              keep(
                grad(differentiable, wanted, {
                  gradOutputs: gradOutputs.filter((each) => each !== null),
                  allowUnused: allowUnusedInput,
                } as { gradOutputs: Tensor[] }),
              ),
            );
      const gradInputs = inputs[i]!.map((input) => (input.requiresGrad ? grads.shift()! : null));
      const parameters = parametersOf(callables[i]!);
      return { forward, backward, inputs: inputs[i]!, outputs, outputSpec: spec, gradOutputs, gradInputs, parameters };
    })
    .reverse();
}

/** Copies what is not there already. */
function bring(source: Tensor, target: Tensor): void {
  if (native.dataPtr(source._handle) !== native.dataPtr(target._handle)) target.copy_(source);
}

/** The callable by its graphs. */
function graphed(captured: Captured): (...args: unknown[]) => unknown {
  const { forward, backward, inputs, outputs, outputSpec, gradOutputs, gradInputs, parameters } = captured;
  const ownInputs = inputs.length - parameters.length;
  class Graphed extends GraphFunction {
    static forward(_ctx: FunctionCtx, ...given: Tensor[]): Tensor[] {
      // Only the arguments may be new tensors: the parameters are the captured ones.
      for (let i = 0; i < ownInputs; i++) bring(given[i]!, inputs[i]!);
      forward.replay();
      return outputs.map((output) => output.detach());
    }

    static backward = onceDifferentiable((_ctx: FunctionCtx, ...grads: Tensor[]) => {
      gradOutputs.forEach((target, i) => {
        if (target !== null) bring(grads[i]!, target);
      });
      backward.replay();
      return gradInputs.map((each) => each?.detach() ?? null);
    });
  }
  return (...args) => {
    const given = tensorsOf(args);
    if (given.length !== ownInputs) {
      throw rangeError(`a graphed callable was captured with ${ownInputs} tensors and got ${given.length}.`);
    }
    return unflatten(Graphed.apply(...given, ...parameters) as Tensor[], outputSpec);
  };
}

function install(callable: GraphedCallable, captured: Captured): GraphedCallable {
  const replay = graphed(captured);
  if (!(callable instanceof Module)) return replay;
  const { training } = callable;
  const original = callable.forward.bind(callable);
  callable.forward = (...args: unknown[]) => (callable.training === training ? replay(...args) : original(...args));
  return callable;
}
