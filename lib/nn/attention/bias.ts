/**
 * `torch.nn.attention.bias`: masks of causal attention between sequences of different lengths.
 * @see https://pytorch.org/docs/stable/nn.attention.bias.html
 */
import { describe, rangeError } from '../../core/errors.js';
import { Op } from '../../core/operator.js';
import { adopt, scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { ones } from '../../generated/functions.js';
import { warn } from '../warn.js';

const detach = new Op('aten::detach', '');

/** Where the diagonal of a causal mask begins or ends. */
export const CausalVariant = Object.freeze({ UPPER_LEFT: 1, LOWER_RIGHT: 2 });
export type CausalVariant = (typeof CausalVariant)[keyof typeof CausalVariant];

/**
 * A causal mask as `attnMask` of `scaledDotProductAttention`, true where a query sees a key. It is a plain tensor of
 * booleans beside; in attention, one that is the usual causal mask is not read but asked for by name (`isCausal`).
 * @see https://pytorch.org/docs/stable/generated/torch.nn.attention.bias.CausalBias.html
 */
export class CausalBias extends Tensor {
  readonly variant: CausalVariant;
  readonly seqLenQ: number;
  readonly seqLenKv: number;

  /** @throws RangeError for no variant. */
  constructor(variant: CausalVariant, seqLenQ: number, seqLenKv: number) {
    if (!Object.values(CausalVariant).includes(variant)) {
      throw rangeError(`CausalBias: variant must be of CausalVariant, got ${describe(variant)}`);
    }
    const diagonal = variant === CausalVariant.UPPER_LEFT ? 0 : seqLenKv - seqLenQ;
    super(scope(() => detach.call(ones([seqLenQ, seqLenKv], { dtype: 'bool' }).tril(diagonal)._handle) as number));
    adopt(this);
    this.variant = variant;
    this.seqLenQ = seqLenQ;
    this.seqLenKv = seqLenKv;
    if (seqLenQ > seqLenKv && variant === CausalVariant.LOWER_RIGHT) {
      warn('Lower right causal bias will produce NaNs in the output when seqLenQ > seqLenKv!');
    }
  }

  /** @internal Whether it is what attention itself calls causal. */
  get isUsual(): boolean {
    return this.variant === CausalVariant.UPPER_LEFT || this.seqLenQ === this.seqLenKv;
  }
}

/** A causal mask whose diagonal begins in the upper left corner: query `i` sees keys up to `i`. */
export function causalUpperLeft(seqLenQ: number, seqLenKv: number): CausalBias {
  return new CausalBias(CausalVariant.UPPER_LEFT, seqLenQ, seqLenKv);
}

/** A causal mask whose diagonal ends in the lower right corner: the last query sees all keys. */
export function causalLowerRight(seqLenQ: number, seqLenKv: number): CausalBias {
  return new CausalBias(CausalVariant.LOWER_RIGHT, seqLenQ, seqLenKv);
}
