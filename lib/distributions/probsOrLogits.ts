import { rangeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { broadcastAll, type Param, type Size } from './utils.js';

/** What has probabilities and log-odds, of which one was given and the other follows. */
interface Odds {
  readonly probs: Tensor;
  readonly logits: Tensor;
}

type Name = keyof Odds;

/**
 * Which of `probs` and `logits` was given, and its value.
 * @throws RangeError where both or neither were given.
 */
export function probsOrLogits<T extends Param>(fn: string, probs: T | null, logits: T | null): [name: Name, value: T] {
  if ((probs === null) === (logits === null)) {
    const given = probs === null ? 'neither' : 'both';
    throw rangeError(`Either \`probs\` or \`logits\` must be specified, but not both. ${fn} got ${given}.`);
  }
  return probs === null ? ['logits', logits!] : ['probs', probs];
}

/** As `probsOrLogits`, as a parameter by its name. */
export function probsOrLogitsParameter(fn: string, probs: Param | null, logits: Param | null): Record<string, Tensor> {
  const [name, value] = probsOrLogits(fn, probs, logits);
  return { [name]: broadcastAll(value)[0] };
}

/** Those of `probs` and `logits` that `self` has already, expanded. */
export function expandOdds(self: Odds, batchShape: Size): Record<string, Tensor> {
  const names = (['probs', 'logits'] as const).filter((name) => Object.hasOwn(self, name));
  return Object.fromEntries(names.map((name) => [name, self[name].expand(batchShape)]));
}

/** The one of `probs` and `logits` that need not be computed. */
export const oddsParam = (self: Odds): Tensor => (Object.hasOwn(self, 'logits') ? self.logits : self.probs);
