import { Function as AutogradFunction, type FunctionCtx } from '../../autograd/function.js';
import { signature } from '../../core/arguments.js';
import { float16, float32, float64 } from '../../core/dtype.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import type { Tensor } from '../../core/tensor.js';
import { randn, stack } from '../../generated/functions.js';
import { eigenGradient } from './gradient.js';
import { LobpcgSolver, type OrthoOptions, type SolverOptions } from './solver.js';

export type { LobpcgSolver } from './solver.js';

export interface LobpcgOptions {
  /** How many eigenpairs to look for; by default as many as `X` has columns, or 1. */
  k?: number | null;
  /** The matrix of the generalized problem `A x = lambda B x`; the identity by default. */
  B?: Tensor | null;
  /** Initial eigenvectors, `[..., m, n]`; drawn from the global generator by default. */
  X?: Tensor | null;
  /** How many eigenvectors to draw; `k` by default. */
  n?: number | null;
  /** A preconditioner, which the method `basic` applies to the residuals. */
  iK?: Tensor | null;
  /** The most iterations; 1000 by default, -1 for no limit. */
  niter?: number | null;
  /** The residual at which an eigenpair counts as found; the root of the dtype's precision by default. */
  tol?: number | null;
  /** The largest eigenvalues (the default) or the smallest. */
  largest?: boolean | null;
  /** `'ortho'` (the default), which is stable, or `'basic'`. */
  method?: 'basic' | 'ortho' | null;
  /** Called after each iteration, with the solver's state. */
  tracker?: SolverOptions['tracker'];
  /** How the method `ortho` orthogonalizes. */
  orthoIparams?: { orthoIMax?: number; orthoJMax?: number } | null;
  orthoFparams?: { orthoTol?: number; orthoTolDrop?: number; orthoTolReplace?: number } | null;
  orthoBparams?: { orthoUseDrop?: boolean } | null;
}

type Arguments = LobpcgOptions & { A: Tensor };

const read = signature<Arguments>('torch.lobpcg', [
  'A',
  'k?',
  'B?',
  'X?',
  'n?',
  'iK?',
  'niter?',
  'tol?',
  'largest?',
  'method?',
  'tracker?',
  'orthoIparams?',
  'orthoFparams?',
  'orthoBparams?',
]);

const PRECISION = new Map([
  [float32, 1.2e-7],
  [float64, 2.23e-16],
]);

function check({ A, B, X }: Arguments, m: number, n: number, k: number): void {
  if (A.shape.at(-2) !== m) throw rangeError(`torch.lobpcg: A must be square, got ${describe(A)}.`);
  if (B && String(B.shape) !== String(A.shape)) {
    throw rangeError(`torch.lobpcg: A and B must have the same shape, got ${describe(A)} and ${describe(B)}.`);
  }
  if (X && String(X.shape) !== String([...A.shape.slice(0, -2), m, n])) {
    throw rangeError(`torch.lobpcg: X must be [..., ${m}, n] for ${describe(A)}, got ${describe(X)}.`);
  }
  if (m < 3 * n) {
    throw rangeError(`torch.lobpcg needs a matrix of at least ${3 * n} rows for ${n} eigenpairs, got ${m}.`);
  }
  if (k > n) throw rangeError(`torch.lobpcg: k = ${k} eigenpairs are more than the ${n} columns of X.`);
}

function orthoOptions({ orthoIparams: i, orthoFparams: f, orthoBparams: b }: Arguments, tol: number): OrthoOptions {
  return {
    iMax: i?.orthoIMax ?? 3,
    jMax: i?.orthoJMax ?? 3,
    tol: f?.orthoTol ?? tol,
    tolDrop: f?.orthoTolDrop ?? tol,
    tolReplace: f?.orthoTolReplace ?? tol,
    useDrop: b?.orthoUseDrop ?? false,
  };
}

