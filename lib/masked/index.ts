/**
 * torch.masked: reductions and normalizations of the elements that a mask lets count. Its class MaskedTensor is one of
 * Python's subclasses of Tensor and not here. See https://pytorch.org/docs/stable/masked.html
 */
export * from './along.js';
export * from './reductions.js';
