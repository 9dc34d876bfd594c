import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import { type BagMode, embedding, embeddingBag } from '../functional/sparse.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import { Parameter } from '../parameter.js';
import { float, text } from '../text.js';
import { emptyParameter, type Factory } from './factory.js';

/** The row that `paddingIdx` means, counted from the end where negative. */
function paddingRow(paddingIdx: number | null, rows: number): number | null {
  if (paddingIdx === null) return null;
  if (paddingIdx >= rows || paddingIdx < -rows) {
    throw rangeError(`paddingIdx must be within the ${rows} embeddings, but got ${paddingIdx}`);
  }
  return paddingIdx < 0 ? rows + paddingIdx : paddingIdx;
}

/** The weight of an embedding: a given one, or an empty one. */
function weightOf(given: Tensor | null, rows: number, columns: number, factory: Factory): Parameter {
  if (given === null) return emptyParameter([rows, columns], factory);
  if (String(given.shape) !== String([rows, columns])) {
    throw rangeError(
      `Shape of weight does not match numEmbeddings and embeddingDim: [${given.shape.join(', ')}], expected [${rows}, ${columns}]`,
    );
  }
  return new Parameter(given);
}

function drawEmbeddings(weight: Parameter, paddingIdx: number | null): void {
  init.normal_(weight);
  if (paddingIdx !== null) noGrad(() => weight.select(0, paddingIdx).fill_(0));
}

/** Sizes of a weight matrix that stands for embeddings. */
function matrixShape(embeddings: Tensor): [rows: number, columns: number] {
  const shape = embeddings.shape;
  if (shape.length !== 2) {
    throw rangeError(`Embeddings parameter is expected to be 2-dimensional, got [${shape.join(', ')}]`);
  }
  return shape as [number, number];
}

