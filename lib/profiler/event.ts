import { formatTime } from './format.js';

/** A stretch of time, in microseconds since the profile began. */
export class Interval {
  constructor(
    readonly start: number,
    readonly end: number,
  ) {}

  elapsedUs(): number {
    return this.end - this.start;
  }
}

/** A kernel, or a copy, that an operator had a device do; `duration` in microseconds. */
export interface Kernel {
  name: string;
  device: number;
  duration: number;
}

/** What single events and averages have in common: times per call, and times as text. */
export abstract class Timed {
  /** How many calls it stands for. */
  abstract readonly count: number;
  abstract readonly cpuTimeTotal: number;
  abstract readonly deviceTimeTotal: number;

  /** Time per call on the CPU, in microseconds. */
  get cpuTime(): number {
    return this.count === 0 ? 0 : this.cpuTimeTotal / this.count;
  }

  /** Time per call on the device, in microseconds. */
  get deviceTime(): number {
    return this.count === 0 ? 0 : this.deviceTimeTotal / this.count;
  }
}

/** What an event is made of. */
export interface EventFields {
  id: number;
  name: string;
  thread: number;
  /** Microseconds since the profile began. */
  startUs: number;
  endUs: number;
  overloadName?: string;
  /** The name in a trace, where steps have their numbers; null for what is in none. */
  traceName?: string | null;
  fwdThread?: number | null;
  inputShapes?: number[][];
  inputDtypes?: string[];
  concreteInputs?: unknown[];
  stack?: string[];
  scope?: number;
  useDevice?: string | null;
  cpuMemoryUsage?: number;
  deviceMemoryUsage?: number;
  isAsync?: boolean;
  sequenceNr?: number;
  nodeId?: number;
  deviceType?: string;
  deviceIndex?: number;
  deviceResourceId?: number;
  isLegacy?: boolean;
  flops?: number;
  isUserAnnotation?: boolean;
}

/**
 * One call of an operator, a region, a kernel: what `prof.events()` lists. Times are in microseconds, memory in bytes.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.profiler_util.FunctionEvent.html
 */
export class FunctionEvent extends Timed {
  readonly count = 1;
  readonly id: number;
  readonly name: string;
  readonly overloadName: string;
  readonly traceName: string | null;
  readonly timeRange: Interval;
  thread: number;
  /** For what backward does: the thread of the forward pass. */
  readonly fwdThread: number | null;
  /** The inputs' shapes, an empty one for what is no tensor; none without `recordShapes`. */
  readonly inputShapes: number[][];
  /** The inputs' dtypes as C++ calls them; none without `recordShapes`. */
  readonly inputDtypes: string[];
  /** Those inputs that are numbers or lists of them, null for the others; none without `recordShapes`. */
  readonly concreteInputs: unknown[];
  /** The JavaScript lines that it was called from, the innermost first; empty without `withStack`. */
  stack: string[];
  /** 0 for operators, 1 for what backward does, 7 for regions. */
  readonly scope: number;
  readonly useDevice: string | null;
  readonly cpuMemoryUsage: number;
  readonly deviceMemoryUsage: number;
  readonly isAsync: boolean;
  readonly isRemote = false;
  /** What an operator and its backward have in common; -1 for none. */
  readonly sequenceNr: number;
  readonly nodeId: number;
  /** `cpu`, `cuda`, ... */
  readonly deviceType: string;
  readonly deviceIndex: number;
  /** On a device the stream, else the thread. */
  readonly deviceResourceId: number;
  readonly isLegacy: boolean;
  /** Floating-point operations, as far as `withFlops` knows the operator. */
  readonly flops: number;
  readonly isUserAnnotation: boolean;
  kernels: Kernel[] = [];
  cpuChildren: FunctionEvent[] = [];
  cpuParent: FunctionEvent | null = null;

  constructor(fields: EventFields) {
    super();
    this.id = fields.id;
    this.name = fields.name;
    this.overloadName = fields.overloadName ?? '';
    this.traceName = fields.traceName ?? null;
    this.timeRange = new Interval(fields.startUs, fields.endUs);
    this.thread = fields.thread;
    this.fwdThread = fields.fwdThread ?? null;
    this.inputShapes = fields.inputShapes ?? [];
    this.inputDtypes = fields.inputDtypes ?? [];
    this.concreteInputs = fields.concreteInputs ?? [];
    this.stack = fields.stack ?? [];
    this.scope = fields.scope ?? 0;
    this.useDevice = fields.useDevice ?? null;
    this.cpuMemoryUsage = fields.cpuMemoryUsage ?? 0;
    this.deviceMemoryUsage = fields.deviceMemoryUsage ?? 0;
    this.isAsync = fields.isAsync ?? false;
    this.sequenceNr = fields.sequenceNr ?? -1;
    this.nodeId = fields.nodeId ?? -1;
    this.deviceType = fields.deviceType ?? 'cpu';
    this.deviceIndex = fields.deviceIndex ?? 0;
    this.deviceResourceId = fields.deviceResourceId ?? fields.thread;
    this.isLegacy = fields.isLegacy ?? false;
    this.flops = fields.flops ?? 0;
    this.isUserAnnotation = fields.isUserAnnotation ?? false;
  }

