import { weightsEnum } from './weights.js';

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
