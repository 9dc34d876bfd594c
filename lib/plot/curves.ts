import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import type { Figure } from './figure.js';
import { draw } from './vega.js';

/** Values by name, one an epoch, as `History.history` has them. */
export type Series = Readonly<Record<string, readonly number[]>>;

export interface CurvesOptions {
  /** Which figures to show, each in a panel with its validation: all of them unless told otherwise. */
  only?: readonly string[];
  title?: string;
  /** The size of a panel in pixels. */
  width?: number;
  height?: number;
}

const read = signature<CurvesOptions>('plot.curves', ['*', 'only?', 'title?', 'width?', 'height?']);

/**
 * Plots what `Trainer.fit` measured: a panel each for the loss and every metric, with a line for training and one for
 * validation. Needs the packages vega and vega-lite.
 *
 * Throws a RangeError where there is nothing to plot.
 */
export async function curves(history: { history: Series } | Series, options: CurvesOptions = {}): Promise<Figure> {
  const { only, title, width = 320, height = 220 } = read([options]);
  if (typeof history !== 'object' || history === null) {
    throw typeError(`plot.curves: history should be what Trainer.fit resolves with, got ${describe(history)}.`);
  }
  const series = isHistory(history) ? history.history : history;
  const panels = only ?? [...new Set(Object.keys(series).map(withoutValidation))];
  for (const panel of panels) {
    if (!series[panel] && !series[validationOf(panel)]) {
      throw rangeError(`plot.curves: there is no '${panel}'. There are ${Object.keys(series).join(', ') || 'none'}.`);
    }
  }
  if (panels.length === 0) throw rangeError('plot.curves: the history is empty.');

  return draw('plot.curves', {
    ...(title === undefined ? {} : { title }),
    hconcat: panels.map((panel) => ({
      width,
      height,
      title: panel,
      data: { values: points(series, panel) },
      mark: { type: 'line', point: { size: 24 }, strokeWidth: 2 },
      encoding: {
        x: { field: 'epoch', type: 'quantitative', axis: { tickMinStep: 1, format: 'd' }, scale: { zero: false } },
        y: { field: 'value', type: 'quantitative', title: null, scale: { zero: false } },
        color: {
          field: 'data',
          type: 'nominal',
          title: null,
          scale: { domain: ['training', 'validation'], range: ['#2563eb', '#ea580c'] },
        },
      },
    })),
  });
}

function points(series: Series, panel: string) {
  const line = (name: string, data: string) => (series[name] ?? []).map((value, i) => ({ epoch: i + 1, value, data }));
  // A value that is not finite has no place on an axis and is left out.
  return [...line(panel, 'training'), ...line(validationOf(panel), 'validation')].filter(({ value }) =>
    Number.isFinite(value),
  );
}

function isHistory(value: { history: Series } | Series): value is { history: Series } {
  return 'history' in value && !Array.isArray(value.history);
}

/** `loss` -> `valLoss`. */
function validationOf(name: string): string {
  return `val${name[0]!.toUpperCase()}${name.slice(1)}`;
}

/** `valLoss` -> `loss`. */
function withoutValidation(name: string): string {
  return /^val[A-Z]/.test(name) ? name[3]!.toLowerCase() + name.slice(4) : name;
}
