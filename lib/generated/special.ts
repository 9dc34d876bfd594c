// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import type { Given } from '../core/aliases.js';
import type { DTypeLike } from '../core/dtype.js';
import { codeOrNone, isDtypeOrNone, isInt, isIntOrInts } from '../core/fast.js';
import type { Dim, Input, Other, Out } from '../core/options.js';
import type { Scalar } from '../core/scalar.js';
import { Overloads } from '../core/signature.js';
import { Tensor, wrap } from '../core/tensor.js';
import {
  $special_airy_ai,
  $special_airy_ai_out,
  $special_bessel_j0,
  $special_bessel_j0_out,
  $special_bessel_j1,
  $special_bessel_j1_out,
  $special_bessel_y0,
  $special_bessel_y0_out,
  $special_bessel_y1,
  $special_bessel_y1_out,
  $special_chebyshev_polynomial_t,
  $special_chebyshev_polynomial_t_n_scalar,
  $special_chebyshev_polynomial_t_n_scalar_out,
  $special_chebyshev_polynomial_t_out,
  $special_chebyshev_polynomial_t_x_scalar,
  $special_chebyshev_polynomial_t_x_scalar_out,
  $special_chebyshev_polynomial_u,
  $special_chebyshev_polynomial_u_n_scalar,
  $special_chebyshev_polynomial_u_n_scalar_out,
  $special_chebyshev_polynomial_u_out,
  $special_chebyshev_polynomial_u_x_scalar,
  $special_chebyshev_polynomial_u_x_scalar_out,
  $special_chebyshev_polynomial_v,
  $special_chebyshev_polynomial_v_n_scalar,
  $special_chebyshev_polynomial_v_n_scalar_out,
  $special_chebyshev_polynomial_v_out,
  $special_chebyshev_polynomial_v_x_scalar,
  $special_chebyshev_polynomial_v_x_scalar_out,
  $special_chebyshev_polynomial_w,
  $special_chebyshev_polynomial_w_n_scalar,
  $special_chebyshev_polynomial_w_n_scalar_out,
  $special_chebyshev_polynomial_w_out,
  $special_chebyshev_polynomial_w_x_scalar,
  $special_chebyshev_polynomial_w_x_scalar_out,
  $special_digamma,
  $special_digamma_out,
  $special_entr,
  $special_entr_out,
  $special_erf,
  $special_erf_out,
  $special_erfc,
  $special_erfc_out,
  $special_erfcx,
  $special_erfcx_out,
  $special_erfinv,
  $special_erfinv_out,
  $special_exp2,
  $special_exp2_out,
  $special_expit,
  $special_expit_out,
  $special_expm1,
  $special_expm1_out,
  $special_gammainc,
  $special_gammainc_out,
  $special_gammaincc,
  $special_gammaincc_out,
  $special_gammaln,
  $special_gammaln_out,
  $special_hermite_polynomial_h,
  $special_hermite_polynomial_h_n_scalar,
  $special_hermite_polynomial_h_n_scalar_out,
  $special_hermite_polynomial_h_out,
  $special_hermite_polynomial_h_x_scalar,
  $special_hermite_polynomial_h_x_scalar_out,
  $special_hermite_polynomial_he,
  $special_hermite_polynomial_he_n_scalar,
  $special_hermite_polynomial_he_n_scalar_out,
  $special_hermite_polynomial_he_out,
  $special_hermite_polynomial_he_x_scalar,
  $special_hermite_polynomial_he_x_scalar_out,
  $special_i0,
  $special_i0_out,
  $special_i0e,
  $special_i0e_out,
  $special_i1,
  $special_i1_out,
  $special_i1e,
  $special_i1e_out,
  $special_laguerre_polynomial_l,
  $special_laguerre_polynomial_l_n_scalar,
  $special_laguerre_polynomial_l_n_scalar_out,
  $special_laguerre_polynomial_l_out,
  $special_laguerre_polynomial_l_x_scalar,
  $special_laguerre_polynomial_l_x_scalar_out,
  $special_legendre_polynomial_p,
  $special_legendre_polynomial_p_n_scalar,
  $special_legendre_polynomial_p_n_scalar_out,
  $special_legendre_polynomial_p_out,
  $special_legendre_polynomial_p_x_scalar,
  $special_legendre_polynomial_p_x_scalar_out,
  $special_log1p,
  $special_log1p_out,
  $special_log_ndtr,
  $special_log_ndtr_out,
  $special_log_softmax,
  $special_logit,
  $special_logit_out,
  $special_logsumexp,
  $special_logsumexp_out,
  $special_modified_bessel_i0,
  $special_modified_bessel_i0_out,
  $special_modified_bessel_i1,
  $special_modified_bessel_i1_out,
  $special_modified_bessel_k0,
  $special_modified_bessel_k0_out,
  $special_modified_bessel_k1,
  $special_modified_bessel_k1_out,
  $special_multigammaln,
  $special_multigammaln_out,
  $special_ndtr,
  $special_ndtr_out,
  $special_ndtri,
  $special_ndtri_out,
  $special_polygamma,
  $special_polygamma_out,
  $special_psi,
  $special_psi_out,
  $special_round,
  $special_round_out,
  $special_scaled_modified_bessel_k0,
  $special_scaled_modified_bessel_k0_out,
  $special_scaled_modified_bessel_k1,
  $special_scaled_modified_bessel_k1_out,
  $special_shifted_chebyshev_polynomial_t,
  $special_shifted_chebyshev_polynomial_t_n_scalar,
  $special_shifted_chebyshev_polynomial_t_n_scalar_out,
  $special_shifted_chebyshev_polynomial_t_out,
  $special_shifted_chebyshev_polynomial_t_x_scalar,
  $special_shifted_chebyshev_polynomial_t_x_scalar_out,
  $special_shifted_chebyshev_polynomial_u,
  $special_shifted_chebyshev_polynomial_u_n_scalar,
  $special_shifted_chebyshev_polynomial_u_n_scalar_out,
  $special_shifted_chebyshev_polynomial_u_out,
  $special_shifted_chebyshev_polynomial_u_x_scalar,
  $special_shifted_chebyshev_polynomial_u_x_scalar_out,
  $special_shifted_chebyshev_polynomial_v,
  $special_shifted_chebyshev_polynomial_v_n_scalar,
  $special_shifted_chebyshev_polynomial_v_n_scalar_out,
  $special_shifted_chebyshev_polynomial_v_out,
  $special_shifted_chebyshev_polynomial_v_x_scalar,
  $special_shifted_chebyshev_polynomial_v_x_scalar_out,
  $special_shifted_chebyshev_polynomial_w,
  $special_shifted_chebyshev_polynomial_w_n_scalar,
  $special_shifted_chebyshev_polynomial_w_n_scalar_out,
  $special_shifted_chebyshev_polynomial_w_out,
  $special_shifted_chebyshev_polynomial_w_x_scalar,
  $special_shifted_chebyshev_polynomial_w_x_scalar_out,
  $special_sinc,
  $special_sinc_out,
  $special_softmax,
  $special_spherical_bessel_j0,
  $special_spherical_bessel_j0_out,
  $special_xlog1py,
  $special_xlog1py_other_scalar,
  $special_xlog1py_other_scalar_out,
  $special_xlog1py_out,
  $special_xlog1py_self_scalar,
  $special_xlog1py_self_scalar_out,
  $special_xlogy,
  $special_xlogy_other_scalar,
  $special_xlogy_other_scalar_out,
  $special_xlogy_out,
  $special_xlogy_self_scalar,
  $special_xlogy_self_scalar_out,
  $special_zeta,
  $special_zeta_other_scalar,
  $special_zeta_other_scalar_out,
  $special_zeta_out,
  $special_zeta_self_scalar,
  $special_zeta_self_scalar_out,
} from './operators.js';

