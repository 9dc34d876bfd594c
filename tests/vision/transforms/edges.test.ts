import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { transforms, tvTensors } from '../../../lib/vision/index.js';

// Threads cost more than they give where images are this small.
beforeAll(() => torch.setNumThreads(1));

const { scope } = torch;
const F = transforms.functional;
const small = fc.integer({ min: 1, max: 7 });
const anywhere = fc.integer({ min: -12, max: 12 });

/** The pixels of an image [1, H, W] that counts from 1 on, by rows. */
const counted = (h: number, w: number) =>
  torch
    .arange(1, h * w + 1)
    .to(torch.uint8)
    .reshape([1, h, w]);
const at = (h: number, w: number, y: number, x: number) => (y < 0 || x < 0 || y >= h || x >= w ? 0 : y * w + x + 1);
const grid = (h: number, w: number, value: (y: number, x: number) => number) => [
  Array.from({ length: h }, (_, y) => Array.from({ length: w }, (_, x) => value(y, x))),
];

describe('pixels come to be where arithmetic says', () => {
  it('cropped, inside and beyond the border', () => {
    fc.assert(
      fc.property(small, small, anywhere, anywhere, small, small, (h, w, top, left, height, width) =>
        scope(() => {
          const want = grid(height, width, (y, x) => at(h, w, y + top, x + left));
          expect(F.crop(counted(h, w), top, left, height, width).tolist()).toEqual(want);
          const batch = F.crop(counted(h, w).expand([2, 1, h, w]), top, left, height, width);
          expect(batch.tolist()).toEqual([want, want]);
          expect(F.crop(new tvTensors.Mask(counted(h, w).select(0, 0)), top, left, height, width).tolist()).toEqual(
            want[0],
          );
        }),
      ),
    );
  });

  it('padded, and cropped again', () => {
    const side = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(small, small, side, side, side, side, (h, w, left, top, right, bottom) =>
        scope(() => {
          const padded = F.pad(counted(h, w), [left, top, right, bottom]);
          expect(padded.tolist()).toEqual(
            grid(h + top + bottom, w + left + right, (y, x) => at(h, w, y - top, x - left)),
          );
          expect(F.crop(padded, top, left, h, w).tolist()).toEqual(counted(h, w).tolist());
        }),
      ),
    );
  });

  it('mirrored, boxes like pixels', () => {
    fc.assert(
      fc.property(small, small, (h, w) =>
        scope(() => {
          expect(F.horizontalFlip(counted(h, w)).tolist()).toEqual(grid(h, w, (y, x) => at(h, w, y, w - 1 - x)));
          expect(F.verticalFlip(counted(h, w)).tolist()).toEqual(grid(h, w, (y, x) => at(h, w, h - 1 - y, x)));
          const boxes = new tvTensors.BoundingBoxes([[0, 0, 1, 1]], { format: 'XYXY', canvasSize: [h, w] });
          // The arithmetic is Python's, which leaves zeros their sign.
          expect(F.verticalFlip(F.horizontalFlip(boxes)).add(0).tolist()).toEqual([[w - 1, h - 1, w, h]]);
        }),
      ),
    );
  });
});

describe('unusual arguments', () => {
  it('RandomShortestSize needs no largest size', () => {
    scope(() => {
      const t = new transforms.RandomShortestSize([6], { maxSize: null });
      expect(t.forward(torch.zeros([3, 4, 8])).shape).toEqual([3, 6, 12]);
      expect(new transforms.RandomShortestSize([6]).forward(torch.zeros([3, 4, 8])).shape).toEqual([3, 6, 12]);
    });
  });

  it('what is not false stays true in smaller masks', () => {
    scope(() => {
      const image = torch.zeros([1, 4, 4]).to(torch.bool);
      image.select(2, 1).fill_(true);
      // As in Python, where a share of truth is true.
      expect(F.resize(image, [2, 2], { antialias: false }).tolist()).toEqual([
        [
          [true, false],
          [true, false],
        ],
      ]);
    });
  });

  it('refuses kernels that are larger than an image and its reflection, whatever their size', () => {
    scope(() => {
      expect(() => F.gaussianBlur(torch.ones([3, 8, 8]), 1e9 + 1)).toThrow('twice');
      expect(() => F.gaussianBlur(torch.ones([3, 8, 8]), 17)).toThrow(RangeError);
      expect(F.gaussianBlur(torch.ones([3, 8, 8]), 15).shape).toEqual([3, 8, 8]);
    });
  });

  it('RandomIoUCrop tries a counted number of times', () => {
    for (const trials of [Infinity, 1e12, Number.NaN, -1]) {
      expect(() => new transforms.RandomIoUCrop({ trials })).toThrow('trials should be from 0 to 100000');
    }
    expect(() => new transforms.RandAugment(1e12)).toThrow('numOps should be from 0 to 1000');
    expect(() => new transforms.AugMix({ chainDepth: 1e12 })).toThrow('between -1 and 1000');
    expect(() => new transforms.AugMix({ mixtureWidth: 1e12 })).toThrow('between 1 and 1000');
    expect(() => new transforms.RandomIoUCrop({ trials: Number.NaN })).toThrow(RangeError);
  });

  it('labels are found in Maps, and said to be none', () => {
    scope(() => {
      const boxes = new tvTensors.BoundingBoxes(
        [
          [0, 0, 4, 4],
          [0, 0, 0, 0],
        ],
        { format: 'XYXY', canvasSize: [8, 8] },
      );
      const target = new Map<string, unknown>([
        ['boxes', boxes],
        ['myLabels', torch.tensor([5, 6])],
      ]);
      const [, kept] = new transforms.SanitizeBoundingBoxes().forward(torch.zeros([3, 8, 8]), target);
      expect((kept.get('myLabels') as torch.Tensor).tolist()).toEqual([5]);
      expect(() => new transforms.SanitizeBoundingBoxes().forward({ boxes })).toThrow('no labels among boxes');
      const without = new transforms.SanitizeBoundingBoxes({ labelsGetter: null });
      expect(without.forward({ boxes }).boxes.shape).toEqual([1, 4]);
    });
  });

  it('samples of a batch are turned upside down like single ones', () => {
    scope(() => {
      const batch = torch.arange(8 * 3 * 4 * 5).reshape([8, 3, 4, 5]);
      torch.manualSeed(3);
      const turned = new transforms.PerSample(new transforms.RandomVerticalFlip(0.4)).forward(batch);
      torch.manualSeed(3);
      const applies = torch.rand([8]).lt(0.4).tolist() as boolean[];
      expect(new Set(applies).size).toBe(2);
      for (const [i, is] of applies.entries()) {
        const sample = batch.select(0, i);
        expect(turned.select(0, i).equal(is ? F.verticalFlip(sample) : sample)).toBe(true);
      }
    });
  });
});
