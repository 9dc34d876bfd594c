import { readFile } from 'node:fs';
import { promisify } from 'node:util';
import type { Metadata, ResizeOptions, Sharp } from 'sharp';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { rejecting } from '../../hub/rejecting.js';
import { fromTypedArray, Tensor, uint8 } from '../../index.js';
import { named } from '../../nn/named.js';
import { cmykToRgb, firstAndAlpha, luma, withAlpha } from './channels.js';
import { jpegComponents } from './jpegHeader.js';
import { type ImageMode, readMode } from './mode.js';
import { loadSharp } from './sharp.js';

/** A smaller size to decode to: the shorter side, or `[H, W]`. */
export type ShrinkTo = number | readonly [height: number, width: number];

/** An image's file as it lies in memory. */
export type EncodedImage = Uint8Array | ArrayBuffer | Tensor;

/**
 * Decodes a JPEG, PNG, WebP, GIF, TIFF or AVIF image to a tensor `[C, H, W]`: uint8 from 0 to 255, and uint16 where
 * the mode is UNCHANGED and the file has 16 bits. The pixels are those that Pillow gives. Decoding runs in threads of
 * the package sharp, which it needs; several images at once are decoded in parallel.
 *
 * Colour profiles are not applied, of an animation the first picture counts, and of what has transparency RGB and GRAY
 * drop it. Gray is made of colours with Pillow's weights, 0.299, 0.587 and 0.114.
 *
 * @param input the file's bytes; a tensor of them is one-dimensional and uint8
 * @param mode the channels to decode to, RGB unless told otherwise
 * @param applyExifOrientation whether to turn the image as a camera's note in it says, which is not done by default
 * @param shrinkTo decodes to a smaller image at once: `[H, W]`, or the length of the shorter side, which is never
 *   enlarged. A JPEG is then not decoded in full, which is much faster; the pixels differ from those of resizing it
 *   afterwards
 * @throws TypeError for anything else than bytes, RangeError for bytes that are no image, or a damaged one
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.io.decode_image.html
 */
export const decodeImage = rejecting(
  named(
    'vision.io.decodeImage',
    ['input', 'mode', 'applyExifOrientation', 'shrinkTo'],
    async (
      input: EncodedImage,
      mode: ImageMode = 'RGB',
      applyExifOrientation: boolean = false,
      shrinkTo: ShrinkTo | null = null,
    ): Promise<Tensor> => {
      const fn = 'vision.io.decodeImage';
      return await decode(fn, 'the image', toBytes(fn, input), { mode, autoOrient: applyExifOrientation, shrinkTo });
    },
  ),
);

/**
 * Reads an image's file and decodes it. See {@link decodeImage}.
 *
 * @param path the file's path or `file:` URL
 * @throws Error where the file can't be read, RangeError where it is no image, or a damaged one
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.io.read_image.html
 */
export const readImage = rejecting(
  named(
    'vision.io.readImage',
    ['path', 'mode', 'applyExifOrientation', 'shrinkTo'],
    async (
      path: string | URL,
      mode: ImageMode = 'RGB',
      applyExifOrientation: boolean = false,
      shrinkTo: ShrinkTo | null = null,
    ): Promise<Tensor> => {
      const fn = 'vision.io.readImage';
      if (typeof path !== 'string' && !(path instanceof URL)) {
        throw typeError(`${fn}: path should be a file's path or URL, got ${describe(path)}. Bytes: decodeImage.`);
      }
      // Not left to sharp, whose cache would go on giving a file that has been replaced.
      const how = { mode, autoOrient: applyExifOrientation, shrinkTo };
      return await decode(fn, String(path), await readBytes(path), how);
    },
  ),
);

/** The promises of `node:fs/promises` cost half as much again, which counts for small pictures. */
const readBytes = promisify(readFile);

interface How {
  mode: ImageMode;
  autoOrient: boolean;
  shrinkTo: ShrinkTo | null;
}

async function decode(
  fn: string,
  what: string,
  bytes: Uint8Array,
  { mode, autoOrient, shrinkTo }: How,
): Promise<Tensor> {
  const asked = readMode(fn, mode);
  const resize = readShrinkTo(fn, shrinkTo);
  const sharp = await loadSharp(fn);
  try {
    const image = sharp(bytes, { failOn: 'error', ignoreIcc: true, autoOrient });
    const { space, depth, channels } = await readLayout(image, bytes);
    if (resize) image.resize(resize);
    if (space === 'cmyk') return await decodeCmyk(image, asked);
    const wanted = asked === 'UNCHANGED' ? CHANNELS[channels - 1]! : asked;
    const isDeep = asked === 'UNCHANGED' && depth === 'ushort';
    const isGray = space === 'b-w' || space === 'grey16';
    if (isGray && wanted === 'GRAY') image.toColourspace(isDeep ? 'grey16' : 'b-w');
    else if (isDeep) image.toColourspace('rgb16');
    if (wanted === 'RGB' || wanted === 'GRAY') image.removeAlpha();
    else image.ensureAlpha();
    const pixels = await toTensor(image, isDeep ? 'ushort' : 'uchar');
    if (wanted === 'RGB' || wanted === 'RGBA' || pixels.shape[0] === 1) return pixels;
    // Gray with transparency sharp gives as colours that are equal.
    return replacing(pixels, isGray ? firstAndAlpha : luma);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw rangeError(`${fn}: ${what} can't be decoded: ${reason}`, { cause });
  }
}

