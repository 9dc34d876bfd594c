import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { SummaryWriter, type SummaryWriterOptions } from '../../../lib/train/index.js';
import { readReference, wave } from '../../reference.js';
import { eventsByRun, fields, png, summaryValue } from './events.js';

const reference = readReference<Record<string, string[]> | string>('tensorboard_events');
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-events-'));
afterAll(() => rmSync(folder, { recursive: true }));

let runs = 0;

/** The events that a call writes, by run. */
async function written(call: (writer: SummaryWriter) => void, options: SummaryWriterOptions = {}) {
  const logDir = join(folder, String(runs++));
  const writer = new SummaryWriter(logDir, options);
  torch.scope(() => call(writer));
  await writer.close();
  return eventsByRun(logDir);
}

const eighths = (shape: number[]) => wave(shape).mul(64).round().div(8);
const truth = () => wave([60], { step: 0.9 }).gt(0.2).long();
const guess = () => wave([60], { step: 1.7 }).div(2).add(0.5);

const CALLS: Record<string, (writer: SummaryWriter) => void> = {
  scalar: (w) => w.addScalar('loss/train', 0.1, 7),
  'scalar.zero': (w) => w.addScalar('loss', 0),
  'scalar.nan': (w) => {
    for (const value of [Number.NaN, Infinity, -Infinity]) w.addScalar('ü/損失 🙂', value, 2 ** 40);
  },
  'scalar.beyond': (w) => w.addScalar('x', torch.tensor([1e300], { dtype: 'float64' }), -1),
  'scalar.new': (w) => w.addScalar('x', 0.1, { globalStep: 3n, newStyle: true }),
  'scalar.double': (w) => w.addScalar('x', 0.1, 3, { newStyle: true, doublePrecision: true }),
  scalars: (w) => w.addScalars('run/a', { sin: 0.5, cos: torch.tensor(0.25) }, 3),
  histogram: (w) => w.addHistogram('weights', eighths([50, 4]), 3),
  'histogram.one': (w) => w.addHistogram('weights', [0], 3),
  'histogram.bins': (w) => w.addHistogram('weights', eighths([50]), 3, { bins: 10 }),
  'histogram.edges': (w) => w.addHistogram('weights', eighths([50]), 3, { bins: [-6, -3, 0, 0.5, 1, 8] }),
  'histogram.max': (w) => w.addHistogram('weights', eighths([50, 4]), 3, { maxBins: 100 }),
  'histogram.same': (w) => w.addHistogram('weights', torch.ones([5]), 3, { bins: 4 }),
  'histogram.int': (w) => w.addHistogram('weights', torch.arange(-3, 9), 3),
  text: (w) => w.addText('note', '# Größe\n*今日*', 4),
  'text.empty': (w) => w.addText('note', '', 4),
  audio: (w) => w.addAudio('tone', wave([1, 40]).mul(1.5), 1, { sampleRate: 8000 }),
  layout: (w) =>
    w.addCustomScalars({
      a: { both: ['Multiline', ['x', 'y/z']], band: ['Margin', ['m', 'l', 'u']] },
      b: {},
    }),
  curve: (w) => w.addPrCurve('pr', truth(), guess(), 1),
  'curve.weights': (w) =>
    w.addPrCurve('pr', truth(), guess(), 1, {
      numThresholds: 11,
      weights: Array.from({ length: 60 }, (_, i) => (i === 59 ? 1 : i * (1 / 59))),
    }),
  hparams: (w) =>
    w.addHparams(
      { batch: 32, left: null },
      { acc: 0.5, loss: 0 },
      { hparamDomainDiscrete: { batch: [32, 64] }, runName: 'a', globalStep: 4 },
    ),
  'hparams.text': (w) =>
    w.addHparams(
      { name: 'adam' },
      {},
      { hparamDomainDiscrete: { name: ['adam', 'sgd'] }, runName: 'a', globalStep: 4 },
    ),
};

const hex = (runs: Record<string, Uint8Array[]>) =>
  Object.fromEntries(
    Object.entries(runs).map(([run, events]) => [run, events.map((e) => Buffer.from(e).toString('hex'))]),
  );

function expected(name: string): Record<string, Uint8Array[]> {
  const runs = reference[name] as Record<string, string[]>;
  return Object.fromEntries(
    Object.entries(runs).map(([run, events]) => [run, events.map((e) => Buffer.from(e, 'base64'))]),
  );
}

describe("events, byte for byte as Python's SummaryWriter writes them", () => {
  it.each(Object.keys(CALLS))('%s', async (name) => {
    expect(hex(await written(CALLS[name]!))).toEqual(hex(expected(name)));
  });

  it('purgeStep', async () => {
    const events = await written((w) => w.addScalar('x', 1, 5), { purgeStep: 5 });
    // Python repeats the version of the file.
    expect(hex(events)).toEqual(hex({ '.': expected('purge')['.']!.slice(1) }));
  });
});

const IMAGES: Record<string, (writer: SummaryWriter) => void> = {
  image: (w) => w.addImage('photo', wave([3, 5, 4], { dtype: torch.float32 }), 2),
  'image.bytes': (w) =>
    w.addImage('photo', torch.arange(60).mul(4).to(torch.uint8).reshape([5, 4, 3]), 2, { dataformats: 'HWC' }),
  'image.grey': (w) => w.addImage('photo', wave([4, 6]).abs(), 2, { dataformats: 'WH' }),
  'image.alpha': (w) => w.addImage('photo', wave([4, 3, 2]).abs(), 2),
  images: (w) => w.addImages('photos', wave([10, 1, 3, 4]).abs(), 2),
};

describe("images, pixel for pixel as in Python's events", () => {
  it.each(Object.keys(IMAGES))('%s', async (name) => {
    const [event] = (await written(IMAGES[name]!))['.']!;
    const [wanted] = expected(name)['.']!;
    const pixels = await sharp(png(event!)).raw().toBuffer();
    expect(pixels.toString('base64')).toBe(reference[`${name}.pixels`]);
    const describing = (e: Uint8Array) => {
      const value = fields(summaryValue(e));
      const image = fields(value.get(4)![0] as Uint8Array);
      return [value.get(1), image.get(1), image.get(2), image.get(3), fields(e).get(2)];
    };
    expect(describing(event!)).toEqual(describing(wanted!));
  });
});
