import { type OpOverloadPacket, ops } from '../ops/index.js';
import {
  type AutogradOptions,
  type Backward,
  registerAutogradKernel,
  registerMutation,
  registerNoAutograd,
} from './autograd.js';
import { type Kernel, refusingAliases } from './kernel.js';
import { checkKernel, defineSchema, dispatchKeys, implement, splitName } from './library.js';

export type { AutogradOptions, Backward } from './autograd.js';
export type { Kernel } from './kernel.js';
export { Library } from './library.js';

type Types = string | readonly string[] | null;

/**
 * Defines an operator, which is then `torch.ops.mylib.scale`: `define('mylib::scale', '(Tensor x, float by) -> Tensor')`.
 * @throws SyntaxError where the schema can't be read; TorchError where the operator is defined already.
 * @see https://pytorch.org/docs/stable/library.html#torch.library.define
 */
export function define(qualname: string, schema: string): void {
  const [namespace, name] = splitName('torch.library.define', qualname);
  defineSchema('torch.library.define', namespace, `${name}${schema}`);
}

/**
 * Implements an operator for device types (`'cpu'`, `['cpu', 'cuda']`, `'default'` for all) or a dispatch key. `kernel`
 * gets the positional arguments, then an options object where some are given by name only.
 * @see https://pytorch.org/docs/stable/library.html#torch.library.impl
 */
export function impl(qualname: string, types: Types, kernel: Kernel): void {
  const [namespace, name] = splitName('torch.library.impl', qualname);
  checkKernel('torch.library.impl', kernel);
  for (const key of dispatchKeys('torch.library.impl', types)) implement(namespace, name, key, kernel);
}

/**
 * Adds an implementation for more device types.
 * @see https://pytorch.org/docs/stable/library.html#torch.library.register_kernel
 */
export function registerKernel(op: string, deviceTypes: Types, kernel: Kernel): void {
  impl(op, deviceTypes, kernel);
}

/**
 * Says what shapes and dtypes an operator gives, for tensors on the `meta` device, which have no elements.
 * @see https://pytorch.org/docs/stable/library.html#torch.library.register_fake
 */
export function registerFake(op: string, kernel: Kernel): void {
  impl(op, 'meta', kernel);
}

/**
 * Makes an operator differentiable: `backward(ctx, ...grads)` returns a gradient for each positional argument, and
 * `setupContext(ctx, inputs, output)` saves what it needs.
 * @see https://pytorch.org/docs/stable/library.html#torch.library.register_autograd
 */
export function registerAutograd(op: string, backward: Backward, options: AutogradOptions = {}): void {
  const [namespace, name] = splitName('torch.library.registerAutograd', op);
  registerAutogradKernel(namespace, name, backward, options);
}

/** An operator made by `customOp`: a function with the means to add to it. */
export type CustomOp = OpOverloadPacket & {
  registerKernel(deviceTypes: Types, kernel: Kernel): void;
  registerFake(kernel: Kernel): void;
  registerAutograd(backward: Backward, options?: AutogradOptions): void;
};

export interface CustomOpOptions {
  /** Arguments and results, e.g. `(Tensor x, float by) -> Tensor`; `Tensor(a!) x` is one that is changed in place. */
  schema: string;
  /** The device types that `kernel` is for. Default: all. */
  deviceTypes?: Types;
}

/**
 * Defines an operator with its implementation. JavaScript has no types to read at run time: the schema says them.
 * @returns the operator as a function, which is `torch.ops.mylib.scale` too.
 * @see https://pytorch.org/docs/stable/library.html#torch.library.custom_op
 */
export function customOp(name: string, options: CustomOpOptions, kernel: Kernel): CustomOp {
  const [namespace, base] = splitName('torch.library.customOp', name);
  checkKernel('torch.library.customOp', kernel);
  const keys = dispatchKeys('torch.library.customOp', options.deviceTypes);
  defineSchema('torch.library.customOp', namespace, `${base}${options.schema}`);
  registerMutation(namespace, base);
  registerNoAutograd(namespace, base);
  const separate = refusingAliases(name, kernel);
  for (const key of keys) implement(namespace, base, key, separate);
  const packet = ops[namespace]![base.split('.')[0]!]!;
  return Object.assign((...args: unknown[]) => packet(...args), packet, {
    registerKernel: (types: Types, more: Kernel) => registerKernel(name, types, more),
    registerFake: (fake: Kernel) => registerFake(name, fake),
    registerAutograd: (backward: Backward, rest?: AutogradOptions) => registerAutograd(name, backward, rest),
  }) as unknown as CustomOp;
}