const airyAi$ = new Overloads('special.airyAi', [[$special_airy_ai, $special_airy_ai_out]]);
/** The Airy function Ai of each element. @see [torch.special.airy_ai](https://pytorch.org/docs/stable/generated/torch.special.airy_ai.html) */
export function airyAi(x: Tensor, options?: Out): Tensor;
export function airyAi(options: { x: Tensor; out?: Tensor | null }): Tensor;
export function airyAi(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_airy_ai.call(a._handle) as number);
  }
  return airyAi$.call(arguments);
}

const besselJ0$ = new Overloads('special.besselJ0', [[$special_bessel_j0, $special_bessel_j0_out]]);
/** The Bessel function of the first kind of order 0 at each element. @see [torch.special.bessel_j0](https://pytorch.org/docs/stable/generated/torch.special.bessel_j0.html) */
export function besselJ0(input: Tensor, options?: Out): Tensor;
export function besselJ0(options: Input & Out): Tensor;
export function besselJ0(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_bessel_j0.call(a._handle) as number);
  }
  return besselJ0$.call(arguments);
}

const besselJ1$ = new Overloads('special.besselJ1', [[$special_bessel_j1, $special_bessel_j1_out]]);
/** The Bessel function of the first kind of order 1 at each element. @see [torch.special.bessel_j1](https://pytorch.org/docs/stable/generated/torch.special.bessel_j1.html) */
export function besselJ1(input: Tensor, options?: Out): Tensor;
export function besselJ1(options: Input & Out): Tensor;
export function besselJ1(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_bessel_j1.call(a._handle) as number);
  }
  return besselJ1$.call(arguments);
}

const besselY0$ = new Overloads('special.besselY0', [[$special_bessel_y0, $special_bessel_y0_out]]);
/** The Bessel function of the second kind of order 0 at each element. @see [torch.special.bessel_y0](https://pytorch.org/docs/stable/generated/torch.special.bessel_y0.html) */
export function besselY0(input: Tensor, options?: Out): Tensor;
export function besselY0(options: Input & Out): Tensor;
export function besselY0(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_bessel_y0.call(a._handle) as number);
  }
  return besselY0$.call(arguments);
}

const besselY1$ = new Overloads('special.besselY1', [[$special_bessel_y1, $special_bessel_y1_out]]);
/** The Bessel function of the second kind of order 1 at each element. @see [torch.special.bessel_y1](https://pytorch.org/docs/stable/generated/torch.special.bessel_y1.html) */
export function besselY1(input: Tensor, options?: Out): Tensor;
export function besselY1(options: Input & Out): Tensor;
export function besselY1(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_bessel_y1.call(a._handle) as number);
  }
  return besselY1$.call(arguments);
}

