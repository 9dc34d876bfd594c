import { toFixed } from '../core/decimal.js';
import { describe, nearest, rangeError } from '../core/errors.js';
import { camel } from '../core/names.js';
import type { FunctionEvent, FunctionEventAvg } from './event.js';
import { formatMemory, formatShapes, formatShare, formatTime, type TimeUnit } from './format.js';

/** What a table can be sorted by, the largest first; `cuda` stands for the device. */
export type SortKey =
  | 'count'
  | 'cpuTime'
  | 'cpuTimeTotal'
  | 'selfCpuTimeTotal'
  | 'cpuMemoryUsage'
  | 'selfCpuMemoryUsage'
  | 'deviceTime'
  | 'deviceTimeTotal'
  | 'selfDeviceTimeTotal'
  | 'deviceMemoryUsage'
  | 'selfDeviceMemoryUsage'
  | 'cudaTime'
  | 'cudaTimeTotal'
  | 'selfCudaTimeTotal'
  | 'cudaMemoryUsage'
  | 'selfCudaMemoryUsage'
  | 'flops';

const SORT_KEYS: readonly SortKey[] = [
  'count',
  'cpuTime',
  'cpuTimeTotal',
  'selfCpuTimeTotal',
  'cpuMemoryUsage',
  'selfCpuMemoryUsage',
  'deviceTime',
  'deviceTimeTotal',
  'selfDeviceTimeTotal',
  'deviceMemoryUsage',
  'selfDeviceMemoryUsage',
  'cudaTime',
  'cudaTimeTotal',
  'selfCudaTimeTotal',
  'cudaMemoryUsage',
  'selfCudaMemoryUsage',
  'flops',
];

export interface TableOptions {
  /** In the order of their first call by default. Python's spelling, `self_cpu_time_total`, does too. */
  sortBy?: SortKey | (string & {}) | null;
  /** The number of rows; -1 for all. */
  rowLimit?: number;
  /** Widths at which columns are cut off; null for none. */
  maxSrcColumnWidth?: number | null;
  maxNameColumnWidth?: number | null;
  maxShapesColumnWidth?: number | null;
  /** A line above the table. */
  header?: string | null;
  /** Leaves out what was called by something else in the table. */
  topLevelEventsOnly?: boolean;
  /** The unit of all times; each has its own by default. */
  timeUnit?: TimeUnit | null;
}

type Row = FunctionEvent | FunctionEventAvg;

/** What a profile recorded, which decides on columns. */
export interface Recorded {
  profileMemory: boolean;
  withFlops: boolean;
}

type Numeric = 'count' | 'cpuTimeTotal';

function sorted(events: readonly Row[], sortBy: string | null): readonly Row[] {
  if (sortBy === null) return events;
  const name = camel(sortBy);
  if (!SORT_KEYS.includes(name as SortKey)) {
    const close = nearest(name, SORT_KEYS);
    const hint = close === undefined ? '' : ` Did you mean '${close}'?`;
    throw rangeError(`table: can't sort by ${describe(sortBy)}.${hint} It sorts by ${SORT_KEYS.join(', ')}.`);
  }
  const key = name.replace('cuda', 'device').replace('Cuda', 'Device') as Numeric;
  return [...events].sort((a, b) => b[key] - a[key]);
}

const DEFAULT_WIDTH = 12;

interface Column {
  title: string;
  width: number;
  /** Written from the left, unlike the others. */
  left?: boolean;
  text(row: Row): string;
}

const longest = (texts: readonly string[]) => texts.reduce((most, { length }) => Math.max(most, length), 0);
const width = (texts: readonly string[], limit: number | null) => Math.min(longest(texts) + 4, limit ?? Infinity);

/** A name that is too long ends in dots. */
function cutName(name: string, limit: number | null): string {
  return limit !== null && name.length >= limit - 3 ? `${name.slice(0, limit - 3)}...` : name;
}

/** A path that is too long begins with dots. */
function cutPath(path: string, limit: number): string {
  if (path.length <= limit) return path;
  const end = path.slice(path.length - limit);
  return end.length > 3 ? `...${end.slice(3)}` : end;
}

const FLOPS = ['FLOPs', 'KFLOPs', 'MFLOPs', 'GFLOPs', 'TFLOPs', 'PFLOPs'];

function flopsColumn(rows: readonly Row[]): Column | undefined {
  const counts = rows.map(({ flops }) => flops).filter((flops) => flops > 0);
  if (counts.length === 0) return undefined;
  const least = Math.min(...counts);
  let unit = 0;
  while (unit < FLOPS.length - 1 && least >= 1000 ** (unit + 1)) unit++;
  const scale = 10 ** (-3 * unit);
  return {
    title: `Total ${FLOPS[unit]}`,
    width: DEFAULT_WIDTH,
    text: ({ flops }) => (flops <= 0 ? '--' : toFixed(flops * scale, 3)),
  };
}

const pad = (text: string, { width, left }: Column) => (left ? text.padEnd(width) : text.padStart(width));

