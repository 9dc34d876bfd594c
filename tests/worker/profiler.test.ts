import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const child = new URL('./profiler-child.mjs', import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));

async function start(workerData: object): Promise<[Worker, unknown]> {
  const worker = new Worker(child, { workerData });
  const [message] = await once(worker, 'message');
  return [worker, message];
}

it('profiles a worker, whose operators are its own', async () => {
  const [worker, count] = await start({ stop: true });
  expect(count).toBe(1);
  await worker.terminate();
});

it('has one profile a process', async () => {
  const [worker] = await start({ wait: true });
  expect(() => torch.profiler.profile()).toThrow(/another thread of this process has a profile running/);
  worker.postMessage('end');
  await once(worker, 'exit');
  // The worker left its profile open: it was closed with the worker.
  expect(torch.profiler.profile(() => torch.scope(() => torch.ones([2]))).events()).toHaveLength(3);
});

it('closes the profile of a worker that is ended at work', async () => {
  for (let i = 0; i < 3; i++) {
    const [worker] = await start({ forever: true });
    await worker.terminate();
    torch.profiler.profile(() => {});
  }
});

it.each([
  ['ends by itself', ''],
  ['exits', 'process.exit(0)'],
  ['exits inside a hook', 'x.registerHook(() => process.exit(0)); x.sum().backward()'],
])('closes the profile of a process that %s', (_, end) => {
  const source = `
    import * as torch from 'nodetorch';
    torch.profiler.profile({ profileMemory: true });
    torch.profiler.recordFunction('open');
    const x = torch.ones([2], { requiresGrad: true });
    ${end}`;
  const { status, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', source], { cwd: root });
  expect([status, signal]).toEqual([0, null]);
});
