import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { transforms, tvTensors } from '../../../lib/vision/index.js';
import { readReference, wave } from '../../reference.js';

// Threads cost more than they give where images are this small.
beforeAll(() => torch.setNumThreads(1));

const { scope } = torch;
const { BoundingBoxes, KeyPoints, Mask } = tvTensors;
const F = transforms.functional as unknown as Record<string, (...args: unknown[]) => unknown>;

interface Told {
  shape: number[];
  dtype: string;
  data: (number | boolean)[];
  canvas?: number[];
}
type Tree = Told | Tree[];
interface Call {
  name: string;
  options: Record<string, unknown>;
  got: Tree;
  batch: Tree;
  boxes: Tree;
  after: number;
}

const reference = readReference<unknown>('vision_geometry');
const [H, W] = [11, 14];

function inputs(format = 'XYXY', shape = [3, H, W]): torch.Tensor[] {
  const n = shape.reduce((product, size) => product * size, 1);
  const bytes = torch.arange(n).mul(37).remainder(256).to(torch.uint8).reshape(shape);
  const mask = new Mask(
    torch
      .arange(H * W)
      .mul(5)
      .remainder(7)
      .to(torch.uint8)
      .reshape([H, W]),
  );
  const isRotated = tvTensors.isRotatedBoundingFormat(format as tvTensors.BoundingBoxFormat);
  const canvasSize = [H, W] as const;
  const upright = [
    [1, 2, 7, 9],
    [3.5, 0, 13, 6.25],
    [4, 4, 9, 5],
  ];
  const turned = [
    [6, 5, 4, 3, 20],
    [9, 6, 6, 4, -70],
  ];
  const boxes = isRotated
    ? new BoundingBoxes(turned, { format: 'CXCYWHR', canvasSize })
    : new BoundingBoxes(upright, { format: 'XYXY', canvasSize });
  const converted = transforms.functional.convertBoundingBoxFormat(boxes, { newFormat: format });
  const points = new KeyPoints(
    [
      [1, 2],
      [12.5, 9],
    ],
    { canvasSize },
  );
  return [bytes, wave(shape, { dtype: torch.float32 }), mask, converted, points];
}

/** Bytes and images to the last bit; boxes, whose angles go through the C library's functions, to a few. */
function expectTold(got: unknown, want: Tree, name: string): void {
  if (Array.isArray(want)) {
    expect(Array.isArray(got), name).toBe(true);
    expect((got as unknown[]).length, name).toBe(want.length);
    for (const [i, part] of want.entries()) expectTold((got as unknown[])[i], part, `${name}[${i}]`);
    return;
  }
  const tensor = got as torch.Tensor;
  expect(tensor.shape, name).toEqual(want.shape);
  expect(tensor.dtype.name, name).toBe(want.dtype);
  if (want.canvas) expect((tensor as tvTensors.BoundingBoxes).canvasSize, name).toEqual(want.canvas);
  const flat = tensor.flatten().tolist() as number[];
  const isBoxes = tensor instanceof BoundingBoxes || tensor instanceof KeyPoints;
  for (const [i, value] of flat.entries()) {
    const wanted = want.data[i] as number;
    const isSame = value === wanted || (isBoxes && Math.abs(value - wanted) <= 2e-5 * Math.max(1, Math.abs(wanted)));
    expect(isSame, `${name}, element ${i}: ${value}, expected ${wanted}`).toBe(true);
  }
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, c: string) => c.toUpperCase());
const camelKeys = (options: object) =>
  Object.fromEntries(Object.entries(options).map(([key, value]) => [camel(key), value]));

describe('functions, as torchvision records them', () => {
  for (const { name, options, got, batch, boxes } of reference.functional as Call[]) {
    it(`${name} ${JSON.stringify(options)}`, () => {
      scope(() => {
        const call = (input: torch.Tensor) => F[camel(name)]!(input, camelKeys(options));
        expectTold(inputs().map(call), got, name);
        expectTold(call(inputs('XYXY', [2, 3, H, W])[0]!), batch, `${name} of a batch`);
        const formats = ['XYXY', 'XYWH', 'CXCYWH', 'CXCYWHR', 'XYWHR', 'XYXYXYXY'];
        expectTold(
          formats.map((format) => call(inputs(format)[3]!)),
          boxes,
          `${name} of boxes`,
        );
      });
    });
  }
  for (const { name, options, got } of reference.images as Call[]) {
    it(`${name} ${JSON.stringify(options)}`, () => {
      scope(() => {
        const call = (input: torch.Tensor) => F[camel(name)]!(input, camelKeys(options));
        expectTold(inputs().slice(0, 2).map(call), got, name);
      });
    });
  }
});

