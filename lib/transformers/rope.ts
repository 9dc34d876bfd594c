import { rangeError } from '../core/errors.js';
import { pythonName } from '../nn/names.js';
import { warn } from '../nn/warn.js';
import * as torch from '../torch.js';
import { nn, type Tensor } from '../torch.js';

/** How positions are turned into angles: the `rope_parameters` of a `config.json`. */
export interface RopeParameters {
  rope_type: 'default' | 'linear' | 'dynamic' | 'llama3' | (string & {});
  /** The base of the wavelengths. */
  rope_theta: number;
  /** By how much longer texts may be than those that the model was trained with. */
  factor?: number;
  /** The part of each head that is rotated. */
  partial_rotary_factor?: number;
  low_freq_factor?: number;
  high_freq_factor?: number;
  original_max_position_embeddings?: number;
}

/** What rotary embeddings need of a configuration. */
export interface RopeConfig {
  hiddenSize: number;
  numAttentionHeads: number;
  headDim?: number | null;
  maxPositionEmbeddings: number;
  ropeParameters: RopeParameters | null;
}

const NEEDED: Readonly<Record<string, readonly (keyof RopeParameters)[]>> = {
  default: [],
  linear: ['factor'],
  dynamic: ['factor'],
  llama3: ['factor', 'low_freq_factor', 'high_freq_factor', 'original_max_position_embeddings'],
};

/**
 * The parameters of today from those of a configuration of any age, which may also have them in `rope_scaling` and
 * `rope_theta`.
 * @throws RangeError for a type that there is not, and where the type's parameters are missing.
 */
export function readRope(config: RopeConfig): RopeParameters {
  const old = config as { ropeScaling?: object | null; ropeTheta?: number; partialRotaryFactor?: number };
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(old.ropeScaling ?? config.ropeParameters ?? {}))
    given[pythonName(key)] = value;
  const { type = 'default', ...rest } = given;
  const rope = { rope_type: type, rope_theta: old.ropeTheta ?? 10000, ...rest } as RopeParameters;
  if (old.partialRotaryFactor !== undefined) rope.partial_rotary_factor ??= old.partialRotaryFactor;
  delete old.ropeScaling;
  delete old.ropeTheta;

  const needed = NEEDED[rope.rope_type];
  if (!needed) {
    throw rangeError(`rope_type '${rope.rope_type}' is not supported; there are ${Object.keys(NEEDED).join(', ')}`);
  }
  if (rope.rope_type === 'llama3') rope.original_max_position_embeddings ??= config.maxPositionEmbeddings;
  const missing = needed.filter((key) => typeof rope[key] !== 'number');
  if (missing.length) throw rangeError(`rope parameters of type '${rope.rope_type}' need ${missing.join(', ')}`);
  if (rope.factor !== undefined && rope.factor < 1)
    warn(`rope_parameters: factor should be at least 1, got ${rope.factor}`);
  return rope;
}

/** The frequencies of an unscaled embedding of `dim` elements, float32 `[dim / 2]`. */
function plain(dim: number, base: number): Tensor {
  const exponents = torch.arange(0, dim, 2, { dtype: torch.float32 }).div(dim);
  return torch.reciprocal(torch.pow(torch.float(base), exponents));
}

/** Frequencies whose wavelengths are long against the original context are stretched, those between partly. */
function llama3(frequencies: Tensor, rope: Required<RopeParameters>): Tensor {
  const { factor, low_freq_factor: low, high_freq_factor: high, original_max_position_embeddings: context } = rope;
  const wavelengths = frequencies.reciprocal().mul(2 * Math.PI);
  const isLong = wavelengths.gt(context / low);
  const stretched = torch.where(isLong, frequencies.div(factor), frequencies);
  const share = wavelengths
    .reciprocal()
    .mul(context)
    .sub(low)
    .div(high - low);
  const mixed = share.neg().add(1).mul(stretched).div(factor).add(share.mul(stretched));
  const isMedium = wavelengths
    .lt(context / high)
    .logicalNot()
    .logicalAnd(isLong.logicalNot());
  return torch.where(isMedium, mixed, stretched);
}

