import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { type Level, withLevel, withWrapped } from '../core/transforms.js';
import { native } from '../native.js';
import { type FunctionClass, FunctionCtx } from './record.js';
import { isTensor, listOf, resultWith } from './values.js';

export type Batch = Level & { kind: 'vmap' };
type Dim = number | null;

/** What a level of vmap wraps and where the batch is in it; null where a tensor is the same for all of the batch. */
export function unbatch(tensor: Tensor, level: number): [value: Tensor, dim: Dim] {
  return withWrapped(handleOf(tensor), (wrapper): [Tensor, Dim] => {
    if (wrapper?.kind !== 'batched' || wrapper.level !== level) return [tensor, null];
    return [wrap(native.alias(wrapper.value)), wrapper.dim];
  });
}

function rebatch<T>(value: T, dim: Dim, level: number): T | Tensor {
  return value instanceof Tensor && dim !== null ? wrap(native.addBatchDim(handleOf(value), dim, level)) : value;
}

/** A result with the batch in dimension `dim`; one that is the same for all is repeated. */
function materialize(tensor: Tensor, dim: number, { batchSize }: Batch, level: number): Tensor {
  return wrap(native.removeBatchDim(handleOf(tensor), level, batchSize, dim));
}

/**
 * The custom function of whole batches that does what `self` does for each element. Its arguments have the batch in
 * `dims`, its results in dimension 0.
 */
export function functionOfBatches(self: FunctionClass, dims: readonly Dim[], batch: Batch): FunctionClass {
  const rebatchArgs = (args: readonly unknown[], level: number) => args.map((arg, i) => rebatch(arg, dims[i]!, level));
  let inner: FunctionCtx;
  let savedDims: Dim[] = [];
  let savedForForwardDims: Dim[] = [];

  const unbatchSaved = (saved: (Tensor | null)[], level: number) =>
    saved.map((tensor): [Tensor | null, Dim] => (tensor ? unbatch(tensor, level) : [null, null]));

  /** Lets the user's function see what it had saved, and which gradients are asked for. */
  const restore = (ctx: FunctionCtx, dims: readonly Dim[], level: number) => {
    const saved = ctx.savedTensors.map((tensor, i) => rebatch(tensor, dims[i]!, level));
    Object.defineProperty(inner, 'savedTensors', { value: saved, configurable: true });
    inner.needsInputGrad = ctx.needsInputGrad;
  };

  const forward = (level: number, args: readonly unknown[]) => {
    const result = self.forward(...rebatchArgs(args, level));
    const tensors = listOf(result).filter(isTensor);
    return resultWith(
      result,
      tensors.map((tensor) => materialize(tensor, 0, batch, level)),
    ) as Tensor;
  };

  const setupContext = (level: number, ctx: FunctionCtx, args: readonly unknown[], output: unknown) => {
    inner = new FunctionCtx(ctx.needsInputGrad);
    const outputs = listOf(output);
    const rebatched = outputs.map((value) => rebatch(value, 0, level));
    self.setupContext!(inner, rebatchArgs(args, level), Array.isArray(output) ? rebatched : rebatched[0]);
    ctx._materializeGrads = inner._materializeGrads;
    ctx._dirty = inner._dirty;
    ctx._nonDifferentiable = inner._nonDifferentiable.map((tensor) => {
      const at = rebatched.indexOf(tensor);
      return at < 0 ? tensor : (outputs[at] as Tensor);
    });
    const saved = unbatchSaved(inner._saved, level);
    ctx._saved = saved.map(([tensor]) => tensor);
    savedDims = saved.map(([, dim]) => dim);
    const savedForForward = unbatchSaved(inner._savedForForward, level);
    ctx._savedForForward = savedForForward.map(([tensor]) => tensor);
    savedForForwardDims = savedForForward.map(([, dim]) => dim);
  };

  const backward = (level: number, ctx: FunctionCtx, grads: readonly (Tensor | null)[]) => {
    restore(ctx, savedDims, level);
    const rebatched = grads.map((grad) => rebatch(grad, 0, level) as Tensor);
    return listOf(self.backward(inner, ...rebatched)).map((grad, i) => {
      if (!(grad instanceof Tensor)) return grad as null | undefined;
      const dim = dims[i] ?? null;
      // What all of the batch shares gets the sum of their gradients.
      return dim === null ? materialize(grad, 0, batch, level).sum(0) : materialize(grad, dim, batch, level);
    });
  };

  const jvp = (level: number, ctx: FunctionCtx, tangents: readonly (Tensor | null)[]) => {
    restore(ctx, savedForForwardDims, level);
    const returned = listOf(
      self.jvp!(inner, ...(rebatchArgs(tangents, level) as (Tensor | null)[])),
    ) as (Tensor | null)[];
    return returned.map((tangent) => tangent && materialize(tangent, 0, batch, level));
  };

  return {
    name: self.name,
    isOfBatches: true,
    forward: (...args: unknown[]) => withLevel(batch, (level) => forward(level, args)),
    setupContext: (ctx, args, output) => withLevel(batch, (level) => setupContext(level, ctx, args, output)),
    backward: (ctx, ...grads) => withLevel(batch, (level) => backward(level, ctx, grads)),
    ...(self.jvp && { jvp: (ctx, ...tangents) => withLevel(batch, (level) => jvp(level, ctx, tangents)) }),
  };
}
