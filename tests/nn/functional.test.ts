import { describe, expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectValue, scoped, wave } from './reference.js';

const F = torch.nn.functional;

describe('functions give what PyTorch gives', () => {
  test(
    'for images',
    scoped(() => {
      const image = wave([1, 2, 4, 5]);
      for (const mode of ['nearest', 'nearest-exact', 'area', 'bilinear', 'bicubic'] as const) {
        expectValue(F.interpolate(image, { scaleFactor: 1.5, mode }), `interpolate.${mode}`);
      }
      expectValue(F.interpolate(image, [3, 2], { mode: 'bilinear', alignCorners: true }), 'interpolate.size');
      expectValue(F.interpolate(image, [2, 3], { mode: 'bilinear', antialias: true }), 'interpolate.antialias');
      expectValue(F.interpolate(wave([1, 2, 5]), 3, { mode: 'linear' }), 'interpolate.linear');
      expectValue(F.interpolate(wave([1, 1, 2, 2, 3]), { scaleFactor: 2, mode: 'trilinear' }), 'interpolate.trilinear');
      const theta = torch.tensor([
        [
          [1, 0.2, 0.1],
          [0, 0.8, -0.1],
        ],
      ]);
      const grid = F.affineGrid(theta, [1, 2, 3, 3], { alignCorners: false });
      expectValue(grid, 'affineGrid');
      expectValue(F.gridSample(image, grid, 'bicubic', 'border', true), 'gridSample');
      expectValue(F.pad(image, [1, 2, 0, 1], { mode: 'reflect' }), 'pad.reflect');
      expectValue(F.unfold(image, [2, 3], { stride: 2 }), 'unfold');
      expectValue(F.fold(wave([1, 4, 6]), [3, 4], 2), 'fold');
    }),
  );

  test(
    'for pooling and normalization',
    scoped(() => {
      const image = wave([1, 2, 4, 5]);
      const [values, indices] = F.maxPool2d(image, 2, { stride: 1, returnIndices: true });
      expectValue(values, 'maxPool2d');
      expect(String(indices.dtype)).toBe('torch.int64');
      expect(F.maxPool2d(image, 2, 1).equal(values)).toBe(true);
      const [pooled, places] = F.maxPool2dWithIndices(image, 2);
      expectValue(F.maxUnpool2d(pooled, places, 2, { outputSize: [4, 5] }), 'maxUnpool2d');
      expectValue(F.lpPool2d(image, 2, 2), 'lpPool2d');
      expectValue(F.localResponseNorm(image, 2, { alpha: 0.5 }), 'localResponseNorm');
      expectValue(F.normalize(wave([3, 4]), { p: 3, dim: 0 }), 'normalize');
    }),
  );

  test(
    'for losses',
    scoped(() => {
      const logits = wave([3, 4]);
      const other = wave([3, 4], 0.4);
      const third = wave([3, 4], 0.2);
      const target = torch.tensor([1, 0, 3], { dtype: 'int64' });
      const weight = torch.tensor([1, 2, 0.5, 3]);
      expectValue(F.crossEntropy(logits, target, { labelSmoothing: 0.1, weight }), 'crossEntropy');
      expectValue(F.crossEntropy(logits, target, { reduction: 'none', ignoreIndex: 0 }), 'crossEntropy.none');
      expectValue(F.klDiv(logits.logSoftmax(1), logits.softmax(0), { reduction: 'batchmean' }), 'klDiv');
      expectValue(F.gaussianNllLoss(logits, other, torch.full([3], 0.5), { full: true }), 'gaussianNll');
      expectValue(F.gaussianNllLoss(logits, other, torch.float(0.5), { full: true }), 'gaussianNll');
      expectValue(F.mseLoss(logits, other, { weight: third.abs() }), 'mse.weight');
      expectValue(F.huberLoss(logits, other, { delta: 0.3, weight: third }), 'huber.weight');
      expectValue(F.tripletMarginWithDistanceLoss(logits, other, third, { swap: true }), 'triplet');
      expectValue(F.multilabelSoftMarginLoss(logits, logits.gt(0).float(), { reduction: 'none' }), 'multilabelSoft');
    }),
  );

  test(
    'for embeddings and attention',
    scoped(() => {
      const bag = torch.tensor(
        [
          [0, 2, 1],
          [4, 4, 3],
        ],
        { dtype: 'int64' },
      );
      for (const mode of ['sum', 'mean', 'max'] as const) {
        expectValue(F.embeddingBag(bag, wave([5, 3]), { mode }), `embeddingBag.${mode}`);
      }
      expectValue(F.embedding(bag, wave([5, 3]), { maxNorm: 0.5 }), 'embedding.maxNorm');

      const q = wave([3, 2, 4]);
      const k = wave([5, 2, 4], 0.5);
      const parameters = {
        embedDimToCheck: 4,
        numHeads: 2,
        inProjWeight: wave([12, 4], 0.3),
        inProjBias: wave([12], 0.2),
        biasK: null,
        biasV: null,
        addZeroAttn: true,
        dropoutP: 0,
        outProjWeight: wave([4, 4], 0.9),
        outProjBias: wave([4]),
      };
      const attnMask = torch.zeros([3, 5], { dtype: 'bool' });
      attnMask.select(0, 0).narrow(0, 1, 4).fill_(true);
      const keyPaddingMask = torch.zeros([2, 5], { dtype: 'bool' });
      keyPaddingMask.select(0, 1).narrow(0, 3, 2).fill_(true);
      expectValue(F.multiHeadAttentionForward(q, k, k, { ...parameters, attnMask, keyPaddingMask }), 'attention');
      expectValue(F.multiHeadAttentionForward(q, q, q, { ...parameters, needWeights: false })[0], 'attention.fast');
    }),
  );

  test(
    'for what is random, from the same seed',
    scoped(() => {
      const image = wave([1, 2, 4, 5]);
      const seeded = (seed: number, fn: () => torch.Tensor): torch.Tensor => {
        torch.manualSeed(seed);
        return fn();
      };
      expectValue(
        seeded(3, () => F.gumbelSoftmax(wave([3, 4]), { tau: 0.5, hard: true })),
        'gumbelSoftmax',
      );
      expectValue(
        seeded(3, () => F.gumbelSoftmax(wave([3, 4]))),
        'gumbelSoftmax.soft',
      );
      expectValue(
        seeded(1, () => F.dropout(image, 0.4)),
        'dropout',
      );
      expectValue(
        seeded(1, () => F.alphaDropout(image, 0.4, true)),
        'alpha_dropout',
      );
      expectValue(
        seeded(1, () => F.featureAlphaDropout(image, 0.4, true)),
        'feature_alpha_dropout',
      );
      expectValue(
        seeded(1, () => F.dropout1d(wave([4, 3]), 0.5)),
        'dropout1d',
      );
      expectValue(
        seeded(1, () => F.dropout3d(wave([4, 1, 2, 3]), 0.5)),
        'dropout3d',
      );
      expectValue(
        seeded(1, () => F.rrelu(wave([3, 4]), { training: true })),
        'rrelu',
      );
      expectValue(
        seeded(1, () => F.fractionalMaxPool2d(image, 2, { outputRatio: [0.7, 0.7] })),
        'fractionalMaxPool2d',
      );
    }),
  );
});

