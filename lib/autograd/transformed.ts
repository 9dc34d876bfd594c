import type { Handle, OperatorCall } from '../../binding.js';
import { typeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import { Op } from '../core/operator.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { runningLevels, withWrapped } from '../core/transforms.js';
import { native } from '../native.js';
import { type Batch, functionOfBatches, unbatch } from './batched.js';
import { type FunctionClass, record } from './record.js';
import { handles, listOf, resultWith, withTensors } from './values.js';

// Under function transforms, a custom function is an operator: libtorch's dispatcher brings it through the levels, and it
// has a kernel for each kind of them. At a grad level, and at the bottom for plain autograd, that makes the node; at a
// vmap level it goes on as a function of whole batches; below all, it is `forward`.

/** A call on its way down. */
interface Call {
  readonly self: FunctionClass;
  readonly args: readonly unknown[];
  /** What `forward` returned, once it ran. */
  result: unknown;
}

const calls: Call[] = [];
let apply: OperatorCall | undefined;

function bindApply(): OperatorCall {
  const schema = 'apply_function(Tensor[] tensors, int call) -> Tensor[]';
  native.libraryDefine('nodetorch', schema);
  const kernels = { CompositeExplicitAutograd: runForward, Autograd: recordAtLevel, FuncTorchBatched: runBatched };
  for (const [key, kernel] of Object.entries(kernels)) {
    const run = (plain: Handle[], call: number) => kernel(plain.map(wrap), calls[call]!);
    native.libraryImpl('nodetorch', 'apply_function', key, run);
  }
  return native.operator('nodetorch::apply_function', '');
}

/** Sends a call to the level below, or to the topmost; returns the tensors among the results. */
function send(call: Call): Tensor[] {
  apply ??= bindApply();
  calls.push(call);
  try {
    return (apply(handles(call.args), calls.length - 1) as Handle[]).map(wrap);
  } finally {
    calls.pop();
  }
}

function runForward(tensors: Tensor[], call: Call): Handle[] {
  call.result = noGrad(() => call.self.forward(...withTensors(call.args, tensors)));
  return handles(listOf(call.result));
}

const unpackDual = new Op('_unpack_dual', '');

function hasTangent(tensor: Tensor): boolean {
  const [primal, tangent] = unpackDual.call(handleOf(tensor), 0) as [Handle, Handle];
  native.release(primal);
  if (tangent !== 0) native.release(tangent);
  return tangent !== 0;
}

function recordAtLevel(tensors: Tensor[], call: Call): Handle[] {
  if (runningLevels().at(-1)?.kind === 'jvp' && tensors.some(hasTangent)) throw noForwardMode(call.self);
  const args = withTensors(call.args, tensors);
  const below: Call = { self: call.self, args, result: undefined };
  const results = native.belowAutograd(() => send(below)) as Tensor[];
  call.result = below.result;
  return handles(listOf(record(call.self, args, { result: resultWith(below.result, results) })));
}

function noForwardMode({ name }: FunctionClass): TypeError {
  return typeError(
    `${name}: a torch.autograd.Function has no forward-mode derivative; use reverse mode (grad, vjp, jacrev)`,
  );
}

function runBatched(tensors: Tensor[], call: Call): Handle[] {
  const level = native.transformDepth();
  const batch = runningLevels().at(-1) as Batch;
  const args = withTensors(call.args, tensors).map((arg) =>
    arg instanceof Tensor ? unbatch(arg, level) : [arg, null],
  );
  const below: Call = {
    self: functionOfBatches(
      call.self,
      args.map(([, dim]) => dim as number | null),
      batch,
    ),
    args: args.map(([arg]) => arg),
    result: undefined,
  };
  const results = send(below);
  call.result = below.result;
  return results.map((result) => native.addBatchDim(handleOf(result), 0, level));
}

/** Whether something differentiates by a tensor at another level than the innermost. */
function isDifferentiatedBelow(handle: Handle, innermost: number): boolean {
  return withWrapped(handle, (wrapper) => {
    if (wrapper?.level !== innermost && native.requiresGrad(handle)) return true;
    return wrapper !== null && isDifferentiatedBelow(wrapper.value, innermost);
  });
}

/** `apply` inside a transform. */
export function applyInTransform(self: FunctionClass, args: unknown[]): unknown {
  if (self.setupContext === undefined) {
    throw typeError(
      `${self.name}: inside function transforms (vmap, grad, jvp, jacrev, ...) a torch.autograd.Function needs a static ` +
        'setupContext(ctx, inputs, output), and a forward that takes no ctx',
    );
  }
  const running = runningLevels();
  if (running.filter(({ kind }) => kind === 'vmap').length <= 1) {
    const call: Call = { self, args, result: undefined };
    const results = send(call);
    return resultWith(call.result, results);
  }
  // The dispatcher would go round in circles between two levels of vmap. Where only the innermost level differentiates,
  // it need not go down.
  const isSafe =
    running.every(({ kind }) => kind !== 'jvp') &&
    handles(args).every((handle) => !isDifferentiatedBelow(handle, running.length));
  if (!isSafe) {
    throw typeError(
      `${self.name}: a torch.autograd.Function can't be differentiated from outside of nested vmaps; put grad inside them`,
    );
  }
  return running.at(-1)!.kind === 'grad' ? record(self, args, null) : noGrad(() => self.forward(...args));
}
