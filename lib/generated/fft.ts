// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import type { FactoryOptions } from '../core/create.js';
import { isInt, isIntOrInts } from '../core/fast.js';
import type { Input, Out } from '../core/options.js';
import { Overloads } from '../core/signature.js';
import { Tensor, wrap } from '../core/tensor.js';
import {
  $fft_fft,
  $fft_fft2,
  $fft_fft2_out,
  $fft_fft_out,
  $fft_fftfreq,
  $fft_fftfreq_out,
  $fft_fftn,
  $fft_fftn_out,
  $fft_fftshift,
  $fft_hfft,
  $fft_hfft2,
  $fft_hfft2_out,
  $fft_hfft_out,
  $fft_hfftn,
  $fft_hfftn_out,
  $fft_ifft,
  $fft_ifft2,
  $fft_ifft2_out,
  $fft_ifft_out,
  $fft_ifftn,
  $fft_ifftn_out,
  $fft_ifftshift,
  $fft_ihfft,
  $fft_ihfft2,
  $fft_ihfft2_out,
  $fft_ihfft_out,
  $fft_ihfftn,
  $fft_ihfftn_out,
  $fft_irfft,
  $fft_irfft2,
  $fft_irfft2_out,
  $fft_irfft_out,
  $fft_irfftn,
  $fft_irfftn_out,
  $fft_rfft,
  $fft_rfft2,
  $fft_rfft2_out,
  $fft_rfft_out,
  $fft_rfftfreq,
  $fft_rfftfreq_out,
  $fft_rfftn,
  $fft_rfftn_out,
} from './operators.js';

