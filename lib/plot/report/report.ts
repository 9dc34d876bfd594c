import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { isOptions, signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { nn } from '../../index.js';
import { writeAtomically } from '../../train/files.js';
import { History } from '../../train/index.js';
import { curves } from '../curves.js';
import { Figure } from '../figure.js';
import { type Classification, classificationSections } from './classification.js';
import { environment } from './environment.js';
import { folded, type Html, page, picture, preformatted, section, table } from './html.js';

export interface ReportOptions {
  title?: string;
  /** The settings of the run, as a table: numbers, strings, arrays, nested objects. */
  configuration?: Readonly<Record<string, unknown>>;
  /** What `Trainer.fit` measured: curves, and a table of the epochs. */
  history?: History;
  /** Final figures, such as `Trainer.evaluate` gives. */
  results?: Readonly<Record<string, number>>;
  /** A classifier's answers: figures of each class, the confusion matrix and the worst mistakes. */
  classification?: Classification;
  /** The network, of which layers and numbers of parameters are shown. */
  net?: nn.Module;
  /** More pictures, by their titles. */
  figures?: Readonly<Record<string, Figure>>;
}

const read = signature<ReportOptions>('plot.report', [
  '*',
  'title?',
  'configuration?',
  'history?',
  'results?',
  'classification?',
  'net?',
  'figures?',
]);

/**
 * Writes the report of a run: one HTML file with everything in it, which a browser shows without a network.
 *
 * ```ts
 * await plot.report('runs/cnn/report.html', {
 *   title: 'CIFAR-10',
 *   configuration: { epochs: 5, lr: 1e-3 },
 *   history,
 *   classification: { outputs: await trainer.predict(testLoader), targets, classes, images },
 *   net,
 * });
 * ```
 *
 * The environment (versions, machine, command, commit) is part of it. Needs the packages vega and vega-lite.
 *
 * Rejects with a TypeError or RangeError for what can't be shown, before anything is written.
 */
export async function report(path: string, options: ReportOptions = {}): Promise<void> {
  const {
    title = 'Training report',
    configuration,
    history,
    results,
    classification,
    net,
    figures = {},
  } = read([options]);
  if (typeof path !== 'string' || path === '') {
    throw typeError(`plot.report: path should be a file's path, got ${describe(path)}.`);
  }
  if (history !== undefined && !(history instanceof History)) {
    throw typeError(`plot.report: history should be what Trainer.fit resolves with, got ${describe(history)}.`);
  }
  if (net !== undefined && !(net instanceof nn.Module)) {
    throw typeError(`plot.report: net should be a Module, got ${describe(net)}.`);
  }
  const sections: Html[] = [];
  if (results) sections.push(section('Results', table(null, Object.entries(results))));
  if (configuration) sections.push(section('Configuration', table(null, settings(configuration))));
  if (history) sections.push(await historySection(history));
  if (classification) sections.push(...(await classificationSections(classification)));
  for (const [name, figure] of Object.entries(figures)) {
    if (!(figure instanceof Figure)) {
      throw typeError(`plot.report: figures should be pictures by title, got ${describe(figure)} for '${name}'.`);
    }
    sections.push(section(name, picture(figure, name)));
  }
  if (net) sections.push(section('Network', folded('Layers and parameters', preformatted(String(nn.summary(net))))));
  sections.push(section('Environment', table(null, Object.entries(environment()))));
  writeAtomically(path, (file) => writeFileSync(file, page(title, sections)));
}

async function historySection(history: History): Promise<Html> {
  const { epochs, seconds, stopped } = history;
  if (epochs === 0) throw rangeError('plot.report: the history has no epoch: train before reporting.');
  const names = Object.keys(history.history);
  const rows = seconds.map((time, i) => [i + 1, ...names.map((name) => history.history[name]![i] ?? ''), time]);
  const total = seconds.reduce((a, b) => a + b, 0);
  const end = stopped === null ? '' : `, then stopped: ${stopped}`;
  return section(
    'Training',
    picture(await curves(history), 'training curves'),
    folded(
      `${epochs} ${epochs === 1 ? 'epoch' : 'epochs'} in ${total.toFixed(1)} s${end}`,
      table(['epoch', ...names, 'seconds'], rows),
    ),
  );
}

/** A row a setting; those of nested objects under dotted names. */
function settings(
  configuration: Readonly<Record<string, unknown>>,
  prefix = '',
  around: readonly unknown[] = [],
): (string | number)[][] {
  const inside = [...around, configuration];
  return Object.entries(configuration).flatMap(([key, value]) => {
    const name = `${prefix}${key}`;
    if (isOptions(value) && Object.keys(value).length > 0 && !inside.includes(value)) {
      return settings(value, `${name}.`, inside);
    }
    return [[name, typeof value === 'number' || typeof value === 'string' ? value : inspect(value, INSPECT)]];
  });
}

const INSPECT = { breakLength: Number.POSITIVE_INFINITY, depth: 3 };
