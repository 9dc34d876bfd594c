import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { transforms, tvTensors } from '../../../lib/vision/index.js';

beforeAll(() => torch.setNumThreads(1));

const { scope, uint8 } = torch;
const { PerSample, functional: F } = transforms;

/** Eight equal images. */
const equals = (dtype: torch.DTypeLike = 'float32') =>
  torch
    .rand([1, 3, 12, 10])
    .mul(dtype === 'uint8' ? 255 : 1)
    .to(dtype)
    .repeat([8, 1, 1, 1]);

/** How many different samples a batch has. */
function kinds(batch: torch.Tensor): number {
  return new Set([...batch].map((sample) => String(sample.flatten().tolist()))).size;
}

describe('PerSample', () => {
  it('jitters each sample by factors of its own, in an order of its own', () => {
    scope(() => {
      torch.manualSeed(1);
      for (const dtype of ['float32', 'uint8', 'float16'] as const) {
        const x = equals(dtype);
        const out = new PerSample(new transforms.ColorJitter(0.5, 0.5, 0.5, 0.2)).forward(x);
        expect([out.shape, out.dtype]).toEqual([x.shape, x.dtype]);
        expect(kinds(out)).toBe(8);
        expect(new PerSample(new transforms.ColorJitter()).forward(x).equal(x)).toBe(true);
      }
    });
  });

  it('gives what each sample alone would get with the same factors', () => {
    scope(() => {
      torch.manualSeed(2);
      const x = torch.rand([6, 3, 9, 7]);
      const jitter = new transforms.ColorJitter([0.5, 1.5], [0.5, 1.5], [0.5, 1.5], [-0.3, 0.3]);
      const draws = jitter.makeBatchParams([x], 6);
      const together = jitter.transformBatch(x, draws);
      const factors = draws.factors.map((all) => all!.tolist() as number[]);
      const changes = [F.adjustBrightness, F.adjustContrast, F.adjustSaturation, F.adjustHue] as const;
      const alone = draws.orders.map((order, n) =>
        order.reduce((image, c) => (changes[c] as typeof F.adjustHue)(image, factors[c]![n]!), x.select(0, n)),
      );
      expect(torch.allclose(together, torch.stack(alone), { atol: 1e-6 })).toBe(true);
      expect(new Set(draws.orders.map(String)).size).toBeGreaterThan(1);
    });
  });

  it('erases a rectangle of its own from each sample, of the size that is asked for', () => {
    scope(() => {
      torch.manualSeed(3);
      const x = torch.ones([200, 3, 20, 24]);
      const erasing = new transforms.RandomErasing(1, [0.1, 0.3], [0.5, 2]);
      const out = new PerSample(erasing).forward(x);
      const areas = out.eq(0).select(1, 0).sum([1, 2]).tolist() as number[];
      expect(out.eq(0).sum(1).remainder(3).sum().item()).toBe(0);
      expect(new Set(areas).size).toBeGreaterThan(20);
      for (const area of areas) {
        expect(area / 480).toBeGreaterThan(0.07);
        expect(area / 480).toBeLessThan(0.35);
      }
      // What is erased is a rectangle: rows times columns.
      const erased = out.eq(0).select(1, 0);
      const sides = erased.any(2).sum(1).mul(erased.any(1).sum(1)).tolist();
      expect(sides).toEqual(areas);
      expect(x.eq(1).all().item()).toBe(1);
    });
  });

  it('erases with noise, with probability p, and nothing where no rectangle fits', () => {
    scope(() => {
      torch.manualSeed(4);
      const x = torch.zeros([100, 3, 16, 16]);
      const out = new PerSample(new transforms.RandomErasing({ value: 'random', p: 0.5 })).forward(x);
      const changed = out.ne(0).flatten(1).any(1).sum().item();
      expect(changed).toBeGreaterThan(30);
      expect(changed).toBeLessThan(70);
      const whole = new transforms.RandomErasing({ p: 1, scale: [1, 1], value: 5 });
      expect(new PerSample(whole).forward(x).equal(x)).toBe(true);
      const perChannel = new PerSample(new transforms.RandomErasing({ p: 1, value: [1, 2, 3] })).forward(x);
      expect(perChannel.amax([0, 2, 3]).tolist()).toEqual([1, 2, 3]);
    });
  });

  it('makes some samples grey', () => {
    scope(() => {
      torch.manualSeed(5);
      const x = new tvTensors.Image(torch.rand([200, 3, 2, 2]));
      const out = new PerSample(new transforms.RandomGrayscale(0.3)).forward(x);
      expect(out).toBeInstanceOf(tvTensors.Image);
      const grey = out.select(1, 0).eq(out.select(1, 1)).flatten(1).all(1).sum().item();
      expect(grey).toBeGreaterThan(35);
      expect(grey).toBeLessThan(85);
    });
  });

  it('leaves masks as they are', () => {
    scope(() => {
      const mask = new tvTensors.Mask(torch.ones([8, 12, 10], { dtype: uint8 }));
      const x = new tvTensors.Image(equals('uint8'));
      for (const transform of [new transforms.ColorJitter(0.5), new transforms.RandomErasing(1)]) {
        const [image, same] = new PerSample(transform).forward([x, mask]);
        expect(image).toBeInstanceOf(tvTensors.Image);
        expect(same!.equal(mask)).toBe(true);
      }
    });
  });
});

