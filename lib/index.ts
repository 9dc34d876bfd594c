/** `import * as torch from 'nodetorch'`, or `import torch, { nn, optim } from 'nodetorch'`. */
import * as torch from './torch.js';

export * from './torch.js';
export { torch };
export default torch;
