import { tensor } from '../core/create.js';
import type { DType } from '../core/dtype.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { enableGrad, noGrad } from '../core/modes.js';
import { keep, scope } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';
import { cat, viewAsReal, zerosLike } from '../generated/functions.js';
import { checkLr } from './checks.js';
import { type Point, strongWolfe } from './line-search.js';
import { Optimizer } from './optimizer.js';
import { optionsReader } from './options.js';
import type { GroupOptions, Num, Params, Positional } from './params.js';
import { min, type Precision, Scalar } from './scalar.js';
import type { StateEntry } from './state.js';

export interface LBFGSOptions {
  /** Learning rate, and the first step that a line search tries. */
  lr: number;
  /** The most iterations a step. */
  maxIter: number;
  /** The most evaluations of the closure a step; `null` is a quarter more than `maxIter`. */
  maxEval: number | null;
  /** Stop when no component of the gradient is larger. */
  toleranceGrad: number;
  /** Stop when neither parameters nor loss change by more. */
  toleranceChange: number;
  /** How many updates to remember. */
  historySize: number;
  lineSearchFn: 'strong_wolfe' | null;
}

type Arguments = Positional<
  [
    lr: Num,
    maxIter: number,
    maxEval: number | null,
    toleranceGrad: number,
    toleranceChange: number,
    historySize: number,
    lineSearchFn: 'strong_wolfe' | null,
  ],
  LBFGSOptions
>;

const ORDER = ['lr', 'maxIter', 'maxEval', 'toleranceGrad', 'toleranceChange', 'historySize', 'lineSearchFn'] as const;
const read = optionsReader<LBFGSOptions>('optim.LBFGS', ORDER, {
  lr: 1,
  maxIter: 20,
  maxEval: null,
  toleranceGrad: 1e-7,
  toleranceChange: 1e-9,
  historySize: 100,
  lineSearchFn: null,
});

/** What L-BFGS remembers, under Python's names. */
interface Memory extends StateEntry {
  func_evals: number;
  n_iter: number;
  /** Direction and length of the last step. */
  d?: Tensor;
  t?: number;
  /** Past changes of the gradient and of the parameters, and the inverses of their products. */
  old_dirs: Tensor[];
  old_stps: Tensor[];
  ro: number[];
  /** Scale of the first guess at the inverse Hessian. */
  H_diag: number;
  prev_flat_grad?: Tensor;
  prev_loss?: number;
}

/** How a dtype rounds a number. */
function rounding({ name }: DType): (x: number) => number {
  if (name === 'float32') return Math.fround;
  if (name === 'float64') return (x) => x;
  return (x) => scope(() => tensor(x, { dtype: name, device: 'cpu' }).item());
}

/**
 * L-BFGS: Newton steps with an inverse Hessian that is guessed from past gradients. `step(closure)` evaluates the closure
 * several times; it must clear the gradients, compute the loss, call `backward` and return the loss. All parameters are
 * one group, on one device.
 *
 *     opt.step(() => { opt.zeroGrad(); const loss = lossOf(net); loss.backward(); return loss; });
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.LBFGS.html
 */
export class LBFGS extends Optimizer<LBFGSOptions> {
  constructor(params: Params<LBFGSOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    options.maxEval ??= Math.floor((options.maxIter * 5) / 4);
    if (options.lineSearchFn !== null && options.lineSearchFn !== 'strong_wolfe') {
      throw rangeError(
        `LBFGS: only 'strong_wolfe' is supported for lineSearchFn, got ${describe(options.lineSearchFn)}.`,
      );
    }
    super(params, options);
  }

  override addParamGroup(group: GroupOptions<LBFGSOptions>): void {
    if (this.paramGroups.length === 1)
      throw rangeError("LBFGS doesn't support per-parameter options (parameter groups)");
    super.addParamGroup(group);
  }

