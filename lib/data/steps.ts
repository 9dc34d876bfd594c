import { typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { isThenable } from '../core/thenable.js';
import { Generator, rand } from '../index.js';
import { drawing } from './draws.js';
import { nothing } from './fetched.js';
import { drawSeed } from './sampler.js';

/** What a step reads: an iterator, synchronous or not. */
export interface Source<T> {
  next(): IteratorResult<T> | PromiseLike<IteratorResult<T>>;
  return?(): unknown;
}

/**
 * A step of a stream, for both kinds of loop: it gives samples out with `emit`, and gets what may be a promise with
 * `wait`, which is awaited in the one kind and refused in the other.
 */
export type Step<T> = globalThis.Generator<{ readonly emit: T } | { readonly wait: unknown }, void, any>;

function* wait<T>(value: T | PromiseLike<T>): globalThis.Generator<{ wait: unknown }, T, T> {
  return yield { wait: value };
}

/** Opens streams for a step. They are closed when its loop is left. */
export interface Opener<S> {
  open(stream: S): Source<any>;
  /** One that has ended needs no closing. */
  forget(source: Source<any>): void;
}

class Opened<S> extends Set<Source<unknown>> implements Opener<S> {
  constructor(readonly openStream: (stream: S) => Source<unknown>) {
    super();
  }

  open(stream: S): Source<any> {
    const source = this.openStream(stream);
    this.add(source);
    return source;
  }

  forget(source: Source<any>): void {
    this.delete(source);
  }
}

/** Runs a step for a loop with `for`. */
export function* runNow<S, T>(
  openStream: (stream: S) => Source<unknown>,
  start: (opener: Opener<S>) => Step<T>,
): IterableIterator<T> {
  const opened = new Opened(openStream);
  const step = start(opened);
  try {
    let next = step.next();
    while (!next.done) {
      if ('emit' in next.value) {
        yield next.value.emit;
        next = step.next();
      } else {
        const { wait: value } = next.value;
        if (isThenable(value)) {
          value.then(undefined, nothing);
          throw typeError('this stream is asynchronous; write `for await (const sample of stream)`.');
        }
        next = step.next(value);
      }
    }
  } finally {
    for (const source of opened) source.return?.();
  }
}

/** The same for a loop with `for await`. */
export async function* runLater<S, T>(
  openStream: (stream: S) => Source<unknown>,
  start: (opener: Opener<S>) => Step<T>,
): AsyncIterableIterator<T> {
  const opened = new Opened(openStream);
  const step = start(opened);
  try {
    let next = step.next();
    while (!next.done) {
      if ('emit' in next.value) {
        yield next.value.emit;
        next = step.next();
      } else {
        const { wait: value } = next.value;
        next = step.next(isThenable(value) ? await value : value);
      }
    }
  } finally {
    for (const source of opened) await source.return?.();
  }
}

export function* map<T, U>(source: Source<T>, fn: (sample: T) => U | PromiseLike<U>, concurrency: number): Step<U> {
  const ahead: (U | PromiseLike<U>)[] = [];
  for (let isOver = false; ; ) {
    while (!isOver && ahead.length < concurrency) {
      const next = yield* wait(source.next());
      if (next.done) {
        isOver = true;
        break;
      }
      const made = fn(next.value);
      ahead.push(made);
      if (!isThenable(made)) break;
      // One that fails is heard of in its turn.
      made.then(undefined, nothing);
    }
    if (ahead.length === 0) return;
    yield { emit: yield* wait(ahead.shift()!) };
  }
}

export function* filter<T>(source: Source<T>, fn: (sample: T) => boolean | PromiseLike<boolean>): Step<T> {
  for (;;) {
    const next = yield* wait(source.next());
    if (next.done) return;
    if (yield* wait(fn(next.value))) yield { emit: next.value };
  }
}

export function* shuffle<T>(source: Source<T>, size: number, generator: Generator | null): Step<T> {
  const draw = draws(new Generator().manualSeed(drawSeed(generator)));
  const buffer: T[] = [];
  for (;;) {
    const next = yield* wait(source.next());
    if (next.done) break;
    if (buffer.length < size) {
      buffer.push(next.value);
      continue;
    }
    const i = Math.floor(draw() * size);
    const drawn = buffer[i]!;
    buffer[i] = next.value;
    yield { emit: drawn };
  }
  while (buffer.length > 0) {
    const i = Math.floor(draw() * buffer.length);
    const drawn = buffer[i]!;
    buffer[i] = buffer[buffer.length - 1]!;
    buffer.pop();
    yield { emit: drawn };
  }
}

/** Numbers from 0 to 1, of which a few hundred are drawn at once. */
function draws(generator: Generator): () => number {
  let numbers: ArrayLike<number> = [];
  let next = 0;
  return () => {
    if (next === numbers.length) {
      const drawn = rand([256], { ...drawing(generator), dtype: 'float64' });
      numbers = drawn.toTypedArray() as Float64Array;
      drawn.dispose();
      next = 0;
    }
    return numbers[next++]!;
  };
}

export function* batch<T>(source: Source<T>, size: number, dropLast: boolean): Step<T[]> {
  for (let samples: T[] = []; ; ) {
    const next = yield* wait(source.next());
    if (!next.done) samples.push(next.value);
    if (samples.length === size || (next.done && samples.length > 0 && !dropLast)) {
      yield { emit: samples };
      samples = [];
    }
    if (next.done) return;
  }
}

export function* take<T>(source: Source<T>, count: number): Step<T> {
  for (let i = 0; i < count; i++) {
    const next = yield* wait(source.next());
    if (next.done) return;
    yield { emit: next.value };
  }
}

export function* skip<T>(source: Source<T>, count: number): Step<T> {
  for (let i = 0; ; i++) {
    const next = yield* wait(source.next());
    if (next.done) return;
    if (i >= count) yield { emit: next.value };
  }
}

/** The samples of a stream, once it was read to the end. */
export class Cache<T> {
  samples: readonly T[] | undefined;
}

export function* cached<T>(source: Source<T>, cache: Cache<T>): Step<T> {
  if (!cache.samples) {
    const samples: T[] = [];
    for (;;) {
      const next = yield* wait(source.next());
      if (next.done) break;
      samples.push(keep(next.value));
      yield { emit: next.value };
    }
    cache.samples = samples;
    return;
  }
  for (const sample of cache.samples) yield { emit: sample };
}

/** Streams one after the other, each opened when the one before has ended. */
export function* chain<S>(opener: Opener<S>, streams: Iterable<S>): Step<any> {
  for (const stream of streams) yield* all(opener, stream);
}

/** One stream again and again; one that has no samples only once, which is as often as can be seen. */
export function* repeat<S>(opener: Opener<S>, stream: S, times: number): Step<any> {
  for (let pass = 0; pass < times; pass++) if ((yield* all(opener, stream)) === 0) return;
}

/** All samples of a stream. Returns their number. */
function* all<S>(opener: Opener<S>, stream: S): globalThis.Generator<{ emit: any } | { wait: unknown }, number, any> {
  const source = opener.open(stream);
  for (let count = 0; ; count++) {
    const next = yield* wait(source.next());
    if (next.done) {
      opener.forget(source);
      return count;
    }
    yield { emit: next.value };
  }
}

export function* zip(sources: Source<unknown>[]): Step<unknown[]> {
  for (;;) {
    const samples: unknown[] = [];
    for (const source of sources) {
      const next = yield* wait(source.next());
      if (next.done) return;
      samples.push(next.value);
    }
    yield { emit: samples };
  }
}
