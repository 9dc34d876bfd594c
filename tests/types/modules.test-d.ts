// Checked by the compiler (npm run typecheck), never run: what callers may write, and what they get.
import { describe, expectTypeOf, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { nn } from '../../lib/index.js';

describe('modules', () => {
  test('do not take a tensor for a parameter', () => {
    const layer = new nn.Linear(2, 2);
    layer.weight = new nn.Parameter(torch.eye(2));
    // @ts-expect-error the layer would lose its weight
    layer.weight = torch.eye(2);
    // @ts-expect-error no parameter
    layer.registerParameter('scale', torch.eye(2));
  });

  test('are made on a device', () => {
    expectTypeOf(torch.device('meta', () => new nn.Linear(2, 2))).toEqualTypeOf<nn.Linear>();
    expectTypeOf(torch.device('cuda', 1)).toEqualTypeOf<torch.Device>();
  });

  test('are kept by name', () => {
    new nn.ModuleDict([['a', new nn.Linear(2, 2)]]).get('a').weight;
  });
});
