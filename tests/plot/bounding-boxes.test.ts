import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { drawBoundingBoxes } from '../../lib/plot/index.js';
import { texts } from './fixtures.js';

const boxes = (rows: number[][]) => torch.tensor(rows).reshape([-1, 4]);

describe('drawBoundingBoxes', () => {
  it('draws boxes where they are, with names and scores', async () => {
    const image = torch.zeros([3, 40, 80], { dtype: 'uint8' });
    const figure = await drawBoundingBoxes(
      image,
      boxes([
        [10, 5, 30, 25],
        [50, 20, 70, 40],
      ]),
      {
        labels: torch.tensor([1, 0], { dtype: 'int64' }),
        scores: [0.987, 0.5],
        classes: ['<cat>', 'dog'],
        colors: ['#00ff00', '#ff0000'],
      },
    );
    expect(texts(figure.svg)).toEqual(['dog 0.99', '<cat> 0.50']);
    // The image is enlarged by 4, and there is a margin of 12.
    expect(figure.svg).toContain('<rect x="52" y="32" width="80" height="80" fill="none" stroke="#ff0000"');
    const { data, info } = await sharp(Buffer.from(figure.svg))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    expect(at(52, 100)).toEqual([255, 0, 0]);
    expect(at(12 + 4 * 60, 12 + 4 * 30)).toEqual([0, 0, 0]);
    expect(at(12 + 4 * 70, 12 + 4 * 30)).toEqual([0, 255, 0]);
  });

  it('draws several images, some of which have nothing', async () => {
    const { svg } = await drawBoundingBoxes(
      torch.rand([3, 1, 8, 8]),
      [boxes([[1, 1, 4, 4]]), boxes([]), boxes([[0, 0, 8, 8]])],
      {
        labels: [['a'], [], ['b']],
        columns: 2,
        title: 'A & B',
      },
    );
    expect(texts(svg)).toEqual(['A & B', 'a', 'b']);
    expect(svg.match(/<image /g)).toHaveLength(3);
    expect(new Set(svg.match(/stroke="#\w{6}"/g)).size).toBe(2);
    expect(texts((await drawBoundingBoxes(torch.rand([3, 8, 8]), boxes([]))).svg)).toEqual([]);
  });

  it('leaves no tensors behind', async () => {
    const [image, found] = [torch.rand([3, 8, 8]), boxes([[0, 0, 4, 4]])];
    const before = torch.memory().tensors;
    await drawBoundingBoxes(image, found, { labels: ['a'] });
    expect(torch.memory().tensors).toBe(before);
  });

  it('says what is wrong', async () => {
    const [image, found] = [torch.rand([3, 8, 8]), boxes([[0, 0, 4, 4]])];
    await expect(drawBoundingBoxes([image] as never, found)).rejects.toThrow(TypeError);
    await expect(drawBoundingBoxes(image, torch.zeros([2, 5]))).rejects.toThrow(/\[n, 4\]/);
    await expect(drawBoundingBoxes(image, boxes([[0, Number.NaN, 4, 4]]))).rejects.toThrow(/finite/);
    await expect(drawBoundingBoxes(image, found, { labels: [1, 2] })).rejects.toThrow(/1 labels, one a box/);
    await expect(drawBoundingBoxes(torch.rand([2, 3, 8, 8]), [found])).rejects.toThrow(/boxes of 2 images/);
    await expect(drawBoundingBoxes(image, found, { colors: [] })).rejects.toThrow(/colours/);
    await expect(drawBoundingBoxes(image, found, { columns: 0 })).rejects.toThrow(RangeError);
    await expect(drawBoundingBoxes(image, found, { label: ['a'] } as never)).rejects.toThrow(/labels/);
  });
});
