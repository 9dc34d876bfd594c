/** torch.utils. See https://pytorch.org/docs/stable/utils.html */
export * as checkpoint from './checkpoint/index.js';
export * as dlpack from './dlpack.js';
