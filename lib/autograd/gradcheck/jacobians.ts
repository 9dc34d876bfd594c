import { noGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { complex, imag, real, stack, zerosLike } from '../../generated/functions.js';
import { dualLevel, makeDual, unpackDual } from '../forward-ad.js';
import { grad } from '../grad.js';

/** A function with the arguments to check it at. */
export interface Subject {
  readonly func: (...inputs: any[]) => unknown;
  readonly inputs: readonly unknown[];
  /** The inputs whose derivatives are checked, and their places. */
  readonly checked: readonly Tensor[];
  readonly places: readonly number[];
}

const isDifferentiable = (value: unknown): value is Tensor =>
  value instanceof Tensor && (value.dtype.isFloatingPoint || value.dtype.isComplex);

/** The function's floating and complex results, the latter as their real and their imaginary part. */
export function outputsOf({ func, inputs }: Subject, replaced: ReadonlyMap<number, Tensor> = new Map()): Tensor[] {
  const result = func(...inputs.map((input, i) => replaced.get(i) ?? input));
  const list: unknown[] = Array.isArray(result) ? result : [result];
  return list
    .filter(isDifferentiable)
    .flatMap((output) => (output.dtype.isComplex ? [real(output), imag(output)] : [output]));
}

/** Derivatives of each output by one input: a row an element of the input, a column an element of the output. */
export type Jacobians = Tensor[];

/** For rows, one for each element of the input, of derivatives by that element, a tensor an output. */
function collect(rows: readonly (readonly Tensor[])[]): Jacobians {
  return rows[0]!.map((_, i) => stack(rows.map((row) => row[i]!.reshape([-1]))));
}

/** The elements of a tensor, as views. */
function* elements(tensor: Tensor): Generator<Tensor> {
  if (tensor.ndim === 0) yield tensor;
  else for (let i = 0; i < tensor.shape[0]!; i++) yield* elements(tensor.select(0, i));
}

/** Changes a view of an input by `step` and by `-step` in turn; gives the outputs' change over the distance. */
function difference(subject: Subject, view: Tensor, step: Tensor, eps: number): Tensor[] {
  const before = view.clone();
  const at = (sign: 1 | -1) => {
    noGrad(() => view.copy_(before.add(step, { alpha: sign })));
    return outputsOf(subject).map((output) => output.detach().clone());
  };
  try {
    const below = at(-1);
    return at(1).map((above, i) => above.sub(below[i]!).div(2 * eps));
  } finally {
    noGrad(() => view.copy_(before));
  }
}

/** Derivatives from differences of the function's values. */
export function numerical(subject: Subject, input: Tensor, eps: number): Jacobians {
  return scope(() => {
    const rows: Tensor[][] = [];
    for (const element of elements(input.detach())) {
      const step = (re: number, im: number) => {
        const size = zerosLike(element).add(re);
        return input.dtype.isComplex ? complex(real(size), real(zerosLike(element)).add(im)) : size;
      };
      const alongReal = difference(subject, element, step(eps, 0), eps);
      if (!input.dtype.isComplex) rows.push(alongReal);
      else {
        const alongImaginary = difference(subject, element, step(0, eps), eps);
        rows.push(alongReal.map((row, i) => complex(row, alongImaginary[i]!)));
      }
    }
    return collect(rows);
  });
}

/** The change of the outputs in a direction. */
export function numericalAlong(subject: Subject, input: Tensor, direction: Tensor, eps: number): Tensor[] {
  return scope(() => difference(subject, input.detach(), direction.mul(eps), eps));
}

/** A tensor of zeros with a one at an element, as many as it has. */
function* units(tensor: Tensor, one: Tensor): Generator<Tensor> {
  for (let i = 0; i < tensor.numel(); i++) {
    const unit = zerosLike(tensor).contiguous();
    unit.view([-1]).select(0, i).copy_(one);
    yield unit.view(tensor.shape);
  }
}

/** Derivatives by going backward, for each of the checked inputs; null where an output does not depend on it. */
export function analytical(subject: Subject): (Tensor | null)[][] {
  return scope(() => {
    const { checked } = subject;
    const outputs = outputsOf(subject);
    const found = outputs.map((output) => {
      if (!output.requiresGrad) return checked.map(() => null);
      const one = zerosLike(output.detach().sum()).add(1);
      const rows = Array.from(units(output.detach(), one), (unit) =>
        grad([output], checked, { gradOutputs: [unit], retainGraph: true, allowUnused: true }),
      );
      return checked.map((input, i) => {
        const columns = rows.map((row) => (row[i] ?? zerosLike(input)).reshape([-1]));
        return columns.length === 0 ? null : stack(columns, 1);
      });
    });
    return checked.map((_, i) => found.map((byInput) => byInput[i]!));
  });
}

/** Derivatives by forward-mode differentiation. */
export function forward(subject: Subject, input: Tensor, place: number): Jacobians {
  return scope(() => {
    const along = (tangent: Tensor) =>
      dualLevel(() =>
        outputsOf(subject, new Map([[place, makeDual(input.detach(), tangent)]])).map((output) => {
          const { primal, tangent: found } = unpackDual(output);
          return found ?? zerosLike(primal);
        }),
      );
    const element = zerosLike(input.detach().sum());
    const one = element.add(1);
    const real = Array.from(units(input.detach(), one), along);
    if (!input.dtype.isComplex) return collect(real);
    const i = complex(zerosLike(element.abs()), one.abs());
    const imaginary = Array.from(units(input.detach(), i), along);
    return collect(real.map((row, k) => row.map((part, j) => complex(part, imaginary[k]![j]!))));
  });
}