describe('classes, which draw as torchvision does', () => {
  for (const { name, options, got, after } of reference.classes as Call[]) {
    it(`${name} ${JSON.stringify(options)}`, () => {
      scope(() => {
        const Class = (transforms as unknown as Record<string, new (options: object) => transforms.Transform>)[name]!;
        const transform = new Class(camelKeys(options));
        torch.manualSeed(5);
        for (const [i, want] of (got as Tree[]).entries()) {
          const [image, , mask, boxes] = inputs() as [torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor];
          expectTold(transform.forward(image, mask, boxes), want, `${name}, call ${i}`);
        }
        expect(torch.rand([1]).item()).toBe(after);
      });
    });
  }

  it('takes boxes and labels along through a pipeline', () => {
    scope(() => {
      torch.manualSeed(9);
      const pipeline = new transforms.Compose([
        new transforms.RandomIoUCrop(),
        new transforms.RandomChoice([new transforms.RandomHorizontalFlip(1), new transforms.Resize(9)], [1, 2]),
        new transforms.RandomOrder([new transforms.RandomVerticalFlip(), new transforms.Pad(1)]),
        new transforms.RandomApply([new transforms.RandomRotation(30)], 0.6),
        new transforms.ClampBoundingBoxes(),
        new transforms.SanitizeBoundingBoxes(),
      ]);
      for (const [i, want] of (reference.pipeline as Tree[]).entries()) {
        const [image, , , boxes] = inputs() as [torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor];
        const [changed, target] = pipeline.forward(image, { boxes, labels: torch.arange(3) });
        expectTold([changed, target.boxes, target.labels], want, `call ${i}`);
      }
    });
  });
});

describe('boxes', () => {
  it('are converted between formats', () => {
    scope(() => {
      for (const { from, to, dtype, got } of reference.formats as {
        from: string;
        to: string;
        dtype: string;
        got: Told;
      }[]) {
        const isRotated = from.length > 6 || from.endsWith('R');
        const plain = torch.tensor(
          [
            [1, 2, 7, 9],
            [3, 1, 5, 6],
          ],
          { dtype: dtype as 'float32' },
        );
        const x = isRotated ? inputs(from)[3]!.add(0) : plain;
        const converted = transforms.functional.convertBoundingBoxFormat(x, from, to);
        expect(converted.dtype.name).toBe(got.dtype);
        for (const [i, value] of (converted.flatten().tolist() as number[]).entries()) {
          expect(value, `${from} to ${to}`).toBeCloseTo(got.data[i] as number, 5);
        }
      }
    });
  });

  it('are clamped, rotated ones at their angle', () => {
    scope(() => {
      type Case = { mode: tvTensors.ClampingMode; format: string; got: Told };
      for (const { mode, format, got } of reference.clamped as Case[]) {
        const boxes = inputs(format)[3] as tvTensors.BoundingBoxes;
        const moved = tvTensors.wrap(boxes.mul(1.2).sub(2.5), { like: boxes });
        const clamped = transforms.functional.clampBoundingBoxes(moved, { clampingMode: mode });
        expectTold(clamped, got, `${format}, ${mode}`);
      }
    });
  });
});

