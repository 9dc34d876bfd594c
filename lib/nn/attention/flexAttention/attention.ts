import { signature } from '../../../core/arguments.js';
import { tensor } from '../../../core/create.js';
import { float32, float64 } from '../../../core/dtype.js';
import { describe, rangeError, typeError } from '../../../core/errors.js';
import { scope } from '../../../core/scope.js';
import { Tensor } from '../../../core/tensor.js';
import { logsumexp, repeatInterleave, where } from '../../../generated/functions.js';
import { _safeSoftmax } from '../../../generated/internal.js';
import { warn } from '../../warn.js';
import { BlockMask, slicedMaskMod } from './block-mask.js';
import { type MaskMod, overAll, type ScoreMod } from './map.js';

/** What is to be returned beside the output. */
export interface AuxRequest {
  /** The logarithm of the sum of the scores' exponentials, of each query. */
  lse?: boolean;
  /** The greatest score of each query. */
  maxScores?: boolean;
}

/** What was asked for beside the output; null for what was not. */
export interface AuxOutput {
  lse: Tensor | null;
  maxScores: Tensor | null;
}

export interface FlexAttentionOptions {
  /** Changes the scores. */
  scoreMod?: ScoreMod | null;
  /** Which scores count; all by default. */
  blockMask?: BlockMask | null;
  /** What scores are multiplied by; by default one over the root of the embedding's size. */
  scale?: number | null;
  /** Whether several heads of the queries may share one of keys and values. */
  enableGqa?: boolean;
  /** Settings of compiled kernels, which have no effect here. */
  kernelOptions?: object | null;
}

interface FlexArguments extends FlexAttentionOptions {
  query: Tensor;
  key: Tensor;
  value: Tensor;
  returnLse?: boolean;
  returnAux?: AuxRequest | null;
}

const read = signature<FlexArguments>('flexAttention', [
  'query',
  'key',
  'value',
  'scoreMod?',
  'blockMask?',
  'scale?',
  'enableGqa?',
  'returnLse?',
  'kernelOptions?',
  '*',
  'returnAux?',
]);

type Sizes = [batch: number, heads: number, length: number, embedding: number];

function check({ query, key, value, blockMask, enableGqa = false }: FlexArguments): void {
  for (const [name, t] of Object.entries({ query, key, value })) {
    if (!(t instanceof Tensor)) throw typeError(`flexAttention: ${name} must be a tensor, got ${describe(t)}`);
    if (t.ndim !== 4) throw rangeError(`flexAttention: query, key and value must be 4D tensors, ${name} has ${t.ndim}`);
    if (String(t.device) !== String(query.device)) {
      throw rangeError(
        `flexAttention: query, key and value must be on the same device, got ${query.device} and ${t.device}`,
      );
    }
  }
  const [batch, heads, queries, embedding] = query.shape as Sizes;
  const [kvBatch, kvHeads, keys, kvEmbedding] = key.shape as Sizes;
  if (embedding !== kvEmbedding) {
    throw rangeError(
      `flexAttention: query and key must have the same embedding dimension, got ${embedding} and ${kvEmbedding}`,
    );
  }
  if (!enableGqa && heads !== kvHeads) {
    throw rangeError(
      `flexAttention: query and key/value must have the same number of heads, got ${heads} and ${kvHeads}. Try { enableGqa: true }`,
    );
  }
  if (heads % kvHeads !== 0) {
    throw rangeError(`flexAttention: the heads of queries, ${heads}, must be a multiple of those of keys, ${kvHeads}`);
  }
  if (batch !== kvBatch && (kvBatch !== 1 || blockMask?.kvNumBlocks.shape[0] !== batch)) {
    throw rangeError(
      `flexAttention: query and key/value must have the same batch size, or the keys one of 1 and the blockMask the queries', got ${batch} and ${kvBatch}`,
    );
  }
  if (blockMask == null) return;
  if (!(blockMask instanceof BlockMask)) {
    throw typeError(`flexAttention: blockMask must be a BlockMask, got ${describe(blockMask)}`);
  }
  if (blockMask.maskMod === slicedMaskMod) throw rangeError('Cannot use maskMod from a sliced BlockMask');
  const [rows, columns] = blockMask.seqLengths;
  if (queries !== rows || keys !== columns) {
    throw rangeError(
      `flexAttention: blockMask was created for ${rows} queries and ${columns} keys, but there are ${queries} and ${keys}: create one for these`,
    );
  }
}

