// Makes and times cases on request, on this side. Its twin is worker.py.
//
// A line of JSON comes in, a line goes out: {make, variant, params, device} -> {check}, {time: n, events} -> {ms, ...},
// {free: true} -> {}; what fails is answered with {error}, what can't run here with {unavailable}. One case is timed
// as often as wanted in any of the variants that were made.
import { createInterface } from 'node:readline';
import * as torch from 'nodetorch';
import type { Device, Params, Ready, Variant } from './case.js';
import { makers } from './cases.js';
import { synchronize, timedEvent } from './cuda.js';

interface Request {
  make?: string;
  time?: number;
  variant: Variant;
  params: Params;
  device: Device;
  events?: boolean;
}

/** How many calls are handed to a device before it is waited for: fewer than its queue holds. */
const QUEUED = 500;

const ready = new Map<Variant, Ready>();

function enqueued(run: Ready['run'], n: number, device: Device): number {
  let ns = 0n;
  for (let done = 0; done < n; done += QUEUED) {
    const start = process.hrtime.bigint();
    run(Math.min(QUEUED, n - done));
    ns += process.hrtime.bigint() - start;
    synchronize(device);
  }
  return Number(ns) / 1e6;
}

function time({ variant, device, events, time: n = 1 }: Request): Record<string, number> {
  const { run, isEnqueued } = ready.get(variant)!;
  synchronize(device);
  if (isEnqueued) return { ms: enqueued(run, n, device) };
  if (!events) {
    const start = process.hrtime.bigint();
    const more = run(n);
    synchronize(device);
    return { ms: Number(process.hrtime.bigint() - start) / 1e6, ...more };
  }
  const [start, end] = [timedEvent(), timedEvent()];
  start.record();
  const more = run(n);
  end.record();
  end.synchronize();
  return { ms: start.elapsedTime(end), ...more };
}

async function make({ make: name, variant, params, device }: Request): Promise<object> {
  const maker = await makers[name!]!();
  const made = maker({ variant, params, device });
  if ('unavailable' in made) return made;
  ready.set(variant, made);
  return { check: made.check };
}

function free(): object {
  for (const made of ready.values()) made.free?.();
  ready.clear();
  torch.cuda.emptyCache();
  return {};
}

async function answer(request: Request): Promise<object> {
  try {
    if (request.make !== undefined) return await make(request);
    return request.time !== undefined ? time(request) : free();
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

if (process.argv[2] === 'cpu') torch.setNumThreads(1);
console.log(
  JSON.stringify({
    ready: torch.version.libtorch,
    cuda: torch.version.cuda,
    available: torch.cuda.isAvailable(),
    events: torch.cuda.isAvailable(),
  }),
);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await answer(JSON.parse(line) as Request)));
}
