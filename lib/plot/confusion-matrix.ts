import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { Tensor } from '../index.js';
import type { Figure } from './figure.js';
import { draw } from './vega.js';

export interface ConfusionMatrixOptions {
  /** The names of the classes; their numbers unless told otherwise. */
  classes?: readonly string[];
  /** Whether a cell shows counts (`null`), or the share of its row, its column, or of all. */
  normalize?: 'true' | 'pred' | 'all' | null;
  title?: string;
  /** The size of a cell in pixels. */
  cell?: number;
}

const read = signature<ConfusionMatrixOptions>('plot.confusionMatrix', [
  '*',
  'classes?',
  'normalize?',
  'title?',
  'cell?',
]);
const NORMALIZATIONS = [null, 'true', 'pred', 'all'];

/**
 * Draws a confusion matrix: row `i`, column `j` is how often class `i` was taken for class `j`, as
 * `metrics.confusionMatrix()` counts. Cells are shaded by their share of the row, so that classes of any size compare.
 * Needs the packages vega and vega-lite.
 *
 * Throws a RangeError where `matrix` is not square, and for other than one name a class.
 *
 * See https://scikit-learn.org/stable/modules/generated/sklearn.metrics.ConfusionMatrixDisplay.html.
 */
export async function confusionMatrix(
  matrix: readonly (readonly number[])[] | Tensor,
  options: ConfusionMatrixOptions = {},
): Promise<Figure> {
  const { normalize = null, title, cell = 46, ...rest } = read([options]);
  const counts = readMatrix(matrix);
  const { classes = counts.map((_, i) => String(i)) } = rest;
  if (!NORMALIZATIONS.includes(normalize)) {
    throw rangeError(
      `plot.confusionMatrix: normalize should be 'true', 'pred', 'all' or null, got ${describe(normalize)}.`,
    );
  }
  if (classes.length !== counts.length) {
    throw rangeError(`plot.confusionMatrix: there are ${counts.length} classes and ${classes.length} names.`);
  }
  const rows = counts.map(sum);
  const columns = counts.map((_, j) => sum(counts.map((row) => row[j]!)));
  const total = sum(rows);
  const share = (i: number, j: number, of: 'true' | 'pred' | 'all') => {
    const whole = of === 'true' ? rows[i]! : of === 'pred' ? columns[j]! : total;
    return whole === 0 ? 0 : counts[i]![j]! / whole;
  };
  const text = (i: number, j: number) =>
    normalize === null
      ? String(counts[i]![j]!)
      : share(i, j, normalize)
          .toFixed(2)
          .replace(/^0\.00$/, '0');
  const values = counts.flatMap((row, i) =>
    row.map((_, j) => ({ was: i, taken: j, shade: share(i, j, 'true'), text: text(i, j) })),
  );
  // By number, with the names as labels only: names need not differ.
  const axis = { labelExpr: `${JSON.stringify(classes)}[datum.value]`, labelLimit: 160 };
  const domain = counts.map((_, i) => i);
  return draw('plot.confusionMatrix', {
    ...(title === undefined ? {} : { title }),
    width: { step: cell },
    height: { step: cell },
    data: { values },
    encoding: {
      x: {
        field: 'taken',
        type: 'ordinal',
        title: 'predicted',
        scale: { domain },
        axis: { ...axis, orient: 'top', labelAngle: -45 },
      },
      y: { field: 'was', type: 'ordinal', title: 'true', scale: { domain }, axis },
    },
    layer: [
      {
        mark: { type: 'rect', stroke: '#e5e7eb' },
        encoding: {
          color: {
            field: 'shade',
            type: 'quantitative',
            scale: { domain: [0, 1], range: ['#ffffff', '#1d4ed8'], interpolate: 'rgb' },
            legend: null,
          },
        },
      },
      {
        mark: { type: 'text', fontSize: Math.min(13, cell / 3.4) },
        encoding: {
          text: { field: 'text' },
          color: { condition: { test: 'datum.shade > 0.5', value: '#fff' }, value: '#111' },
        },
      },
    ],
  });
}

function readMatrix(matrix: readonly (readonly number[])[] | Tensor): readonly (readonly number[])[] {
  const rows: unknown = matrix instanceof Tensor ? matrix.tolist() : matrix;
  if (!Array.isArray(rows)) {
    throw typeError(`plot.confusionMatrix: the matrix should be rows of numbers or a tensor, got ${describe(matrix)}.`);
  }
  const isRow = (row: unknown) =>
    Array.isArray(row) && row.length === rows.length && row.every((count) => Number.isFinite(count) && count >= 0);
  if (rows.length === 0 || !rows.every(isRow)) {
    throw rangeError(
      `plot.confusionMatrix: the matrix should be square, of numbers not below 0, got ${describe(matrix)}.`,
    );
  }
  return rows;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
