// nodetorch as a replay of PyTorch's answers imports it, with the device of NODETORCH_TEST_DEVICE as the default one.
// Inputs come from bytes, which are on the CPU in Python too, so they are brought there.
import * as nodetorch from '../../dist/index.js';

const device = process.env.NODETORCH_TEST_DEVICE ?? 'cpu';
nodetorch.setDefaultDevice(device);
// The answers are of full precision.
nodetorch.backends.cudnn.allowTf32 = false;

export const torch = {
  ...nodetorch,
  frombuffer: (...args) => nodetorch.frombuffer(...args).to(device),
};
