import { type Coming, type Fetched, nothing } from '../fetched.js';
import type { Crew, Member } from './crew.js';
import { discard, type Packed, unpack } from './pack.js';
import type { StreamTask } from './protocol.js';

interface IndexedOptions<B> {
  readonly baseSeed: bigint;
  /** The number of the first batch. */
  readonly first: number;
  readonly batched: boolean;
  /** The index that a sample has in the workers' dataset. */
  readonly place: (index: number) => number;
  readonly finish: (batch: unknown) => B;
}

/** Has workers make the batches. Each has a seed of its own, so it doesn't matter which of them makes it. */
export function* readIndexedByWorkers<B>(
  crew: Crew,
  batches: Iterable<readonly number[]>,
  { baseSeed, first, batched, place, finish }: IndexedOptions<B>,
): Generator<Coming<B>> {
  let number = first;
  for (const indices of batches) {
    const task = { kind: 'indexed', indices: indices.map(place), batched, baseSeed, number } as const;
    yield crew.ask(task, `batch ${number++}`).then((packed) => fetched(packed!, finish));
  }
}

interface StreamOptions<B> {
  readonly task: Omit<StreamTask, 'kind' | 'stream'>;
  /** How many batches are only read, and dropped. */
  readonly skip: number;
  readonly finish: (batch: unknown) => B;
}

/**
 * Takes batches of the workers' streams in turn, the next of each; one that has ended is left out. So the order depends
 * on how many workers there are, and on nothing else.
 */
export function* readStreamByWorkers<B>(crew: Crew, { task, skip, finish }: StreamOptions<B>): Generator<Coming<B>> {
  const stream = crew.newStream();
  const active = new Set(crew.members);
  const asked: { member: Member; answer: Promise<Packed | null> }[] = [];
  let turn = 0;
  let number = 0;
  const askNext = () => {
    const members = crew.members;
    for (let tries = 0; tries < members.length; tries++) {
      const member = members[turn++ % members.length]!;
      if (!active.has(member)) continue;
      asked.push({ member, answer: member.ask({ kind: 'stream', stream, ...task }, `batch ${number++}`) });
      return;
    }
  };
  let skipped = 0;
  const next = async (): Promise<Fetched<B> | undefined> => {
    for (;;) {
      if (asked.length === 0) askNext();
      const first = asked.shift();
      if (!first) return undefined;
      const packed = await first.answer;
      if (packed === null) active.delete(first.member);
      else if (skipped < skip) {
        skipped++;
        discard(packed);
      } else return fetched(packed, finish);
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  try {
    for (;;) {
      askNext();
      const batch = last.then(next);
      last = batch;
      yield batch;
    }
  } finally {
    for (const { answer } of asked) answer.then((packed) => packed && discard(packed), nothing);
    for (const member of crew.members) member.closeStream(stream);
  }
}

function fetched<B>(packed: Packed, finish: (batch: unknown) => B): Fetched<B> {
  return { finish: () => finish(unpack(packed)), drop: () => discard(packed) };
}