/** The table of events or averages, as Python prints it. */
export function buildTable(events: readonly Row[], recorded: Recorded, options: TableOptions): string {
  if (events.length === 0) return '';
  const {
    sortBy = null,
    rowLimit = 100,
    maxSrcColumnWidth = 75,
    maxNameColumnWidth = 55,
    maxShapesColumnWidth = 80,
    header = null,
    topLevelEventsOnly = false,
    timeUnit = null,
  } = options;
  const rows = sorted(events, sortBy);
  const hasDeviceTime = rows.some((row) => row.selfDeviceTimeTotal > 0);
  const hasDeviceMemory = rows.some((row) => row.selfDeviceMemoryUsage > 0);
  const { useDevice } = events[0]!;
  const device = useDevice === null ? 'None' : useDevice.toUpperCase();

  let cpuTotal = 0;
  let deviceTotal = 0;
  for (const row of rows) {
    cpuTotal += row.selfCpuTimeTotal;
    const isDevices = row.deviceType === 'cpu' ? row.isLegacy : !row.isUserAnnotation;
    if (isDevices) deviceTotal += row.selfDeviceTimeTotal;
  }

  const nameWidth = width(
    rows.map(({ key }) => key),
    maxNameColumnWidth,
  );
  const columns: Column[] = [{ title: 'Name', width: nameWidth, text: ({ key }) => cutName(key, maxNameColumnWidth) }];
  const add = (title: string, text: Column['text']) => columns.push({ title, width: DEFAULT_WIDTH, text });
  const addTime = (title: string, of: (row: Row) => number) => add(title, (row) => formatTime(of(row), timeUnit));
  if (rows.some(({ overloadName }) => overloadName.length > 0)) {
    const text = ({ overloadName }: Row) => cutName(overloadName, maxNameColumnWidth);
    columns.push({ title: 'Overload Name', width: nameWidth, text });
  }
  add('Self CPU %', (row) => formatShare(row.selfCpuTimeTotal, cpuTotal));
  addTime('Self CPU', (row) => row.selfCpuTimeTotal);
  add('CPU total %', (row) => (row.isAsync ? '0' : formatShare(row.cpuTimeTotal, cpuTotal)));
  addTime('CPU total', (row) => row.cpuTimeTotal);
  addTime('CPU time avg', (row) => row.cpuTime);
  if (hasDeviceTime) {
    addTime(`Self ${device}`, (row) => row.selfDeviceTimeTotal);
    add(`Self ${device} %`, (row) => formatShare(row.selfDeviceTimeTotal, deviceTotal));
    addTime(`${device} total`, (row) => row.deviceTimeTotal);
    addTime(`${device} time avg`, (row) => row.deviceTime);
  }
  if (recorded.profileMemory) {
    add('CPU Mem', (row) => formatMemory(row.cpuMemoryUsage));
    add('Self CPU Mem', (row) => formatMemory(row.selfCpuMemoryUsage));
    if (useDevice !== null && hasDeviceMemory) {
      add(`${device} Mem`, (row) => formatMemory(row.deviceMemoryUsage));
      add(`Self ${device} Mem`, (row) => formatMemory(row.selfDeviceMemoryUsage));
    }
  }
  add('# of Calls', ({ count }) => String(count));
  if (rows.some(({ nodeId }) => nodeId !== -1)) add('Node ID', ({ nodeId }) => String(nodeId));
  if (rows.some(({ inputShapes }) => inputShapes !== null && inputShapes.length > 0)) {
    const shapes = (row: Row) => formatShapes(row.inputShapes);
    const limit = width(rows.map(shapes), maxShapesColumnWidth);
    columns.push({ title: 'Input Shapes', width: limit, text: (row) => shapes(row).slice(0, limit) });
  }
  const flops = recorded.withFlops ? flopsColumn(rows) : undefined;
  // Python mixes up these two where a table has both; here each stands under its own title.
  if (flops) columns.push(flops);
  const hasStack = rows.some(({ stack }) => stack.length > 0);
  const sources = hasStack
    ? width(
        rows.flatMap(({ stack }) => stack),
        maxSrcColumnWidth,
      )
    : 0;
  if (hasStack) {
    const text = ({ stack: [line = ''] }: Row) => cutPath(line, sources);
    columns.push({ title: 'Source Location', width: sources, left: true, text });
  }

  const line = (texts: readonly string[]) => columns.map((column, i) => `${pad(texts[i] ?? '', column)}  `).join('');
  const rule = columns.map((column) => `${'-'.repeat(column.width)}  `).join('');
  const double = '='.repeat(rule.length - 2);
  const lines: string[] = [];
  if (header !== null) lines.push(double, header);
  if (topLevelEventsOnly) lines.push(double, 'This report only display top-level ops statistics');
  lines.push(rule, line(columns.map(({ title }) => title)), rule);
  const last = columns.length - 1;
  let count = 0;
  for (const row of rows) {
    if (count === rowLimit) break;
    if (topLevelEventsOnly && row.cpuParent !== null) continue;
    count++;
    lines.push(line(columns.map((column) => column.text(row))));
    if (!hasStack) continue;
    for (const entry of [...row.stack.slice(1), '']) {
      lines.push(line(columns.map((_, i) => (i === last ? cutPath(entry, sources) : ''))));
    }
  }
  lines.push(rule, `Self CPU time total: ${formatTime(cpuTotal, timeUnit)}`);
  if (hasDeviceTime) lines.push(`Self ${device} time total: ${formatTime(deviceTotal, timeUnit)}`);
  return `${lines.join('\n')}\n`;
}
