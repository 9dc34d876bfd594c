/** What TensorBoard shows, as `torch.utils.tensorboard` writes it. */
export { defaultLogDir } from './checks.js';
export type { Step } from './event-writer.js';
export type { HParam } from './hparams.js';
export type { SummaryWriterOptions } from './options.js';
export type { ScalarLayout } from './summaries.js';
export { SummaryWriter } from './summary-writer.js';
export type { Values } from './values.js';
