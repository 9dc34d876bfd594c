import { type Apart, adoptAll, apart } from '../core/apart.js';
import { isOptions } from '../core/arguments.js';
import { scope } from '../core/scope.js';
import { type Device, type DeviceLike, Tensor, device as toNamedDevice } from '../index.js';
import { feedTo, type Sent } from './device-feed.js';
import { nothing } from './fetched.js';

type Source<B> = Iterator<B> | AsyncIterator<B>;

/**
 * Batches on a device. To a CUDA device the next batch is read, and copied from page-locked memory on a stream of its own,
 * before the one that is asked for is given: it goes while that one is computed with. To other devices a batch goes when it
 * is asked for.
 *
 *     for await (const [x, y] of prefetchToDevice(loader, 'cuda')) { ... }
 *
 * Tensors are moved in arrays, Maps, plain objects and whatever has a method `to`. A batch belongs to the scope that asks
 * for it. What can't be read is thrown in its turn; a batch that nobody asks for is freed.
 */
export function prefetchToDevice<B>(batches: Iterable<B> | AsyncIterable<B>, device: DeviceLike): AsyncIterable<B> {
  const target = toNamedDevice(device);
  return {
    [Symbol.asyncIterator]: () =>
      onDevice(Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator](), target),
  };
}

/** What an iterator gives, on a device. */
export function onDevice<B>(batches: Source<B>, device: Device): AsyncIterableIterator<B> {
  return device.type === 'cuda' ? readAhead(batches, feedTo(device)) : inTurn(batches, feedTo(device));
}

async function* inTurn<B>(batches: Source<B>, feed: (batch: B) => Sent): AsyncIterableIterator<B> {
  try {
    for (;;) {
      const next = await batches.next();
      if (next.done) return;
      const { batch, arrive } = feed(next.value);
      arrive();
      yield batch as B;
    }
  } finally {
    await batches.return?.();
  }
}

/** As `inTurn`, with one batch more on its way than the one that is given. */
export async function* readAhead<B>(batches: Source<B>, feed: (batch: B) => Sent): AsyncIterableIterator<B> {
  let coming = send(batches, feed);
  try {
    for (;;) {
      const { value, made } = await coming;
      if (value === null) return;
      coming = send(batches, feed);
      coming.catch(nothing); // thrown in its turn
      adoptAll(made);
      value.arrive();
      yield value.batch as B;
    }
  } finally {
    coming.then(drop, nothing);
    await batches.return?.();
  }
}

type Ahead = Sent & { held: readonly Tensor[] };

/** The next batch, read and sent apart from all scopes; null at the end. What it was made of is freed. */
function send<B>(batches: Source<B>, feed: (batch: B) => Sent): Promise<Apart<Ahead | null>> {
  return apart(() =>
    scope(async () => {
      const next = await batches.next();
      if (next.done) return null;
      const sent = feed(next.value);
      return { ...sent, held: heldIn(sent.batch) };
    }),
  );
}

function drop({ made }: Apart<unknown>): void {
  for (const tensor of made) tensor.dispose();
}

/** The tensors of a batch, and of objects in it that have a method `to`, which show theirs as properties. */
function heldIn(batch: unknown): Tensor[] {
  const held: Tensor[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (value instanceof Tensor) held.push(value);
    if (typeof value !== 'object' || value === null || value instanceof Tensor || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) value.forEach(visit);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (isOptions(value) || typeof (value as { to?: unknown }).to === 'function')
      Object.values(value).forEach(visit);
  };
  visit(batch);
  return held;
}
