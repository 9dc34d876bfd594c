// GPT-2, for training and, with keys and values in buffers of fixed size, for decoding. The twin is gpt2_model.py.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import type { Params } from './case.js';

const { nn } = torch;
const F = nn.functional;

/** What a decoder keeps of the positions so far, and where in it the next goes. */
export interface StaticCache {
  /** A pair of keys and values `[1, heads, length, size]` for each layer. */
  layers: [keys: Tensor, values: Tensor][];
  /** int64 `[1]` */
  position: Tensor;
  /** bool `[1, 1, 1, length]`: what the current position may look at. */
  mask: Tensor;
}

class Attention extends nn.Module {
  readonly qkv: torch.nn.Linear;
  readonly proj: torch.nn.Linear;

  constructor(
    readonly width: number,
    readonly heads: number,
  ) {
    super();
    this.qkv = new nn.Linear(width, 3 * width);
    this.proj = new nn.Linear(width, width);
  }

  override forward(x: Tensor, cache?: StaticCache, layer = 0): Tensor {
    const [batch, length] = x.shape as [number, number];
    const split = (part: Tensor) => part.view(batch, length, this.heads, this.width / this.heads).transpose(1, 2);
    const [q, k, v] = this.qkv.forward(x).split(this.width, 2).map(split) as [Tensor, Tensor, Tensor];
    let y: Tensor;
    if (cache) {
      const [keys, values] = cache.layers[layer]!;
      keys.indexCopy_(2, cache.position, k);
      values.indexCopy_(2, cache.position, v);
      y = F.scaledDotProductAttention(q, keys, values, cache.mask);
    } else {
      y = F.scaledDotProductAttention(q, k, v, { isCausal: true });
    }
    return this.proj.forward(y.transpose(1, 2).reshape(batch, length, this.width));
  }
}

class Block extends nn.Module {
  readonly ln1: torch.nn.LayerNorm;
  readonly attn: Attention;
  readonly ln2: torch.nn.LayerNorm;
  readonly fc: torch.nn.Linear;
  readonly proj: torch.nn.Linear;

  constructor(width: number, heads: number) {
    super();
    this.ln1 = new nn.LayerNorm(width);
    this.attn = new Attention(width, heads);
    this.ln2 = new nn.LayerNorm(width);
    this.fc = new nn.Linear(width, 4 * width);
    this.proj = new nn.Linear(4 * width, width);
  }

  override forward(x: Tensor, cache?: StaticCache, layer = 0): Tensor {
    x = x.add(this.attn.forward(this.ln1.forward(x), cache, layer));
    return x.add(this.proj.forward(F.gelu(this.fc.forward(this.ln2.forward(x)), { approximate: 'tanh' })));
  }
}

export class Gpt2 extends nn.Module {
  readonly wte: torch.nn.Embedding;
  readonly wpe: torch.nn.Embedding;
  readonly blocks: torch.nn.ModuleList<Block>;
  readonly ln: torch.nn.LayerNorm;

  constructor({ vocabulary, length, layers, width, heads }: Record<string, number>) {
    super();
    this.wte = new nn.Embedding(vocabulary!, width!);
    this.wpe = new nn.Embedding(length!, width!);
    this.blocks = new nn.ModuleList(Array.from({ length: layers! }, () => new Block(width!, heads!)));
    this.ln = new nn.LayerNorm(width!);
    for (const [name, parameter] of this.namedParameters()) {
      if (name.endsWith('bias')) nn.init.zeros_(parameter);
      else if (parameter.ndim > 1) nn.init.normal_(parameter, 0, 0.02);
    }
  }

  /** Tokens `[batch, length]` to logits `[batch, length, vocabulary]`; with a cache one token at its position. */
  override forward(tokens: Tensor, cache?: StaticCache): Tensor {
    const positions = cache?.position ?? torch.arange(tokens.shape[1]!, { device: tokens.device });
    let x = this.wte.forward(tokens).add(this.wpe.forward(positions));
    let layer = 0;
    for (const block of this.blocks) x = block.forward(x, cache, layer++);
    // The output layer is the embedding.
    return F.linear(this.ln.forward(x), this.wte.weight);
  }
}

export function makeGpt2(params: Params): Gpt2 {
  torch.manualSeed(0);
  return new Gpt2(params as Record<string, number>);
}
