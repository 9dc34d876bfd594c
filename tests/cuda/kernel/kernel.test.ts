import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stream, StreamIds } from '../../../lib/cuda/stream.js';
import * as torch from '../../../lib/index.js';
import { native } from '../../../lib/native.js';

/** The addon's part, without a device: a launch calls `run` with CPU tensors in place of pointers. */
const fake = vi.hoisted(() => ({
  probe: '',
  compiled: [] as unknown[][],
  launches: [] as unknown[][],
  configured: [] as number[],
  run: (_slots: Float64Array): void => {},
}));

vi.mock('../../../lib/cuda/binding.js', () => ({
  binding: () => ({
    nvrtcOpen() {},
    nvrtcCompile(...args: unknown[]) {
      fake.compiled.push(args);
      if ((args[0] as string).includes('broken')) return { code: null, log: fake.probe };
      const names = ['lowered', ''];
      return { code: new Uint8Array(1), log: '', lowered: names, demangled: ['', `void p<void (*)(${fake.probe})>()`] };
    },
    kernelTarget: () => ({
      device: 0,
      capability: [9, 0],
      block: [1024, 1024, 64],
      grid: [2 ** 31 - 1, 65535, 65535],
      sharedMemory: 232448,
    }),
    kernelNew: () => ({ kernel: 7, threads: 1024 }),
    kernelSetSharedMemory: (_kernel: number, bytes: number) => fake.configured.push(bytes),
    kernelLaunch(kernel: number, geometry: Float64Array, slots: Float64Array, stream: unknown, device: unknown) {
      fake.launches.push([kernel, [...geometry], stream, device]);
      fake.run(slots);
    },
  }),
}));

const { compileKernel } = torch.cuda;
let count = 0;

/** A kernel of these parameters; each has a source of its own, for kernels are kept. */
function kernelOf(types: string, names = '') {
  fake.probe = types;
  return compileKernel(`extern "C" __global__ void k(${names}) {} // ${count++}`, 'k');
}

beforeEach(() => {
  fake.compiled.length = fake.launches.length = fake.configured.length = 0;
});
afterEach(() => {
  fake.run = () => {};
});

describe('compileKernel', () => {
  it('tells NVRTC what Python does', () => {
    const source = '__global__ void scale(float*) {}';
    fake.probe = 'float*';
    const kernel = compileKernel(source, 'ns::scale<float>', {
      nvccOptions: ['-lineinfo'],
      cudaIncludeDirs: ['/mine'],
    });
    expect(kernel.name).toBe('ns::scale<float>');
    expect(kernel.parameters).toMatchObject([{ name: null, text: 'float*' }]);
    const [text, file, options, names] = fake.compiled[0] as [string, string, string[], string[]];
    expect(text.startsWith(`${source}\n`)).toBe(true);
    expect(file).toBe('ns::scale<float>.cu');
    expect(options[0]).toBe('--gpu-architecture=sm_90');
    expect(options.slice(-6)).toEqual([
      '-I/mine',
      '-lineinfo',
      '-D__CUDA_NO_HALF_OPERATORS__',
      '-D__CUDA_NO_HALF_CONVERSIONS__',
      '-D__CUDA_NO_BFLOAT16_CONVERSIONS__',
      '-D__CUDA_NO_HALF2_OPERATORS__',
    ]);
    expect(names).toEqual(['ns::scale<float>', 'nodetorch_signature<decltype(&ns::scale<float>)>']);
  });

  it('compiles the same but once', () => {
    const source = '__global__ void once() {}';
    fake.probe = '';
    const kernel = compileKernel(source, 'once', '80');
    expect(compileKernel({ kernelSource: source, kernelName: 'once', computeCapability: '80' })).toBe(kernel);
    expect(compileKernel(source, 'once')).not.toBe(kernel);
    expect(fake.compiled.map(([, , options]) => (options as string[])[0])).toEqual([
      '--gpu-architecture=sm_80',
      '--gpu-architecture=sm_90',
    ]);
  });

  it('refuses what is no source, name or option', () => {
    const compile = compileKernel as (...args: unknown[]) => unknown;
    expect(() => compile(3, 'k')).toThrow('torch.cuda.compileKernel: kernelSource must be a string, got 3');
    expect(() => compile('')).toThrow("torch.cuda.compileKernel needs 'kernelName'");
    expect(() => compile('', ' ')).toThrow(RangeError);
    expect(() => compile('', 'k', 'sm_90')).toThrow("computeCapability must be such as '86' or '90a', got \"sm_90\"");
    expect(() => compile('', 'k', { nvccOptions: '-O3' })).toThrow('nvccOptions must be an array of strings');
    expect(() => compile('', 'k', { nvccOption: [] })).toThrow("Did you mean 'nvccOptions'?");
    expect(() => kernelOf('ns::Pair<int, int>')).toThrow(TypeError);
  });

  it('tells the log without what the source does not hold, and a hint', () => {
    fake.probe = [
      'k.cu(1): error: identifier "int64_t" is undefined\n  here\n  ^',
      '__nv_name_map(3): error: of names',
      '2 errors detected in the compilation of "k.cu".',
    ].join('\n\n');
    let error: Error | undefined;
    try {
      compileKernel('broken', 'k');
    } catch (thrown) {
      error = thrown as Error;
    }
    expect(error).toBeInstanceOf(torch.TorchError);
    expect(error!.message).toBe(
      'Kernel compilation failed:\nk.cu(1): error: identifier "int64_t" is undefined\n  here\n  ^\n' +
        'NVRTC has no stdint.h: #include <cuda/std/cstdint>, or write long long and the like.\n' +
        '  in torch.cuda.compileKernel(k, sm_90)',
    );
  });
});

