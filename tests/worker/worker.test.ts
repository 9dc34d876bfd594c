import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const child = new URL('./child.mjs', import.meta.url);

interface Message {
  grad: number[][];
  tensors: number;
  tensor: unknown;
}

async function answer(worker: Worker): Promise<Message> {
  const [message] = (await once(worker, 'message')) as [Message];
  return message;
}

it('runs in worker threads, each with tensors of its own', async () => {
  const workers = [new Worker(child), new Worker(child)];
  const exits = workers.map((worker) => once(worker, 'exit'));
  const messages = await Promise.all(workers.map(answer));
  for (const { grad } of messages) expect(grad).toEqual(Array(4).fill(Array(4).fill(8)));
  expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0]);
});

it('refuses a tensor of another thread by name', async () => {
  const worker = new Worker(child);
  const exit = once(worker, 'exit');
  const { tensor } = await answer(worker);
  torch.scope(() => {
    expect(() => torch.ones([2]).add(tensor as torch.Tensor)).toThrow(TypeError);
  });
  await exit;
});

it('goes on after workers were terminated in the middle of a step', async () => {
  for (let i = 0; i < 3; i++) {
    const worker = new Worker(child, { workerData: { forever: true } });
    await answer(worker);
    await worker.terminate();
  }
  torch.scope(() => {
    const w = torch.ones([2], { requiresGrad: true });
    w.mul(2).sum().backward();
    expect(w.grad!.tolist()).toEqual([2, 2]);
  });
});