describe('whole batches', () => {
  it('are changed sample by sample, in one go as in a loop', () => {
    scope(() => {
      const images = wave([5, 3, H, W], { dtype: torch.float32 });
      torch.manualSeed(1);
      const flipped = new transforms.PerSample(new transforms.RandomHorizontalFlip()).forward(images);
      torch.manualSeed(1);
      const applies = torch.rand([5]).tolist() as number[];
      for (const [i, drawn] of applies.entries()) {
        const want = drawn < 0.5 ? images.select(0, i).flip([-1]) : images.select(0, i);
        expect(flipped.select(0, i).equal(want)).toBe(true);
      }
      expect(new Set(applies.map((drawn) => drawn < 0.5)).size).toBe(2);
    });
  });

  it('turns each image as the function turns one', () => {
    scope(() => {
      const images = wave([4, 3, H, W], { dtype: torch.float32 });
      const masks = new Mask(
        torch
          .arange(4 * H * W)
          .remainder(5)
          .reshape([4, H, W]),
      );
      const rotation = new transforms.RandomRotation(60, { interpolation: 'bilinear', fill: 2 });
      torch.manualSeed(2);
      const [turned, turnedMasks] = new transforms.PerSample(rotation).forward(images, masks);
      expect(turnedMasks).toBeInstanceOf(Mask);
      torch.manualSeed(2);
      const angles = torch.empty([4]).uniform_(-60, 60).tolist() as number[];
      for (const [i, angle] of angles.entries()) {
        const one = transforms.functional.rotate(images.select(0, i), angle, { interpolation: 'bilinear', fill: 2 });
        expect(turned.select(0, i).sub(one).abs().max().item()).toBeLessThan(1e-5);
        const mask = new Mask(masks.select(0, i));
        expect(turnedMasks.select(0, i).equal(transforms.functional.rotate(mask, angle, { fill: 2 }))).toBe(true);
      }
    });
  });

  it('crops each image elsewhere, with zeros around', () => {
    scope(() => {
      const images = wave([6, 1, 4, 5], { dtype: torch.float32 });
      torch.manualSeed(3);
      const cropped = new transforms.PerSample(new transforms.RandomCrop(4, { padding: 2 })).forward(images);
      torch.manualSeed(3);
      const tops = torch.rand([6]).mul(5).floor().tolist() as number[];
      const lefts = torch.rand([6]).mul(6).floor().tolist() as number[];
      for (let i = 0; i < 6; i++) {
        const want = transforms.functional.crop(images.select(0, i), tops[i]! - 2, lefts[i]! - 2, 4, 4);
        expect(cropped.select(0, i).equal(want)).toBe(true);
      }
    });
  });

  it('falls back on a loop, and says so of samples that are no batch', () => {
    scope(() => {
      const images = wave([3, 3, H, W], { dtype: torch.float32 });
      const crop = new transforms.RandomResizedCrop(5);
      torch.manualSeed(4);
      const batch = new transforms.PerSample(crop).forward(images);
      torch.manualSeed(4);
      for (let i = 0; i < 3; i++) expect(batch.select(0, i).equal(crop.forward(images.select(0, i)))).toBe(true);
      const resize = new transforms.PerSample(new transforms.RandomResize(4, 30));
      expect(() => resize.forward(images)).toThrow(/different shapes/);
      expect(() => new transforms.PerSample(crop).forward(inputs()[3]!)).toThrow(/one image at a time/);
    });
  });
});

describe('mistakes', () => {
  const T = transforms;
  const wrong: [string, () => unknown, RegExp][] = [
    ['interpolation', () => new T.Resize(4, { interpolation: 'bilinaer' as 'bilinear' }), /Did you mean 'bilinear'/],
    ['option', () => new T.Resize(4, { maxsize: 3 } as object), /Did you mean 'maxSize'/],
    ['size', () => new T.CenterCrop([1, 2, 3]), /one or two, got \[1, 2, 3\]/],
    ['probability', () => new T.RandomHorizontalFlip(2), /from 0 to 1, got 2/],
    ['mode', () => new T.Pad(1, 0, 'refelct' as 'reflect'), /Did you mean 'reflect'/],
    ['bicubic', () => new T.RandomRotation(4, 'bicubic'), /nearest, bilinear/],
    ['format', () => new T.ConvertBoundingBoxFormat('xyhw' as 'xywh'), /Did you mean 'XYWH'/],
    ['steps', () => new T.Compose([3 as never]), /got 3 among them/],
    ['options', () => new T.RandomIoUCrop({ samplerOptions: [0.5] }), /1 or more/],
    ['kind', () => T.functional.fiveCrop(inputs()[3]!, 3), /takes Tensor, Image, Video; got BoundingBoxes/],
  ];
  for (const [name, make, message] of wrong) {
    it(name, () => scope(() => void expect(make).toThrow(message)));
  }
});
