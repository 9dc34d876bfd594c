import { toFixed } from '../core/decimal.js';

const SECOND = 1e6;
const MILLISECOND = 1e3;

/** The unit that times are written in; without one, the largest that makes them at least 1. */
export type TimeUnit = 's' | 'ms' | 'us';

/** Microseconds as a table has them: `1.500ms`. */
export function formatTime(us: number, unit?: TimeUnit | null): string {
  if (unit === 's' || (unit == null && us >= SECOND)) return `${toFixed(us / SECOND, 3)}s`;
  if (unit === 'ms' || (unit == null && us >= MILLISECOND)) return `${toFixed(us / MILLISECOND, 3)}ms`;
  return `${toFixed(us, 3)}us`;
}

/** The share of a time in a total: `12.50%`. */
export function formatShare(us: number, total: number): string {
  return total === 0 ? 'NaN' : `${toFixed((us * 100) / total, 2)}%`;
}

const KB = 1024;
const MB = KB * KB;
const GB = MB * KB;

/** Bytes as a table has them: `1.50 KB`. */
export function formatMemory(bytes: number): string {
  const size = Math.abs(bytes);
  if (size >= GB) return `${toFixed(bytes / GB, 2)} GB`;
  if (size >= MB) return `${toFixed(bytes / MB, 2)} MB`;
  if (size >= KB) return `${toFixed(bytes / KB, 2)} KB`;
  return `${bytes} B`;
}

/** Shapes as Python prints them: `[[2, 3], []]`. */
export function formatShapes(shapes: readonly (readonly number[])[] | null): string {
  return shapes === null ? '' : `[${shapes.map((shape) => `[${shape.join(', ')}]`).join(', ')}]`;
}
