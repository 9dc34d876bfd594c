import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { transforms, tvTensors } from '../../../lib/vision/index.js';
import { type ColourCase, difference, readColourCases } from './colourCases.js';

// Threads cost more than they give where images are this small.
beforeAll(() => torch.setNumThreads(1));

const { scope, float32, uint8 } = torch;
const { functional: F } = transforms;

const recorded = new Map<string, ColourCase[]>();
for (const found of readColourCases(new URL('../../reference/vision_colour.json.gz', import.meta.url))) {
  recorded.set(found.name, [...(recorded.get(found.name) ?? []), found]);
}

describe('to the last bit, with the same random numbers, as torchvision', () => {
  for (const [name, cases] of recorded) {
    it(`${name}: ${cases.length} recorded calls`, () => {
      expect(cases.map(difference).filter(Boolean)).toEqual([]);
    });
  }
});

/** A little picture, `[3, 4, 5]` bytes. */
const picture = () => torch.arange(60).mul(37).remainder(256).to(uint8).reshape([3, 4, 5]);

describe('colour functions', () => {
  it('take arguments by position or by name', () => {
    scope(() => {
      const x = picture();
      expect(F.adjustGamma(x, 2, { gain: 0.5 }).equal(F.adjustGamma(x, 2, 0.5))).toBe(true);
      // @ts-expect-error: no such option
      expect(() => F.adjustHue(x, { hueFaktor: 0.1 })).toThrow("Did you mean 'hueFactor'?");
      // @ts-expect-error: a factor is needed
      expect(() => F.adjustBrightness(x)).toThrow(TypeError);
    });
  });

  it('take an integral factor for a float, which Python would compute with in bytes', () => {
    scope(() => {
      const x = torch.full([1, 1, 2], 200, { dtype: uint8 });
      expect(F.adjustBrightness(x, 2).tolist()).toEqual([[[255, 255]]]);
    });
  });

  it('keep the meaning of an image, and leave masks to those who ask', () => {
    scope(() => {
      const image = new tvTensors.Image(picture());
      for (const out of [F.invert(image), F.rgbToGrayscale(image, 3), F.toDtype(image, 'float32', true)]) {
        expect(out).toBeInstanceOf(tvTensors.Image);
      }
      const mask = new tvTensors.Mask(torch.ones([4, 5], { dtype: uint8 }));
      expect(() => F.invert(mask)).toThrow(TypeError);
      expect(F.toDtype(mask, 'float32', true).tolist()).toEqual(torch.ones([4, 5]).tolist());
      const [same, other] = new transforms.ColorJitter(0.5).forward([mask, image]);
      expect(same).toBe(mask);
      expect(other).toBeInstanceOf(tvTensors.Image);
    });
  });

  it('leave the image that they are given as it is', () => {
    scope(() => {
      const x = torch.rand([2, 3, 5, 6]);
      const before = x.clone();
      for (const change of [
        () => F.adjustHue(x, 0.2),
        () => F.adjustSharpness(x, 2),
        () => F.autocontrast(x),
        () => F.equalize(x),
        () => F.normalize(x, [0.5], [0.5]),
        () => F.erase(x, 0, 0, 2, 2, 0),
      ]) {
        change();
        expect(x.equal(before)).toBe(true);
      }
      expect(F.normalize(x, 0.5, 2, true)).toBe(x);
      expect(F.erase(x, 0, 0, 5, 6, 1, { inplace: true }).eq(1).all().item()).toBe(1);
    });
  });

  it('give an empty image back', () => {
    scope(() => {
      const empty = torch.zeros([0, 3, 4, 4]);
      for (const out of [F.adjustHue(empty, 0.1), F.equalize(empty), F.autocontrast(empty), F.gaussianBlur(empty, 3)]) {
        expect(out.shape).toEqual([0, 3, 4, 4]);
      }
    });
  });
});

