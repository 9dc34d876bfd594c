import { typeError } from '../core/errors.js';
import { native } from '../native.js';
import { type FunctionClass, record } from './record.js';
import { applyInTransform } from './transformed.js';

export { FunctionCtx } from './record.js';

/** What `forward` takes after `ctx`, which it is not given where there is a `setupContext`. */
type ForwardArguments<C> = C extends { setupContext: unknown; forward(...args: infer A): unknown }
  ? A
  : C extends { forward(ctx: any, ...args: infer A): unknown }
    ? A
    : never;

/**
 * An operation with its own backward: extend it with static `forward(ctx, ...args)` and `backward(ctx, ...grads)`,
 * which returns a gradient (or null) for each argument, and call it by `apply`. With a static
 * `setupContext(ctx, inputs, output)`, `forward` takes no `ctx`. A static `jvp(ctx, ...tangents)`, which returns a tangent
 * for each result, serves forward-mode differentiation.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function
 */
abstract class AutogradFunction {
  /** Runs `forward` and records `backward` for the gradients of its tensors. */
  static apply<C extends { forward(...args: any[]): unknown }>(
    this: C,
    ...args: ForwardArguments<C>
  ): ReturnType<C['forward']>;
  static apply(this: unknown, ...args: unknown[]): unknown {
    const self = this as FunctionClass;
    for (const method of ['forward', 'backward'] as const) {
      if (typeof self[method] !== 'function') throw typeError(`${self.name} needs a static ${method}(ctx, ...)`);
    }
    return native.transformDepth() === 0 ? record(self, args, null) : applyInTransform(self, args);
  }
}

export { AutogradFunction as Function };