describe('MixUp and CutMix', () => {
  const batch = () => torch.arange(4 * 3 * 6 * 5, { dtype: 'float32' }).reshape([4, 3, 6, 5]);

  it('mix labels as they mix images', () => {
    scope(() => {
      torch.manualSeed(6);
      const labels = torch.tensor([0n, 1n, 2n, 1n]);
      for (const mix of [new transforms.MixUp({ numClasses: 3 }), new transforms.CutMix({ numClasses: 3 })]) {
        const [x, y] = mix.forward(batch(), labels);
        expect([x.shape, y.shape]).toEqual([
          [4, 3, 6, 5],
          [4, 3],
        ]);
        expect(torch.allclose(y.sum(1), torch.ones([4]))).toBe(true);
        const object = mix.forward({ images: batch(), Labels: torch.eye(3).index([0, 1, 2, 1]) });
        expect(object.Labels.shape).toEqual([4, 3]);
      }
    });
  });

  it('refuse what they can not mix', () => {
    scope(() => {
      const mix = new transforms.CutMix({ numClasses: 3 });
      const labels = torch.tensor([0n, 1n, 2n, 1n]);
      expect(() => new transforms.CutMix().forward(batch(), labels)).toThrow('numClasses must be given');
      expect(() => mix.forward(batch(), torch.rand([4, 2]))).toThrow('numClasses of 3');
      expect(() => mix.forward(batch().narrow(0, 0, 3), labels)).toThrow('4 labels, but 3 images');
      expect(() => mix.forward(batch().select(0, 0), labels)).toThrow('expected a batch with 4 dimensions');
      expect(() => mix.forward(batch(), 3 as never)).toThrow(TypeError);
      expect(() => mix.forward({ images: batch(), target: labels })).toThrow(
        'there are no labels among images, target',
      );
      expect(() => new transforms.MixUp({ numClasses: 3 }).forward(batch().to(uint8), labels)).toThrow(
        'images of floats',
      );
      expect(() => mix.forward(batch(), labels, new tvTensors.Mask(torch.ones([4, 6, 5])))).toThrow(TypeError);
      const foreign = new transforms.MixUp({ numClasses: 3, labelsGetter: () => torch.tensor([0n, 1n, 2n, 1n]) });
      expect(() => foreign.forward(batch(), labels)).toThrow('one of the inputs');
      expect(() => new transforms.MixUp({ alpha: 0 })).toThrow(RangeError);
      expect(() => new transforms.MixUp({ numClasses: 2.5 })).toThrow(RangeError);
      // @ts-expect-error: no getter
      expect(() => new transforms.MixUp({ labelsGetter: 3 })).toThrow(TypeError);
    });
  });
});
