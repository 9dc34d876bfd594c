"""What torch.profiler makes of events, into profiler.json.gz beside this file: trees, averages and tables.

The events are made up, so that every run has the same ones: libtorch's are never alike.

    PYTHONPATH=<folder of the torch wheel> python3 tests/reference/profiler.py
"""

import gzip
import json
import random
import tempfile
from pathlib import Path

import torch
from torch._C._autograd import DeviceType
from torch.autograd.profiler import profile

START = 1_700_000_000_000_000_000
DEVICES = {"cpu": DeviceType.CPU, "cuda": DeviceType.CUDA}


class Event:
    """One event, with the methods that libtorch's have."""

    def __init__(self, id, name, start, end, **fields):
        self.fields = {
            "name": name,
            "overloadName": "",
            "start": start,
            "end": end,
            "startThread": 1,
            "endThread": fields.get("startThread", 1),
            "fwdThread": 0,
            "correlationId": id,
            "linkedCorrelationId": 0,
            "scope": 0,
            "sequenceNr": -1,
            "deviceType": "cpu",
            "deviceIndex": 0,
            "deviceResourceId": 1,
            "bytes": 0,
            "flops": 0,
            "isAsync": False,
            "isHidden": False,
            "isUserAnnotation": False,
            "callSite": -1,
            "shapes": [],
            "dtypes": [],
            "concrete": [],
            "stack": [],
            **fields,
        }

    def __getattr__(self, name):
        given = {
            "name": "name",
            "overload_name": "overloadName",
            "start_thread_id": "startThread",
            "end_thread_id": "endThread",
            "fwd_thread_id": "fwdThread",
            "correlation_id": "correlationId",
            "linked_correlation_id": "linkedCorrelationId",
            "scope": "scope",
            "sequence_nr": "sequenceNr",
            "device_index": "deviceIndex",
            "device_resource_id": "deviceResourceId",
            "nbytes": "bytes",
            "flops": "flops",
            "is_async": "isAsync",
            "is_hidden_event": "isHidden",
            "is_user_annotation": "isUserAnnotation",
            "shapes": "shapes",
            "dtypes": "dtypes",
            "stack": "stack",
        }
        if name in given:
            return lambda: self.fields[given[name]]
        if name == "start_ns":
            return lambda: START + self.fields["start"]
        if name == "end_ns":
            return lambda: START + self.fields["end"]
        if name == "device_type":
            return lambda: DEVICES[self.fields["deviceType"]]
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda: 0


class Result:
    def __init__(self, events):
        self._events = events

    def events(self):
        return self._events

    def trace_start_ns(self):
        return START


NAMES = ["aten::add", "aten::mul", "aten::linear", "aten::addmm", "aten::copy_", "aten::empty", "detach", "aten::detach"]
LONG = "autograd::engine::evaluate_function: torch::autograd::AccumulateGrad"
SHAPES = [[], [[2, 3]], [[2, 3], []], [[128, 64], [64, 32], [32]], [[1, 2, 3, 4, 5]] * 6]
STACKS = [[], ["net.ts(3): forward"], ["net.ts(4): forward", "main.ts(9): <anonymous>", "a/very/long/path" * 6 + ".ts(1): f"]]


class Maker:
    def __init__(self, seed, device=False):
        self.random = random.Random(seed)
        self.device = device
        self.id = 0
        self.events = []

    def add(self, name, start, end, **fields):
        self.id += 1
        event = Event(self.id, name, start, end, **fields)
        self.events.append(event)
        return event

    def nest(self, start, end, depth, thread):
        """An operator with what it calls, between two times."""
        r = self.random
        name = r.choice(NAMES + [LONG, "aten::is_leaf"])
        shapes = r.choice(SHAPES)
        event = self.add(
            name,
            start,
            end,
            startThread=thread,
            endThread=thread if r.random() > 0.03 else thread + 7,
            overloadName=r.choice(["", "Tensor", "Scalar", "out"]),
            shapes=shapes,
            scope=r.choice([0, 0, 0, 1, 7]),
            sequenceNr=r.randrange(4),
            fwdThread=r.choice([1, 2]),
            flops=r.choice([0, 0, 48, 12_345_678, 3_000_000_000]) if name in ("aten::addmm", "aten::mul") else 0,
            isHidden=r.random() < 0.02,
            stack=r.choice(STACKS),
            isAsync=r.random() < 0.02,
        )
        if r.random() < 0.3:
            at = r.randrange(start, end + 1)
            size = r.choice([4, 512, 4096, 3 << 20, 5 << 30]) * r.choice([1, 1, -1])
            place = r.choice(["cpu", "cuda"]) if self.device else "cpu"
            self.add("[memory]", at, at, startThread=thread, deviceType=place, bytes=size)
        if self.device and r.random() < 0.4:
            runtime = self.add(
                "cudaLaunchKernel", start + 1, start + 2, startThread=99, linkedCorrelationId=event.correlation_id()
            )
            begin = end + r.randrange(5000)
            self.add(
                r.choice(["void kernel<float>()", "Memcpy HtoD", "sgemm"]),
                begin,
                begin + r.randrange(1, 90_000),
                deviceType="cuda",
                startThread=7,
                deviceResourceId=7,
                linkedCorrelationId=event.correlation_id(),
            )
            assert runtime.linked_correlation_id() > 0
        if depth == 0 or end - start < 100:
            return
        cuts = sorted(r.randrange(start, end) for _ in range(2 * r.randrange(4)))
        for begin, stop in zip(cuts[::2], cuts[1::2]):
            self.nest(begin, stop, depth - 1, thread)

    def make(self):
        r = self.random
        for thread in (1, 2):
            at = 1000 * thread
            for step in range(8):
                length = r.choice([900, 40_000, 7_000_000, 2_100_000_000])
                self.add(f"ProfilerStep#{step}", at, at + length, startThread=thread, isUserAnnotation=True)
                self.nest(at + 10, at + length - 10, 4, thread)
                at += length + r.randrange(2000)
                if r.random() < 0.5:
                    self.add("[memory]", at, at, startThread=thread, bytes=r.choice([64, -64]))
                at += 10
            # One that only overlaps the last.
            self.add("aten::mul", at - 500, at + 500, startThread=thread, shapes=[[2]])
            # An operator that dispatched to itself, twice.
            for i in range(3):
                self.add("aten::detach", at + 1000 + i, at + 2000 - i, startThread=thread, shapes=[[3]])
        self.add("[OutOfMemory]", 5000, 5000, bytes=1 << 20)
        if self.device:
            self.add("ProfilerStep#0", 900, 80_000, deviceType="cuda", startThread=7, isUserAnnotation=True)
        return self.events


