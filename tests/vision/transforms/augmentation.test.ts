import { beforeAll, describe, expect, it } from 'vitest';
import { DataLoader, Dataset, defaultCollate } from '../../../lib/data/index.js';
import * as torch from '../../../lib/index.js';
import { transforms as T } from '../../../lib/vision/index.js';
import { readReference } from '../../reference.js';

beforeAll(() => torch.setNumThreads(1));

interface Recorded {
  batches: { shapes: number[][]; bytes: string[] }[];
  next: number;
}

const recorded = readReference<Recorded>('vision_augmentation');

const scaled = () => [
  new T.ToDtype('float32', { scale: true }),
  new T.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
];

const pipelines: Record<string, () => T.Transform[]> = {
  trivial: () => [new T.TrivialAugmentWide(), ...scaled(), new T.RandomErasing(0.5)],
  rand: () => [
    new T.RandAugment({ interpolation: 'bilinear' }),
    ...scaled(),
    new T.RandomErasing(0.5, { value: 'random' }),
  ],
  auto: () => [new T.AutoAugment('cifar10'), ...scaled(), new T.ToPureTensor()],
  augmix: () => [new T.AugMix(), ...scaled()],
  jitter: () => [
    new T.ToImage(),
    new T.RandomPhotometricDistort(),
    new T.ColorJitter(0.4, 0.4, 0.4, 0.1),
    new T.RandomGrayscale(0.2),
    new T.GaussianBlur(3),
    ...scaled(),
    new T.ToPureTensor(),
  ],
};

/** Twelve pictures of bytes, slopes of all directions, and their classes. */
class Pictures extends Dataset<[torch.Tensor, number]> {
  constructor(readonly transform: T.Transform) {
    super();
  }

  get length(): number {
    return 12;
  }

  get(i: number): [torch.Tensor, number] {
    const [c, y, x] = [torch.arange(3).reshape([3, 1, 1]), torch.arange(29).reshape([29, 1]), torch.arange(37)];
    const slopes = x
      .mul(i + 2)
      .add(y.mul(7 - i))
      .add(c.mul(40));
    const picture = slopes
      .add(x.mul(y).floorDivide(8))
      .add(i * 30)
      .remainder(256);
    return [this.transform.forward(picture.to('uint8')), i % 5];
  }
}

describe('pipelines in a loader that mixes batches', () => {
  for (const [name, steps] of Object.entries(pipelines)) {
    it(`${name}: the same batches as in Python after the same seed`, () => {
      torch.scope(() => {
        const transform = new T.Compose([
          new T.RandomResizedCrop(12, { antialias: true }),
          new T.RandomHorizontalFlip(),
          ...steps(),
        ]);
        const mix = new T.RandomChoice([new T.MixUp({ alpha: 0.2, numClasses: 5 }), new T.CutMix({ numClasses: 5 })]);
        const collateFn = (samples: readonly [torch.Tensor, number][]): [torch.Tensor, torch.Tensor] =>
          mix.forward(...defaultCollate(samples));
        for (const seed of [0, 1]) {
          const { batches, next } = recorded[`${name} ${seed}`]!;
          torch.manualSeed(seed);
          const loader = new DataLoader(new Pictures(transform), { batchSize: 6, shuffle: true, collateFn });
          let at = 0;
          for (const batch of loader) {
            const { shapes, bytes } = batches[at++]!;
            for (const [i, t] of batch.entries()) {
              expect(t.shape).toEqual(shapes[i]);
              const want = torch.frombuffer(Buffer.from(bytes[i]!, 'base64'), { dtype: t.dtype }).reshape(t.shape);
              const different = t.ne(want).sum().item();
              expect(different, `elements of batch ${at - 1}, part ${i}, seed ${seed}`).toBe(0);
            }
          }
          expect(at).toBe(batches.length);
          expect(torch.rand([1], { dtype: torch.float64 }).item()).toBe(next);
        }
      });
    });
  }
});

describe('automatic augmentations', () => {
  const picture = () =>
    torch
      .arange(3 * 8 * 9)
      .remainder(256)
      .to('uint8')
      .reshape([3, 8, 9]);

  it('transform the one image among the inputs', () => {
    torch.scope(() => {
      const label = torch.tensor([3]);
      const [x, y] = new T.RandAugment().forward(picture(), label);
      expect(x.shape).toEqual([3, 8, 9]);
      expect(y).toBe(label);
      expect(() => new T.AugMix().forward({ label: 3 })).toThrow('is for one image or video, found 0');
    });
  });

  it('draw for each sample of a batch where PerSample asks for it', () => {
    torch.scope(() => {
      torch.manualSeed(0);
      const batch = picture().unsqueeze(0).repeat([6, 1, 1, 1]);
      const out = new T.PerSample(new T.TrivialAugmentWide()).forward(batch);
      expect(out.shape).toEqual(batch.shape);
      expect(new Set([...out].map((x) => String(x.tolist()))).size).toBeGreaterThan(1);
    });
  });

  it('refuse options that mean nothing', () => {
    const wrong: (() => unknown)[] = [
      () => new T.AutoAugment('mnist' as 'svhn'),
      () => new T.RandAugment(-1),
      () => new T.RandAugment(2, 31),
      () => new T.RandAugment({ numMagnitudeBins: 1 }),
      () => new T.TrivialAugmentWide(1),
      () => new T.TrivialAugmentWide({ interpolation: 'linear' as 'bilinear' }),
      () => new T.AugMix({ severity: 11 }),
      () => new T.AugMix({ mixtureWidth: 0 }),
      () => new T.AugMix({ alpha: 0 }),
    ];
    for (const make of wrong) expect(make).toThrow(RangeError);
    expect(() => new T.AugMix({ fill: 'red' as unknown as number })).toThrow(TypeError);
    // @ts-expect-error: no such option
    expect(() => new T.RandAugment({ numOp: 3 })).toThrow("Did you mean 'numOps'?");
  });

  it('print their options', () => {
    expect(String(new T.TrivialAugmentWide())).toBe('TrivialAugmentWide(interpolation=nearest, num_magnitude_bins=31)');
    expect(String(new T.AugMix())).toBe(
      'AugMix(interpolation=bilinear, severity=3, mixture_width=3, chain_depth=-1, alpha=1, all_ops=True)',
    );
  });
});
