export { type MemoryBlock, type MemorySegment, memorySnapshot } from './history.js';
export { MemPool, type MemPoolOptions, useMemPool } from './pool.js';
export {
  emptyCache,
  getAllocatorBackend,
  getPerProcessMemoryFraction,
  hostMemoryStats,
  hostMemoryStatsAsNestedDict,
  maxMemoryAllocated,
  maxMemoryReserved,
  memGetInfo,
  memoryAllocated,
  memoryReserved,
  memoryStats,
  memoryStatsAsNestedDict,
  type NestedFigures,
  resetAccumulatedHostMemoryStats,
  resetAccumulatedMemoryStats,
  resetPeakHostMemoryStats,
  resetPeakMemoryStats,
  setPerProcessMemoryFraction,
} from './stats.js';
export { type MemorySummaryOptions, memorySummary } from './summary.js';
