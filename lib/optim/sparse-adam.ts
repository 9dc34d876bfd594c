import { rangeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { check, checkBetas } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type CommonOptions, optionsReader } from './options.js';
import type { GroupOptions, Num, Params, Positional } from './params.js';
import type { StateEntry } from './state.js';

export interface SparseAdamOptions extends Pick<CommonOptions, 'lr' | 'maximize'> {
  /** Decay of the running means of the gradient and of its square. */
  betas: [number, number];
  /** Added to the denominator. */
  eps: number;
}

type Arguments = Positional<[lr: Num, betas: [Num, Num], eps: number, maximize: boolean], SparseAdamOptions>;

const read = optionsReader<SparseAdamOptions>('optim.SparseAdam', ['lr', 'betas', 'eps', 'maximize'], {
  lr: 1e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  maximize: false,
});

/**
 * Adam for sparse gradients (`new nn.Embedding(..., { sparse: true })`): only the rows that a gradient has, and their
 * running means, are updated. Parameters must be dense.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.SparseAdam.html
 */
export class SparseAdam extends NativeOptimizer<SparseAdamOptions> {
  protected override countsOnHost(): boolean {
    return true;
  }

  constructor(params: Params<SparseAdamOptions>, ...args: Arguments) {
    const options = read(args);
    check(options.lr > 0, 'Invalid learning rate', options.lr);
    check(options.eps > 0, 'Invalid epsilon value', options.eps);
    checkBetas(options.betas);
    super('SparseAdam', params, options);
  }

  /** As `Optimizer.addParamGroup`, for dense real parameters only. */
  override addParamGroup(group: GroupOptions<SparseAdamOptions>): void {
    super.addParamGroup(group);
    const index = this.paramGroups.length - 1;
    this.paramGroups[index]!.params.forEach((param, i) => {
      if (param.isSparse) {
        throw rangeError(`Sparse params at indices [[${index}, ${i}]]: SparseAdam requires dense parameter tensors`);
      }
      if (param.dtype.isComplex) {
        throw rangeError(
          `Complex params at indices [[${index}, ${i}]]: SparseAdam does not support complex parameters`,
        );
      }
    });
  }

  /** Python counts the steps of this optimizer in an int. */
  protected override packState(ids: Map<Tensor, number>): Map<number, StateEntry> {
    const packed = super.packState(ids);
    for (const entry of packed.values()) entry.step = (entry.step as Tensor).item();
    return packed;
  }
}
