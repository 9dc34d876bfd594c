import { arange, float, linspace, rsub, scope, type Tensor } from '../../../index.js';
import type { Operation } from './operations.js';

/** What an operation's magnitudes are, for a number of them and an image's size; null where it has none. */
export interface Magnitudes {
  of: ((bins: number, height: number, width: number) => Tensor) | null;
  /** Whether each may also be negative. */
  signed: boolean;
}

/** The operations to choose from, in the order that their numbers are drawn by. */
export type Space = readonly (readonly [operation: Operation, magnitudes: Magnitudes])[];

/** A magnitude that may depend on the image's size. */
type Most = number | ((height: number, width: number) => number);

const NONE: Magnitudes = { of: null, signed: false };

/** As many magnitudes as bins from 0 to `most`. */
const upTo = (most: Most): Magnitudes => ({
  of: (bins, height, width) => linspace(float(0), float(typeof most === 'number' ? most : most(height, width)), bins),
  signed: true,
});

/** From `bits` bits to as many less as `span`. */
const bitsFrom = (bits: number, span: number): Magnitudes => ({
  of: (bins) =>
    scope(() =>
      rsub(arange(bins).div(float((bins - 1) / span)), bits)
        .round()
        .int(),
    ),
  signed: false,
});

/** How large magnitudes are: what the augmentations differ in. */
export interface Extent {
  shear: number;
  translate: readonly [x: Most, y: Most];
  rotate: number;
  /** Of brightness, colour, contrast and sharpness. */
  tone: number;
  posterize: readonly [bits: number, span: number];
}

const TONES = ['Brightness', 'Color', 'Contrast', 'Sharpness'] as const;

/** The operations that move pixels. */
export function moving({ shear: slope, translate: [x, y], rotate: angle }: Extent): Space {
  return [
    ['ShearX', upTo(slope)],
    ['ShearY', upTo(slope)],
    ['TranslateX', upTo(x)],
    ['TranslateY', upTo(y)],
    ['Rotate', upTo(angle)],
  ];
}

/** The operations that change brightness, colour, contrast and sharpness. */
export function toning({ tone }: Extent): Space {
  return TONES.map((name) => [name, upTo(tone)] as const);
}

/** The operations that change single pixels by their values. */
export function mapping({ posterize: [bits, span] }: Extent): Space {
  return [
    ['Posterize', bitsFrom(bits, span)],
    ['Solarize', { of: (bins) => linspace(float(1), float(0), bins), signed: false }],
    ['AutoContrast', NONE],
    ['Equalize', NONE],
  ];
}

/** Operations that have no magnitude. */
export function plain(...names: Operation[]): Space {
  return names.map((name) => [name, NONE] as const);
}

/** The extent that AutoAugment and RandAugment have. */
export const MODERATE: Extent = {
  shear: 0.3,
  translate: [(_height, width) => (150 / 331) * width, (height) => (150 / 331) * height],
  rotate: 30,
  tone: 0.9,
  posterize: [8, 4],
};
