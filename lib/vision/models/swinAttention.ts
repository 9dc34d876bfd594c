import { describe, rangeError } from '../../core/errors.js';
import { arange, float32, log, meshgrid, nn, ones, scope, slice, stack, type Tensor, zeros } from '../../index.js';
import { named } from '../../nn/named.js';
import { type Pair, relativePositionIndex } from './relativePosition.js';

const F = nn.functional;

/** The bias of each head for each pair of places in a window, `[1, heads, S, S]`, out of a table of all offsets. */
function relativePositionBias(table: Tensor, index: Tensor, [height, width]: Pair): Tensor {
  const size = height * width;
  return table.index(index).view([size, size, -1]).permute([2, 0, 1]).contiguous().unsqueeze(0);
}

/** What a `ShiftedWindowAttention` computes with. */
interface WindowAttention {
  qkvWeight: Tensor;
  projWeight: Tensor;
  relativePositionBias: Tensor;
  windowSize: Pair;
  numHeads: number;
  shiftSize: Pair;
  attentionDropout: number;
  dropout: number;
  qkvBias: Tensor | null;
  projBias: Tensor | null;
  logitScale: Tensor | null;
  training: boolean;
}

/** `[B, H, W, C]`, cut into windows: `[B * windows, S, C]`. */
function windowsOf(x: Tensor, [height, width]: Pair): Tensor {
  const [b, h, w, c] = x.shape as [number, number, number, number];
  return x
    .view([b, h / height, height, w / width, width, c])
    .permute([0, 1, 3, 2, 4, 5])
    .reshape([-1, height * width, c]);
}

/** Added to the scores of `[windows, S, S]`: keeps apart what only the shift has put into one window. */
function shiftMask(like: Tensor, h: number, w: number, window: Pair, shift: Pair): Tensor {
  const regions = like.newZeros([h, w]);
  const parts = (d: 0 | 1) => [slice(0, -window[d]), slice(-window[d], 0 - shift[d]), slice(0 - shift[d], null)];
  let region = 0;
  for (const rows of parts(0)) {
    for (const columns of parts(1)) regions.indexPut_([rows, columns], region++);
  }
  const flat = windowsOf(regions.reshape([1, h, w, 1]), window).squeeze(2);
  const apart = flat.unsqueeze(1).sub(flat.unsqueeze(2));
  return apart.maskedFill(apart.ne(0), -100);
}

/** Version 2 scores by cosines times a learned scale; version 1 by products over the root of the heads' width. */
function scoresOf(q: Tensor, k: Tensor, logitScale: Tensor | null): Tensor {
  if (!logitScale) return q.mul(q.shape.at(-1)! ** -0.5).matmul(k.transpose(-2, -1));
  const cosines = F.normalize(q, { dim: -1 }).matmul(F.normalize(k, { dim: -1 }).transpose(-2, -1));
  return cosines.mul(logitScale.clamp({ max: Math.log(100) }).exp());
}

/** Version 2's keys have no bias: what is learned for them is not used. */
function withoutKeyBias(qkvBias: Tensor): Tensor {
  const bias = qkvBias.clone();
  const length = Math.floor(bias.numel() / 3);
  bias.narrow(0, length, length).zero_();
  return bias;
}

function shiftedWindowAttention(input: Tensor, attention: WindowAttention): Tensor {
  const { windowSize: window, numHeads, training, logitScale } = attention;
  const [b, height, width, channels] = input.shape as [number, number, number, number];
  const missing = (d: 0 | 1, n: number) => (window[d] - (n % window[d])) % window[d];
  let x = F.pad(input, [0, 0, 0, missing(1, width), 0, missing(0, height)]);
  const [, h, w] = x.shape as [number, number, number, number];
  // An image that fits into one window needs no shift.
  const shift: Pair = [window[0] >= h ? 0 : attention.shiftSize[0], window[1] >= w ? 0 : attention.shiftSize[1]];
  const isShifted = shift[0] + shift[1] > 0;
  if (isShifted) x = x.roll([0 - shift[0], 0 - shift[1]], [1, 2]);

  x = windowsOf(x, window);
  const [count, size] = x.shape as [number, number, number];
  const windows = count / b;
  const bias = logitScale && attention.qkvBias ? withoutKeyBias(attention.qkvBias) : attention.qkvBias;
  const [q, k, v] = F.linear(x, attention.qkvWeight, bias)
    .reshape([count, size, 3, numHeads, Math.floor(channels / numHeads)])
    .permute([2, 0, 3, 1, 4])
    .unbind(0) as [Tensor, Tensor, Tensor];
  let scores = scoresOf(q, k, logitScale).add(attention.relativePositionBias);
  if (isShifted) {
    const mask = shiftMask(x, h, w, window, shift);
    scores = scores
      .view([b, windows, numHeads, size, size])
      .add(mask.unsqueeze(1).unsqueeze(0))
      .view([-1, numHeads, size, size]);
  }
  const weights = F.dropout(F.softmax(scores, -1), attention.attentionDropout, training);
  x = weights.matmul(v).transpose(1, 2).reshape([count, size, channels]);
  x = F.dropout(F.linear(x, attention.projWeight, attention.projBias), attention.dropout, training);

  x = x
    .view([b, h / window[0], w / window[1], window[0], window[1], channels])
    .permute([0, 1, 3, 2, 4, 5])
    .reshape([b, h, w, channels]);
  if (isShifted) x = x.roll([shift[0], shift[1]], [1, 2]);
  return x.narrow(1, 0, height).narrow(2, 0, width).contiguous();
}

