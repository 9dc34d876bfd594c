import { rangeError } from '../../core/errors.js';
import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import { attend, type LayerContext, mergeHeads, splitHeads } from '../attention.js';
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

export class GPT2Attention extends nn.Module {
  cAttn: Conv1D;
  cProj: Conv1D;
  attnDropout: nn.Dropout;
  residDropout: nn.Dropout;
  readonly headDim: number;
  readonly layerIdx: number;
  readonly scaling: number;

  constructor(config: GPT2Config, layerIdx: number) {
    super();
    const { nEmbd, nHead } = config;
    if (nEmbd % nHead !== 0) throw rangeError(`GPT2Config: nEmbd (${nEmbd}) should be a multiple of nHead (${nHead})`);
    this.headDim = nEmbd / nHead;
    this.layerIdx = layerIdx;
    this.scaling =
      (config.scaleAttnWeights ? this.headDim ** -0.5 : 1) / (config.scaleAttnByInverseLayerIdx ? layerIdx + 1 : 1);
    this.cAttn = new Conv1D(3 * nEmbd, nEmbd);
    this.cProj = new Conv1D(nEmbd, nEmbd);
    this.attnDropout = new nn.Dropout(config.attnPdrop);
    this.residDropout = new nn.Dropout(config.residPdrop);
  }

  override forward(input: Tensor, { mask, cache, eager, attentions }: LayerContext): Tensor {
    const parts = this.cAttn.forward(input).split(input.shape.at(-1)!, 2);
    let [query, key, value] = parts.map((part) => splitHeads(part, this.headDim)) as [Tensor, Tensor, Tensor];
    if (cache) [key, value] = cache.update(key, value, this.layerIdx);
    const dropout = this.training ? this.attnDropout.p : 0;
    const [output, weights] = attend(query, key, value, {
      mask,
      scaling: this.scaling,
      dropout,
      isCausal: true,
      eager,
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
  mlp: GPT2MLP;

  constructor(config: GPT2Config, layerIdx: number) {
    super();
    const { nEmbd, layerNormEpsilon: eps } = config;
    this.ln_1 = new nn.LayerNorm(nEmbd, { eps });
    this.attn = new GPT2Attention(config, layerIdx);
    this.ln_2 = new nn.LayerNorm(nEmbd, { eps });
    this.mlp = new GPT2MLP(config.nInner ?? 4 * nEmbd, config);
  }

  override forward(input: Tensor, context: LayerContext): Tensor {
    const states = this.attn.forward(this.ln_1.forward(input), context).add(input);
    return states.add(this.mlp.forward(this.ln_2.forward(states)));
  }
}
