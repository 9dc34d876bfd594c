import { builder, classesOf, overwrite } from './builder.js';
import { MaxVit, type MaxVitOptions } from './maxvit.js';
import { weightsEnum } from './weights.js';

export const MaxVit_T_Weights = weightsEnum(
  'MaxVit_T_Weights',
  {
    IMAGENET1K_V1: {
      file: 'maxvit_t-bc5ab103.pth',
      numParams: 30_919_624,
      minSize: [224, 224],
      resizeSize: 224,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

/** MaxViT, tiny. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.maxvit_t.html */
export const maxvitT = builder('maxvit_t', {
  construct: ({ inputSize = [224, 224], ...options }: MaxVitOptions) =>
    new MaxVit({
      inputSize,
      stemChannels: 64,
      blockChannels: [64, 128, 256, 512],
      blockLayers: [2, 2, 5, 2],
      headDim: 32,
      stochasticDepthProb: 0.2,
      partitionSize: 7,
      ...options,
    }),
  weights: MaxVit_T_Weights,
  read: classesOf('classifier.5'),
  loading: (options, published) => (published ? overwrite(options, 'inputSize', published.meta.minSize) : options),
});
