"""Writes cuda_memory.json.gz: the table that PyTorch prints of an allocator's figures, which are given: no device is needed."""

import gzip
import json
import random

import torch
from torch.cuda import memory

POOLS = ["all", "large_pool", "small_pool"]
KINDS = ["current", "peak", "allocated", "freed"]
METRICS = ["allocated_bytes", "active_bytes", "requested_bytes", "reserved_bytes", "inactive_split_bytes"]
COUNTS = ["allocation", "active", "segment", "inactive_split"]


def figures(most):
    def figure(limit):
        return {kind: random.randrange(limit) for kind in KINDS}

    stats = {key: {pool: figure(most) for pool in POOLS} for key in METRICS}
    stats |= {key: {pool: figure(int(most**0.6) + 1) for pool in POOLS} for key in COUNTS}
    stats |= {key: figure(int(most**0.5) + 1) for key in ["oversize_allocations", "oversize_segments"]}
    return stats | {"num_ooms": random.randrange(most), "num_alloc_retries": random.randrange(1000), "max_split_size": -1}


random.seed(0)
cases = []
memory.is_initialized = lambda: True
memory._get_device_index = lambda device, optional=False: device
for i, most in enumerate([1, 700, 10**6, 10**9, 10**12, 10**15]):
    stats = figures(most)
    torch._C._cuda_memoryStats = lambda device: stats
    tables = [memory.memory_summary(i, abbreviated) for abbreviated in (False, True)]
    cases.append({"device": i, "nested": stats, "flat": memory.memory_stats(i), "tables": tables})

with gzip.GzipFile(__file__.replace(".py", ".json.gz"), "w", mtime=0) as file:
    file.write(json.dumps(cases).encode())
