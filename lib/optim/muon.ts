import { describe, rangeError } from '../core/errors.js';
import { check } from './checks.js';
import { NativeOptimizer } from './native.js';
import { optionsReader } from './options.js';
import type { GroupOptions, Num, Params, Positional } from './params.js';

export interface MuonOptions {
  /** Learning rate. */
  lr: number;
  /** Decay of the parameters themselves. */
  weightDecay: number;
  /** How much of the running mean of the gradient to keep. */
  momentum: number;
  nesterov: boolean;
  /** Coefficients of the Newton-Schulz polynomial. */
  nsCoefficients: [number, number, number];
  /** Smallest norm to divide by. */
  eps: number;
  /** Newton-Schulz iterations, fewer than 100. */
  nsSteps: number;
  /** How the learning rate follows a matrix's shape; `null` is `'original'`. */
  adjustLrFn: 'original' | 'match_rms_adamw' | null;
}

type Arguments = Positional<
  [
    lr: Num,
    weightDecay: number,
    momentum: number,
    nesterov: boolean,
    nsCoefficients: [number, number, number],
    eps: number,
    nsSteps: number,
    adjustLrFn: MuonOptions['adjustLrFn'],
  ],
  MuonOptions
>;

const ORDER = ['lr', 'weightDecay', 'momentum', 'nesterov', 'nsCoefficients', 'eps', 'nsSteps', 'adjustLrFn'] as const;
const read = optionsReader<MuonOptions>('optim.Muon', ORDER, {
  lr: 1e-3,
  weightDecay: 0.1,
  momentum: 0.95,
  nesterov: true,
  nsCoefficients: [3.4445, -4.775, 2.0315],
  eps: 1e-7,
  nsSteps: 5,
  adjustLrFn: null,
});

/**
 * Muon: momentum whose update is orthogonalized. For the matrices of hidden layers only; give biases, embeddings and
 * the last layer to AdamW.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.Muon.html
 */
export class Muon extends NativeOptimizer<MuonOptions> {
  constructor(params: Params<MuonOptions>, ...args: Arguments) {
    const options = read(args);
    check(options.lr >= 0, 'Learning rate should be >= 0 but is', options.lr);
    check(options.momentum >= 0, 'momentum should be >= 0 but is', options.momentum);
    check(options.weightDecay >= 0, 'weight decay should be >= 0 but is', options.weightDecay);
    check(
      options.nsSteps < 100,
      'Number of steps must be less than 100 for computational efficiency, but is',
      options.nsSteps,
    );
    const known = [null, 'original', 'match_rms_adamw'];
    check(
      known.includes(options.adjustLrFn),
      `Adjust learning rate function must be one of ${known.join(', ')}, got`,
      options.adjustLrFn,
    );
    super('Muon', params, options);
  }

  /** As `Optimizer.addParamGroup`, for matrices only. */
  override addParamGroup(group: GroupOptions<MuonOptions>): void {
    super.addParamGroup(group);
    const odd = this.paramGroups.at(-1)!.params.find((param) => param.ndim !== 2);
    if (odd) throw rangeError(`Muon only supports 2D parameters, but one is ${describe(odd)}.`);
  }
}