function solve(args: Arguments): [E: Tensor, X: Tensor] {
  const { A, B, X, iK } = args;
  const dtype = [float16, float32, float64].includes(A.dtype as typeof float32) ? A.dtype : float32;
  const m = A.shape.at(-1)!;
  const k = args.k ?? X?.shape.at(-1) ?? 1;
  const n = X?.shape.at(-1) ?? args.n ?? k;
  check(args, m, n, k);
  const precision = PRECISION.get(dtype as typeof float32);
  if (args.tol == null && precision === undefined) {
    throw typeError(`torch.lobpcg: give tol for ${dtype}; float32 and float64 have one by default.`);
  }
  const tol = args.tol ?? Math.sqrt(precision!);
  const options: SolverOptions = {
    k,
    niter: args.niter ?? 1000,
    tol,
    largest: args.largest ?? true,
    method: args.method ?? 'ortho',
    ortho: orthoOptions(args, tol),
    tracker: args.tracker ?? null,
  };
  const one = (a: Tensor, b: Tensor | null, x: Tensor | null): [Tensor, Tensor] => {
    const start = x ?? randn([m, n], { dtype, device: A.device });
    const solver = new LobpcgSolver(a, b, start, iK ?? null, options);
    solver.run();
    return [solver.E.narrow(0, 0, k), solver.X.narrow(1, 0, k)];
  };
  return scope(() => {
    if (A.ndim === 2) return one(A, B ?? null, X ?? null);
    const batch = A.shape.slice(0, -2);
    const matrices = (t: Tensor) => t.reshape([-1, ...t.shape.slice(-2)]).unbind();
    const [Bs, Xs] = [B && matrices(B), X && matrices(X)];
    const pairs = matrices(A).map((a, i) => one(a, Bs?.[i] ?? null, Xs?.[i] ?? null));
    return [
      stack(pairs.map(([E]) => E)).reshape([...batch, k]),
      stack(pairs.map(([, vectors]) => vectors)).reshape([...batch, m, k]),
    ];
  });
}

class Lobpcg extends AutogradFunction {
  static forward(ctx: FunctionCtx, A: Tensor, B: Tensor | null, args: Arguments): [Tensor, Tensor] {
    const [E, X] = solve({ ...args, A: A.isSparse ? A : A.contiguous(), B });
    ctx.saveForBackward(A, B, E, X);
    ctx.largest = args.largest ?? true;
    return [E, X];
  }

  static backward(ctx: FunctionCtx, dE: Tensor, dX: Tensor): (Tensor | null)[] {
    const [A, B, E, X] = ctx.savedTensors as [Tensor, Tensor | null, Tensor, Tensor];
    if (B !== null || A.isSparse || A.dtype.isComplex) {
      throw typeError('torch.lobpcg has no gradient for sparse or complex matrices, nor where B is given.');
    }
    return [eigenGradient(dE, dX, A, E, X, ctx.largest), null, null];
  }
}

/**
 * The `k` largest or smallest eigenvalues of a symmetric positive-definite matrix (or a batch `[..., m, m]`), `[..., k]`,
 * and their eigenvectors, `[..., m, k]`, by the locally optimal block preconditioned conjugate gradient method. `A` and
 * `B` may be sparse. With `A` dense and no `B` it has a gradient, which takes `A` for symmetric.
 *
 *     const [values, vectors] = torch.lobpcg(A, 3, { largest: false });
 *
 * @throws RangeError where shapes do not fit or the matrix is smaller than three times the number of eigenpairs.
 * @see https://pytorch.org/docs/stable/generated/torch.lobpcg.html
 */
export function lobpcg(A: Tensor, options?: LobpcgOptions): [E: Tensor, X: Tensor];
export function lobpcg(A: Tensor, k: number | null, options?: Omit<LobpcgOptions, 'k'>): [E: Tensor, X: Tensor];
export function lobpcg(
  A: Tensor,
  k: number | null,
  B: Tensor | null,
  options?: Omit<LobpcgOptions, 'k' | 'B'>,
): [E: Tensor, X: Tensor];
export function lobpcg(...args: unknown[]): [Tensor, Tensor] {
  const given = read(args);
  const { A, B } = given;
  if (!A.requiresGrad && !B?.requiresGrad) return solve(given);
  const symmetric = (t: Tensor) => t.add(t.mT).div(2);
  return Lobpcg.apply(symmetric(A), B ? symmetric(B) : null, given);
}
