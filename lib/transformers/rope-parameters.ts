import { rangeError } from '../core/errors.js';
import { pythonName } from '../nn/names.js';
import { warn } from '../nn/warn.js';

/** How positions are turned into angles: the `rope_parameters` of a `config.json`. */
export interface RopeParameters {
  rope_type: 'default' | 'linear' | 'dynamic' | 'llama3' | 'yarn' | 'longrope' | (string & {});
  /** The base of the wavelengths. */
  rope_theta: number;
  /** By how much longer texts may be than those that the model was trained with. */
  factor?: number | null;
  /** The part of each head that is rotated. */
  partial_rotary_factor?: number;
  low_freq_factor?: number;
  high_freq_factor?: number;
  /** The longest text that the model was trained with. */
  original_max_position_embeddings?: number;
  /** What cosines and sines are multiplied by; follows from the factor where left out. */
  attention_factor?: number | null;
  /** How many turns within the original length keep a wavelength as it is; 32 where left out. */
  beta_fast?: number | null;
  /** How few turns let a wavelength be stretched all the way; 1 where left out. */
  beta_slow?: number | null;
  mscale?: number | null;
  mscale_all_dim?: number | null;
  /** Whether the range of wavelengths stretched partly ends at whole dimensions; true where left out. */
  truncate?: boolean;
  /** By what each wavelength is stretched in texts no longer than the original length, and in longer ones. */
  short_factor?: number[];
  long_factor?: number[];
}

/** What rotary embeddings need of a configuration. */
export interface RopeConfig {
  hiddenSize: number;
  numAttentionHeads: number;
  headDim?: number | null;
  maxPositionEmbeddings: number;
  ropeParameters: RopeParameters | null;
}

/** Fields of older files. */
interface OldFields {
  ropeScaling?: object | null;
  ropeTheta?: number | null;
  partialRotaryFactor?: number | null;
  originalMaxPositionEmbeddings?: number | null;
}

const NEEDED: Readonly<Record<string, readonly (keyof RopeParameters)[]>> = {
  default: [],
  linear: ['factor'],
  dynamic: ['factor'],
  llama3: ['factor', 'low_freq_factor', 'high_freq_factor'],
  yarn: ['factor'],
  longrope: ['short_factor', 'long_factor'],
};

/** Types that know how long the texts were that the model was trained with. */
const EXTENDED = ['llama3', 'yarn', 'longrope'];

function isGiven(rope: RopeParameters, key: keyof RopeParameters): boolean {
  if (key === 'short_factor' || key === 'long_factor') return Array.isArray(rope[key]);
  // YaRN's factor may be left to the two lengths.
  return typeof rope[key] === 'number' || (rope[key] === null && rope.rope_type === 'yarn');
}

/**
 * The parameters of today from those of a configuration of any age, which may also have them in `rope_scaling` and
 * `rope_theta`.
 * @throws RangeError for a type that there is not, where the type's parameters are missing, and for heads that can't be
 *   rotated in pairs.
 */
export function readRope(config: RopeConfig): RopeParameters {
  const old = config as OldFields;
  const scaling = old.ropeScaling && Object.keys(old.ropeScaling).length > 0 ? old.ropeScaling : config.ropeParameters;
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(scaling ?? {})) given[pythonName(key)] = value;
  const rope = {
    rope_type: given.type ?? 'default',
    rope_theta: old.ropeTheta ?? 10000,
    ...given,
  } as RopeParameters;
  if (old.partialRotaryFactor != null) rope.partial_rotary_factor ??= old.partialRotaryFactor;
  delete old.ropeScaling;
  delete old.ropeTheta;

  const { rope_type: type } = rope;
  const needed = Object.hasOwn(NEEDED, type) ? NEEDED[type]! : null;
  if (!needed) throw rangeError(`rope_type '${type}' is not supported; there are ${Object.keys(NEEDED).join(', ')}`);
  if (EXTENDED.includes(type)) {
    const length = old.originalMaxPositionEmbeddings ?? rope.original_max_position_embeddings;
    rope.original_max_position_embeddings = length ?? config.maxPositionEmbeddings;
  }
  const missing = needed.filter((key) => !isGiven(rope, key));
  if (missing.length) throw rangeError(`rope parameters of type '${type}' need ${missing.join(', ')}`);
  if (rope.factor != null && rope.factor < 1) warn(`rope_parameters: factor should be at least 1, got ${rope.factor}`);
  const { headDim } = config;
  const size = headDim || Math.floor(config.hiddenSize / config.numAttentionHeads);
  if (type === 'dynamic' && size === 2) {
    throw rangeError(
      "rope_type 'dynamic' needs heads of more than two elements: with two there is one wavelength only",
    );
  }
  if (headDim != null && headDim > 4 && headDim % 2 === 1 && (rope.partial_rotary_factor ?? 1) === 1) {
    throw rangeError(`rotary positions need an even number of elements a head, got headDim ${headDim}`);
  }
  return rope;
}
