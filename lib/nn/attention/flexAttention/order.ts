import { int32 } from '../../../core/dtype.js';
import type { Tensor } from '../../../core/tensor.js';
import { arange, argsort, where } from '../../../generated/functions.js';

/** Which blocks of each row are not empty: how many, and their columns, these first and the others after them. */
export type Ordered = [numBlocks: Tensor, indices: Tensor];

export function toOrdered(dense: Tensor): Ordered {
  const blocks = dense.to(int32);
  const columns = argsort(blocks, { dim: -1, descending: true, stable: true });
  return [blocks.sum(-1).to(int32), columns.to(int32)];
}

/** A matrix of ones where there are blocks, and of zeros. */
export function toDense([numBlocks, indices]: Ordered): Tensor {
  const [...shape] = indices.shape;
  const columns = shape.pop()!;
  const { device } = indices;
  const counts = arange(columns, { dtype: int32, device }).lt(numBlocks.unsqueeze(-1));
  // What does not count goes to one column more, which is cut off.
  const places = where(counts, indices, columns).to('int64');
  const dense = numBlocks.newZeros([...shape, columns + 1], { dtype: int32 });
  return dense.scatter_(-1, places, 1).narrow(-1, 0, columns).contiguous();
}

/** The same blocks by columns instead of rows. */
export function transposed(ordered: Ordered): Ordered {
  return toOrdered(toDense(ordered).transpose(-2, -1));
}

/** The blocks in the upper left corner of so many rows and columns. */
export function cropped([numBlocks, indices]: Ordered, rows: number, columns: number): Ordered {
  const kept = indices
    .narrow(2, 0, Math.min(rows, indices.shape[2]!))
    .narrow(3, 0, Math.min(columns, indices.shape[3]!));
  const counts = numBlocks.narrow(2, 0, Math.min(rows, numBlocks.shape[2]!)).clampMax(columns);
  return [kept.lt(counts.unsqueeze(-1)).sum(-1).to(int32), kept];
}
