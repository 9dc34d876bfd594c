import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { readReference, wave as waveOf } from '../../reference.js';
import { scoped } from '../reference.js';
import { type Exact, expectExact } from '../utils/reference.js';

const { nn } = torch;
const F = nn.functional;
const { SDPBackend, sdpaKernel } = nn.attention;
const { CausalBias, CausalVariant, causalLowerRight, causalUpperLeft } = nn.attention.bias;

const cases = readReference<Exact>('attention');
const expectCase = (got: torch.Tensor, name: string) => expectExact(got, cases[name]!, name);
const wave = (shape: number[], step: number) => waveOf(shape, { dtype: torch.float32, step });
const inputs = (queries: number, keys: number, embed: number): [torch.Tensor, torch.Tensor, torch.Tensor] => [
  wave([2, 4, queries, embed], 0.7),
  wave([2, 4, keys, embed], 0.9),
  wave([2, 4, keys, embed], 1.1),
];
const { flashSdpEnabled, mathSdpEnabled, memEfficientSdpEnabled } = torch.backends.cuda;
const switches = () => [mathSdpEnabled(), flashSdpEnabled(), memEfficientSdpEnabled()];

describe('sdpaKernel', () => {
  it(
    'chooses kernels, as a callback and as a guard',
    scoped(() => {
      const args = inputs(33, 33, 16);
      expectCase(F.scaledDotProductAttention(...args), 'kernel.default');
      const math = sdpaKernel(SDPBackend.MATH, () => {
        expect(switches()).toEqual([true, false, false]);
        return F.scaledDotProductAttention(...args);
      });
      expectCase(math, 'kernel.MATH');
      expect(switches()).toEqual([true, true, true]);
      {
        using _ = sdpaKernel([SDPBackend.FLASH_ATTENTION]);
        expect(switches()).toEqual([false, true, false]);
        expectCase(F.scaledDotProductAttention(...args), 'kernel.FLASH_ATTENTION');
        sdpaKernel([SDPBackend.MATH, SDPBackend.EFFICIENT_ATTENTION], () => {
          expect(switches()).toEqual([true, false, true]);
        });
        expect(switches()).toEqual([false, true, false]);
      }
      expect(switches()).toEqual([true, true, true]);
    }),
  );

  it(
    'puts kernels in order, and everything back where the function fails',
    scoped(() => {
      const fail = () =>
        sdpaKernel([SDPBackend.MATH, SDPBackend.FLASH_ATTENTION], { setPriority: true }, () => {
          expect(switches()).toEqual([true, true, false]);
          // The order matters on CUDA devices only.
          expectCase(F.scaledDotProductAttention(...inputs(33, 33, 16)), 'kernel.MATH.first');
          throw new Error('failed');
        });
      expect(fail).toThrow('failed');
      expect(switches()).toEqual([true, true, true]);
      expectCase(F.scaledDotProductAttention(...inputs(33, 33, 16)), 'kernel.default');
      expect(() => sdpaKernel('math' as never)).toThrow('backends must be of SDPBackend (ERROR, MATH, FLASH_ATTENTION');
      expect(() => sdpaKernel(SDPBackend.MATH, async () => 1)).toThrow('fn must not be asynchronous');
      expect(switches()).toEqual([true, true, true]);
    }),
  );
});

describe('CausalBias', () => {
  it(
    'is a mask, and attention knows it',
    scoped(() => {
      expectCase(causalUpperLeft(3, 5), 'bias.upper.mask');
      expectCase(causalLowerRight(3, 5), 'bias.lower.mask');
      const [q, k, v] = inputs(5, 9, 8);
      expectCase(F.scaledDotProductAttention(q, k, v, causalUpperLeft(5, 9)), 'bias.upper');
      const lower = F.scaledDotProductAttention(q, k, v, { attnMask: causalLowerRight(5, 9), scale: 0.4 });
      expectCase(lower, 'bias.lower');
      const [k5, v5] = [k.narrow(2, 0, 5), v.narrow(2, 0, 5)];
      expectCase(F.scaledDotProductAttention(q, k5, v5, causalLowerRight(5, 5)), 'bias.square');
      const bias = new CausalBias(CausalVariant.UPPER_LEFT, 5, 9);
      expect([bias.variant, bias.seqLenQ, bias.seqLenKv, bias.shape]).toEqual([1, 5, 9, [5, 9]]);
      expect(() => F.scaledDotProductAttention(q, k, v, bias, 0, true)).toThrow('should not be used with isCausal');
      expect(() => new CausalBias(3 as never, 5, 9)).toThrow('variant must be of CausalVariant, got 3');
    }),
  );
});
