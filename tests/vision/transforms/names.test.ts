import { expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { transforms, tvTensors } from '../../../lib/vision/index.js';
import { readReference } from '../../reference.js';

const names = readReference<Record<string, string[]>>('vision_presets').names!;
const camel = (name: string) => name.replace(/_(\w)/g, (_, c: string) => c.toUpperCase());

/** Those of Python's names for which there is nothing here. */
function missing(module: string, space: object): string[] {
  return names[module]!.filter((name) => !(camel(name) in space));
}

it('has the classes of torchvision.transforms.v2', () => {
  // Nothing in Node compresses JPEGs without waiting, and there are no images of Pillow.
  expect(missing('transforms', transforms)).toEqual(['JPEG', 'PILToTensor', 'ToPILImage']);
});

it('has the functions of torchvision.transforms.v2.functional', () => {
  const left = missing('functional', transforms.functional);
  // What a function does with one kind of tensor has a name of its own only in Python, where it can be traced.
  const ofOneKind = /(?<!pil)_(image|video|mask|bounding_boxes|keypoints)$/;
  expect(left.filter((name) => !ofOneKind.test(name))).toEqual(['jpeg', 'pil_to_tensor', 'to_pil_image']);
});

it('has the kinds of torchvision.tv_tensors', () => {
  // What operations return is always a plain tensor here; torch is an import that shows.
  expect(missing('tvTensors', tvTensors)).toEqual(['set_return_type', 'torch']);
});

it('takes names of modes where it takes strings', () => {
  const { AutoAugmentPolicy, InterpolationMode, Resize } = transforms;
  expect(new Resize(5, { interpolation: InterpolationMode.NEAREST_EXACT }).interpolation).toBe('nearest-exact');
  expect(new transforms.AutoAugment(AutoAugmentPolicy.SVHN).policy).toBe('svhn');
  expect(transforms.functional.InterpolationMode).toBe(InterpolationMode);
  for (const [name, value] of Object.entries(tvTensors.BoundingBoxFormat)) expect(value).toBe(name);
});

it('tells sizes and kinds', () => {
  torch.scope(() => {
    const { functional: F, checkType, hasAll, hasAny } = transforms;
    const [video, mask] = [torch.zeros([2, 5, 3, 4, 6]), new tvTensors.Mask(torch.zeros([4, 6]))];
    expect([F.getImageSize(video), F.getSize(video), F.getNumFrames(video), F.getImageNumChannels(video)]).toEqual([
      [6, 4],
      [4, 6],
      5,
      3,
    ]);
    expect(() => F.getNumFrames(torch.zeros([3, 4, 6]))).toThrow('videos [..., T, C, H, W]');
    expect(() => F.getImageSize(mask)).toThrow(TypeError);
    expect([checkType(mask, [F.isPureTensor]), checkType(mask, [F.isPureTensor, tvTensors.Mask])]).toEqual([
      false,
      true,
    ]);
    expect([hasAny([video, mask], tvTensors.Image, tvTensors.Mask), hasAny([video], tvTensors.Mask)]).toEqual([
      true,
      false,
    ]);
    expect([hasAll([video, mask], F.isPureTensor, tvTensors.Mask), hasAll([mask], F.isPureTensor)]).toEqual([
      true,
      false,
    ]);
    expect(() => hasAny([video], 'x' as never)).toThrow('a check is a class or a function');
  });
});