const chebyshevPolynomialT$ = new Overloads('special.chebyshevPolynomialT', [[$special_chebyshev_polynomial_t, $special_chebyshev_polynomial_t_out], [$special_chebyshev_polynomial_t_x_scalar, $special_chebyshev_polynomial_t_x_scalar_out], [$special_chebyshev_polynomial_t_n_scalar, $special_chebyshev_polynomial_t_n_scalar_out]]);
/** The Chebyshev polynomial of the first kind of degree `n` at `x`. @see [torch.special.chebyshev_polynomial_t](https://pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html) */
export function chebyshevPolynomialT(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function chebyshevPolynomialT(x: Tensor, n: Scalar, options?: Out): Tensor;
export function chebyshevPolynomialT(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialT(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialT(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialT(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialT(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_chebyshev_polynomial_t.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_chebyshev_polynomial_t_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_chebyshev_polynomial_t_n_scalar.call(a._handle, b) as number);
    }
  }
  return chebyshevPolynomialT$.call(arguments);
}

const chebyshevPolynomialU$ = new Overloads('special.chebyshevPolynomialU', [[$special_chebyshev_polynomial_u, $special_chebyshev_polynomial_u_out], [$special_chebyshev_polynomial_u_x_scalar, $special_chebyshev_polynomial_u_x_scalar_out], [$special_chebyshev_polynomial_u_n_scalar, $special_chebyshev_polynomial_u_n_scalar_out]]);
/** The Chebyshev polynomial of the second kind of degree `n` at `x`. @see [torch.special.chebyshev_polynomial_u](https://pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html) */
export function chebyshevPolynomialU(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function chebyshevPolynomialU(x: Tensor, n: Scalar, options?: Out): Tensor;
export function chebyshevPolynomialU(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialU(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialU(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialU(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialU(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_chebyshev_polynomial_u.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_chebyshev_polynomial_u_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_chebyshev_polynomial_u_n_scalar.call(a._handle, b) as number);
    }
  }
  return chebyshevPolynomialU$.call(arguments);
}

const chebyshevPolynomialV$ = new Overloads('special.chebyshevPolynomialV', [[$special_chebyshev_polynomial_v, $special_chebyshev_polynomial_v_out], [$special_chebyshev_polynomial_v_x_scalar, $special_chebyshev_polynomial_v_x_scalar_out], [$special_chebyshev_polynomial_v_n_scalar, $special_chebyshev_polynomial_v_n_scalar_out]]);
/** The Chebyshev polynomial of the third kind of degree `n` at `x`. @see [torch.special.chebyshev_polynomial_v](https://pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html) */
export function chebyshevPolynomialV(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function chebyshevPolynomialV(x: Tensor, n: Scalar, options?: Out): Tensor;
export function chebyshevPolynomialV(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialV(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialV(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialV(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialV(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_chebyshev_polynomial_v.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_chebyshev_polynomial_v_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_chebyshev_polynomial_v_n_scalar.call(a._handle, b) as number);
    }
  }
  return chebyshevPolynomialV$.call(arguments);
}

const chebyshevPolynomialW$ = new Overloads('special.chebyshevPolynomialW', [[$special_chebyshev_polynomial_w, $special_chebyshev_polynomial_w_out], [$special_chebyshev_polynomial_w_x_scalar, $special_chebyshev_polynomial_w_x_scalar_out], [$special_chebyshev_polynomial_w_n_scalar, $special_chebyshev_polynomial_w_n_scalar_out]]);
/** The Chebyshev polynomial of the fourth kind of degree `n` at `x`. @see [torch.special.chebyshev_polynomial_w](https://pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html) */
export function chebyshevPolynomialW(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function chebyshevPolynomialW(x: Tensor, n: Scalar, options?: Out): Tensor;
export function chebyshevPolynomialW(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialW(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialW(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialW(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function chebyshevPolynomialW(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_chebyshev_polynomial_w.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_chebyshev_polynomial_w_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_chebyshev_polynomial_w_n_scalar.call(a._handle, b) as number);
    }
  }
  return chebyshevPolynomialW$.call(arguments);
}

const digamma$ = new Overloads('special.digamma', [[$special_digamma, $special_digamma_out]]);
/** The logarithmic derivative of the gamma function at each element. @see [torch.special.digamma](https://pytorch.org/docs/stable/generated/torch.special.digamma.html) */
export function digamma(input: Tensor, options?: Out): Tensor;
export function digamma(options: Input & Out): Tensor;
export function digamma(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_digamma.call(a._handle) as number);
  }
  return digamma$.call(arguments);
}

const entr$ = new Overloads('special.entr', [[$special_entr, $special_entr_out]]);
/** `-x * log(x)` of each element, 0 at 0 and negative infinity below. @see [torch.special.entr](https://pytorch.org/docs/stable/generated/torch.special.entr.html) */
export function entr(input: Tensor, options?: Out): Tensor;
export function entr(options: Input & Out): Tensor;
export function entr(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_entr.call(a._handle) as number);
  }
  return entr$.call(arguments);
}

const erf$ = new Overloads('special.erf', [[$special_erf, $special_erf_out]]);
/** The error function of each element. @see [torch.special.erf](https://pytorch.org/docs/stable/generated/torch.special.erf.html) */
export function erf(input: Tensor, options?: Out): Tensor;
export function erf(options: Input & Out): Tensor;
export function erf(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_erf.call(a._handle) as number);
  }
  return erf$.call(arguments);
}

const erfc$ = new Overloads('special.erfc', [[$special_erfc, $special_erfc_out]]);
/** The complementary error function, `1 - erf(x)`, of each element, exact for large ones too. @see [torch.special.erfc](https://pytorch.org/docs/stable/generated/torch.special.erfc.html) */
export function erfc(input: Tensor, options?: Out): Tensor;
export function erfc(options: Input & Out): Tensor;
export function erfc(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_erfc.call(a._handle) as number);
  }
  return erfc$.call(arguments);
}

const erfcx$ = new Overloads('special.erfcx', [[$special_erfcx, $special_erfcx_out]]);
/** The scaled complementary error function, `exp(x²) * erfc(x)`, of each element. @see [torch.special.erfcx](https://pytorch.org/docs/stable/generated/torch.special.erfcx.html) */
export function erfcx(input: Tensor, options?: Out): Tensor;
export function erfcx(options: Input & Out): Tensor;
export function erfcx(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_erfcx.call(a._handle) as number);
  }
  return erfcx$.call(arguments);
}

const erfinv$ = new Overloads('special.erfinv', [[$special_erfinv, $special_erfinv_out]]);
/** The inverse of the error function, for elements between -1 and 1. @see [torch.special.erfinv](https://pytorch.org/docs/stable/generated/torch.special.erfinv.html) */
export function erfinv(input: Tensor, options?: Out): Tensor;
export function erfinv(options: Input & Out): Tensor;
export function erfinv(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_erfinv.call(a._handle) as number);
  }
  return erfinv$.call(arguments);
}

const exp2$ = new Overloads('special.exp2', [[$special_exp2, $special_exp2_out]]);
/** Two to the power of each element. @see [torch.special.exp2](https://pytorch.org/docs/stable/generated/torch.special.exp2.html) */
export function exp2(input: Tensor, options?: Out): Tensor;
export function exp2(options: Input & Out): Tensor;
export function exp2(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_exp2.call(a._handle) as number);
  }
  return exp2$.call(arguments);
}

