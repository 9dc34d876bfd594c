import { rangeError } from '../../core/errors.js';
import { configClass } from '../config.js';

/** @see https://huggingface.co/docs/transformers/model_doc/t5#transformers.T5Config */
export class T5Config extends configClass(
  't5',
  {
    vocabSize: 32128,
    dModel: 512,
    dKv: 64,
    dFf: 2048,
    numLayers: 6,
    numDecoderLayers: null as number | null,
    numHeads: 8,
    relativeAttentionNumBuckets: 32,
    relativeAttentionMaxDistance: 128,
    dropoutRate: 0.1,
    layerNormEpsilon: 1e-6,
    initializerFactor: 1,
    feedForwardProj: 'relu',
    isEncoderDecoder: true,
    useCache: true,
    padTokenId: 0 as number | null,
    eosTokenId: 1 as number | number[] | null,
    classifierDropout: 0,
    isDecoder: false,
    /** What `generate` and labels begin with; usually 0. */
    decoderStartTokenId: undefined as number | undefined,
    /** Follow from `feedForwardProj`. */
    denseActFn: undefined as unknown as string,
    isGatedAct: undefined as unknown as boolean,
    /** Whether outputs are scaled before the last layer, as in T5 but not T5 1.1, whose files say that weights aren't tied. */
    scaleDecoderOutputs: undefined as unknown as boolean,
    tieWordEmbeddings: true,
  },
  { hiddenSize: 'dModel', numAttentionHeads: 'numHeads', numHiddenLayers: 'numLayers', headDim: 'dKv' },
) {
  /** @throws RangeError for a `feedForwardProj` that is neither `activation` nor `gated-activation`. */
  override _complete(): void {
    const parts = this.feedForwardProj.split('-');
    if (parts.length > 2 || (parts.length === 2 && parts[0] !== 'gated')) {
      throw rangeError(
        `T5Config: feedForwardProj should be an activation such as 'relu' or 'gated-gelu', got '${this.feedForwardProj}'`,
      );
    }
    this.numDecoderLayers ??= this.numLayers;
    this.denseActFn ??= this.feedForwardProj === 'gated-gelu' ? 'gelu_new' : parts.at(-1)!;
    this.isGatedAct ??= parts[0] === 'gated';
    this.scaleDecoderOutputs ??= this.tieWordEmbeddings !== false;
    this.tieWordEmbeddings = true;
  }
}
