import { describe, rangeError, typeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import { feedTo } from '../data/device-feed.js';
import { Turns } from '../data/turn.js';
import { type Device, Tensor } from '../index.js';

/**
 * A batch: an array of the network's inputs and, last, the target, or an object of both, such as `{ input, target }`. To
 * predict, a tensor alone will do.
 */
export type Batch = Tensor | readonly unknown[] | object;

/** Where batches come from: a DataLoader, an array, anything that can be iterated over more than once. */
export type Batches = (Iterable<Batch> | AsyncIterable<Batch>) & { readonly length?: number };

/** Refuses what has no batches, before anything is changed. */
export function checkBatches(fn: string, batches: unknown): void {
  const isObject = typeof batches === 'object' && batches !== null;
  if (isObject && !(batches instanceof Tensor) && (Symbol.asyncIterator in batches || Symbol.iterator in batches))
    return;
  throw typeError(
    `${fn} takes a DataLoader, or an array of batches, got ${describe(batches)}: ` +
      'make a DataLoader of a dataset, and write [x] for a single batch.',
  );
}

/** How many batches there are, `null` where that is not known. */
export function lengthOf(batches: Batches): number | null {
  try {
    return batches.length ?? null;
  } catch {
    return null;
  }
}

/** Tells a loader's samplers the epoch, from 0, as one needs that shares a dataset out among processes. */
export function tellEpoch(loader: unknown, epoch: number): void {
  if (typeof loader !== 'object' || loader === null) return;
  const { sampler, batchSampler, setEpoch } = loader as Record<string, unknown>;
  if (typeof setEpoch === 'function') setEpoch.call(loader, epoch);
  tellEpoch(sampler, epoch);
  tellEpoch(batchSampler, epoch);
}

/** What the network gets of a batch. Of several tensors the last is taken for a target. */
export function inputsOf(batch: Batch): readonly unknown[] {
  if (batch instanceof Tensor) return [batch];
  if (Array.isArray(batch)) return batch.length > 1 ? batch.slice(0, -1) : batch;
  if ('input' in batch) return [batch.input];
  throw typeError(
    `Trainer: of ${describe(batch)} with ${Object.keys(batch).join(', ') || 'no keys'} only 'input' would be given to the ` +
      'network: say with the option forward, as in `forward: (net, batch) => net.forward(batch.ids)`, what it gets.',
  );
}

/** What the network's output for a batch is compared with. */
export function targetOf(batch: Batch): unknown {
  if (Array.isArray(batch)) {
    if (batch.length > 1) return batch[batch.length - 1];
  } else if (!(batch instanceof Tensor)) {
    if ('target' in batch) return batch.target;
    if ('labels' in batch) return batch.labels;
  }
  throw typeError(
    "Trainer: a batch should be an array of inputs and, last, a target, or an object with 'target' or 'labels', got " +
      `${describe(batch)}. A subclass of Trainer with a method trainingStep takes any.`,
  );
}

/** How many samples there are in what was made of a batch: the first dimension of the first tensor in it. */
export function samplesIn(value: unknown): number | null {
  if (value instanceof Tensor) return value.ndim === 0 ? 1 : value.shape[0]!;
  if (typeof value !== 'object' || value === null) return null;
  const children = Array.isArray(value) ? value : value instanceof Map ? value.values() : Object.values(value);
  for (const child of children) {
    const found = samplesIn(child);
    if (found !== null) return found;
  }
  return null;
}

/** What goes through batches: a batch is freed with the scope in which `use` is called, until that is not true. */
export interface Pass {
  /** Where batches go. To a CUDA device they are copied while that still computes with the one before. */
  device: Device;
  use: (batch: Batch) => boolean | Promise<boolean>;
  /** How many batches have been used before. */
  skip?: number;
  /** Called when they have been passed over; whether to go on. */
  skipped?: () => boolean;
}

/** Goes through batches. */
export async function eachInScope(batches: Batches, { device, use, skip = 0, skipped }: Pass): Promise<void> {
  const dropped = canSkip(batches) ? 0 : skip;
  const iterator = iterate(batches, skip - dropped);
  const turns = new Turns();
  const feed = feedTo(device);
  try {
    for (let i = 0; i < dropped; i++) {
      const { done } = await scope(async () => ({ done: (await iterator.next()).done }));
      if (done)
        throw rangeError(`Trainer.fit: ${skip} batches were used before training went on, the loader has fewer.`);
      if (turns.due) await turns.take();
    }
    // A guard must not catch what the caller makes before this function first waits.
    await null;
    for (let more = skipped?.() ?? true; more; ) {
      using _ = scope();
      const next = await iterator.next();
      if (next.done) break;
      const { batch, arrive } = feed(next.value);
      arrive();
      const answer = use(batch as Batch);
      more = typeof answer === 'boolean' ? answer : await answer;
      if (turns.due) await turns.take();
    }
  } finally {
    await iterator.return?.();
  }
}

interface Skipping {
  iterate(options: { skip: number }): AsyncIterator<Batch> | Iterator<Batch>;
}

function canSkip(batches: Batches): batches is Batches & Skipping {
  return typeof (batches as Partial<Skipping>).iterate === 'function';
}

function iterate(batches: Batches, skip: number): AsyncIterator<Batch> | Iterator<Batch> {
  if (skip > 0) return (batches as unknown as Skipping).iterate({ skip });
  return Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
}
