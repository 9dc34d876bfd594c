import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { ops } from '../../lib/vision/index.js';
import { expectFrom, wave } from '../reference.js';
import { makeBoxes } from './boxFixtures.js';

const { scope, float16, float32, float64, int32, int64, uint8 } = torch;
const expectCase = expectFrom('vision_boxes');
const nameOf = (dtype: torch.DType) => String(dtype).slice('torch.'.length);

describe('boxes, as torchvision computes them', () => {
  for (const dtype of [float32, float64, float16, int64, int32, uint8]) {
    it(`areas and overlaps of ${nameOf(dtype)}`, () => {
      scope(() => {
        const [a, b] = [makeBoxes(7).to(dtype), makeBoxes(5, { step: 1.1 }).to(dtype)];
        expectCase(ops.boxArea(a), `area.${nameOf(dtype)}`);
        expectCase(ops.boxIou(a, b), `iou.${nameOf(dtype)}`);
        expectCase(ops.generalizedBoxIou(a, b), `giou.${nameOf(dtype)}`);
        expectCase(ops.distanceBoxIou(a, b), `diou.${nameOf(dtype)}`);
        expectCase(ops.completeBoxIou(a, b), `ciou.${nameOf(dtype)}`);
      });
    });
  }

  it('in other formats, and batches of them', () => {
    scope(() => {
      const [a, b] = [makeBoxes(7), makeBoxes(5, { step: 1.1 })];
      for (const fmt of ['xywh', 'cxcywh'] as const) {
        expectCase(ops.boxArea(a, fmt), `area.${fmt}`);
        expectCase(ops.boxIou(a, b, { fmt }), `iou.${fmt}`);
      }
      const batches = [makeBoxes(6).reshape([2, 3, 4]), makeBoxes(8, { step: 0.9 }).reshape([2, 4, 4])] as const;
      expectCase(ops.boxIou(...batches), 'iou.batch');
    });
  });

  it('cuts them off, leaves small ones out, and finds them in masks', () => {
    scope(() => {
      const a = makeBoxes(7);
      expectCase(ops.clipBoxesToImage(a.sub(5), [10, 14]), 'clip');
      expectCase(ops.clipBoxesToImage(makeBoxes(6).reshape([2, 3, 4]), [8, 9]), 'clip.batch');
      expectCase(ops.removeSmallBoxes(a, 4), 'small');
      const masks = wave([5, 6, 7]).gt(torch.tensor([0.9, 0.99, 0, 0.5, 1.1], { dtype: float32 }).reshape([5, 1, 1]));
      expectCase(ops.masksToBoxes(masks), 'masks');
      expectCase(ops.masksToBoxes(torch.zeros([0, 4, 5])), 'masks.none');
    });
  });

  const upright = { xyxy: 4, xywh: 4, cxcywh: 4 };
  const rotated = { xywhr: 5, cxcywhr: 5, xyxyxyxy: 8 };
  for (const formats of [upright, rotated]) {
    for (const [from, size] of Object.entries(formats) as ['xyxy', number][]) {
      it(`converts ${from}`, () => {
        scope(() => {
          const x = wave([2, 3, size]).mul(30).add(20);
          for (const to of Object.keys(formats) as 'xywh'[]) {
            expectCase(ops.boxConvert(x, from, to), `convert.${from}.${to}`);
            expectCase(ops.boxConvert(x.to(int64), from, to), `convert.${from}.${to}.int`);
          }
        });
      });
    }
  }
});