describe('a kernel', () => {
  it('is launched with arguments by position, by name, or some of each', () => {
    const kernel = kernelOf('');
    const stream = new Stream(new StreamIds([3, 1]));
    kernel();
    kernel([2, 3], [32], [], 64, stream);
    kernel({ grid: [2, 3], block: [32], sharedMem: 64, stream });
    kernel([2], { block: [32, 1, 2], args: [] });
    kernel([2], [4], { stream: null });
    expect(fake.launches).toEqual([
      [7, [1, 1, 1, 1, 1, 1, 0], null, null],
      [7, [2, 3, 1, 32, 1, 1, 64], 3, 1],
      [7, [2, 3, 1, 32, 1, 1, 64], 3, 1],
      [7, [2, 1, 1, 32, 1, 2, 0], null, null],
      [7, [2, 1, 1, 4, 1, 1, 0], null, null],
    ]);
    expect(() => kernel([1], [1], 3 as never)).toThrow('k: args must be an array, got 3');
    expect(() => kernel({ stream: 0 as never })).toThrow('k: stream takes a torch.cuda.Stream, got 0');
    expect(() => kernel({ shared: 3 } as never)).toThrow("k: unknown option 'shared'");
    expect(() => kernel({ block: [2048] })).toThrow(RangeError);
  });

  it('gets much shared memory once that is configured', () => {
    const kernel = kernelOf('');
    kernel({ sharedMem: 49151 });
    expect(() => kernel({ sharedMem: 49152 })).toThrow(
      'Kernel requires 49152 bytes of shared memory (>= 48KB), but not configured',
    );
    kernel.setSharedMemoryConfig(65536);
    kernel({ sharedMem: 65536 });
    expect(() => kernel({ sharedMem: 65537 })).toThrow('but only 65536 bytes configured');
    kernel.setSharedMemoryConfig(1024);
    expect(fake.configured).toEqual([65536]);
    expect(() => kernel.setSharedMemoryConfig(232449)).toThrow('exceeds device limit (232448 bytes)');
    expect(() => kernel.setSharedMemoryConfig(-1)).toThrow(RangeError);
  });

  it('works inside an autograd.Function', () => {
    const square = kernelOf('float const*, float*, float, int', 'const float* x, float* y, float a, int n');
    // y = a * x * x, as the kernel would have it.
    fake.run = (slots) => {
      const view = new DataView(slots.buffer);
      expect(view.getInt32(24, true)).toBe(3);
      torch.noGrad(() =>
        torch.scope(() => {
          const [x, y] = [slots[0]!, slots[1]!].map((handle) => new torch.Tensor(native.alias(handle)));
          y!.copy_(x!.mul(x!).mul(view.getFloat32(16, true)));
          x!.dispose();
          y!.dispose();
        }),
      );
    };
    class Square extends torch.autograd.Function {
      static forward(ctx: torch.autograd.FunctionCtx, x: torch.Tensor, a: number): torch.Tensor {
        const y = torch.emptyLike(x);
        square([1], [x.numel()], [x, y, a, x.numel()]);
        ctx.saveForBackward(x);
        ctx.a = a;
        return y;
      }
      static backward(ctx: torch.autograd.FunctionCtx, grad: torch.Tensor) {
        const [x] = ctx.savedTensors;
        return [grad.mul(x!).mul(2 * ctx.a), null];
      }
    }
    torch.scope(() => {
      const x = torch.tensor([1, 2, 3], { requiresGrad: true });
      const y = Square.apply(x, 0.5) as torch.Tensor;
      expect(y.tolist()).toEqual([0.5, 2, 4.5]);
      y.sum().backward();
      expect(x.grad!.tolist()).toEqual([1, 2, 3]);
      expect(() => square([1], [3], [x.double(), y, 1, 3])).toThrow(
        "k: argument 1, 'x' (float const*) must be a float32 tensor, got float64",
      );
      expect(() => square([1], [3], [x, y, 1, 2 ** 31])).toThrow(
        "k: argument 4, 'n' (int) must be from -2147483648 to 2147483647, got 2147483648",
      );
    });
  });
});
