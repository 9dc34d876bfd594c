import { writeFileSync } from 'node:fs';
import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { binding } from '../binding.js';
import { isInitialized } from '../devices.js';

/** A part of a segment: what a tensor has, or what is free. Keys are Python's; sizes are in bytes. */
export interface MemoryBlock {
  address: number;
  size: number;
  requested_size: number;
  state: 'active_allocated' | 'active_awaiting_free' | 'inactive';
  frames: MemoryFrame[];
}

/** A line of a stack. */
export interface MemoryFrame {
  filename: string;
  line: number;
  name: string;
}

/** What the allocator got of a device at a time. Keys are Python's; sizes are in bytes. */
export interface MemorySegment {
  device: number;
  address: number;
  total_size: number;
  allocated_size: number;
  active_size: number;
  requested_size: number;
  stream: number;
  segment_type: 'small' | 'large';
  segment_pool_id: [number, number];
  is_expandable: boolean;
  blocks: MemoryBlock[];
  frames: MemoryFrame[];
}

/** What the allocator did once. */
export interface MemoryTraceEntry {
  action: string;
  addr?: number;
  device_free?: number;
  size: number;
  stream: number;
  time_us: number;
  frames: MemoryFrame[];
}

export interface MemorySnapshot {
  segments: MemorySegment[];
  /** Of each device, in order, where {@link _recordMemoryHistory} was called before. */
  device_traces: MemoryTraceEntry[][];
  allocator_settings: Record<string, unknown>;
}

/**
 * The segments of all devices' memory, or those of a pool; none before CUDA is used.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.memory_snapshot.html
 */
export function memorySnapshot(mempoolId?: readonly [number, number] | null): MemorySegment[] {
  if (!isInitialized()) return [];
  const { segments } = _snapshot();
  if (mempoolId == null) return segments;
  return segments.filter(({ segment_pool_id: [a, b] }) => a === mempoolId[0] && b === mempoolId[1]);
}

/**
 * The state of all devices' memory, and what the allocator did, where {@link _recordMemoryHistory} was called before. Keys
 * are Python's.
 * @throws TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/torch_cuda_memory.html
 */
export function _snapshot(): MemorySnapshot {
  return binding().memorySnapshot() as MemorySnapshot;
}

/**
 * Writes {@link _snapshot} as a pickle, which https://pytorch.org/memory_viz shows.
 * @throws TorchError without CUDA; Error where the file can't be written.
 * @see https://pytorch.org/docs/stable/torch_cuda_memory.html
 */
export function _dumpSnapshot(filename = 'dump_snapshot.pickle'): void {
  writeFileSync(filename, binding().memorySnapshotPickled());
}

export interface MemoryHistoryOptions {
  /** `state` records what is allocated, `all` what was allocated and freed, too; `null` ends the recording. */
  enabled?: 'state' | 'all' | null;
  /** Which records have a stack: `state` those of what is allocated, `alloc` of every allocation, `all` of all; `null` none. */
  context?: 'state' | 'alloc' | 'all' | null;
  /** `all` records stacks of C++, which is slow. Stacks of JavaScript are not recorded. */
  stacks?: 'python' | 'all';
  /** How many of the last records are kept; all unless told otherwise. */
  maxEntries?: number;
  /** Drops what was recorded before. */
  clearHistory?: boolean;
  /** Actions to leave out, such as `free_requested`. */
  skipActions?: readonly string[];
}

const read = signature<MemoryHistoryOptions>('torch.cuda.memory._recordMemoryHistory', [
  'enabled?',
  'context?',
  'stacks?',
  'maxEntries?',
  '*',
  'clearHistory?',
  'skipActions?',
]);

/**
 * Begins to record what the allocator does, for {@link _snapshot} and {@link _dumpSnapshot}; ends it with `null`.
 * @throws RangeError for values that there are not; TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/torch_cuda_memory.html
 */
export function _recordMemoryHistory(
  enabled?: MemoryHistoryOptions['enabled'],
  options?: Omit<MemoryHistoryOptions, 'enabled'>,
): void;
export function _recordMemoryHistory(options: MemoryHistoryOptions): void;
export function _recordMemoryHistory(...args: unknown[]): void {
  const given = read(args);
  const { enabled = 'all', context = 'all', stacks = 'python', maxEntries = Infinity } = given;
  check('enabled', enabled, ['state', 'all', null]);
  check('context', context, ['state', 'alloc', 'all', null]);
  check('stacks', stacks, ['python', 'all']);
  const { clearHistory = false, skipActions = [] } = given;
  binding().memoryRecordHistory(enabled, context, stacks, maxEntries, clearHistory, skipActions);
}

function check(name: string, value: unknown, known: readonly unknown[]): void {
  if (known.includes(value)) return;
  const names = known.map((one) => (one === null ? 'null' : `'${one}'`)).join(', ');
  throw rangeError(`torch.cuda.memory._recordMemoryHistory: ${name} must be one of ${names}, got ${describe(value)}`);
}

/** A text that what the allocator does from now on is recorded with. */
export function _setMemoryMetadata(metadata: string): void {
  binding().memorySetMetadata(metadata);
}

export function _getMemoryMetadata(): string {
  return binding().memoryMetadata();
}