describe('losses of boxes, as torchvision computes them', () => {
  const losses = {
    giou: ops.generalizedBoxIouLoss,
    diou: ops.distanceBoxIouLoss,
    ciou: ops.completeBoxIouLoss,
  };
  for (const [name, loss] of Object.entries(losses)) {
    it(name, () => {
      scope(() => {
        for (const dtype of [float32, float64]) {
          const x = makeBoxes(6, { step: 0.9 }).to(dtype).requiresGrad_();
          const y = makeBoxes(6, { step: 1.3 }).to(dtype).requiresGrad_();
          const kind = `loss.${name}.${nameOf(dtype)}`;
          expectCase(loss(x, y), `${kind}.none`);
          expectCase(loss(x, y, { reduction: 'sum' }), `${kind}.sum`);
          const mean = loss(x, y, 'mean', 1e-3);
          expectCase(mean, `${kind}.mean`);
          expectCase(torch.autograd.grad(mean, [x, y]) as torch.Tensor[], `${kind}.grad`);
        }
        const a = makeBoxes(7);
        expectCase(loss(makeBoxes(0), makeBoxes(0), { reduction: 'mean' }), `loss.${name}.empty`);
        expectCase(loss(makeBoxes(6).to(float16), makeBoxes(6, { step: 1.3 }).to(float16)), `loss.${name}.half`);
        expectCase(loss(a.select(0, 0), a.select(0, 1)), `loss.${name}.one`);
      });
    });
  }

  it('focal', () => {
    scope(() => {
      const logits = wave([4, 5], { dtype: float32 }).mul(4).requiresGrad_();
      const targets = wave([4, 5], { step: 1.9, dtype: float32 }).gt(0).to(float32);
      const check = (name: string, value: torch.Tensor) => {
        expectCase(value, `focal.${name}`);
        expectCase(torch.autograd.grad(value.sum(), [logits])[0]!, `focal.${name}.grad[0]`);
      };
      check('default', ops.sigmoidFocalLoss(logits, targets));
      check('mean', ops.sigmoidFocalLoss(logits, targets, { alpha: 0.7, gamma: 1.5, reduction: 'mean' }));
      check('sum', ops.sigmoidFocalLoss(logits, targets, -1, 0, 'sum'));
    });
  });
});

describe('what functions of boxes refuse', () => {
  it('says what is wrong', () => {
    scope(() => {
      const a = makeBoxes(3);
      expect(() => ops.boxArea(torch.zeros([3, 5]))).toThrow(
        new RangeError('ops.boxArea: boxes should be [..., 4], got Tensor(float32 [3, 5]).'),
      );
      expect(() => ops.boxIou(a, [1, 2, 3, 4] as never)).toThrow(TypeError);
      expect(() => ops.boxIou(a, a, 'xywhr' as never)).toThrow(/fmt should be one of xyxy, xywh, cxcywh, got "xywhr"/);
      expect(() => ops.boxIou(a, a, { format: 'xywh' } as never)).toThrow(TypeError);
      expect(() => ops.boxConvert(a, 'xyxy', 'xyhw' as never)).toThrow(/outFmt should be one of .*, got "xyhw"/);
      expect(() => ops.boxConvert(a, 'xyxy', 'xywhr')).toThrow(/only one of them is rotated/);
      expect(() => ops.boxConvert(a, 'xywhr', 'cxcywhr')).toThrow(/\[\.\.\., 5\]/);
      expect(() => ops.clipBoxesToImage(a, [10] as never)).toThrow(/\[height, width\]/);
      expect(() => ops.masksToBoxes(torch.zeros([2, 2]))).toThrow(/\[N, H, W\]/);
      expect(() => ops.generalizedBoxIouLoss(a, makeBoxes(2))).toThrow(/one shape/);
      expect(() => ops.distanceBoxIouLoss(a, a, { reduction: 'max' as never })).toThrow(/none, mean, sum, got "max"/);
      expect(() => ops.sigmoidFocalLoss(a, a, { alpha: 2 })).toThrow(RangeError);
    });
  });

  it('leaves nothing behind', () => {
    scope(() => {
      const [a, b] = [makeBoxes(3), makeBoxes(4)];
      const before = torch.memory().tensors;
      ops.completeBoxIou(a, b);
      ops.completeBoxIouLoss(a, a);
      ops.nms(a, torch.rand([3]), 0.5);
      expect(torch.memory().tensors).toBe(before + 4);
    });
  });
});
