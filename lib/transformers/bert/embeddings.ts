import { rangeError } from '../../core/errors.js';
import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import type { EncoderConfig } from './config.js';

/** What is embedded: numbers or vectors, with what is known of them. */
export interface EmbeddingInputs {
  inputIds: Tensor | null;
  tokenTypeIds: Tensor | null;
  positionIds: Tensor | null;
  inputsEmbeds: Tensor | null;
  /** How many positions came before. */
  past: number;
}

/** `0, 1, ...`, `[1, count]`, which no state dict has. */
export function positionBuffer(count: number): nn.Buffer {
  return torch.scope(() => new nn.Buffer(torch.arange(count).unsqueeze(0), { persistent: false }));
}

function typeBuffer(count: number): nn.Buffer {
  return torch.scope(() => new nn.Buffer(torch.zeros([1, count], { dtype: torch.int64 }), { persistent: false }));
}

/** The sum of the vectors of words, of the text that they belong to, and of positions. */
export abstract class Embeddings extends nn.Module {
  abstract wordEmbeddings: nn.Embedding;
  abstract positionEmbeddings: nn.Embedding;
  abstract tokenTypeEmbeddings: nn.Embedding;
  abstract LayerNorm: nn.LayerNorm;
  abstract dropout: nn.Dropout;
  abstract positionIds: nn.Buffer;
  abstract tokenTypeIds: nn.Buffer;

  /** The positions of inputs that came without. */
  protected abstract positions(inputs: EmbeddingInputs, batch: number, length: number): Tensor;

  override forward(inputs: EmbeddingInputs): Tensor {
    const { inputIds, inputsEmbeds } = inputs;
    const [batch, length] = (inputIds ?? inputsEmbeds!).shape as [number, number];
    const positionIds = inputs.positionIds ?? this.positions(inputs, batch, length);
    const tokenTypeIds = inputs.tokenTypeIds ?? this.tokenTypeIds.narrow(1, 0, 1).expand([batch, length]);
    const words = inputsEmbeds ?? this.wordEmbeddings.forward(inputIds!);
    const typed = words.add(this.tokenTypeEmbeddings.forward(tokenTypeIds));
    const placed = typed.add(this.positionEmbeddings.forward(positionIds));
    return this.dropout.forward(this.LayerNorm.forward(placed));
  }
}

export class BertEmbeddings extends Embeddings {
  wordEmbeddings: nn.Embedding;
  positionEmbeddings: nn.Embedding;
  tokenTypeEmbeddings: nn.Embedding;
  LayerNorm: nn.LayerNorm;
  dropout: nn.Dropout;
  positionIds: nn.Buffer;
  tokenTypeIds: nn.Buffer;

  constructor(config: EncoderConfig) {
    super();
    const { vocabSize, hiddenSize, padTokenId, maxPositionEmbeddings: longest } = config;
    this.wordEmbeddings = new nn.Embedding(vocabSize, hiddenSize, padTokenId);
    this.positionEmbeddings = new nn.Embedding(longest, hiddenSize);
    this.tokenTypeEmbeddings = new nn.Embedding(config.typeVocabSize, hiddenSize);
    this.LayerNorm = new nn.LayerNorm(hiddenSize, { eps: config.layerNormEps });
    this.dropout = new nn.Dropout(config.hiddenDropoutProb);
    this.positionIds = positionBuffer(longest);
    this.tokenTypeIds = typeBuffer(longest);
  }

  protected override positions({ past }: EmbeddingInputs, _batch: number, length: number): Tensor {
    const longest = this.positionIds.shape[1]!;
    if (past + length > longest) {
      throw rangeError(
        `there are ${longest} position embeddings (maxPositionEmbeddings), got ${past + length} positions`,
      );
    }
    return this.positionIds.narrow(1, past, length);
  }
}

/** RoBERTa counts positions from one after the padding token's number on, and doesn't count padding. */
export class RobertaEmbeddings extends Embeddings {
  wordEmbeddings: nn.Embedding;
  tokenTypeEmbeddings: nn.Embedding;
  LayerNorm: nn.LayerNorm;
  dropout: nn.Dropout;
  positionIds: nn.Buffer;
  tokenTypeIds: nn.Buffer;
  positionEmbeddings: nn.Embedding;
  readonly paddingIdx: number;

  constructor(config: EncoderConfig) {
    super();
    const { vocabSize, hiddenSize, padTokenId, maxPositionEmbeddings: longest } = config;
    if (padTokenId === null)
      throw rangeError('RobertaConfig: padTokenId should be a number: positions are counted from it');
    this.wordEmbeddings = new nn.Embedding(vocabSize, hiddenSize, padTokenId);
    this.tokenTypeEmbeddings = new nn.Embedding(config.typeVocabSize, hiddenSize);
    this.LayerNorm = new nn.LayerNorm(hiddenSize, { eps: config.layerNormEps });
    this.dropout = new nn.Dropout(config.hiddenDropoutProb);
    this.positionIds = positionBuffer(longest);
    this.tokenTypeIds = typeBuffer(longest);
    this.paddingIdx = padTokenId;
    this.positionEmbeddings = new nn.Embedding(longest, hiddenSize, padTokenId);
  }

  protected override positions(
    { inputIds, inputsEmbeds, past }: EmbeddingInputs,
    batch: number,
    length: number,
  ): Tensor {
    const { paddingIdx } = this;
    if (!inputIds) {
      const { device } = inputsEmbeds!;
      return torch
        .arange(paddingIdx + 1, length + paddingIdx + 1, { device })
        .unsqueeze(0)
        .expand([batch, length]);
    }
    const isToken = inputIds.ne(paddingIdx).to({ dtype: torch.int32 });
    const counted = isToken.cumsum(1).to({ dtype: torch.int32 }).add(past).mul(isToken);
    return counted.to({ dtype: torch.int64 }).add(paddingIdx);
  }
}
