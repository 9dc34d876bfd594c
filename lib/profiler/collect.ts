import type { ProfilerEvents } from '../../binding.js';
import type { CallSites } from './call-sites.js';
import { type EventFields, FunctionEvent } from './event.js';
import { byTime } from './tree.js';

/** An event as libtorch gives it; times in nanoseconds since the profile began. */
export interface RawEvent {
  name: string;
  overloadName: string;
  start: number;
  end: number;
  startThread: number;
  endThread: number;
  fwdThread: number;
  correlationId: number;
  linkedCorrelationId: number;
  scope: number;
  sequenceNr: number;
  deviceType: string;
  deviceIndex: number;
  deviceResourceId: number;
  bytes: number;
  flops: number;
  isAsync: boolean;
  isHidden: boolean;
  isUserAnnotation: boolean;
  /** The number of the place that it marks the calls of, -1 for what is no such mark. */
  callSite: number;
  shapes: number[][];
  dtypes: string[];
  concrete: unknown[];
}

/** c10::DeviceType, by its numbers. */
const DEVICES = [
  'cpu',
  'cuda',
  'mkldnn',
  'opengl',
  'opencl',
  'ideep',
  'hip',
  'fpga',
  'maia',
  'xla',
  'vulkan',
  'metal',
  'xpu',
  'mps',
  'meta',
  'hpu',
  've',
  'lazy',
  'ipu',
  'mtia',
  'privateuseone',
];

/** The fields of an event in the addon's array of numbers, before its flags. */
const FIELDS = 18;
const ASYNC = 1;
const HIDDEN = 2;
const USER_ANNOTATION = 4;
const NO_INPUTS = { shapes: [], dtypes: [], concrete: [] };

/** Takes apart what the addon gives. */
export function readEvents({ names, numbers, inputs }: ProfilerEvents): RawEvent[] {
  return inputs.map((input, i) => {
    const field = numbers.subarray(i * FIELDS, (i + 1) * FIELDS);
    const flags = field[16]!;
    return {
      name: names[field[0]!]!,
      overloadName: names[field[1]!]!,
      start: field[2]!,
      end: field[3]!,
      startThread: field[4]!,
      endThread: field[5]!,
      fwdThread: field[6]!,
      correlationId: field[7]!,
      linkedCorrelationId: field[8]!,
      scope: field[9]!,
      sequenceNr: field[10]!,
      deviceType: DEVICES[field[11]!] ?? 'unknown',
      deviceIndex: field[12]!,
      deviceResourceId: field[13]!,
      bytes: field[14]!,
      flops: field[15]!,
      isAsync: (flags & ASYNC) !== 0,
      isHidden: (flags & HIDDEN) !== 0,
      isUserAnnotation: (flags & USER_ANNOTATION) !== 0,
      callSite: field[17]!,
      ...(input ?? NO_INPUTS),
    };
  });
}

const MEMORY = '[memory]';
const OUT_OF_MEMORY = '[OutOfMemory]';
/** Helpers that tell nothing about a program. */
const LEFT_OUT = new Set([
  MEMORY,
  OUT_OF_MEMORY,
  'profiler::_record_function_enter',
  'profiler::_record_function_enter_new',
  'profiler::_record_function_exit',
  'aten::is_leaf',
  'aten::output_nr',
  'aten::_version',
]);

const CPU_MEMORY = new Set(['cpu', 'mkldnn', 'ideep']);
const DEVICE_MEMORY = new Set(['cuda', 'privateuseone', 'hip', 'xpu']);
const KERNELS = new Set(['cuda', 'privateuseone', 'xpu']);

/** Bytes by the time of their taking or giving back. */
class MemoryRecords {
  readonly #records: { event: RawEvent; isUsed: boolean }[];

  constructor(events: readonly RawEvent[]) {
    this.#records = events
      .filter(({ name }) => name === MEMORY)
      .map((event) => ({ event, isUsed: false }))
      .sort((a, b) => a.event.start - b.event.start);
  }

  /** What was taken less what was given back in a stretch of time, its ends among it. */
  within(start: number, end: number): { cpu: number; device: number } {
    const records = this.#records;
    let low = 0;
    for (let high = records.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (records[middle]!.event.start < start) low = middle + 1;
      else high = middle;
    }
    const total = { cpu: 0, device: 0 };
    for (let i = low; i < records.length && records[i]!.event.start <= end; i++) {
      const record = records[i]!;
      record.isUsed = true;
      if (CPU_MEMORY.has(record.event.deviceType)) total.cpu += record.event.bytes;
      if (DEVICE_MEMORY.has(record.event.deviceType)) total.device += record.event.bytes;
    }
    return total;
  }

  /** What no event took. */
  unused(): RawEvent[] {
    return this.#records.filter(({ isUsed }) => !isUsed).map(({ event }) => event);
  }
}

/** Steps count as one in averages. */
function withoutNumber(name: string): string {
  return name.startsWith('ProfilerStep#') ? 'ProfilerStep*' : name;
}

