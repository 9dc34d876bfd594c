import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { scope, Tensor } from '../index.js';
import { Figure } from './figure.js';
import { readImages } from './image-grid.js';
import { encodePng } from './png.js';
import { escapeXml } from './xml.js';

type Names = Tensor | readonly (string | number)[];

export interface DrawBoundingBoxesOptions {
  /** What is in each box: a name, or a number that `classes` may name. For several images a list an image. */
  labels?: Names | readonly Names[];
  /** How sure that is, from 0 to 1. For several images a list an image. */
  scores?: Tensor | readonly number[] | readonly (Tensor | readonly number[])[];
  /** The names of the classes. */
  classes?: readonly string[];
  /** The boxes' colours, one a class in the order in which labels are numbered or come; by default seven in turn. */
  colors?: readonly string[];
  /** Images in a row: as many as make the grid a square, unless told otherwise. */
  columns?: number;
  title?: string;
}

const read = signature<DrawBoundingBoxesOptions>('plot.drawBoundingBoxes', [
  ...(['*', 'labels?', 'scores?', 'classes?', 'colors?', 'columns?', 'title?'] as const),
]);

const fn = 'plot.drawBoundingBoxes';
const COLORS = ['#e11d48', '#2563eb', '#16a34a', '#d97706', '#9333ea', '#0891b2', '#4b5563'];
/** The least width or height of an image on the page, in pixels. */
const side = 320;
const gap = 12;

/**
 * Shows an image `[C, H, W]` with boxes `[n, 4]` (`x1, y1, x2, y2` in its pixels) around what is in it, or several,
 * `[N, C, H, W]` and an array of N tensors of boxes, in a grid. Images are shown as `plot.imageGrid` shows them.
 *
 * ```ts
 * const figure = await plot.drawBoundingBoxes(image, boxes, { labels, scores, classes });
 * await figure.save('found.png');
 * ```
 *
 * Throws a RangeError for other shapes, and for other than n labels or scores.
 *
 * See https://docs.pytorch.org/vision/stable/generated/torchvision.utils.draw_bounding_boxes.html, which draws in the pixels.
 */
export async function drawBoundingBoxes(
  images: Tensor,
  boxes: Tensor | readonly Tensor[],
  options: DrawBoundingBoxesOptions = {},
): Promise<Figure> {
  const { labels, scores, classes, colors = COLORS, title, ...rest } = read([options]);
  if (!(images instanceof Tensor)) throw typeError(`${fn}: images should be a tensor, got ${describe(images)}.`);
  const isOne = boxes instanceof Tensor;
  const { pixels, count, height, width, channels } = scope(() =>
    readImages(fn, isOne && images.ndim === 3 ? images.unsqueeze(0) : images),
  );
  const all = isOne ? [boxes] : boxes;
  if (!Array.isArray(all) || all.length !== count) {
    throw rangeError(`${fn}: expected boxes of ${count} images, got ${describe(boxes)}.`);
  }
  const { columns = Math.ceil(Math.sqrt(count)) } = rest;
  if (!Number.isInteger(columns) || columns < 1) {
    throw rangeError(`${fn}: columns should be a positive integer, got ${describe(columns)}.`);
  }
  const factor = Math.max(1, Math.ceil(side / Math.max(height, width)));
  const [w, h] = [width * factor, height * factor];
  const top = gap + (title === undefined ? 0 : 28);
  const totalWidth = gap + Math.min(columns, count) * (w + gap);
  const totalHeight = top + Math.ceil(count / columns) * (h + gap);
  const colorOf = coloring(colors);

  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${totalWidth}" height="${totalHeight}" ` +
      `viewBox="0 0 ${totalWidth} ${totalHeight}" font-family="sans-serif" font-size="11">`,
    `<rect width="${totalWidth}" height="${totalHeight}" fill="#fff"/>`,
  ];
  if (title !== undefined) {
    const middle = `x="${totalWidth / 2}" y="24" text-anchor="middle"`;
    parts.push(`<text ${middle} font-size="16" font-weight="bold">${escapeXml(title)}</text>`);
  }
  const size = height * width * channels;
  for (let i = 0; i < count; i++) {
    const [left, upper] = [gap + (i % columns) * (w + gap), top + Math.floor(i / columns) * (h + gap)];
    const png = encodePng(pixels.subarray(i * size, (i + 1) * size), { width, height, channels, factor });
    const href = `data:image/png;base64,${png.toString('base64')}`;
    parts.push(`<image x="${left}" y="${upper}" width="${w}" height="${h}" href="${href}"/>`);
    const corners = readCorners(all[i]!);
    const ofImage = (lists: unknown) => (isOne ? lists : (lists as readonly unknown[] | undefined)?.[i]);
    const names = readList('labels', ofImage(labels), corners.length);
    const sure = readList('scores', ofImage(scores), corners.length);
    for (const [k, [x1, y1, x2, y2]] of corners.entries()) {
      const [x, y] = [left + x1 * factor, upper + y1 * factor];
      const color = colorOf(names?.[k]);
      parts.push(
        `<rect x="${x}" y="${y}" width="${(x2 - x1) * factor}" height="${(y2 - y1) * factor}" fill="none" ` +
          `stroke="${escapeXml(color)}" stroke-width="2"/>`,
      );
      const name = names && (typeof names[k] === 'number' ? (classes?.[names[k]] ?? names[k]) : names[k]);
      const text = [name, (sure?.[k] as number | undefined)?.toFixed(2)].filter((part) => part !== undefined).join(' ');
      if (text === '') continue;
      // About as wide as the letters are.
      const width = 6.3 * text.length + 6;
      parts.push(
        `<rect x="${x}" y="${y}" width="${width}" height="14" fill="${escapeXml(color)}"/>`,
        `<text x="${x + 3}" y="${y + 11}" fill="#fff">${escapeXml(text)}</text>`,
      );
    }
  }
  parts.push('</svg>');
  return new Figure(parts.join('\n'));
}

/** A colour for each label: of a number the one in its place, of a name the next that is free. */
function coloring(colors: readonly string[]): (label: unknown) => string {
  if (!Array.isArray(colors) || colors.length === 0 || !colors.every((color) => typeof color === 'string')) {
    throw typeError(`${fn}: colors should be an array of colours such as '#e11d48', got ${describe(colors)}.`);
  }
  const names = new Map<unknown, number>();
  return (label) => {
    if (typeof label === 'string' && !names.has(label)) names.set(label, names.size);
    const place = typeof label === 'number' ? Math.trunc(Math.abs(label)) : (names.get(label) ?? 0);
    return colors[place % colors.length]!;
  };
}

function readCorners(boxes: Tensor): [number, number, number, number][] {
  if (!(boxes instanceof Tensor)) throw typeError(`${fn}: boxes should be tensors, got ${describe(boxes)}.`);
  if (boxes.numel() > 0 && (boxes.ndim !== 2 || boxes.shape[1] !== 4)) {
    throw rangeError(`${fn}: boxes should be [n, 4], got ${describe(boxes)}.`);
  }
  const corners = boxes.numel() === 0 ? [] : (boxes.tolist() as [number, number, number, number][]);
  if (corners.flat().every(Number.isFinite)) return corners;
  throw rangeError(`${fn}: boxes should have finite coordinates.`);
}

function readList(what: string, list: unknown, count: number): (string | number)[] | undefined {
  if (list === undefined) return undefined;
  const values = list instanceof Tensor ? list.tolist() : list;
  if (Array.isArray(values) && values.length === count) return values as (string | number)[];
  throw rangeError(`${fn}: expected ${count} ${what}, one a box, got ${describe(list)}.`);
}
