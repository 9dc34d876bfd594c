import { rangeError, typeError } from '../core/errors.js';
import { Tensor } from '../torch.js';
import type { Cache } from './cache.js';

/** What an encoder computed, for a decoder that is called by itself. */
export interface EncoderOutputs {
  lastHiddenState: Tensor;
  hiddenStates?: Tensor[] | null;
  attentions?: Tensor[] | null;
}

/** Everything that any model's `forward` takes; each takes some of it, and names what it takes where it is given else. */
export interface ModelInputs {
  /** Token numbers, int64 `[batch, length]`. */
  inputIds?: Tensor | null;
  /** Images, float `[batch, channels, height, width]`. */
  pixelValues?: Tensor | null;
  /** 1 for tokens, 0 for padding, `[batch, length]`, with what `pastKeyValues` holds. */
  attentionMask?: Tensor | null;
  /** To which of two texts each token belongs, int64 `[batch, length]`. */
  tokenTypeIds?: Tensor | null;
  /** The tokens' positions, int64 `[batch, length]`; counted where left out. */
  positionIds?: Tensor | null;
  /** Vectors in the place of `inputIds`, `[batch, length, size]`. */
  inputsEmbeds?: Tensor | null;
  /** What the output should have been; a loss is computed where it is given. */
  labels?: Tensor | null;
  /** Whether the second text doesn't follow the first, int64 `[batch]`. */
  nextSentenceLabel?: Tensor | null;
  /** The position that a choice between texts reads, int64 `[batch, choices]`. */
  mcTokenIds?: Tensor | null;
  /** Which text is the right one, int64 `[batch]`. */
  mcLabels?: Tensor | null;
  /** The first token of each answer, int64 `[batch]`. */
  startPositions?: Tensor | null;
  /** The last token of each answer, int64 `[batch]`. */
  endPositions?: Tensor | null;
  /** What earlier calls computed: only the positions after them are given then. */
  pastKeyValues?: Cache | null;
  /** Whether the output has a cache for the next call; `config.useCache` where left out. */
  useCache?: boolean | null;
  /** Compute logits of the last so many positions only; 0 for all. */
  logitsToKeep?: number;
  decoderInputIds?: Tensor | null;
  decoderAttentionMask?: Tensor | null;
  decoderInputsEmbeds?: Tensor | null;
  encoderOutputs?: EncoderOutputs | null;
  encoderHiddenStates?: Tensor | null;
  encoderAttentionMask?: Tensor | null;
  /** Which patches of an image are masked, bool `[batch, patches]`. */
  boolMaskedPos?: Tensor | null;
  /** Resize position embeddings to the image. */
  interpolatePosEncoding?: boolean | null;
  /** Whether the output has every layer's input, and the last one's output. */
  outputHiddenStates?: boolean;
  /** Whether the output has every layer's attention weights, which are then computed step by step. */
  outputAttentions?: boolean;
}

/** By position in Hugging Face's order, by name in one trailing object, or both. */
export type ModelArguments = (ModelInputs[keyof ModelInputs] | ModelInputs)[];

/** @throws TypeError unless exactly one of the two is given, RangeError for vectors that are not `[batch, length, size]`. */
export function checkInputs(name: string, inputIds: unknown, inputsEmbeds: unknown): void {
  if ((inputIds == null) === (inputsEmbeds == null)) {
    throw typeError(
      `${name}: give exactly one of inputIds and inputsEmbeds, got ${inputIds == null ? 'neither' : 'both'}`,
    );
  }
  if (inputsEmbeds instanceof Tensor && inputsEmbeds.ndim !== 3) {
    throw rangeError(`${name}: inputsEmbeds should be [batch, length, size], got [${inputsEmbeds.shape.join(', ')}]`);
  }
}
