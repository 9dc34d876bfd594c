import { describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { wave } from './reference.js';

const { func } = torch;
const F = torch.nn.functional;

const classes = (...values: bigint[]): Tensor => torch.tensor(values);

// Their backward operators have no forward-mode derivative but the one that is registered here.
const functions: Record<string, (x: Tensor) => Tensor> = {
  softmax: (x) => F.softmax(x, 1).pow(2).sum(),
  'logarithms of softmax': (x) => F.logSoftmax(x, 1).pow(2).sum(),
  'logarithms of the sigmoid': (x) => F.logsigmoid(x).pow(2).sum(),
  trace: (x) => x.matmul(x.mT).trace(),
  'cross entropy': (x) => F.crossEntropy(x, classes(1n, 0n, 2n)),
  'cross entropy with weights and an ignored class': (x) =>
    F.crossEntropy(x, classes(1n, -100n, 2n), { weight: wave([4]).abs() }),
  'cross entropy, summed': (x) => F.crossEntropy(x, classes(1n, 0n, 2n), { reduction: 'sum' }),
  'cross entropy of one example': (x) => F.crossEntropy(x.flatten(), classes(3n).squeeze()),
  'cross entropy of pictures': (x) => F.crossEntropy(x.reshape(1, 3, 2, 2), classes(1n, 0n, 2n, 1n).reshape(1, 2, 2)),
  'layer norm': (x) =>
    F.layerNorm(x, [4], wave([4], 1.1), wave([4], 0.4))
      .pow(3)
      .sum(),
  'layer norm without weights': (x) => F.layerNorm(x, [3, 4]).pow(3).sum(),
  'batch norm in training': (x) =>
    F.batchNorm(x, null, null, wave([4], 1.1), wave([4], 0.4), true)
      .pow(3)
      .sum(),
  'batch norm of pictures': (x) =>
    F.batchNorm(x.reshape(2, 3, 2, 1), null, null, null, null, true)
      .pow(3)
      .sum(),
  'batch norm in evaluation': (x) =>
    F.batchNorm(x, wave([4], 0.2), wave([4], 0.3).abs().add(1), wave([4], 1.1), null, false)
      .pow(3)
      .sum(),
};

describe('Hessians forward over reverse are those reverse over reverse', () => {
  it.each(Object.keys(functions))('%s', (name) => {
    torch.scope(() => {
      const f = functions[name]!;
      const x = wave([3, 4]);
      const [forward, reverse] = [func.hessian(f)(x), func.jacrev(func.jacrev(f))(x)];
      expect(torch.allclose(forward, reverse, { rtol: 1e-9, atol: 1e-11 })).toBe(true);
      expect(reverse.abs().max().item()).toBeGreaterThan(1e-3);
    });
  });

  it('with gradients of weights', () => {
    torch.scope(() => {
      const [x, w, b] = [wave([3, 4]), wave([4], 1.1), wave([4], 0.4)];
      const f = (weight: Tensor, bias: Tensor) => F.layerNorm(x, [4], weight, bias).pow(3).sum();
      const options = { argnums: [0, 1] };
      const forward = func.hessian(f, options)(w, b).flat() as Tensor[];
      const reverse = func.jacrev(func.jacrev(f, options), options)(w, b).flat() as Tensor[];
      for (const [i, block] of forward.entries()) expect(torch.allclose(block, reverse[i]!)).toBe(true);
    });
  });
});
