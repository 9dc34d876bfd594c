import { rangeError } from '../../core/errors.js';
import { empty, nn, scope, type Tensor } from '../../index.js';
import type { LoadArguments } from '../../nn/module.js';
import { named } from '../../nn/named.js';
import { checkLayers } from '../../nn/sizes.js';
import { type LayerKind, make } from '../layers.js';
import { MLP } from '../ops/mlp.js';
import { initializeMlp } from './initialize.js';

/** The normalization that vision transformers have unless told otherwise. */
export const layerNorm: LayerKind = (width: number) => new nn.LayerNorm(width, { eps: 1e-6 });

const mlpParameters = named(
  'models.visionTransformer.MLPBlock',
  ['inDim', 'mlpDim', 'dropout'],
  (inDim: number, mlpDim: number, dropout: number) => ({ inDim, mlpDim, dropout }),
);

/** A transformer's two linear layers with a GELU between them. */
export class MLPBlock extends MLP {
  static override _version = 2;

  constructor(...args: Parameters<typeof mlpParameters>) {
    const { inDim, mlpDim, dropout } = mlpParameters(...args);
    super(inDim, [mlpDim, inDim], { activationLayer: nn.GELU, inplace: null, dropout });
    initializeMlp(this);
  }

  /** @internal The layers were called `linear_1` and `linear_2` before. */
  override _loadFromStateDict(...args: LoadArguments): void {
    const [state, prefix] = args;
    for (const [i, place] of [0, 3].entries()) {
      for (const kind of ['weight', 'bias']) {
        const old = `${prefix}linear_${i + 1}.${kind}`;
        const value = state.get(old);
        if (!value) continue;
        state.delete(old);
        state.set(`${prefix}${place}.${kind}`, value);
      }
    }
    super._loadFromStateDict(...args);
  }
}

const blockParameters = named(
  'models.visionTransformer.EncoderBlock',
  ['numHeads', 'hiddenDim', 'mlpDim', 'dropout', 'attentionDropout', 'normLayer'],
  (
    numHeads: number,
    hiddenDim: number,
    mlpDim: number,
    dropout: number,
    attentionDropout: number,
    normLayer: LayerKind = layerNorm,
  ) => ({ numHeads, hiddenDim, mlpDim, dropout, attentionDropout, normLayer }),
);

function checkSequence(input: Tensor): void {
  if (input.ndim === 3) return;
  throw rangeError(`expected an input of [batch, sequence, hiddenDim], got [${input.shape.join(', ')}]`);
}

/** Self-attention and a multi-layer perceptron, each added to its input, of which it gets the normalized values. */
export class EncoderBlock extends nn.Module {
  readonly numHeads: number;
  ln_1: nn.Module;
  selfAttention: nn.MultiheadAttention;
  dropout: nn.Dropout;
  ln_2: nn.Module;
  mlp: MLPBlock;

  constructor(...args: Parameters<typeof blockParameters>) {
    super();
    const { numHeads, hiddenDim, mlpDim, dropout, attentionDropout, normLayer } = blockParameters(...args);
    this.numHeads = numHeads;
    this.ln_1 = make(normLayer, hiddenDim);
    this.selfAttention = new nn.MultiheadAttention(hiddenDim, numHeads, {
      dropout: attentionDropout,
      batchFirst: true,
    });
    this.dropout = new nn.Dropout(dropout);
    this.ln_2 = make(normLayer, hiddenDim);
    this.mlp = new MLPBlock(hiddenDim, mlpDim, dropout);
  }

  /** @throws RangeError unless `input` is `[N, S, hiddenDim]`. */
  override forward(input: Tensor): Tensor {
    checkSequence(input);
    const normalized: Tensor = this.ln_1.forward(input);
    const [attended] = this.selfAttention.forward(normalized, normalized, normalized, { needWeights: false });
    const x = this.dropout.forward(attended).add(input);
    return x.add(this.mlp.forward(this.ln_2.forward(x)));
  }
}

const encoderParameters = named(
  'models.visionTransformer.Encoder',
  ['seqLength', 'numLayers', 'numHeads', 'hiddenDim', 'mlpDim', 'dropout', 'attentionDropout', 'normLayer'],
  (
    seqLength: number,
    numLayers: number,
    numHeads: number,
    hiddenDim: number,
    mlpDim: number,
    dropout: number,
    attentionDropout: number,
    normLayer: LayerKind = layerNorm,
  ) => ({ seqLength, numLayers, numHeads, hiddenDim, mlpDim, dropout, attentionDropout, normLayer }),
);

/** Adds a learned embedding of the places to a sequence `[N, S, hiddenDim]` and runs the blocks over it. */
export class Encoder extends nn.Module {
  posEmbedding: nn.Parameter;
  dropout: nn.Dropout;
  layers: nn.Sequential;
  ln: nn.Module;

  constructor(...args: Parameters<typeof encoderParameters>) {
    super();
    const { seqLength, numLayers, hiddenDim, dropout, normLayer, ...rest } = encoderParameters(...args);
    this.posEmbedding = scope(() => new nn.Parameter(empty([1, seqLength, hiddenDim]).normal_({ std: 0.02 })));
    this.dropout = new nn.Dropout(dropout);
    const layers = new Map<string, nn.Module>();
    checkLayers('numLayers', numLayers);
    for (let i = 0; i < numLayers; i++) {
      layers.set(`encoder_layer_${i}`, new EncoderBlock({ hiddenDim, dropout, normLayer, ...rest }));
    }
    this.layers = new nn.Sequential(layers);
    this.ln = make(normLayer, hiddenDim);
  }

  /** @throws RangeError unless `input` is `[N, S, hiddenDim]`. */
  override forward(input: Tensor): Tensor {
    checkSequence(input);
    return this.ln.forward(this.layers.forward(this.dropout.forward(input.add(this.posEmbedding))));
  }
}
