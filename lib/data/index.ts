/**
 * Datasets, samplers and the loader that makes batches of them, after `torch.utils.data`
 * (https://pytorch.org/docs/stable/data.html).
 */
export { type Collated, defaultCollate, defaultConvert } from './collate.js';
export { ConcatDataset, Subset } from './combine.js';
export { Dataset, IterableDataset, TensorDataset } from './dataset.js';
export { DataLoader, type IterateOptions } from './loader.js';
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
