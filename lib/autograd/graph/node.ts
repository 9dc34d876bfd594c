import { describe, typeError } from '../../core/errors.js';
import { nodeName } from '../../core/grad-fn.js';
import { handleOf, type RemovableHandle, removable, Tensor, wrapOrNull } from '../../core/tensor.js';
import { native } from '../../native.js';

type Gradients = (Tensor | null)[];
// biome-ignore lint/suspicious/noConfusingVoidType: a hook need not return anything
type Replaced = readonly (Tensor | null)[] | null | undefined | void;

/** Nodes that JavaScript knows, so that the same node is the same object. */
const known = new Map<number, WeakRef<Node>>();
/** What was kept for nodes, by a text that is the node's own. */
const metadata = new Map<string, WeakRef<Record<string, unknown>>>();

const released = new FinalizationRegistry<{ handle: number; identity: number }>(({ handle, identity }) => {
  native.nodeRelease(handle);
  if (known.get(identity)?.deref() === undefined) known.delete(identity);
});
const forgotten = new FinalizationRegistry<string>((key) => {
  if (metadata.get(key)?.deref() === undefined) metadata.delete(key);
});

/**
 * A step of the autograd graph, as `tensor.gradFn` gives it: an operation whose gradients backward computes.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.Node
 */
export class Node {
  /** @internal */
  readonly _handle: number;

  /** @internal */
  constructor(handle: number) {
    this._handle = handle;
  }

  /** E.g. `AddBackward0`. @see https://pytorch.org/docs/stable/generated/torch.autograd.graph.Node.name.html */
  get name(): string {
    return nodeName(native.nodeName(this._handle));
  }

  /**
   * Where its gradients go: for each input the node that takes it, with the number of that node's output, or null
   * where the input needs no gradient.
   * @see https://pytorch.org/docs/stable/generated/torch.autograd.graph.Node.next_functions.html
   */
  get nextFunctions(): [Node | null, number][] {
    return native.nodeNextEdges(this._handle).map(({ node, inputNr }) => [nodeOrNull(node), inputNr]);
  }

  /** The leaf whose gradient an `AccumulateGrad` node accumulates; null for other nodes. */
  get variable(): Tensor | null {
    return wrapOrNull(native.nodeVariable(this._handle));
  }

  /**
   * An object of one's own for notes; it lives as long as the node.
   * @see https://pytorch.org/docs/stable/generated/torch.autograd.graph.Node.metadata.html
   */
  get metadata(): Record<string, unknown> {
    const key = `${native.nodeIdentity(this._handle)}:${native.nodeSequenceNr(this._handle)}`;
    const found = metadata.get(key)?.deref();
    if (found !== undefined) return found;
    const made: Record<string, unknown> = {};
    metadata.set(key, new WeakRef(made));
    forgotten.register(made, key);
    // The node has room for functions only: one that does nothing holds the object for it.
    native.nodeRegisterPrehook(this._handle, unchanged.bind(made));
    return made;
  }

  /**
   * Calls `hook` with the gradients that the node gave and those that it was given, whenever it has run; an array
   * that it returns replaces the former.
   * @see https://pytorch.org/docs/stable/generated/torch.autograd.graph.Node.register_hook.html
   */
  registerHook(hook: (gradInputs: Gradients, gradOutputs: Gradients) => Replaced): RemovableHandle {
    if (typeof hook !== 'function')
      throw typeError(`registerHook(hook): hook must be a function, got ${describe(hook)}`);
    return removable(
      native.nodeRegisterHook(this._handle, (inputs, outputs) => replaced(hook(wrapAll(inputs), wrapAll(outputs)))),
    );
  }

  /**
   * Calls `hook` with the gradients that the node is given, before it runs; an array that it returns replaces them.
   * @see https://pytorch.org/docs/stable/generated/torch.autograd.graph.Node.register_prehook.html
   */
  registerPrehook(hook: (gradOutputs: Gradients) => Replaced): RemovableHandle {
    if (typeof hook !== 'function') {
      throw typeError(`registerPrehook(hook): hook must be a function, got ${describe(hook)}`);
    }
    return removable(native.nodeRegisterPrehook(this._handle, (outputs) => replaced(hook(wrapAll(outputs)))));
  }

  toString(): string {
    return `<${this.name}>`;
  }
}

/** A hook that changes nothing; the gradients that it gets are its own. */
function unchanged(this: object, grads: readonly number[]): null {
  for (const grad of grads) if (grad !== 0) native.release(grad);
  return null;
}

const wrapAll = (handles: readonly number[]): Gradients => handles.map((handle) => wrapOrNull(handle));

function replaced(result: Replaced): number[] | null {
  if (result === undefined || result === null) return null;
  if (!Array.isArray(result)) {
    throw typeError(`a node's hook must return an array of gradients or nothing, got ${describe(result)}`);
  }
  return result.map((grad, i) =>
    grad === null || grad === undefined ? 0 : handleOf(grad, `gradient ${i} that the hook returned`),
  );
}

/**
 * The node for one of the addon's numbers, which it takes over.
 * @internal
 */
export function nodeOrNull(handle: number): Node | null {
  if (handle === 0) return null;
  const identity = native.nodeIdentity(handle);
  const found = known.get(identity)?.deref();
  if (found !== undefined) {
    native.nodeRelease(handle);
    return found;
  }
  const node = new Node(handle);
  known.set(identity, new WeakRef(node));
  released.register(node, { handle, identity });
  return node;
}

declare module '../../core/tensor.js' {
  interface Tensor {
    /** The node that made this tensor, or null for a leaf. @see https://pytorch.org/docs/stable/generated/torch.Tensor.grad_fn.html */
    readonly gradFn: Node | null;
  }
}

Object.defineProperty(Tensor.prototype, 'gradFn', {
  configurable: true,
  get(this: Tensor): Node | null {
    return nodeOrNull(native.gradFn(this._handle));
  },
});
