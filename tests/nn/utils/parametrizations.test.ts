import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { readReference } from '../../reference.js';
import { scoped } from '../reference.js';
import { type Exact, expectCase, wave } from './reference.js';

const { nn } = torch;
const { orthogonal, spectralNorm, weightNorm } = nn.utils.parametrizations;
const { removeParametrizations } = nn.utils.parametrize;

const x = () => wave(2, 4);
const image = () => wave(2, 3, 5, 5);

describe('weightNorm', () => {
  it(
    "is PyTorch's",
    scoped(() => {
      const m = expectCase('weightNorm', () => weightNorm(new nn.Linear(4, 3)), x());
      expect(m.parametrizations.weight!.originals.map((t) => t.shape)).toEqual([
        [3, 1],
        [3, 4],
      ]);
      expectCase('weightNorm.dim', () => weightNorm(new nn.Linear(4, 3), { dim: 1 }), x());
      expectCase('weightNorm.all', () => weightNorm(new nn.Conv2d(3, 2, 2), { dim: null }), image());
      expectCase('weightNorm.lstm', () => weightNorm(new nn.LSTM(4, 3), 'weight_hh_l0'), x());
      const removed = () => removeParametrizations(weightNorm(new nn.Linear(4, 3)), 'weight');
      expectCase('weightNorm.removed', removed, x());
    }),
  );

  it(
    "loads state dicts of PyTorch's older function, into copies too",
    scoped(() => {
      const saved = readReference<Record<string, Exact>>('nn_utils')['weightNorm.old']!;
      const state = new Map(
        Object.entries(saved).map(([key, { shape, bits }]) => [
          key,
          torch.tensor(bits, { dtype: torch.int32 }).view(torch.float32).reshape(shape),
        ]),
      );
      expect([...state.keys()]).toEqual(['bias', 'weight_g', 'weight_v']);
      torch.manualSeed(1);
      const old = nn.utils.weightNorm(new nn.Linear(4, 3));
      for (const m of [weightNorm(new nn.Linear(4, 3)), weightNorm(new nn.Linear(4, 3)).clone()]) {
        const net = new nn.Sequential(m);
        const prefixed = new Map([...state].map(([key, t]) => [`0.${key}`, t]));
        expect(net.loadStateDict(prefixed)).toEqual({ missingKeys: [], unexpectedKeys: [] });
        expect(torch.equal(m.weight, old.weight)).toBe(true);
      }
    }),
  );
});

describe('spectralNorm', () => {
  it(
    "is PyTorch's",
    scoped(() => {
      expectCase('spectralNorm', () => spectralNorm(new nn.Linear(4, 3)), x(), x());
      const conv = () => spectralNorm(new nn.ConvTranspose2d(3, 2, 2), { nPowerIterations: 3 });
      expectCase('spectralNorm.conv', conv, image());
      expectCase('spectralNorm.dim', () => spectralNorm(new nn.Linear(4, 3), { dim: -1, eps: 1e-6 }), x());
      expectCase('spectralNorm.vector', () => spectralNorm(new nn.Linear(4, 3), 'bias'), x());
      expectCase('spectralNorm.eval', () => spectralNorm(new nn.Linear(4, 3).eval()), x(), x());
      expectCase(
        'spectralNorm.removed',
        () => removeParametrizations(spectralNorm(new nn.Linear(4, 3)), 'weight'),
        x(),
      );
      expect(() => spectralNorm(new nn.Linear(4, 3), { dim: 2 })).toThrow('in range of [-2, 1], but got 2');
      expect(() => spectralNorm(new nn.Linear(4, 3), { nPowerIterations: 0 })).toThrow('to be positive');
      expect(() => spectralNorm(new nn.Linear(4, 3), 'wait')).toThrow("no parameter or buffer with name 'wait'");
    }),
  );
});

describe('orthogonal', () => {
  const sizes = [
    [4, 4],
    [4, 3],
    [4, 6],
  ] as const;
  it.each(['matrix_exp', 'cayley', 'householder'] as const)("is PyTorch's by %s", (orthogonalMap) =>
    scoped(() => {
      for (const useTrivialization of [true, false]) {
        for (const [n, k] of sizes) {
          const name = `orthogonal.${orthogonalMap}.${useTrivialization ? 'base' : 'plain'}.${n}x${k}`;
          expectCase(name, () => orthogonal(new nn.Linear(n, k), { orthogonalMap, useTrivialization }), x());
        }
      }
    })(),
  );

  it(
    'takes assigned values, is removed and chained',
    scoped(() => {
      expectCase('orthogonal', () => orthogonal(new nn.Linear(4, 4)), x());
      const assigned = () => {
        const m = orthogonal(new nn.Linear(4, 3));
        torch.noGrad(() => {
          m.weight = wave(3, 4) as torch.nn.Parameter;
        });
        return m;
      };
      expectCase('orthogonal.assigned', assigned, x());
      expectCase('orthogonal.removed', () => removeParametrizations(assigned(), 'weight'), x());
      expectCase('orthogonal.then.spectral', () => spectralNorm(orthogonal(new nn.Linear(4, 3))), x());
    }),
  );

  it(
    'refuses what is no matrix',
    scoped(() => {
      const m = new nn.Linear(4, 3);
      expect(() => orthogonal(m, 'bias')).toThrow(
        'Expected a matrix or batch of matrices, got a tensor of 1 dimensions',
      );
      expect(() => orthogonal(m, 'weight', 'qr' as never)).toThrow('has to be one of matrix_exp, cayley, householder');
      const plain = orthogonal(m, 'weight', 'cayley', { useTrivialization: false });
      expect(() => {
        plain.weight = new nn.Parameter(wave(3, 4));
      }).toThrow('It is not possible to assign to the matrix exponential');
      expect(() =>
        orthogonal(new nn.Linear(4, 4), { orthogonalMap: 'householder' }).parametrizations.weight!.rightInverse(
          wave(3, 3),
        ),
      ).toThrow('of shape [4,4], got a tensor of shape [3,3]');
    }),
  );
});
