/** Finds libtorch, loads the addon that was built for it, and explains what is wrong where that fails. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Binding, CudaAddon } from '../binding.js';
import { pickLibtorch } from './libtorch/addon.js';
import { explainLoadError } from './libtorch/explain.js';
import { libraryFile } from './libtorch/locate.js';

const { libtorch, addon } = pickLibtorch();
const require = createRequire(import.meta.url);

/** The folder of the libtorch that is used: beside it lies what came with it. */
export const libtorchFolder: string = libtorch.path;

/** The addon, raw. Importing this module loads it. */
export const native: Binding = load();

/** The addon for CUDA, raw; null where libtorch was built without it, or this package's addon was. */
export const cudaAddon: CudaAddon | null = loadCuda();

function load(): Binding {
  try {
    // The addon names libtorch's libraries without a folder. Once they are in the process, that is enough.
    const preload = require(addon.preload) as { open(path: string): void };
    const libraries = ['c10', 'torch_cpu', ...(libtorch.cuda ? ['c10_cuda', 'torch_cuda'] : []), 'torch'];
    for (const library of libraries) preload.open(join(libtorch.path, 'lib', libraryFile(library)));
    const binding = require(addon.main) as Binding;
    // Workers that draw random numbers at the same time from one generator could not be reproduced.
    if (!isMainThread) binding.useOwnDefaultGenerator();
    return binding;
  } catch (cause) {
    throw explainLoadError(cause, libtorch, addon.main);
  }
}

function loadCuda(): CudaAddon | null {
  if (!libtorch.cuda || addon.cuda === null) return null;
  try {
    return require(addon.cuda) as CudaAddon;
  } catch (cause) {
    throw explainLoadError(cause, libtorch, addon.cuda);
  }
}
