import { describe, rangeError, typeError } from '../../core/errors.js';
import { type DTypeLike, float64, fromTypedArray, int32, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';

/**
 * Sequences of different lengths as one tensor `[sequences, maxlen]`: those that are too short are filled up with
 * `value`, those that are too long cut, at the beginning (`'pre'`) unless told otherwise.
 *
 * @param maxlen the length; that of the longest sequence unless told otherwise
 * @param dtype int32 unless told otherwise
 * @param padding where to fill up: 'pre' or 'post'
 * @param truncating where to cut: 'pre' or 'post'
 * @throws RangeError for other values of `padding` and `truncating` and a negative `maxlen`; TypeError for what is no
 *   array of arrays of numbers
 * @see https://www.tensorflow.org/api_docs/python/tf/keras/utils/pad_sequences
 */
export const padSequences = named(
  'padSequences',
  ['sequences', 'maxlen', 'dtype', 'padding', 'truncating', 'value'],
  (
    sequences: readonly (readonly number[])[],
    maxlen: number | null = null,
    dtype: DTypeLike = int32,
    padding: 'pre' | 'post' = 'pre',
    truncating: 'pre' | 'post' = 'pre',
    value: number = 0,
  ): Tensor => {
    const fn = 'padSequences';
    if (!Array.isArray(sequences)) throw typeError(`${fn} takes an array of sequences, got ${describe(sequences)}.`);
    for (const [i, sequence] of sequences.entries()) {
      if (Array.isArray(sequence) && sequence.every((each) => typeof each === 'number')) continue;
      throw typeError(`${fn}: sequence ${i} should be an array of numbers, got ${describe(sequence)}.`);
    }
    for (const [name, side] of Object.entries({ padding, truncating })) {
      if (side !== 'pre' && side !== 'post') {
        throw rangeError(`${fn}: ${name} should be 'pre' or 'post', got ${describe(side)}.`);
      }
    }
    if (maxlen !== null && !(Number.isSafeInteger(maxlen) && maxlen >= 0)) {
      throw rangeError(`${fn}: maxlen should be an integer from 0 on, got ${describe(maxlen)}.`);
    }
    const width = maxlen ?? sequences.reduce((most, { length }) => Math.max(most, length), 0);
    const elements = new Float64Array(sequences.length * width).fill(value);
    for (const [i, sequence] of sequences.entries()) {
      const from = truncating === 'pre' ? Math.max(sequence.length - width, 0) : 0;
      const cut = sequence.slice(from, from + width);
      elements.set(cut, i * width + (padding === 'pre' ? width - cut.length : 0));
    }
    const wide = fromTypedArray(elements, [sequences.length, width]);
    const padded = wide.to(dtype);
    if (padded.dtype !== float64) wide.dispose();
    return padded;
  },
);
