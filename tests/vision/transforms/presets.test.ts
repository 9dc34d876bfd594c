import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { models, transforms } from '../../../lib/vision/index.js';
import { readReference } from '../../reference.js';

const { scope } = torch;
type Weights = ReturnType<typeof models.getWeight>;

interface Settings {
  kind: string;
  text: string;
  crop_size: number[];
  resize_size: number[];
  mean: number[];
  std: number[];
  antialias: boolean;
  interpolation: string;
}
interface Case {
  kind: 'ImageClassification' | 'SemanticSegmentation' | 'ObjectDetection' | 'VideoClassification';
  options: Record<string, unknown>;
  shape: number[];
  dtype: string;
  text: string;
  got: { shape: number[]; digest: number[] };
}

const reference = readReference<unknown>('vision_presets');
const cases = reference.cases as Case[];

function image(dtype: string, shape: number[]): torch.Tensor {
  const n = shape.reduce((product, size) => product * size, 1);
  const pixels = torch.arange(n).mul(7919).remainder(4093).remainder(256).reshape(shape);
  return dtype.startsWith('float') ? pixels.div(255).to(dtype as torch.DTypeLike) : pixels.to(dtype as torch.DTypeLike);
}

/** As the reference's script: sums of the bits, and the first values. */
function digest(value: torch.Tensor): number[] {
  const flat = value.contiguous().flatten();
  const places = torch.arange(flat.numel()).remainder(8191).add(1);
  const sum = flat
    .view(torch.int32)
    .to(torch.int64)
    .mul(places)
    .sum()
    .remainder(2 ** 52);
  return [Number(sum.item()), ...(flat.narrow(0, 0, 3).tolist() as number[])];
}

const camelKeys = (options: object) =>
  Object.fromEntries(
    Object.entries(options).map(([key, value]) => [key.replace(/_(\w)/g, (_, c) => c.toUpperCase()), value]),
  );

describe('presets', () => {
  it.each(cases.map((c) => [`${c.kind} of ${c.dtype} [${c.shape}], ${JSON.stringify(c.options)}`, c] as const))(
    '%s: the same bits as in Python',
    (_, { kind, options, shape, dtype, text, got }) => {
      scope(() => {
        const preset = new transforms[kind](camelKeys(options) as never);
        expect(String(preset)).toBe(text);
        const made = preset.forward(image(dtype, shape));
        expect(made.shape).toEqual(got.shape);
        expect(digest(made)).toEqual(got.digest);
      });
    },
  );

  it('say what is wrong', () => {
    const { ImageClassification, ObjectDetection, SemanticSegmentation, VideoClassification } = transforms;
    expect(() => new ImageClassification({ cropsize: 3 } as never)).toThrow("Did you mean 'cropSize'?");
    expect(() => new ImageClassification({} as never)).toThrow(TypeError);
    expect(() => new ImageClassification({ cropSize: 0 })).toThrow(RangeError);
    expect(() => new ImageClassification({ cropSize: 8, std: [1, 0, 1] })).toThrow('zero');
    expect(() => new ImageClassification({ cropSize: 8, interpolation: 'lanczos' })).toThrow(RangeError);
    expect(() => new ImageClassification({ cropSize: 8 }).forward('x' as never)).toThrow(TypeError);
    expect(() => new SemanticSegmentation({} as never)).toThrow(TypeError);
    scope(() => {
      expect(() => new ObjectDetection().forward(torch.ones([3, 3]))).toThrow('[..., C, H, W]');
      const video = new VideoClassification({ cropSize: 8, resizeSize: 9 });
      expect(() => video.forward(torch.ones([3, 9, 9]))).toThrow('[T, C, H, W]');
      expect(() => new ImageClassification({ cropSize: 8 }).forward(torch.ones([2, 9, 9]))).toThrow();
    });
  });
});

describe('the transforms of published weights', () => {
  const all = Object.entries(reference.weights as Record<string, Settings>);
  const find = (name: string): Weights | undefined => {
    try {
      return models.getWeight(name);
    } catch {
      return undefined;
    }
  };

  it('are those of Python, all of them', () => {
    const found = all.filter(([name]) => find(name));
    for (const [name, want] of found) {
      const preset = find(name)!.transforms();
      expect(String(preset), name).toBe(want.text);
      expect(preset, name).toMatchObject({
        cropSize: want.crop_size,
        resizeSize: want.resize_size,
        mean: want.mean,
        std: want.std,
        antialias: want.antialias,
        interpolation: want.interpolation,
      });
    }
    // What is missing is of models for other tasks, of quantized ones and of one that is made by no function here.
    const missing = all
      .filter(([name, { kind }]) => !find(name) && kind === 'ImageClassification')
      .map(([name]) => name);
    expect(missing.filter((name) => !name.includes('QuantizedWeights'))).toEqual([]);
    expect(found.length).toBe(115);
  });
});
