import { positions } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as raw from '../../generated/nn.js';
import { CausalBias } from '../attention/bias.js';

type Arguments = [
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attnMask: Tensor | null,
  dropoutP: number | undefined,
  isCausal: boolean | undefined,
  scale: number | null | undefined,
  enableGqa: boolean | undefined,
];

const read = positions('scaledDotProductAttention', [
  'query',
  'key',
  'value',
  'attnMask?',
  'dropoutP?',
  'isCausal?',
  '*',
  'scale?',
  'enableGqa?',
]);

function isBiased(args: readonly unknown[]): boolean {
  const options = args.at(-1) as { attnMask?: unknown } | null | undefined;
  return args[3] instanceof CausalBias || options?.attnMask instanceof CausalBias;
}

/** Attention with a `CausalBias`: what libtorch calls causal by that name, others as the masks that they are. */
function withBias(args: readonly unknown[]): Tensor {
  const [query, key, value, mask, dropoutP = 0, isCausal, scale = null, enableGqa = false] = read(args) as Arguments;
  if (isCausal) throw rangeError('scaledDotProductAttention: a CausalBias should not be used with isCausal: true');
  const { isUsual } = mask as CausalBias;
  const attnMask = isUsual ? null : mask!.to(query.device);
  return raw.scaledDotProductAttention(query, key, value, attnMask, dropoutP, isUsual, { scale, enableGqa });
}

/** Attention, `softmax(query @ keyᵀ * scale + mask) @ value`, by the fastest kernel that can do it. */
export const scaledDotProductAttention = ((...args: Parameters<typeof raw.scaledDotProductAttention>): Tensor =>
  isBiased(args) ? withBias(args) : raw.scaledDotProductAttention(...args)) as typeof raw.scaledDotProductAttention;
