import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const { nn, optim } = torch;

/** Makes tensors that nobody refers to, without a turn of the event loop in which the collector could tell of them. */
function leave(count: number, make: () => torch.Tensor): void {
  for (let i = 0; i < count; i++) make();
}

describe('on the CPU', () => {
  it('frees what the program can not reach before memory is out, and says who holds the rest', () => {
    const net = new nn.Linear(1000, 1000);
    const held = torch.ones([3, 1000]);
    const before = torch.memory().tensors;
    leave(50, () => torch.zeros([100, 1000]));
    expect(torch.memory().tensors).toBe(before + 50);
    let error: unknown;
    try {
      torch.empty([2 ** 48]);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(torch.OutOfMemoryError);
    expect((error as torch.TorchError).code).toBe('ERR_OUT_OF_MEMORY');
    expect((error as Error).message).toMatch(
      /On cpu is held: 3\.82 MiB by parameters; .* that the program still refers to/,
    );
    expect((error as Error).message).toMatch(/The largest: float32\[1000, 1000\] \(3\.81 MiB, parameters\)/);
    // V8 may take a tensor or two for reachable that a register still names.
    expect(torch.memory().tensors).toBeLessThan(before + 5);
    expect(held.sum().item()).toBe(3000);
    for (const parameter of net.parameters()) parameter.dispose();
    held.dispose();
  });

  it('leaves the arguments of the call alone that there was no memory for', () => {
    const make = () => torch.arange(4);
    expect(() => torch.cat([make().add(1), make()]).repeat([2 ** 45])).toThrow(torch.OutOfMemoryError);
    expect(() =>
      make()
        .expand([2 ** 45, 4])
        .clone(),
    ).toThrow(torch.OutOfMemoryError);
  });
});

describe.skipIf(!torch.cuda.isAvailable())('on a GPU', () => {
  // No more than that, whatever the device has: others test on it too.
  const [, total] = torch.cuda.isAvailable() ? torch.cuda.memGetInfo() : [0, 1];
  const limit = Math.min(total, 2 ** 31);

  beforeAll(() => torch.cuda.setPerProcessMemoryFraction(limit / total));
  afterAll(() => torch.cuda.setPerProcessMemoryFraction(1));

  /** Elements of float32 that fill a part of the memory. */
  const part = (share: number): number => Math.floor((limit * share) / 4);

  it('computes with ten times the memory that there is, one tensor after the other', () => {
    const size = part(0.05);
    leave(200, () => torch.empty([size], { device: 'cuda' }));
    expect(torch.empty([size], { device: 'cuda' }).shape).toEqual([size]);
  });

  it('goes backward through networks whose tensors nobody frees', () => {
    const weight = new nn.Parameter(torch.ones([part(0.02)], { device: 'cuda' }));
    const optimizer = new optim.SGD([weight], { lr: 0.5 });
    for (let step = 0; step < 40; step++) {
      optimizer.zeroGrad();
      weight.mul(2).relu().mul(0.125).sum().backward();
      optimizer.step();
    }
    // Steps of 0.125 from 1, until the rectifier lets nothing through any more.
    expect(weight.max().item()).toBe(0);
    optimizer.zeroGrad();
    optimizer.dispose();
    weight.dispose();
  });

  it('says who holds memory that is out', () => {
    const held = Array.from({ length: 10 }, () => torch.empty([part(0.08)], { device: 'cuda' }));
    let message = '';
    try {
      torch.empty([part(0.5)], { device: 'cuda' });
    } catch (error) {
      expect(error).toBeInstanceOf(torch.OutOfMemoryError);
      message = (error as Error).message;
    }
    expect(message).toMatch(/CUDA out of memory.*Tried to allocate/);
    expect(message).toMatch(/On cuda:0 is held: .* by tensors outside scopes that the program still refers to/);
    for (const tensor of held) tensor.dispose();
  });
});