def numbers(event):
    return {
        "key": event.key,
        "count": event.count,
        "cpuTimeTotal": event.cpu_time_total,
        "selfCpuTimeTotal": event.self_cpu_time_total,
        "cpuTime": event.cpu_time,
        "deviceTimeTotal": event.device_time_total,
        "selfDeviceTimeTotal": event.self_device_time_total,
        "cpuMemoryUsage": event.cpu_memory_usage,
        "selfCpuMemoryUsage": event.self_cpu_memory_usage,
        "deviceMemoryUsage": event.device_memory_usage,
        "selfDeviceMemoryUsage": event.self_device_memory_usage,
        "flops": event.flops or 0,
    }


def listed(event):
    return {
        **numbers(event),
        "id": event.id,
        "start": event.time_range.start,
        "end": event.time_range.end,
        "thread": event.thread,
        "parent": None if event.cpu_parent is None else event.cpu_parent.id,
        "children": [child.id for child in event.cpu_children],
        "kernels": [kernel.name for kernel in event.kernels],
        "isAsync": event.is_async,
        "stack": event.stack,
    }


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


# (of averages or of events, how these are grouped, the table's options)
TABLES = [
    ("averages", {}, {}),
    ("averages", {}, {"sort_by": "self_cpu_time_total", "row_limit": 5}),
    ("averages", {}, {"sort_by": "cpu_memory_usage", "header": "Memory", "max_name_column_width": 20}),
    ("averages", {}, {"sort_by": "cuda_time_total", "time_unit": "ms"}),
    ("averages", {}, {"sort_by": "count", "top_level_events_only": True, "time_unit": "s"}),
    ("averages", {"group_by_input_shape": True}, {"max_shapes_column_width": 30, "time_unit": "us"}),
    ("averages", {"group_by_input_shape": True, "group_by_overload_name": True}, {"max_name_column_width": None}),
    ("averages", {"group_by_stack_n": 2}, {"max_src_column_width": 40}),
    ("averages", {"group_by_stack_n": 5}, {}),
    ("events", {}, {"row_limit": 12}),
    ("events", {}, {"row_limit": -1, "top_level_events_only": True}),
]


def case(events, device, memory, flops):
    profiler = profile(use_kineto=True, profile_memory=memory, with_flops=flops, with_stack=True, record_shapes=True)
    profiler.use_device = device
    profiler.kineto_results = Result(events)
    tables = []
    for kind, grouping, options in TABLES:
        if flops and (kind == "events" or grouping.get("group_by_stack_n", 0) > 0):
            continue  # Python mixes up the columns of flops and lines
        source = profiler.function_events if kind == "events" else profiler.key_averages(**grouping)
        tables.append(
            {
                "kind": kind,
                "grouping": {camel(key): value for key, value in grouping.items()},
                "options": {camel(key): value for key, value in options.items()},
                "text": source.table(**options),
            }
        )
    with tempfile.NamedTemporaryFile("r") as file:
        profiler.function_events.export_stacks(file.name, "self_cpu_time_total")
        stacks = Path(file.name).read_text()
    return {
        "raw": [event.fields for event in events],
        "useDevice": device,
        "profileMemory": memory,
        "withFlops": flops,
        "events": [listed(event) for event in profiler.function_events],
        "averages": [numbers(event) for event in profiler.key_averages()],
        "total": numbers(profiler.total_average()),
        "selfCpuTimeTotal": profiler.self_cpu_time_total,
        "tables": tables,
        "stacks": stacks,
    }


cases = {
    "cpu": case(Maker(0).make(), None, False, False),
    "cpu memory": case(Maker(1).make(), None, True, False),
    "cpu flops": case(Maker(2).make(), None, False, True),
    "cuda": case(Maker(3, device=True).make(), "cuda", True, False),
    "cuda flops": case(Maker(4, device=True).make(), "cuda", False, True),
}
path = Path(__file__).with_suffix(".json.gz")
text = json.dumps({"torch": torch.__version__, **cases})
path.write_bytes(gzip.compress(text.encode(), mtime=0))
print(path.stat().st_size, {name: len(one["events"]) for name, one in cases.items()})
