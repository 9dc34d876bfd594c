import { expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectSequence, scoped, wave } from './reference.js';

const { nn } = torch;

const q = () => wave([3, 2, 4]);
const kv = () => wave([5, 2, 4], 0.5);

/** A boolean mask of this shape, `true` at these places. */
function hidden(shape: number[], ...places: number[][]): torch.Tensor {
  const mask = torch.zeros(shape, { dtype: 'bool' });
  for (const place of places) mask.indexPut_(place, true);
  return mask;
}

const padding = () => hidden([2, 5], [1, 3], [1, 4]);

test(
  'attention agrees with PyTorch',
  scoped(() => {
    const query = q();
    const key = kv();
    expectSequence(
      'Attention',
      () => new nn.MultiheadAttention(4, 2),
      (m) => m.forward(query, query, query),
    );
    const mask = hidden([3, 5], [0, 1], [0, 2], [0, 3], [0, 4]);
    expectSequence(
      'Attention.masks',
      () => new nn.MultiheadAttention(4, 2),
      (m) => m.forward(query, key, key, padding(), { attnMask: mask }),
    );
    expectSequence(
      'Attention.heads',
      () => new nn.MultiheadAttention(4, 2, { dropout: 0.5 }),
      (m) => m.forward(query, key, key, { averageAttnWeights: false }),
    );
    expectSequence(
      'Attention.fast',
      () => new nn.MultiheadAttention(4, 2, 0.5),
      (m) => m.forward(query, key, key, { needWeights: false }),
    );
    expectSequence(
      'Attention.plain',
      () => new nn.MultiheadAttention(4, 2, { bias: false, batchFirst: true }),
      (m) => m.forward(query, query, query),
    );
    expectSequence(
      'Attention.dims',
      () => new nn.MultiheadAttention(4, 2, { kdim: 3, vdim: 5, addBiasKv: true, addZeroAttn: true }),
      (m) => m.forward(query, wave([5, 2, 3]), wave([5, 2, 5]), padding()),
    );
    expectSequence(
      'Attention.unbatched',
      () => new nn.MultiheadAttention(4, 2, { batchFirst: true }),
      (m) => m.forward(query.select(1, 0), key.select(1, 0), key.select(1, 0)),
    );
    const causal = nn.Transformer.generateSquareSubsequentMask(3);
    expectSequence(
      'Attention.causal',
      () => new nn.MultiheadAttention(4, 2),
      (m) => m.forward(query, query, query, { attnMask: causal, isCausal: true, needWeights: false }),
    );
  }),
);

test(
  'evaluation without gradients takes the fused kernel',
  scoped(() => {
    const query = q();
    const make = () => new nn.MultiheadAttention(4, 2, { batchFirst: true });
    const both = hidden([3, 2], [2, 1]);
    const square = hidden([2, 2], [0, 1]);
    type Attention = torch.nn.MultiheadAttention;
    const evaluated = (m: Attention, ...args: Parameters<Attention['forward']>) =>
      torch.noGrad(() => m.eval().forward(...args));
    expectSequence('Attention.eval', make, (m) => evaluated(m, query, query, query));
    expectSequence('Attention.evalFast', make, (m) => evaluated(m, query, query, query, both, false));
    expectSequence('Attention.evalMasks', make, (m) => evaluated(m, query, query, query, both, { attnMask: square }));
    const layer = make().eval();
    const [fused] = torch.noGrad(() => layer.forward(query, query, query));
    const [plain] = layer.forward(query, query, query);
    expect(plain.requiresGrad).toBe(true);
    expect(torch.allclose(fused, plain, { atol: 1e-6 })).toBe(true);
  }),
);

test(
  'what does not fit is said',
  scoped(() => {
    expect(() => new nn.MultiheadAttention(4, 3)).toThrow(
      'embedDim must be divisible by numHeads, got embedDim=4 and numHeads=3',
    );
    expect(() => new nn.MultiheadAttention(0, 1)).toThrow('embedDim and numHeads must be greater than 0');
    const layer = new nn.MultiheadAttention(4, 2);
    const query = q();
    expect(() => layer.forward(query, query, query, { attnMask: torch.ones([3, 3], { dtype: 'int64' }) })).toThrow(
      'only bool and floating types of attnMask are supported, got torch.int64',
    );
    expect(() => layer.forward(query, query, query, { attnMask: torch.zeros([2, 3]) })).toThrow(
      'expecting the 2D attnMask shape of [3, 3], but got [2, 3]',
    );
    expect(() => layer.forward(query, query, query, { isCausal: true })).toThrow('Need attnMask');
    expect(() => layer.forward(query, query, query, { mask: null } as never)).toThrow("unknown option 'mask'");
  }),
);