const expit$ = new Overloads('special.expit', [[$special_expit, $special_expit_out]]);
/** The logistic function `1 / (1 + exp(-x))` of each element. @see [torch.special.expit](https://pytorch.org/docs/stable/generated/torch.special.expit.html) */
export function expit(input: Tensor, options?: Out): Tensor;
export function expit(options: Input & Out): Tensor;
export function expit(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_expit.call(a._handle) as number);
  }
  return expit$.call(arguments);
}

const expm1$ = new Overloads('special.expm1', [[$special_expm1, $special_expm1_out]]);
/** `exp(x) - 1` of each element, exact for small ones too. @see [torch.special.expm1](https://pytorch.org/docs/stable/generated/torch.special.expm1.html) */
export function expm1(input: Tensor, options?: Out): Tensor;
export function expm1(options: Input & Out): Tensor;
export function expm1(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_expm1.call(a._handle) as number);
  }
  return expm1$.call(arguments);
}

const gammainc$ = new Overloads('special.gammainc', [[$special_gammainc, $special_gammainc_out]]);
/** The regularized lower incomplete gamma function of `input` and `other`. @see [torch.special.gammainc](https://pytorch.org/docs/stable/generated/torch.special.gammainc.html) */
export function gammainc(input: Tensor, other: Tensor, options?: Out): Tensor;
export function gammainc(input: Tensor, options: Other & Out): Tensor;
export function gammainc(options: Input & Other & Out): Tensor;
export function gammainc(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($special_gammainc.call(a._handle, b._handle) as number);
  }
  return gammainc$.call(arguments);
}

const gammaincc$ = new Overloads('special.gammaincc', [[$special_gammaincc, $special_gammaincc_out]]);
/** The regularized upper incomplete gamma function of `input` and `other`. @see [torch.special.gammaincc](https://pytorch.org/docs/stable/generated/torch.special.gammaincc.html) */
export function gammaincc(input: Tensor, other: Tensor, options?: Out): Tensor;
export function gammaincc(input: Tensor, options: Other & Out): Tensor;
export function gammaincc(options: Input & Other & Out): Tensor;
export function gammaincc(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($special_gammaincc.call(a._handle, b._handle) as number);
  }
  return gammaincc$.call(arguments);
}

const gammaln$ = new Overloads('special.gammaln', [[$special_gammaln, $special_gammaln_out]]);
/** The logarithm of the gamma function's magnitude at each element. @see [torch.special.gammaln](https://pytorch.org/docs/stable/generated/torch.special.gammaln.html) */
export function gammaln(input: Tensor, options?: Out): Tensor;
export function gammaln(options: Input & Out): Tensor;
export function gammaln(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_gammaln.call(a._handle) as number);
  }
  return gammaln$.call(arguments);
}

const hermitePolynomialH$ = new Overloads('special.hermitePolynomialH', [[$special_hermite_polynomial_h, $special_hermite_polynomial_h_out], [$special_hermite_polynomial_h_x_scalar, $special_hermite_polynomial_h_x_scalar_out], [$special_hermite_polynomial_h_n_scalar, $special_hermite_polynomial_h_n_scalar_out]]);
/** The physicists' Hermite polynomial of degree `n` at `x`. @see [torch.special.hermite_polynomial_h](https://pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html) */
export function hermitePolynomialH(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function hermitePolynomialH(x: Tensor, n: Scalar, options?: Out): Tensor;
export function hermitePolynomialH(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function hermitePolynomialH(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function hermitePolynomialH(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function hermitePolynomialH(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function hermitePolynomialH(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_hermite_polynomial_h.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_hermite_polynomial_h_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_hermite_polynomial_h_n_scalar.call(a._handle, b) as number);
    }
  }
  return hermitePolynomialH$.call(arguments);
}

const hermitePolynomialHe$ = new Overloads('special.hermitePolynomialHe', [[$special_hermite_polynomial_he, $special_hermite_polynomial_he_out], [$special_hermite_polynomial_he_x_scalar, $special_hermite_polynomial_he_x_scalar_out], [$special_hermite_polynomial_he_n_scalar, $special_hermite_polynomial_he_n_scalar_out]]);
/** The probabilists' Hermite polynomial of degree `n` at `x`. @see [torch.special.hermite_polynomial_he](https://pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html) */
export function hermitePolynomialHe(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function hermitePolynomialHe(x: Tensor, n: Scalar, options?: Out): Tensor;
export function hermitePolynomialHe(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function hermitePolynomialHe(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function hermitePolynomialHe(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function hermitePolynomialHe(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function hermitePolynomialHe(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_hermite_polynomial_he.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_hermite_polynomial_he_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_hermite_polynomial_he_n_scalar.call(a._handle, b) as number);
    }
  }
  return hermitePolynomialHe$.call(arguments);
}

const i0$ = new Overloads('special.i0', [[$special_i0, $special_i0_out]]);
/** The modified Bessel function of the first kind of order 0 at each element. @see [torch.special.i0](https://pytorch.org/docs/stable/generated/torch.special.i0.html) */
export function i0(input: Tensor, options?: Out): Tensor;
export function i0(options: Input & Out): Tensor;
export function i0(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_i0.call(a._handle) as number);
  }
  return i0$.call(arguments);
}

const i0e$ = new Overloads('special.i0e', [[$special_i0e, $special_i0e_out]]);
/** The modified Bessel function of the first kind of order 0, scaled by `exp(-abs(x))`. @see [torch.special.i0e](https://pytorch.org/docs/stable/generated/torch.special.i0e.html) */
export function i0e(input: Tensor, options?: Out): Tensor;
export function i0e(options: Input & Out): Tensor;
export function i0e(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_i0e.call(a._handle) as number);
  }
  return i0e$.call(arguments);
}

