/** torch.linalg. See https://pytorch.org/docs/stable/linalg.html */
export { LinAlgError } from './core/errors.js';
export * from './generated/linalg.js';
