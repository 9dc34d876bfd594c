import { signature } from '../core/arguments.js';
import { describe, typeError } from '../core/errors.js';
import type { LearningRates } from '../train/index.js';
import type { Figure } from './figure.js';
import { draw } from './vega.js';

const read = signature<{ title?: string }>('plot.learningRates', ['*', 'title?']);

/**
 * Draws the losses that a learning-rate finder saw, over a logarithmic axis, with its suggestion. Needs the packages
 * vega and vega-lite.
 */
export async function learningRates(found: LearningRates, options: { title?: string } = {}): Promise<Figure> {
  const { title } = read([options]);
  if (!Array.isArray(found?.learningRates) || found.learningRates.length !== found.losses?.length) {
    throw typeError(`plot.learningRates takes what Trainer.findLearningRate resolves with, got ${describe(found)}.`);
  }
  const values = found.learningRates
    .map((rate, i) => ({ rate, loss: found.losses[i]! }))
    .filter(({ rate, loss }) => rate > 0 && Number.isFinite(loss));
  const x = { field: 'rate', type: 'quantitative', title: 'learning rate', scale: { type: 'log' } } as const;
  const { suggestion = null } = found;
  return draw('plot.learningRates', {
    ...(title === undefined ? {} : { title }),
    width: 420,
    height: 240,
    layer: [
      {
        data: { values },
        mark: { type: 'line', strokeWidth: 2, color: '#2563eb' },
        encoding: {
          x: { ...x, axis: { format: '~e', tickCount: 6 } },
          y: { field: 'loss', type: 'quantitative', scale: { zero: false } },
        },
      },
      ...(suggestion === null
        ? []
        : [
            {
              data: { values: [{ rate: suggestion }] },
              mark: { type: 'rule' as const, color: '#ea580c', strokeDash: [4, 4] },
              encoding: { x },
            },
          ]),
    ],
  });
}
