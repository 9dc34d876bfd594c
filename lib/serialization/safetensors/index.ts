export { SafetensorError } from './errors.js';
export { load, loadFile, type SafeOpen, safeOpen } from './load.js';
export { type Metadata, save, saveFile } from './save.js';
export type { Tensors } from './saveable.js';
