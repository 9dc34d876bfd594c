import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { models } from '../../../lib/vision/index.js';

// Threads cost more than they give where images are this small.
beforeAll(() => torch.setNumThreads(1));

const { nn, scope } = torch;

/** Runs `fn` where tensors have shapes but no values, so that large models cost nothing. */
function onMeta<T>(fn: () => T): T {
  torch.setDefaultDevice('meta');
  try {
    return scope(fn);
  } finally {
    torch.setDefaultDevice(null);
  }
}

function count(model: torch.nn.Module, kind: abstract new (...args: any[]) => torch.nn.Module): number {
  return [...model.modules()].filter((m) => m instanceof kind).length;
}

describe('names', () => {
  it('keep the point of RegNets of a few billion operations', () => {
    expect(models.getModelBuilder('regnet_y_1_6gf')).toBe(models.regnetY1_6gf);
    expect(models.getModelBuilder('regnet_y_16gf')).toBe(models.regnetY16gf);
    expect(models.getModelBuilder('regnetX3_2gf')).toBe(models.regnetX3_2gf);
    expect(models.getModelBuilder('regnetX32gf')).toBe(models.regnetX32gf);
    expect(models.regnetY1_6gf.name).toBe('regnetY1_6gf');
    expect(models.getModelBuilder('efficientnet_v2_s').name).toBe('efficientnetV2S');
    expect(models.getModelBuilder('vit_b_16').name).toBe('vitB16');
  });
});

describe('published weights', () => {
  it('are those of torchvision', () => {
    const { DEFAULT, IMAGENET1K_SWAG_E2E_V1, IMAGENET1K_SWAG_LINEAR_V1 } = models.ViT_H_14_Weights;
    expect(DEFAULT).toBe(IMAGENET1K_SWAG_E2E_V1);
    expect(DEFAULT.url).toBe('https://download.pytorch.org/models/vit_h_14_swag-80465313.pth');
    expect(DEFAULT.meta).toEqual({ numClasses: 1000, minSize: [518, 518], numParams: 633_470_440 });
    expect(IMAGENET1K_SWAG_LINEAR_V1.preprocessing.interpolation).toBe('bicubic');
    expect(models.getModelWeights('regnet_y_3_2gf')).toBe(models.RegNet_Y_3_2GF_Weights);
    expect(models.EfficientNet_V2_L_Weights.DEFAULT.preprocessing.mean).toEqual([0.5, 0.5, 0.5]);
  });

  it('need images of their size', async () => {
    const given = { weights: models.ViT_B_16_Weights.IMAGENET1K_SWAG_E2E_V1, imageSize: 224 };
    await expect(models.vitB16(given)).rejects.toThrow("'imageSize' expected value 384 but got 224");
    const other = { weights: 'DEFAULT', inputSize: [448, 448] as const };
    await expect(models.maxvitT(other)).rejects.toThrow("The parameter 'inputSize' expected value");
  });
});

describe('the options of builders', () => {
  it('MobileNetV3 ends in fewer channels', () => {
    onMeta(() => {
      const plain = models.mobilenetV3Large();
      const reduced = models.mobilenetV3Large({ reducedTail: true });
      expect((plain.classifier.get(0) as torch.nn.Linear).inFeatures).toBe(960);
      expect((reduced.classifier.get(0) as torch.nn.Linear).inFeatures).toBe(480);
    });
  });

  it('MobileNetV3 keeps the size of its last blocks', () => {
    scope(() => {
      const x = torch.zeros([1, 3, 64, 64]);
      const featuresOf = (dilated: boolean) =>
        models.mobilenetV3Small({ dilated, widthMult: 0.25, numClasses: 2 }).eval().features.forward(x).shape;
      expect(featuresOf(true)).toEqual([1, 144, 4, 4]);
      expect(featuresOf(false)).toEqual([1, 144, 2, 2]);
    });
  });

  it('normalizations of another kind', () => {
    onMeta(() => {
      const normLayer = (n: number) => new nn.GroupNorm(1, n);
      for (const model of [
        models.mobilenetV2({ normLayer }),
        models.mobilenetV3Small({ normLayer }),
        models.efficientnetB0({ normLayer }),
        models.regnetX400mf({ normLayer }),
        models.maxvitT({ normLayer }),
      ]) {
        expect(count(model, nn.BatchNorm2d), model.constructor.name).toBe(0);
        expect(count(model, nn.GroupNorm), model.constructor.name).toBeGreaterThan(10);
      }
      const rms = (n: number) => new nn.RMSNorm(n);
      expect(count(models.swinT({ normLayer: rms }), nn.LayerNorm)).toBe(0);
      expect(count(models.vitB32({ normLayer: rms }), nn.LayerNorm)).toBe(0);
    });
  });

  it('normalizations without a scale', () => {
    onMeta(() => {
      const normLayer = (n: number) => new nn.BatchNorm2d(n, { affine: false });
      expect(models.resnet18({ normLayer, zeroInitResidual: true }).stateDict().has('bn1.weight')).toBe(false);
    });
  });

  it('how likely branches are dropped rises from block to block', () => {
    onMeta(() => {
      const { p } = (models.convnextTiny().features.get(7) as torch.nn.Sequential)
        .get(2)
        .getSubmodule('stochastic_depth') as unknown as { p: number };
      expect(p).toBeCloseTo(0.1, 12);
      const none = models.convnextTiny({ stochasticDepthProb: 0 });
      expect(String(none)).toContain('StochasticDepth(p=0.0, mode=row)');
      expect(String(none)).not.toContain('StochasticDepth(p=0.1');
    });
  });
});

