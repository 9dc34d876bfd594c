import type { Tensor } from '../torch.js';
import * as torch from '../torch.js';
import type { RopeConfig, RopeParameters } from './rope-parameters.js';

/** The wavelengths of an unscaled embedding of `dim` elements, over 2π, float32 `[dim / 2]`. */
function wavelengths(dim: number, base: number): Tensor {
  const exponents = torch.arange(0, dim, 2, { dtype: torch.float32 }).div(dim);
  return torch.pow(torch.float(base), exponents);
}

/** Frequencies whose wavelengths are long against the original context are stretched, those between partly. */
function llama3(frequencies: Tensor, rope: RopeParameters): Tensor {
  const factor = rope.factor!;
  const low = rope.low_freq_factor!;
  const high = rope.high_freq_factor!;
  const context = rope.original_max_position_embeddings!;
  const lengths = frequencies.reciprocal().mul(2 * Math.PI);
  const isLong = lengths.gt(context / low);
  const stretched = torch.where(isLong, frequencies.div(factor), frequencies);
  const share = lengths
    .reciprocal()
    .mul(context)
    .sub(low)
    .div(high - low);
  const mixed = share.neg().add(1).mul(stretched).div(factor).add(share.mul(stretched));
  const isMedium = lengths
    .lt(context / high)
    .logicalNot()
    .logicalAnd(isLong.logicalNot());
  return torch.where(isMedium, mixed, stretched);
}

/** The factor by which YaRN stretches, which null leaves to the two lengths. */
const yarnFactor = ({ maxPositionEmbeddings }: RopeConfig, rope: RopeParameters): number =>
  rope.factor ?? maxPositionEmbeddings / rope.original_max_position_embeddings!;

/** YaRN: wavelengths that turn often enough within the original length stay, those that hardly turn are stretched. */
function yarn(dim: number, config: RopeConfig, rope: RopeParameters): Tensor {
  const { rope_theta: base, truncate = true, original_max_position_embeddings: context } = rope;
  /** The dimension whose wavelength turns so often within the original length. */
  const dimensionOf = (turns: number) => (dim * Math.log(context! / (turns * 2 * Math.PI))) / (2 * Math.log(base));
  let low = dimensionOf(rope.beta_fast || 32);
  let high = dimensionOf(rope.beta_slow || 1);
  if (truncate) [low, high] = [Math.floor(low), Math.ceil(high)];
  [low, high] = [Math.max(low, 0), Math.min(high, dim - 1)];
  if (low === high) high += 0.001;

  const lengths = wavelengths(dim, base);
  const ramp = torch
    .arange(Math.floor(dim / 2), { dtype: torch.float32 })
    .sub(low)
    .div(high - low)
    .clamp(0, 1);
  const kept = ramp.neg().add(1);
  const stretched = lengths.mul(yarnFactor(config, rope)).reciprocal();
  return stretched.mul(kept.neg().add(1)).add(lengths.reciprocal().mul(kept));
}

/** LongRoPE: each wavelength has a factor of its own, and another in texts longer than the original length. */
function longrope(dim: number, length: number, rope: RopeParameters): Tensor {
  const factors = length > rope.original_max_position_embeddings! ? rope.long_factor! : rope.short_factor!;
  return torch.tensor(factors, { dtype: torch.float32 }).mul(wavelengths(dim, rope.rope_theta)).reciprocal();
}

/** How many elements of each head are rotated. */
function rotatedSize(config: RopeConfig, rope: RopeParameters): number {
  const headDim = config.headDim || Math.floor(config.hiddenSize / config.numAttentionHeads);
  return rope.rope_type === 'default' ? headDim : Math.trunc(headDim * (rope.partial_rotary_factor ?? 1));
}

/** The frequencies for texts of `length` positions; by default those that the model starts with. */
export function ropeFrequencies(config: RopeConfig, length = 0): Tensor {
  const rope = config.ropeParameters!;
  const dim = rotatedSize(config, rope);
  const { factor, rope_theta: base } = rope;
  switch (rope.rope_type) {
    case 'linear':
      return wavelengths(dim, base).reciprocal().div(factor!);
    case 'dynamic': {
      const longest = config.maxPositionEmbeddings;
      const grown = (factor! * Math.max(length, longest)) / longest - (factor! - 1);
      return wavelengths(dim, base * grown ** (dim / (dim - 2))).reciprocal();
    }
    case 'llama3':
      return llama3(wavelengths(dim, base).reciprocal(), rope);
    case 'yarn':
      return yarn(dim, config, rope);
    case 'longrope':
      return longrope(dim, length, rope);
    default:
      return wavelengths(dim, base).reciprocal();
  }
}

/** What cosines and sines are multiplied by, as attention over longer texts needs it. */
export function ropeScaling(config: RopeConfig): number {
  const rope = config.ropeParameters!;
  const { mscale, mscale_all_dim: allDim, original_max_position_embeddings: context } = rope;
  if (rope.rope_type !== 'yarn' && rope.rope_type !== 'longrope') return 1;
  if (rope.attention_factor != null) return rope.attention_factor;
  const factor = yarnFactor(config, rope);
  if (rope.rope_type === 'longrope') return factor <= 1 ? 1 : Math.sqrt(1 + Math.log(factor) / Math.log(context!));
  const grown = (scale: number) => (factor <= 1 ? 1 : 0.1 * scale * Math.log(factor) + 1);
  return mscale && allDim ? grown(mscale) / grown(allDim) : grown(1);
}
