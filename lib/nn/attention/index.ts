/**
 * `torch.nn.attention`: how scaled dot product attention is computed, and attention by functions.
 * @see https://pytorch.org/docs/stable/nn.attention.html
 */
export { SDPBackend, type SdpaKernelOptions, sdpaKernel } from './backend.js';
export * as bias from './bias.js';
export * as flexAttention from './flexAttention/index.js';