const fft$ = new Overloads('fft.fft', [[$fft_fft, $fft_fft_out]]);
/** The discrete Fourier transform along `dim`, cut or padded with zeros to `n` points. @see [torch.fft.fft](https://pytorch.org/docs/stable/generated/torch.fft.fft.html) */
export function fft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: Out): Tensor;
export function fft(input: Tensor, n: number | null, dim: number, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function fft(input: Tensor, n: number | null, options?: { dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function fft(input: Tensor, options?: { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function fft(options: Input & { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function fft(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_fft.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($fft_fft.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($fft_fft.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'string') {
    return wrap($fft_fft.call(a._handle, b, c, d) as number);
  }
  return fft$.call(arguments);
}

const fft2$ = new Overloads('fft.fft2', [[$fft_fft2, $fft_fft2_out]]);
/** The discrete Fourier transform over two dimensions, by default the last two. @see [torch.fft.fft2](https://pytorch.org/docs/stable/generated/torch.fft.fft2.html) */
export function fft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: Out): Tensor;
export function fft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function fft2(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function fft2(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function fft2(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function fft2(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_fft2.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_fft2.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_fft2.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_fft2.call(a._handle, b, c, d) as number);
  }
  return fft2$.call(arguments);
}

const fftfreq$ = new Overloads('fft.fftfreq', [[$fft_fftfreq, $fft_fftfreq_out]]);
/** The frequencies of the `n` terms of `fft` for samples `d` apart. @see [torch.fft.fftfreq](https://pytorch.org/docs/stable/generated/torch.fft.fftfreq.html) */
export function fftfreq(n: number, d?: number, options?: FactoryOptions & Out): Tensor;
export function fftfreq(n: number, options?: FactoryOptions & { d?: number; out?: Tensor | null }): Tensor;
export function fftfreq(options: FactoryOptions & { n: number; d?: number; out?: Tensor | null }): Tensor;
export function fftfreq(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && isInt(a)) {
    return wrap($fft_fftfreq.call(a) as number);
  }
  if (arguments.length === 2 && isInt(a) && typeof b === 'number') {
    return wrap($fft_fftfreq.call(a, b) as number);
  }
  return fftfreq$.call(arguments);
}

const fftn$ = new Overloads('fft.fftn', [[$fft_fftn, $fft_fftn_out]]);
/** The discrete Fourier transform over several dimensions, by default all. @see [torch.fft.fftn](https://pytorch.org/docs/stable/generated/torch.fft.fftn.html) */
export function fftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: Out): Tensor;
export function fftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function fftn(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function fftn(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function fftn(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function fftn(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_fftn.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_fftn.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_fftn.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_fftn.call(a._handle, b, c, d) as number);
  }
  return fftn$.call(arguments);
}

const fftshift$ = new Overloads('fft.fftshift', [[$fft_fftshift]]);
/** Moves the term of frequency 0 to the middle, along all dimensions or `dim`. @see [torch.fft.fftshift](https://pytorch.org/docs/stable/generated/torch.fft.fftshift.html) */
export function fftshift(input: Tensor, dim?: number | readonly number[] | null): Tensor;
export function fftshift(input: Tensor, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null }): Tensor;
export function fftshift(options: Input & { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null }): Tensor;
export function fftshift(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_fftshift.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_fftshift.call(a._handle, b) as number);
  }
  return fftshift$.call(arguments);
}

const hfft$ = new Overloads('fft.hfft', [[$fft_hfft, $fft_hfft_out]]);
/** The real transform of a signal that is Hermitian along `dim`, of which one half is given. @see [torch.fft.hfft](https://pytorch.org/docs/stable/generated/torch.fft.hfft.html) */
export function hfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: Out): Tensor;
export function hfft(input: Tensor, n: number | null, dim: number, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function hfft(input: Tensor, n: number | null, options?: { dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function hfft(input: Tensor, options?: { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function hfft(options: Input & { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function hfft(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_hfft.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($fft_hfft.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($fft_hfft.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'string') {
    return wrap($fft_hfft.call(a._handle, b, c, d) as number);
  }
  return hfft$.call(arguments);
}

const hfft2$ = new Overloads('fft.hfft2', [[$fft_hfft2, $fft_hfft2_out]]);
/** The real transform of a signal that is Hermitian over two dimensions, of which one half is given. @see [torch.fft.hfft2](https://pytorch.org/docs/stable/generated/torch.fft.hfft2.html) */
export function hfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: Out): Tensor;
export function hfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function hfft2(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function hfft2(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function hfft2(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function hfft2(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_hfft2.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_hfft2.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_hfft2.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_hfft2.call(a._handle, b, c, d) as number);
  }
  return hfft2$.call(arguments);
}

const hfftn$ = new Overloads('fft.hfftn', [[$fft_hfftn, $fft_hfftn_out]]);
/** The real transform of a signal that is Hermitian over several dimensions, of which one half is given. @see [torch.fft.hfftn](https://pytorch.org/docs/stable/generated/torch.fft.hfftn.html) */
export function hfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: Out): Tensor;
export function hfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function hfftn(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function hfftn(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function hfftn(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function hfftn(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_hfftn.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_hfftn.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_hfftn.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_hfftn.call(a._handle, b, c, d) as number);
  }
  return hfftn$.call(arguments);
}

const ifft$ = new Overloads('fft.ifft', [[$fft_ifft, $fft_ifft_out]]);
/** The inverse discrete Fourier transform along `dim`. @see [torch.fft.ifft](https://pytorch.org/docs/stable/generated/torch.fft.ifft.html) */
export function ifft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: Out): Tensor;
export function ifft(input: Tensor, n: number | null, dim: number, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function ifft(input: Tensor, n: number | null, options?: { dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function ifft(input: Tensor, options?: { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function ifft(options: Input & { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function ifft(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_ifft.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($fft_ifft.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($fft_ifft.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'string') {
    return wrap($fft_ifft.call(a._handle, b, c, d) as number);
  }
  return ifft$.call(arguments);
}

const ifft2$ = new Overloads('fft.ifft2', [[$fft_ifft2, $fft_ifft2_out]]);
/** The inverse discrete Fourier transform over two dimensions, by default the last two. @see [torch.fft.ifft2](https://pytorch.org/docs/stable/generated/torch.fft.ifft2.html) */
export function ifft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: Out): Tensor;
export function ifft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function ifft2(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function ifft2(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function ifft2(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function ifft2(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_ifft2.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_ifft2.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_ifft2.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_ifft2.call(a._handle, b, c, d) as number);
  }
  return ifft2$.call(arguments);
}

const ifftn$ = new Overloads('fft.ifftn', [[$fft_ifftn, $fft_ifftn_out]]);
/** The inverse discrete Fourier transform over several dimensions, by default all. @see [torch.fft.ifftn](https://pytorch.org/docs/stable/generated/torch.fft.ifftn.html) */
export function ifftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: Out): Tensor;
export function ifftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function ifftn(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function ifftn(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function ifftn(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function ifftn(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_ifftn.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_ifftn.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_ifftn.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_ifftn.call(a._handle, b, c, d) as number);
  }
  return ifftn$.call(arguments);
}

const ifftshift$ = new Overloads('fft.ifftshift', [[$fft_ifftshift]]);
/** Undoes `fftshift`: moves the term of frequency 0 from the middle to the front. @see [torch.fft.ifftshift](https://pytorch.org/docs/stable/generated/torch.fft.ifftshift.html) */
export function ifftshift(input: Tensor, dim?: number | readonly number[] | null): Tensor;
export function ifftshift(input: Tensor, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null }): Tensor;
export function ifftshift(options: Input & { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null }): Tensor;
export function ifftshift(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_ifftshift.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_ifftshift.call(a._handle, b) as number);
  }
  return ifftshift$.call(arguments);
}

const ihfft$ = new Overloads('fft.ihfft', [[$fft_ihfft, $fft_ihfft_out]]);
/** The inverse of `hfft`: one half of the Hermitian signal whose transform is the real input. @see [torch.fft.ihfft](https://pytorch.org/docs/stable/generated/torch.fft.ihfft.html) */
export function ihfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: Out): Tensor;
export function ihfft(input: Tensor, n: number | null, dim: number, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfft(input: Tensor, n: number | null, options?: { dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfft(input: Tensor, options?: { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfft(options: Input & { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfft(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_ihfft.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($fft_ihfft.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($fft_ihfft.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'string') {
    return wrap($fft_ihfft.call(a._handle, b, c, d) as number);
  }
  return ihfft$.call(arguments);
}

const ihfft2$ = new Overloads('fft.ihfft2', [[$fft_ihfft2, $fft_ihfft2_out]]);
/** The inverse of `hfft2`: one half of the Hermitian signal whose transform is the real input. @see [torch.fft.ihfft2](https://pytorch.org/docs/stable/generated/torch.fft.ihfft2.html) */
export function ihfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: Out): Tensor;
export function ihfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfft2(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfft2(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfft2(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfft2(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_ihfft2.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_ihfft2.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_ihfft2.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_ihfft2.call(a._handle, b, c, d) as number);
  }
  return ihfft2$.call(arguments);
}

const ihfftn$ = new Overloads('fft.ihfftn', [[$fft_ihfftn, $fft_ihfftn_out]]);
/** The inverse of `hfftn`: one half of the Hermitian signal whose transform is the real input. @see [torch.fft.ihfftn](https://pytorch.org/docs/stable/generated/torch.fft.ihfftn.html) */
export function ihfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: Out): Tensor;
export function ihfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfftn(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfftn(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfftn(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function ihfftn(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_ihfftn.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_ihfftn.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_ihfftn.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_ihfftn.call(a._handle, b, c, d) as number);
  }
  return ihfftn$.call(arguments);
}

const irfft$ = new Overloads('fft.irfft', [[$fft_irfft, $fft_irfft_out]]);
/** The inverse of `rfft`: a real signal of `n` points, by default an even number. @see [torch.fft.irfft](https://pytorch.org/docs/stable/generated/torch.fft.irfft.html) */
export function irfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: Out): Tensor;
export function irfft(input: Tensor, n: number | null, dim: number, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function irfft(input: Tensor, n: number | null, options?: { dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function irfft(input: Tensor, options?: { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function irfft(options: Input & { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function irfft(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_irfft.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($fft_irfft.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($fft_irfft.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'string') {
    return wrap($fft_irfft.call(a._handle, b, c, d) as number);
  }
  return irfft$.call(arguments);
}

const irfft2$ = new Overloads('fft.irfft2', [[$fft_irfft2, $fft_irfft2_out]]);
/** The inverse of `rfft2`: a real signal over two dimensions. @see [torch.fft.irfft2](https://pytorch.org/docs/stable/generated/torch.fft.irfft2.html) */
export function irfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: Out): Tensor;
export function irfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function irfft2(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function irfft2(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function irfft2(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function irfft2(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_irfft2.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_irfft2.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_irfft2.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_irfft2.call(a._handle, b, c, d) as number);
  }
  return irfft2$.call(arguments);
}

const irfftn$ = new Overloads('fft.irfftn', [[$fft_irfftn, $fft_irfftn_out]]);
/** The inverse of `rfftn`: a real signal over several dimensions. @see [torch.fft.irfftn](https://pytorch.org/docs/stable/generated/torch.fft.irfftn.html) */
export function irfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: Out): Tensor;
export function irfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function irfftn(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function irfftn(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function irfftn(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function irfftn(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_irfftn.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_irfftn.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_irfftn.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_irfftn.call(a._handle, b, c, d) as number);
  }
  return irfftn$.call(arguments);
}

const rfft$ = new Overloads('fft.rfft', [[$fft_rfft, $fft_rfft_out]]);
/** The discrete Fourier transform of a real signal along `dim`: the `n / 2 + 1` terms of frequency 0 and above. @see [torch.fft.rfft](https://pytorch.org/docs/stable/generated/torch.fft.rfft.html) */
export function rfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: Out): Tensor;
export function rfft(input: Tensor, n: number | null, dim: number, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function rfft(input: Tensor, n: number | null, options?: { dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function rfft(input: Tensor, options?: { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function rfft(options: Input & { n?: number | null; dim?: number; axis?: number; norm?: string | null; out?: Tensor | null }): Tensor;
export function rfft(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_rfft.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($fft_rfft.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($fft_rfft.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'string') {
    return wrap($fft_rfft.call(a._handle, b, c, d) as number);
  }
  return rfft$.call(arguments);
}

const rfft2$ = new Overloads('fft.rfft2', [[$fft_rfft2, $fft_rfft2_out]]);
/** The discrete Fourier transform of a real signal over two dimensions, with half of the last one's terms. @see [torch.fft.rfft2](https://pytorch.org/docs/stable/generated/torch.fft.rfft2.html) */
export function rfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: Out): Tensor;
export function rfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function rfft2(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function rfft2(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function rfft2(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[]; axis?: number | readonly number[]; norm?: string | null; out?: Tensor | null }): Tensor;
export function rfft2(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_rfft2.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_rfft2.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_rfft2.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_rfft2.call(a._handle, b, c, d) as number);
  }
  return rfft2$.call(arguments);
}

const rfftfreq$ = new Overloads('fft.rfftfreq', [[$fft_rfftfreq, $fft_rfftfreq_out]]);
/** The frequencies of the terms of `rfft` for `n` samples `d` apart. @see [torch.fft.rfftfreq](https://pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html) */
export function rfftfreq(n: number, d?: number, options?: FactoryOptions & Out): Tensor;
export function rfftfreq(n: number, options?: FactoryOptions & { d?: number; out?: Tensor | null }): Tensor;
export function rfftfreq(options: FactoryOptions & { n: number; d?: number; out?: Tensor | null }): Tensor;
export function rfftfreq(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && isInt(a)) {
    return wrap($fft_rfftfreq.call(a) as number);
  }
  if (arguments.length === 2 && isInt(a) && typeof b === 'number') {
    return wrap($fft_rfftfreq.call(a, b) as number);
  }
  return rfftfreq$.call(arguments);
}

const rfftn$ = new Overloads('fft.rfftn', [[$fft_rfftn, $fft_rfftn_out]]);
/** The discrete Fourier transform of a real signal over several dimensions, with half of the last one's terms. @see [torch.fft.rfftn](https://pytorch.org/docs/stable/generated/torch.fft.rfftn.html) */
export function rfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: Out): Tensor;
export function rfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options?: { norm?: string | null; out?: Tensor | null }): Tensor;
export function rfftn(input: Tensor, s: number | readonly number[] | null, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function rfftn(input: Tensor, options?: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function rfftn(options: Input & { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; norm?: string | null; out?: Tensor | null }): Tensor;
export function rfftn(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fft_rfftn.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($fft_rfftn.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($fft_rfftn.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && typeof d === 'string') {
    return wrap($fft_rfftn.call(a._handle, b, c, d) as number);
  }
  return rfftn$.call(arguments);
}
