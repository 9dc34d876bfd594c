/** `torch.cuda` with what Python keeps under it for old programs: `torch.cuda.amp`. */
export * from '../cuda/index.js';
export * as amp from './deprecated.js';