const embeddingParameters = named(
  'nn.Embedding',
  [
    'numEmbeddings',
    'embeddingDim',
    'paddingIdx',
    'maxNorm',
    'normType',
    'scaleGradByFreq',
    'sparse',
    '_weight',
    '_freeze',
    'device',
    'dtype',
  ],
  (
    numEmbeddings: number,
    embeddingDim: number,
    paddingIdx: number | null = null,
    maxNorm: number | null = null,
    normType = 2,
    scaleGradByFreq = false,
    sparse = false,
    _weight: Tensor | null = null,
    _freeze = false,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({
    numEmbeddings,
    embeddingDim,
    paddingIdx,
    maxNorm,
    normType,
    scaleGradByFreq,
    sparse,
    _weight,
    _freeze,
    device,
    dtype,
  }),
);

const fromPretrained = named(
  'Embedding.fromPretrained',
  ['embeddings', 'freeze', 'paddingIdx', 'maxNorm', 'normType', 'scaleGradByFreq', 'sparse'],
  (
    embeddings: Tensor,
    freeze = true,
    paddingIdx: number | null = null,
    maxNorm: number | null = null,
    normType = 2,
    scaleGradByFreq = false,
    sparse = false,
  ): Embedding => {
    const [rows, columns] = matrixShape(embeddings);
    const options = { paddingIdx, maxNorm, normType, scaleGradByFreq, sparse, _weight: embeddings, _freeze: freeze };
    return new Embedding(rows, columns, options);
  },
);

/**
 * A table of `numEmbeddings` vectors: `[...]` of integers to `[..., embeddingDim]`. The row `paddingIdx` starts as zeros
 * and gets no gradient.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Embedding.html
 */
export class Embedding extends Module {
  readonly numEmbeddings: number;
  readonly embeddingDim: number;
  readonly paddingIdx: number | null;
  readonly maxNorm: number | null;
  readonly normType: number;
  readonly scaleGradByFreq: boolean;
  readonly sparse: boolean;
  weight: Parameter;

  /** @throws RangeError where `paddingIdx` is no row. */
  constructor(...args: Parameters<typeof embeddingParameters>) {
    super();
    const p = embeddingParameters(...args);
    this.numEmbeddings = p.numEmbeddings;
    this.embeddingDim = p.embeddingDim;
    this.paddingIdx = paddingRow(p.paddingIdx, p.numEmbeddings);
    this.maxNorm = p.maxNorm;
    this.normType = p.normType;
    this.scaleGradByFreq = p.scaleGradByFreq;
    this.sparse = p.sparse;
    this.weight = weightOf(p._weight, p.numEmbeddings, p.embeddingDim, p);
    if (p._weight === null) this.resetParameters();
    if (p._freeze) this.weight.requiresGrad = false;
  }

  /** An embedding that holds the rows of `embeddings`, `[V, D]`, and does not learn unless `freeze` is false. */
  static fromPretrained(...args: Parameters<typeof fromPretrained>): Embedding {
    return fromPretrained(...args);
  }

  /** Draws the vectors anew. */
  resetParameters(): void {
    drawEmbeddings(this.weight, this.paddingIdx);
  }

  override forward(input: Tensor): Tensor {
    const { weight, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse } = this;
    return embedding(input, weight, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  override extraRepr(): string {
    let s = `${this.numEmbeddings}, ${this.embeddingDim}`;
    if (this.paddingIdx !== null) s += `, padding_idx=${this.paddingIdx}`;
    if (this.maxNorm !== null) s += `, max_norm=${float(this.maxNorm)}`;
    if (this.normType !== 2) s += `, norm_type=${float(this.normType)}`;
    if (this.scaleGradByFreq) s += `, scale_grad_by_freq=${text(this.scaleGradByFreq)}`;
    if (this.sparse) s += ', sparse=True';
    return s;
  }
}

const embeddingBagParameters = named(
  'nn.EmbeddingBag',
  [
    'numEmbeddings',
    'embeddingDim',
    'maxNorm',
    'normType',
    'scaleGradByFreq',
    'mode',
    'sparse',
    '_weight',
    'includeLastOffset',
    'paddingIdx',
    'device',
    'dtype',
  ],
  (
    numEmbeddings: number,
    embeddingDim: number,
    maxNorm: number | null = null,
    normType = 2,
    scaleGradByFreq = false,
    mode: BagMode = 'mean',
    sparse = false,
    _weight: Tensor | null = null,
    includeLastOffset = false,
    paddingIdx: number | null = null,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({
    numEmbeddings,
    embeddingDim,
    maxNorm,
    normType,
    scaleGradByFreq,
    mode,
    sparse,
    _weight,
    includeLastOffset,
    paddingIdx,
    device,
    dtype,
  }),
);

const bagFromPretrained = named(
  'EmbeddingBag.fromPretrained',
  [
    'embeddings',
    'freeze',
    'maxNorm',
    'normType',
    'scaleGradByFreq',
    'mode',
    'sparse',
    'includeLastOffset',
    'paddingIdx',
  ],
  (
    embeddings: Tensor,
    freeze = true,
    maxNorm: number | null = null,
    normType = 2,
    scaleGradByFreq = false,
    mode: BagMode = 'mean',
    sparse = false,
    includeLastOffset = false,
    paddingIdx: number | null = null,
  ): EmbeddingBag => {
    const [rows, columns] = matrixShape(embeddings);
    const options = { maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx };
    const bag = new EmbeddingBag(rows, columns, { ...options, _weight: embeddings });
    bag.weight.requiresGrad = !freeze;
    return bag;
  },
);

const bagForward = named(
  'EmbeddingBag.forward',
  ['input', 'offsets', 'perSampleWeights'],
  (input: Tensor, offsets: Tensor | null = null, perSampleWeights: Tensor | null = null) => ({
    input,
    offsets,
    perSampleWeights,
  }),
);

/**
 * Sums, means or maxima of bags of embeddings, computed without the embeddings themselves.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html
 */
export class EmbeddingBag extends Module {
  readonly numEmbeddings: number;
  readonly embeddingDim: number;
  readonly maxNorm: number | null;
  readonly normType: number;
  readonly scaleGradByFreq: boolean;
  readonly mode: BagMode;
  readonly sparse: boolean;
  readonly includeLastOffset: boolean;
  readonly paddingIdx: number | null;
  weight: Parameter;

  /** @throws RangeError where `paddingIdx` is no row. */
  constructor(...args: Parameters<typeof embeddingBagParameters>) {
    super();
    const p = embeddingBagParameters(...args);
    this.numEmbeddings = p.numEmbeddings;
    this.embeddingDim = p.embeddingDim;
    this.maxNorm = p.maxNorm;
    this.normType = p.normType;
    this.scaleGradByFreq = p.scaleGradByFreq;
    this.mode = p.mode;
    this.sparse = p.sparse;
    this.includeLastOffset = p.includeLastOffset;
    this.paddingIdx = paddingRow(p.paddingIdx, p.numEmbeddings);
    this.weight = weightOf(p._weight, p.numEmbeddings, p.embeddingDim, p);
    if (p._weight === null) this.resetParameters();
  }

  /** A bag that holds the rows of `embeddings`, `[V, D]`, and does not learn unless `freeze` is false. */
  static fromPretrained(...args: Parameters<typeof bagFromPretrained>): EmbeddingBag {
    return bagFromPretrained(...args);
  }

  /** Draws the vectors anew. */
  resetParameters(): void {
    drawEmbeddings(this.weight, this.paddingIdx);
  }

  override forward(...args: Parameters<typeof bagForward>): Tensor {
    const { input, offsets, perSampleWeights } = bagForward(...args);
    const { weight, maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx } = this;
    return embeddingBag(
      input,
      weight,
      offsets,
      maxNorm,
      normType,
      scaleGradByFreq,
      mode,
      sparse,
      perSampleWeights,
      includeLastOffset,
      paddingIdx,
    );
  }

  override extraRepr(): string {
    let s = `${this.numEmbeddings}, ${this.embeddingDim}`;
    if (this.maxNorm !== null) s += `, max_norm=${float(this.maxNorm)}`;
    if (this.normType !== 2) s += `, norm_type=${float(this.normType)}`;
    if (this.scaleGradByFreq) s += `, scale_grad_by_freq=${text(this.scaleGradByFreq)}`;
    s += `, mode='${this.mode}'`;
    if (this.paddingIdx !== null) s += `, padding_idx=${this.paddingIdx}`;
    return s;
  }
}
