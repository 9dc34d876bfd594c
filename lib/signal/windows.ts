import { type Parameter, signature } from '../core/arguments.js';
import { tensor } from '../core/create.js';
import { getDefaultDtype } from '../core/defaults.js';
import type { DeviceLike } from '../core/device.js';
import { type DType, type DTypeLike, float32, float64, toDtype } from '../core/dtype.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { type LayoutLike, strided, toLayoutCode } from '../core/layout.js';
import type { Tensor } from '../core/tensor.js';
import { arange, empty, i0, linspace, minimum, ones } from '../generated/functions.js';

export interface WindowOptions {
  /** Symmetric, for filter design (the default), or periodic, for spectral analysis. */
  sym?: boolean;
  /** float32 or float64; the default dtype where left out. */
  dtype?: DTypeLike | null;
  /** Strided only. */
  layout?: LayoutLike;
  device?: DeviceLike | null;
  requiresGrad?: boolean;
}

interface Factory {
  dtype: DType;
  device: DeviceLike | null;
  requiresGrad: boolean;
}

/** What every window's arguments come to: its own options, the length, and how its tensors are made. */
type Arguments<O> = Omit<O, keyof WindowOptions> & { fn: string; M: number; sym: boolean; factory: Factory };

function reader<O extends WindowOptions>(name: string, own: (keyof O & string)[] = []) {
  const fn = `torch.signal.windows.${name}`;
  const names = [...own, 'sym', 'dtype', 'layout', 'device', 'requiresGrad'].map((option) => `${option}?`);
  const read = signature<O & { M: number }>(fn, ['M', '*', ...names] as Parameter<O & { M: number }>[]);
  return (args: readonly unknown[]): Arguments<O> => {
    const { M, sym = true, dtype, layout, device = null, requiresGrad = false, ...options } = read(args);
    if (!Number.isInteger(M)) throw typeError(`${fn}: the length must be an integer, got ${describe(M)}.`);
    if (M < 0) throw rangeError(`${fn}: the length can't be negative, got ${M}.`);
    if (layout !== undefined && toLayoutCode(layout) !== strided.code) {
      throw rangeError(`${fn}: windows are strided tensors only, got layout ${describe(layout)}.`);
    }
    const type = dtype == null ? getDefaultDtype() : toDtype(dtype);
    if (type !== float32 && type !== float64) {
      throw rangeError(`${fn}: windows are float32 or float64, got ${type}.`);
    }
    return { ...options, fn, M, sym, factory: { dtype: type, device, requiresGrad } } as unknown as Arguments<O>;
  };
}

/** The number of steps of a window's period: one more sample than it has where it is periodic. */
const period = (M: number, sym: boolean) => (sym || M <= 1 ? M - 1 : M);

/** `start, start + 1, ...`, scaled. */
const ramp = (start: number, scale: number, M: number, factory: Factory) =>
  linspace(start * scale, (start + (M - 1)) * scale, M, factory);

export interface ExponentialOptions extends WindowOptions {
  /** Where the maximum lies, for a periodic window only; its middle by default. */
  center?: number | null;
  /** The decay, positive; 1 by default. */
  tau?: number;
}

const readExponential = reader<ExponentialOptions>('exponential', ['center', 'tau']);

/**
 * The exponential (Poisson) window, `exp(-|n - center| / tau)`.
 * @throws RangeError for a length, dtype, `tau` or `center` that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.exponential.html
 */
export function exponential(M: number, options?: ExponentialOptions): Tensor;
export function exponential(...args: unknown[]): Tensor {
  const { fn, M, sym, factory, center = null, tau = 1 } = readExponential(args);
  if (!(tau > 0)) throw rangeError(`${fn}: tau must be positive, got ${describe(tau)}.`);
  if (sym && center !== null) {
    throw rangeError(`${fn}: a symmetric window has its center in the middle; give { sym: false } with center.`);
  }
  if (M === 0) return empty([0], factory);
  return ramp(-(center ?? period(M, sym) / 2), 1 / tau, M, factory)
    .abs()
    .neg()
    .exp();
}

const readCosine = reader<WindowOptions>('cosine');

/**
 * The cosine (sine) window, `sin(pi (n + 0.5) / M)`.
 * @throws RangeError for a length or dtype that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.cosine.html
 */
export function cosine(M: number, options?: WindowOptions): Tensor;
export function cosine(...args: unknown[]): Tensor {
  const { M, sym, factory } = readCosine(args);
  if (M === 0) return empty([0], factory);
  return ramp(0.5, Math.PI / (period(M, sym) + 1), M, factory).sin();
}

export interface GaussianOptions extends WindowOptions {
  /** The standard deviation, positive; 1 by default. */
  std?: number;
}

const readGaussian = reader<GaussianOptions>('gaussian', ['std']);

/**
 * The Gaussian window, `exp(-(n / std)^2 / 2)`, n counted from the middle.
 * @throws RangeError for a length, dtype or `std` that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.gaussian.html
 */
export function gaussian(M: number, options?: GaussianOptions): Tensor;
export function gaussian(...args: unknown[]): Tensor {
  const { fn, M, sym, factory, std = 1 } = readGaussian(args);
  if (!(std > 0)) throw rangeError(`${fn}: std must be positive, got ${describe(std)}.`);
  if (M === 0) return empty([0], factory);
  return ramp(-period(M, sym) / 2, 1 / (std * Math.SQRT2), M, factory)
    .pow(2)
    .neg()
    .exp();
}

export interface KaiserOptions extends WindowOptions {
  /** The shape, not negative; 12 by default. */
  beta?: number;
}

const readKaiser = reader<KaiserOptions>('kaiser', ['beta']);

