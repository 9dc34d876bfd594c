import { signature } from '../core/arguments.js';
import type { Tensor } from '../core/tensor.js';
import { stft as transform } from '../generated/functions.js';

export type PadMode = 'constant' | 'reflect' | 'replicate' | 'circular';

export interface StftOptions {
  /** Distance between frames; `floor(nFft / 4)` by default. */
  hopLength?: number | null;
  /** Size of a frame; `nFft` by default. */
  winLength?: number | null;
  /** A one-dimensional tensor of `winLength` elements; ones by default. */
  window?: Tensor | null;
  /** Pad the input so that frame t is centred at `t * hopLength`; true by default. */
  center?: boolean;
  padMode?: PadMode;
  /** Divide by the square root of `nFft`. */
  normalized?: boolean;
  /** Only the non-negative frequencies; true by default for a real input and window. */
  onesided?: boolean | null;
  /** Complex results; must be given for a real input. */
  returnComplex?: boolean | null;
  /** Without `center`: align the frames to the window rather than to `nFft`. */
  alignToWindow?: boolean | null;
}

const read = signature<{ input: Tensor; nFft: number } & StftOptions>('torch.stft', [
  'input',
  'nFft',
  'hopLength?',
  'winLength?',
  'window?',
  'center?',
  'padMode?',
  'normalized?',
  'onesided?',
  'returnComplex?',
  'alignToWindow?',
]);

/**
 * The short-time Fourier transform of a signal `[length]` or `[batch, length]`: `[(batch,) frequencies, frames]`,
 * complex, or with a last dimension of 2 where `returnComplex` is false.
 * @throws TorchError where the window does not fit, or `alignToWindow` is given together with `center`.
 * @see https://pytorch.org/docs/stable/generated/torch.stft.html
 */
export function stft(input: Tensor, nFft: number, options?: StftOptions): Tensor;
export function stft(
  input: Tensor,
  nFft: number,
  hopLength: number | null,
  options?: Omit<StftOptions, 'hopLength'>,
): Tensor;
export function stft(
  input: Tensor,
  nFft: number,
  hopLength: number | null,
  winLength: number | null,
  window?: Tensor | null,
  options?: Omit<StftOptions, 'hopLength' | 'winLength' | 'window'>,
): Tensor;
export function stft(...args: unknown[]): Tensor {
  const { input, nFft, ...options } = read(args);
  const { center = true, padMode = 'reflect', ...others } = options;
  return transform(input, nFft, { center, padMode, ...others });
}
