/** Ready-made callbacks for `Trainer.fit`. */
export { type CheckpointOptions, checkpoint } from './checkpoint.js';
export { type EarlyStoppingOptions, earlyStopping } from './early-stopping.js';
export { type CsvLoggerOptions, csvLogger } from './loggers/csv-logger.js';
export { type JsonLoggerOptions, jsonLogger } from './loggers/json-logger.js';
export { type TensorBoardOptions, tensorBoard } from './loggers/tensorboard.js';
export { type ProgressOptions, progress } from './progress.js';
export { saveHistory } from './save-history.js';
