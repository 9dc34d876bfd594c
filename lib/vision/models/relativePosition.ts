import { arange, meshgrid, stack, type Tensor } from '../../index.js';

/** A height and a width. */
export type Pair = readonly [height: number, width: number];

/**
 * For each pair of places in a window, row by row, which row of a table has their offset's bias: int64
 * `[height * width, height * width]`.
 */
export function relativePositionIndex([height, width]: Pair): Tensor {
  const grid = stack(meshgrid([arange(height), arange(width)], { indexing: 'ij' })).flatten(1);
  const [rows, columns] = grid.unsqueeze(2).sub(grid.unsqueeze(1)).unbind(0) as [Tensor, Tensor];
  return rows
    .add(height - 1)
    .mul(2 * width - 1)
    .add(columns.add(width - 1));
}
