import { afterAll, describe, expect, it } from 'vitest';
import { nearest } from '../../lib/core/errors.js';
import { DataLoader, TensorDataset } from '../../lib/data/index.js';
import torch, { nn, optim } from '../../lib/index.js';
import { Trainer } from '../../lib/train/index.js';

const F = nn.functional;
const x = torch.ones([2, 2]);
const gone = torch.ones([2]);
gone.dispose();
afterAll(() => x.dispose());
const loose = (fn: unknown): any => fn;

/** The first line of the stack below the message. */
function firstFrame(error: Error): string {
  return error.stack!.split('\n').find((line) => line.startsWith('    at '))!;
}

describe("an error's stack starts at the caller's line", () => {
  it.each<[string, () => unknown]>([
    ['a failed operator', () => x.matmul(torch.ones([3, 3]))],
    ['a call with options', () => x.sum({ dim: 7 })],
    ['an unknown option', () => loose(x).sum({ dims: 1 })],
    ['an unknown option of a written function', () => loose(F).softmax(x, { dims: 1 })],
    ['data that fits no tensor', () => torch.tensor([[1], [2, 3]])],
    ['a layer deep inside a network', () => deep(40).forward(x)],
    ["a layer's options", () => loose(nn).Linear(2)],
    ['a disposed tensor', () => torch.cat([gone])],
    ['an index', () => x.index('1:?')],
    ['an optimizer', () => new optim.SGD([], { lr: 1 })],
    ['a schedule', () => loose(optim.lrScheduler.StepLR)()],
    ['a data set', () => new TensorDataset(torch.ones([2]), torch.ones([3]))],
    ['a loader', () => loose(DataLoader)()],
    ['a trainer', () => new Trainer(new nn.Identity(), loose({}))],
    ['a file', () => torch.load(new Uint8Array(3))],
    ['built-ins in between', () => String(gone)],
  ])('%s', (_, fn) => {
    expect(fn).toThrow();
    try {
      fn();
    } catch (error) {
      expect(firstFrame(error as Error)).toContain('errors.test.ts');
      expect((error as Error).stack!.split('\n    at ').length).toBeLessThanOrEqual(1 + Error.stackTraceLimit);
    }
  });

  it('also after an await', async () => {
    const error: Error = await new Trainer(new nn.Identity(), { loss: F.mseLoss })
      .fit([], { epochs: 0 })
      .catch((e) => e);
    expect(error).toBeInstanceOf(RangeError);
    expect(firstFrame(error)).toContain('errors.test.ts');
  });
});

/** A layer that does not take [2, 2] below `depth` containers. */
function deep(depth: number): nn.Module {
  let module: nn.Module = new nn.Linear(3, 3);
  for (let i = 0; i < depth; i++) module = new nn.Sequential(module);
  return module;
}

describe('nearest', () => {
  it.each([
    ['keepDim', ['dim', 'keepdim'], 'keepdim'],
    ['requires_grad', ['requiresGrad'], 'requiresGrad'],
    ['bais', ['inFeatures', 'bias'], 'bias'],
    ['alhpa', ['input', 'alpha', 'out'], 'alpha'],
    ['unrelated', ['dim', 'keepdim'], undefined],
  ])('%s among %j is %s', (name, known, expected) => {
    expect(nearest(name, known)).toBe(expected);
  });
});

describe('a device that this libtorch has no kernels for', () => {
  it.skipIf(torch.cuda.isAvailable())('is named, without the list of all kernels', () => {
    expect(() => torch.zeros([1], { device: 'xpu' })).toThrow(/^Torch not compiled with XPU enabled/);
    expect(() => torch.ones([2, 2]).toSparse().cholesky()).toThrow(
      /^Could not run 'aten::cholesky'(?!.*registered at)/s,
    );
  });

  it('has its nearest name in the error for a misspelt one', () => {
    expect(() => torch.device('cuad')).toThrow(/did you mean 'cuda'/);
  });
});
