import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { models } from '../../../lib/vision/index.js';

describe('the list of models', () => {
  it('has the names of Python, sorted', () => {
    const names = models.listModels();
    expect(names).toEqual([...names].sort());
    for (const name of ['alexnet', 'inception_v3', 'resnext50_32x4d', 'unet', 'vgg16_bn'])
      expect(names).toContain(name);
  });

  it('is filtered as a shell filters files', () => {
    expect(models.listModels({ include: 'vgg1[13]*', exclude: ['*_bn'] })).toEqual(['vgg11', 'vgg13']);
    expect(models.listModels({ include: ['squeezenet?_1', 'densenet12[!2]'] })).toEqual([
      'densenet121',
      'squeezenet1_1',
    ]);
    expect(models.listModels({ include: 'resnet1' })).toEqual([]);
    expect(() => models.listModels({ includ: 'resnet*' } as never)).toThrow(/Did you mean 'include'/);
  });

  it('has a function for each name, whose weights go by the same names', () => {
    for (const name of models.listModels()) {
      const build = models.getModelBuilder(name);
      expect((models as Record<string, unknown>)[build.name], name).toBe(build);
      if (!build.weights) continue;
      for (const [entry, weights] of Object.entries(build.weights)) {
        expect(weights).toBeInstanceOf(models.Weights);
        expect(models.getWeight(`${weights.enumeration}.${entry}`)).toBe(weights);
        expect(weights.url).toMatch(/^https:\/\/download\.pytorch\.org\/models\/\S+-[0-9a-f]{8,10}\.pth$/);
      }
      expect((models as Record<string, unknown>)[build.weights.DEFAULT!.enumeration], name).toBe(build.weights);
    }
  });
});

describe('models by name', () => {
  it('are those of Python and those of the functions', () => {
    expect(models.getModelBuilder('resnext50_32x4d')).toBe(models.resnext5032x4d);
    expect(models.getModelBuilder('resnext5032x4d')).toBe(models.resnext5032x4d);
    expect(models.getModelBuilder('SqueezeNet1_1')).toBe(models.squeezenet11);
    torch.scope(() => {
      const model = models.getModel('squeezenet1_1', { numClasses: 2, dropout: 0.1 });
      expect(model).toBeInstanceOf(models.SqueezeNet);
      expect(String(model)).toContain('Dropout(p=0.1, inplace=False)');
    });
  });

  it('have to exist', () => {
    expect(() => models.getModel('resnet19')).toThrow(/Unknown model 'resnet19'\. Did you mean 'resnet1[018]/);
    expect(() => models.getModelBuilder(18 as never)).toThrow(TypeError);
    expect(() => models.getModelWeights('resnet')).toThrow(RangeError);
  });
});

describe('published weights', () => {
  it('tell what they are', () => {
    const { DEFAULT, IMAGENET1K_V1, IMAGENET1K_V2 } = models.getModelWeights('resnet50');
    expect(DEFAULT).toBe(IMAGENET1K_V2);
    expect(String(DEFAULT)).toBe('ResNet50_Weights.IMAGENET1K_V2');
    expect(IMAGENET1K_V1).toBe(models.getWeight('ResNet50_Weights.IMAGENET1K_V1'));
    expect(IMAGENET1K_V1!.url).toBe('https://download.pytorch.org/models/resnet50-0676ba61.pth');
    expect(DEFAULT!.meta).toEqual({ numClasses: 1000, minSize: [1, 1], numParams: 25_557_032 });
    expect(DEFAULT!.preprocessing).toMatchObject({ cropSize: 224, resizeSize: 232, interpolation: 'bilinear' });
    expect(models.VGG16_Weights.IMAGENET1K_FEATURES.meta.numClasses).toBe(null);
    expect(models.getModelWeights(models.vgg16)).toBe(models.VGG16_Weights);
  });

  it('have to exist', () => {
    expect(() => models.getWeight('ResNet50_Weights')).toThrow(
      /^there are no weights 'ResNet50_Weights'; ResNet50_Weights has/,
    );
    expect(() => models.getWeight('ResNet50_Weights.IMAGENET1K_V3')).toThrow(/IMAGENET1K_V1, IMAGENET1K_V2, DEFAULT/);
    expect(() => models.getWeight('ResNet51_Weights.DEFAULT')).toThrow(/no model has a 'ResNet51_Weights'/);
    expect(() => models.getWeight('ResNet50_Weights.toString')).toThrow(RangeError);
    expect(() => models.getModelWeights('unet')).toThrow(/no weights of unet are published/);
  });
});
