import type { Handle, OperatorCall } from '../../binding.js';
import { typeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { belowVmap, runningLevels, withWrapped } from '../core/transforms.js';
import { native } from '../native.js';
import { type Batch, functionOfBatches, unbatch } from './batched.js';
import { type FunctionClass, record } from './record.js';
import { handles, listOf, resultWith, withTensors } from './values.js';

// A custom function has its node at each level that differentiates. On its way down, a level of vmap makes it a function of
// whole batches; a grad or jvp level, which can't be left like that, sends it down as an operator of libtorch's dispatcher
// whose kernels do the same at the levels below.

/** A call on its way down. */
interface Call {
  readonly self: FunctionClass;
  readonly args: readonly unknown[];
  /** The number of the level that sends it and makes its own node when the results are back. */
  readonly from: number;
  /** What `forward` returned, once it ran. */
  result: unknown;
}

const calls: Call[] = [];
let apply: OperatorCall | undefined;

function bindApply(): OperatorCall {
  native.libraryDefine('nodetorch', 'apply_function(Tensor[] tensors, int call) -> Tensor[]');
  const kernels = { CompositeExplicitAutograd: runForward, Autograd: recordOnTheWay, FuncTorchBatched: runBatched };
  for (const [key, kernel] of Object.entries(kernels)) {
    const run = (tensors: Handle[], call: number) => handles(kernel(tensors.map(wrap), calls[call]!));
    native.libraryImpl('nodetorch', 'apply_function', key, run);
  }
  return native.operator('nodetorch::apply_function', '');
}

/** Sends a call down; returns what `forward` returned, with the tensors that came up. */
function send(call: Call): unknown {
  apply ??= bindApply();
  calls.push(call);
  try {
    const results = apply(handles(call.args), calls.length - 1) as Handle[];
    return resultWith(call.result, results.map(wrap));
  } finally {
    calls.pop();
  }
}

function runForward(tensors: Tensor[], call: Call): readonly unknown[] {
  call.result = noGrad(() => call.self.forward(...withTensors(call.args, tensors)));
  return listOf(call.result);
}

function recordOnTheWay(tensors: Tensor[], call: Call): readonly unknown[] {
  const args = withTensors(call.args, tensors);
  const below: Call = { ...call, args };
  const result = native.belowAutograd(() => send(below));
  call.result = below.result;
  const isDifferentiated = runningLevels().at(-1)?.kind === 'jvp' || tensors.some((tensor) => tensor.requiresGrad);
  if (native.transformDepth() === call.from || !isDifferentiated) return listOf(result);
  try {
    return listOf(record(call.self, args, { result }));
  } catch (error) {
    if (call.self.isOfBatches !== true) throw error;
    // No level of vmap can begin inside a kernel, so that operators fail there.
    throw typeError(
      `${call.self.name}: setupContext and jvp can't compute with tensors where two levels differentiate around vmap: save them ` +
        `as they are, and use reverse mode\n  ${(error as Error).message}`,
      { cause: error },
    );
  }
}

function runBatched(tensors: Tensor[], call: Call): readonly unknown[] {
  const args = withTensors(call.args, tensors);
  return listOf(
    applyToBatches(call.self, args, native.transformDepth(), (self, values) => {
      const below: Call = { ...call, self, args: values };
      const result = send(below);
      call.result = below.result;
      return result;
    }),
  );
}

/** Applies the function of whole batches by `run`, below the level of vmap that `args` are of. */
function applyToBatches(
  self: FunctionClass,
  args: readonly unknown[],
  level: number,
  run: (self: FunctionClass, values: unknown[]) => unknown,
): unknown {
  const batch = runningLevels()[level - 1] as Batch;
  const parts = args.map((arg) => (arg instanceof Tensor ? unbatch(arg, level) : ([arg, null] as const)));
  const ofBatches = functionOfBatches(
    self,
    parts.map(([, dim]) => dim),
    batch,
  );
  const result = run(
    ofBatches,
    parts.map(([value]) => value),
  );
  const values = listOf(result).map((value) =>
    value instanceof Tensor ? wrap(native.addBatchDim(handleOf(value), 0, level)) : value,
  );
  return Array.isArray(result) ? values : values[0];
}

/** Whether something differentiates by a tensor at another level than the innermost. */
function isDifferentiatedBelow(handle: Handle, innermost: number): boolean {
  return withWrapped(handle, (wrapper) => {
    if (wrapper?.level !== innermost && native.requiresGrad(handle)) return true;
    return wrapper !== null && isDifferentiatedBelow(wrapper.value, innermost);
  });
}

function descend(self: FunctionClass, args: unknown[]): unknown {
  const running = runningLevels();
  const innermost = running.at(-1);
  const level = running.length;
  if (innermost === undefined) return record(self, args, null);
  if (innermost.kind === 'vmap') {
    return applyToBatches(self, args, level, (ofBatches, values) =>
      belowVmap(innermost, () => descend(ofBatches, values)),
    );
  }
  if (running.filter(({ kind }) => kind === 'vmap').length <= 1) {
    return record(self, args, { result: send({ self, args, from: level, result: undefined }) });
  }
  // The dispatcher can't tell two levels of vmap below this one apart. It need not where nothing else differentiates.
  const isAlone =
    running.slice(0, -1).every(({ kind }) => kind !== 'jvp') &&
    handles(args).every((handle) => !isDifferentiatedBelow(handle, level));
  if (isAlone) return record(self, args, null);
  throw typeError(
    `${self.name}: a torch.autograd.Function can't be differentiated more than once around several levels of vmap`,
  );
}

/** `apply` inside a transform. */
export function applyInTransform(self: FunctionClass, args: unknown[]): unknown {
  if (self.setupContext !== undefined) return descend(self, args);
  throw typeError(
    `${self.name}: inside function transforms (vmap, grad, jvp, jacrev, ...) a torch.autograd.Function needs a static ` +
      'setupContext(ctx, inputs, output), and a forward that takes no ctx',
  );
}
