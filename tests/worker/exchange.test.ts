import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { wrap } from '../../lib/core/tensor.js';
import * as torch from '../../lib/index.js';
import { native } from '../../lib/native.js';

const child = new URL('./exchange-child.mjs', import.meta.url);

interface Message {
  token: number;
  values: number[];
  permutation: number[];
}

async function run(seed: number): Promise<Message> {
  const worker = new Worker(child, { workerData: { seed } });
  const exit = once(worker, 'exit');
  const [message] = (await once(worker, 'message')) as [Message];
  await exit;
  return message;
}

const expected = (seed: number) =>
  torch.scope(() => {
    torch.manualSeed(seed);
    const drawn = torch.rand([3]).tolist();
    const net = new torch.nn.Dropout(0.5);
    const values = Array.from({ length: 200 }, () =>
      torch.scope(() => torch.randn([4]).sum().item() + (net.forward(torch.ones([16])) as torch.Tensor).sum().item()),
    );
    return { drawn, values, permutation: torch.randperm(5).tolist() };
  });

it('draws in each worker from a generator of its own, as the main thread draws from the same seed', async () => {
  torch.manualSeed(7);
  const before = torch.rand([1]).item();
  const answers = await Promise.all([run(1), run(2), run(1)]);
  const after = torch.rand([1]).item();
  // What the workers drew took nothing from this thread's generator.
  torch.manualSeed(7);
  expect([torch.rand([1]).item(), torch.rand([1]).item()]).toEqual([before, after]);
  for (const [i, seed] of [1, 2, 1].entries()) {
    const { drawn, values, permutation } = expected(seed);
    expect(answers[i]!.values).toEqual(values);
    expect(answers[i]!.permutation).toEqual(permutation);
    torch.scope(() => expect(wrap(native.claim(answers[i]!.token)).tolist()).toEqual(drawn));
  }
});

it('hands each tensor over once', async () => {
  const { token } = await run(3);
  torch.scope(() => expect(wrap(native.claim(token)).shape).toEqual([3]));
  expect(() => native.claim(token)).toThrow(/no tensor is on its way/);
  for (const wrong of [0, -1, 2 ** 60, Number.NaN]) expect(() => native.claim(wrong)).toThrow(RangeError);
  expect(() => native.claim('1' as never)).toThrow(TypeError);
  native.withdraw(token);
});

it('keeps a graph in the thread that made it', () => {
  torch.scope(() => {
    const x = torch.ones([2], { requiresGrad: true });
    expect(() => native.lend(x.mul(2)._handle)).toThrow(/detach/);
  });
});
