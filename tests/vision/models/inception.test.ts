import { expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { models } from '../../../lib/vision/index.js';

it('branches run in the order of Python, which the last digits of gradients depend on', () => {
  torch.scope(() => {
    const { InceptionA, InceptionB, InceptionC, InceptionD, InceptionE } = models.inception;
    // Without parameters, as nothing but the order counts.
    const conv = () => new torch.nn.AdaptiveAvgPool2d(1);
    const blocks = [
      new InceptionA(4, 2, conv),
      new InceptionB(4, conv),
      new InceptionC(4, 2, conv),
      new InceptionD(4, conv),
      new InceptionE(4, conv),
    ];
    for (const block of blocks) {
      const order: string[] = [];
      for (const [name, branch] of block.namedChildren()) branch.registerForwardHook(() => void order.push(name));
      block.forward(torch.zeros([1, 4, 3, 3]));
      // In Python too they run in the order of their definition.
      expect(order, block.constructor.name).toEqual([...block.namedChildren()].map(([name]) => name));
    }
  });
});
