// From what every cell says to the boxes of an image.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import type { Detections } from 'nodetorch/train';
import { ops } from 'nodetorch/vision';
import type { Detector } from './model.js';

export interface DetectOptions {
  /** Below this nothing counts as found. */
  scoreThreshold?: number;
  /** Of two boxes of a class that overlap more, only the surer one stays. */
  iouThreshold?: number;
  /** At most so many an image. */
  most?: number;
}

/** What the network finds in each of a batch of images, the surest first. */
export function detect(net: Detector, images: Tensor, options: DetectOptions = {}): Detections[] {
  const { scoreThreshold = 0.05, iouThreshold = 0.5, most = 100 } = options;
  const size = images.shape.slice(2) as [number, number];
  return torch.noGrad(() =>
    torch.scope(() => {
      const { logits, boxes } = net.forward(images);
      const classes = logits.shape[2]!;
      return Array.from({ length: images.shape[0]! }, (_, i) => {
        const scores = logits.select(0, i).sigmoid().flatten();
        const candidates = scores.gt(scoreThreshold).nonzero().squeeze(1);
        const sure = scores.indexSelect(0, candidates);
        const labels = candidates.remainder(classes);
        const cells = candidates.div(classes, { roundingMode: 'floor' });
        const all = ops.clipBoxesToImage(boxes.select(0, i).indexSelect(0, cells), size);
        const kept = ops.batchedNms(all, sure, labels, iouThreshold);
        const best = kept.narrow(0, 0, Math.min(most, kept.shape[0]!));
        return {
          boxes: all.indexSelect(0, best),
          scores: sure.indexSelect(0, best),
          labels: labels.indexSelect(0, best),
        };
      });
    }),
  );
}
