// What each cell should have said, and how far from it the network is.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { ops } from 'nodetorch/vision';
import { type Output, STRIDE } from './model.js';

/** What there is in one image: boxes `[n, 4]` and classes `[n]`. */
export interface Target {
  boxes: Tensor;
  labels: Tensor;
}

/**
 * Which thing each cell has to find: its number, or -1 for background. Cells within 1.5 cells of a thing's centre and
 * inside its box have to find it; of several things the smallest.
 */
export function assign(centers: Tensor, boxes: Tensor): Tensor {
  if (boxes.shape[0] === 0) return torch.full([centers.shape[0]!], -1, { dtype: torch.int64, device: centers.device });
  const [x1, y1, x2, y2] = boxes.unbind(1) as [Tensor, Tensor, Tensor, Tensor];
  const [x, y] = centers.unsqueeze(2).unbind(1) as [Tensor, Tensor];
  const inside = torch
    .stack([x.sub(x1), y.sub(y1), x2.sub(x), y2.sub(y)])
    .amin(0)
    .gt(0);
  const near = (at: Tensor, low: Tensor, high: Tensor) =>
    at
      .sub(low.add(high).div(2))
      .abs()
      .lt(1.5 * STRIDE);
  const candidate = inside.logicalAnd(near(x, x1, x2)).logicalAnd(near(y, y1, y2));
  const area = torch.where(candidate, ops.boxArea(boxes), Number.POSITIVE_INFINITY);
  const [smallest, thing] = area.min(1) as unknown as [Tensor, Tensor];
  return torch.where(smallest.isfinite(), thing, -1);
}

/** Focal loss of the classes and complete IoU loss of the boxes, both for each cell that has to find something. */
export function detectionLoss({ logits, boxes }: Output, centers: Tensor, targets: Target[]): Tensor {
  const wantedClasses = torch.zerosLike(logits);
  const [found, wanted]: [Tensor[], Tensor[]] = [[], []];
  for (const [i, target] of targets.entries()) {
    const thing = assign(centers, target.boxes);
    const cells = thing.ge(0).nonzero().squeeze(1);
    if (cells.numel() === 0) continue;
    const things = thing.indexSelect(0, cells);
    wantedClasses.select(0, i).indexPut_([cells, target.labels.indexSelect(0, things)], 1);
    found.push(boxes.select(0, i).indexSelect(0, cells));
    wanted.push(target.boxes.indexSelect(0, things));
  }
  const count = Math.max(
    1,
    found.reduce((sum, some) => sum + some.shape[0]!, 0),
  );
  const classLoss = ops.sigmoidFocalLoss(logits, wantedClasses, { reduction: 'sum' }).div(count);
  if (found.length === 0) return classLoss;
  return classLoss.add(ops.completeBoxIouLoss(torch.cat(found), torch.cat(wanted), { reduction: 'mean' }));
}