describe('what colour functions refuse', () => {
  it('values that mean nothing', () => {
    scope(() => {
      const x = picture();
      const wrong: [() => unknown, RegExp | string][] = [
        [() => F.adjustBrightness(x, -1), 'brightnessFactor must be not negative, got -1'],
        [() => F.adjustContrast(x, Number.NaN), 'contrastFactor must be not negative, got NaN'],
        [() => F.adjustHue(x, 0.6), 'hueFactor must be from -0.5 to 0.5, got 0.6'],
        [() => F.adjustHue(x.narrow(0, 0, 2), 0.1), 'permitted channel values are 1 or 3, but found 2'],
        [() => F.posterize(x, 9), 'bits must be an integer from 0 to 8, got 9'],
        [() => F.solarize(x.to(float32), 2), 'threshold must be at most 1 for torch.float32, got 2'],
        [() => F.rgbToGrayscale(x, 2 as 1), 'numOutputChannels must be 1 or 3, got 2'],
        [() => F.gaussianBlur(x, 4), 'kernelSize should have odd and positive integers. Got [4,4]'],
        [() => F.gaussianBlur(x, 3, 0), 'sigma should have positive values'],
        [() => F.gaussianBlur(x, [3, 3, 3]), 'its length should be 2. Got 3'],
        [() => F.normalize(x.to(float32), [0], [0]), 'std evaluated to zero'],
        [() => F.permuteChannels(x, [0, 1]), 'does not match number of channels: 2 != 3'],
        [() => F.permuteChannels(x, [0, 1, 3]), 'must hold channels from 0 to 2'],
        [() => F.toDtype(torch.rand([1, 2, 2]), 'int32', true), 'cannot be performed safely'],
        [() => F.uniformTemporalSubsample(x, 2), 'needs a video [..., T, C, H, W]'],
        [() => F.adjustGamma(torch.zeros([4, 5]), 1), 'needs an image [..., C, H, W]'],
      ];
      for (const [call, message] of wrong) expect(call).toThrow(message);
      for (const [call] of wrong) expect(call).toThrow(RangeError);
    });
  });

  it('values of other types', () => {
    scope(() => {
      const x = picture();
      // @ts-expect-error: no number
      expect(() => F.adjustBrightness(x, '1')).toThrow(TypeError);
      // @ts-expect-error: no tensor
      expect(() => F.invert([1, 2])).toThrow(TypeError);
      expect(() => F.normalize(x, [0.5], [0.5])).toThrow('should be a float tensor. Got torch.uint8');
      // @ts-expect-error: no permutation
      expect(() => F.permuteChannels(x, 3)).toThrow(TypeError);
    });
  });
});

describe('toImage and toTensor', () => {
  it('make images of raw ones, as sharp and canvases have them', () => {
    scope(() => {
      const data = Uint8Array.from([1, 2, 3, 4, 5, 6]);
      const image = F.toImage({ data, width: 2, height: 1, channels: 3 });
      expect(image).toBeInstanceOf(tvTensors.Image);
      expect(image.tolist()).toEqual([[[1, 4]], [[2, 5]], [[3, 6]]]);
      expect(F.toImage({ data, width: 2, height: 1 }).equal(image)).toBe(true);
      const sample = new transforms.ToImage().forward({ image: { data, width: 2, height: 1 }, label: 3 });
      expect((sample.image as unknown as torch.Tensor).equal(image)).toBe(true);
      expect(sample.label).toBe(3);
      expect(F.toTensor({ data: Uint8Array.from([0, 255]), width: 2, height: 1 }).tolist()).toEqual([[[0, 1]]]);
      expect(new transforms.ToTensor().forward(picture()).dtype).toBe(float32);
    });
  });

  it('refuse data that are no such image', () => {
    const data = new Uint8Array(7);
    expect(() => F.toImage({ data, width: 2, height: 1 })).toThrow(RangeError);
    expect(() => F.toImage({ data: new Uint8Array(6), width: 2, height: 1, channels: 4 })).toThrow(RangeError);
    // @ts-expect-error: no image
    expect(() => F.toImage({ width: 2 })).toThrow(TypeError);
    // @ts-expect-error: no image
    expect(() => F.toImage(null)).toThrow(TypeError);
  });
});

