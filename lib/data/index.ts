/**
 * Datasets, samplers and the loader that makes batches of them, after `torch.utils.data`
 * (https://pytorch.org/docs/stable/data.html).
 */
export { type Collated, defaultCollate, defaultConvert } from './collate.js';
export { ConcatDataset, Subset } from './combine.js';
export { Dataset, TwoPhaseDataset } from './dataset.js';
export { DistributedSampler } from './distributed.js';
export { type Fold, kFold } from './folds.js';
export { CsvDataset, readCsv } from './formats/csv/csv.js';
export type { CsvOptions } from './formats/csv/options.js';
export type { ColumnType, Value } from './formats/csv/values.js';
export type { Decoder } from './formats/decoders.js';
export { JsonLinesDataset } from './formats/jsonLines.js';
export { ParquetDataset, type ParquetOptions, readParquet } from './formats/parquet.js';
export { openSource, type Source, type SourceOptions } from './formats/source.js';
export { type ColumnKey, Table } from './formats/table.js';
export { TarDataset, type TarMember } from './formats/tar.js';
export { WebDataset, type WebDatasetOptions, type WebSample } from './formats/webDataset.js';
export { ChainDataset, IterableDataset } from './iterable.js';
export { DataLoader, type IterateOptions } from './loader.js';
export { ModuleDataset, ModuleStream } from './module-dataset.js';
export type { DataLoaderOptions } from './options.js';
export { prefetchToDevice } from './prefetch.js';
export type { Matrix } from './preprocessing/base.js';
export { SimpleImputer } from './preprocessing/imputer.js';
export { type Categories, type Label, LabelEncoder, type Labels, OneHotEncoder } from './preprocessing/labels.js';
export { padSequences } from './preprocessing/padSequences.js';
export { PolynomialFeatures } from './preprocessing/polynomial.js';
export { MinMaxScaler, RobustScaler, StandardScaler } from './preprocessing/scalers.js';
export { type Splittable, type TrainTestSplitOptions, trainTestSplit } from './preprocessing/split.js';
export { type MatrixMode, Tokenizer, type TokenizerOptions } from './preprocessing/tokenizer.js';
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
