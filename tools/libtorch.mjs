// What lib/libtorch knows about finding and installing libtorch, for tools that run before lib/ is compiled.
import { tsImport } from 'tsx/esm/api';

const load = (file) => tsImport(`../lib/libtorch/${file}.ts`, import.meta.url);

export const { locateLibtorch } = await load('locate');
export const { install } = await load('install');