describe('colour transforms', () => {
  it('print their options', () => {
    const { ColorJitter, RandomErasing, RandomSolarize, GaussianNoise, Normalize, Grayscale } = transforms;
    expect(String(new ColorJitter(0.5, { hue: 0.25 }))).toBe('ColorJitter(brightness=(0.5, 1.5), hue=(-0.25, 0.25))');
    expect(String(new RandomSolarize(0.25))).toBe('RandomSolarize(p=0.5, threshold=0.25)');
    expect(String(new Grayscale(3))).toBe('Grayscale(num_output_channels=3)');
    expect(String(new GaussianNoise())).toBe('GaussianNoise(mean=0, sigma=0.1, clip=True)');
    expect(String(new RandomErasing({ value: 'random' }))).toBe(
      'RandomErasing(p=0.5, scale=(0.02, 0.33), ratio=(0.3, 3.3), inplace=False)',
    );
    expect(String(new Normalize([0.5], [0.25]))).toBe('Normalize(mean=(0.5,), std=(0.25,), inplace=False)');
  });

  it('refuse options that mean nothing', () => {
    const T = transforms;
    const wrong: (() => unknown)[] = [
      () => new T.ColorJitter(-0.1),
      () => new T.ColorJitter({ hue: 0.6 }),
      () => new T.ColorJitter([1.5, 0.5]),
      () => new T.RandomInvert(1.5),
      () => new T.RandomErasing({ scale: [0.5, 1.5] }),
      () => new T.GaussianBlur(2),
      () => new T.GaussianBlur(3, [2, 1]),
      () => new T.Normalize([0], [0]),
      () => new T.RandomPhotometricDistort({ hue: [-1, 1] }),
    ];
    for (const make of wrong) expect(make).toThrow(RangeError);
    expect(() => new T.ColorJitter('0.1' as unknown as number)).toThrow(TypeError);
    expect(() => new T.RandomErasing({ value: 'noise' as 'random' })).toThrow(TypeError);
    expect(() => new T.ToDtype('float' as 'float32', true)).not.toThrow();
    expect(() => new T.ToDtype('floaty' as 'float32')).toThrow(TypeError);
    // @ts-expect-error: no such option
    expect(() => new T.ColorJitter({ brightnes: 0.1 })).toThrow("Did you mean 'brightness'?");
    const tooMany = new T.RandomErasing(1, { value: [1, 2] });
    scope(() => expect(() => tooMany.forward(picture())).toThrow('should have 1 number or 3'));
  });

  it('convert each kind of tensor to a dtype of its own', () => {
    scope(() => {
      const image = new tvTensors.Image(picture());
      const mask = new tvTensors.Mask(torch.ones([4, 5], { dtype: uint8 }));
      const each = new transforms.ToDtype(new Map([[tvTensors.Image, 'float32' as const]]), true);
      expect(() => each.forward([image, mask])).toThrow("'others': null");
      const both = new Map<typeof tvTensors.Image | 'others', torch.DTypeName | null>([
        [tvTensors.Image, 'float32'],
        ['others', 'int64'],
      ]);
      const [a, b] = new transforms.ToDtype(both, { scale: true }).forward([image, mask]);
      expect([String(a!.dtype), String(b!.dtype)]).toEqual(['torch.float32', 'torch.int64']);
      expect(a!.max().item()).toBeLessThanOrEqual(1);
      expect(b).toBeInstanceOf(tvTensors.Mask);
      expect(new transforms.ToDtype('float32').forward([image, mask])[1]).toBe(mask);
    });
  });

  it('whiten with a matrix', () => {
    scope(() => {
      const matrix = torch.eye(12).mul(2);
      const whiten = new transforms.LinearTransformation(matrix, torch.ones([12]));
      const x = torch.rand([5, 3, 2, 2]);
      expect(whiten.forward(x).equal(x.sub(1).mul(2))).toBe(true);
      expect(() => whiten.forward(torch.rand([3, 2, 3]))).toThrow('18 elements');
      expect(() => new transforms.LinearTransformation(torch.rand([2, 3]), torch.ones([2]))).toThrow('square');
      expect(() => new transforms.LinearTransformation(matrix, torch.ones([11]))).toThrow(RangeError);
    });
  });
});
