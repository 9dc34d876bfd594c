import type { Handle, OperatorCall } from '../../binding.js';
import { native } from '../native.js';
import { atCaller, TorchError } from './errors.js';

/** What a tensor that belongs to a function transform wraps, `value` being the caller's to release; null for others. */
export function withWrapped<T>(
  handle: Handle,
  use: (wrapper: NonNullable<ReturnType<typeof native.describeWrapper>> | null) => T,
): T {
  const wrapper = native.describeWrapper(handle);
  try {
    return use(wrapper);
  } finally {
    if (wrapper !== null) native.release(wrapper.value);
  }
}

/** Whether a tensor stands for all of a batch that `vmap` maps over, at this level or at one below. */
export function isBatched(handle: Handle): boolean {
  return withWrapped(handle, (wrapper) => {
    if (wrapper === null) return false;
    return wrapper.kind === 'batched' || isBatched(wrapper.value);
  });
}

/** A level of libtorch's stack of transforms. */
export type Level = { kind: 'vmap'; batchSize: number; randomness: string } | { kind: 'grad' } | { kind: 'jvp' };

/** By their numbers, counted from 1. */
const levels: (Level | undefined)[] = [];

/** The levels that run, the outermost first: fewer while an operator is on its way down. */
export function runningLevels(): Level[] {
  return levels.slice(1, native.transformDepth() + 1) as Level[];
}

function push(level: Level): number {
  if (level.kind === 'vmap') return native.pushVmap(level.batchSize, level.randomness);
  return level.kind === 'grad' ? native.pushGrad() : native.pushJvp();
}

/** Runs `body` inside a new level, which ends with it whatever happens. */
export function withLevel<T>(level: Level, body: (level: number) => T): T {
  const number = push(level);
  const above = levels[number];
  levels[number] = level;
  try {
    return body(number);
  } finally {
    levels[number] = above;
    native.popTransform();
  }
}

/** Runs `body` as if the innermost level, one of vmap, had not begun: its tensors outlive it. */
export function belowVmap<T>(level: Level & { kind: 'vmap' }, body: () => T): T {
  native.popTransform();
  try {
    return body();
  } finally {
    push(level);
  }
}

/** What is to be done below all levels, given the tensors that they had wrapped; returns handles that become theirs. */
type Task = (plain: Handle[]) => Handle[];

let task: Task;
let descend: OperatorCall | undefined;

/** An operator that does nothing but run the current task where the dispatcher has brought it through all levels. */
function bindDescent(): OperatorCall {
  native.libraryDefine('nodetorch', 'descend(Tensor[] tensors) -> Tensor[]');
  native.libraryImpl('nodetorch', 'descend', 'CompositeExplicitAutograd', (plain: Handle[]) => {
    try {
      return task(plain);
    } finally {
      for (const handle of plain) native.release(handle);
    }
  });
  return native.operator('nodetorch::descend', '');
}

function runBelow(handles: Handle[], run: Task): Handle[] {
  descend ??= bindDescent();
  const outer = task;
  task = run;
  try {
    return descend(handles) as Handle[];
  } finally {
    task = outer;
  }
}

/**
 * Gives `read` the tensor with its elements: inside a transform, operators would only make tensors of its level, which
 * have no memory of their own.
 */
export function readBelow<T>(handle: Handle, read: (plain: Handle) => T): T {
  if (native.transformDepth() === 0) return read(handle);
  if (isBatched(handle)) {
    throw atCaller(
      () =>
        new TorchError(
          "vmap: the elements of a tensor can't be read inside a mapped function, where it stands for all of a batch. " +
            'Return it, and read what vmap gives.',
        ),
    );
  }
  let result: T;
  runBelow([handle], ([plain]) => {
    result = read(plain!);
    return [];
  });
  return result!;
}

/** Makes a tensor of bytes, also inside a transform: see `readBelow`. */
export function fromBytes(...args: Parameters<typeof native.fromBytes>): Handle {
  if (native.transformDepth() === 0) return native.fromBytes(...args);
  let made = 0;
  try {
    return runBelow([], () => {
      made = native.fromBytes(...args);
      return [made];
    })[0]!;
  } finally {
    if (made !== 0) native.release(made);
  }
}
