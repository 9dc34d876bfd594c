import { describe, rangeError, typeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import type { Tensor } from '../../index.js';
import { Figure } from '../../plot/figure.js';
import { checkTag, defaultLogDir, entries } from './checks.js';
import { writeEmbedding } from './embedding.js';
import { EventWriter } from './event-writer.js';
import { countValues } from './histogram.js';
import { type HParam, hparams } from './hparams.js';
import { encodeImage } from './images.js';
import * as read from './options.js';
import { prCurveRows } from './pr-curve.js';
import * as summaries from './summaries.js';
import { toNumber, toTensor, type Values } from './values.js';

/** What Node's timers can wait for. */
const MOST_SECONDS = 2147483;

/**
 * Writes figures, pictures and texts for TensorBoard to show: `tensorboard --logdir runs`. They are written while the
 * program goes on, in their order; `flush` and `close` resolve when they are in the file, and what is not written when
 * the process ends, is written then. The files are those that Python's writes for the same calls.
 *
 * ```ts
 * const writer = new SummaryWriter('runs/first');
 * writer.addScalar('loss', loss, step);
 * await writer.close();
 * ```
 *
 * A value given as a tensor is read from its device. Every method throws an Error where an earlier event could not be
 * written (`cause` is the system's own error), a TypeError for what is no value, and a RangeError for what does not fit.
 *
 * See https://pytorch.org/docs/stable/tensorboard.html#torch.utils.tensorboard.writer.SummaryWriter. There is no
 * `addGraph`, since a network in JavaScript has no graph that could be drawn without running it: `nn.summary` tells of its
 * layers.
 */
export class SummaryWriter {
  /** The folder that the files are in. */
  readonly logDir: string;
  readonly #events: EventWriter;
  #projector = '';
  #drawn: Promise<void> = Promise.resolve();

  constructor(options?: read.SummaryWriterOptions);
  constructor(
    logDir?: string | null,
    ...rest: [comment?: string, purgeStep?: number | null] | [read.SummaryWriterOptions]
  );
  constructor(...args: unknown[]) {
    const { logDir, comment = '', purgeStep = null, ...rest } = read.readOptions(args);
    const { maxQueue = 10, flushSecs = 120, filenameSuffix = '' } = rest;
    if (logDir !== undefined && logDir !== null && typeof logDir !== 'string') {
      throw typeError(`SummaryWriter: logDir should be a string, got ${describe(logDir)}.`);
    }
    if (!Number.isInteger(maxQueue) || maxQueue < 0) {
      throw rangeError(`SummaryWriter: maxQueue should be an integer of 0 or more, got ${describe(maxQueue)}.`);
    }
    if (!(flushSecs >= 0 && flushSecs <= MOST_SECONDS)) {
      throw rangeError(`SummaryWriter: flushSecs should be from 0 to ${MOST_SECONDS}, got ${describe(flushSecs)}.`);
    }
    this.logDir = logDir || defaultLogDir(comment);
    this.#events = new EventWriter(this.logDir, { maxQueue, flushSecs, filenameSuffix }, purgeStep);
  }

  /** Adds a number to a line chart; `newStyle` writes it as a tensor, and `doublePrecision` that in float64. */
  addScalar(
    tag: string,
    scalarValue: number | bigint | Tensor,
    ...rest: read.Timed<Partial<summaries.ScalarStyle>>
  ): void {
    const owner = 'SummaryWriter.addScalar';
    const { newStyle = false, doublePrecision = false, ...when } = read.readScalar(rest);
    const summary = summaries.scalar(checkTag(owner, tag), toNumber(owner, scalarValue), { newStyle, doublePrecision });
    this.#events.add(owner, summary, when);
  }

  /** Adds a number each to several lines of one chart; each line is a run of its own, below this one. */
  addScalars(
    mainTag: string,
    tagScalarDict: Readonly<Record<string, number | bigint | Tensor>>,
    ...rest: read.Rest
  ): void {
    const owner = 'SummaryWriter.addScalars';
    const { globalStep, walltime } = read.readScalars(rest);
    const when = { globalStep, walltime: walltime ?? Date.now() / 1000 };
    checkTag(owner, mainTag);
    for (const [tag, value] of entries(owner, 'tagScalarDict', tagScalarDict)) {
      const summary = summaries.scalar(mainTag, toNumber(owner, value), { newStyle: false, doublePrecision: false });
      this.#events.add(owner, summary, when, `${mainTag.replaceAll('/', '_')}_${tag}`);
    }
  }

  /** Adds how values are distributed. Values that are not finite are left out; there has to be one that is. */
  addHistogram(tag: string, values: Values, ...rest: read.Rest<read.HistogramOptions>): void {
    const owner = 'SummaryWriter.addHistogram';
    const { bins = 'tensorflow', maxBins = null, ...when } = read.readHistogram(rest);
    if (maxBins !== null && !(Number.isInteger(maxBins) && maxBins > 0)) {
      throw rangeError(`${owner}: maxBins should be a positive integer, got ${describe(maxBins)}.`);
    }
    const counted = countValues(owner, values, bins, maxBins);
    this.#events.add(owner, summaries.histogram(checkTag(owner, tag), counted), when);
  }

  /** Adds an image, `[C, H, W]` unless `dataformats` says otherwise: uint8, or from 0 to 1. */
  addImage(tag: string, imgTensor: Tensor, ...rest: read.Timed<read.ImageOptions>): void {
    const { dataformats = 'CHW', ...when } = read.readImage(rest);
    this.#addImage('SummaryWriter.addImage', tag, imgTensor, dataformats, when);
  }

  /** Adds images, `[N, C, H, W]` unless `dataformats` says otherwise, as one with 8 in a row. */
  addImages(tag: string, imgTensor: Tensor, ...rest: read.Timed<read.ImageOptions>): void {
    const { dataformats = 'NCHW', ...when } = read.readImages(rest);
    this.#addImage('SummaryWriter.addImages', tag, imgTensor, dataformats, when);
  }

  #addImage(owner: string, tag: string, images: Tensor, dataformats: string, when: read.Times): void {
    this.#events.add(owner, summaries.image(checkTag(owner, tag), encodeImage(owner, images, dataformats)), when);
  }

  /** Adds a picture that `nodetorch/plot` made, for which the package sharp is needed. */
  async addFigure(tag: string, figure: Figure, ...rest: read.Timed): Promise<void> {
    const owner = 'SummaryWriter.addFigure';
    const { globalStep, walltime } = read.readFigure(rest);
    checkTag(owner, tag);
    if (!(figure instanceof Figure)) throw typeError(`${owner}: expected a plot.Figure, got ${describe(figure)}.`);
    const when = { globalStep, walltime: walltime ?? Date.now() / 1000 };
    // One after the other, so that they come in their order.
    const drawing = Promise.all([figure.png(), this.#drawn.catch(() => {})]).then(([png]) => {
      const view = new DataView(png.buffer, png.byteOffset);
      const image = { height: view.getUint32(20), width: view.getUint32(16), channels: 3, png };
      this.#events.add(owner, summaries.image(tag, image), when);
    });
    this.#drawn = drawing;
    this.#events.track(drawing);
    await drawing;
  }

  /** Adds a text, which is shown as Markdown. */
  addText(tag: string, textString: string, ...rest: read.Timed): void {
    const owner = 'SummaryWriter.addText';
    if (typeof textString !== 'string') throw typeError(`${owner}: expected a string, got ${describe(textString)}.`);
    this.#events.add(owner, summaries.text(checkTag(owner, tag), textString), read.readText(rest));
  }

  /** Adds mono sound: samples from -1 to 1, others are cut off. */
  addAudio(tag: string, sndTensor: Values, ...rest: read.Rest<read.AudioOptions>): void {
    const owner = 'SummaryWriter.addAudio';
    const { sampleRate = 44100, ...when } = read.readAudio(rest);
    if (!Number.isInteger(sampleRate) || sampleRate < 1) {
      throw rangeError(`${owner}: sampleRate should be a positive integer, got ${describe(sampleRate)}.`);
    }
    const samples = scope(() => {
      const sound = toTensor(owner, sndTensor).squeeze();
      if (sound.ndim > 1) throw rangeError(`${owner}: expected one channel, got ${describe(sndTensor)}.`);
      const scaled = sound.reshape([-1]).nanToNum(0).clamp(-1, 1).mul(32767);
      return scaled.to('int16').toTypedArray() as Int16Array;
    });
    this.#events.add(owner, summaries.audio(checkTag(owner, tag), samples, sampleRate), when);
  }

  /** Adds how precision and recall depend on the threshold: `labels` are 0 or 1, `predictions` from 0 to 1. */
  addPrCurve(tag: string, labels: Values, predictions: Values, ...rest: read.Rest<read.PrCurveOptions>): void {
    const owner = 'SummaryWriter.addPrCurve';
    const { numThresholds = 127, weights = null, ...when } = read.readCurve(rest);
    if (!Number.isInteger(numThresholds) || numThresholds < 2) {
      throw rangeError(`${owner}: numThresholds should be an integer of 2 or more, got ${describe(numThresholds)}.`);
    }
    const rows = prCurveRows(owner, labels, predictions, Math.min(numThresholds, 127), weights);
    this.#events.add(owner, summaries.prCurve(checkTag(owner, tag), rows), when);
  }

  /** Says which scalars TensorBoard shows together, by category and chart: `{ losses: { both: ['Multiline', tags] } }`. */
  addCustomScalars(layout: summaries.ScalarLayout): void {
    const owner = 'SummaryWriter.addCustomScalars';
    for (const [, charts] of entries(owner, 'layout', layout)) {
      for (const [name, [kind, tags]] of entries(owner, 'a category', charts)) {
        if (kind === 'Multiline' || (kind === 'Margin' && tags.length === 3)) continue;
        throw rangeError(
          `${owner}: the chart '${name}' should be ['Multiline', tags] or ['Margin', [value, lower, upper]], got ` +
            `[${describe(kind)}, ${describe(tags)}].`,
        );
      }
    }
    this.#events.add(owner, summaries.customScalars(layout), {});
  }

  /**
   * Adds the hyper-parameters of this run and the figures that it reached, for runs to be compared by. They are in a run of
   * their own below this one.
   */
  addHparams(
    hparamDict: Readonly<Record<string, HParam>>,
    metricDict: Readonly<Record<string, number | Tensor>>,
    options: read.HparamsOptions = {},
  ): void {
    const owner = 'SummaryWriter.addHparams';
    const { hparamDomainDiscrete = {}, runName, globalStep } = read.readHparams([options]);
    entries(owner, 'hparamDict', hparamDict);
    const metrics = entries(owner, 'metricDict', metricDict).map(
      ([tag, value]) => [tag, toNumber(owner, value)] as const,
    );
    const tags = metrics.map(([tag]) => tag);
    const run = runName || String(Date.now() / 1000);
    const plain = { newStyle: false, doublePrecision: false };
    for (const summary of [
      ...hparams(hparamDict, tags, hparamDomainDiscrete),
      ...metrics.map(([tag, value]) => summaries.scalar(tag, value, plain)),
    ]) {
      this.#events.add(owner, summary, { globalStep }, run);
    }
    this.#events.end(run);
  }

  /** Writes points `[N, D]` for TensorBoard's projector, in files beside the events. */
  addEmbedding(
    mat: Tensor,
    ...rest:
      | [options?: read.EmbeddingOptions]
      | [metadata: read.EmbeddingOptions['metadata'], options?: read.EmbeddingOptions]
  ): void {
    const { metadata = null, labelImg = null, metadataHeader = null, ...others } = read.readEmbedding(rest);
    const { globalStep, tag = 'default' } = others;
    const embedding = { mat, metadata, labelImg, metadataHeader, globalStep: globalStep ?? 0, tag };
    this.#projector = writeEmbedding(this.logDir, embedding, this.#projector);
  }

  /** Resolves when all that was added is in the files. */
  flush(): Promise<void> {
    return this.#events.flush();
  }

  /** Writes what waits and closes the files. What is added later goes to a new file. */
  close(): Promise<void> {
    return this.#events.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