/**
 * The Kaiser window, `I0(beta sqrt(1 - ((n - N/2) / (N/2))^2)) / I0(beta)`.
 * @throws RangeError for a length, dtype or `beta` that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.kaiser.html
 */
export function kaiser(M: number, options?: KaiserOptions): Tensor;
export function kaiser(...args: unknown[]): Tensor {
  const { fn, M, sym, factory, beta = 12 } = readKaiser(args);
  if (!(beta >= 0)) throw rangeError(`${fn}: beta can't be negative, got ${describe(beta)}.`);
  if (M === 0) return empty([0], factory);
  if (M === 1) return ones([1], factory);
  // In the window's own precision, so that the last point of a symmetric one is beta to the bit.
  const b = tensor(beta, { dtype: factory.dtype, device: factory.device });
  const start = b.neg();
  const end = minimum(
    b,
    start.add(
      b
        .mul(2)
        .div(period(M, sym))
        .mul(M - 1),
    ),
  );
  const k = linspace(start, end, M, factory);
  return i0(b.mul(b).sub(k.pow(2)).sqrt()).div(i0(b));
}

const readBartlett = reader<WindowOptions>('bartlett');

/**
 * The Bartlett window, a triangle with zeros at its ends.
 * @throws RangeError for a length or dtype that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.bartlett.html
 */
export function bartlett(M: number, options?: WindowOptions): Tensor;
export function bartlett(...args: unknown[]): Tensor {
  const { M, sym, factory } = readBartlett(args);
  if (M === 0) return empty([0], factory);
  if (M === 1) return ones([1], factory);
  return linspace(-1, -1 + (M - 1) * (2 / period(M, sym)), M, factory)
    .abs()
    .neg()
    .add(1);
}

/** The sum of `(-1)^i a_i cos(2 pi i n / N)`. */
function cosineSum(a: readonly number[], { M, sym, factory }: Arguments<WindowOptions>): Tensor {
  if (M === 0) return empty([0], factory);
  if (M === 1) return ones([1], factory);
  const k = ramp(0, (2 * Math.PI) / period(M, sym), M, factory);
  const signed = tensor(
    a.map((weight, i) => (i % 2 ? -weight : weight)),
    factory,
  );
  const i = arange(a.length, factory);
  return signed.unsqueeze(-1).mul(i.unsqueeze(-1).mul(k).cos()).sum(0);
}

export interface GeneralCosineOptions extends WindowOptions {
  /** The coefficients of the cosines, from the constant on. */
  a: Iterable<number>;
}

const readGeneralCosine = reader<GeneralCosineOptions>('generalCosine', ['a']);

/**
 * A sum of cosines, `a_0 - a_1 cos(2 pi n / N) + a_2 cos(4 pi n / N) - ...`.
 * @throws TypeError where `a` is no list of numbers; RangeError where it is empty or a length or dtype does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.general_cosine.html
 */
export function generalCosine(M: number, options: GeneralCosineOptions): Tensor;
export function generalCosine(...args: unknown[]): Tensor {
  const { a, ...window } = readGeneralCosine(args);
  if (typeof a !== 'object' || a === null || !(Symbol.iterator in a)) {
    throw typeError(`${window.fn}: a must be a list of coefficients, got ${describe(a)}.`);
  }
  const coefficients = [...a];
  if (coefficients.length === 0) throw rangeError(`${window.fn}: a has no coefficients; give at least one.`);
  return cosineSum(coefficients, window);
}

export interface GeneralHammingOptions extends WindowOptions {
  /** The constant term; 0.54 by default. */
  alpha?: number;
}

const readGeneralHamming = reader<GeneralHammingOptions>('generalHamming', ['alpha']);

/**
 * The general Hamming window, `alpha - (1 - alpha) cos(2 pi n / N)`.
 * @throws RangeError for a length or dtype that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.general_hamming.html
 */
export function generalHamming(M: number, options?: GeneralHammingOptions): Tensor;
export function generalHamming(...args: unknown[]): Tensor {
  const { alpha = 0.54, ...window } = readGeneralHamming(args);
  return cosineSum([alpha, 1 - alpha], window);
}

const readHamming = reader<WindowOptions>('hamming');

/**
 * The Hamming window, `0.54 - 0.46 cos(2 pi n / N)`.
 * @throws RangeError for a length or dtype that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.hamming.html
 */
export function hamming(M: number, options?: WindowOptions): Tensor;
export function hamming(...args: unknown[]): Tensor {
  return cosineSum([0.54, 1 - 0.54], readHamming(args));
}

const readHann = reader<WindowOptions>('hann');

/**
 * The Hann window, `0.5 - 0.5 cos(2 pi n / N)`.
 * @throws RangeError for a length or dtype that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.hann.html
 */
export function hann(M: number, options?: WindowOptions): Tensor;
export function hann(...args: unknown[]): Tensor {
  return cosineSum([0.5, 0.5], readHann(args));
}

const readBlackman = reader<WindowOptions>('blackman');

/**
 * The Blackman window, `0.42 - 0.5 cos(2 pi n / N) + 0.08 cos(4 pi n / N)`.
 * @throws RangeError for a length or dtype that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.blackman.html
 */
export function blackman(M: number, options?: WindowOptions): Tensor;
export function blackman(...args: unknown[]): Tensor {
  return cosineSum([0.42, 0.5, 0.08], readBlackman(args));
}

const readNuttall = reader<WindowOptions>('nuttall');

/**
 * Nuttall's four-term Blackman-Harris window, of the least side lobes.
 * @throws RangeError for a length or dtype that does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.signal.windows.nuttall.html
 */
export function nuttall(M: number, options?: WindowOptions): Tensor;
export function nuttall(...args: unknown[]): Tensor {
  return cosineSum([0.3635819, 0.4891775, 0.1365995, 0.0106411], readNuttall(args));
}
