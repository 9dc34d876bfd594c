/**
 * Datasets, samplers and the loader that makes batches of them, after `torch.utils.data`
 * (https://pytorch.org/docs/stable/data.html).
 */
export { type Collated, defaultCollate, defaultConvert } from './collate.js';
export { ConcatDataset, Subset } from './combine.js';
export { Dataset, TwoPhaseDataset } from './dataset.js';
export { DistributedSampler } from './distributed.js';
export { type Fold, kFold } from './folds.js';
export { ChainDataset, IterableDataset } from './iterable.js';
export { DataLoader, type IterateOptions } from './loader.js';
export { ModuleDataset, ModuleStream } from './module-dataset.js';
export type { DataLoaderOptions } from './options.js';
export {
  BatchSampler,
  type IndexSource,
  RandomSampler,
  type Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from './sampler.js';
export { randomSplit } from './split.js';
export { StackDataset } from './stack.js';
export { TensorDataset } from './tensor-dataset.js';
export { getWorkerInfo, type WorkerInfo } from './workers/info.js';
