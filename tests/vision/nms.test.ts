import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { ops } from '../../lib/vision/index.js';
import { expectFrom, wave } from '../reference.js';
import { makeBoxes } from './boxFixtures.js';

const { scope, float32, float64, int64 } = torch;
const expectCase = expectFrom('vision_boxes');

describe('nms', () => {
  for (const [n, spread] of [
    [60, 40],
    [400, 200],
  ] as const) {
    for (const dtype of [float32, float64]) {
      it(`keeps what torchvision keeps of ${n} boxes, ${dtype}`, () => {
        scope(() => {
          const boxes = makeBoxes(n, { step: 0.77, spread }).to(dtype);
          const scores = wave([n], { step: 1.37 }).mul(9).round().div(9).to(dtype);
          for (const threshold of [0, 0.3, 0.5, 1]) {
            const name = `nms.${n}.${String(dtype).slice(6)}.${threshold.toFixed(1)}`;
            expectCase(ops.nms(boxes, scores, threshold), name);
          }
        });
      });
    }
  }

  it('compares within classes, by either of two ways', () => {
    scope(() => {
      const n = 1200;
      const boxes = makeBoxes(n, { step: 0.77, spread: 900 });
      const scores = wave([n], { step: 1.37, dtype: float32 });
      const classes = wave([n], { step: 2.3 }).mul(3).round().to(int64);
      const few = [boxes, scores, classes].map((t) => t.narrow(0, 0, 900)) as [
        torch.Tensor,
        torch.Tensor,
        torch.Tensor,
      ];
      expectCase(ops.batchedNms(...few, 0.4), 'batched.few');
      expectCase(ops.batchedNms(boxes, scores, classes, { iouThreshold: 0.4 }), 'batched.many');
    });
  });

  it('treats NaN and boxes without area as torchvision does', () => {
    scope(() => {
      const nan = Number.NaN;
      const boxes = torch.tensor([
        [0, 0, 4, 4],
        [nan, 0, 4, 4],
        [0, 0, 4, nan],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [4, 4, 0, 0],
        [0, 0, 4, 4.5],
      ]);
      expectCase(ops.nms(boxes, torch.tensor([0.5, 0.9, nan, 0.1, 0.2, 0.7, 0.4]), 0.5), 'nms.odd');
    });
  });

  it('takes none, halves, and what has a gradient', () => {
    scope(() => {
      expect(ops.nms(torch.zeros([0, 4]), torch.zeros([0]), 0.5).tolist()).toEqual([]);
      const none = torch.zeros([0], { dtype: int64 });
      const [boxesHere, scoresHere] = [torch.rand([3, 4]), torch.rand([3])];
      expect(torch.device('meta', () => ops.nms(boxesHere, scoresHere, 0.5)).device).toEqual(boxesHere.device);
      expect(ops.batchedNms(torch.zeros([0, 4]), torch.zeros([0]), none, 0.5).dtype).toBe(int64);
      const boxes = torch.tensor([
        [0, 0, 2, 2],
        [0, 0, 2, 2],
        [1, 0, 3, 2],
      ]);
      const scores = torch.tensor([0.1, 0.2, 0.3]);
      expect(ops.nms(boxes.half(), scores.half(), 0.5).tolist()).toEqual([2, 1]);
      expect(ops.nms(boxes.clone().requiresGrad_(), scores.clone().requiresGrad_(), 0.3).tolist()).toEqual([2]);
    });
  });

  it('says what is wrong', () => {
    scope(() => {
      const [boxes, scores] = [makeBoxes(3), torch.rand([3])];
      expect(() => ops.nms(boxes, torch.rand([4]), 0.5)).toThrow(/boxes \[N, 4\] and scores \[N\]/);
      expect(() => ops.nms(boxes, scores.to(float64), 0.5)).toThrow(/one floating-point dtype/);
      expect(() => ops.nms(boxes.to(int64), scores.to(int64), 0.5)).toThrow(TypeError);
      expect(() => ops.nms(boxes, scores, '0.5' as never)).toThrow(/iouThreshold should be a number, got "0.5"/);
      expect(() => ops.batchedNms(boxes, scores, torch.zeros([2]), 0.5)).toThrow(/idxs \[3\]/);
    });
  });
});
