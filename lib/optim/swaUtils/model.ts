import { signature } from '../../core/arguments.js';
import { tensor } from '../../core/create.js';
import type { DeviceLike } from '../../core/device.js';
import { int64 } from '../../core/dtype.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import type { Tensor } from '../../core/tensor.js';
import { Module } from '../../nn/module.js';
import { type AvgFn, getSwaAvgFn, getSwaMultiAvgFn, type MultiAvgFn } from './averages.js';

export interface AveragedModelOptions {
  /** Where the averages are kept; where the model is, by default. */
  device?: DeviceLike | null;
  /** What an average becomes; the mean of all, by default. */
  avgFn?: AvgFn | null;
  /** The same for lists of tensors of one device and dtype, in place. */
  multiAvgFn?: MultiAvgFn | null;
  /** Average the buffers too, instead of copying them. */
  useBuffers?: boolean;
}

const read = signature<AveragedModelOptions & { model: Module }>('swaUtils.AveragedModel', [
  'model',
  'device?',
  'avgFn?',
  'multiAvgFn?',
  'useBuffers?',
]);

interface Group {
  averaged: Tensor[];
  current: Tensor[];
}

/** Averages and parameters that share device and dtype. */
function grouped(averaged: readonly Tensor[], current: readonly Tensor[]): Group[] {
  const groups = new Map<string, Group>();
  averaged.forEach((average, i) => {
    const key = `${average.device} ${average.dtype} ${current[i]!.dtype}`;
    const group = groups.get(key) ?? { averaged: [], current: [] };
    groups.set(key, group);
    group.averaged.push(average);
    group.current.push(current[i]!);
  });
  return [...groups.values()];
}

/**
 * A copy of a model whose parameters are averages over training: stochastic weight averaging, or with
 * `getEmaMultiAvgFn` an exponential moving average. `updateParameters` takes the model's parameters in; before the copy is
 * used, `updateBn` computes the statistics of its batch normalizations. Its state dict has `n_averaged` and `module.*`.
 *
 *     const averaged = new optim.swaUtils.AveragedModel(net, { multiAvgFn: optim.swaUtils.getEmaMultiAvgFn(0.99) });
 *     opt.step(); averaged.updateParameters(net);
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.swa_utils.AveragedModel.html
 */
export class AveragedModel<M extends Module = Module> extends Module {
  readonly module: M;
  declare nAveraged: Tensor;
  readonly avgFn: AvgFn | null;
  readonly multiAvgFn: MultiAvgFn | null;
  readonly useBuffers: boolean;

  /**
   * @throws TypeError where `model` is no module, RangeError for both functions.
   */
  constructor(
    model: M,
    device?: DeviceLike | null | AveragedModelOptions,
    avgFn?: AvgFn | null | AveragedModelOptions,
    multiAvgFn?: MultiAvgFn | null | AveragedModelOptions,
    useBuffers?: boolean | AveragedModelOptions,
  );
  constructor(...args: unknown[]) {
    super();
    const { model, device = null, avgFn = null, multiAvgFn = null, useBuffers = false } = read(args);
    if (!(model instanceof Module))
      throw typeError(`AveragedModel: model must be an nn.Module, got ${describe(model)}`);
    if (avgFn !== null && multiAvgFn !== null) {
      throw rangeError('AveragedModel: only one of avgFn and multiAvgFn should be provided');
    }
    this.module = model.clone() as M;
    if (device !== null) this.module.to(device);
    this.registerBuffer('nAveraged', tensor(0, { dtype: int64, device }));
    this.avgFn = avgFn;
    this.multiAvgFn = multiAvgFn;
    this.useBuffers = useBuffers;
  }

  override forward(...args: Parameters<M['forward']>): ReturnType<M['forward']> {
    return this.module.forward(...args);
  }

  /** Takes the parameters of `model` into the averages. */
  updateParameters(model: Module): void {
    scope(() => noGrad(() => this.#update(model)));
  }

  #update(model: Module): void {
    const tensorsOf = (module: Module): Tensor[] => [
      ...module.parameters(),
      ...(this.useBuffers ? module.buffers() : []),
    ];
    const given = tensorsOf(model);
    const averaged = tensorsOf(this.module)
      .slice(0, given.length)
      .map((t) => t.detach());
    const current = averaged.map((average, i) => given[i]!.detach().to(average.device));
    if (this.nAveraged.item() === 0) for (const [i, average] of averaged.entries()) average.copy_(current[i]!);
    else this.#average(averaged, current);
    if (!this.useBuffers) {
      const buffers = [...model.buffers()];
      for (const [i, buffer] of [...this.module.buffers()].entries()) buffer.detach().copy_(buffers[i]!.detach());
    }
    this.nAveraged.add_(1);
  }

  #average(averaged: Tensor[], current: Tensor[]): void {
    const { avgFn } = this;
    if (avgFn !== null) {
      averaged.forEach((average, i) => {
        average.copy_(avgFn(average, current[i]!, this.nAveraged.to(average.device)));
      });
      return;
    }
    for (const group of grouped(averaged, current)) {
      const { device } = group.averaged[0]!;
      const count = this.nAveraged.to(device);
      if (this.multiAvgFn !== null) this.multiAvgFn(group.averaged, group.current, count);
      // The formulas round differently, so each device has Python's.
      else if (device.type === 'cuda') getSwaMultiAvgFn()(group.averaged, group.current, count);
      else {
        const average = getSwaAvgFn();
        for (const [i, t] of group.averaged.entries()) t.copy_(average(t, group.current[i]!, count));
      }
    }
  }
}
