/**
 * Datasets, samplers and the loader that makes batches of them, after `torch.utils.data`
 * (https://pytorch.org/docs/stable/data.html).
 */
export { type Collated, defaultCollate, defaultConvert } from './collate.js';
export { ConcatDataset, Dataset, IterableDataset, Subset, TensorDataset } from './dataset.js';
export { DataLoader, type DataLoaderOptions } from './loader.js';
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
