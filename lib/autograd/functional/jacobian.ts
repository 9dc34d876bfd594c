import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { enableGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import type { Tensor } from '../../core/tensor.js';
import { cat, eye, stack, zeros, zerosLike } from '../../generated/functions.js';
import { dualLevel, makeDual, unpackDual } from '../forward-ad.js';
import { atDualLevel, batched } from '../levels.js';
import {
  asGiven,
  finished,
  gradients,
  independent,
  listed,
  prepared,
  requireGraph,
  scalarOutput,
  type TensorFunction,
  type Tensors,
} from './tuples.js';

type Strategy = 'reverse-mode' | 'forward-mode';

export interface JacobianOptions {
  /** Makes the result differentiable. */
  createGraph?: boolean;
  /** Makes an error of an output that does not depend on an input, whose part is zeros otherwise. */
  strict?: boolean;
  /** Computes all rows (or columns) in one pass, where the operations can be mapped over a batch. */
  vectorize?: boolean;
  /** Row by row, or, with `vectorize`, column by column by forward-mode differentiation. */
  strategy?: Strategy;
}

export interface HessianOptions extends Omit<JacobianOptions, 'strategy'> {
  /** How the Jacobian of the gradients is computed. */
  outerJacobianStrategy?: Strategy;
}

const readJacobian = signature<JacobianOptions & { func: TensorFunction; inputs: Tensors }>(
  'autograd.functional.jacobian',
  ['func', 'inputs', 'createGraph?', 'strict?', 'vectorize?', 'strategy?'],
);
const readHessian = signature<HessianOptions & { func: TensorFunction; inputs: Tensors }>(
  'autograd.functional.hessian',
  ['func', 'inputs', 'createGraph?', 'strict?', 'vectorize?', 'outerJacobianStrategy?'],
);

function checkStrategy(fn: string, strategy: Strategy): void {
  if (strategy === 'reverse-mode' || strategy === 'forward-mode') return;
  throw rangeError(`${fn}: the strategy must be 'reverse-mode' or 'forward-mode', got ${describe(strategy)}`);
}

/**
 * The derivatives of the outputs of `func` by its inputs: one tensor, of the output's shape followed by the input's; an
 * array over the inputs or the outputs where these are arrays, one over the outputs of ones over the inputs where both.
 * @throws TorchError where `strict` finds an output that does not depend on an input.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.functional.jacobian.html
 */
export function jacobian(func: TensorFunction, inputs: Tensors, options?: JacobianOptions): any;
export function jacobian(
  func: TensorFunction,
  inputs: Tensors,
  createGraph: boolean,
  strict?: boolean,
  vectorize?: boolean,
  strategy?: Strategy,
): any;
export function jacobian(...args: unknown[]): unknown {
  const fn = 'jacobian';
  const {
    func,
    inputs: given,
    createGraph = false,
    strict = false,
    vectorize = false,
    strategy = 'reverse-mode',
  } = readJacobian(args);
  checkStrategy(fn, strategy);
  const inputs = listed(given, fn, 'inputs');
  if (strategy === 'forward-mode') {
    if (createGraph) throw rangeError(`${fn}: createGraph works with strategy: 'reverse-mode' only`);
    if (strict) throw rangeError(`${fn}: strict works with strategy: 'reverse-mode' only`);
    if (!vectorize) throw rangeError(`${fn}: strategy: 'forward-mode' works with vectorize: true only`);
    return forwardJacobian(func, inputs.list, inputs.isList);
  }
  if (strict && vectorize) throw rangeError(`${fn}: strict works with vectorize: false only`);
  return scope(() =>
    enableGrad(() => {
      const fresh = prepared(inputs.list, createGraph, true);
      const outputs = listed(func(...fresh), fn, 'what func returns');
      requireGraph(fn, strict, outputs.list, (i) => `output ${i}`);
      const rows = vectorize ? rowsAtOnce : rowByRow;
      const found = rows(outputs.list, fresh, createGraph, strict).map((row) =>
        asGiven(finished(row, createGraph), inputs.isList),
      );
      return asGiven(found, outputs.isList);
    }),
  );
}

/** For each output the derivatives by each input, from a backward for each element. */
function rowByRow(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  createGraph: boolean,
  strict: boolean,
): Tensor[][] {
  return outputs.map((output, i) => {
    const flat = output.reshape([-1]);
    const rows = Array.from({ length: output.numel() }, (_, j) => {
      const row = gradients([flat.select(0, j)], inputs, null, { createGraph, retainGraph: true });
      return row.map((grad, k) => {
        if (strict && grad === null) throw independent('jacobian', `output ${i}`, `input ${k}`);
        if (strict && createGraph && !grad!.requiresGrad) {
          throw independent('jacobian', `the derivative of output ${i}`, `input ${k}`);
        }
        return grad ?? zerosLike(inputs[k]!);
      });
    });
    return inputs.map((input, k) => {
      const shape = [...output.shape, ...input.shape];
      if (rows.length === 0) return zeros(shape, { dtype: input.dtype, device: input.device });
      return stack(rows.map((row) => row[k]!)).view(shape);
    });
  });
}

/** The unit vectors of the space that all `tensors` make up together: for each tensor a batch of its shape. */
function basis(tensors: readonly Tensor[]): Tensor[] {
  const numels = tensors.map((tensor) => tensor.numel());
  const total = numels.reduce((sum, n) => sum + n, 0);
  let before = 0;
  return tensors.map((tensor, i) => {
    const n = numels[i]!;
    const { dtype, device } = tensor;
    const above = zeros([before, n], { dtype, device });
    const below = zeros([total - before - n, n], { dtype, device });
    before += n;
    return cat([above, eye(n, { dtype, device }), below]).view([total, ...tensor.shape]);
  });
}

/** The same from one backward for all elements. */
function rowsAtOnce(outputs: readonly Tensor[], inputs: readonly Tensor[], createGraph: boolean): Tensor[][] {
  const units = basis(outputs);
  const total = units[0]!.shape[0]!;
  const columns = batched(units, (slices) =>
    gradients(outputs, inputs, slices, { createGraph, retainGraph: true }),
  ).map((column, k) => column ?? zerosLike(inputs[k]!).expand([total, ...inputs[k]!.shape]));
  let start = 0;
  return outputs.map((output) => {
    const n = output.numel();
    const row = columns.map((column, k) => column.narrow(0, start, n).reshape([...output.shape, ...inputs[k]!.shape]));
    start += n;
    return row;
  });
}

/** The derivatives from one run of `func` with tangents for all elements of the inputs. */
function forwardJacobian(func: TensorFunction, inputs: readonly Tensor[], isList: boolean): unknown {
  return scope(() => {
    let isOutputList = false;
    let shapes: number[][] = [];
    const tangents = batched(basis(inputs), (slices) =>
      dualLevel(() =>
        atDualLevel(() => {
          const duals = inputs.map((input, i) => makeDual(input, slices[i]!));
          const outputs = listed(func(...duals), 'jacobian', 'what func returns');
          isOutputList = outputs.isList;
          shapes = outputs.list.map((output) => output.shape);
          return outputs.list.map((output) => {
            const { primal, tangent } = unpackDual(output);
            return tangent ?? zerosLike(primal);
          });
        }),
      ),
    );
    const found = tangents.map((tangent, i) => {
      const columns = tangent!.movedim(0, -1);
      let start = 0;
      const row = inputs.map((input) => {
        const n = input.numel();
        const part = columns.narrow(-1, start, n).reshape([...shapes[i]!, ...input.shape]);
        start += n;
        return part;
      });
      return asGiven(row, isList);
    });
    return asGiven(found, isOutputList);
  });
}

/**
 * The second derivatives of `func`, whose result is one element, by its inputs: one tensor, of the input's shape twice;
 * an array of arrays over the inputs where these are an array.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.functional.hessian.html
 */
export function hessian(func: TensorFunction, inputs: Tensors, options?: HessianOptions): any;
export function hessian(
  func: TensorFunction,
  inputs: Tensors,
  createGraph: boolean,
  strict?: boolean,
  vectorize?: boolean,
  outerJacobianStrategy?: Strategy,
): any;
export function hessian(...args: unknown[]): unknown {
  const fn = 'hessian';
  const { func, inputs: given, createGraph, strict = false, vectorize, outerJacobianStrategy } = readHessian(args);
  const strategy = outerJacobianStrategy ?? 'reverse-mode';
  checkStrategy(fn, strategy);
  const inputs = listed(given, fn, 'inputs');
  const single = (...tensors: Tensor[]) => {
    const output = scalarOutput(fn, func(...tensors));
    requireGraph(fn, strict, [output], () => 'the output of func');
    return output.reshape([]);
  };
  const derivatives = (...tensors: Tensor[]) => {
    // Forward-mode gives tensors that need no gradient themselves, and the inner Jacobian keeps only the others' graph.
    if (strategy === 'forward-mode') for (const tensor of tensors) tensor.requiresGrad = true;
    const found = jacobian(single, tensors, { createGraph: true });
    requireGraph(fn, strict, found, (i) => `the Jacobian by input ${i}`);
    return found;
  };
  const found = jacobian(derivatives, inputs.list, { createGraph, strict, vectorize, strategy }) as Tensor[][];
  return asGiven(
    found.map((row) => asGiven(row, inputs.isList)),
    inputs.isList,
  );
}
