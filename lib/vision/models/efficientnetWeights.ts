import { weightsEnum } from './weights.js';

export const EfficientNet_B0_Weights = weightsEnum(
  'EfficientNet_B0_Weights',
  {
    IMAGENET1K_V1: { file: 'efficientnet_b0_rwightman-7f5810bc.pth', numParams: 5_288_548, interpolation: 'bicubic' },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B1_Weights = weightsEnum(
  'EfficientNet_B1_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b1_rwightman-bac287d4.pth',
      numParams: 7_794_184,
      cropSize: 240,
      interpolation: 'bicubic',
    },
    IMAGENET1K_V2: { file: 'efficientnet_b1-c27df63c.pth', numParams: 7_794_184, cropSize: 240, resizeSize: 255 },
  },
  'IMAGENET1K_V2',
);

export const EfficientNet_B2_Weights = weightsEnum(
  'EfficientNet_B2_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b2_rwightman-c35c1473.pth',
      numParams: 9_109_994,
      cropSize: 288,
      resizeSize: 288,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B3_Weights = weightsEnum(
  'EfficientNet_B3_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b3_rwightman-b3899882.pth',
      numParams: 12_233_232,
      cropSize: 300,
      resizeSize: 320,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B4_Weights = weightsEnum(
  'EfficientNet_B4_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b4_rwightman-23ab8bcd.pth',
      numParams: 19_341_616,
      cropSize: 380,
      resizeSize: 384,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B5_Weights = weightsEnum(
  'EfficientNet_B5_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b5_lukemelas-1a07897c.pth',
      numParams: 30_389_784,
      cropSize: 456,
      resizeSize: 456,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B6_Weights = weightsEnum(
  'EfficientNet_B6_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b6_lukemelas-24a108a5.pth',
      numParams: 43_040_704,
      cropSize: 528,
      resizeSize: 528,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B7_Weights = weightsEnum(
  'EfficientNet_B7_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b7_lukemelas-c5b4e57e.pth',
      numParams: 66_347_960,
      cropSize: 600,
      resizeSize: 600,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_V2_S_Weights = weightsEnum(
  'EfficientNet_V2_S_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_v2_s-dd5fe13b.pth',
      numParams: 21_458_488,
      minSize: [33, 33],
      cropSize: 384,
      resizeSize: 384,
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_V2_M_Weights = weightsEnum(
  'EfficientNet_V2_M_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_v2_m-dc08266a.pth',
      numParams: 54_139_356,
      minSize: [33, 33],
      cropSize: 480,
      resizeSize: 480,
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_V2_L_Weights = weightsEnum(
  'EfficientNet_V2_L_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_v2_l-59c71312.pth',
      numParams: 118_515_272,
      minSize: [33, 33],
      cropSize: 480,
      resizeSize: 480,
      interpolation: 'bicubic',
      mean: [0.5, 0.5, 0.5],
      std: [0.5, 0.5, 0.5],
    },
  },
  'IMAGENET1K_V1',
);
