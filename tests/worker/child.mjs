// What a worker thread runs: some training, then an answer; or training without end.
import { parentPort, workerData } from 'node:worker_threads';
import * as torch from 'nodetorch';

torch.manualSeed(1);
const w = torch.keep(torch.ones([4, 4], { requiresGrad: true }));
const step = () => {
  torch.scope(() => {
    w.registerHook((g) => g.mul(2)).remove();
    w.matmul(w).sum().backward();
  });
};
step();
const tensor = torch.ones([2]);
parentPort.postMessage({ grad: w.grad.tolist(), tensors: torch.memory().tensors, tensor });
while (workerData?.forever) step();
