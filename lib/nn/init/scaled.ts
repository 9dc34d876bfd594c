import type { Generator } from '../../core/generator.js';
import type { Tensor } from '../../core/tensor.js';
import { named } from '../named.js';
import { warn } from '../warn.js';
import {
  calculateCorrectFan,
  calculateFanInAndFanOut,
  calculateGain,
  type FanMode,
  type Nonlinearity,
} from './gain.js';
import { normal_, uniform_ } from './random.js';

/**
 * Glorot initialization from a uniform distribution.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_uniform_
 */
export const xavierUniform_ = named(
  'init.xavierUniform_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain = 1, generator: Generator | null = null): Tensor => {
    const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
    const bound = Math.sqrt(3) * (gain * Math.sqrt(2 / (fanIn + fanOut)));
    return uniform_(tensor, -bound, bound, generator);
  },
);

/**
 * Glorot initialization from a normal distribution.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_normal_
 */
export const xavierNormal_ = named(
  'init.xavierNormal_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain = 1, generator: Generator | null = null): Tensor => {
    const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
    return normal_(tensor, 0, gain * Math.sqrt(2 / (fanIn + fanOut)), generator);
  },
);

const kaiming: ['tensor', 'a', 'mode', 'nonlinearity', 'generator'] = [
  'tensor',
  'a',
  'mode',
  'nonlinearity',
  'generator',
];

function kaimingStd(tensor: Tensor, a: number, mode: FanMode, nonlinearity: Nonlinearity): number {
  return calculateGain(nonlinearity, a) / Math.sqrt(calculateCorrectFan(tensor, mode));
}

function isEmpty(tensor: Tensor): boolean {
  if (tensor.numel() > 0) return false;
  warn('Initializing zero-element tensors is a no-op');
  return true;
}

/**
 * He initialization from a uniform distribution; `a` is the slope of a leaky ReLU that comes after.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_
 */
export const kaimingUniform_ = named(
  'init.kaimingUniform_',
  kaiming,
  (
    tensor: Tensor,
    a = 0,
    mode: FanMode = 'fan_in',
    nonlinearity: Nonlinearity = 'leaky_relu',
    generator: Generator | null = null,
  ): Tensor => {
    if (isEmpty(tensor)) return tensor;
    const bound = Math.sqrt(3) * kaimingStd(tensor, a, mode, nonlinearity);
    return uniform_(tensor, -bound, bound, generator);
  },
);

/**
 * He initialization from a normal distribution; `a` is the slope of a leaky ReLU that comes after.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_
 */
export const kaimingNormal_ = named(
  'init.kaimingNormal_',
  kaiming,
  (
    tensor: Tensor,
    a = 0,
    mode: FanMode = 'fan_in',
    nonlinearity: Nonlinearity = 'leaky_relu',
    generator: Generator | null = null,
  ): Tensor => {
    if (isEmpty(tensor)) return tensor;
    return normal_(tensor, 0, kaimingStd(tensor, a, mode, nonlinearity), generator);
  },
);