describe('arguments', () => {
  test(
    'that do not fit are refused with their values',
    scoped(() => {
      const x = wave([2, 3]);
      expect(() => F.dropout(x, 2)).toThrow('dropout probability has to be between 0 and 1, but got 2');
      expect(() => F.hardtanh(x, 1, -1)).toThrow('minVal (1) cannot be greater than maxVal (-1)');
      expect(() => F.crossEntropy(x, x, { reduction: 'median' as 'mean' })).toThrow(
        "\"median\" is not a valid value for reduction; it is 'none', 'mean' or 'sum'.",
      );
      expect(() => F.interpolate(x.reshape([1, 2, 3]), 2, { mode: 'bilinear' })).toThrow(
        'Got 3D input, but bilinear mode needs 4D input',
      );
      expect(() => F.interpolate(x.reshape([1, 2, 3]))).toThrow('either size or scaleFactor should be defined');
      expect(() => F.gaussianNllLoss(x, x, x.neg().abs().neg())).toThrow('var has negative entry/entries');
      expect(() => F.binaryCrossEntropy(x, x.t())).toThrow("the target's size ([3, 2]) must be the input's ([2, 3])");
      expect(() => F.embedding(torch.zeros([1], { dtype: 'int64' }), x, { paddingIdx: 2 })).toThrow('within the 2');
      expect(() => F.relu(x, { inplce: true } as never)).toThrow(/F.relu: unknown option 'inplce'.*'inplace'/);
      expect(() => (F.threshold as any)(x, 1)).toThrow("F.threshold needs 'value'");
    }),
  );

  test(
    'may overwrite the input',
    scoped(() => {
      const x = torch.tensor([-1, 2]);
      expect(F.relu(x, { inplace: true })).toBe(x);
      expect(x.tolist()).toEqual([0, 2]);
    }),
  );
});
