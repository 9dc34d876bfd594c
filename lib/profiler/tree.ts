import type { FunctionEvent } from './event.js';

/** In the order of their beginnings, what holds others before these. */
export function byTime(a: FunctionEvent, b: FunctionEvent): number {
  return a.timeRange.start - b.timeRange.start || b.timeRange.end - a.timeRange.end;
}

/** The events of each thread; those of other nodes apart. */
function byThread(events: Iterable<FunctionEvent>): Iterable<FunctionEvent[]> {
  const threads = new Map<string, FunctionEvent[]>();
  for (const event of events) {
    const key = `${event.thread} ${event.nodeId}`;
    const list = threads.get(key);
    if (list === undefined) threads.set(key, [event]);
    else list.push(event);
  }
  return threads.values();
}

/** Tells each event on the CPU which it lies in and which lie in it. One that only overlaps another is not its child. */
function findChildren(events: readonly FunctionEvent[]): void {
  for (const thread of byThread(events.filter((event) => !event.isAsync && event.deviceType === 'cpu'))) {
    const open: FunctionEvent[] = [];
    for (const event of thread.sort(byTime)) {
      const { start, end } = event.timeRange;
      while (open.length > 0) {
        const parent = open[open.length - 1]!;
        if (start < parent.timeRange.end && end <= parent.timeRange.end) {
          parent.cpuChildren.push(event);
          event.cpuParent = parent;
          break;
        }
        open.pop();
      }
      open.push(event);
    }
  }
}

/** Leaves out events that are their parent's only child and have its name: an operator that dispatched to itself. */
function withoutRepeats(events: readonly FunctionEvent[]): FunctionEvent[] {
  let left = [...events];
  for (;;) {
    const kept = left.filter((event) => {
      const parent = event.cpuParent;
      if (parent === null || parent.name !== event.name || parent.cpuChildren.length !== 1) return true;
      parent.cpuChildren = event.cpuChildren;
      parent.kernels = event.kernels;
      for (const child of event.cpuChildren) child.cpuParent = parent;
      return false;
    });
    if (kept.length === left.length) return kept;
    left = kept;
  }
}

const BACKWARD = 1;

function backwardOf(event: FunctionEvent): FunctionEvent | undefined {
  for (let at: FunctionEvent | null = event; at !== null; at = at.cpuParent) if (at.scope === BACKWARD) return at;
  return undefined;
}

/** Gives what backward does the lines of the forward operators that it belongs to. */
function spreadStacks(events: readonly FunctionEvent[]): void {
  const key = (sequenceNr: number, thread: number | null) => `${sequenceNr} ${thread}`;
  const forward = new Map<string, string[]>();
  const backward: [FunctionEvent, FunctionEvent][] = [];
  for (const event of events) {
    const parent = backwardOf(event);
    if (parent !== undefined) {
      backward.push([event, parent]);
      continue;
    }
    const own = key(event.sequenceNr, event.thread);
    if (!forward.has(own)) forward.set(own, event.stack);
  }
  for (const [event, { sequenceNr, fwdThread }] of backward) {
    event.stack = forward.get(key(sequenceNr, fwdThread)) ?? [];
  }
}

/** Finds which events lie in which, and returns those that count. */
export function buildTree(events: readonly FunctionEvent[]): FunctionEvent[] {
  findChildren(events);
  const kept = withoutRepeats(events);
  spreadStacks(kept);
  return kept;
}
