// nodetorch as a replay of PyTorch's answers imports it, with the device of NODETORCH_TEST_DEVICE as the default one.
// Inputs come from bytes, which are on the CPU in Python too, so they are brought there. The initial parameters of
// modules are drawn where PyTorch drew them.
import * as nodetorch from '../../dist/index.js';

const device = process.env.NODETORCH_TEST_DEVICE ?? 'cpu';
nodetorch.setDefaultDevice(device);
// The answers are of full precision.
nodetorch.backends.cudnn.allowTf32 = false;

const { Module } = nodetorch.nn;

const construct = (Class, args) => nodetorch.device('cpu', () => new Class(...args)).to(device);

const drawnOnCpu = (value) => (value?.prototype instanceof Module ? new Proxy(value, { construct }) : value);

export const torch = {
  ...nodetorch,
  nn: Object.fromEntries(Object.entries(nodetorch.nn).map(([name, value]) => [name, drawnOnCpu(value)])),
  frombuffer: (...args) => nodetorch.frombuffer(...args).to(device),
};