function toEvent(raw: RawEvent, useDevice: string | null, memory: MemoryRecords): FunctionEvent {
  const isCpu = raw.deviceType === 'cpu';
  const bytes = isCpu ? memory.within(raw.start, raw.end) : { cpu: 0, device: 0 };
  return new FunctionEvent({
    id: raw.correlationId,
    name: withoutNumber(raw.name),
    overloadName: raw.overloadName,
    traceName: raw.name,
    thread: raw.startThread,
    startUs: raw.start / 1000,
    endUs: raw.end / 1000,
    fwdThread: raw.fwdThread,
    inputShapes: raw.shapes,
    inputDtypes: raw.dtypes,
    concreteInputs: raw.concrete,
    scope: raw.scope,
    useDevice,
    cpuMemoryUsage: bytes.cpu,
    deviceMemoryUsage: bytes.device,
    isAsync: raw.isAsync || raw.startThread !== raw.endThread,
    sequenceNr: raw.sequenceNr,
    deviceType: raw.deviceType,
    deviceIndex: raw.deviceIndex,
    deviceResourceId: raw.deviceResourceId,
    flops: raw.flops,
    isUserAnnotation: raw.isUserAnnotation,
  });
}

/** An event without duration for memory that changed outside all others. */
function memoryEvent(raw: RawEvent, id: number, useDevice: string | null): FunctionEvent {
  const fields: EventFields = {
    id,
    name: raw.name,
    thread: raw.startThread,
    startUs: raw.start / 1000,
    endUs: raw.start / 1000,
    fwdThread: raw.startThread,
    useDevice,
    cpuMemoryUsage: CPU_MEMORY.has(raw.deviceType) ? raw.bytes : 0,
    deviceMemoryUsage: DEVICE_MEMORY.has(raw.deviceType) ? raw.bytes : 0,
  };
  return new FunctionEvent(fields);
}

/** Gives the operators inside a mark of a call's place its lines. The marks themselves go. */
function readCallSites(marks: readonly RawEvent[], events: readonly FunctionEvent[], sites: CallSites): void {
  const byThread = new Map<number, RawEvent[]>();
  for (const mark of marks) {
    const list = byThread.get(mark.startThread);
    if (list === undefined) byThread.set(mark.startThread, [mark]);
    else list.push(mark);
  }
  for (const list of byThread.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  const next = new Map<number, number>();
  const open = new Map<number, RawEvent[]>();
  for (const event of events) {
    const list = byThread.get(event.thread);
    if (list === undefined || event.isAsync || event.deviceType !== 'cpu' || event.isUserAnnotation) continue;
    const inside = open.get(event.thread) ?? [];
    open.set(event.thread, inside);
    let at = next.get(event.thread) ?? 0;
    const { start } = event.timeRange;
    while (at < list.length && list[at]!.start / 1000 <= start) inside.push(list[at++]!);
    next.set(event.thread, at);
    while (inside.length > 0 && inside[inside.length - 1]!.end / 1000 < event.timeRange.end) inside.pop();
    const mark = inside[inside.length - 1];
    if (mark !== undefined) event.stack = sites.stack(mark.callSite);
  }
}

/**
 * The events of a profile: which memory, kernels and lines of JavaScript belong to which operator. In the order of their
 * beginnings.
 */
export function collect(raw: readonly RawEvent[], useDevice: string | null, sites: CallSites | null): FunctionEvent[] {
  const memory = new MemoryRecords(raw);
  const events: FunctionEvent[] = [];
  const frontend: FunctionEvent[] = [];
  const marks: RawEvent[] = [];
  const linked = new Map<number, FunctionEvent[]>();
  let lastId = 0;
  for (const one of raw) {
    if (LEFT_OUT.has(one.name) || one.isHidden) continue;
    if (sites !== null && one.callSite >= 0) {
      marks.push(one);
      continue;
    }
    const event = toEvent(one, useDevice, memory);
    lastId = Math.max(lastId, event.id);
    events.push(event);
    if (one.linkedCorrelationId === 0) frontend.push(event);
    else if (linked.has(one.linkedCorrelationId)) linked.get(one.linkedCorrelationId)!.push(event);
    else linked.set(one.linkedCorrelationId, [event]);
  }
  for (const event of frontend) {
    if (event.deviceType !== 'cpu' || event.isAsync) continue;
    for (const other of linked.get(event.id) ?? []) {
      if (KERNELS.has(other.deviceType)) {
        event.kernels.push({ name: other.name, device: other.deviceIndex, duration: other.timeRange.elapsedUs() });
      } else if (other.deviceType === 'cpu') {
        // A call of the device's runtime: it lies in the operator that made it.
        other.thread = event.thread;
      }
    }
  }
  const outside = [...memory.unused(), ...raw.filter(({ name }) => name === OUT_OF_MEMORY)];
  for (const one of outside) events.push(memoryEvent(one, ++lastId, useDevice));
  events.sort(byTime);
  if (sites !== null) readCallSites(marks, events, sites);
  return events;
}
