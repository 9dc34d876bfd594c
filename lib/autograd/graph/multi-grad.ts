import { describe, rangeError, typeError } from '../../core/errors.js';
import { handleOf, type RemovableHandle, type Tensor } from '../../core/tensor.js';
import { native } from '../../native.js';
import { currentTask, type GraphTask } from '../task.js';

export interface MultiGradHookOptions {
  /** Whether `fn` is called once all gradients are there, with an array (the default), or with the first. */
  mode?: 'all' | 'any';
}

/**
 * Calls `fn` in each backward once the gradients of all `tensors` are there that it computes, with an array of them
 * and null for the others; with `mode: 'any'`, with the first gradient that is there.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.register_multi_grad_hook
 */
export function registerMultiGradHook(
  tensors: readonly Tensor[],
  fn: (grads: (Tensor | null)[]) => void,
  options?: { mode?: 'all' },
): RemovableHandle;
export function registerMultiGradHook(
  tensors: readonly Tensor[],
  fn: (grad: Tensor) => void,
  options: { mode: 'any' },
): RemovableHandle;
export function registerMultiGradHook(
  tensors: readonly Tensor[],
  fn: (grads: never) => void,
  { mode = 'all' }: MultiGradHookOptions = {},
): RemovableHandle {
  if (typeof fn !== 'function') throw typeError(`registerMultiGradHook: fn must be a function, got ${describe(fn)}`);
  const call = fn as (grads: unknown) => void;
  let hook: (grad: Tensor, i: number) => void;
  if (mode === 'all') hook = waitForAll(tensors, call);
  else if (mode === 'any') hook = takeFirst(call);
  else throw rangeError(`registerMultiGradHook: mode must be 'all' or 'any', got ${describe(mode)}`);
  const wanted = mode === 'all' ? [...tensors] : tensors.filter((tensor) => tensor.requiresGrad);
  const handles = wanted.map((tensor, i) => tensor.registerHook((grad) => hook(grad, i)));
  return {
    remove() {
      for (const handle of handles) handle.remove();
    },
  };
}

function runningTask(): GraphTask {
  const task = currentTask();
  if (task === undefined) throw typeError('a hook for several gradients works inside backward and autograd.grad only');
  return task;
}

function takeFirst(fn: (grad: Tensor) => void): (grad: Tensor) => void {
  const done = new WeakSet<GraphTask>();
  return (grad) => {
    const task = runningTask();
    if (done.has(task)) return;
    done.add(task);
    fn(grad);
  };
}

function waitForAll(tensors: readonly Tensor[], fn: (grads: (Tensor | null)[]) => void) {
  const handles = tensors.map((tensor, i) => handleOf(tensor, `registerMultiGradHook: tensor ${i}`));
  // The node of a leaf may live no longer than a graph with it, and its number goes to another one then: it is asked
  // for in each run. That of another tensor lives as long as the tensor, which may be changed in place until then.
  const fixed = handles.map((handle) => (native.isLeaf(handle) ? null : edgeIdentity(handle)));
  const identitiesNow = () =>
    fixed.map((identity, i) => identity ?? edgeIdentity(handleOf(tensors[i]!, `registerMultiGradHook: tensor ${i}`)));
  const states = new WeakMap<GraphTask, { missing: number; grads: (Tensor | null)[] }>();
  return (grad: Tensor, i: number) => {
    const task = runningTask();
    let state = states.get(task);
    if (state === undefined) {
      const visited = nodesOf(task);
      const missing = identitiesNow().filter((identity) => visited.has(identity)).length;
      state = { missing, grads: tensors.map(() => null) };
      states.set(task, state);
    }
    state.grads[i] = grad;
    if (--state.missing === 0) fn(state.grads);
  };
}

/** The node that a tensor's gradient flows to, as a number. */
function edgeIdentity(handle: number): number {
  const { node } = native.gradientEdge(handle);
  const identity = native.nodeIdentity(node);
  native.nodeRelease(node);
  return identity;
}

/**
 * The nodes that a run goes through: those on a way from an output to what it computes gradients for, which are all
 * leaves where no inputs are named.
 */
function nodesOf(task: GraphTask): Set<number> {
  const targets = task.inputs.length > 0 ? new Set(task.inputs.map(edgeIdentity)) : undefined;
  const isOnTheWay = new Map<number, boolean>();
  const held: number[] = [];
  const enter = (node: number) => {
    held.push(node);
    const identity = native.nodeIdentity(node);
    isOnTheWay.set(identity, targets === undefined || targets.has(identity));
    return { identity, edges: native.nodeNextEdges(node), next: 0 };
  };
  // Depth first with a stack of its own: graphs are deeper than JavaScript's.
  for (const output of task.outputs) {
    if (!native.requiresGrad(output)) continue;
    const { node } = native.gradientEdge(output);
    if (isOnTheWay.has(native.nodeIdentity(node))) {
      held.push(node);
      continue;
    }
    const path = [enter(node)];
    while (path.length > 0) {
      const at = path[path.length - 1]!;
      const edge = at.edges[at.next++];
      if (edge === undefined) {
        path.pop();
        const above = path[path.length - 1];
        if (above !== undefined && isOnTheWay.get(at.identity)) isOnTheWay.set(above.identity, true);
      } else if (edge.node !== 0) {
        const known = isOnTheWay.get(native.nodeIdentity(edge.node));
        if (known === undefined) path.push(enter(edge.node));
        else {
          held.push(edge.node);
          if (known) isOnTheWay.set(at.identity, true);
        }
      }
    }
  }
  for (const node of held) native.nodeRelease(node);
  return new Set([...isOnTheWay].flatMap(([identity, wanted]) => (wanted ? [identity] : [])));
}
