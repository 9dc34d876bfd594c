/** torch.utils.checkpoint. See https://pytorch.org/docs/stable/checkpoint.html */
export { type CheckpointOptions, checkpoint } from './checkpoint.js';
export { type CheckpointContext, CheckpointError, setCheckpointEarlyStop } from './frame.js';
export { checkpointSequential } from './sequential.js';