const i1$ = new Overloads('special.i1', [[$special_i1, $special_i1_out]]);
/** The modified Bessel function of the first kind of order 1 at each element. @see [torch.special.i1](https://pytorch.org/docs/stable/generated/torch.special.i1.html) */
export function i1(input: Tensor, options?: Out): Tensor;
export function i1(options: Input & Out): Tensor;
export function i1(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_i1.call(a._handle) as number);
  }
  return i1$.call(arguments);
}

const i1e$ = new Overloads('special.i1e', [[$special_i1e, $special_i1e_out]]);
/** The modified Bessel function of the first kind of order 1, scaled by `exp(-abs(x))`. @see [torch.special.i1e](https://pytorch.org/docs/stable/generated/torch.special.i1e.html) */
export function i1e(input: Tensor, options?: Out): Tensor;
export function i1e(options: Input & Out): Tensor;
export function i1e(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_i1e.call(a._handle) as number);
  }
  return i1e$.call(arguments);
}

const laguerrePolynomialL$ = new Overloads('special.laguerrePolynomialL', [[$special_laguerre_polynomial_l, $special_laguerre_polynomial_l_out], [$special_laguerre_polynomial_l_x_scalar, $special_laguerre_polynomial_l_x_scalar_out], [$special_laguerre_polynomial_l_n_scalar, $special_laguerre_polynomial_l_n_scalar_out]]);
/** The Laguerre polynomial of degree `n` at `x`. @see [torch.special.laguerre_polynomial_l](https://pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html) */
export function laguerrePolynomialL(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function laguerrePolynomialL(x: Tensor, n: Scalar, options?: Out): Tensor;
export function laguerrePolynomialL(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function laguerrePolynomialL(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function laguerrePolynomialL(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function laguerrePolynomialL(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function laguerrePolynomialL(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_laguerre_polynomial_l.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_laguerre_polynomial_l_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_laguerre_polynomial_l_n_scalar.call(a._handle, b) as number);
    }
  }
  return laguerrePolynomialL$.call(arguments);
}

const legendrePolynomialP$ = new Overloads('special.legendrePolynomialP', [[$special_legendre_polynomial_p, $special_legendre_polynomial_p_out], [$special_legendre_polynomial_p_x_scalar, $special_legendre_polynomial_p_x_scalar_out], [$special_legendre_polynomial_p_n_scalar, $special_legendre_polynomial_p_n_scalar_out]]);
/** The Legendre polynomial of degree `n` at `x`. @see [torch.special.legendre_polynomial_p](https://pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html) */
export function legendrePolynomialP(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function legendrePolynomialP(x: Tensor, n: Scalar, options?: Out): Tensor;
export function legendrePolynomialP(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function legendrePolynomialP(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function legendrePolynomialP(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function legendrePolynomialP(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function legendrePolynomialP(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_legendre_polynomial_p.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_legendre_polynomial_p_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_legendre_polynomial_p_n_scalar.call(a._handle, b) as number);
    }
  }
  return legendrePolynomialP$.call(arguments);
}

const log1p$ = new Overloads('special.log1p', [[$special_log1p, $special_log1p_out]]);
/** `log(1 + x)` of each element, exact for small ones too. @see [torch.special.log1p](https://pytorch.org/docs/stable/generated/torch.special.log1p.html) */
export function log1p(input: Tensor, options?: Out): Tensor;
export function log1p(options: Input & Out): Tensor;
export function log1p(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_log1p.call(a._handle) as number);
  }
  return log1p$.call(arguments);
}

const logNdtr$ = new Overloads('special.logNdtr', [[$special_log_ndtr, $special_log_ndtr_out]]);
/** The logarithm of the standard normal distribution function at each element. @see [torch.special.log_ndtr](https://pytorch.org/docs/stable/generated/torch.special.log_ndtr.html) */
export function logNdtr(input: Tensor, options?: Out): Tensor;
export function logNdtr(options: Input & Out): Tensor;
export function logNdtr(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_log_ndtr.call(a._handle) as number);
  }
  return logNdtr$.call(arguments);
}

const logSoftmax$ = new Overloads('special.logSoftmax', [[$special_log_softmax]]);
/** The logarithm of `softmax` along `dim`, computed in one stable step. @see [torch.special.log_softmax](https://pytorch.org/docs/stable/generated/torch.special.log_softmax.html) */
export function logSoftmax(input: Tensor, dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
export function logSoftmax(input: Tensor, options: Dim & { dtype?: DTypeLike | null }): Tensor;
export function logSoftmax(options: Input & Dim & { dtype?: DTypeLike | null }): Tensor;
export function logSoftmax(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($special_log_softmax.call(a._handle, b) as number);
  }
  return logSoftmax$.call(arguments);
}

const logit$ = new Overloads('special.logit', [[$special_logit, $special_logit_out]]);
/** `log(x / (1 - x))` of each element, which `eps` keeps away from 0 and 1. @see [torch.special.logit](https://pytorch.org/docs/stable/generated/torch.special.logit.html) */
export function logit(input: Tensor, eps?: number | null, options?: Out): Tensor;
export function logit(input: Tensor, options?: { eps?: number | null; out?: Tensor | null }): Tensor;
export function logit(options: Input & { eps?: number | null; out?: Tensor | null }): Tensor;
export function logit(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_logit.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($special_logit.call(a._handle, b) as number);
  }
  return logit$.call(arguments);
}

