import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const { backends } = torch;
const attention = () => {
  torch.manualSeed(0);
  const [q, k, v] = [0, 1, 2].map(() => torch.randn([1, 2, 5, 4]));
  return torch.nn.functional.scaledDotProductAttention(q!, k!, v!);
};

describe('torch.backends', () => {
  it('tells what libtorch was built with', () => {
    expect(backends.mkldnn.isAvailable()).toBe(true);
    expect(backends.openmp.isAvailable()).toBe(true);
    expect(backends.cuda.isBuilt()).toBe(torch.version.cuda !== null);
    if (!backends.cudnn.isAvailable()) expect(backends.cudnn.version()).toBe(null);
    expect(backends.cpu.getCpuCapability()).toMatch(/^[A-Z0-9 ]+$/);
  });

  it('has settable properties', () => {
    expect(backends.cudnn.benchmark).toBe(false);
    backends.cudnn.benchmark = true;
    expect(backends.cudnn.benchmark).toBe(true);
    backends.cudnn.benchmark = false;
    backends.cuda.matmul.allowTf32 = true;
    expect(torch.getFloat32MatmulPrecision()).toBe('high');
    backends.cuda.matmul.allowTf32 = false;
    expect(torch.getFloat32MatmulPrecision()).toBe('highest');
    expect(() => {
      backends.mkldnn.enabled = 1 as never;
    }).toThrow(new TypeError('torch.backends.mkldnn.enabled must be a boolean, got 1'));
  });

  it('sets flags for a while', () => {
    const { cudnn } = backends;
    const seen = cudnn.flags({ enabled: false, deterministic: true }, () => [cudnn.enabled, cudnn.deterministic]);
    expect(seen).toEqual([false, true]);
    expect([cudnn.enabled, cudnn.deterministic]).toEqual([true, false]);
    {
      using _ = cudnn.flags({ enabled: false });
      expect(cudnn.enabled).toBe(false);
    }
    expect(cudnn.enabled).toBe(true);
    expect(() => cudnn.flags({ enabled: false }, async () => {})).toThrow(/must not be asynchronous/);
    expect(cudnn.enabled).toBe(true);
    expect(() => cudnn.flags({ enable: false } as never)).toThrow(/Did you mean 'enabled'/);
    expect(() => cudnn.flags({ enabled: false, benchmark: 2 as never })).toThrow(TypeError);
    expect(cudnn.enabled).toBe(true);
  });

  it('says how products of matrices are summed', () => {
    const { matmul } = backends.cuda;
    const state = () => [matmul.allowFp16ReducedPrecisionReduction, matmul.allowFp16ReducedPrecisionReductionSplitK];
    expect(state()).toEqual([true, true]);
    matmul.allowFp16ReducedPrecisionReduction = false;
    expect(state()).toEqual([false, true]);
    matmul.allowFp16ReducedPrecisionReduction = [false, false];
    expect(state()).toEqual([false, false]);
    expect(matmul.allowBf16ReducedPrecisionReduction).toBe(true);
    matmul.allowFp16ReducedPrecisionReduction = true;
    expect(state()).toEqual([true, true]);
    expect(() => {
      matmul.allowBf16ReducedPrecisionReduction = 1 as never;
    }).toThrow(TypeError);
  });

  it('prefers libraries', () => {
    const { cuda } = backends;
    expect(cuda.preferredLinalgLibrary()).toBe('default');
    expect(cuda.preferredLinalgLibrary('default')).toBe('default');
    expect(cuda.preferredBlasLibrary('cublas')).toBe('cublas');
    cuda.preferredBlasLibrary('default');
    expect(() => cuda.preferredLinalgLibrary('lapack' as never)).toThrow(/takes one of 'default', 'cusolver', 'magma'/);
  });

  it.skipIf(!torch.cuda.isAvailable())('keeps plans of transforms', () => {
    const { cufftPlanCache } = backends.cuda;
    cufftPlanCache.clear();
    expect(cufftPlanCache.size).toBe(0);
    const before = cufftPlanCache.maxSize;
    cufftPlanCache.at('cuda:0').maxSize = 7;
    expect(cufftPlanCache.maxSize).toBe(7);
    cufftPlanCache.maxSize = before;
  });

  it('forbids kinds of attention kernels', () => {
    torch.scope(() => {
      const { cuda } = backends;
      expect([cuda.flashSdpEnabled(), cuda.mathSdpEnabled()]).toEqual([true, true]);
      const fast = attention();
      cuda.enableFlashSdp(false);
      const byFormula = attention();
      cuda.enableMathSdp(false);
      try {
        expect(attention).toThrow(/No (viable|available) (backend|kernel)/i);
      } finally {
        cuda.enableFlashSdp(true);
        cuda.enableMathSdp(true);
      }
      expect(torch.allclose(fast, byFormula, { atol: 1e-6 })).toBe(true);
    });
  });
});
