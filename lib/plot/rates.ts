import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import type { Figure } from './figure.js';
import { draw } from './vega.js';

/** The points of a ROC curve, as `metrics.rocCurve` gives them. */
export interface RocPoints {
  fpr: readonly number[];
  tpr: readonly number[];
}

/** The points of a precision-recall curve, as `metrics.precisionRecallCurve` gives them. */
export interface PrecisionRecallPoints {
  precision: readonly number[];
  recall: readonly number[];
}

export interface RatesOptions {
  title?: string;
  /** The size of the panel in pixels. */
  width?: number;
  height?: number;
}

const readRoc = signature<RatesOptions>('plot.rocCurve', ['*', 'title?', 'width?', 'height?']);
const readPr = signature<RatesOptions>('plot.precisionRecallCurve', ['*', 'title?', 'width?', 'height?']);

/**
 * Draws a receiver operating characteristic, or one a name, with the area under each, and the diagonal, which is chance.
 * Needs the packages vega and vega-lite.
 *
 * ```ts
 * await plot.rocCurve({ cat: metrics.rocCurve(scores, targets) });
 * ```
 *
 * Throws a RangeError for points that are not rates.
 *
 * See https://scikit-learn.org/stable/modules/generated/sklearn.metrics.RocCurveDisplay.html.
 */
export async function rocCurve(
  curves: RocPoints | Record<string, RocPoints>,
  options: RatesOptions = {},
): Promise<Figure> {
  return rates('plot.rocCurve', readRoc([options]), curves, ['fpr', 'tpr'], {
    x: 'false positive rate',
    y: 'true positive rate',
    area: trapezoids,
    diagonal: true,
  });
}

/**
 * Draws a precision-recall curve, or one a name, with the average precision of each. Needs the packages vega and
 * vega-lite.
 *
 * Throws a RangeError for points that are not rates.
 *
 * See https://scikit-learn.org/stable/modules/generated/sklearn.metrics.PrecisionRecallDisplay.html.
 */
export async function precisionRecallCurve(
  curves: PrecisionRecallPoints | Record<string, PrecisionRecallPoints>,
  options: RatesOptions = {},
): Promise<Figure> {
  return rates('plot.precisionRecallCurve', readPr([options]), curves, ['recall', 'precision'], {
    x: 'recall',
    y: 'precision',
    area: steps,
    diagonal: false,
  });
}

interface Look {
  x: string;
  y: string;
  area: (x: readonly number[], y: readonly number[]) => number;
  diagonal: boolean;
}

function rates(
  fn: string,
  { title, width = 320, height = 320 }: RatesOptions,
  curves: unknown,
  [xKey, yKey]: [string, string],
  look: Look,
): Promise<Figure> {
  const named = readCurves(fn, curves, xKey, yKey).map(({ name, x, y }) => {
    const area = look.area(x, y).toFixed(3);
    return { label: name === '' ? area : `${name} ${area}`, x, y };
  });
  const labels = named.map(({ label }) => label);
  // The order of the points is part of a curve that may go straight up.
  const values = named.flatMap(({ label, x, y }) => x.map((value, i) => ({ x: value, y: y[i], label, i })));
  const scale = { domain: [0, 1] };
  return draw(fn, {
    ...(title === undefined ? {} : { title }),
    width,
    height,
    layer: [
      ...(look.diagonal
        ? [
            {
              data: {
                values: [
                  { x: 0, y: 0 },
                  { x: 1, y: 1 },
                ],
              },
              mark: { type: 'line' as const, strokeDash: [4, 4], color: '#9ca3af' },
              encoding: {
                x: { field: 'x', type: 'quantitative' as const },
                y: { field: 'y', type: 'quantitative' as const },
              },
            },
          ]
        : []),
      {
        data: { values },
        mark: { type: 'line', strokeWidth: 2, interpolate: look.diagonal ? 'linear' : 'step-before' },
        encoding: {
          x: { field: 'x', type: 'quantitative', title: look.x, scale },
          y: { field: 'y', type: 'quantitative', title: look.y, scale },
          color: {
            field: 'label',
            type: 'nominal',
            title: 'area',
            scale: { domain: labels, scheme: labels.length > 10 ? 'tableau20' : 'tableau10' },
            legend: { labelLimit: 240, symbolLimit: 0 },
          },
          order: { field: 'i' },
        },
      },
    ],
  });
}

function readCurves(fn: string, curves: unknown, xKey: string, yKey: string) {
  if (typeof curves !== 'object' || curves === null) {
    throw typeError(`${fn}: the curves should have ${xKey} and ${yKey}, or be such by name, got ${describe(curves)}.`);
  }
  const one = xKey in curves && yKey in curves;
  const entries = Object.entries(one ? { '': curves } : curves) as [string, Record<string, unknown>][];
  if (entries.length === 0) throw rangeError(`${fn}: there are no curves.`);
  return entries.map(([name, points]) => {
    const [x, y] = [points?.[xKey], points?.[yKey]];
    if (isRates(x) && isRates(y) && x.length === y.length) {
      // Recall falls in the curves that scikit-learn's functions give.
      return x[0]! > x.at(-1)! ? { name, x: x.toReversed(), y: y.toReversed() } : { name, x, y };
    }
    throw rangeError(
      `${fn}: ${name === '' ? 'the curve' : `'${name}'`} should have ${xKey} and ${yKey}, as many numbers from 0 to 1 ` +
        `each, got ${describe(x)} and ${describe(y)}.`,
    );
  });
}

function isRates(values: unknown): values is readonly number[] {
  return Array.isArray(values) && values.length > 0 && values.every((value) => value >= 0 && value <= 1);
}

function trapezoids(x: readonly number[], y: readonly number[]): number {
  let area = 0;
  for (let i = 1; i < x.length; i++) area += ((x[i]! - x[i - 1]!) * (y[i]! + y[i - 1]!)) / 2;
  return area;
}

/** The average precision: each step in recall times the precision at its end. */
function steps(recall: readonly number[], precision: readonly number[]): number {
  let area = 0;
  for (let i = 1; i < recall.length; i++) area += (recall[i]! - recall[i - 1]!) * precision[i]!;
  return area;
}