const logsumexp$ = new Overloads('special.logsumexp', [[$special_logsumexp, $special_logsumexp_out]]);
/** The logarithm of the sum of the exponentials along `dim`, safe against overflow. @see [torch.special.logsumexp](https://pytorch.org/docs/stable/generated/torch.special.logsumexp.html) */
export function logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: Out): Tensor;
export function logsumexp(input: Tensor, dim: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function logsumexp(input: Tensor, options: Given<'dim', number | readonly number[]> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function logsumexp(options: Input & Given<'dim', number | readonly number[]> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function logsumexp(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($special_logsumexp.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($special_logsumexp.call(a._handle, b, c) as number);
  }
  return logsumexp$.call(arguments);
}

const modifiedBesselI0$ = new Overloads('special.modifiedBesselI0', [[$special_modified_bessel_i0, $special_modified_bessel_i0_out]]);
/** The modified Bessel function of the first kind of order 0 at each element. @see [torch.special.modified_bessel_i0](https://pytorch.org/docs/stable/generated/torch.special.modified_bessel_i0.html) */
export function modifiedBesselI0(input: Tensor, options?: Out): Tensor;
export function modifiedBesselI0(options: Input & Out): Tensor;
export function modifiedBesselI0(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_modified_bessel_i0.call(a._handle) as number);
  }
  return modifiedBesselI0$.call(arguments);
}

const modifiedBesselI1$ = new Overloads('special.modifiedBesselI1', [[$special_modified_bessel_i1, $special_modified_bessel_i1_out]]);
/** The modified Bessel function of the first kind of order 1 at each element. @see [torch.special.modified_bessel_i1](https://pytorch.org/docs/stable/generated/torch.special.modified_bessel_i1.html) */
export function modifiedBesselI1(input: Tensor, options?: Out): Tensor;
export function modifiedBesselI1(options: Input & Out): Tensor;
export function modifiedBesselI1(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_modified_bessel_i1.call(a._handle) as number);
  }
  return modifiedBesselI1$.call(arguments);
}

const modifiedBesselK0$ = new Overloads('special.modifiedBesselK0', [[$special_modified_bessel_k0, $special_modified_bessel_k0_out]]);
/** The modified Bessel function of the second kind of order 0 at each element. @see [torch.special.modified_bessel_k0](https://pytorch.org/docs/stable/generated/torch.special.modified_bessel_k0.html) */
export function modifiedBesselK0(input: Tensor, options?: Out): Tensor;
export function modifiedBesselK0(options: Input & Out): Tensor;
export function modifiedBesselK0(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_modified_bessel_k0.call(a._handle) as number);
  }
  return modifiedBesselK0$.call(arguments);
}

const modifiedBesselK1$ = new Overloads('special.modifiedBesselK1', [[$special_modified_bessel_k1, $special_modified_bessel_k1_out]]);
/** The modified Bessel function of the second kind of order 1 at each element. @see [torch.special.modified_bessel_k1](https://pytorch.org/docs/stable/generated/torch.special.modified_bessel_k1.html) */
export function modifiedBesselK1(input: Tensor, options?: Out): Tensor;
export function modifiedBesselK1(options: Input & Out): Tensor;
export function modifiedBesselK1(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_modified_bessel_k1.call(a._handle) as number);
  }
  return modifiedBesselK1$.call(arguments);
}

const multigammaln$ = new Overloads('special.multigammaln', [[$special_multigammaln, $special_multigammaln_out]]);
/** The logarithm of the multivariate gamma function of dimension `p` at each element. @see [torch.special.multigammaln](https://pytorch.org/docs/stable/generated/torch.special.multigammaln.html) */
export function multigammaln(input: Tensor, p: number, options?: Out): Tensor;
export function multigammaln(input: Tensor, options: { p: number; out?: Tensor | null }): Tensor;
export function multigammaln(options: Input & { p: number; out?: Tensor | null }): Tensor;
export function multigammaln(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($special_multigammaln.call(a._handle, b) as number);
  }
  return multigammaln$.call(arguments);
}

const ndtr$ = new Overloads('special.ndtr', [[$special_ndtr, $special_ndtr_out]]);
/** The standard normal distribution function at each element: the area to its left. @see [torch.special.ndtr](https://pytorch.org/docs/stable/generated/torch.special.ndtr.html) */
export function ndtr(input: Tensor, options?: Out): Tensor;
export function ndtr(options: Input & Out): Tensor;
export function ndtr(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_ndtr.call(a._handle) as number);
  }
  return ndtr$.call(arguments);
}

const ndtri$ = new Overloads('special.ndtri', [[$special_ndtri, $special_ndtri_out]]);
/** The quantile of the standard normal distribution for each element from 0 to 1. @see [torch.special.ndtri](https://pytorch.org/docs/stable/generated/torch.special.ndtri.html) */
export function ndtri(input: Tensor, options?: Out): Tensor;
export function ndtri(options: Input & Out): Tensor;
export function ndtri(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_ndtri.call(a._handle) as number);
  }
  return ndtri$.call(arguments);
}

const polygamma$ = new Overloads('special.polygamma', [[$special_polygamma, $special_polygamma_out]]);
/** The `n`-th derivative of the digamma function at each element. @see [torch.special.polygamma](https://pytorch.org/docs/stable/generated/torch.special.polygamma.html) */
export function polygamma(n: number, input: Tensor, options?: Out): Tensor;
export function polygamma(n: number, options: Input & Out): Tensor;
export function polygamma(options: Input & { n: number; out?: Tensor | null }): Tensor;
export function polygamma(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isInt(a) && b instanceof Tensor) {
    return wrap($special_polygamma.call(a, b._handle) as number);
  }
  return polygamma$.call(arguments);
}

const psi$ = new Overloads('special.psi', [[$special_psi, $special_psi_out]]);
/** The logarithmic derivative of the gamma function at each element. @see [torch.special.psi](https://pytorch.org/docs/stable/generated/torch.special.psi.html) */
export function psi(input: Tensor, options?: Out): Tensor;
export function psi(options: Input & Out): Tensor;
export function psi(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_psi.call(a._handle) as number);
  }
  return psi$.call(arguments);
}

const round$ = new Overloads('special.round', [[$special_round, $special_round_out]]);
/** Rounds each element to the nearest whole number, or to `decimals` places; halves go to the even one. @see [torch.special.round](https://pytorch.org/docs/stable/generated/torch.special.round.html) */
export function round(input: Tensor, options?: { decimals?: number; out?: Tensor | null }): Tensor;
export function round(options: Input & { decimals?: number; out?: Tensor | null }): Tensor;
export function round(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_round.call(a._handle) as number);
  }
  return round$.call(arguments);
}

