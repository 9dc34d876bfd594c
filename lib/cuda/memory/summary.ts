import { signature } from '../../core/arguments.js';
import type { DeviceLike } from '../../core/device.js';
import { deviceIndex } from '../device-index.js';
import { currentDevice } from '../devices.js';
import { memoryStats } from './stats.js';

export interface MemorySummaryOptions {
  device?: DeviceLike | null;
  /** Leaves the figures of the pools of small and large blocks out. */
  abbreviated?: boolean;
}

const read = signature<MemorySummaryOptions>('torch.cuda.memorySummary', ['device?', 'abbreviated?']);

/**
 * A table of what the allocator holds of a device's memory, as Python prints it.
 * @throws TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.memory_summary.html
 */
export function memorySummary(options?: MemorySummaryOptions): string;
export function memorySummary(device: DeviceLike | null, abbreviated?: boolean | { abbreviated?: boolean }): string;
export function memorySummary(...args: unknown[]): string {
  const { device, abbreviated = false } = read(args);
  const index = deviceIndex('torch.cuda.memorySummary', device) ?? currentDevice();
  return formatMemorySummary(memoryStats(index), index, abbreviated);
}

type Format = (value: number, scaledBy: number) => string;

/** In units such that the figure that a block of lines begins with has at most `most` of them. */
function scaled(units: readonly string[], step: number, most: number, width: number): Format {
  return (value, scaledBy) => {
    let unit = 0;
    for (; unit + 1 < units.length && scaledBy >= most; unit++) {
      value = Math.floor(value / step);
      scaledBy /= step;
    }
    return `${String(value).padStart(width)} ${units[unit]}`;
  };
}

const size = scaled(['B  ', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'], 1024, 768 * 1024, 6);
const count = scaled(['  ', 'K ', 'M '], 1000, 750 * 1000, 7);

const METRICS: readonly (readonly [key: string, name: string, format: Format])[] = [
  ['allocated_bytes', 'Allocated memory', size],
  ['active_bytes', 'Active memory', size],
  ['requested_bytes', 'Requested memory', size],
  ['reserved_bytes', 'GPU reserved memory', size],
  ['inactive_split_bytes', 'Non-releasable memory', size],
  ['allocation', 'Allocations', count],
  ['active', 'Active allocs', count],
  ['segment', 'GPU reserved segments', count],
  ['inactive_split', 'Non-releasable allocs', count],
];
const OVERSIZE = [
  ['oversize_allocations', 'Oversize allocations'],
  ['oversize_segments', 'Oversize GPU segments'],
] as const;
const POOLS = [
  ['large_pool', '      from large pool'],
  ['small_pool', '      from small pool'],
] as const;

/** @internal */
export function formatMemorySummary(stats: Record<string, number>, device: number, abbreviated: boolean): string {
  const of = (key: string) => ['current', 'peak', 'allocated', 'freed'].map((kind) => stats[`${key}.${kind}`]!);
  const row = (name: string, format: Format, values: number[], scaledBy = values) =>
    ` ${name.padEnd(21)} | ${values.map((value, i) => format(value, scaledBy[i]!)).join(' | ')} `;
  const rule = '-'.repeat(75);
  const border = '='.repeat(75);
  const [ooms, retries] = [stats.num_ooms!, stats.num_alloc_retries!].map(String) as [string, string];
  const lines = [
    border,
    ` ${' '.repeat(16)} PyTorch CUDA memory summary, device ID ${String(device).padEnd(17)} `,
    rule,
    `  ${' '.repeat(9)} CUDA OOMs: ${ooms.padEnd(12)} | ${' '.repeat(6)} cudaMalloc retries: ${retries.padEnd(8)}  `,
    border,
    '        Metric         | Cur Usage  | Peak Usage | Tot Alloc  | Tot Freed  ',
  ];
  for (const [key, name, format] of METRICS) {
    const all = of(`${key}.all`);
    lines.push(rule, row(name, format, all));
    if (abbreviated) continue;
    for (const [pool, poolName] of POOLS) lines.push(row(poolName, format, of(`${key}.${pool}`), all));
  }
  for (const [key, name] of OVERSIZE) lines.push(rule, row(name, count, of(key)));
  lines.push(border);
  return `|${lines.join('|\n|')}|\n`;
}
