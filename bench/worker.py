"""Runs cases on request: a line {"case", "n"} comes in, a line {"ms"} goes out."""

import json
import sys
import time

import torch

from cases import CASES

torch.set_num_threads(int(sys.argv[1]))
built = {}
print(json.dumps({"ready": torch.__version__}), flush=True)

for line in sys.stdin:
    request = json.loads(line)
    if request["case"] not in built:
        built[request["case"]] = CASES[request["case"]]()
    run = built[request["case"]]
    start = time.perf_counter_ns()
    run(request["n"])
    print(json.dumps({"ms": (time.perf_counter_ns() - start) / 1e6}), flush=True)
