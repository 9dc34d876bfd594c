import { describe, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { named } from '../../nn/named.js';
import { warn } from '../../nn/warn.js';
import { Distribution } from '../distribution.js';
import { checkDistribution } from '../independent.js';
import { unavailable } from './parts.js';

/** A class of distributions, abstract ones such as `ExponentialFamily` included. */
export type DistributionClass<D extends Distribution = Distribution> = abstract new (...args: any[]) => D;

/** Computes the divergence of `q` from `p`, of the batch's shape. */
export type KlFunction<P extends Distribution = Distribution, Q extends Distribution = Distribution> = (
  p: P,
  q: Q,
) => Tensor;

type Pair = readonly [DistributionClass, DistributionClass];

interface Entry {
  types: Pair;
  fn: KlFunction;
}

const registry: Entry[] = [];
/** What was found for the classes of two distributions; null where there is nothing. */
const found = new Map<DistributionClass, Map<DistributionClass, KlFunction | null>>();

/**
 * Registers how `klDivergence` is computed for distributions of two classes and of those that extend them. A pair that
 * was registered before gets the new function.
 *
 *     registerKl(Normal, Normal, (p, q) => ...);
 *
 * @throws TypeError where `typeP` or `typeQ` is no class of distributions, or `fn` no function.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.kl.register_kl
 */
export function registerKl<P extends Distribution, Q extends Distribution>(
  typeP: DistributionClass<P>,
  typeQ: DistributionClass<Q>,
  fn: KlFunction<P, Q>,
): void {
  check('typeP', typeP);
  check('typeQ', typeQ);
  if (typeof fn !== 'function') {
    throw typeError(`registerKl(typeP, typeQ, fn): fn must be a function of two distributions, got ${describe(fn)}`);
  }
  found.clear();
  const general = fn as unknown as KlFunction;
  const known = registry.find(({ types: [p, q] }) => p === typeP && q === typeQ);
  if (known) known.fn = general;
  else registry.push({ types: [typeP, typeQ], fn: general });
}

function check(name: string, type: unknown): void {
  if (typeof type === 'function' && isSubclass(type as DistributionClass, Distribution)) return;
  throw typeError(`registerKl: expected ${name} to be a class of distributions, got ${describe(type)}`);
}

const isSubclass = (type: DistributionClass, base: DistributionClass): boolean =>
  type === base || type.prototype instanceof base;

/**
 * Whether one pair is at least as specific as another, its class at `first` counting before the other. Pairs may be
 * unrelated: this orders them partly.
 */
function isWithin(one: Pair, other: Pair, first: 0 | 1): boolean {
  for (const at of [first, 1 - first] as const) {
    if (!isSubclass(one[at]!, other[at]!)) return false;
    if (one[at] !== other[at]) break;
  }
  return true;
}

/** The most specific pair where the class at `first` counts before the other. */
const mostSpecific = (entries: readonly Entry[], first: 0 | 1): Entry =>
  entries.reduce((least, entry) => (isWithin(entry.types, least.types, first) ? entry : least));

/** Finds the function for two classes, and warns where it depends on which of the two counts first. */
function resolve(typeP: DistributionClass, typeQ: DistributionClass): KlFunction | null {
  const matches = registry.filter(({ types: [p, q] }) => isSubclass(typeP, p) && isSubclass(typeQ, q));
  if (matches.length === 0) return null;
  const left = mostSpecific(matches, 0);
  const right = mostSpecific(matches, 1);
  if (left.fn !== right.fn) {
    warn(
      `Ambiguous klDivergence(${typeP.name}, ${typeQ.name}). ` +
        `Please registerKl(${left.types[0].name}, ${right.types[1].name}, ...)`,
    );
  }
  return left.fn;
}

/**
 * The Kullback-Leibler divergence of `q` from `p`, `E_p[log p(x) - log q(x)]`, of the batch's shape. Which function
 * computes it is told by the classes of both: the most specific pair that was registered counts.
 *
 * @throws TorchError (`ERR_NOT_IMPLEMENTED`) where nothing is registered for the two classes: see `registerKl`.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.kl.kl_divergence
 */
export const klDivergence = named(
  'distributions.klDivergence',
  ['p', 'q'],
  (p: Distribution, q: Distribution): Tensor => {
    checkDistribution('klDivergence: p', p);
    checkDistribution('klDivergence: q', q);
    const typeP = p.constructor as DistributionClass;
    const typeQ = q.constructor as DistributionClass;
    let row = found.get(typeP);
    if (!row) {
      row = new Map();
      found.set(typeP, row);
    }
    let fn = row.get(typeQ);
    if (fn === undefined) {
      fn = resolve(typeP, typeQ);
      row.set(typeQ, fn);
    }
    if (fn === null) {
      throw unavailable(
        `No KL(p || q) is implemented for p type ${typeP.name} and q type ${typeQ.name}; register one with registerKl.`,
      );
    }
    return fn(p, q);
  },
);
