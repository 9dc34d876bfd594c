import { writeFileSync } from 'node:fs';
import { signature } from '../core/arguments.js';
import { describe, nearest, rangeError } from '../core/errors.js';
import { camel } from '../core/names.js';
import { FunctionEvent, FunctionEventAvg } from './event.js';
import { formatShapes } from './format.js';
import { buildTable, type Recorded, type TableOptions } from './table.js';
import { buildTree } from './tree.js';

/** What `keyAverages` tells events apart by, beside their names. */
export interface KeyAveragesOptions {
  /** Also by the shapes of the inputs, for which the profile must have recorded them. */
  groupByInputShape?: boolean;
  /** Also by so many lines of JavaScript, for which the profile must have recorded stacks. */
  groupByStackN?: number;
  /** Also by the operator's overload, for which the profile must have captured their names. */
  groupByOverloadName?: boolean;
}

const readKeyAverages = signature<KeyAveragesOptions>('keyAverages', [
  'groupByInputShape?',
  'groupByStackN?',
  'groupByOverloadName?',
]);

const readTable = signature<TableOptions>('table', [
  'sortBy?',
  'rowLimit?',
  'maxSrcColumnWidth?',
  'maxNameColumnWidth?',
  'maxShapesColumnWidth?',
  'header?',
  'topLevelEventsOnly?',
  'timeUnit?',
]);

/** What `exportStacks` can weigh lines by. */
export type StackMetric = 'selfCpuTimeTotal' | 'selfCudaTimeTotal' | 'selfDeviceTimeTotal';
const METRICS: readonly StackMetric[] = ['selfCpuTimeTotal', 'selfCudaTimeTotal', 'selfDeviceTimeTotal'];

/**
 * Events, or averages of them, with what makes tables and files of them.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.profiler_util.EventList.html
 */
export class EventList<E extends FunctionEvent | FunctionEventAvg = FunctionEvent> extends Array<E> {
  // What is filtered or mapped is an array as any other.
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** @internal */
  readonly _recorded!: Recorded;

  /** @internal */
  constructor(events: Iterable<E>, recorded: Recorded) {
    super();
    for (const event of events) this.push(event);
    Object.defineProperty(this, '_recorded', { value: recorded });
  }

  /**
   * The list of single events, with what each was called by and called.
   * @internal
   */
  static fromEvents(events: readonly FunctionEvent[], recorded: Recorded): EventList<FunctionEvent> {
    return new EventList(buildTree(events), recorded);
  }

  /** The sum of all times on the CPU, in microseconds. */
  get selfCpuTimeTotal(): number {
    return this.reduce((total, event) => total + event.selfCpuTimeTotal, 0);
  }

  /**
   * The table that Python prints.
   *
   * Throws a RangeError for a `sortBy` that is none of its columns.
   */
  table(options?: TableOptions): string;
  table(...args: unknown[]): string {
    return buildTable(this, this._recorded, readTable(args));
  }

  /**
   * One average a name, in the order of their first calls.
   * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.profiler.profile.key_averages
   */
  keyAverages(options?: KeyAveragesOptions): EventList<FunctionEventAvg>;
  keyAverages(groupByInputShape?: boolean, groupByStackN?: number): EventList<FunctionEventAvg>;
  keyAverages(...args: unknown[]): EventList<FunctionEventAvg> {
    const { groupByInputShape = false, groupByStackN = 0, groupByOverloadName = false } = readKeyAverages(args);
    if (!Number.isInteger(groupByStackN) || groupByStackN < 0) {
      throw rangeError(`keyAverages: groupByStackN must be a number of lines, got ${describe(groupByStackN)}.`);
    }
    const averages = new Map<string, FunctionEventAvg>();
    for (const event of this) {
      const parts: unknown[] = [event.key, event.nodeId, event.deviceType, event.isLegacy, event.isUserAnnotation];
      if (groupByOverloadName) parts.push(event.overloadName);
      if (groupByInputShape) parts.push(formatShapes(event.inputShapes));
      parts.push(...event.stack.slice(0, groupByStackN));
      const key = JSON.stringify(parts);
      let average = averages.get(key);
      if (average === undefined) {
        average = new FunctionEventAvg(event);
        averages.set(key, average);
      }
      average.add(event);
    }
    for (const average of averages.values()) {
      average.stack = average.stack.slice(0, groupByStackN);
      if (!groupByInputShape) average.inputShapes = null;
      if (!groupByOverloadName) average.overloadName = '';
    }
    return new EventList(averages.values(), this._recorded);
  }

  /** The sums of all events, under the key `Total`. */
  totalAverage(): FunctionEventAvg {
    const nothing = new FunctionEvent({ id: 0, name: 'Total', thread: 0, startUs: 0, endUs: 0 });
    const total = new FunctionEventAvg(this[0] ?? nothing, 'Total');
    for (const event of this) total.add(event);
    return total;
  }

  /** Writes single events as a trace that chrome://tracing and Perfetto read; `prof.exportChromeTrace` writes more. */
  exportChromeTrace(path: string): void {
    const events = this.filter((event) => event instanceof FunctionEvent && event.traceName !== null);
    const trace = events.map((event) => {
      const { traceName, timeRange, thread } = event as FunctionEvent;
      return {
        name: traceName,
        ph: 'X',
        ts: timeRange.start,
        dur: timeRange.elapsedUs(),
        tid: thread,
        pid: 'CPU functions',
        args: {},
      };
    });
    writeFileSync(path, JSON.stringify(trace));
  }

  /**
   * Writes a line for each event with a stack: its JavaScript lines from the outermost in, and how many microseconds it
   * took, as flame graphs are made of.
   *
   * Throws a RangeError for a metric that it does not know.
   */
  exportStacks(path: string, metric: StackMetric | (string & {}) = 'selfCpuTimeTotal'): void {
    const name = camel(metric);
    if (!METRICS.includes(name as StackMetric)) {
      const close = nearest(name, METRICS);
      const hint = close === undefined ? '' : ` Did you mean '${close}'?`;
      throw rangeError(`exportStacks: metric must be one of ${METRICS.join(', ')}, got ${describe(metric)}.${hint}`);
    }
    const key = name === 'selfCpuTimeTotal' ? name : 'selfDeviceTimeTotal';
    const lines: string[] = [];
    for (const event of this) {
      const time = Math.trunc(event[key]);
      if (event.stack.length === 0 || time <= 0) continue;
      const entries = event.stack.toReversed().map((entry) => entry.replace(/[ ;\t\n]/g, '_'));
      lines.push(`${entries.join(';')} ${time}\n`);
    }
    writeFileSync(path, lines.join(''));
  }

  override toString(): string {
    return this.table();
  }
}
