import * as torch from '../../../lib/index.js';
import { readReference } from '../../reference.js';

const { nn } = torch;

/** What tests/reference/nn_module.py recorded. */
export const expected = readReference<any>('nn_module');

/** Saves a number beside its tensors. */
export class Counter extends nn.Module {
  scale = new nn.Parameter(torch.ones([2]));
  declare seen: torch.Tensor;
  declare cache: torch.Tensor;
  steps = 7;

  constructor() {
    super();
    this.registerBuffer('seen', torch.zeros([1]));
    this.registerBuffer('cache', torch.zeros([3]), { persistent: false });
  }

  override getExtraState(): unknown {
    return { steps: this.steps };
  }

  override setExtraState(state: { steps: number }): void {
    this.steps = state.steps;
  }
}

/** Has tied weights, and buffers of all kinds. */
export class Net extends nn.Module {
  embed = new nn.Embedding(4, 3);
  batchNorm = new nn.BatchNorm1d(3);
  counter: torch.nn.Module = new Counter();
  head = new nn.Linear(3, 4, { bias: false });

  constructor() {
    super();
    this.head.weight = this.embed.weight;
  }
}

export const nameOf = (module: torch.nn.Module): string => module.constructor.name;

/** The message of what `fn` throws; null where it does not. */
export function errorOf(fn: () => unknown): string | null {
  try {
    fn();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
