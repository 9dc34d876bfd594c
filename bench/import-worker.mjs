// One measurement for import.ts: what the import costs in a process that has libtorch already.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pickLibtorch } from '../dist/libtorch/addon.js';
import { libraryFile } from '../dist/libtorch/locate.js';

const start = performance.now();
const { libtorch, addon } = pickLibtorch();
const preload = createRequire(import.meta.url)(addon.preload);
const libraries = ['c10', 'torch_cpu', ...(libtorch.cuda ? ['torch_cuda'] : []), 'torch'];
for (const library of libraries) preload.open(join(libtorch.path, 'lib', libraryFile(library)));
const loaded = performance.now();
const bytes = process.memoryUsage.rss();
await import('../dist/index.js');
const end = performance.now();
console.log(
  JSON.stringify({ libtorch: loaded - start, ms: end - loaded, mb: (process.memoryUsage.rss() - bytes) / 2 ** 20 }),
);
