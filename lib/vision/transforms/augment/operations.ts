import type { Tensor } from '../../../index.js';
import { type FillByKind, fillFor } from '../fill.js';
import { autocontrast } from '../functional/colour/autocontrast.js';
import { adjustBrightness } from '../functional/colour/brightness.js';
import { adjustContrast } from '../functional/colour/contrast.js';
import { equalize } from '../functional/colour/equalize.js';
import { invert } from '../functional/colour/invert.js';
import { posterize } from '../functional/colour/posterize.js';
import { maxValue } from '../functional/colour/range.js';
import { adjustSaturation } from '../functional/colour/saturation.js';
import { adjustSharpness } from '../functional/colour/sharpness.js';
import { solarize } from '../functional/colour/solarize.js';
import { affine, rotate } from '../functional/geometry/affine.js';
import type { InterpolationMode } from '../interpolation.js';

/** What an automatic augmentation does in one step. */
export type Operation = keyof typeof OPERATIONS;

/** How pixels of a moved image are made. */
export interface Filling {
  interpolation: InterpolationMode;
  fill: FillByKind;
}

type Apply = (image: Tensor, magnitude: number, filling: Filling) => Tensor;

/** The angle of a slope, computed as Python does. */
const degrees = (slope: number): number => Math.atan(slope) * (180 / Math.PI);

function shear(image: Tensor, angles: [x: number, y: number], { interpolation, fill }: Filling): Tensor {
  return affine(image, 0, [0, 0], 1, angles, { interpolation, fill: fillFor(fill, image), center: [0, 0] });
}

function translate(image: Tensor, by: [x: number, y: number], { interpolation, fill }: Filling): Tensor {
  return affine(image, 0, by, 1, [0, 0], { interpolation, fill: fillFor(fill, image) });
}

const OPERATIONS = {
  Identity: (image) => image,
  ShearX: (image, slope, filling) => shear(image, [degrees(slope), 0], filling),
  ShearY: (image, slope, filling) => shear(image, [0, degrees(slope)], filling),
  TranslateX: (image, pixels, filling) => translate(image, [Math.trunc(pixels), 0], filling),
  TranslateY: (image, pixels, filling) => translate(image, [0, Math.trunc(pixels)], filling),
  Rotate: (image, angle, { interpolation, fill }) =>
    rotate(image, angle, { interpolation, fill: fillFor(fill, image) }),
  Brightness: (image, more) => adjustBrightness(image, 1 + more),
  Color: (image, more) => adjustSaturation(image, 1 + more),
  Contrast: (image, more) => adjustContrast(image, 1 + more),
  Sharpness: (image, more) => adjustSharpness(image, 1 + more),
  Posterize: (image, bits) => posterize(image, Math.trunc(bits)),
  Solarize: (image, part) => solarize(image, Number(maxValue(image.dtype)) * part),
  AutoContrast: (image) => autocontrast(image),
  Equalize: (image) => equalize(image),
  Invert: (image) => invert(image),
} as const satisfies Record<string, Apply>;

/** Applies an operation to an image. */
export function applyOperation(name: Operation, image: Tensor, magnitude: number, filling: Filling): Tensor {
  return (OPERATIONS[name] as Apply)(image, magnitude, filling);
}
