import { describe, rangeError, typeError } from '../../../core/errors.js';
import { isPureTensor } from '../../tvTensors/index.js';

/** Finds the labels in what `forward` was given; `'default'` looks where they usually are. */
export type LabelsGetter = 'default' | ((inputs: any) => unknown);

/** Where labels usually are: second of two inputs, or under a name like `labels` in an object. */
function findLabels(inputs: unknown): unknown {
  const found = Array.isArray(inputs) ? inputs[1] : inputs;
  if (isPureTensor(found)) return found;
  if (typeof found !== 'object' || found === null) {
    throw rangeError(
      `the labels are looked for in an object, or in the second of two inputs, a tensor or an object; got ` +
        `${describe(found)}. labelsGetter: (inputs) => ... tells where they are.`,
    );
  }
  const entries: [string, unknown][] =
    found instanceof Map ? [...found].map(([key, value]) => [String(key), value]) : Object.entries(found);
  const named = entries.find(([key]) => key.toLowerCase() === 'labels');
  const like = named ?? entries.find(([key]) => key.toLowerCase().includes('label'));
  if (like) return like[1];
  throw rangeError(
    `there are no labels among ${entries.map(([key]) => key).join(', ') || 'no entries'}. labelsGetter: (inputs) => ... ` +
      'tells where they are.',
  );
}

/** @throws TypeError for what is no getter. */
export function parseLabelsGetter(owner: string, getter: LabelsGetter): (inputs: unknown) => unknown {
  if (getter === 'default') return findLabels;
  if (typeof getter === 'function') return getter;
  throw typeError(`${owner}: labelsGetter should be 'default' or a function, got ${describe(getter)}`);
}
