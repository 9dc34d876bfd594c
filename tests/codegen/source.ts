import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locateLibtorch } from '../../lib/libtorch/locate.js';

const libtorch = locateLibtorch();

/** The generator's input: the folders of the libtorch at hand, and its version. */
export const torch = libtorch.path;
export const torchgen = join(torch, '../torchgen');
export const version = libtorch.version.replace(/\+.*/, '');

/** The generator's output. */
export const generated = fileURLToPath(new URL('../../lib/generated', import.meta.url));

/** Whether lib/generated was written from this libtorch: another one has other schemas. */
export const isSource = readFileSync(join(generated, 'functions.ts'), 'utf8').includes(`schemas of torch ${version}.`);
