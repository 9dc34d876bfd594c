import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { imageGrid } from '../../lib/plot/index.js';
import { encodePng } from '../../lib/plot/png.js';
import { texts } from './fixtures.js';

const pictures = (svg: string) =>
  [...svg.matchAll(/base64,([^"]+)"/g)].map((match) => Buffer.from(match[1]!, 'base64'));

describe('imageGrid', () => {
  it('shows labels, and what was taken for something else in red', async () => {
    const images = torch.rand([5, 1, 8, 8]);
    const figure = await imageGrid(images, { labels: [1, 2, 3, 4, 5], predictions: [1, 2, 7, 4, 5], columns: 3 });
    expect(texts(figure.svg)).toEqual(['1', '2', '7 (is 3)', '4', '5']);
    expect(figure.svg.match(/fill="#dc2626"/g)).toHaveLength(1);
    expect(figure.svg.match(/stroke="#dc2626"/g)).toHaveLength(1);
    expect(pictures(figure.svg)).toHaveLength(5);
  });

  it('names classes, takes tensors, escapes texts', async () => {
    const images = torch.zeros([2, 4, 4]);
    const labels = torch.tensor([1, 0], { dtype: 'int64' });
    const { svg } = await imageGrid(images, { labels, classes: ['cat', '<dog>'], title: 'A & B' });
    expect(texts(svg)).toEqual(['A & B', '<dog>', 'cat']);
  });

  it('paints the pixels, enlarged, from black to white', async () => {
    const { svg } = await imageGrid(
      torch.tensor([
        [
          [-1, 0],
          [1, 3],
        ],
      ]),
    );
    const { data, info } = await sharp(pictures(svg)[0]).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([72, 72]);
    const at = (x: number, y: number) => data[(y * 72 + x) * info.channels];
    expect([at(0, 0), at(71, 0), at(0, 71), at(71, 71), at(35, 35), at(36, 36)]).toEqual([0, 64, 128, 255, 0, 255]);
  });

  it('shows colours and bytes as they are', async () => {
    const image = torch.fromTypedArray(Uint8Array.of(10, 20, 30), [1, 3, 1, 1]);
    const { svg } = await imageGrid(image);
    const { data } = await sharp(pictures(svg)[0]).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([10, 20, 30]);
    expect((await (await imageGrid(image)).png()).length).toBeGreaterThan(100);
  });

  it('leaves no tensors behind', async () => {
    const images = torch.rand([3, 8, 8]);
    const before = torch.memory().tensors;
    await imageGrid(images, { labels: [0, 1, 2] });
    expect(torch.memory().tensors).toBe(before);
  });

  it('says what is wrong', async () => {
    const images = torch.zeros([2, 8, 8]);
    await expect(imageGrid(torch.zeros([8, 8]))).rejects.toThrow(/\[N, H, W\].*\[8, 8\]/);
    await expect(imageGrid(torch.zeros([0, 8, 8]))).rejects.toThrow(RangeError);
    await expect(imageGrid(images, { labels: [1] })).rejects.toThrow(/2 labels/);
    await expect(imageGrid(images, { columns: 0 })).rejects.toThrow(RangeError);
    await expect(imageGrid([images] as never)).rejects.toThrow(TypeError);
  });
});

it('encodePng writes what zlib and a reader of PNG read', async () => {
  const png = encodePng(Uint8Array.of(1, 2, 3, 4, 5, 6), { width: 2, height: 1, channels: 3, factor: 2 });
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([4, 2, 3]);
  expect([...data.subarray(0, 12)]).toEqual([1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6]);
  expect(inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.length - 16))).toHaveLength(2 * 13);
});
