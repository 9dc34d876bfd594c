import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { ops } from '../../lib/vision/index.js';
import { expectFrom, readReference, wave } from '../reference.js';

const { scope, float64 } = torch;
const expectCase = expectFrom('vision_roi');
const recorded = readReference<string>('vision_roi');

const rois = () =>
  torch.tensor(
    [
      [0, 1, 2, 14, 11],
      [1, 0, 0, 5, 3.5],
      [0, -6, -9, 9, 4],
      [1, 10, 8, 30, 29],
      [0, 3.3, 2.2, 3.4, 2.3],
      [1, 9, 7, 4, 3],
    ],
    { dtype: float64 },
  );

describe('roiAlign', () => {
  const cases: Record<string, (x: torch.Tensor) => torch.Tensor> = {
    plain: (x) => ops.roiAlign(x, rois(), [3, 2]),
    scaled: (x) => new ops.RoIAlign(2, 0.5, 2).forward(x, rois()),
    aligned: (x) => ops.roiAlign(x, rois(), 3, { spatialScale: 0.5, aligned: true }),
    'aligned.sampled': (x) => ops.roiAlign(x, rois(), [2, 4], 0.7, 3, true),
  };
  for (const [name, align] of Object.entries(cases)) {
    it(`gives what torchvision's kernel gives, and its gradient: ${name}`, () => {
      scope(() => {
        const features = wave([2, 3, 7, 9]).requiresGrad_();
        const output = align(features);
        expectCase(output, `roi.${name}`);
        const loss = output.mul(wave(output.shape, { step: 1.3 })).sum();
        expectCase(torch.autograd.grad(loss, [features])[0]!, `roi.${name}.grad[0]`);
      });
    });
  }

  it('takes boxes of each image, and none', () => {
    scope(() => {
      const features = wave([2, 3, 7, 9]);
      const [first, second] = [rois().narrow(0, 0, 1), rois().narrow(0, 1, 1)].map((t) => t.narrow(1, 1, 4));
      const both = ops.roiAlign(features, [first!, second!], 2);
      expect(both.equal(ops.roiAlign(features, rois().narrow(0, 0, 2), 2))).toBe(true);
      expect(ops.roiAlign(features, torch.zeros([0, 5]), [3, 2]).shape).toEqual([0, 3, 3, 2]);
      const odd = torch.tensor([[0, Number.NaN, 0, 4, 4]], { dtype: float64 });
      expect(ops.roiAlign(features, odd, 2, { samplingRatio: 2 }).abs().sum().item()).toBe(0);
    });
  });

  it('prints as in Python, and says what is wrong', () => {
    scope(() => {
      expect(String(new ops.RoIAlign([3, 2], 0.5, 2, { aligned: true }))).toBe(recorded['roi.text']);
      expect(String(new ops.RoIAlign(7, 1, -1))).toBe(recorded['roi.text.number']);
      const features = wave([2, 3, 7, 9]);
      expect(() => ops.roiAlign(features, torch.zeros([1, 4]), 2)).toThrow(/\[K, 5\]/);
      expect(() => ops.roiAlign(features, [torch.zeros([1, 5])], 2)).toThrow(/\[L, 4\]/);
      expect(() => ops.roiAlign(features, torch.tensor([[2, 0, 0, 1, 1]]), 2)).toThrow(
        /image 2, but there are 2 images/,
      );
      expect(() => ops.roiAlign(features, rois(), 0)).toThrow(RangeError);
      expect(() => ops.roiAlign(features.select(0, 0), rois(), 2)).toThrow(/\[N, C, H, W\]/);
      expect(() => ops.roiAlign(features, null as never, 2)).toThrow(TypeError);
    });
  });
});
