import { tensor } from '../core/create.js';
import { getDefaultDtype } from '../core/defaults.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { ellipsis } from '../core/indexing.js';
import { finfo } from '../core/limits.js';
import { enableGrad } from '../core/modes.js';
import { FloatScalar } from '../core/scalar.js';
import { eachTensor, liveWith } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';
import { arange, broadcastTensors, empty, log, log1p, sigmoid, softmax } from '../generated/functions.js';
import { named } from '../nn/named.js';

/** Euler and Mascheroni's constant. */
export const eulerConstant = 0.5772156649015329;

/** A parameter of a distribution: a tensor, or a number, which becomes one of the other parameters' dtype. */
export type Param = Tensor | number | boolean | bigint | FloatScalar;

/** A shape. */
export type Size = readonly number[];

/** How many elements a shape has. @internal */
export function numel(shape: Size): number {
  return shape.reduce((product, size) => product * size, 1);
}

function isNumber(value: unknown): value is Exclude<Param, Tensor> {
  return ['number', 'boolean', 'bigint'].includes(typeof value) || value instanceof FloatScalar;
}

/**
 * Expands `values` to their common shape. Numbers become tensors of the first tensor's dtype and device, or of the
 * default dtype where all are numbers.
 * @throws TypeError for what is neither a number nor a tensor; TorchError where the shapes do not broadcast.
 */
export function broadcastAll<T extends readonly Param[]>(...values: T): { [K in keyof T]: Tensor } {
  for (const [i, value] of values.entries()) {
    if (!(value instanceof Tensor) && !isNumber(value)) {
      throw typeError(`broadcastAll takes numbers and tensors, got ${describe(value)} as argument ${i}.`);
    }
  }
  const first = values.find((value) => value instanceof Tensor);
  const options = first ? { dtype: first.dtype, device: first.device } : { dtype: getDefaultDtype() };
  const tensors = values.map((value) => {
    if (value instanceof Tensor) return value;
    return tensor(value instanceof FloatScalar ? value.float : value, options);
  });
  return broadcastTensors(tensors) as { [K in keyof T]: Tensor };
}

/** Throws for what is no tensor, or one of fewer than `ndim` dimensions. @internal */
export function checkTensor(name: string, value: unknown, ndim = 0): asserts value is Tensor {
  if (!(value instanceof Tensor)) throw typeError(`${name} must be a Tensor, got ${describe(value)}.`);
  if (value.ndim < ndim) {
    throw rangeError(`${name} must have at least ${ndim} dimension${ndim > 1 ? 's' : ''}, got ${describe(value)}.`);
  }
}

/** Throws for what is no shape. @internal */
export function checkSize(name: string, size: unknown): asserts size is Size {
  if (!Array.isArray(size) || !size.every(Number.isInteger)) {
    throw typeError(`${name} must be an array of integers, got ${describe(size)}.`);
  }
}

/** A temperature as a tensor, of `like`'s dtype where it is a number. @internal */
export function temperatureLike(temperature: Tensor | number, { dtype, device }: Tensor): Tensor {
  return temperature instanceof Tensor ? temperature : tensor(temperature, { dtype, device });
}

/** Draws from the standard normal distribution, of a tensor's dtype and device. */
export function _standardNormal(shape: Size, { dtype, device }: Tensor): Tensor {
  return empty(shape, { dtype, device }).normal_();
}

/** Sums over the last `dim` dimensions. */
export function _sumRightmost(value: Tensor, dim: number): Tensor {
  if (dim === 0) return value;
  return value.reshape([...value.shape.slice(0, value.ndim - dim), -1]).sum(-1);
}

/** Log-odds as probabilities; without `isBinary`, logarithms of weights along the last dimension as probabilities. */
export const logitsToProbs = named(
  'distributions.utils.logitsToProbs',
  ['logits', 'isBinary'],
  (logits: Tensor, isBinary = false): Tensor => (isBinary ? sigmoid(logits) : softmax(logits, -1)),
);

/** Moves probabilities of 0 and 1 inwards by the smallest step that their dtype makes from 1. */
export const clampProbs = named('distributions.utils.clampProbs', ['probs'], (probs: Tensor): Tensor => {
  const { eps } = finfo(probs.dtype);
  return probs.clamp(eps, 1 - eps);
});

