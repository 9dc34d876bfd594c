// Computes a little on the device of NODETORCH_TEST_DEVICE, and writes what was found there to the file that is named.
import { writeFileSync } from 'node:fs';
import * as torch from '../../dist/index.js';

const device = process.env.NODETORCH_TEST_DEVICE;
const a = torch.arange(6, { dtype: torch.float32, device }).reshape(2, 3);
const product = a.matmul(a.t());
const want = [
  [5, 14],
  [14, 50],
];
if (JSON.stringify(product.tolist()) !== JSON.stringify(want)) throw new Error(`a matrix product gave ${product}`);
if (product.device.type !== device) throw new Error(`a matrix product is on ${product.device}, expected ${device}`);
const found = {
  version: torch.version,
  device: String(product.device),
  devices: torch.cuda.deviceCount(),
  cudnn: torch.backends.cudnn.version(),
};
console.log(`${product}\n${JSON.stringify(found)}`);
writeFileSync(process.argv[2], JSON.stringify(found));
