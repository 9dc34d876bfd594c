import { signature } from '../../../core/arguments.js';
import { describe, rangeError, typeError } from '../../../core/errors.js';
import { Tensor } from '../../../core/tensor.js';
import { randLike, topk } from '../../../generated/functions.js';
import type { Module } from '../../module.js';
import { type Amount, checkAmount, countOf } from './amount.js';
import { applyMethod, BasePruningMethod } from './method.js';

interface AmountOptions {
  amount: Amount;
}

/** What entries a method with an `amount` takes, besides the importance of each. */
interface ScoredOptions extends AmountOptions {
  importanceScores?: Tensor | null;
}

/** `defaultMask` with zeros at these places of it as a vector. */
function without(defaultMask: Tensor, places: Tensor): Tensor {
  const mask = defaultMask.clone({ memoryFormat: 'contiguous_format' });
  mask.view([-1]).indexFill_(0, places, 0);
  return mask;
}

/**
 * Prunes nothing, but gives the parameter the names of a pruned one.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.Identity.html
 */
export class Identity extends BasePruningMethod {
  static override readonly PRUNING_TYPE = 'unstructured';

  override computeMask(_t: Tensor, defaultMask: Tensor): Tensor {
    return defaultMask;
  }
}

const readRandom = signature<AmountOptions>('prune.RandomUnstructured', ['amount']);

/**
 * Prunes entries at random.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.RandomUnstructured.html
 */
export class RandomUnstructured extends BasePruningMethod {
  static override readonly PRUNING_TYPE = 'unstructured';
  readonly amount: Amount;

  constructor(amount: Amount | AmountOptions);
  constructor(...args: unknown[]) {
    super();
    const { amount } = readRandom(args);
    checkAmount(amount);
    this.amount = amount;
  }

  override computeMask(t: Tensor, defaultMask: Tensor): Tensor {
    const count = countOf(this.amount, t.numel());
    if (count === 0) return defaultMask.clone();
    return without(defaultMask, topk(randLike(t).view([-1]), count).indices);
  }
}

const readL1 = signature<AmountOptions>('prune.L1Unstructured', ['amount']);
const readL1Apply = signature<ScoredOptions>('prune.L1Unstructured.apply', ['amount', 'importanceScores?']);

/**
 * Prunes the entries of least magnitude.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.L1Unstructured.html
 */
export class L1Unstructured extends BasePruningMethod {
  static override readonly PRUNING_TYPE = 'unstructured';
  readonly amount: Amount;

  constructor(amount: Amount | AmountOptions);
  constructor(...args: unknown[]) {
    super();
    const { amount } = readL1(args);
    checkAmount(amount);
    this.amount = amount;
  }

  static override apply(module: Module, name: string, ...args: unknown[]): BasePruningMethod {
    const { amount, importanceScores = null } = readL1Apply(args);
    return applyMethod(new L1Unstructured(amount), module, name, importanceScores);
  }

  override computeMask(t: Tensor, defaultMask: Tensor): Tensor {
    const count = countOf(this.amount, t.numel());
    if (count === 0) return defaultMask.clone();
    return without(defaultMask, topk(t.abs().reshape([-1]), count, { largest: false }).indices);
  }
}

const readMask = signature<{ mask: Tensor }>('prune.CustomFromMask', ['mask']);

/**
 * Prunes where a given mask is zero.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.CustomFromMask.html
 */
export class CustomFromMask extends BasePruningMethod {
  static override readonly PRUNING_TYPE = 'global';
  readonly mask: Tensor;

  constructor(mask: Tensor | { mask: Tensor });
  constructor(...args: unknown[]) {
    super();
    const { mask } = readMask(args);
    if (!(mask instanceof Tensor))
      throw typeError(`prune.CustomFromMask: mask must be a tensor, got ${describe(mask)}`);
    this.mask = mask;
  }

  override computeMask(_t: Tensor, defaultMask: Tensor): Tensor {
    if (String(defaultMask.shape) !== String(this.mask.shape)) {
      throw rangeError(
        `prune: the mask must have the shape of the tensor to prune, got [${this.mask.shape}] and [${defaultMask.shape}]`,
      );
    }
    return defaultMask.mul(this.mask.to(defaultMask.dtype));
  }
}
