// Checked by the compiler (npm run typecheck), never run: what callers may write, and what they get.
import { describe, expectTypeOf, test } from 'vitest';
import { nn } from '../../lib/index.js';
import { models } from '../../lib/vision/index.js';

declare const maybe: string | undefined;

describe('models', () => {
  test('are there at once, and promised with weights', () => {
    expectTypeOf(models.resnet18()).toEqualTypeOf<models.ResNet>();
    expectTypeOf(models.resnet18({ numClasses: 10, weights: null })).toEqualTypeOf<models.ResNet>();
    expectTypeOf(models.resnet18({ weights: 'DEFAULT', progress: false })).toEqualTypeOf<Promise<models.ResNet>>();
    const weights = models.ResNet18_Weights.IMAGENET1K_V1;
    expectTypeOf(models.resnet18({ weights })).toEqualTypeOf<Promise<models.ResNet>>();
    expectTypeOf(models.resnet18({ weights: maybe })).toEqualTypeOf<models.ResNet | Promise<models.ResNet>>();
    expectTypeOf(models.getModel('resnet18')).toEqualTypeOf<nn.Module>();
    expectTypeOf(models.getModel('resnet18', { weights: 'DEFAULT' })).toEqualTypeOf<Promise<nn.Module>>();
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
