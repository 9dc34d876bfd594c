import { expect, test } from 'vitest';
import { camel } from '../../lib/core/names.js';

test.each([
  ['log_softmax', 'logSoftmax'],
  ['add_', 'add_'],
  ['_softmax', '_softmax'],
  ['_foreach_add_', '_foreachAdd_'],
  ['__and__', '__and__'],
  ['conv2d', 'conv2d'],
  ['index_put_', 'indexPut_'],
  ['atleast_1d', 'atleast1d'],
  ['LU', 'LU'],
  ['fill_diagonal_', 'fillDiagonal_'],
])('%s becomes %s', (python, javascript) => {
  expect(camel(python)).toBe(javascript);
});
