import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { cat } from '../../generated/functions.js';
import { ModuleList } from '../containers/moduleList.js';
import { Sequential } from '../containers/sequential.js';
import { logSoftmax } from '../functional/activation.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import { Linear } from './linear.js';

const adaptiveParameters = named(
  'nn.AdaptiveLogSoftmaxWithLoss',
  ['inFeatures', 'nClasses', 'cutoffs', 'divValue', 'headBias', 'device', 'dtype'],
  (
    inFeatures: number,
    nClasses: number,
    cutoffs: number[],
    divValue = 4,
    headBias = false,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({ inFeatures, nClasses, cutoffs, divValue, headBias, device, dtype }),
);

/** The log-probability of each target, and the loss: an array whose elements have names too. */
export type AdaptiveOutput = [output: Tensor, loss: Tensor] & { output: Tensor; loss: Tensor };

/**
 * A softmax over many classes that are sorted by frequency: the frequent ones are computed in full, the rare ones, in
 * clusters that begin at `cutoffs`, only where they are needed.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveLogSoftmaxWithLoss.html
 */
export class AdaptiveLogSoftmaxWithLoss extends Module {
  readonly inFeatures: number;
  readonly nClasses: number;
  /** Where each cluster begins, and the number of classes. */
  readonly cutoffs: number[];
  readonly divValue: number;
  readonly headBias: boolean;
  readonly shortlistSize: number;
  readonly nClusters: number;
  readonly headSize: number;
  readonly head: Linear;
  readonly tail: ModuleList<Sequential>;

  /** @throws RangeError unless `cutoffs` are increasing integers between 1 and `nClasses - 1`. */
  constructor(...args: Parameters<typeof adaptiveParameters>) {
    super();
    const { inFeatures, nClasses, cutoffs, divValue, headBias, ...factory } = adaptiveParameters(...args);
    const isValid = (n: number, i: number) => Number.isInteger(n) && n > (cutoffs[i - 1] ?? 0) && n < nClasses;
    if (cutoffs.length === 0 || !cutoffs.every(isValid)) {
      throw rangeError(
        `cutoffs should be a sequence of unique, positive integers sorted in an increasing order, where each value is between 1 and nClasses - 1; got [${cutoffs.join(', ')}]`,
      );
    }
    this.inFeatures = inFeatures;
    this.nClasses = nClasses;
    this.cutoffs = [...cutoffs, nClasses];
    this.divValue = divValue;
    this.headBias = headBias;
    this.shortlistSize = cutoffs[0]!;
    this.nClusters = cutoffs.length;
    this.headSize = this.shortlistSize + this.nClusters;
    this.head = new Linear(inFeatures, this.headSize, { bias: headBias, ...factory });
    this.tail = new ModuleList(
      cutoffs.map((cutoff, i) => {
        const hidden = Math.floor(inFeatures / divValue ** (i + 1));
        return new Sequential(
          new Linear(inFeatures, hidden, { bias: false, ...factory }),
          new Linear(hidden, this.cutoffs[i + 1]! - cutoff, { bias: false, ...factory }),
        );
      }),
    );
  }

  /** Draws the parameters anew. */
  resetParameters(): void {
    this.head.resetParameters();
    for (const cluster of this.tail) for (const layer of cluster) (layer as Linear).resetParameters();
  }

  /**
   * The log-probabilities of `target`, `[N]` of classes, given `input`, `[N, inFeatures]`, and their mean as a loss.
   * @throws RangeError where the shapes do not fit, or a target is no class.
   */
  override forward(input: Tensor, target: Tensor): AdaptiveOutput {
    const isBatched = target.ndim === 1;
    if (target.ndim > 1 || input.ndim !== target.ndim + 1 || (isBatched && input.shape[0] !== target.shape[0])) {
      throw rangeError(
        `expected an input of [N, inFeatures] and a target of [N], or without N, got [${input.shape.join(', ')}] and [${target.shape.join(', ')}]`,
      );
    }
    const inputs = isBatched ? input : input.unsqueeze(0);
    const targets = isBatched ? target : target.unsqueeze(0);
    const count = targets.shape[0]!;
    let output = inputs.newZeros([count]);
    let headTargets = targets.newEmpty([count]);
    let used = 0;
    for (const [i, high] of this.cutoffs.entries()) {
      const low = i === 0 ? 0 : this.cutoffs[i - 1]!;
      const rows = targets.ge(low).logicalAnd(targets.lt(high)).nonzero().squeeze(1);
      if (rows.numel() === 0) continue;
      used += rows.numel();
      const own = targets.indexSelect(0, rows);
      if (i === 0) {
        headTargets = headTargets.indexCopy(0, rows, own);
        continue;
      }
      headTargets = headTargets.indexFill(0, rows, this.shortlistSize + i - 1);
      const logProbs = logSoftmax(this.tail.get(i - 1).forward(inputs.indexSelect(0, rows)), 1);
      output = output.indexCopy(0, rows, logProbs.gather(1, own.sub(low).unsqueeze(1)).squeeze(1));
    }
    if (used !== count) {
      throw rangeError(
        `Target values should be in [0, ${this.nClasses - 1}], but values in range [${targets.min().item()}, ${targets.max().item()}] were found.`,
      );
    }
    const headLogProbs = logSoftmax(this.head.forward(inputs), 1);
    output = output.add(headLogProbs.gather(1, headTargets.unsqueeze(1)).squeeze(1));
    const loss = output.neg().mean();
    const result = isBatched ? output : output.squeeze(0);
    return Object.assign([result, loss] as [Tensor, Tensor], { output: result, loss });
  }

  /** The log-probabilities of all classes: `[N, inFeatures]` to `[N, nClasses]`. */
  logProb(input: Tensor): Tensor {
    return fullLogProb(this, input, this.head.forward(input));
  }

  /** The most probable class of each row; clusters are computed only for rows that need one. */
  predict(input: Tensor): Tensor {
    const head = this.head.forward(input);
    const best = head.argmax(1);
    const isRare = best.ge(this.shortlistSize);
    if (!isRare.any().item()) return best;
    const rows = isRare.nonzero().squeeze(1);
    const logProbs = fullLogProb(this, input.indexSelect(0, rows), head.indexSelect(0, rows));
    return best.indexCopy(0, rows, logProbs.argmax(1));
  }
}

function fullLogProb({ tail, shortlistSize }: AdaptiveLogSoftmaxWithLoss, input: Tensor, head: Tensor): Tensor {
  const headLogProbs = logSoftmax(head, 1);
  const parts = [headLogProbs.narrow(1, 0, shortlistSize)];
  for (const [i, cluster] of [...tail].entries()) {
    parts.push(logSoftmax(cluster.forward(input), 1).add(headLogProbs.narrow(1, shortlistSize + i, 1)));
  }
  return cat(parts, 1);
}
