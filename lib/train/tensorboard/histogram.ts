import { describe, rangeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { cat, searchsorted, type Tensor, tensor } from '../../index.js';
import type { Histogram } from './summaries.js';
import { toTensor, type Values } from './values.js';

/** TensorBoard's own edges, each a tenth further from 0 than the one before; how many there are; or the edges. */
export type Bins = 'tensorflow' | number | readonly number[];

/** The edges that TensorBoard uses: from 1e-12 to 1e20 on both sides of 0. */
const defaultEdges: readonly number[] = makeDefaultEdges();

function makeDefaultEdges(): number[] {
  const edges: number[] = [];
  for (let edge = 1e-12; edge < 1e20; edge *= 1.1) edges.push(edge);
  return [...edges.map((edge) => -edge).reverse(), 0, ...edges];
}

/**
 * Counts how many of the finite values are in each bin, which has its lower edge, and the last one its upper edge too.
 * Bins at both ends that are empty are left out.
 *
 * Throws a RangeError where no value is finite, and for edges that don't rise.
 */
export function countValues(owner: string, values: Values, bins: Bins, maxBins: number | null): Histogram {
  return scope(() => {
    const all = toTensor(owner, values).flatten();
    const finite = all.index(all.isfinite());
    if (finite.numel() === 0) {
      throw rangeError(`${owner}: there is no finite number among the values, ${describe(values)}.`);
    }
    const { values: sorted } = finite.sort();
    const ends = sorted.index(tensor([0, sorted.numel() - 1], { dtype: 'int64', device: sorted.device }));
    const [min, max] = ends.tolist() as [number, number];
    const edges = edgesOf(owner, bins, min, max);
    const sums = [finite.sum(), finite.dot(finite)];
    const [sum, sumSquares] = sums.map((t) => t.item()) as [number, number];
    const { limits, counts } = supported(coarser({ limits: edges, counts: countsOf(sorted, edges) }, maxBins));
    return { min, max, num: finite.numel(), sum, sumSquares, bucketLimits: limits, bucketCounts: counts };
  });
}

function edgesOf(owner: string, bins: Bins, min: number, max: number): readonly number[] {
  if (bins === 'tensorflow') return defaultEdges;
  if (typeof bins === 'number' && Number.isInteger(bins) && bins > 0) {
    const [low, high] = min < max ? [min, max] : [min - 0.5, max + 0.5];
    // As numpy rounds: the last edge is the greatest value itself.
    return Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : i * ((high - low) / bins) + low));
  }
  if (Array.isArray(bins) && bins.length > 1 && bins.every((edge, i) => i === 0 || edge >= bins[i - 1]!)) return bins;
  throw rangeError(
    `${owner}: bins should be 'tensorflow', a positive number of bins or an array of rising edges, got ${describe(bins)}.`,
  );
}

function countsOf(sorted: Tensor, edges: readonly number[]): number[] {
  const at = tensor(edges, { dtype: 'float64', device: sorted.device });
  const last = edges.length - 1;
  const below = cat([
    searchsorted(sorted, at.narrow(0, 0, last)),
    searchsorted(sorted, at.narrow(0, last, 1), { right: true }),
  ]);
  return below.diff().tolist() as number[];
}

interface Binned {
  limits: readonly number[];
  counts: readonly number[];
}

/** Joins as many neighbours as make the bins about `maxBins`. */
function coarser({ limits, counts }: Binned, maxBins: number | null): Binned {
  if (maxBins === null || counts.length <= maxBins) return { limits, counts };
  const together = Math.floor(counts.length / maxBins);
  const joined = Array.from({ length: Math.ceil(counts.length / together) }, (_, i) =>
    counts.slice(i * together, (i + 1) * together).reduce((sum, n) => sum + n, 0),
  );
  return { limits: [...joined.map((_, i) => limits[i * together]!), limits.at(-1)!], counts: joined };
}

/**
 * From the first to the last bin that is not empty, with the empty one before: TensorBoard takes only upper limits, so
 * that one tells where the first begins.
 */
function supported({ limits, counts }: Binned): Binned {
  const first = counts.findIndex((n) => n > 0);
  // All values lie outside the edges.
  if (first < 0) return { limits: [limits.at(-1)!], counts: [0] };
  const last = counts.findLastIndex((n) => n > 0);
  return { limits: limits.slice(first, last + 2), counts: [0, ...counts.slice(first, last + 1)] };
}
