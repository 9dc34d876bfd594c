import { rangeError } from '../../core/errors.js';
import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import { attend, type CrossContext, encodedKeys, type LayerContext, mergeHeads, splitHeads } from '../attention.js';
import type { GPT2Config } from './config.js';

/** A linear layer whose weight is `[inFeatures, outFeatures]`, as GPT-2's checkpoints have it. */
export class Conv1D extends nn.Module {
  readonly nf: number;
  readonly nx: number;
  weight: nn.Parameter;
  bias: nn.Parameter;

  constructor(nf: number, nx: number) {
    super();
    this.nf = nf;
    this.nx = nx;
    this.weight = new nn.Parameter(torch.empty([nx, nf]));
    this.bias = new nn.Parameter(torch.zeros([nf]));
    nn.init.normal_(this.weight, 0, 0.02);
  }

  override forward(input: Tensor): Tensor {
    const { shape } = input;
    const product = torch.addmm(this.bias, input.view([-1, shape.at(-1)!]), this.weight);
    return product.view([...shape.slice(0, -1), this.nf]);
  }

  override extraRepr(): string {
    return `nf=${this.nf}, nx=${this.nx}`;
  }
}

/** Attention of positions to themselves and what came before or, where `isCrossAttention`, to an encoder's output. */
export class GPT2Attention extends nn.Module {
  cAttn: Conv1D;
  qAttn: Conv1D | undefined;
  cProj: Conv1D;
  attnDropout: nn.Dropout;
  residDropout: nn.Dropout;
  readonly headDim: number;
  readonly layerIdx: number;
  readonly scaling: number;
  readonly upcast: boolean;

  constructor(config: GPT2Config, layerIdx: number, isCrossAttention = false) {
    super();
    const { nEmbd, nHead } = config;
    if (nEmbd % nHead !== 0) throw rangeError(`GPT2Config: nEmbd (${nEmbd}) should be a multiple of nHead (${nHead})`);
    this.headDim = nEmbd / nHead;
    this.layerIdx = layerIdx;
    this.scaling =
      (config.scaleAttnWeights ? this.headDim ** -0.5 : 1) / (config.scaleAttnByInverseLayerIdx ? layerIdx + 1 : 1);
    this.upcast = config.reorderAndUpcastAttn;
    this.cAttn = new Conv1D((isCrossAttention ? 2 : 3) * nEmbd, nEmbd);
    if (isCrossAttention) this.qAttn = new Conv1D(nEmbd, nEmbd);
    this.cProj = new Conv1D(nEmbd, nEmbd);
    this.attnDropout = new nn.Dropout(config.attnPdrop);
    this.residDropout = new nn.Dropout(config.residPdrop);
  }

  override forward(input: Tensor, context: LayerContext | CrossContext): Tensor {
    const { mask, cache, eager, attentions } = context;
    const split = (states: Tensor) =>
      states.split(this.cProj.nf, 2).map((part) => splitHeads(part, this.headDim)) as [Tensor, Tensor, Tensor];
    let query: Tensor;
    let key: Tensor;
    let value: Tensor;
    if (this.qAttn) {
      const { encoded } = context as CrossContext;
      [query] = split(this.qAttn.forward(input));
      [key, value] = encodedKeys(cache, this.layerIdx, () => {
        const [keys, values] = split(this.cAttn.forward(encoded));
        return [keys, values];
      });
    } else {
      [query, key, value] = split(this.cAttn.forward(input));
      if (cache) [key, value] = cache.update(key, value, this.layerIdx);
    }
    const [output, weights] = attend(query, key, value, {
      mask,
      scaling: this.scaling,
      dropout: this.training ? this.attnDropout.p : 0,
      isCausal: !this.qAttn,
      eager,
      upcast: this.upcast,
    });
    if (weights) attentions?.push(weights);
    return this.residDropout.forward(this.cProj.forward(mergeHeads(output)));
  }
}

export class GPT2MLP extends nn.Module {
  cFc: Conv1D;
  cProj: Conv1D;
  act: nn.Module;
  dropout: nn.Dropout;

  constructor(intermediateSize: number, config: GPT2Config) {
    super();
    this.cFc = new Conv1D(intermediateSize, config.nEmbd);
    this.cProj = new Conv1D(config.nEmbd, intermediateSize);
    this.act = activation(config.activationFunction);
    this.dropout = new nn.Dropout(config.residPdrop);
  }

  override forward(input: Tensor): Tensor {
    return this.dropout.forward(this.cProj.forward(this.act.forward(this.cFc.forward(input))));
  }
}

export class GPT2Block extends nn.Module {
  ln_1: nn.LayerNorm;
  attn: GPT2Attention;
  ln_2: nn.LayerNorm;
  crossattention: GPT2Attention | undefined;
  lnCrossAttn: nn.LayerNorm | undefined;
  mlp: GPT2MLP;

  constructor(config: GPT2Config, layerIdx: number) {
    super();
    const { nEmbd, layerNormEpsilon: eps } = config;
    this.ln_1 = new nn.LayerNorm(nEmbd, { eps });
    this.attn = new GPT2Attention(config, layerIdx);
    this.ln_2 = new nn.LayerNorm(nEmbd, { eps });
    if (config.addCrossAttention) {
      this.crossattention = new GPT2Attention(config, layerIdx, true);
      this.lnCrossAttn = new nn.LayerNorm(nEmbd, { eps });
    }
    this.mlp = new GPT2MLP(config.nInner ?? 4 * nEmbd, config);
  }

  override forward(input: Tensor, context: LayerContext, cross: CrossContext | null): Tensor {
    let states: Tensor = this.attn.forward(this.ln_1.forward(input), context).add(input);
    if (cross) states = states.add(this.crossattention!.forward(this.lnCrossAttn!.forward(states), cross));
    return states.add(this.mlp.forward(this.ln_2.forward(states)));
  }
}
