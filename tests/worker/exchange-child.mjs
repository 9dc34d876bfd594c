// What a worker thread runs: it draws random numbers, sends tensors, and takes one.
import { parentPort, workerData } from 'node:worker_threads';
import * as torch from 'nodetorch';
import { native } from '../../dist/native.js';

torch.manualSeed(workerData.seed);
const drawn = torch.keep(torch.rand([3]));
const net = new torch.nn.Dropout(0.5);
const values = [];
for (let i = 0; i < 200; i++) {
  torch.scope(() =>
    values.push(
      torch.randn([4]).sum().item() +
        net
          .forward(torch.ones([16]))
          .sum()
          .item(),
    ),
  );
}
parentPort.postMessage({ token: native.lend(drawn._handle), values, permutation: torch.randperm(5).tolist() });
drawn.dispose();
