import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import { float32, Tensor, uint8 } from '../index.js';
import { Figure } from './figure.js';
import { encodePng } from './png.js';
import { escapeXml } from './xml.js';

export interface ImageGridOptions {
  /** What each image shows: a name, or a number that `classes` may name. */
  labels?: Tensor | readonly (string | number)[];
  /** What each image was taken for. Where it differs from the label, both stand in red. */
  predictions?: Tensor | readonly (string | number)[];
  /** The names of the classes. */
  classes?: readonly string[];
  /** Images in a row: as many as make the grid a square, unless told otherwise. */
  columns?: number;
  title?: string;
}

const read = signature<ImageGridOptions>('plot.imageGrid', [
  '*',
  'labels?',
  'predictions?',
  'classes?',
  'columns?',
  'title?',
]);

/** The least width and height of an image on the page, in pixels. */
const cell = 72;
const gap = 12;
const line = 18;

/**
 * Shows images in a grid, with what they are and what they were taken for, wrong ones marked in red. `images` is
 * `[N, H, W]`, `[N, 1, H, W]` or `[N, 3, H, W]`; uint8 is shown as it is, of any other dtype the least value is black
 * and the greatest white.
 *
 * Throws a RangeError for another shape, and for other than N labels or predictions.
 */
export async function imageGrid(images: Tensor, options: ImageGridOptions = {}): Promise<Figure> {
  const { labels, predictions, classes, title, ...rest } = read([options]);
  const { pixels, count, height, width, channels } = readImages('plot.imageGrid', images);
  const { columns = Math.ceil(Math.sqrt(count)) } = rest;
  if (!Number.isInteger(columns) || columns < 1) {
    throw rangeError(`plot.imageGrid: columns should be a positive integer, got ${describe(columns)}.`);
  }
  const label = readNames('labels', labels, count, classes);
  const prediction = readNames('predictions', predictions, count, classes);

  // Enlarged here by a whole factor, pixels stay sharp squares in every viewer.
  const factor = Math.max(1, Math.ceil(cell / Math.max(height, width)));
  const [w, h] = [width * factor, height * factor];
  const pitchX = Math.max(w, cell) + gap;
  const pitchY = h + (label || prediction ? line : 0) + gap;
  const top = gap + (title === undefined ? 0 : 28);
  const rows = Math.ceil(count / columns);
  const [totalWidth, totalHeight] = [gap + Math.min(columns, count) * pitchX, top + rows * pitchY];

  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${totalWidth}" height="${totalHeight}" ` +
      `viewBox="0 0 ${totalWidth} ${totalHeight}" font-family="sans-serif" font-size="12" text-anchor="middle">`,
    `<rect width="${totalWidth}" height="${totalHeight}" fill="#fff"/>`,
  ];
  if (title !== undefined) {
    parts.push(`<text x="${totalWidth / 2}" y="24" font-size="16" font-weight="bold">${escapeXml(title)}</text>`);
  }
  const size = height * width * channels;
  for (let i = 0; i < count; i++) {
    const x = gap + (i % columns) * pitchX;
    const y = top + Math.floor(i / columns) * pitchY;
    const png = encodePng(pixels.subarray(i * size, (i + 1) * size), { width, height, channels, factor });
    const left = x + (pitchX - gap - w) / 2;
    const wrong = label !== null && prediction !== null && label[i] !== prediction[i];
    parts.push(
      `<image x="${left}" y="${y}" width="${w}" height="${h}" href="data:image/png;base64,${png.toString('base64')}"/>`,
    );
    if (wrong) {
      parts.push(
        `<rect x="${left}" y="${y}" width="${w}" height="${h}" fill="none" stroke="#dc2626" stroke-width="2"/>`,
      );
    }
    if (label || prediction) {
      const caption = wrong ? `${prediction[i]} (is ${label[i]})` : (prediction ?? label)![i]!;
      parts.push(
        `<text x="${left + w / 2}" y="${y + h + 14}" fill="${wrong ? '#dc2626' : '#111'}">${escapeXml(caption)}</text>`,
      );
    }
  }
  parts.push('</svg>');
  return new Figure(parts.join('\n'));
}

/** Bytes of all images, one after the other, each row by row with its channels together. */
export function readImages(fn: string, images: Tensor) {
  if (!(images instanceof Tensor)) {
    throw typeError(`${fn}: images should be a tensor, got ${describe(images)}.`);
  }
  const { shape } = images;
  const channels = shape.length === 3 ? 1 : shape[1]!;
  if (!(shape.length === 3 || (shape.length === 4 && (channels === 1 || channels === 3))) || images.numel() === 0) {
    throw rangeError(`${fn}: images should be [N, H, W], [N, 1, H, W] or [N, 3, H, W], got ${describe(images)}.`);
  }
  const [height, width] = shape.slice(-2) as [number, number];
  const pixels = scope(() => {
    let all = images.detach();
    if (all.dtype !== uint8) {
      const [least, greatest] = [all.min(), all.max()].map((t) => t.item()) as [number, number];
      const range = greatest > least ? greatest - least : 1;
      all = all
        .to(float32)
        .sub(least)
        .mul(255 / range)
        .round()
        .to(uint8);
    }
    if (channels === 3) all = all.permute([0, 2, 3, 1]);
    return all.toTypedArray() as Uint8Array;
  });
  return { pixels, count: shape[0]!, height, width, channels };
}

function readNames(
  what: string,
  names: ImageGridOptions['labels'],
  count: number,
  classes: readonly string[] | undefined,
): string[] | null {
  if (names === undefined) return null;
  const list = (names instanceof Tensor ? names.tolist() : names) as readonly (string | number)[];
  if (!Array.isArray(list) || list.length !== count) {
    throw rangeError(`plot.imageGrid: expected ${count} ${what}, one an image, got ${describe(names)}.`);
  }
  return list.map((name) => (typeof name === 'number' ? (classes?.[name] ?? String(name)) : name));
}
