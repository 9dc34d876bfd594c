"""What torch.profiler records of a small network, without the times, into profiler_live.json.gz beside this file.

    PYTHONPATH=<folder of the torch wheel> python3 tests/reference/profiler_live.py
"""

import gzip
import json
from pathlib import Path

import torch
from torch.profiler import ProfilerActivity, profile, record_function

x = torch.ones(2, 4)
w1 = torch.ones(8, 4, requires_grad=True)
b1 = torch.ones(8, requires_grad=True)
w2 = torch.ones(8, 3, requires_grad=True)


one = torch.ones(())


def work():
    with record_function("forward"):
        h = torch.nn.functional.linear(x, w1, b1)
        a = torch.relu(h)
        y = torch.matmul(a, w2)
        m = torch.cat([y.flatten(), a.flatten()])
        loss = m.mean()
    loss.backward(one)
    return h, a, y, m, loss


work()
for p in (w1, b1, w2):
    p.grad = None
with profile(
    activities=[ProfilerActivity.CPU], record_shapes=True, profile_memory=True, with_flops=True
) as profiled:
    kept = work()

events = [
    {
        "name": event.name,
        "parent": None if event.cpu_parent is None else event.cpu_parent.name,
        "shapes": event.input_shapes,
        "dtypes": event.input_dtypes or [],
        "concrete": [value if isinstance(value, (int, float, bool, list)) else None for value in event.concrete_inputs or []],
        "cpuMemory": event.cpu_memory_usage,
        "selfCpuMemory": event.self_cpu_memory_usage,
        "flops": event.flops or 0,
        "scope": event.scope,
        "isUserAnnotation": event.is_user_annotation,
        "hasSequence": event.sequence_nr >= 0,
    }
    for event in profiled.events()
]
averages = [
    [average.key, average.input_shapes, average.count, average.cpu_memory_usage, average.flops]
    for average in profiled.key_averages(group_by_input_shape=True)
]
path = Path(__file__).with_suffix(".json.gz")
text = json.dumps({"events": events, "averages": averages})
path.write_bytes(gzip.compress(text.encode(), mtime=0))