/** The scores of all queries and keys, changed and masked. */
function scoresOf(query: Tensor, key: Tensor, scale: number, scoreMod?: ScoreMod | null, maskMod?: MaskMod): Tensor {
  const dtype = query.dtype === float64 ? float64 : float32;
  const scores = query.to(dtype).matmul(key.to(dtype).transpose(-2, -1)).mul(scale).to(dtype);
  const { shape, device } = scores;
  const changed = scoreMod ? overAll('flexAttention: scoreMod', scoreMod, shape, device, scores) : scores;
  if (!maskMod) return changed;
  const seen = overAll('flexAttention: maskMod', maskMod, shape, device, null);
  return where(seen, changed, tensor(Number.NEGATIVE_INFINITY, { dtype, device }));
}

/**
 * Attention with scores that a function changes (`scoreMod`) and a mask that a function tells (`blockMask`, of
 * `createBlockMask`). The functions are called once, with tensors that stand for all scores. Where Python compiles a kernel
 * of them, here the formula is computed as it is, all scores at a time, as Python does where it does not compile; gradients
 * flow through it on every device.
 *
 *     const causal = createBlockMask((b, h, q, kv) => q.ge(kv), null, null, 64, 64);
 *     flexAttention(q, k, v, { scoreMod: (score, b, h, q, kv) => score.add(kv.sub(q)), blockMask: causal });
 *
 * With `returnAux` the result is `[output, { lse, maxScores }]`.
 * @throws TypeError or RangeError for inputs that don't fit.
 * @see https://pytorch.org/docs/stable/nn.attention.flex_attention.html#torch.nn.attention.flex_attention.flex_attention
 */
export function flexAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: FlexAttentionOptions & { returnAux: AuxRequest },
): [output: Tensor, aux: AuxOutput];
export function flexAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: FlexAttentionOptions & { returnLse: true },
): [output: Tensor, lse: Tensor];
export function flexAttention(query: Tensor, key: Tensor, value: Tensor, options?: FlexAttentionOptions): Tensor;
export function flexAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  scoreMod: ScoreMod | null,
  blockMask?: BlockMask | null | FlexAttentionOptions,
  scale?: number | null | FlexAttentionOptions,
  enableGqa?: boolean | FlexAttentionOptions,
): Tensor;
export function flexAttention(...args: unknown[]): unknown {
  const given = read(args);
  check(given);
  const { query, key, value, scoreMod, blockMask, returnLse = false, returnAux = null } = given;
  if (returnLse && returnAux) throw rangeError('flexAttention: give returnAux: { lse: true } alone, not returnLse too');
  if (returnLse) warn('flexAttention: returnLse is deprecated, use returnAux: { lse: true } instead.');
  return scope(() => {
    const [batch, heads] = query.shape as Sizes;
    const widened = (t: Tensor): Tensor => {
      const shared = repeatInterleave(t, heads / t.shape[1]!, 1);
      return shared.expand([batch, ...shared.shape.slice(1)]);
    };
    const scale = given.scale ?? 1 / Math.sqrt(query.shape[3]!);
    const scores = scoresOf(query, widened(key), scale, scoreMod, blockMask?.maskMod);
    const weights = _safeSoftmax(scores, -1);
    const output = weights.to(query.dtype).matmul(widened(value).to(query.dtype));
    if (!returnLse && !returnAux) return output;
    // By way of base 2, in which Python's kernels compute: the rounding is a part of the result.
    const inBase2 = (t: Tensor): Tensor => t.div(Math.log(2)).mul(Math.log(2));
    const lse = returnLse || returnAux?.lse ? inBase2(logsumexp(scores, -1)) : null;
    if (returnLse) return [output, lse];
    return [output, { lse, maxScores: returnAux?.maxScores ? inBase2(scores.max(-1).values) : null }];
  });
}
