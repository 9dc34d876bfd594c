import * as torch from '../torch.js';
import { nn, type Tensor } from '../torch.js';
import { ropeFrequencies, ropeScaling } from './rope-frequencies.js';
import type { RopeConfig } from './rope-parameters.js';

/** Cosines and sines of the angles of positions. */
export class RotaryEmbedding extends nn.Module {
  invFreq: nn.Buffer;
  originalInvFreq: nn.Buffer;
  readonly config: RopeConfig;
  /** The longest text that the frequencies are for, where they follow it. */
  maxSeqLenCached: number;
  /** What cosines and sines are multiplied by. */
  readonly attentionScaling: number;

  constructor(config: RopeConfig) {
    super();
    this.config = config;
    this.maxSeqLenCached = config.maxPositionEmbeddings;
    this.attentionScaling = ropeScaling(config);
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
      if (type === 'longrope') this._choose(positionIds);
      const batch = positionIds.shape[0]!;
      const frequencies = this.invFreq.unsqueeze(0).unsqueeze(2).expand([batch, -1, 1]).to({ dtype: torch.float32 });
      const angles = torch.matmul(frequencies, positionIds.unsqueeze(1).float()).transpose(1, 2);
      const both = torch.cat([angles, angles], -1);
      const scaling = this.attentionScaling;
      return [both.cos().mul(scaling).to({ dtype }), both.sin().mul(scaling).to({ dtype })];
    });
  }

  /** @internal Stretches the frequencies with the longest text so far, and takes that back for the next short one. */
  _follow(positionIds: Tensor): void {
    const length = lengthOf(positionIds);
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

  /** @internal Takes the frequencies for long texts or those for short ones. */
  _choose(positionIds: Tensor): void {
    const length = lengthOf(positionIds);
    const isLong = length > this.config.ropeParameters!.original_max_position_embeddings!;
    torch.scope(() => {
      void this.invFreq.copy_(isLong ? ropeFrequencies(this.config, length) : this.originalInvFreq);
    });
  }
}

const lengthOf = (positionIds: Tensor): number => Number(positionIds.max().item()) + 1;

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
