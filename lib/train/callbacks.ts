/** Ready-made callbacks for `Trainer.fit`. */
export { type CheckpointOptions, checkpoint } from './checkpoint.js';
export { type EarlyStoppingOptions, earlyStopping } from './early-stopping.js';
export { type ProgressOptions, progress } from './progress.js';
export { saveHistory } from './save-history.js';
