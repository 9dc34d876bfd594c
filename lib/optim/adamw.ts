import { Adam, type AdamOptions } from './adam.js';
import { optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';
import type { LoadedStateDict } from './state.js';

export type AdamWOptions = Omit<AdamOptions, 'decoupledWeightDecay'>;

type Arguments = Positional<
  [lr: Num, betas: [Num, Num], eps: number, weightDecay: number, amsgrad: boolean],
  AdamWOptions
>;

const read = optionsReader<AdamWOptions>('optim.AdamW', ['lr', 'betas', 'eps', 'weightDecay', 'amsgrad'], {
  lr: 1e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weightDecay: 1e-2,
  amsgrad: false,
  maximize: false,
  foreach: null,
  capturable: false,
  differentiable: false,
  fused: null,
});

/**
 * AdamW: Adam whose weight decay shrinks the parameters themselves and does not enter the running means.
 *
 *     const opt = new optim.AdamW(net.parameters(), { lr: 1e-3, betas: [0.9, 0.95], weightDecay: 0.1 });
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.AdamW.html
 */
export class AdamW extends Adam {
  constructor(params: Params<AdamOptions>, ...args: Arguments) {
    super(params, { ...read(args), decoupledWeightDecay: true });
  }

  /** As `Optimizer.loadStateDict`; the decay stays decoupled whatever was saved. */
  override loadStateDict(stateDict: LoadedStateDict): void {
    super.loadStateDict(stateDict);
    for (const group of this.paramGroups) group.decoupledWeightDecay = true;
  }
}
