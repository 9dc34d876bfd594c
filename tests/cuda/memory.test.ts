import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMemorySummary } from '../../lib/cuda/memory/summary.js';
import * as torch from '../../lib/index.js';
import { readReference } from '../reference.js';

const { cuda } = torch;

interface Case {
  device: number;
  flat: Record<string, number>;
  tables: [string, string];
}

it('prints the table that Python prints', () => {
  for (const { device, flat, tables } of Object.values(readReference<Case>('cuda_memory'))) {
    expect(formatMemorySummary(flat, device, false)).toBe(tables[0]);
    expect(formatMemorySummary(flat, device, true)).toBe(tables[1]);
  }
});

describe.skipIf(cuda.isAvailable())('memory without a device', () => {
  it('is none', () => {
    expect(cuda.memoryAllocated()).toBe(0);
    expect(cuda.maxMemoryReserved()).toBe(0);
    expect(cuda.memoryStats()).toEqual({});
    expect(cuda.hostMemoryStats()).toEqual({});
    expect(cuda.memorySnapshot()).toEqual([]);
    cuda.emptyCache();
    cuda.memory.emptyHostCache();
  });

  it('says what is missing where there must be a device', () => {
    for (const call of [
      () => cuda.memGetInfo(),
      () => cuda.memorySummary(),
      () => cuda.resetPeakMemoryStats(),
      () => new cuda.MemPool(),
      () => cuda.memory._recordMemoryHistory(),
    ]) {
      expect(call).toThrow(torch.TorchError);
    }
    expect(() => cuda.memoryAllocated('cpu')).toThrow(RangeError);
    expect(() => cuda.setPerProcessMemoryFraction(2)).toThrow('fraction must lie in 0 to 1, got 2');
    expect(() => cuda.memory._recordMemoryHistory('some' as never)).toThrow("must be one of 'state', 'all', null");
    expect(() => cuda.useMemPool({} as never)).toThrow('torch.cuda.useMemPool takes a torch.cuda.MemPool');
  });
});

describe.skipIf(!cuda.isAvailable())('memory', () => {
  it('is counted', () => {
    const before = cuda.memoryAllocated();
    torch.scope(() => {
      torch.empty([1024], { device: 'cuda' });
      expect(cuda.memoryAllocated() - before).toBe(4096);
    });
    expect(cuda.memoryAllocated()).toBe(before);
    expect(cuda.maxMemoryAllocated()).toBeGreaterThanOrEqual(before + 4096);
    cuda.resetPeakMemoryStats();
    expect(cuda.maxMemoryAllocated()).toBe(before);
    cuda.resetAccumulatedMemoryStats();
    expect(cuda.memoryStats()['allocation.all.freed']).toBe(0);
    expect(cuda.memoryReserved()).toBeGreaterThanOrEqual(before);
    const stats = cuda.memoryStats();
    expect(Object.keys(stats)).toEqual(Object.keys(stats).sort());
    expect(stats).toHaveProperty(['inactive_split_bytes.small_pool.peak']);
    expect(cuda.memorySummary()).toMatch(/^\|={75}\|\n\| {18}PyTorch CUDA memory summary, device ID 0/);
    expect(cuda.memorySummary({ abbreviated: true }).split('\n').length).toBe(30);
  });

  it('is limited by a fraction', () => {
    expect(cuda.getPerProcessMemoryFraction()).toBe(1);
    cuda.setPerProcessMemoryFraction(0.5);
    expect(cuda.getPerProcessMemoryFraction()).toBe(0.5);
    cuda.setPerProcessMemoryFraction(1, 0);
    const [free, total] = cuda.memGetInfo();
    expect(free).toBeLessThanOrEqual(total);
    expect(total).toBe(cuda.getDeviceProperties().totalMemory);
  });

  it('has a history, which a file takes', () => {
    cuda.memory._recordMemoryHistory('all');
    torch.scope(() => torch.empty([1024], { device: 'cuda' }).shape);
    const { segments, device_traces: traces } = cuda.memory._snapshot();
    cuda.memory._recordMemoryHistory(null);
    expect(segments.length).toBeGreaterThan(0);
    expect(traces[0]!.map(({ action }) => action)).toContain('alloc');
    const folder = mkdtempSync(join(tmpdir(), 'memory-'));
    cuda.memory._dumpSnapshot(join(folder, 'a.pickle'));
    expect([...readFileSync(join(folder, 'a.pickle')).subarray(0, 2)]).toEqual([0x80, 2]);
    rmSync(folder, { recursive: true });
  });

  it('can come from a pool', () => {
    using pool = new cuda.MemPool();
    expect(pool.id).toHaveLength(2);
    torch.scope(() => {
      cuda.useMemPool(pool, () => torch.ones([1024], { device: 'cuda' }));
      expect(pool.snapshot().map(({ segment_pool_id }) => segment_pool_id)).toEqual([pool.id]);
      using _ = cuda.useMemPool(pool, 'cuda');
      torch.ones([4], { device: 'cuda' });
    });
    expect(pool.useCount()).toBe(1);
  });

  it('keeps a pool that a graph has, whatever becomes of the object', () => {
    torch.scope(() => {
      const pool = new cuda.MemPool();
      const x = torch.ones([4], { device: 'cuda' });
      const graph = new cuda.CUDAGraph();
      const y = cuda.graph(graph, { pool }, () => x.mul(2));
      expect(pool.useCount()).toBe(2);
      pool.dispose();
      expect(() => pool.useCount()).toThrow('this MemPool has been disposed');
      new cuda.MemPool().dispose();
      x.fill_(3);
      graph.replay();
      expect(y.cpu().tolist()).toEqual([6, 6, 6, 6]);
      graph.reset();
      new cuda.MemPool().dispose();
    });
  });

  it('has an allocator with settings', () => {
    expect(cuda.getAllocatorBackend()).toBe('native');
    cuda.memory._setAllocatorSettings('max_split_size_mb:128');
    expect(cuda.memory._snapshot().allocator_settings.max_split_size).toBe(128 * 2 ** 20);
    cuda.memory._setAllocatorSettings('max_split_size_mb:9999999');
    expect(() => cuda.memory._setAllocatorSettings('no_such_setting:1')).toThrow(RangeError);
  });
});
