import { rangeError } from '../core/errors.js';
import type { Tensor } from '../torch.js';
import type { CrossContext } from './attention.js';
import type { DynamicCache } from './cache.js';
import type { ModelInputs } from './inputs.js';
import { bidirectionalMask } from './masks.js';

/** @throws RangeError for an encoder's output that the model has no layers for. */
export function checkCrossAttention(
  name: string,
  { addCrossAttention }: { addCrossAttention: boolean },
  encoderHiddenStates: Tensor | null | undefined,
): void {
  if (encoderHiddenStates && !addCrossAttention) {
    throw rangeError(
      `${name}: the model has no layers that look at encoderHiddenStates: set addCrossAttention in its configuration`,
    );
  }
}

/** What layers share of the encoder's output that a call gives; null where it gives none. */
export function crossContext(
  { encoderHiddenStates: encoded, encoderAttentionMask: attentionMask = null }: ModelInputs,
  embeds: Tensor,
  { cache, eager, outputAttentions }: { cache: DynamicCache | null; eager: boolean; outputAttentions: boolean },
): CrossContext | null {
  if (!encoded) return null;
  const mask = bidirectionalMask({ embeds, attentionMask, eager, encoderHiddenStates: encoded });
  return { encoded, mask, cache, eager, attentions: outputAttentions ? [] : null };
}
