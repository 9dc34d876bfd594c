export * as dlpack from './dlpack.js';
