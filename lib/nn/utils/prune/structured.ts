import { signature } from '../../../core/arguments.js';
import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import { norm } from '../../../functional/norm.js';
import { kthvalue, rand, topk, zerosLike } from '../../../generated/functions.js';
import type { Module } from '../../module.js';
import { type Amount, checkAmount, countOf } from './amount.js';
import { applyMethod, BasePruningMethod } from './method.js';

/** The number of channels of `t` along `dim`, which must make sense. */
function channels(t: Tensor, dim: number): number {
  if (t.ndim <= 1) {
    throw rangeError(
      `Structured pruning can only be applied to multidimensional tensors, found one of shape [${t.shape}] with ${t.ndim} dims`,
    );
  }
  if (!Number.isInteger(dim) || dim >= t.ndim || dim < -t.ndim) {
    throw rangeError(`prune: invalid dim ${dim} for a tensor of shape [${t.shape}]`);
  }
  return t.shape.at(dim)!;
}

/** `defaultMask`, zero in all channels along `dim` but those of these numbers. */
function only(kept: Tensor, t: Tensor, dim: number, defaultMask: Tensor): Tensor {
  const mask = zerosLike(t).indexFill_(dim, kept, 1);
  return mask.mul_(defaultMask.to(mask.dtype));
}

interface RandomOptions {
  amount: Amount;
  dim?: number;
}

const readRandom = signature<RandomOptions>('prune.RandomStructured', ['amount', 'dim?']);

/**
 * Prunes whole channels along `dim`, by default the last, at random.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.RandomStructured.html
 */
export class RandomStructured extends BasePruningMethod {
  static override readonly PRUNING_TYPE = 'structured';
  readonly amount: Amount;
  readonly dim: number;

  constructor(amount: Amount | RandomOptions, dim?: number | Omit<RandomOptions, 'amount'>);
  constructor(...args: unknown[]) {
    super();
    const { amount, dim = -1 } = readRandom(args);
    checkAmount(amount);
    this.amount = amount;
    this.dim = dim;
  }

  override computeMask(t: Tensor, defaultMask: Tensor): Tensor {
    const size = channels(t, this.dim);
    const count = countOf(this.amount, size);
    if (count === 0) return defaultMask;
    const chance = rand([size]);
    const threshold = kthvalue(chance, count).values;
    const kept = chance.gt(threshold).nonzero().squeeze(1);
    return only(kept.to(t.device), t, this.dim, defaultMask);
  }
}

interface LnOptions extends RandomOptions {
  n: number | string;
}

const readLn = signature<LnOptions>('prune.LnStructured', ['amount', 'n', 'dim?']);
const readLnApply = signature<LnOptions & { dim: number; importanceScores?: Tensor | null }>(
  'prune.LnStructured.apply',
  ['amount', 'n', 'dim', 'importanceScores?'],
);

/**
 * Prunes the channels along `dim` of least norm: `n` is its order, as `torch.norm` takes it.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.LnStructured.html
 */
export class LnStructured extends BasePruningMethod {
  static override readonly PRUNING_TYPE = 'structured';
  readonly amount: Amount;
  readonly n: number | string;
  readonly dim: number;

  constructor(
    amount: Amount | LnOptions,
    n?: number | string | Omit<LnOptions, 'amount'>,
    dim?: number | { dim?: number },
  );
  constructor(...args: unknown[]) {
    super();
    const { amount, n, dim = -1 } = readLn(args);
    checkAmount(amount);
    this.amount = amount;
    this.n = n;
    this.dim = dim;
  }

  static override apply(module: Module, name: string, ...args: unknown[]): BasePruningMethod {
    const { amount, n, dim, importanceScores = null } = readLnApply(args);
    return applyMethod(new LnStructured(amount, n, dim), module, name, importanceScores);
  }

  override computeMask(t: Tensor, defaultMask: Tensor): Tensor {
    const size = channels(t, this.dim);
    const count = countOf(this.amount, size);
    if (count === 0) return defaultMask;
    const dim = this.dim < 0 ? this.dim + t.ndim : this.dim;
    const others = t.shape.flatMap((_, i) => (i === dim ? [] : [i]));
    const kept = topk(norm(t, this.n as number, others), size - count).indices;
    return only(kept, t, this.dim, defaultMask);
  }
}
