import { Function as AutogradFunction, type FunctionCtx } from '../../autograd/function.js';
import { backward } from '../../autograd/grad.js';
import { whenFreed } from '../../autograd/graph/saved-tensors.js';
import { currentTask } from '../../autograd/task.js';
import { currentAutocast } from '../../core/autocast.js';
import { TorchError } from '../../core/errors.js';
import { enableGrad, withAutocast } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { RngState } from './rng.js';

type Call = (...args: unknown[]) => unknown;

/** The checkpoint that runs without a graph, and in backward a second time with one of its own. */
class CheckpointFunction extends AutogradFunction {
  static forward(ctx: FunctionCtx, call: Call, preservesRng: boolean, ...args: unknown[]): any {
    const tensors = args.filter((arg): arg is Tensor => arg instanceof Tensor);
    const gpus = new Set(tensors.map(({ device }) => String(device)).filter((device) => device.startsWith('cuda')));
    ctx.saveForBackward(...tensors);
    ctx.args = args.map((arg) => (arg instanceof Tensor ? undefined : arg));
    ctx.isTensor = args.map((arg) => arg instanceof Tensor);
    ctx.requiresGrad = tensors.map((tensor) => tensor.requiresGrad);
    ctx.call = call;
    ctx.autocast = currentAutocast();
    ctx.rng = preservesRng ? new RngState([...gpus]) : undefined;
    return scope(() => call(...args));
  }

  static backward(ctx: FunctionCtx, ...grads: (Tensor | null)[]): (Tensor | null)[] {
    if (currentTask()?.inputs.length !== 0) {
      throw new TorchError(
        'checkpoint with useReentrant: true works with backward() without inputs only; ' +
          'for autograd.grad and inputs use useReentrant: false',
      );
    }
    whenFreed(() => ctx.rng?.dispose());
    return scope(() => recompute(ctx, grads));
  }
}

function recompute(ctx: FunctionCtx, grads: (Tensor | null)[]): (Tensor | null)[] {
  const saved = ctx.savedTensors.map((tensor, i) => tensor.detach().requiresGrad_(ctx.requiresGrad[i]));
  const next = saved[Symbol.iterator]();
  const args = (ctx.isTensor as boolean[]).map((isTensor, i) => (isTensor ? next.next().value : ctx.args[i]));
  const call = () => withAutocast('checkpoint', ctx.autocast, () => enableGrad(() => ctx.call(...args))) as unknown;
  const result = ctx.rng === undefined ? call() : ctx.rng.replay(call);
  const outputs: unknown[] = Array.isArray(result) ? result : [result];
  const wanted = outputs.flatMap((output, i) =>
    output instanceof Tensor && output.requiresGrad && grads[i] ? [{ output, grad: grads[i] }] : [],
  );
  if (wanted.length === 0) {
    throw new TorchError('checkpoint: none of the outputs requires a gradient, so that this checkpoint is of no use');
  }
  backward(
    wanted.map(({ output }) => output),
    wanted.map(({ grad }) => grad),
  );
  const inputs = saved[Symbol.iterator]();
  return [null, null, ...(ctx.isTensor as boolean[]).map((is) => (is ? inputs.next().value!.grad : null))];
}

export function reentrant(call: Call, args: unknown[], preservesRng: boolean): unknown {
  return CheckpointFunction.apply(call, preservesRng, ...args);
}
