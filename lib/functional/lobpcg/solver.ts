import { rangeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import type { Tensor } from '../../core/tensor.js';
import { eye, zeros } from '../../generated/functions.js';
import { cholesky, eigh, qr, solveTriangular, vectorNorm } from '../../generated/linalg.js';
import { mm as sparseMm } from '../../sparse/index.js';

/** How the basis of the search space is kept orthogonal: one knob a line of Python's `ortho_*` parameters. */
export interface OrthoOptions {
  iMax: number;
  jMax: number;
  tol: number;
  tolDrop: number;
  tolReplace: number;
  useDrop: boolean;
}

export interface SolverOptions {
  /** How many eigenpairs have to converge. */
  k: number;
  niter: number;
  tol: number;
  largest: boolean;
  method: 'basic' | 'ortho';
  ortho: OrthoOptions;
  /** Called after each iteration. */
  tracker: ((solver: LobpcgSolver) => void) | null;
}

/** `A @ B`, where a missing A is the identity. */
function matmul(A: Tensor | null, B: Tensor): Tensor {
  if (A === null) return B;
  return A.isSparse ? sparseMm(A, B) : A.matmul(B);
}

/** `S^T A S` */
const quadratic = (A: Tensor | null, S: Tensor): Tensor => S.mT.matmul(matmul(A, S));

const normOf = (t: Tensor): number => vectorNorm(t).item();

/** Eigenvalues in ascending order, or descending for the largest, with their vectors. */
function symmetricEigen(A: Tensor, largest = false): [Tensor, Tensor] {
  const [E, Z] = eigh(A, { UPLO: 'U' });
  return largest ? [E.flip(-1), Z.flip(-1)] : [E, Z];
}

/** As many of the columns from `start` to `end` as there are. */
function columns(t: Tensor, start: number, end: number): Tensor {
  const count = t.shape[1]!;
  const first = Math.min(start, count);
  return t.narrow(1, first, Math.max(0, Math.min(end, count) - first));
}

/** One matrix's eigenpairs by LOBPCG, improved in place iteration by iteration. */
export class LobpcgSolver {
  /** Eigenvalues, `[n]`. */
  readonly E: Tensor;
  /** Eigenvectors, `[m, n]`. */
  readonly X: Tensor;
  /** Residuals, `[m, n]`. */
  readonly R: Tensor;
  /** The search space: X, the directions P and the residuals W, `[m, 3n]`. */
  readonly S: Tensor;
  /** Iterations done. */
  step = 0;
  convergedCount = 0;
  private searched = 0;
  private readonly m: number;
  private readonly n: number;
  private normA = 0;
  private normB = 0;

  constructor(
    private readonly A: Tensor,
    private readonly B: Tensor | null,
    X: Tensor,
    private readonly iK: Tensor | null,
    readonly options: SolverOptions,
  ) {
    const [m, n] = X.shape as [number, number];
    const like = { dtype: X.dtype, device: X.device };
    this.m = m;
    this.n = n;
    this.X = X.clone();
    this.E = zeros([n], like);
    this.R = zeros([m, n], like);
    this.S = zeros([m, 3 * n], like);
  }

  run(): void {
    const { niter, k, tracker } = this.options;
    do {
      scope(() => this.update());
      tracker?.(this);
    } while (this.step !== niter && this.convergedCount < k);
  }

  private update(): void {
    if (this.step === 0) {
      const scale = 1 / normOf(this.X);
      this.normA = normOf(matmul(this.A, this.X)) * scale;
      this.normB = normOf(matmul(this.B, this.X)) * scale;
    }
    if (this.options.method === 'ortho') this.updateOrtho();
    else this.updateBasic();
    this.step++;
  }

  private updateBasic(): void {
    const { n, S } = this;
    const nc = this.convergedCount;
    const subspace = this.step === 0 ? this.X : columns(S, nc, this.searched);
    const Ri = this.rayleighRitz(subspace);
    const reduced = quadratic(quadratic(this.A, subspace), Ri);
    const [E, Z] = symmetricEigen(reduced, this.options.largest);
    const rotated = Ri.matmul(Z);
    let P: Tensor | null = null;
    if (this.step === 0) {
      this.X.copy_(subspace.matmul(rotated));
      this.E.copy_(E);
    } else {
      const X = subspace.matmul(columns(rotated, 0, n - nc));
      P = subspace.matmul(columns(rotated, n, 2 * n - nc));
      columns(this.X, nc, n).copy_(X);
      this.E.narrow(0, nc, n - nc).copy_(E.narrow(0, 0, n - nc));
    }
    this.search(P, (left) => matmul(this.iK, left));
  }

  private updateOrtho(): void {
    const { n, S } = this;
    const nc = this.convergedCount;
    let P: Tensor | null = null;
    if (this.step === 0) {
      const Ri = this.rayleighRitz(this.X);
      const reduced = quadratic(quadratic(this.A, this.X), Ri);
      const [, Z] = symmetricEigen(reduced, this.options.largest);
      this.X.copy_(this.X.matmul(Ri.matmul(Z)));
    } else {
      const subspace = columns(S, nc, this.searched);
      const [E, Z] = symmetricEigen(quadratic(this.A, subspace), this.options.largest);
      const rest = columns(Z, n - nc, Z.shape[1]!);
      const X = subspace.matmul(columns(Z, 0, n - nc));
      P = subspace.matmul(rest.matmul(qr(rest.narrow(0, 0, n - nc).mT)[0]));
      columns(this.X, nc, n).copy_(X);
      this.E.narrow(0, nc, n - nc).copy_(E.narrow(0, 0, n - nc));
    }
    this.search(P, (left, basis) => this.orthogonalize(left, basis));
  }

  /** Measures the residuals, and makes the search space of the vectors, the last directions and new ones. */
  private search(P: Tensor | null, direction: (residual: Tensor, basis: Tensor) => Tensor): void {
    const { n, S } = this;
    this.R.copy_(matmul(this.A, this.X).sub(matmul(this.B, this.X).mul(this.E)));
    this.countConverged();
    const known = n + (P?.shape[1] ?? 0);
    columns(S, 0, n).copy_(this.X);
    if (P) columns(S, n, known).copy_(P);
    const first = this.step === 0 ? 0 : this.convergedCount;
    const W = direction(columns(this.R, first, n), columns(S, 0, known));
    this.searched = known + W.shape[1]!;
    columns(S, known, this.searched).copy_(W);
  }

  private countConverged(): void {
    const scale = this.E.abs().mul(this.normB).add(this.normA);
    const errors = vectorNorm(this.R, 2, 0)
      .div(vectorNorm(this.X, 2, 0).mul(scale))
      .tolist() as number[];
    const open = errors.findIndex((error) => !(error < this.options.tol));
    this.convergedCount = Math.max(this.convergedCount, open < 0 ? errors.length : open);
  }

  private rayleighRitz(S: Tensor): Tensor {
    const SBS = quadratic(this.B, S);
    const scale = SBS.diagonal(0, -2, -1).pow(-0.5);
    const R = cholesky(SBS.mul(scale).mul(scale.unsqueeze(-1)), { upper: true });
    return solveTriangular(R, scale.diagEmbed(), { upper: true, left: false });
  }

  /** Orthonormal vectors that span what `U` does, by the eigenvectors of their products; weak ones dropped or raised. */
  private orthonormalize(U: Tensor, drop: boolean, tau: number): Tensor {
    if (U.numel() === 0) return U;
    let used = U;
    let UBU = quadratic(this.B, used);
    let d = UBU.diagonal(0, -2, -1);
    const present = d.abs().ne(0).nonzero().squeeze(1);
    if (present.numel() < d.numel()) {
      used = used.indexSelect(1, present);
      if (used.numel() === 0) return used;
      UBU = quadratic(this.B, used);
      d = UBU.diagonal(0, -2, -1);
    }
    let scale = d.pow(-0.5).unsqueeze(-1);
    const [E, Z] = symmetricEigen(UBU.mul(scale).mul(scale.mT));
    const least = E.abs().max().mul(tau);
    if (!drop) return used.mul(scale.mT).matmul(Z.mul(E.maximum(least).pow(-0.5)));
    const kept = E.gt(least).nonzero().squeeze(1);
    scale = scale.indexSelect(0, kept);
    return used.mul(scale.mT).matmul(Z.indexSelect(1, kept).mul(E.indexSelect(0, kept).pow(-0.5)));
  }

  /** `U` made orthonormal, and orthogonal to `V`. */
  private orthogonalize(residual: Tensor, V: Tensor): Tensor {
    const { iMax, jMax, tol, tolDrop, tolReplace, useDrop } = this.options.ortho;
    const normBV = normOf(matmul(this.B, V));
    let U = residual;
    let VBU = V.mT.matmul(matmul(this.B, U));
    for (let i = 0; i < iMax; i++) {
      U = U.sub(V.matmul(VBU));
      let BU = U;
      for (let j = 0; j < jMax; j++) {
        U = useDrop
          ? this.orthonormalize(U, j > 0, j > 0 ? tolReplace : tolDrop)
          : this.orthonormalize(U, false, tolReplace);
        if (U.numel() === 0) return U;
        BU = matmul(this.B, U);
        const UBU = U.mT.matmul(BU);
        const error = normOf(UBU.sub(eye(UBU.shape[1]!, { dtype: U.dtype, device: U.device })));
        if (error / (normOf(BU) * normOf(U)) < tol) break;
      }
      VBU = V.mT.matmul(BU);
      if (normOf(VBU) / (normBV * normOf(U)) < tol) break;
      if (this.m < U.shape[1]! + V.shape[1]!) {
        throw rangeError(
          `torch.lobpcg: ${U.shape[1]} new directions and ${V.shape[1]} known ones are more than A has rows (${this.m}).`,
        );
      }
    }
    return U;
  }
}
