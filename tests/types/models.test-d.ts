// Checked by the compiler (npm run typecheck), never run: what callers may write, and what they get.
import { describe, expectTypeOf, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { models } from '../../lib/vision/index.js';

const { nn } = torch;

declare const maybe: string | undefined;

describe('models', () => {
  test('are there at once, and promised with weights', () => {
    expectTypeOf(models.resnet18()).toEqualTypeOf<models.ResNet>();
    expectTypeOf(models.resnet18({ numClasses: 10, weights: null })).toEqualTypeOf<models.ResNet>();
    expectTypeOf(models.resnet18({ weights: 'DEFAULT', progress: false })).toEqualTypeOf<Promise<models.ResNet>>();
    const weights = models.ResNet18_Weights.IMAGENET1K_V1;
    expectTypeOf(models.resnet18({ weights })).toEqualTypeOf<Promise<models.ResNet>>();
    expectTypeOf(models.resnet18({ weights: maybe })).toEqualTypeOf<models.ResNet | Promise<models.ResNet>>();
    expectTypeOf(models.getModel('resnet18')).toEqualTypeOf<torch.nn.Module>();
    expectTypeOf(models.getModel('resnet18', { weights: 'DEFAULT' })).toEqualTypeOf<Promise<torch.nn.Module>>();
  });

  test('have heads that are known and can be replaced', async () => {
    const net = models.resnet18({ numClasses: 10 });
    net.fc = new nn.Linear(net.fc.inFeatures, 2);
    net.fc = new nn.Identity();
    const dense = models.densenet121();
    dense.classifier = new nn.Sequential(new nn.Linear(dense.classifier.inFeatures, 2));
    const vgg = await models.vgg16({ weights: 'DEFAULT' });
    expectTypeOf(vgg).toEqualTypeOf<models.VGG>();
    vgg.classifier[6] = new nn.Linear(4096, 2);
    vgg.classifier.set(-1, new nn.Linear(4096, 2));
    models.vitB16().heads.set('head', new nn.Linear(768, 2));
    const { fine } = new models.IntermediateLayerGetter(net, { layer1: 'fine' }).forward(torch.zeros([1, 3, 32, 32]));
    expectTypeOf(fine).toEqualTypeOf<torch.Tensor>();
    // @ts-expect-error no layer
    net.fc = 3;
    // @ts-expect-error no layer
    vgg.classifier[6] = 3;
  });

  test('have options of their own', () => {
    models.resnet18({ normLayer: nn.BatchNorm2d });
    models.resnet18({ normLayer: (n) => new nn.GroupNorm(8, n) });
    models.squeezenet11({ dropout: 0.1 });
    // @ts-expect-error ResNet has no such option
    models.resnet18({ dropout: 0.1 });
    // @ts-expect-error there is no such entry
    models.ResNet18_Weights.IMAGENET1K_V2;
  });
});
