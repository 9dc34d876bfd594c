"""Makes and times cases on request, in Python. Its twin is worker.ts, which says what is asked and answered."""

import gc
import json
import math
import os
import platform
import sys
import time
from types import SimpleNamespace

# What libraries print goes to the error output: the lines of this one are answers.
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

import torch

from cases import MAKERS
from training import Unavailable

# How many calls are handed to a device before it is waited for: fewer than its queue holds.
QUEUED = 500

ready = {}


def synchronize(device):
    if device == "cuda":
        torch.cuda.synchronize()


def enqueued(run, n, device):
    ns = 0
    for done in range(0, n, QUEUED):
        start = time.perf_counter_ns()
        run(min(QUEUED, n - done))
        ns += time.perf_counter_ns() - start
        synchronize(device)
    return ns / 1e6


def timed(request):
    case, device, n = ready[request["variant"]], request["device"], request["time"]
    synchronize(device)
    if case.get("enqueued"):
        return {"ms": enqueued(case["run"], n, device)}
    if not request.get("events"):
        start = time.perf_counter_ns()
        more = case["run"](n)
        synchronize(device)
        return {"ms": (time.perf_counter_ns() - start) / 1e6, **(more or {})}
    start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
    start.record()
    more = case["run"](n)
    end.record()
    end.synchronize()
    return {"ms": start.elapsed_time(end), **(more or {})}


def make(request):
    setting = SimpleNamespace(variant=request["variant"], params=request["params"], device=request["device"])
    try:
        made = MAKERS[request["make"]](setting)
    except Unavailable as reason:
        return {"unavailable": str(reason)}
    ready[setting.variant] = made
    # JSON knows no other numbers.
    return {"check": [number if math.isfinite(number) else None for number in made["check"]]}


def free():
    ready.clear()
    # Importing the compiler to reset it would take seconds.
    if "torch._dynamo" in sys.modules:
        torch.compiler.reset()
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    return {}


def answer(request):
    try:
        if "make" in request:
            return make(request)
        return timed(request) if "time" in request else free()
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def say(message):
    print(json.dumps(message), file=answers, flush=True)


if sys.argv[1] == "cpu":
    torch.set_num_threads(1)
say({
    "ready": torch.__version__,
    "python": platform.python_version(),
    "cuda": torch.version.cuda,
    "events": torch.cuda.is_available(),
})
for line in sys.stdin:
    say(answer(json.loads(line)))
