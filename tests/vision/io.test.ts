import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { scope } from '../../lib/core/scope.js';
import { fromTypedArray, type Tensor, zeros } from '../../lib/index.js';
import * as io from '../../lib/vision/io/index.js';
import { readReference } from '../reference.js';

const { decodeImage, encodeJpeg, encodePng, readImage, writeJpeg, writePng } = io;

interface Pixels {
  shape: number[];
  dtype: string;
  data: string;
}
type Case = { file: string; oriented?: Pixels } & Record<io.ImageMode, Pixels>;
const cases = readReference<Case>('vision_io');
const bytesOf = (name: string) => Buffer.from(cases[name]!.file, 'base64');

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-io-'));
afterAll(() => rmSync(folder, { recursive: true }));

function expectPixels(got: Tensor, want: Pixels, what: string): void {
  expect([got.shape, String(got.dtype)], what).toEqual([want.shape, `torch.${want.dtype}`]);
  const elements = got.toTypedArray() as Uint8Array;
  const bytes = Buffer.from(elements.buffer, elements.byteOffset, elements.byteLength);
  expect(bytes.equals(Buffer.from(want.data, 'base64')), what).toBe(true);
  got.dispose();
}

describe('decodeImage', () => {
  it.each(Object.keys(cases))('gives the pixels of Pillow for %s', async (name) => {
    const { file, oriented, ...modes } = cases[name]!;
    const bytes = Buffer.from(file, 'base64');
    for (const [mode, want] of Object.entries(modes)) {
      expectPixels(await decodeImage(bytes, mode as io.ImageMode), want, `${name} as ${mode}`);
    }
    if (oriented) expectPixels(await decodeImage(bytes, { applyExifOrientation: true }), oriented, `${name}, turned`);
  });

  it('gives RGB by default, from bytes in any form', async () => {
    const { RGB, GRAY, RGBA } = cases['rgba.png']!;
    const bytes = bytesOf('rgba.png');
    expectPixels(await decodeImage(bytes), RGB, 'a Buffer');
    expectPixels(await decodeImage(Uint8Array.from(bytes).buffer), RGB, 'an ArrayBuffer');
    const tensor = fromTypedArray(Uint8Array.from(bytes));
    expectPixels(await decodeImage(tensor, { mode: io.ImageReadMode.GRAY }), GRAY, 'a tensor');
    tensor.dispose();
    expectPixels(await decodeImage(bytes, 'rgb_alpha' as io.ImageMode), RGBA, "Python's alias");
  });

  it('gives what the file holds, whatever colour profile it names', async () => {
    const profiled = await sharp(bytesOf('rgb.png')).withIccProfile('p3').png().toBuffer();
    const plain = await sharp(profiled, { ignoreIcc: true }).raw().toBuffer();
    const image = await decodeImage(profiled);
    expect(image.permute([1, 2, 0]).reshape([-1]).tolist()).toEqual([...plain]);
    image.dispose();
  });

  it('decodes to a smaller size at once where it is told to', async () => {
    const shape = async (name: string, shrinkTo: io.ShrinkTo, more = {}) => {
      const image = await decodeImage(bytesOf(name), { shrinkTo, ...more });
      const { shape } = image;
      image.dispose();
      return shape;
    };
    expect(await shape('rgb.jpg', 7)).toEqual([3, 7, 10]);
    expect(await shape('rgb.jpg', 100)).toEqual([3, 14, 19]);
    expect(await shape('rgba.png', [5, 6], { mode: 'GRAY_ALPHA' })).toEqual([2, 5, 6]);
    expect(await shape('cmyk.jpg', [5, 6])).toEqual([3, 5, 6]);
    // The note says to turn it by a quarter.
    expect(await shape('oriented6.jpg', [4, 3], { applyExifOrientation: true })).toEqual([3, 4, 3]);
    await expect(shape('rgb.jpg', 0)).rejects.toThrow(/shrinkTo should be positive whole numbers/);
    await expect(shape('rgb.jpg', '7' as never)).rejects.toThrow(/shrinkTo should be a number or \[height, width\]/);
  });

  it('leaves nothing behind but the image', async () => {
    for (const name of ['rgba.png', 'cmyk.jpg', 'gray-alpha.png']) {
      const image = await decodeImage(bytesOf(name), 'GRAY_ALPHA');
      expect(image.shape).toEqual([2, 14, 19]);
      image.dispose();
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['what is no image', Buffer.from('Hello, world! This is a text and no image.')],
    ['a JPEG that is cut off', bytesOf('rgb.jpg').subarray(0, 600)],
    ['a PNG that is cut off', bytesOf('rgb.png').subarray(0, 120)],
  ])('rejects %s', async (_, bytes) => {
    await expect(decodeImage(bytes)).rejects.toThrow(RangeError);
    await expect(decodeImage(bytes)).rejects.toThrow(/decodeImage: the image can't be decoded: ./);
  });

  it('says what it takes', async () => {
    await expect(decodeImage('cat.jpg' as never)).rejects.toThrow(/got "cat.jpg". A file is read by readImage/);
    await expect(decodeImage(scope(() => zeros([3])))).rejects.toThrow(/one-dimensional uint8 tensor/);
    await expect(decodeImage(bytesOf('rgb.png'), 'RGBX' as never)).rejects.toThrow(
      /no mode "RGBX". Did you mean 'RGB'/,
    );
    await expect(decodeImage(bytesOf('rgb.png'), 3 as never)).rejects.toThrow(/mode should be one of UNCHANGED, GRAY/);
    await expect(decodeImage(bytesOf('rgb.png'), { exif: true } as never)).rejects.toThrow(/unknown option 'exif'/);
  });
});

describe('readImage', () => {
  it('reads a file that is there now', async () => {
    const path = join(folder, 'Bild ü.png');
    writeFileSync(path, bytesOf('rgb.png'));
    expectPixels(await readImage(path), cases['rgb.png']!.RGB, 'a path');
    expectPixels(await readImage(pathToFileURL(path), 'GRAY'), cases['rgb.png']!.GRAY, 'a URL');
    writeFileSync(path, bytesOf('lossy.webp'));
    expectPixels(await readImage(path), cases['lossy.webp']!.RGB, 'another image of the same name');
  });

  it('names the file that it could not read', async () => {
    const path = join(folder, 'broken.jpg');
    writeFileSync(path, bytesOf('rgb.jpg').subarray(0, 600));
    await expect(readImage(path)).rejects.toThrow(/readImage: .*broken\.jpg can't be decoded: .*premature end/);
    await expect(readImage(join(folder, 'none.jpg'))).rejects.toThrow(/ENOENT.*none\.jpg/);
    await expect(readImage(bytesOf('rgb.jpg') as never)).rejects.toThrow(/path should be a file's path.*decodeImage/);
  });
});

describe('encoding', () => {
  it('gives the JPEG that Pillow gives', async () => {
    const image = await decodeImage(bytesOf('rgb.png'));
    expectPixels(await decodeImage(await encodeJpeg(image, 90)), cases['rgb.jpg']!.RGB, '90');
    const gray = await decodeImage(bytesOf('gray.png'), 'GRAY');
    expectPixels(await decodeImage(await encodeJpeg(gray), 'UNCHANGED'), cases['gray.jpg']!.UNCHANGED, 'gray');
    const path = join(folder, 'written.jpg');
    await writeJpeg(image, path, { quality: 90 });
    expectPixels(await readImage(path), cases['rgb.jpg']!.RGB, 'a file');
    for (const tensor of [image, gray]) tensor.dispose();
  });

  it.each(['rgb.png', 'rgba.png', 'gray.png'])('keeps the pixels of %s as PNG', async (name) => {
    const image = await decodeImage(bytesOf(name), 'UNCHANGED');
    expectPixels(await decodeImage(await encodePng(image), 'UNCHANGED'), cases[name]!.UNCHANGED, name);
    const path = join(folder, name);
    await writePng(image, path, 9);
    expectPixels(await readImage(path, 'UNCHANGED'), cases[name]!.UNCHANGED, 'a file');
    image.dispose();
  });

  it('says what it takes', async () => {
    const image = fromTypedArray(new Uint8Array(12), [3, 2, 2]);
    await expect(encodeJpeg(image, 0)).rejects.toThrow(/quality should be an integer from 1 to 100, got 0/);
    await expect(encodePng(image, { compressionLevel: 10 })).rejects.toThrow(/from 0 to 9, got 10/);
    await expect(encodePng(scope(() => zeros([3, 2, 2])))).rejects.toThrow(/should be a uint8 tensor \[C, H, W\]/);
    const flat = fromTypedArray(new Uint8Array(4), [2, 2]);
    await expect(writePng(flat, join(folder, 'x.png'))).rejects.toThrow(
      /writePng: .*1 or 3 or 4 channels, got.*\[2, 2\]/,
    );
    await expect(writePng(image, join(folder, 'none', 'x.png'))).rejects.toThrow(/ENOENT/);
    for (const tensor of [image, flat]) tensor.dispose();
  });
});
