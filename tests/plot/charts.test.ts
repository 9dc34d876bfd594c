import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { confusionMatrix, learningRates, precisionRecallCurve, rocCurve } from '../../lib/plot/index.js';
import { texts } from './fixtures.js';

const counts = [
  [8, 2],
  [1, 3],
];

describe('confusionMatrix', () => {
  it('shows the counts row by row, under the names of the classes', async () => {
    const shown = texts((await confusionMatrix(counts, { classes: ['cat', 'dog & co'], title: 'Pets' })).svg);
    for (const text of ['Pets', 'true', 'predicted', 'cat', 'dog & co']) expect(shown).toContain(text);
    expect(shown.filter((text) => /^\d+$/.test(text))).toEqual(['8', '2', '1', '3']);
  });

  it.each([
    ['true', ['0.80', '0.20', '0.25', '0.75']],
    ['pred', ['0.89', '0.40', '0.11', '0.60']],
    ['all', ['0.57', '0.14', '0.07', '0.21']],
  ] as const)('shows shares: %s', async (normalize, shares) => {
    const shown = texts((await confusionMatrix(counts, { normalize })).svg);
    expect(shown.filter((text) => text.includes('.'))).toEqual(shares);
  });

  it('takes a tensor, and classes of the same name', async () => {
    const matrix = torch.tensor(counts);
    const shown = texts((await confusionMatrix(matrix, { classes: ['a', 'a'] })).svg);
    matrix.dispose();
    expect(shown.filter((text) => text === 'a')).toHaveLength(4);
    expect(shown).toContain('8');
  });

  it('says what is wrong', async () => {
    await expect(confusionMatrix([[1, 2]])).rejects.toThrow(/square/);
    await expect(confusionMatrix([])).rejects.toThrow(RangeError);
    await expect(confusionMatrix(5 as never)).rejects.toThrow(TypeError);
    await expect(confusionMatrix(counts, { classes: ['a'] })).rejects.toThrow('2 classes and 1 names');
    await expect(confusionMatrix(counts, { normalize: 'rows' as never })).rejects.toThrow(/'true', 'pred', 'all'/);
  });
});

describe('rocCurve', () => {
  it('draws a curve a name, with the area under it', async () => {
    const shown = texts(
      (await rocCurve({ cat: { fpr: [0, 0, 1], tpr: [0, 1, 1] }, dog: { fpr: [0, 0.5, 1], tpr: [0, 0.5, 1] } })).svg,
    );
    for (const text of ['cat 1.000', 'dog 0.500', 'false positive rate']) expect(shown).toContain(text);
  });

  it('draws a single one', async () => {
    const { svg } = await rocCurve({ fpr: [0, 0.25, 1], tpr: [0, 0.5, 1] }, { title: 'ROC' });
    // Half of 0.25 * 0.5, and 0.75 * 0.75.
    expect(texts(svg)).toEqual(expect.arrayContaining(['ROC', '0.625']));
    expect(svg.match(/aria-roledescription="line mark"/g)).toHaveLength(2);
  });

  it('says what is wrong', async () => {
    await expect(rocCurve({})).rejects.toThrow(/no curves/);
    await expect(rocCurve({ cat: { fpr: [0, 2], tpr: [0, 1] } })).rejects.toThrow(/'cat' should have fpr and tpr/);
    await expect(rocCurve(null as never)).rejects.toThrow(TypeError);
  });
});

it('precisionRecallCurve gives the average precision, in either order of the points', async () => {
  const [precision, recall] = [
    [0.5, 0.6, 1, 1],
    [1, 0.75, 0.5, 0],
  ];
  // 0.25 * 0.5 + 0.25 * 0.6 + 0.5 * 1
  expect(texts((await precisionRecallCurve({ precision, recall })).svg)).toContain('0.775');
  const turned = { precision: precision.toReversed(), recall: recall.toReversed() };
  expect(texts((await precisionRecallCurve(turned)).svg)).toContain('0.775');
});

it('learningRates draws the losses and the suggestion, and leaves out what is not finite', async () => {
  const found = { learningRates: [1e-4, 1e-3, 1e-2], losses: [2, 1, Number.NaN], suggestion: 1e-3 };
  const { svg } = await learningRates(found, { title: 'Rates' });
  expect(texts(svg)).toEqual(expect.arrayContaining(['Rates', 'learning rate', 'loss']));
  expect(svg.match(/aria-roledescription="rule mark"/g)).toHaveLength(1);
  await expect(learningRates({ learningRates: [1], losses: [], suggestion: null })).rejects.toThrow(TypeError);
});
