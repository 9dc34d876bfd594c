import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { collect, type RawEvent } from '../../lib/profiler/collect.js';
import { EventList, type KeyAveragesOptions } from '../../lib/profiler/event-list.js';
import type { FunctionEvent, FunctionEventAvg } from '../../lib/profiler/index.js';
import type { TableOptions } from '../../lib/profiler/table.js';
import { readReference } from '../reference.js';

// What PyTorch made of made-up events: tests/reference/profiler.py.
interface Case {
  raw: (RawEvent & { stack: string[] })[];
  useDevice: string | null;
  profileMemory: boolean;
  withFlops: boolean;
  events: Record<string, unknown>[];
  averages: Record<string, unknown>[];
  total: Record<string, unknown>;
  selfCpuTimeTotal: number;
  tables: { kind: 'events' | 'averages'; grouping: KeyAveragesOptions; options: TableOptions; text: string }[];
  stacks: string;
}

const { torch: _, ...cases } = readReference<Case>('profiler');
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-profiler-'));
afterAll(() => rmSync(folder, { recursive: true }));

function numbers(event: FunctionEvent | FunctionEventAvg): Record<string, unknown> {
  const { key, count, cpuTimeTotal, selfCpuTimeTotal, cpuTime, deviceTimeTotal, selfDeviceTimeTotal } = event;
  const { cpuMemoryUsage, selfCpuMemoryUsage, deviceMemoryUsage, selfDeviceMemoryUsage, flops } = event;
  return {
    key,
    count,
    cpuTimeTotal,
    selfCpuTimeTotal,
    cpuTime,
    deviceTimeTotal,
    selfDeviceTimeTotal,
    cpuMemoryUsage,
    selfCpuMemoryUsage,
    deviceMemoryUsage,
    selfDeviceMemoryUsage,
    flops,
  };
}

function listed(event: FunctionEvent): Record<string, unknown> {
  return {
    ...numbers(event),
    id: event.id,
    start: event.timeRange.start,
    end: event.timeRange.end,
    thread: event.thread,
    parent: event.cpuParent === null ? null : event.cpuParent.id,
    children: event.cpuChildren.map(({ id }) => id),
    kernels: event.kernels.map(({ name }) => name),
    isAsync: event.isAsync,
    stack: event.stack,
  };
}

function list({ raw, useDevice, profileMemory, withFlops }: Case): EventList {
  const events = collect(raw, useDevice, null);
  const stacks = new Map(raw.map(({ correlationId, stack }) => [correlationId, stack]));
  for (const event of events) event.stack = stacks.get(event.id) ?? [];
  return EventList.fromEvents(events, { profileMemory, withFlops });
}

describe.each(Object.entries(cases))('events: %s', (_name, one) => {
  const events = list(one);

  it('nest as in Python', () => {
    expect(events.map(listed)).toEqual(one.events);
  });

  it('have the averages of Python', () => {
    expect(events.keyAverages().map(numbers)).toEqual(one.averages);
    expect(numbers(events.totalAverage())).toEqual(one.total);
    expect(events.selfCpuTimeTotal).toBe(one.selfCpuTimeTotal);
  });

  it.each(one.tables)('print as in Python: $kind $grouping $options', ({ kind, grouping, options, text }) => {
    const rows = kind === 'events' ? events : events.keyAverages(grouping);
    expect(rows.table(options)).toBe(text);
  });

  it('give stacks as in Python', () => {
    const path = join(folder, 'stacks.txt');
    events.exportStacks(path);
    expect(readFileSync(path, 'utf8')).toBe(one.stacks);
  });
});

describe('a list of events', () => {
  const events = list(cases.cuda!);

  it('sorts by names in either spelling', () => {
    const averages = events.keyAverages();
    expect(averages.table({ sortBy: 'self_cpu_time_total' })).toBe(averages.table({ sortBy: 'selfCpuTimeTotal' }));
    expect(averages.table({ sortBy: 'selfCudaTimeTotal' })).toBe(averages.table({ sortBy: 'selfDeviceTimeTotal' }));
  });

  it('says what it can sort by', () => {
    expect(() => events.table({ sortBy: 'selfCpuTimeTotl' })).toThrow(/Did you mean 'selfCpuTimeTotal'/);
    expect(() => events.table({ sortBy: 'constructor' })).toThrow(RangeError);
    expect(() => events.table({ rowLimt: 3 } as object)).toThrow(/Did you mean 'rowLimit'/);
  });

  it('says what stacks can be weighed by', () => {
    expect(() => events.exportStacks(join(folder, 'no.txt'), 'cpuTime')).toThrow(/metric must be one of/);
  });

  it('refuses a number of lines that is none', () => {
    expect(() => events.keyAverages({ groupByStackN: -1 })).toThrow(RangeError);
  });

  it('puts flops and lines under their own titles', () => {
    const both = list({ ...cases['cpu flops']!, withFlops: true });
    const [, title] = both.keyAverages({ groupByStackN: 1 }).table().split('\n');
    expect(title).toMatch(/Total GFLOPs {2}Source Location/);
  });

  it('is an array, of which parts are plain ones', () => {
    expect(Array.isArray(events)).toBe(true);
    expect(events.filter(({ count }) => count === 1).constructor).toBe(Array);
    expect(events.slice(0, 2)).toHaveLength(2);
  });

  it('prints nothing of nothing', () => {
    expect(new EventList([], { profileMemory: false, withFlops: false }).table()).toBe('');
  });

  it('writes a trace of its own', () => {
    const path = join(folder, 'events.json');
    events.exportChromeTrace(path);
    const trace = JSON.parse(readFileSync(path, 'utf8')) as { name: string }[];
    expect(trace.map(({ name }) => name)).toContain('ProfilerStep#3');
  });
});
