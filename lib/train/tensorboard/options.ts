import { signature } from '../../core/arguments.js';
import type { Tensor } from '../../index.js';
import type { Metadata } from './embedding.js';
import type { Step, When as Times } from './event-writer.js';
import type { Bins } from './histogram.js';
import type { ScalarStyle } from './summaries.js';
import type { Values } from './values.js';

export type { Times };

/** `globalStep` by position or by name, and the other options by name. */
export type Rest<O = unknown> = [options?: Times & O] | [globalStep: Step, options?: Times & O];

/** `globalStep` and `walltime` by position or by name, and the other options by name. */
export type Timed<O = unknown> = Rest<O> | [globalStep: Step, walltime: number | null, options?: Times & O];

export interface SummaryWriterOptions {
  /** The folder of the run's files: `runs/<date and time>_<host><comment>` unless told otherwise. */
  logDir?: string | null;
  comment?: string;
  /** Hides what an earlier run in the same folder wrote for this step and later ones, which are about to come again. */
  purgeStep?: number | null;
  /** How many events may wait before a write begins: 10. */
  maxQueue?: number;
  /** How long an event may wait, in seconds: 120. */
  flushSecs?: number;
  /** What the names of the files end with. */
  filenameSuffix?: string;
}

export interface HistogramOptions {
  bins?: Bins;
  /** At most about so many bins: neighbours are joined. */
  maxBins?: number | null;
}

export interface ImageOptions {
  /** What each dimension is: `'CHW'` for one image and `'NCHW'` for many, unless told otherwise. */
  dataformats?: string;
}

export interface AudioOptions {
  /** Samples in a second: 44100. */
  sampleRate?: number;
}

export interface PrCurveOptions {
  /** How many thresholds the curve is drawn of, 127 at most. */
  numThresholds?: number;
  /** How much each prediction counts. */
  weights?: Values | null;
}

export interface HparamsOptions {
  /** By parameter all values that it may have. */
  hparamDomainDiscrete?: Readonly<Record<string, readonly (number | string | boolean)[]>>;
  /** The folder below the run's for these figures: the time, unless told otherwise. */
  runName?: string | null;
  globalStep?: Step;
}

export interface EmbeddingOptions {
  /** A label for each point, or with `metadataHeader` one for each of its columns. */
  metadata?: Metadata | null;
  /** An image `[N, C, H, W]` for each point. */
  labelImg?: Tensor | null;
  globalStep?: number | null;
  tag?: string;
  metadataHeader?: readonly string[] | null;
}

export const readOptions = signature<SummaryWriterOptions>('SummaryWriter', [
  'logDir?',
  'comment?',
  'purgeStep?',
  'maxQueue?',
  'flushSecs?',
  'filenameSuffix?',
]);

const when = ['globalStep?', 'walltime?'] as const;
export const readScalar = signature<Times & Partial<ScalarStyle>>('SummaryWriter.addScalar', [
  ...when,
  'newStyle?',
  'doublePrecision?',
]);
export const readScalars = signature<Times>('SummaryWriter.addScalars', when);
export const readHistogram = signature<Times & HistogramOptions>('SummaryWriter.addHistogram', [
  'globalStep?',
  'bins?',
  'walltime?',
  'maxBins?',
]);
export const readImage = signature<Times & ImageOptions>('SummaryWriter.addImage', [...when, 'dataformats?']);
export const readImages = signature<Times & ImageOptions>('SummaryWriter.addImages', [...when, 'dataformats?']);
export const readFigure = signature<Times>('SummaryWriter.addFigure', when);
export const readText = signature<Times>('SummaryWriter.addText', when);
export const readAudio = signature<Times & AudioOptions>('SummaryWriter.addAudio', [
  'globalStep?',
  'sampleRate?',
  'walltime?',
]);
export const readCurve = signature<Times & PrCurveOptions>('SummaryWriter.addPrCurve', [
  'globalStep?',
  'numThresholds?',
  'weights?',
  'walltime?',
]);
export const readHparams = signature<HparamsOptions>('SummaryWriter.addHparams', [
  '*',
  'hparamDomainDiscrete?',
  'runName?',
  'globalStep?',
]);
export const readEmbedding = signature<EmbeddingOptions>('SummaryWriter.addEmbedding', [
  'metadata?',
  'labelImg?',
  'globalStep?',
  'tag?',
  'metadataHeader?',
]);