const scaledModifiedBesselK0$ = new Overloads('special.scaledModifiedBesselK0', [[$special_scaled_modified_bessel_k0, $special_scaled_modified_bessel_k0_out]]);
/** The modified Bessel function of the second kind of order 0, scaled by `exp(x)`. @see [torch.special.scaled_modified_bessel_k0](https://pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k0.html) */
export function scaledModifiedBesselK0(x: Tensor, options?: Out): Tensor;
export function scaledModifiedBesselK0(options: { x: Tensor; out?: Tensor | null }): Tensor;
export function scaledModifiedBesselK0(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_scaled_modified_bessel_k0.call(a._handle) as number);
  }
  return scaledModifiedBesselK0$.call(arguments);
}

const scaledModifiedBesselK1$ = new Overloads('special.scaledModifiedBesselK1', [[$special_scaled_modified_bessel_k1, $special_scaled_modified_bessel_k1_out]]);
/** The modified Bessel function of the second kind of order 1, scaled by `exp(x)`. @see [torch.special.scaled_modified_bessel_k1](https://pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k1.html) */
export function scaledModifiedBesselK1(x: Tensor, options?: Out): Tensor;
export function scaledModifiedBesselK1(options: { x: Tensor; out?: Tensor | null }): Tensor;
export function scaledModifiedBesselK1(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_scaled_modified_bessel_k1.call(a._handle) as number);
  }
  return scaledModifiedBesselK1$.call(arguments);
}

