import { builder, classesOf } from './builder.js';
import { RegNet, type RegNetOptions } from './regnet.js';
import { BlockParams } from './regnetParams.js';
import {
  RegNet_X_1_6GF_Weights,
  RegNet_X_3_2GF_Weights,
  RegNet_X_8GF_Weights,
  RegNet_X_16GF_Weights,
  RegNet_X_32GF_Weights,
  RegNet_X_400MF_Weights,
  RegNet_X_800MF_Weights,
  RegNet_Y_1_6GF_Weights,
  RegNet_Y_3_2GF_Weights,
  RegNet_Y_8GF_Weights,
  RegNet_Y_16GF_Weights,
  RegNet_Y_32GF_Weights,
  RegNet_Y_128GF_Weights,
  RegNet_Y_400MF_Weights,
  RegNet_Y_800MF_Weights,
} from './regnetWeights.js';
import type { WeightsEnum } from './weights.js';

/** The numbers that `BlockParams.fromInitParams` makes stages of. */
type Line = [depth: number, w0: number, wA: number, wM: number, groupWidth: number];

function regnet(name: string, [depth, w0, wA, wM, groupWidth]: Line, seRatio: number | null, weights: WeightsEnum) {
  return builder(name, {
    construct: (options: RegNetOptions) =>
      new RegNet(BlockParams.fromInitParams({ depth, w0, wA, wM, groupWidth, seRatio }), options),
    weights,
    read: classesOf('fc'),
  });
}

/** RegNetY: with squeeze and excitation. */
const y = (size: string, line: Line, weights: WeightsEnum) => regnet(`regnet_y_${size}`, line, 0.25, weights);

/** RegNetX: without. */
const x = (size: string, line: Line, weights: WeightsEnum) => regnet(`regnet_x_${size}`, line, null, weights);

/**
 * RegNetY of 400 million operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_y_400mf.html
 */
export const regnetY400mf = y('400mf', [16, 48, 27.89, 2.09, 8], RegNet_Y_400MF_Weights);

/**
 * RegNetY of 800 million operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_y_800mf.html
 */
export const regnetY800mf = y('800mf', [14, 56, 38.84, 2.4, 16], RegNet_Y_800MF_Weights);

/**
 * RegNetY of 1.6 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_y_1_6gf.html
 */
export const regnetY1_6gf = y('1_6gf', [27, 48, 20.71, 2.65, 24], RegNet_Y_1_6GF_Weights);

/**
 * RegNetY of 3.2 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_y_3_2gf.html
 */
export const regnetY3_2gf = y('3_2gf', [21, 80, 42.63, 2.66, 24], RegNet_Y_3_2GF_Weights);

/**
 * RegNetY of 8 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_y_8gf.html
 */
export const regnetY8gf = y('8gf', [17, 192, 76.82, 2.19, 56], RegNet_Y_8GF_Weights);

/**
 * RegNetY of 16 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_y_16gf.html
 */
export const regnetY16gf = y('16gf', [18, 200, 106.23, 2.48, 112], RegNet_Y_16GF_Weights);

/**
 * RegNetY of 32 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_y_32gf.html
 */
export const regnetY32gf = y('32gf', [20, 232, 115.89, 2.53, 232], RegNet_Y_32GF_Weights);

/**
 * RegNetY of 128 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_y_128gf.html
 */
export const regnetY128gf = y('128gf', [27, 456, 160.83, 2.52, 264], RegNet_Y_128GF_Weights);

/**
 * RegNetX of 400 million operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_x_400mf.html
 */
export const regnetX400mf = x('400mf', [22, 24, 24.48, 2.54, 16], RegNet_X_400MF_Weights);

/**
 * RegNetX of 800 million operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_x_800mf.html
 */
export const regnetX800mf = x('800mf', [16, 56, 35.73, 2.28, 16], RegNet_X_800MF_Weights);

/**
 * RegNetX of 1.6 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_x_1_6gf.html
 */
export const regnetX1_6gf = x('1_6gf', [18, 80, 34.01, 2.25, 24], RegNet_X_1_6GF_Weights);

/**
 * RegNetX of 3.2 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_x_3_2gf.html
 */
export const regnetX3_2gf = x('3_2gf', [25, 88, 26.31, 2.25, 48], RegNet_X_3_2GF_Weights);

/**
 * RegNetX of 8 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_x_8gf.html
 */
export const regnetX8gf = x('8gf', [23, 80, 49.56, 2.88, 120], RegNet_X_8GF_Weights);

/**
 * RegNetX of 16 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_x_16gf.html
 */
export const regnetX16gf = x('16gf', [22, 216, 55.59, 2.1, 128], RegNet_X_16GF_Weights);

/**
 * RegNetX of 32 billion operations.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.regnet_x_32gf.html
 */
export const regnetX32gf = x('32gf', [23, 320, 69.86, 2, 168], RegNet_X_32GF_Weights);