  get #params(): Tensor[] {
    return this.paramGroups[0]!.params;
  }

  get #memory(): Memory {
    const owner = this.#params[0]!;
    const memory = this.state.get(owner) ?? { func_evals: 0, n_iter: 0, old_dirs: [], old_stps: [], ro: [], H_diag: 1 };
    this.state.set(owner, memory);
    return memory as Memory;
  }

  protected override update(closure: (() => unknown) | undefined): unknown {
    if (typeof closure !== 'function')
      throw typeError(`LBFGS.step(closure) needs a closure, got ${describe(closure)}.`);
    return noGrad(() => new Step(this.#params, this.paramGroups[0]!, this.#memory, closure).run());
  }

  /** Python has some of the numbers as tensors. */
  protected override setState(group: number, index: number, entry: StateEntry): void {
    const { al: _, ...saved } = entry;
    if (Object.keys(saved).length === 0) return;
    super.setState(group, index, saved);
    const memory = this.#memory;
    const number = (value: unknown) => (value instanceof Tensor ? value.item() : (value as number));
    if (memory.t != null) memory.t = number(memory.t);
    memory.ro = (memory.ro ?? []).map(number);
    memory.H_diag = number(memory.H_diag ?? 1);
    keep(memory);
  }
}

function precisionOf(param: Tensor): Precision {
  const { device } = param;
  const dtype = param.dtype.isComplex ? param.real.dtype : param.dtype;
  return { round: rounding(dtype), sqrt: (x) => scope(() => tensor(x, { dtype, device }).sqrt().item()) };
}

/** One step of L-BFGS. */
class Step {
  readonly #precision: Precision;
  #loss = 0;
  #grad!: Tensor;
  /** Gradients to free when the step is over. */
  readonly #grads: Tensor[] = [];

  constructor(
    readonly params: Tensor[],
    readonly options: LBFGSOptions,
    readonly memory: Memory,
    readonly closure: () => unknown,
  ) {
    this.#precision = precisionOf(params[0]!);
  }

  run(): unknown {
    try {
      return this.#minimize();
    } finally {
      for (const grad of this.#grads) grad.dispose();
    }
  }

  #minimize(): unknown {
    const { memory, options } = this;
    const { maxIter, toleranceGrad, toleranceChange } = options;
    const maxEval = options.maxEval!;
    const first = this.#evaluate();
    let evaluations = 1;
    memory.func_evals++;
    if (this.#largest(this.#grad).le(toleranceGrad)) return first;

    for (let iteration = 1; iteration <= maxIter; iteration++) {
      memory.n_iter++;
      const direction = this.#direction();
      this.#remember('d', direction);
      this.#remember('prev_flat_grad', this.#grad.clone());
      const lossBefore = this.#loss;
      memory.prev_loss = lossBefore;

      let step = new Scalar(Number(options.lr));
      if (memory.n_iter === 1) {
        const sum = this.#read(() => this.#grad.abs().sum());
        step = min(new Scalar(1), new Scalar(1).div(sum)).mul(Number(options.lr));
      }
      memory.t = step.value;
      const slope = this.#dot(this.#grad, direction);
      if (slope.gt(-toleranceChange)) break;

      let spent = 0;
      if (options.lineSearchFn !== null) {
        const found = this.#search(step, direction, slope, maxEval - evaluations);
        spent = found.evaluations;
        step = found.point.step;
        memory.t = step.value;
        this.#loss = found.point.loss.value;
        this.#grad = found.point.grad;
        this.#move(step.value, direction);
      } else {
        this.#move(step.value, direction);
        // What the last iteration leads to is not evaluated: with mini-batches the next one differs anyhow.
        if (iteration !== maxIter) {
          this.#evaluate();
          spent = 1;
        }
      }
      evaluations += spent;
      memory.func_evals += spent;

      if (iteration === maxIter || evaluations >= maxEval) break;
      if (this.#largest(this.#grad).le(toleranceGrad)) break;
      if (this.#read(() => direction.mul(memory.t!).abs().max()).le(toleranceChange)) break;
      if (Math.abs(this.#loss - lossBefore) < toleranceChange) break;
    }
    return first;
  }

  /** The direction to go, from the gradient and what is remembered. */
  #direction(): Tensor {
    const { memory, options } = this;
    const { d, t, prev_flat_grad: before } = memory;
    if (memory.n_iter === 1 || !d || !before) return this.#grad.neg();
    const change = this.#grad.sub(before);
    const step = d.mul(t!);
    const product = this.#dot(change, step);
    if (product.gt(1e-10)) {
      if (memory.old_dirs.length === options.historySize) {
        memory.old_dirs.shift()?.dispose();
        memory.old_stps.shift()?.dispose();
        memory.ro.shift();
      }
      memory.old_dirs.push(keep(change));
      memory.old_stps.push(keep(step));
      memory.ro.push(new Scalar(1).div(product).value);
      memory.H_diag = product.div(this.#dot(change, change)).value;
    } else {
      change.dispose();
      step.dispose();
    }
    return scope(() => {
      const q = this.#grad.neg();
      const { old_dirs, old_stps, ro } = memory;
      const al: Scalar[] = [];
      for (let i = old_dirs.length - 1; i >= 0; i--) {
        al[i] = this.#dot(old_stps[i]!, q).mul(ro[i]!);
        q.add_(old_dirs[i]!, { alpha: -al[i]!.value });
      }
      const r = q.mul(memory.H_diag);
      for (let i = 0; i < old_dirs.length; i++) {
        const be = this.#dot(old_dirs[i]!, r).mul(ro[i]!);
        r.add_(old_stps[i]!, { alpha: al[i]!.sub(be).value });
      }
      return r;
    });
  }

  #search(
    step: Scalar,
    direction: Tensor,
    slope: Scalar,
    maxIterations: number,
  ): { point: Point; evaluations: number } {
    const origin = this.params.map((param) => param.clone());
    try {
      const start: Point = { step: new Scalar(0), loss: new Scalar(this.#loss), grad: this.#grad, slope };
      const evaluate = (at: Scalar): Point => {
        this.#move(at.value, direction);
        this.#evaluate();
        this.params.forEach((param, i) => {
          param.copy_(origin[i]!);
        });
        return { step: at, loss: new Scalar(this.#loss), grad: this.#grad, slope: this.#dot(this.#grad, direction) };
      };
      const { toleranceChange } = this.options;
      return strongWolfe(start, step, this.#largest(direction), evaluate, { toleranceChange, maxIterations });
    } finally {
      for (const param of origin) param.dispose();
    }
  }

  /** Calls the closure, and takes the loss and the gradient. */
  #evaluate(): unknown {
    const loss = enableGrad(this.closure);
    const value = loss instanceof Tensor ? loss.item() : loss;
    if (typeof value !== 'number') throw typeError(`LBFGS: the closure must return the loss, got ${describe(loss)}.`);
    this.#loss = value;
    this.#grad = scope(() => {
      const flat = this.params.map((param) => {
        const { grad } = param;
        const dense = grad === null ? zerosLike(param) : grad.isSparse ? grad.toDense() : grad;
        return (dense.dtype.isComplex ? viewAsReal(dense) : dense).reshape(-1);
      });
      return cat(flat);
    });
    this.#grads.push(this.#grad);
    return loss;
  }

  /** Moves the parameters. */
  #move(step: number, direction: Tensor): void {
    scope(() => {
      let offset = 0;
      for (const param of this.params) {
        const real = param.dtype.isComplex ? viewAsReal(param) : param;
        const size = real.numel();
        real.add_(direction.narrow(0, offset, size).reshape(real.shape), { alpha: step });
        offset += size;
      }
    });
  }

  #read(compute: () => Tensor): Scalar {
    return new Scalar(
      scope(() => compute().item()),
      this.#precision,
    );
  }

  #dot(a: Tensor, b: Tensor): Scalar {
    return this.#read(() => a.dot(b));
  }

  #largest(x: Tensor): Scalar {
    return this.#read(() => x.abs().max());
  }

  /** Keeps a tensor beyond the step, in place of the one before. */
  #remember(name: 'd' | 'prev_flat_grad', value: Tensor): void {
    const before = this.memory[name];
    this.memory[name] = keep(value);
    if (before !== value) before?.dispose();
  }
}