const shiftedChebyshevPolynomialT$ = new Overloads('special.shiftedChebyshevPolynomialT', [[$special_shifted_chebyshev_polynomial_t, $special_shifted_chebyshev_polynomial_t_out], [$special_shifted_chebyshev_polynomial_t_x_scalar, $special_shifted_chebyshev_polynomial_t_x_scalar_out], [$special_shifted_chebyshev_polynomial_t_n_scalar, $special_shifted_chebyshev_polynomial_t_n_scalar_out]]);
/** The Chebyshev polynomial of the first kind of degree `n`, shifted to the range from 0 to 1, at `x`. @see [torch.special.shifted_chebyshev_polynomial_t](https://pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html) */
export function shiftedChebyshevPolynomialT(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function shiftedChebyshevPolynomialT(x: Tensor, n: Scalar, options?: Out): Tensor;
export function shiftedChebyshevPolynomialT(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialT(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialT(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialT(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialT(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_shifted_chebyshev_polynomial_t.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_shifted_chebyshev_polynomial_t_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_shifted_chebyshev_polynomial_t_n_scalar.call(a._handle, b) as number);
    }
  }
  return shiftedChebyshevPolynomialT$.call(arguments);
}

const shiftedChebyshevPolynomialU$ = new Overloads('special.shiftedChebyshevPolynomialU', [[$special_shifted_chebyshev_polynomial_u, $special_shifted_chebyshev_polynomial_u_out], [$special_shifted_chebyshev_polynomial_u_x_scalar, $special_shifted_chebyshev_polynomial_u_x_scalar_out], [$special_shifted_chebyshev_polynomial_u_n_scalar, $special_shifted_chebyshev_polynomial_u_n_scalar_out]]);
/** The Chebyshev polynomial of the second kind of degree `n`, shifted to the range from 0 to 1, at `x`. @see [torch.special.shifted_chebyshev_polynomial_u](https://pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html) */
export function shiftedChebyshevPolynomialU(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function shiftedChebyshevPolynomialU(x: Tensor, n: Scalar, options?: Out): Tensor;
export function shiftedChebyshevPolynomialU(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialU(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialU(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialU(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialU(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_shifted_chebyshev_polynomial_u.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_shifted_chebyshev_polynomial_u_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_shifted_chebyshev_polynomial_u_n_scalar.call(a._handle, b) as number);
    }
  }
  return shiftedChebyshevPolynomialU$.call(arguments);
}

const shiftedChebyshevPolynomialV$ = new Overloads('special.shiftedChebyshevPolynomialV', [[$special_shifted_chebyshev_polynomial_v, $special_shifted_chebyshev_polynomial_v_out], [$special_shifted_chebyshev_polynomial_v_x_scalar, $special_shifted_chebyshev_polynomial_v_x_scalar_out], [$special_shifted_chebyshev_polynomial_v_n_scalar, $special_shifted_chebyshev_polynomial_v_n_scalar_out]]);
/** The Chebyshev polynomial of the third kind of degree `n`, shifted to the range from 0 to 1, at `x`. @see [torch.special.shifted_chebyshev_polynomial_v](https://pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html) */
export function shiftedChebyshevPolynomialV(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function shiftedChebyshevPolynomialV(x: Tensor, n: Scalar, options?: Out): Tensor;
export function shiftedChebyshevPolynomialV(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialV(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialV(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialV(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialV(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_shifted_chebyshev_polynomial_v.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_shifted_chebyshev_polynomial_v_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_shifted_chebyshev_polynomial_v_n_scalar.call(a._handle, b) as number);
    }
  }
  return shiftedChebyshevPolynomialV$.call(arguments);
}

const shiftedChebyshevPolynomialW$ = new Overloads('special.shiftedChebyshevPolynomialW', [[$special_shifted_chebyshev_polynomial_w, $special_shifted_chebyshev_polynomial_w_out], [$special_shifted_chebyshev_polynomial_w_x_scalar, $special_shifted_chebyshev_polynomial_w_x_scalar_out], [$special_shifted_chebyshev_polynomial_w_n_scalar, $special_shifted_chebyshev_polynomial_w_n_scalar_out]]);
/** The Chebyshev polynomial of the fourth kind of degree `n`, shifted to the range from 0 to 1, at `x`. @see [torch.special.shifted_chebyshev_polynomial_w](https://pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html) */
export function shiftedChebyshevPolynomialW(x: Tensor | Scalar, n: Tensor, options?: Out): Tensor;
export function shiftedChebyshevPolynomialW(x: Tensor, n: Scalar, options?: Out): Tensor;
export function shiftedChebyshevPolynomialW(x: Tensor | Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialW(options: { x: Tensor | Scalar; n: Tensor; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialW(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialW(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
export function shiftedChebyshevPolynomialW(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_shifted_chebyshev_polynomial_w.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_shifted_chebyshev_polynomial_w_x_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_shifted_chebyshev_polynomial_w_n_scalar.call(a._handle, b) as number);
    }
  }
  return shiftedChebyshevPolynomialW$.call(arguments);
}

const sinc$ = new Overloads('special.sinc', [[$special_sinc, $special_sinc_out]]);
/** `sin(πx) / (πx)` of each element, and 1 at 0. @see [torch.special.sinc](https://pytorch.org/docs/stable/generated/torch.special.sinc.html) */
export function sinc(input: Tensor, options?: Out): Tensor;
export function sinc(options: Input & Out): Tensor;
export function sinc(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_sinc.call(a._handle) as number);
  }
  return sinc$.call(arguments);
}

const softmax$ = new Overloads('special.softmax', [[$special_softmax]]);
/** Exponentials along `dim`, scaled to add up to 1. @see [torch.special.softmax](https://pytorch.org/docs/stable/generated/torch.special.softmax.html) */
export function softmax(input: Tensor, dim: number, dtype?: DTypeLike | null): Tensor;
export function softmax(input: Tensor, dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
export function softmax(input: Tensor, options: Dim & { dtype?: DTypeLike | null }): Tensor;
export function softmax(options: Input & Dim & { dtype?: DTypeLike | null }): Tensor;
export function softmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($special_softmax.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isDtypeOrNone(c)) {
    return wrap($special_softmax.call(a._handle, b, codeOrNone(c)) as number);
  }
  return softmax$.call(arguments);
}

const sphericalBesselJ0$ = new Overloads('special.sphericalBesselJ0', [[$special_spherical_bessel_j0, $special_spherical_bessel_j0_out]]);
/** The spherical Bessel function of the first kind of order 0 at each element. @see [torch.special.spherical_bessel_j0](https://pytorch.org/docs/stable/generated/torch.special.spherical_bessel_j0.html) */
export function sphericalBesselJ0(x: Tensor, options?: Out): Tensor;
export function sphericalBesselJ0(options: { x: Tensor; out?: Tensor | null }): Tensor;
export function sphericalBesselJ0(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($special_spherical_bessel_j0.call(a._handle) as number);
  }
  return sphericalBesselJ0$.call(arguments);
}

const xlog1py$ = new Overloads('special.xlog1py', [[$special_xlog1py, $special_xlog1py_out], [$special_xlog1py_self_scalar, $special_xlog1py_self_scalar_out], [$special_xlog1py_other_scalar, $special_xlog1py_other_scalar_out]]);
/** `input * log(1 + other)`, element by element, and 0 wherever `input` is 0. @see [torch.special.xlog1py](https://pytorch.org/docs/stable/generated/torch.special.xlog1py.html) */
export function xlog1py(input: Tensor | Scalar, other: Tensor, options?: Out): Tensor;
export function xlog1py(input: Tensor, other: Scalar, options?: Out): Tensor;
export function xlog1py(input: Tensor | Scalar, options: Other & Out): Tensor;
export function xlog1py(options: Given<'input', Tensor | Scalar> & Other & Out): Tensor;
export function xlog1py(input: Tensor, options: Given<'other', Scalar> & Out): Tensor;
export function xlog1py(options: Input & Given<'other', Scalar> & Out): Tensor;
export function xlog1py(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_xlog1py.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_xlog1py_self_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_xlog1py_other_scalar.call(a._handle, b) as number);
    }
  }
  return xlog1py$.call(arguments);
}

const xlogy$ = new Overloads('special.xlogy', [[$special_xlogy, $special_xlogy_out], [$special_xlogy_self_scalar, $special_xlogy_self_scalar_out], [$special_xlogy_other_scalar, $special_xlogy_other_scalar_out]]);
/** `input * log(other)`, element by element, and 0 wherever `input` is 0. @see [torch.special.xlogy](https://pytorch.org/docs/stable/generated/torch.special.xlogy.html) */
export function xlogy(input: Tensor | Scalar, other: Tensor, options?: Out): Tensor;
export function xlogy(input: Tensor, other: Scalar, options?: Out): Tensor;
export function xlogy(input: Tensor | Scalar, options: Other & Out): Tensor;
export function xlogy(options: Given<'input', Tensor | Scalar> & Other & Out): Tensor;
export function xlogy(input: Tensor, options: Given<'other', Scalar> & Out): Tensor;
export function xlogy(options: Input & Given<'other', Scalar> & Out): Tensor;
export function xlogy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_xlogy.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_xlogy_self_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_xlogy_other_scalar.call(a._handle, b) as number);
    }
  }
  return xlogy$.call(arguments);
}

const zeta$ = new Overloads('special.zeta', [[$special_zeta, $special_zeta_out], [$special_zeta_self_scalar, $special_zeta_self_scalar_out], [$special_zeta_other_scalar, $special_zeta_other_scalar_out]]);
/** The Hurwitz zeta function of `input` and `other`, element by element. @see [torch.special.zeta](https://pytorch.org/docs/stable/generated/torch.special.zeta.html) */
export function zeta(input: Tensor | Scalar, other: Tensor, options?: Out): Tensor;
export function zeta(input: Tensor, other: Scalar, options?: Out): Tensor;
export function zeta(input: Tensor | Scalar, options: Other & Out): Tensor;
export function zeta(options: Given<'input', Tensor | Scalar> & Other & Out): Tensor;
export function zeta(input: Tensor, options: Given<'other', Scalar> & Out): Tensor;
export function zeta(options: Input & Given<'other', Scalar> & Out): Tensor;
export function zeta(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($special_zeta.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($special_zeta_self_scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($special_zeta_other_scalar.call(a._handle, b) as number);
    }
  }
  return zeta$.call(arguments);
}
