// Uses an operator of the main thread's before and after it gave it a kernel of its own.
import { parentPort } from 'node:worker_threads';
import * as torch from '../../dist/index.js';

const use = () => torch.scope(() => torch.ops.tests5.twice(torch.ones([2])).tolist());
let refusal = '';
try {
  use();
} catch (error) {
  refusal = error.message;
}
torch.library.define('tests5::twice', '(Tensor x) -> Tensor');
torch.library.impl('tests5::twice', 'default', (x) => x.mul(2));
parentPort.postMessage({ refusal, result: use() });
