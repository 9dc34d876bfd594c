// Trains until it is interrupted; what it saves goes into the folder that it is given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataLoader, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn, optim } from '../../lib/index.js';
import { callbacks, Trainer } from '../../lib/train/index.js';

const [folder, slow] = process.argv.slice(2) as [string, string | undefined];
const net = new nn.Linear(4, 2);
const optimizer = new optim.SGD(net.parameters(), { lr: 0.01 });
const loader = new DataLoader(new TensorDataset(torch.rand([400, 4]), torch.zeros([400, 2])), { batchSize: 4 });
const trainer = new Trainer(net, { optimizer, loss: nn.functional.mseLoss });
let steps = 0;
const watch = {
  onStepEnd() {
    steps++;
    if (steps % 10 === 0) console.log(`step ${steps}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  },
  // Time for a second Ctrl-C, while the first is being dealt with.
  onFitEnd: () => (slow ? new Promise<void>((resolve) => setTimeout(resolve, 60_000)) : undefined),
};
const history = await trainer.fit(loader, {
  epochs: 1e6,
  callbacks: [
    watch,
    callbacks.checkpoint(join(folder, 'last.pt'), { saveBest: false }),
    callbacks.saveHistory(join(folder, 'history.json')),
  ],
});
writeFileSync(join(folder, 'done'), '');
console.log(`fit resolved: ${history.stopped}, listeners left: ${process.listenerCount('SIGINT')}`);
