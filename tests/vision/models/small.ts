/** Small relatives of the larger models, the same as in tests/reference/vision_small.py, for `models.getModel`. */
import { nn } from '../../../lib/index.js';
import { models } from '../../../lib/vision/index.js';
import { builder } from '../../../lib/vision/models/builder.js';

const { convnext, efficientnet, regnet, swinTransformer, visionTransformer } = models;

interface Classes {
  numClasses: number;
}

function register(name: string, make: (numClasses: number) => nn.Module): void {
  builder(name, { construct: ({ numClasses }: Classes) => make(numClasses), read: () => ({}) });
}

register('small_resnet', (numClasses) => {
  const replaceStrideWithDilation = [false, true, true];
  return new models.ResNet(models.Bottleneck, [1, 1, 1, 1], numClasses, true, 4, 8, { replaceStrideWithDilation });
});

register('small_densenet', (numClasses) => new models.DenseNet(8, [3, 2, 2], 16, { dropRate: 0.2, numClasses }));

register('small_unet', (numClasses) => new models.UNet(3, numClasses, true));

register('small_efficientnet', (numClasses) => {
  const { FusedMBConvConfig, MBConvConfig } = efficientnet;
  const setting = [
    new FusedMBConvConfig(1, 3, 1, 16, 16, 1),
    new FusedMBConvConfig(4, 3, 2, 16, 24, 2),
    new MBConvConfig(4, 5, 2, 24, 32, 2),
    new MBConvConfig(6, 3, 1, 32, 40, 1, { widthMult: 1.1, depthMult: 1.5 }),
  ];
  const normLayer = (n: number) => new nn.BatchNorm2d(n, { eps: 1e-3, momentum: 0.01 });
  return new models.EfficientNet(setting, 0.3, 0.5, numClasses, normLayer, { lastChannel: 96 });
});

const stages = { depth: 6, w0: 24, wA: 16.5, wM: 2, groupWidth: 8 };

register('small_regnet_y', (numClasses) => {
  const params = regnet.BlockParams.fromInitParams({ ...stages, seRatio: 0.25 });
  return new models.RegNet(params, numClasses, { stemWidth: 16 });
});

register('small_regnet_x', (numClasses) => {
  const params = regnet.BlockParams.fromInitParams({ ...stages, bottleneckMultiplier: 0.5 });
  return new models.RegNet(params, numClasses, { stemWidth: 16 });
});

/** Vision transformers' heads are zero at first, and so would be all that is compared. */
function withHead(model: models.VisionTransformer): models.VisionTransformer {
  nn.init.normal_((model.heads.get('head') as nn.Linear).weight);
  return model;
}

register('small_vit', (numClasses) =>
  withHead(new models.VisionTransformer(32, 8, 2, 2, 32, 64, 0.1, 0.1, numClasses, { representationSize: 16 })),
);

register('small_vit_stem', (numClasses) => {
  const { ConvStemConfig } = visionTransformer;
  const convStemConfigs = [new ConvStemConfig(16, 3, 2), new ConvStemConfig(24, 3, 2, { activationLayer: nn.SiLU })];
  return withHead(new models.VisionTransformer(16, 4, 2, 3, 24, 48, { numClasses, convStemConfigs }));
});

register('small_convnext', (numClasses) => {
  const { CNBlockConfig } = convnext;
  const setting = [new CNBlockConfig(16, 24, 2), new CNBlockConfig(24, 32, 3), new CNBlockConfig(32, null, 1)];
  return new models.ConvNeXt(setting, 0.5, 0.1, numClasses);
});

register(
  'small_swin',
  (numClasses) => new models.SwinTransformer([2, 2], 16, [2, 2], [2, 4], [4, 4], 2.5, 0.1, 0.1, 0.2, numClasses),
);

register('small_swin_v2', (numClasses) => {
  const { SwinTransformerBlockV2: block, PatchMergingV2: downsampleLayer } = swinTransformer;
  const kinds = { block, downsampleLayer };
  return new models.SwinTransformer([4, 2], 16, [2, 3], [2, 4], [4, 3], 2, 0.1, 0.1, 0.2, numClasses, kinds);
});

register('small_maxvit', (numClasses) => {
  const rates = { mlpDropout: 0.1, attentionDropout: 0.1 };
  return new models.MaxVit([32, 32], 8, 2, [8, 16], [1, 2], 4, 0.3, { numClasses, ...rates });
});
