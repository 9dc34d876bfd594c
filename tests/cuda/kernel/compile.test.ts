import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/cuda/kernel/compile.js';
import { includeFolders, nvrtc } from '../../../lib/cuda/kernel/nvrtc.js';
import * as torch from '../../../lib/index.js';

/** Whether NVRTC can be opened: it needs a libtorch with CUDA, and no GPU. */
const there = (() => {
  try {
    return nvrtc().nvrtcVersion()[0] >= 12;
  } catch {
    return false;
  }
})();

const SAXPY = `extern "C" __global__ void saxpy(float* y, const float* x, float a, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i] += a * x[i];
}`;

const texts = (source: string, name: string) => compile(source, name, '90').parameters.map((p) => [p.text, p.name]);

/** What compiling throws. */
function errorOf(source: string, name = 'k', capability = '90'): Error {
  try {
    compile(source, name, capability);
  } catch (error) {
    return error as Error;
  }
  throw new Error('it compiles');
}

describe.skipIf(torch.cuda.isAvailable())('compileKernel without a device', () => {
  it('says what is missing', () => {
    expect(() => torch.cuda.compileKernel(SAXPY, 'saxpy')).toThrow(
      /Torch not compiled with CUDA enabled|NVIDIA driver/,
    );
  });
});

describe.skipIf(!there)('NVRTC', () => {
  it('compiles for a capability, without a GPU', () => {
    const { code, lowered, parameters } = compile(SAXPY, 'saxpy', '90');
    // A cubin is an ELF file.
    expect([...code.slice(0, 4)]).toEqual([0x7f, 0x45, 0x4c, 0x46]);
    expect(lowered).toBe('saxpy');
    expect(parameters.map((p) => [p.text, p.name, p.kind, p.dtypes])).toEqual([
      ['float*', 'y', 'pointer', ['float32']],
      ['float const*', 'x', 'constPointer', ['float32']],
      ['float', 'a', 'scalar', ['float32']],
      ['int', 'n', 'scalar', ['int32']],
    ]);
    expect(compile(SAXPY, 'saxpy', '80').code).not.toEqual(code);
  });

  it('gives PTX for what is no real device', () => {
    const cuda = nvrtc();
    const result = cuda.nvrtcCompile(SAXPY, 'saxpy.cu', ['--gpu-architecture=compute_90'], []);
    expect(Buffer.from(result.code!).toString()).toContain('.entry saxpy(');
  });

  it('knows what typedefs, macros, namespaces and templates stand for', () => {
    const source = `
      typedef unsigned int index_t;
      #define REAL double
      #define KERNEL(name) extern "C" __global__ void name(REAL* out, const index_t size) {}
      KERNEL(made)
      namespace ns {
        template <typename T, int N> __global__ void scale(T* __restrict__ x, const T* y, index_t n, T by) {}
      }
      __global__ void plain(signed char a, unsigned char b, long c, unsigned long long d, bool e, float* const* f) {}`;
    expect(texts(source, 'made')).toEqual([
      ['double*', null],
      ['unsigned int', null],
    ]);
    expect(texts(source, 'plain').map(([type]) => type)).toEqual([
      'signed char',
      'unsigned char',
      'long',
      'unsigned long long',
      'bool',
      'float*const*',
    ]);
    const scale = compile(source, 'ns::scale<float, 4>', '90');
    expect(scale.lowered).toBe('_ZN2ns5scaleIfLi4EEEvPT_PKS1_jS1_');
    expect(scale.parameters.map((p) => p.name)).toEqual(['x', 'y', 'n', 'by']);
    expect(scale.parameters[3]!.text).toBe('float');
  });

  it.skipIf(!includeFolders().some((folder) => /cuda|nvidia/.test(folder)))('finds the headers of half types', () => {
    const source = `#include <cuda_fp16.h>
      #include <cuda_bf16.h>
      extern "C" __global__ void k(__half* x, const __nv_bfloat16* y, half a, __nv_bfloat16 b) {}`;
    const { parameters } = compile(source, 'k', '90');
    expect(parameters.map((p) => p.dtypes)).toEqual([['float16'], ['bfloat16'], ['float16'], ['bfloat16']]);
  });

  it('tells errors with lines of the source', () => {
    const error = errorOf('extern "C" __global__ void k(float* x, int64_t n) {\n  x[0] = foo;\n}');
    expect(error).toBeInstanceOf(torch.TorchError);
    expect(error.message).toContain('Kernel compilation failed:\nk.cu(1): error: identifier "int64_t" is undefined');
    expect(error.message).toContain('k.cu(2): error: identifier "foo" is undefined');
    expect(error.message).toContain('#include <cuda/std/cstdint>');
    expect(error.message).not.toContain('nodetorch_signature');
  });

  it('lists the kernels where a name is unknown', () => {
    const error = errorOf(`${SAXPY}\n__global__ void other() {}`, 'sxapy');
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toBe(
      "torch.cuda.compileKernel: the source has no kernel 'sxapy'. Did you mean 'saxpy'? It has saxpy, other.",
    );
    expect(errorOf('', 'k').message).toContain('It has none.');
  });

  it('tells what is wrong with a name that is known', () => {
    const overloaded = '__global__ void k(int) {}\n__global__ void k(float) {}';
    expect(errorOf(overloaded).message).toContain('cannot determine which instance of overloaded function "k"');
    expect(errorOf('template <typename T> __global__ void k(T* x) {}').message).toContain('Kernel compilation failed');
    expect(errorOf('__device__ void k() {}').message).toContain('It has none.');
  });

  it('tells of a capability that it does not know', () => {
    expect(errorOf(SAXPY, 'saxpy', '20').message).toMatch(/invalid value for --gpu-architecture[\s\S]*saxpy, sm_20/);
  });

  it('takes any text', () => {
    for (const source of [
      '(',
      '"',
      '/*',
      '#include <nothing.h>',
      '}',
      '\u{1f600}',
      'template <',
      `${'('.repeat(5000)}`,
    ]) {
      expect(errorOf(source)).toBeInstanceOf(Error);
    }
    expect(errorOf('\0').message).toContain('NUL');
    expect(errorOf(SAXPY, 'saxpy>; }').message).not.toBe('');
    expect(errorOf(SAXPY, 'saxpy\n').message).not.toBe('');
  });
});