/** The frequencies for texts of `length` positions. */
export function ropeFrequencies(config: RopeConfig, length = config.maxPositionEmbeddings): Tensor {
  const rope = config.ropeParameters!;
  const headDim = config.headDim || Math.floor(config.hiddenSize / config.numAttentionHeads);
  const dim = rope.rope_type === 'default' ? headDim : Math.trunc(headDim * (rope.partial_rotary_factor ?? 1));
  const { factor = 1, rope_theta: base } = rope;
  if (rope.rope_type === 'dynamic') {
    const longest = config.maxPositionEmbeddings;
    const grown = (factor * Math.max(length, longest)) / longest - (factor - 1);
    return plain(dim, base * grown ** (dim / (dim - 2)));
  }
  const frequencies = plain(dim, base);
  if (rope.rope_type === 'linear') return frequencies.div(factor);
  return rope.rope_type === 'llama3' ? llama3(frequencies, rope as Required<RopeParameters>) : frequencies;
}

/** Cosines and sines of the angles of positions. */
export class RotaryEmbedding extends nn.Module {
  invFreq: nn.Buffer;
  originalInvFreq: nn.Buffer;
  readonly config: RopeConfig;
  /** The longest text that the frequencies are for, where they follow it. */
  maxSeqLenCached: number;

  constructor(config: RopeConfig) {
    super();
    this.config = config;
    this.maxSeqLenCached = config.maxPositionEmbeddings;
    const make = () => torch.scope(() => new nn.Buffer(ropeFrequencies(config), { persistent: false }));
    this.invFreq = make();
    this.originalInvFreq = make();
  }

  /** The frequencies of the configuration. */
  compute(): Tensor {
    return ropeFrequencies(this.config);
  }

  /** `positionIds` int64 `[batch, length]`, as two tensors `[batch, length, headDim]` of `dtype`. */
  override forward(positionIds: Tensor, dtype: torch.DTypeLike): [cos: Tensor, sin: Tensor] {
    return torch.noGrad(() => {
      const { rope_type: type } = this.config.ropeParameters!;
      if (type === 'dynamic') this._follow(positionIds);
      const batch = positionIds.shape[0]!;
      const frequencies = this.invFreq.unsqueeze(0).unsqueeze(2).expand([batch, -1, 1]).to({ dtype: torch.float32 });
      const angles = torch.matmul(frequencies, positionIds.unsqueeze(1).float()).transpose(1, 2);
      const both = torch.cat([angles, angles], -1);
      return [both.cos().to({ dtype }), both.sin().to({ dtype })];
    });
  }

  /** @internal Stretches the frequencies with the longest text so far, and takes that back for the next short one. */
  _follow(positionIds: Tensor): void {
    const length = Number(positionIds.max().item()) + 1;
    const usual = this.config.maxPositionEmbeddings;
    const before = this.maxSeqLenCached;
    if (length > before) {
      torch.scope(() => void this.invFreq.copy_(ropeFrequencies(this.config, length)));
      this.maxSeqLenCached = length;
    }
    if (length < usual && before > usual) {
      this.invFreq.copy_(this.originalInvFreq);
      this.maxSeqLenCached = usual;
    }
  }
}

/** The second half of the last dimension, negated, before the first. */
function rotateHalf(states: Tensor): Tensor {
  const half = Math.floor(states.shape.at(-1)! / 2);
  const [first, second] = states.split([half, states.shape.at(-1)! - half], -1) as [Tensor, Tensor];
  return torch.cat([second.neg(), first], -1);
}

/** Rotates `[batch, heads, length, headDim]` by the angles of positions. */
export function rotate(states: Tensor, cos: Tensor, sin: Tensor): Tensor {
  return states.mul(cos.unsqueeze(1)).add(rotateHalf(states).mul(sin.unsqueeze(1)));
}
