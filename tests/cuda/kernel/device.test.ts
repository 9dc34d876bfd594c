import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';

const { compileKernel } = torch.cuda;
const device = 'cuda';

/** The simulated device launches kernels without running them. */
const runs = !process.env.NODETORCH_SIMULATED_OPERATORS;

const AXPY = `
template <typename T> __global__ void axpy(T* y, const T* x, float a, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i] = T(float(y[i]) + a * float(x[i]));
}`;

describe.skipIf(!torch.cuda.isAvailable())('kernels on a device', () => {
  it.skipIf(!runs)('compute', () => {
    torch.scope(() => {
      const axpy = compileKernel(AXPY, 'axpy<float>');
      const x = torch.arange(1000, { dtype: 'float32', device });
      const y = torch.ones([1000], { device });
      axpy([4], [256], [y, x, 0.5, 1000]);
      expect(y.equal(x.mul(0.5).add(1))).toBe(true);
      // A view begins where its first element lies.
      axpy({ grid: [1], block: [32], args: [y.narrow(0, 990, 10), x, torch.float(-1), 10] });
      expect(y.narrow(0, 990, 2).tolist()).toEqual([496, 495.5]);
    });
  });

  it.skipIf(!runs)('get scalars of every type', () => {
    torch.scope(() => {
      const source = `#include <cuda_fp16.h>
        #include <cuda_bf16.h>
        __global__ void everyScalar(double* out, bool a, signed char b, unsigned char c, short d, unsigned short e, int f, unsigned g,
                            long long h, unsigned long long i, float j, double k, __half l, __nv_bfloat16 m, const void* n) {
          double values[] = {double(a), double(b), double(c), double(d), double(e), double(f), double(g), double(h), double(i),
                             j, k, __half2float(l), __bfloat162float(m), n == nullptr ? 1.0 : 0.0};
          for (int at = 0; at < 14; ++at) out[at] = values[at];
        }`;
      const everyScalar = compileKernel(source, 'everyScalar');
      const out = torch.zeros([14], { dtype: 'float64', device });
      const values = [-128, 255, -32768, 65535, -(2 ** 31), 2 ** 32 - 1, -(2 ** 52), 2 ** 53 - 1, 0.25, 0.1, -1.5, 3];
      everyScalar([1], [1], [out, true, ...values, null]);
      expect(out.tolist()).toEqual([1, ...values, 1]);
    });
  });

  it.skipIf(!runs)('use dynamic shared memory, once it is configured', () => {
    torch.scope(() => {
      const source = `extern "C" __global__ void reverse(float* x) {
        extern __shared__ float copy[];
        for (int i = threadIdx.x; i < 16384; i += blockDim.x) copy[i] = x[i];
        __syncthreads();
        for (int i = threadIdx.x; i < 16384; i += blockDim.x) x[i] = copy[16383 - i];
      }`;
      const reverse = compileKernel(source, 'reverse');
      const x = torch.arange(16384, { dtype: 'float32', device });
      expect(() => reverse([1], [256], [x], 65536)).toThrow('but not configured');
      reverse.setSharedMemoryConfig(65536);
      reverse([1], [256], [x], 65536);
      expect(x.equal(torch.arange(16383, -1, -1, { dtype: 'float32', device }))).toBe(true);
    });
  });

  it('refuse tensors that the device does not reach', () => {
    torch.scope(() => {
      const axpy = compileKernel(AXPY, 'axpy<float>');
      const [x, y] = [torch.ones([4]), torch.ones([4], { device })];
      expect(() => axpy([1], [4], [y, x, 1, 4])).toThrow(
        "axpy<float>: argument 2, 'x' (float const*) must be a tensor on cuda:0 or in pinned memory, got one on cpu",
      );
      axpy([1], [4], [y, x.pinMemory(), 1, 4]);
      const conjugated = torch.ones([4], { dtype: 'complex64', device }).conj();
      const inspect = compileKernel('__global__ void inspect(const void* x) {}', 'inspect');
      expect(() => inspect([1], [1], [conjugated])).toThrow('resolveConj()');
      inspect([1], [1], [conjugated.resolveConj()]);
      torch.cuda.synchronize();
    });
  });

  it('refuse more threads than their registers allow', () => {
    const bounded = compileKernel('__global__ void __launch_bounds__(64) bounded() {}', 'bounded');
    bounded([1], [64]);
    expect(() => bounded([1], [65])).toThrow('bounded: a block may have 64 threads of this kernel on this device');
    expect(() => bounded([1, 65536], [1])).toThrow(RangeError);
    torch.cuda.synchronize();
  });
});
