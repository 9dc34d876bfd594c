import { warn } from '../../nn/warn.js';
import { overwrite } from './builder.js';
import type { Weights } from './weights.js';

/** What GoogLeNet and Inception v3, which have classifiers in their middle, have in common. */
interface AuxiliaryOptions {
  auxLogits?: boolean;
  transformInput?: boolean;
  initWeights?: boolean | null;
}

/** Warns, as torchvision does, that `initWeights` was left to its default, which is true. */
export function warnOfDrawing(model: string): true {
  warn(
    `${model}: values are drawn from a truncated normal distribution, which later versions may not do by default. ` +
      'Give initWeights: true to keep it, or false for values as layers draw them.',
  );
  return true;
}

/** The options of a network with classifiers in its middle that weights are loaded into: of all that have them. */
export function auxiliaryLoading<O extends AuxiliaryOptions>(options: O, published: Weights | null): O {
  const { transformInput = true, auxLogits } = options;
  const fresh = overwrite<AuxiliaryOptions, 'initWeights'>(options, 'initWeights', false);
  if (published) return { ...overwrite(fresh, 'auxLogits', true), transformInput } as O;
  // Whether to have them is for the state dict to say; those that it has can be left out afterwards.
  return { ...fresh, auxLogits: auxLogits || undefined } as O;
}