  /** What events are grouped by. */
  get key(): string {
    return this.name;
  }

  // Events that begin and end on different threads have no children and count in no other's own time.

  get cpuTimeTotal(): number {
    return this.deviceType === 'cpu' ? this.timeRange.elapsedUs() : 0;
  }

  /** Time on the CPU less what its children took. */
  get selfCpuTimeTotal(): number {
    if (this.isAsync || this.deviceType !== 'cpu') return 0;
    return this.cpuTimeTotal - sum(this.cpuChildren, (child) => child.cpuTimeTotal);
  }

  /** Time of its kernels and its children's on the device. */
  get deviceTimeTotal(): number {
    if (this.isAsync || this.useDevice === null) return 0;
    if (this.deviceType !== 'cpu') return this.timeRange.elapsedUs();
    const own = sum(this.kernels, (kernel) => kernel.duration);
    return this.isLegacy ? own : own + sum(this.cpuChildren, (child) => child.deviceTimeTotal);
  }

  /** Time of its own kernels on the device. */
  get selfDeviceTimeTotal(): number {
    if (this.isAsync || this.useDevice === null) return 0;
    if (this.deviceType !== 'cpu') return this.deviceTimeTotal;
    return this.deviceTimeTotal - sum(this.cpuChildren, (child) => child.deviceTimeTotal);
  }

  /** Bytes on the CPU less its children's. */
  get selfCpuMemoryUsage(): number {
    if (this.isAsync || this.deviceType !== 'cpu') return 0;
    return this.cpuMemoryUsage - sum(this.cpuChildren, (child) => child.cpuMemoryUsage);
  }

  /** Bytes on the device less its children's. */
  get selfDeviceMemoryUsage(): number {
    if (this.isAsync || this.deviceType !== 'cpu') return 0;
    return this.deviceMemoryUsage - sum(this.cpuChildren, (child) => child.deviceMemoryUsage);
  }

  override toString(): string {
    return `<FunctionEvent id=${this.id} name=${this.name} device_type=${this.deviceType} cpu_time=${formatTime(this.cpuTime)} start_us=${this.timeRange.start} end_us=${this.timeRange.end} thread=${this.thread}>`;
  }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}

/**
 * What all events of one key took together: what `prof.keyAverages()` lists.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.profiler_util.FunctionEventAvg.html
 */
export class FunctionEventAvg extends Timed {
  key: string;
  count = 0;
  cpuTimeTotal = 0;
  deviceTimeTotal = 0;
  selfCpuTimeTotal = 0;
  selfDeviceTimeTotal = 0;
  cpuMemoryUsage = 0;
  deviceMemoryUsage = 0;
  selfCpuMemoryUsage = 0;
  selfDeviceMemoryUsage = 0;
  flops = 0;
  /** Null but where they were grouped by. */
  inputShapes: number[][] | null;
  overloadName: string;
  stack: string[];
  readonly nodeId: number;
  readonly isAsync: boolean;
  readonly isRemote: boolean;
  readonly scope: number;
  readonly deviceType: string;
  readonly isLegacy: boolean;
  readonly isUserAnnotation: boolean;
  readonly useDevice: string | null;
  /** Of the first event. */
  readonly cpuParent: FunctionEvent | null;
  readonly cpuChildren: readonly FunctionEvent[];

  /** An average of nothing yet, with what it has in common with the events that will be added. */
  constructor(first: FunctionEvent | FunctionEventAvg, key = first.key) {
    super();
    this.key = key;
    this.inputShapes = first.inputShapes;
    this.overloadName = first.overloadName;
    this.stack = first.stack;
    this.nodeId = first.nodeId;
    this.isAsync = first.isAsync;
    this.isRemote = first.isRemote;
    this.scope = first.scope;
    this.deviceType = first.deviceType;
    this.isLegacy = first.isLegacy;
    this.isUserAnnotation = first.isUserAnnotation;
    this.useDevice = first.useDevice;
    this.cpuParent = first.cpuParent;
    this.cpuChildren = first.cpuChildren;
  }

  add(other: FunctionEvent | FunctionEventAvg): this {
    this.cpuTimeTotal += other.cpuTimeTotal;
    this.deviceTimeTotal += other.deviceTimeTotal;
    this.selfCpuTimeTotal += other.selfCpuTimeTotal;
    this.selfDeviceTimeTotal += other.selfDeviceTimeTotal;
    this.cpuMemoryUsage += other.cpuMemoryUsage;
    this.deviceMemoryUsage += other.deviceMemoryUsage;
    this.selfCpuMemoryUsage += other.selfCpuMemoryUsage;
    this.selfDeviceMemoryUsage += other.selfDeviceMemoryUsage;
    this.count += other.count;
    this.flops += other.flops;
    return this;
  }

  override toString(): string {
    return `<FunctionEventAvg key=${this.key} count=${this.count} self_cpu_time=${formatTime(this.selfCpuTimeTotal)} cpu_time=${formatTime(this.cpuTime)} cpu_memory_usage=${this.cpuMemoryUsage}>`;
  }
}
