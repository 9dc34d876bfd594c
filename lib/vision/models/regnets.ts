import { builder, classesOf } from './builder.js';
import { RegNet, type RegNetOptions } from './regnet.js';
import { BlockParams } from './regnetParams.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

export const RegNet_Y_400MF_Weights = weightsEnum(
  'RegNet_Y_400MF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_y_400mf-c65dace8.pth', numParams: 4_344_144 },
    IMAGENET1K_V2: { file: 'regnet_y_400mf-e6988f5f.pth', numParams: 4_344_144, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_Y_800MF_Weights = weightsEnum(
  'RegNet_Y_800MF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_y_800mf-1b27b58c.pth', numParams: 6_432_512 },
    IMAGENET1K_V2: { file: 'regnet_y_800mf-58fc7688.pth', numParams: 6_432_512, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_Y_1_6GF_Weights = weightsEnum(
  'RegNet_Y_1_6GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_y_1_6gf-b11a554e.pth', numParams: 11_202_430 },
    IMAGENET1K_V2: { file: 'regnet_y_1_6gf-0d7bc02a.pth', numParams: 11_202_430, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_Y_3_2GF_Weights = weightsEnum(
  'RegNet_Y_3_2GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_y_3_2gf-b5a9779c.pth', numParams: 19_436_338 },
    IMAGENET1K_V2: { file: 'regnet_y_3_2gf-9180c971.pth', numParams: 19_436_338, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_Y_8GF_Weights = weightsEnum(
  'RegNet_Y_8GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_y_8gf-d0d0e4a8.pth', numParams: 39_381_472 },
    IMAGENET1K_V2: { file: 'regnet_y_8gf-dc2b1b54.pth', numParams: 39_381_472, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_Y_16GF_Weights = weightsEnum(
  'RegNet_Y_16GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_y_16gf-9e6ed7dd.pth', numParams: 83_590_140 },
    IMAGENET1K_V2: { file: 'regnet_y_16gf-3e4a00f9.pth', numParams: 83_590_140, resizeSize: 232 },
    IMAGENET1K_SWAG_E2E_V1: {
      file: 'regnet_y_16gf_swag-43afe44d.pth',
      numParams: 83_590_140,
      cropSize: 384,
      resizeSize: 384,
      interpolation: 'bicubic',
    },
    IMAGENET1K_SWAG_LINEAR_V1: {
      file: 'regnet_y_16gf_lc_swag-f3ec0043.pth',
      numParams: 83_590_140,
      resizeSize: 224,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V2',
);

export const RegNet_Y_32GF_Weights = weightsEnum(
  'RegNet_Y_32GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_y_32gf-4dee3f7a.pth', numParams: 145_046_770 },
    IMAGENET1K_V2: { file: 'regnet_y_32gf-8db6d4b5.pth', numParams: 145_046_770, resizeSize: 232 },
    IMAGENET1K_SWAG_E2E_V1: {
      file: 'regnet_y_32gf_swag-04fdfa75.pth',
      numParams: 145_046_770,
      cropSize: 384,
      resizeSize: 384,
      interpolation: 'bicubic',
    },
    IMAGENET1K_SWAG_LINEAR_V1: {
      file: 'regnet_y_32gf_lc_swag-e1583746.pth',
      numParams: 145_046_770,
      resizeSize: 224,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V2',
);

export const RegNet_Y_128GF_Weights = weightsEnum(
  'RegNet_Y_128GF_Weights',
  {
    IMAGENET1K_SWAG_E2E_V1: {
      file: 'regnet_y_128gf_swag-c8ce3e52.pth',
      numParams: 644_812_894,
      cropSize: 384,
      resizeSize: 384,
      interpolation: 'bicubic',
    },
    IMAGENET1K_SWAG_LINEAR_V1: {
      file: 'regnet_y_128gf_lc_swag-cbe8ce12.pth',
      numParams: 644_812_894,
      resizeSize: 224,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_SWAG_E2E_V1',
);

export const RegNet_X_400MF_Weights = weightsEnum(
  'RegNet_X_400MF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_x_400mf-adf1edd5.pth', numParams: 5_495_976 },
    IMAGENET1K_V2: { file: 'regnet_x_400mf-62229a5f.pth', numParams: 5_495_976, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_X_800MF_Weights = weightsEnum(
  'RegNet_X_800MF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_x_800mf-ad17e45c.pth', numParams: 7_259_656 },
    IMAGENET1K_V2: { file: 'regnet_x_800mf-94a99ebd.pth', numParams: 7_259_656, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_X_1_6GF_Weights = weightsEnum(
  'RegNet_X_1_6GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_x_1_6gf-e3633e7f.pth', numParams: 9_190_136 },
    IMAGENET1K_V2: { file: 'regnet_x_1_6gf-a12f2b72.pth', numParams: 9_190_136, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_X_3_2GF_Weights = weightsEnum(
  'RegNet_X_3_2GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_x_3_2gf-f342aeae.pth', numParams: 15_296_552 },
    IMAGENET1K_V2: { file: 'regnet_x_3_2gf-7071aa85.pth', numParams: 15_296_552, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_X_8GF_Weights = weightsEnum(
  'RegNet_X_8GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_x_8gf-03ceed89.pth', numParams: 39_572_648 },
    IMAGENET1K_V2: { file: 'regnet_x_8gf-2b70d774.pth', numParams: 39_572_648, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_X_16GF_Weights = weightsEnum(
  'RegNet_X_16GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_x_16gf-2007eb11.pth', numParams: 54_278_536 },
    IMAGENET1K_V2: { file: 'regnet_x_16gf-ba3796d7.pth', numParams: 54_278_536, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const RegNet_X_32GF_Weights = weightsEnum(
  'RegNet_X_32GF_Weights',
  {
    IMAGENET1K_V1: { file: 'regnet_x_32gf-9d47f8d0.pth', numParams: 107_811_560 },
    IMAGENET1K_V2: { file: 'regnet_x_32gf-6eb8fdc6.pth', numParams: 107_811_560, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

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
