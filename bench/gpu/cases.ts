// What is measured, on this side. Its twin is cases.py. Each is imported when it is wanted: one that can't be leaves the
// others alone.
import type { Make } from './case.js';

export const makers: Record<string, () => Promise<Make>> = {
  launch: async () => (await import('./launch.js')).launch,
  mlp: async () => (await import('./networks.js')).mlp,
  cnn: async () => (await import('./networks.js')).cnn,
  resnet50: async () => (await import('./resnet50.js')).resnet50,
  gpt2: async () => (await import('./gpt2.js')).gpt2,
  decode: async () => (await import('./decode.js')).decode,
  matmul: async () => (await import('./matmul.js')).matmul,
  cifar: async () => (await import('./cifar.js')).cifar,
};
