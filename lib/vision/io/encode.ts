import { writeFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { rejecting } from '../../hub/rejecting.js';
import { Tensor, uint8 } from '../../index.js';
import { named } from '../../nn/named.js';
import { loadSharp } from './sharp.js';

/**
 * Encodes an image as JPEG, with the pixels that libjpeg makes by default, as Pillow and torchvision do. Needs the
 * package sharp, in whose threads it runs.
 *
 * @param input uint8 `[C, H, W]`, of 1 (gray) or 3 channels (RGB)
 * @param quality from 1 to 100
 * @returns the bytes of the file
 * @throws TypeError for anything but such a tensor, RangeError for another number of channels or another quality
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.io.encode_jpeg.html
 */
export const encodeJpeg = rejecting(
  named('vision.io.encodeJpeg', ['input', 'quality'], (input: Tensor, quality: number = 75) =>
    toJpeg('vision.io.encodeJpeg', input, quality),
  ),
);

/**
 * Encodes an image as PNG, which keeps its pixels. Needs the package sharp, in whose threads it runs.
 *
 * @param input uint8 `[C, H, W]`, of 1 (gray), 3 (RGB) or 4 channels (RGBA)
 * @param compressionLevel from 0, fast, to 9, small
 * @returns the bytes of the file
 * @throws TypeError for anything but such a tensor, RangeError for another number of channels or another level
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.io.encode_png.html
 */
export const encodePng = rejecting(
  named('vision.io.encodePng', ['input', 'compressionLevel'], (input: Tensor, compressionLevel: number = 6) =>
    toPng('vision.io.encodePng', input, compressionLevel),
  ),
);

/**
 * Writes an image as a JPEG file. See {@link encodeJpeg}.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.io.write_jpeg.html
 */
export const writeJpeg = rejecting(
  named(
    'vision.io.writeJpeg',
    ['input', 'filename', 'quality'],
    async (input: Tensor, filename: string | URL, quality: number = 75): Promise<void> => {
      await writeFile(filename, await toJpeg('vision.io.writeJpeg', input, quality));
    },
  ),
);

/**
 * Writes an image as a PNG file. See {@link encodePng}.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.io.write_png.html
 */
export const writePng = rejecting(
  named(
    'vision.io.writePng',
    ['input', 'filename', 'compressionLevel'],
    async (input: Tensor, filename: string | URL, compressionLevel: number = 6): Promise<void> => {
      await writeFile(filename, await toPng('vision.io.writePng', input, compressionLevel));
    },
  ),
);

async function toJpeg(fn: string, input: Tensor, quality: number): Promise<Uint8Array> {
  checkInteger(fn, 'quality', quality, 1, 100);
  const image = await toImage(fn, input, [1, 3]);
  return await image.jpeg({ quality, chromaSubsampling: '4:2:0' }).toBuffer();
}

async function toPng(fn: string, input: Tensor, compressionLevel: number): Promise<Uint8Array> {
  checkInteger(fn, 'compressionLevel', compressionLevel, 0, 9);
  const image = await toImage(fn, input, [1, 3, 4]);
  return await image.png({ compressionLevel }).toBuffer();
}

function checkInteger(fn: string, name: string, value: unknown, least: number, most: number): void {
  if (typeof value !== 'number') throw typeError(`${fn}: ${name} should be a number, got ${describe(value)}.`);
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw rangeError(`${fn}: ${name} should be an integer from ${least} to ${most}, got ${value}.`);
}

async function toImage(fn: string, input: Tensor, allowed: readonly number[]): Promise<Sharp> {
  if (!(input instanceof Tensor) || input.dtype !== uint8) {
    throw typeError(`${fn}: the image should be a uint8 tensor [C, H, W], got ${describe(input)}.`);
  }
  const [channels = 0, height = 0, width = 0] = input.shape;
  if (input.ndim !== 3 || !allowed.includes(channels) || height === 0 || width === 0) {
    const counts = allowed.join(' or ');
    throw rangeError(`${fn}: the image should be [C, H, W] with ${counts} channels, got ${describe(input)}.`);
  }
  // Read before anything is awaited: the caller may free the tensor or its scope end.
  const pixels = scope(() => input.detach().permute([1, 2, 0]).toTypedArray() as Uint8Array);
  const sharp = await loadSharp(fn);
  const image = sharp(pixels, { raw: { width, height, channels: channels as 1 | 3 | 4 } });
  return channels === 1 ? image.toColourspace('b-w') : image;
}