const parametersOf = (name: string) =>
  named(
    name,
    ['dim', 'windowSize', 'shiftSize', 'numHeads', 'qkvBias', 'projBias', 'attentionDropout', 'dropout'],
    (
      dim: number,
      windowSize: readonly number[],
      shiftSize: readonly number[],
      numHeads: number,
      qkvBias = true,
      projBias = true,
      attentionDropout = 0,
      dropout = 0,
    ) => ({ dim, windowSize, shiftSize, numHeads, qkvBias, projBias, attentionDropout, dropout }),
  );

const parameters = parametersOf('models.swinTransformer.ShiftedWindowAttention');
const parametersV2 = parametersOf('models.swinTransformer.ShiftedWindowAttentionV2');

function checkPair(name: string, value: readonly number[]): Pair {
  if (Array.isArray(value) && value.length === 2) return value as unknown as Pair;
  throw rangeError(
    `${name} should be a height and a width, got ${Array.isArray(value) ? `[${value}]` : describe(value)}`,
  );
}

/** Self-attention of `[B, H, W, C]` within windows of `windowSize`, which are moved by `shiftSize`. */
export class ShiftedWindowAttention extends nn.Module {
  readonly windowSize: Pair;
  readonly shiftSize: Pair;
  readonly numHeads: number;
  readonly attentionDropout: number;
  readonly dropout: number;
  qkv: nn.Linear;
  proj: nn.Linear;
  /** A row for each offset of two places in a window; version 2 computes it. */
  declare relativePositionBiasTable: nn.Parameter;
  declare relativePositionIndex: Tensor;

  /** @throws RangeError unless `windowSize` and `shiftSize` are pairs. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { dim, windowSize, shiftSize, numHeads, qkvBias, projBias, ...rest } = parameters(...args);
    this.windowSize = checkPair('windowSize', windowSize);
    this.shiftSize = checkPair('shiftSize', shiftSize);
    this.numHeads = numHeads;
    this.attentionDropout = rest.attentionDropout;
    this.dropout = rest.dropout;
    this.qkv = new nn.Linear(dim, dim * 3, { bias: qkvBias });
    this.proj = new nn.Linear(dim, dim, { bias: projBias });
    this.defineRelativePositionBiasTable();
    this.registerBuffer(
      'relativePositionIndex',
      scope(() => relativePositionIndex(this.windowSize).flatten()),
    );
  }

  /** Makes what the biases of pairs of places are taken from. */
  defineRelativePositionBiasTable(): void {
    const [height, width] = this.windowSize;
    const offsets = (2 * height - 1) * (2 * width - 1);
    this.relativePositionBiasTable = scope(() => new nn.Parameter(zeros([offsets, this.numHeads])));
    nn.init.truncNormal_(this.relativePositionBiasTable, { std: 0.02 });
  }

  /** The bias of each head for each pair of places: `[1, numHeads, S, S]`. */
  getRelativePositionBias(): Tensor {
    return relativePositionBias(this.relativePositionBiasTable, this.relativePositionIndex, this.windowSize);
  }

  /** @internal What the scores are multiplied by, in version 2. */
  _logitScale(): Tensor | null {
    return null;
  }

  override forward(x: Tensor): Tensor {
    return shiftedWindowAttention(x, {
      qkvWeight: this.qkv.weight,
      projWeight: this.proj.weight,
      relativePositionBias: this.getRelativePositionBias(),
      windowSize: this.windowSize,
      numHeads: this.numHeads,
      shiftSize: this.shiftSize,
      attentionDropout: this.attentionDropout,
      dropout: this.dropout,
      qkvBias: this.qkv.bias,
      projBias: this.proj.bias,
      logitScale: this._logitScale(),
      training: this.training,
    });
  }
}

/** The same with cosines for scores, and biases that a small network computes from offsets' logarithms. */
export class ShiftedWindowAttentionV2 extends ShiftedWindowAttention {
  logitScale: nn.Parameter;
  cpbMlp: nn.Sequential;
  declare relativeCoordsTable: Tensor;

  /** @throws RangeError unless `windowSize` and `shiftSize` are pairs. */
  constructor(...args: Parameters<typeof parametersV2>) {
    const configuration = parametersV2(...args);
    super(configuration);
    const { numHeads, qkvBias } = configuration;
    this.logitScale = scope(() => new nn.Parameter(log(ones([numHeads, 1, 1]).mul(10))));
    this.cpbMlp = new nn.Sequential(
      new nn.Linear(2, 512, { bias: true }),
      new nn.ReLU({ inplace: true }),
      new nn.Linear(512, numHeads, { bias: false }),
    );
    if (qkvBias) {
      const bias = this.qkv.bias!;
      const length = Math.floor(bias.numel() / 3);
      scope(() => nn.init.zeros_(bias.detach().narrow(0, length, length)));
    }
  }

  override defineRelativePositionBiasTable(): void {
    const table = scope(() => {
      const axes = this.windowSize.map((n) => arange(-(n - 1), n, { dtype: float32 }).div(n - 1));
      const offsets = stack(meshgrid(axes, { indexing: 'ij' }))
        .permute([1, 2, 0])
        .contiguous()
        .unsqueeze(0)
        .mul(8);
      // Times its sign, for its magnitude: libtorch has no `abs` on the meta device.
      const sign = offsets.sign();
      return sign.mul(offsets.mul(sign).add(1).log2()).div(3);
    });
    this.registerBuffer('relativeCoordsTable', table);
  }

  override getRelativePositionBias(): Tensor {
    const table = this.cpbMlp.forward(this.relativeCoordsTable).view([-1, this.numHeads]);
    return relativePositionBias(table, this.relativePositionIndex, this.windowSize).sigmoid().mul(16);
  }

  /** @internal */
  override _logitScale(): Tensor {
    return this.logitScale;
  }
}
