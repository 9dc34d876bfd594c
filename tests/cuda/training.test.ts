import { expect, it } from 'vitest';
import { DataLoader, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn, optim } from '../../lib/index.js';
import { Trainer } from '../../lib/train/index.js';

/** What a network predicts that was trained. */
async function train(device: string, options: { device?: string; pinMemory?: boolean } = {}) {
  torch.manualSeed(0);
  const [x, y] = [torch.randn([50, 6]), torch.randn([50, 2])];
  const net = new nn.Sequential(new nn.Linear(6, 8), new nn.ReLU(), new nn.Linear(8, 2)).to(device);
  const loader = new DataLoader(new TensorDataset(x, y), { batchSize: 8, shuffle: true, ...options });
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.1 });
  const trainer = new Trainer(net, { optimizer, loss: nn.functional.mseLoss, device });
  await trainer.fit(loader, { epochs: 2, validation: loader });
  const predicted = await trainer.predict([[x, y]]);
  return predicted.cpu().tolist() as number[][];
}

it.skipIf(!torch.cuda.isAvailable())('trains on a device as on the CPU, whoever moves the batches', async () => {
  await torch.scope(async () => {
    const expected = await train('cpu');
    for (const options of [{}, { pinMemory: true }, { device: 'cuda' }]) {
      const predicted = await train('cuda', options);
      for (const [i, row] of predicted.entries()) {
        for (const [j, value] of row.entries()) expect(value).toBeCloseTo(expected[i]![j]!, 4);
      }
    }
  });
});
