import { Function as AutogradFunction, type FunctionCtx } from '../autograd/function.js';
import { describe, rangeError, TorchError, typeError } from '../core/errors.js';
import { camel } from '../core/names.js';
import type { Schema } from '../core/schema.js';
import { Tensor } from '../core/tensor.js';
import { native } from '../native.js';
import { type OpOverload, ops } from '../ops/index.js';
import { implement, schemaOf } from './library.js';

type Grad = Tensor | null | undefined;

export interface AutogradOptions {
  /**
   * Saves for backward what it needs: `(ctx, inputs, output)`, and the options as a fourth where the schema has arguments
   * that are given by name only.
   */
  setupContext?: (ctx: FunctionCtx, inputs: any[], output: any, keywordOnlyInputs?: Record<string, any>) => void;
}

/** `(ctx, ...grads)`: a gradient (or null) for each positional argument; an array of them for a list of tensors. */
export type Backward = (ctx: FunctionCtx, ...grads: any[]) => unknown;

/** Lists of tensors laid out among the other arguments, since a custom function sees tensors at the top only. */
function flatten(args: readonly unknown[]): unknown[] {
  return args.flatMap((arg) => (isTensors(arg) ? arg : [arg]));
}

function isTensors(value: unknown): value is Tensor[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Tensor || item === null);
}

/** Puts the flat values together as `shape` has them. */
function unflatten(flat: readonly unknown[], shape: readonly unknown[]): unknown[] {
  let next = 0;
  return shape.map((value) => (isTensors(value) ? value.map(() => flat[next++]) : flat[next++]));
}

function flatGrads(name: string, returned: unknown, inputs: readonly unknown[]): Grad[] {
  const grads: readonly unknown[] =
    inputs.length === 1 && !Array.isArray(returned) ? [returned] : (returned as unknown[]);
  if (!Array.isArray(grads) || grads.length !== inputs.length) {
    throw rangeError(
      `${name}: backward must return ${inputs.length} gradients, one for each input, got ${describe(returned)}`,
    );
  }
  return inputs.flatMap((input, i) => {
    const grad = grads[i] as Grad | Grad[];
    if (!isTensors(input)) return [grad as Grad];
    if (grad === null || grad === undefined) return input.map(() => null);
    if (!Array.isArray(grad) || grad.length !== input.length) {
      throw rangeError(`${name}: input ${i} is a list of ${input.length} tensors: its gradient must be one too`);
    }
    return grad;
  });
}

/** How an operator is differentiated; without a backward it is not. */
interface Formula {
  backward?: Backward;
  setupContext?: AutogradOptions['setupContext'];
}

/** The formulas of this thread, by the operators' names. */
const formulas = new Map<string, Formula>();

/** A custom function that calls the operator's other kernels forward, and the formula's backward on the way back. */
function makeFunction(qualname: string, call: OpOverload, schema: Schema, formula: Formula) {
  const positional = schema.arguments.filter((argument) => !argument.keywordOnly).length;
  const name = qualname.replace(/::|\./g, '_');
  return (values: unknown[]): unknown => {
    const inputs = values.slice(0, positional);
    const given = values.slice(positional);
    class Operation extends AutogradFunction {
      static forward(...flat: unknown[]): any {
        return native.belowAutograd(() => call(...unflatten(flat, inputs), ...given));
      }
      static setupContext(ctx: FunctionCtx, flat: unknown[], output: unknown): void {
        formula.setupContext?.(ctx, unflatten(flat, inputs), output, given[0] as Record<string, any>);
      }
      static backward(ctx: FunctionCtx, ...grads: (Tensor | null)[]): any {
        if (!formula.backward) {
          throw new TorchError(
            `Trying to backward through ${qualname} but no autograd formula was registered: add one by registerAutograd`,
          );
        }
        ctx.needsInputGrad = unflatten(ctx.needsInputGrad, inputs) as boolean[];
        return flatGrads(name, formula.backward(ctx, ...grads), inputs);
      }
      static jvp(): never {
        throw new TorchError(`${qualname} has no forward-mode derivative: use jacrev or vjp in place of jacfwd or jvp`);
      }
    }
    Object.defineProperty(Operation, 'name', { value: name });
    return Operation.apply(...flatten(inputs));
  };
}

/** Whether gradients can come to an operator: it gives tensors, and changes none. */
const isDifferentiable = (schema: Schema): boolean =>
  schema.returns.some(({ type }) => type.startsWith('Tensor')) && !schema.arguments.some((argument) => argument.writes);

/** Calls the overload of this name, `scale` or `scale.out`, as it is registered by then. */
function callerOf(namespace: string, name: string): OpOverload {
  const [base, overload = 'default'] = name.split('.');
  return (...args) => ops[namespace]![base!]![overload]!(...args);
}

/** Has an operator differentiated by a formula, which may be given later. */
function implementAutograd(namespace: string, name: string, schema: Schema): Formula {
  const qualname = `${namespace}::${name}`;
  const formula: Formula = {};
  const run = makeFunction(qualname, callerOf(namespace, name), schema, formula);
  implement(namespace, name, 'Autograd', (...args) => run(args));
  formulas.set(qualname, formula);
  return formula;
}

/** For an operator that nobody said how to differentiate: backward says so, and does not go into its kernels. */
export function registerNoAutograd(namespace: string, name: string): void {
  const schema = schemaOf(namespace, name);
  if (isDifferentiable(schema)) implementAutograd(namespace, name, schema);
}

/** Registers how an operator is differentiated. */
export function registerAutogradKernel(
  namespace: string,
  name: string,
  backward: Backward,
  options: AutogradOptions,
): void {
  const fn = 'torch.library.registerAutograd';
  const qualname = `${namespace}::${name}`;
  if (typeof backward !== 'function') throw typeError(`${fn}: backward must be a function, got ${describe(backward)}`);
  const schema = schemaOf(namespace, name);
  if (!isDifferentiable(schema)) {
    throw rangeError(
      `${fn}: ${qualname} changes an argument in place or gives no tensor, so that it can have no backward`,
    );
  }
  const formula = formulas.get(qualname) ?? implementAutograd(namespace, name, schema);
  if (formula.backward) throw rangeError(`${fn}: ${qualname} has a backward already`);
  formula.backward = backward;
  formula.setupContext = options.setupContext;
}

/** For an operator that changes arguments: tells autograd so, and goes on below it. */
export function registerMutation(namespace: string, name: string): void {
  const schema = schemaOf(namespace, name);
  const written = schema.arguments.flatMap((argument, i) => (argument.writes ? [i] : []));
  if (written.length === 0) return;
  const call = callerOf(namespace, name);
  implement(namespace, name, 'ADInplaceOrView', (...args) => {
    const options = (args.at(-1) ?? {}) as Record<string, unknown>;
    const result = native.belowAutograd(() => call(...args));
    for (const i of written) {
      const argument = schema.arguments[i]!;
      const value = argument.keywordOnly ? options[camel(argument.name)] : args[i];
      for (const tensor of flatten([value])) if (tensor instanceof Tensor) native.incrementVersion(tensor._handle);
    }
    return result;
  });
}
