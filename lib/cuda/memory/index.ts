/**
 * `torch.cuda.memory`: what torch.cuda has of memory, and its history.
 * @see https://pytorch.org/docs/stable/cuda.html#memory-management
 */
export {
  _dumpSnapshot,
  _getMemoryMetadata,
  _recordMemoryHistory,
  _setMemoryMetadata,
  _snapshot,
  type MemoryFrame,
  type MemoryHistoryOptions,
  type MemorySnapshot,
  type MemoryTraceEntry,
} from './history.js';
export * from './public.js';
export { _setAllocatorSettings, emptyHostCache } from './stats.js';
