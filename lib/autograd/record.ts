import { describe, rangeError, typeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { native } from '../native.js';

/** In the place of a running backward's number. */
const IN_JVP = -2;

function checkSaved(method: string, tensors: unknown[]): void {
  for (const tensor of tensors) {
    if (tensor !== null && !(tensor instanceof Tensor)) {
      throw typeError(
        `${method} can only save tensors, got ${describe(tensor)}: set other values as properties of ctx`,
      );
    }
  }
}

/**
 * What a custom function's forward leaves for its backward. Any other property may be set on it too; tensors go
 * through `saveForBackward`, which notices changes made in place and makes no cycle with the results.
 * @see https://pytorch.org/docs/stable/autograd.html#context-method-mixins
 */
export class FunctionCtx {
  [key: string]: any;
  /** For each argument of `forward`, whether its gradient is asked for. */
  needsInputGrad: boolean[];
  /** @internal */
  _saved: (Tensor | null)[] = [];
  /** @internal */
  _savedForForward: (Tensor | null)[] = [];
  /** @internal */
  _dirty: Tensor[] = [];
  /** @internal */
  _nonDifferentiable: Tensor[] = [];
  /** @internal */
  _materializeGrads = true;
  /**
   * The running backward's number; -1 outside.
   * @internal
   */
  _node = -1;

  /** @internal */
  constructor(needsInputGrad: boolean[]) {
    this.needsInputGrad = needsInputGrad;
  }

  /** Saves inputs or results (or null) for `backward`, which reads `savedTensors`. */
  saveForBackward(...tensors: (Tensor | null)[]): void {
    checkSaved('saveForBackward', tensors);
    this._saved = tensors;
  }

  /** Saves inputs or results (or null) for `jvp`, which reads `savedTensors`. */
  saveForForward(...tensors: (Tensor | null)[]): void {
    checkSaved('saveForForward', tensors);
    this._savedForForward = tensors;
  }

  /** The saved tensors, inside `backward` and `jvp`. */
  get savedTensors(): Tensor[] {
    if (this._node === IN_JVP) return this._savedForForward as Tensor[];
    return native.savedTensors(this._node).map((handle) => (handle === 0 ? null : wrap(handle)) as Tensor);
  }

  /** Says which inputs `forward` changed in place. */
  markDirty(...tensors: Tensor[]): void {
    this._dirty = tensors;
  }

  /** Says which results have no gradient. */
  markNonDifferentiable(...tensors: Tensor[]): void {
    this._nonDifferentiable = tensors;
  }

  /** Whether missing gradients come to `backward` as zeros (the default) or as null. */
  setMaterializeGrads(value: boolean): void {
    this._materializeGrads = value;
  }
}

type Gradients = Tensor | null | undefined | readonly (Tensor | null | undefined)[];

/** The static methods of a custom function. */
export interface FunctionClass {
  readonly name: string;
  /** Whether it is made of another for all of a batch. */
  readonly isOfBatches?: true;
  forward(ctx: FunctionCtx, ...args: any[]): Tensor | readonly unknown[];
  forward(...args: any[]): Tensor | readonly unknown[];
  backward(ctx: FunctionCtx, ...grads: Tensor[]): Gradients;
  setupContext?(ctx: FunctionCtx, inputs: any[], output: any): void;
  jvp?(ctx: FunctionCtx, ...tangents: (Tensor | null)[]): Gradients;
}

/**
 * Runs `forward`, or takes the result of another's run, and makes the node that calls `backward`.
 * @internal
 */
export function record(self: FunctionClass, args: unknown[], ran: { result: unknown } | null): unknown {
  const tensors = args.filter((arg): arg is Tensor => arg instanceof Tensor);
  const ctx = new FunctionCtx(args.map((arg) => arg instanceof Tensor && arg.requiresGrad));
  const result = withoutRecording(() => {
    if (self.setupContext === undefined) return self.forward(ctx, ...args);
    const output = ran === null ? self.forward(...args) : ran.result;
    self.setupContext(ctx, args, output);
    return output;
  });
  const results = Array.isArray(result) ? [...result] : [result];
  const places = results.flatMap((value, i) => (value instanceof Tensor ? [i] : []));
  if (places.length === 0) {
    throw typeError(`${self.name}.forward must return a Tensor or an array with tensors, got ${describe(result)}`);
  }
  if (ran !== null && ctx._dirty.length > 0) {
    throw typeError(`${self.name}: markDirty is not supported under function transforms; return a new tensor instead`);
  }
  const wired = native.customFunction(
    `${self.name}Backward`,
    tensors.map((t) => handleOf(t, 'an argument')),
    places.map((i) => handleOf(results[i], 'a result of forward')),
    ctx._dirty.map((t) => handleOf(t, 'a tensor given to markDirty')),
    ctx._nonDifferentiable.map((t) => handleOf(t, 'a tensor given to markNonDifferentiable')),
    ctx._saved.map((t) => (t === null ? 0 : handleOf(t, 'a tensor given to saveForBackward'))),
    ctx._materializeGrads,
    backwardOf(self, ctx, args),
    self.jvp === undefined ? null : (tangents) => runJvp(self, ctx, tangents, args, places),
  );
  ctx._saved = []; // the node holds them now
  ctx._savedForForward = [];
  for (const [i, place] of places.entries()) {
    if (wired[i] !== 0) results[place] = wrap(wired[i]!);
  }
  return Array.isArray(result) ? results : results[0];
}

/**
 * The node's way back. It is made here and not in `apply`, whose results it would keep alive there: the node keeps it,
 * and the results keep the node, so that none of them would ever be freed.
 */
function backwardOf(self: FunctionClass, ctx: FunctionCtx, args: unknown[]) {
  return (node: number, grads: number[]) => runBackward(self, ctx, node, grads, args);
}

/** Runs `fn` with neither gradients nor tangents recorded: a custom function brings its own. */
function withoutRecording<T>(fn: () => T): T {
  const forwardGrad = native.getForwardGradEnabled();
  native.setForwardGradEnabled(false);
  try {
    return noGrad(fn);
  } finally {
    native.setForwardGradEnabled(forwardGrad);
  }
}

/** Calls `jvp` with a tangent (or null) for each argument; returns a handle (or 0) for each tensor among the results. */
function runJvp(self: FunctionClass, ctx: FunctionCtx, handles: number[], args: unknown[], places: number[]): number[] {
  const outer = ctx._node;
  ctx._node = IN_JVP;
  try {
    let next = 0;
    const tangents = args.map((arg) => {
      const handle = arg instanceof Tensor ? handles[next++]! : 0;
      return handle === 0 ? null : wrap(handle);
    });
    const returned = self.jvp!(ctx, ...tangents);
    const results: readonly unknown[] = Array.isArray(returned) ? returned : [returned];
    return places.map((place) => {
      const tangent = results[place];
      return tangent === null || tangent === undefined ? 0 : handleOf(tangent, `tangent ${place} of ${self.name}.jvp`);
    });
  } finally {
    ctx._node = outer;
  }
}

/** Calls `backward` for the node that runs; returns a handle (or 0) for each tensor among the arguments. */
function runBackward(self: FunctionClass, ctx: FunctionCtx, node: number, grads: number[], args: unknown[]): number[] {
  const outer = ctx._node;
  ctx._node = node;
  try {
    const needed = native.needsInputGrad(node);
    let next = 0;
    ctx.needsInputGrad = args.map((arg) => arg instanceof Tensor && needed[next++]!);
    const returned = self.backward(ctx, ...grads.map((grad) => (grad === 0 ? null : wrap(grad)) as Tensor));
    const results: readonly unknown[] = Array.isArray(returned) ? returned : [returned];
    const extra = results.slice(args.length).some((value) => value !== null && value !== undefined);
    if (results.length < args.length || extra) {
      throw rangeError(
        `${self.name}.backward returned an incorrect number of gradients (expected ${args.length}, got ${results.length})`,
      );
    }
    return args.flatMap((arg, i) => {
      if (!(arg instanceof Tensor)) return [];
      const grad = results[i];
      return grad === null || grad === undefined ? [0] : [handleOf(grad, `gradient ${i} of ${self.name}.backward`)];
    });
  } finally {
    ctx._node = outer;
  }
}
