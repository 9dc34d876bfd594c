import { cat, empty, int64, rand, type Tensor, tensor } from '../../../index.js';
import type { Range } from '../checkRange.js';
import { brighten } from '../functional/colour/brightness.js';
import { contrast } from '../functional/colour/contrast.js';
import type { Factor } from '../functional/colour/factor.js';
import { turnHue } from '../functional/colour/hue.js';
import { saturate } from '../functional/colour/saturation.js';

/** What is drawn for a batch: in which order each sample is changed, and by how much, `[N]` factors a change. */
export interface JitterDraws {
  orders: number[][];
  factors: (Tensor | null)[];
}

const CHANGES: readonly ((batch: Tensor, factors: Factor) => Tensor)[] = [brighten, contrast, saturate, turnHue];

/** Draws an order and factors within the ranges for each of `count` samples. */
export function drawBatchJitter(ranges: readonly (Range | null)[], count: number): JitterDraws {
  const orders = rand([count, ranges.length]).argsort(1).tolist() as number[][];
  return { orders, factors: ranges.map((range) => range && empty([count]).uniform_(...range)) };
}

/**
 * Changes each sample of a batch `[N, ..., C, H, W]` by its own factors in its own order. In each of the four steps, the
 * samples whose turn it is for a change are changed at once: as much work as one change of the whole batch.
 */
export function jitterBatch(batch: Tensor, { orders, factors }: JitterDraws): Tensor {
  const { device } = batch;
  const indexOf = (rows: number[]): Tensor => tensor(rows, { dtype: int64 });
  let images = batch;
  for (let step = 0; step < factors.length; step++) {
    const groups = factors.map((_, change) => orders.flatMap((order, n) => (order[step] === change ? [n] : [])));
    const parts = groups.flatMap((rows, change) => {
      if (rows.length === 0) return [];
      const chosen = images.indexSelect(0, indexOf(rows).to(device));
      const factor = factors[change];
      if (factor == null) return [chosen];
      const own = factor.indexSelect(0, indexOf(rows)).to(device);
      return [CHANGES[change]!(chosen, own.reshape([-1, ...batch.shape.slice(1).fill(1)]))];
    });
    // Back into the order of the batch.
    const back: number[] = [];
    for (const [at, row] of groups.flat().entries()) back[row] = at;
    images = cat(parts, 0).indexSelect(0, indexOf(back).to(device));
  }
  return images;
}
