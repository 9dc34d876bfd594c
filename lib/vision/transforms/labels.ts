import { describe, rangeError, typeError } from '../../core/errors.js';
import { isPureTensor } from '../tvTensors/index.js';

/**
 * Finds labels in what `forward` is given: a tensor, or several where that makes sense. `'default'` looks where they
 * usually are, null says that there are none.
 */
export type LabelsGetter = 'default' | ((inputs: any) => unknown) | null;

/** Where labels usually are: second of two inputs, or in an object under a name like `labels`. */
function findLabels(owner: string, inputs: unknown): unknown {
  const found = Array.isArray(inputs) ? inputs[1] : inputs;
  if (isPureTensor(found)) return found;
  if (typeof found !== 'object' || found === null) {
    throw typeError(
      `${owner}: labels are looked for in an object, or in the second of two inputs, a tensor or an object; got ` +
        `${describe(found)}. labelsGetter: (inputs) => ... tells where they are, null that there are none.`,
    );
  }
  const entries: [string, unknown][] =
    found instanceof Map ? [...found].map(([key, value]) => [String(key), value]) : Object.entries(found);
  const named = entries.find(([key]) => key.toLowerCase() === 'labels');
  const like = named ?? entries.find(([key]) => key.toLowerCase().includes('label'));
  if (like) return like[1];
  throw rangeError(
    `${owner}: there are no labels among ${entries.map(([key]) => key).join(', ') || 'no entries'}. ` +
      'labelsGetter: (inputs) => ... tells where they are, null that there are none.',
  );
}

/**
 * What finds the labels for the transform `owner`.
 * @throws TypeError for what is no getter.
 */
export function parseLabelsGetter(owner: string, getter: LabelsGetter): (inputs: unknown) => unknown {
  if (getter === 'default') return (inputs) => findLabels(owner, inputs);
  if (getter === null) return () => null;
  if (typeof getter === 'function') return getter;
  throw typeError(`${owner}: labelsGetter is 'default', a function or null, got ${describe(getter)}.`);
}