describe('vision transformers', () => {
  const tiny = { numLayers: 1, numHeads: 2, hiddenDim: 8, mlpDim: 8 };

  it('read what they need out of a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
    try {
      const file = join(folder, 'vit.pt');
      const make = () =>
        new models.VisionTransformer({ ...tiny, imageSize: 96, patchSize: 32, numClasses: 3, representationSize: 5 });
      scope(() => torch.save(make().stateDict(), file));
      const loaded = await models.vitB32({ weights: file, ...tiny });
      expect([loaded.imageSize, loaded.numClasses, loaded.representationSize]).toEqual([96, 3, 5]);
      for (const tensor of loaded.parameters()) tensor.dispose();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('read the names that layers had before', () => {
    scope(() => {
      const block = new models.visionTransformer.MLPBlock(4, 6, 0);
      const state = new Map<string, torch.Tensor>();
      for (const [key, value] of block.stateDict()) {
        state.set(key.replace('0.', 'linear_1.').replace('3.', 'linear_2.'), value.add(1));
      }
      expect([...state.keys()]).toEqual(['linear_1.weight', 'linear_1.bias', 'linear_2.weight', 'linear_2.bias']);
      block.loadStateDict(state);
      expect(block.stateDict().get('3.bias')!.equal(state.get('linear_2.bias')!)).toBe(true);
    });
  });

  it('refuse images of another size', () => {
    scope(() => {
      const model = new models.VisionTransformer({ ...tiny, imageSize: 16, patchSize: 8 });
      expect(() => model.forward(torch.zeros([1, 3, 16, 24]))).toThrow('Wrong image width! Expected 16 but got 24!');
      expect(() => model.forward(torch.zeros([3, 16, 16]))).toThrow('expected images [N, 3, H, W], got [3, 16, 16]');
      expect(() => new models.VisionTransformer({ ...tiny, imageSize: 20, patchSize: 8 })).toThrow(
        new RangeError('imageSize (20) should be divisible by patchSize (8)'),
      );
    });
  });
});

describe('what configs refuse', () => {
  it('lists that are none, or of something else', () => {
    const { MBConvConfig } = models.efficientnet;
    // @ts-expect-error: no config
    expect(() => new models.EfficientNet([new MBConvConfig(1, 3, 1, 8, 8, 1), {}], 0.2)).toThrow(/at index 1$/);
    expect(() => new models.EfficientNet([], 0.2)).toThrow(RangeError);
    // @ts-expect-error: no list
    expect(() => new models.ConvNeXt(3)).toThrow(
      new TypeError('blockSetting should be a list of CNBlockConfig, got 3'),
    );
    expect(() => new models.MobileNetV3([], 64)).toThrow('invertedResidualSetting should not be empty');
    expect(() => new models.MobileNetV2({ invertedResidualSetting: [[1, 16, 1]] })).toThrow('got [[1,16,1]]');
  });

  it('strides that blocks do not have', () => {
    const { efficientnet, mobilenetv2, mobilenetv3 } = models;
    const norm = nn.BatchNorm2d;
    expect(() => new mobilenetv2.InvertedResidual(8, 8, 3, 1)).toThrow('stride should be 1 or 2 instead of 3');
    const wide = new mobilenetv3.InvertedResidualConfig(8, 3, 8, 8, false, 'RE', 4, 1, 1);
    expect(() => new mobilenetv3.InvertedResidual(wide, norm)).toThrow('stride should be 1 or 2, got 4');
    const config = new efficientnet.MBConvConfig(1, 3, 0, 8, 8, 1);
    expect(() => new efficientnet.MBConv(config, 0, norm)).toThrow('stride should be 1 or 2, got 0');
  });

  it('sizes that do not fit', () => {
    const { BlockParams } = models.regnet;
    expect(() => BlockParams.fromInitParams(4, 20, 16, 2, 8)).toThrow(/got 20, 16 and 2$/);
    expect(() => models.maxvitT({ inputSize: [200, 224] })).toThrow(
      'the input of block 0, [50,56], is not divisible by the partition size 7',
    );
    const { ShiftedWindowAttention } = models.swinTransformer;
    expect(() => new ShiftedWindowAttention(8, [7], [0, 0], 2)).toThrow(
      'windowSize should be a height and a width, got [7]',
    );
  });

  it('what is no list', () => {
    expect(() => new models.ResNet(models.BasicBlock, [1, 1])).toThrow(
      'layers should be the numbers of blocks in each of 4 layers, got array of 2',
    );
    expect(() => new models.ResNet(3 as never, [1, 1, 1, 1])).toThrow(
      'block should be BasicBlock or Bottleneck, got 3',
    );
    expect(() => new models.DenseNet(8, 3 as never)).toThrow(
      'blockConfig should be a list of numbers of layers, got 3',
    );
    expect(() => new models.RegNet(3 as never)).toThrow('blockParams should be models.regnet.BlockParams, got 3');
  });

  it('single blocks where a probability rises from block to block', () => {
    const { CNBlockConfig } = models.convnext;
    expect(() => new models.ConvNeXt([new CNBlockConfig(8, null, 1)])).toThrow(
      'blockSetting should be of two blocks at least, got 1',
    );
    expect(() => new models.SwinTransformer([4, 4], 8, [1], [2], [2, 2])).toThrow(
      'depths should be of two blocks at least, got [1]',
    );
  });

  it('functions that make no layer', () => {
    expect(() => models.resnet18({ normLayer: 3 as never })).toThrow(
      'a kind of layer should be the class of a module or a function that makes one, got 3',
    );
    expect(() => models.resnet18({ normLayer: () => null as never })).toThrow('should make a module, got null');
    // @ts-expect-error: no module
    expect(() => models.mobilenetV2({ normLayer: () => 3 })).toThrow(TypeError);
  });
});