type Layout = Required<Pick<Metadata, 'space' | 'depth' | 'channels'>>;

/** What a file's pixels are made of. For a JPEG, sharp isn't asked: opening it twice would take longer than reading its header here. */
async function readLayout(image: Sharp, bytes: Uint8Array): Promise<Layout> {
  const components = jpegComponents(bytes);
  if (components) return JPEG_LAYOUTS[components];
  const { space = 'srgb', depth = 'uchar', channels = 3 } = await image.metadata();
  return { space, depth, channels };
}

const JPEG_LAYOUTS = {
  1: { space: 'b-w', depth: 'uchar', channels: 1 },
  3: { space: 'srgb', depth: 'uchar', channels: 3 },
  4: { space: 'cmyk', depth: 'uchar', channels: 4 },
} as const;

/** The modes by their number of channels. */
const CHANNELS = ['GRAY', 'GRAY_ALPHA', 'RGB', 'RGBA'] as const;

/** What is printed in four inks, whose colours are mixed as Pillow does. */
async function decodeCmyk(image: Sharp, asked: ImageMode): Promise<Tensor> {
  const inks = await toTensor(image.pipelineColourspace('cmyk').toColourspace('cmyk'), 'uchar');
  if (asked === 'UNCHANGED') return inks;
  return replacing(inks, (all) => {
    const rgb = cmykToRgb(all);
    const colours = asked === 'GRAY' || asked === 'GRAY_ALPHA' ? luma(rgb) : rgb;
    return asked === 'RGBA' || asked === 'GRAY_ALPHA' ? withAlpha(colours) : colours;
  });
}

/** The pixels `[C, H, W]`, which lie in memory with their channels together, as torchvision's do. */
async function toTensor(image: Sharp, depth: 'uchar' | 'ushort'): Promise<Tensor> {
  const { data, info } = await image.raw({ depth }).toBuffer({ resolveWithObject: true });
  const elements =
    depth === 'uchar'
      ? data
      : new Uint16Array(data.buffer, data.byteOffset, data.length / Uint16Array.BYTES_PER_ELEMENT);
  return scope(() => fromTypedArray(elements, [info.height, info.width, info.channels]).permute([2, 0, 1]));
}

function replacing(tensor: Tensor, change: (tensor: Tensor) => Tensor): Tensor {
  const changed = scope(() => change(tensor));
  tensor.dispose();
  return changed;
}

/** How sharp resizes, with triangles as torchvision does, of which a JPEG is decoded to twice the size at most. */
function readShrinkTo(fn: string, shrinkTo: ShrinkTo | null): ResizeOptions | null {
  if (shrinkTo === null) return null;
  const sizes = typeof shrinkTo === 'number' ? [shrinkTo, shrinkTo] : shrinkTo;
  if (!Array.isArray(sizes)) {
    throw typeError(`${fn}: shrinkTo should be a number or [height, width], got ${describe(shrinkTo)}.`);
  }
  const [height, width] = sizes as number[];
  if (sizes.length !== 2 || !sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw rangeError(`${fn}: shrinkTo should be positive whole numbers, got ${sizes.join(' and ')}.`);
  }
  const isSide = typeof shrinkTo === 'number';
  return {
    width: width!,
    height: height!,
    fit: isSide ? 'outside' : 'fill',
    withoutEnlargement: isSide,
    kernel: 'linear',
  };
}

function toBytes(fn: string, input: unknown): Uint8Array {
  if (input instanceof Uint8Array) return input;
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (input instanceof Tensor) {
    if (input.dtype === uint8 && input.ndim === 1) return input.toTypedArray() as Uint8Array;
    throw typeError(`${fn}: a file's bytes are a one-dimensional uint8 tensor, got ${describe(input)}.`);
  }
  const hint = typeof input === 'string' || input instanceof URL ? ' A file is read by readImage.' : '';
  throw typeError(`${fn}: input should be a file's bytes, got ${describe(input)}.${hint}`);
}
