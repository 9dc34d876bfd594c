/**
 * `torch.nn.utils.parametrizations`: weights that are normalized or orthogonal, by `parametrize`.
 * @see https://pytorch.org/docs/stable/nn.html#parametrizations
 */
export { orthogonal } from './orthogonal.js';
export { spectralNorm } from './spectralNorm.js';
export { weightNorm } from './weightNorm.js';