/** Probabilities as log-odds; without `isBinary`, as logarithms. */
export const probsToLogits = named(
  'distributions.utils.probsToLogits',
  ['probs', 'isBinary'],
  (probs: Tensor, isBinary = false): Tensor => {
    const clamped = clampProbs(probs);
    return isBinary ? log(clamped).sub(log1p(clamped.neg())) : log(clamped);
  },
);

const lazyGetters = new WeakSet<() => unknown>();

/**
 * Gives objects of a class a property that is computed when it is first read, recording gradients, and is theirs from
 * then on. Parameters of a distribution that follow from another one are lazy: they are not validated.
 *
 *     static {
 *       lazyProperty(this, 'logits', (self: Bernoulli) => probsToLogits(self.probs, true));
 *     }
 */
export function lazyProperty<T extends object, K extends keyof T & string>(
  target: { readonly prototype: T },
  name: K,
  compute: (self: T) => T[K],
): void {
  const get = function (this: T): T[K] {
    using _ = enableGrad();
    const value = compute(this);
    // It lives as long as the object, whatever scope reads it first: a tensor, or a distribution of some.
    const tensors = ownTensors(this);
    eachTensor(value, (tensor) => liveWith(tensor, tensors));
    own(this, { [name]: value });
    return value;
  };
  lazyGetters.add(get);
  Object.defineProperty(target.prototype, name, { get, configurable: true });
}

/** Whether the property of `self` is lazy and was not computed yet. @internal */
export function isPending(self: object, name: string): boolean {
  if (Object.hasOwn(self, name)) return false;
  for (let at = Object.getPrototypeOf(self); at !== null; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property) return property.get !== undefined && lazyGetters.has(property.get);
  }
  return false;
}

/** Makes `values` properties of `self`, before those of the same names that its class computes. @internal */
export function own(self: object, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const enumerable = !name.startsWith('_');
    Object.defineProperty(self, name, { value, writable: true, enumerable, configurable: true });
  }
}

function ownTensors(self: object): Tensor[] {
  return ownValues(self).filter((value) => value instanceof Tensor);
}

/** All that an object of a class holds itself. @internal */
export function ownValues(self: object): unknown[] {
  return Object.getOwnPropertyNames(self).map((name) => (self as Record<string, unknown>)[name]);
}

/** Which elements of an `n x n` matrix lie on the diagonal `diag` or below it. */
function trilMask(n: number, diag: number, { device }: Tensor): Tensor {
  const columns = arange(n, { device });
  return columns.lt(columns.view([-1, 1]).add(diag + 1));
}

/**
 * The elements of square matrices on the diagonal `diag` and below it, row by row: `[..., D, D]` to `[..., n]`.
 * @throws RangeError for a diagonal that the matrices don't have.
 */
export const trilMatrixToVec = named(
  'distributions.utils.trilMatrixToVec',
  ['mat', 'diag'],
  (mat: Tensor, diag = 0): Tensor => {
    const n = mat.size(-1);
    if (diag < -n || diag >= n) {
      throw rangeError(`trilMatrixToVec: diag (${diag}) provided is outside [${-n}, ${n - 1}].`);
    }
    return mat.index(ellipsis, trilMask(n, diag, mat));
  },
);

/**
 * Square matrices with the elements of `vec` on the diagonal `diag` and below it, row by row: `[..., n]` to `[..., D, D]`.
 * @throws RangeError where no square matrix has that many.
 */
export const vecToTrilMatrix = named(
  'distributions.utils.vecToTrilMatrix',
  ['vec', 'diag'],
  (vec: Tensor, diag = 0): Tensor => {
    const count = vec.size(-1);
    const discriminant = (1 + 2 * diag) ** 2 + 8 * count + 4 * Math.abs(diag) * (diag + 1);
    const root = (-(1 + 2 * diag) + Math.sqrt(discriminant)) / 2;
    const n = Math.round(root);
    if (n - root > finfo(vec.dtype).eps) {
      throw rangeError(
        `vecToTrilMatrix: the size of the last dimension is ${count}, and no square matrix has so many elements ` +
          `on the diagonal ${diag} and below it.`,
      );
    }
    const mat = vec.newZeros([...vec.shape.slice(0, -1), n, n]);
    mat.indexPut_([ellipsis, trilMask(n, diag, vec)], vec);
    return mat;
  },
);
