import { describe, rangeError, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { named } from '../named.js';

/** A kind of layer or activation that `calculateGain` knows. */
export type Nonlinearity =
  | 'linear'
  | 'conv1d'
  | 'conv2d'
  | 'conv3d'
  | 'conv_transpose1d'
  | 'conv_transpose2d'
  | 'conv_transpose3d'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu';

/** Which side's variance stays the same: that of the forward pass (`fan_in`) or of the backward pass (`fan_out`). */
export type FanMode = 'fan_in' | 'fan_out';

/**
 * The recommended gain for what comes after a layer; `param` is the slope of a leaky ReLU.
 * @throws RangeError for an unknown nonlinearity.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain
 */
export const calculateGain = named(
  'init.calculateGain',
  ['nonlinearity', 'param'],
  (nonlinearity: Nonlinearity, param: number | null = null): number => {
    if (/^(linear|conv(_transpose)?[123]d|sigmoid)$/.test(nonlinearity)) return 1;
    switch (nonlinearity) {
      case 'tanh':
        return 5 / 3;
      case 'relu':
        return Math.sqrt(2);
      case 'leaky_relu':
        if (param !== null && typeof param !== 'number') {
          throw typeError(`the negative slope has to be a number, got ${describe(param)}`);
        }
        return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
      case 'selu':
        return 3 / 4;
      default:
        throw rangeError(`Unsupported nonlinearity ${describe(nonlinearity)}`);
    }
  },
);

/** How many inputs one output has, and how many outputs one input. */
export function calculateFanInAndFanOut(tensor: Tensor): [fanIn: number, fanOut: number] {
  if (!(tensor instanceof Tensor)) throw typeError(`an initialization takes a tensor, got ${describe(tensor)}`);
  const shape = tensor.shape;
  if (shape.length < 2) {
    throw rangeError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions');
  }
  const field = shape.slice(2).reduce((product, n) => product * n, 1);
  return [shape[1]! * field, shape[0]! * field];
}

/** The one of both that `mode` names. */
export function calculateCorrectFan(tensor: Tensor, mode: FanMode): number {
  if (mode !== 'fan_in' && mode !== 'fan_out') {
    throw rangeError(`Mode ${describe(mode)} not supported, please use 'fan_in' or 'fan_out'`);
  }
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  return mode === 'fan_in' ? fanIn : fanOut;
}
