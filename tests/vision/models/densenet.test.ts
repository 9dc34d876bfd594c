import { beforeAll, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { models } from '../../../lib/vision/index.js';

// Threads cost more than they give where images are this small.
beforeAll(() => torch.setNumThreads(1));

it('a DenseNet that saves memory computes the same', () => {
  torch.scope(() => {
    const options = { growthRate: 4, blockConfig: [2, 2], numInitFeatures: 8, numClasses: 3, dropRate: 0.3 };
    const make = (memoryEfficient: boolean) => {
      torch.manualSeed(0);
      return new models.DenseNet({ ...options, memoryEfficient });
    };
    const usual = make(false);
    const saving = make(true);
    const x = torch.randn([2, 3, 32, 32], { requiresGrad: true });
    for (const net of [usual, saving]) {
      torch.manualSeed(1);
      net.forward(x).sum().backward();
    }
    const grads = (net: torch.nn.Module) => [...net.parameters()].map((p) => p.grad!);
    for (const [i, grad] of grads(saving).entries()) expect(torch.equal(grad, grads(usual)[i]!)).toBe(true);
    // What is computed again is normalized again, which normalization counts, as in Python.
    const count = 'features.denseblock1.denselayer2.norm1.num_batches_tracked';
    expect([usual, saving].map((net) => net.getBuffer(count).item())).toEqual([1, 2]);
  });
});
