"""Collects what PyTorch answered, by name, for tests/reference.ts to compare with: used by the scripts beside it."""

import gzip
import json
import math
import pathlib

import torch

cases = {}


def plain(v):
    """A number as JSON has it, which knows no infinity."""
    if not isinstance(v, float):
        return v
    return round(v, 9) if math.isfinite(v) else str(v)


def save(name, value):
    if isinstance(value, torch.Tensor):
        if value.is_nested:
            return save(name, value.unbind())
        dense = value.to_dense() if value.layout != torch.strided else value
        flat = torch.view_as_real(dense.resolve_conj()).flatten() if dense.is_complex() else dense.flatten()
        cases[name] = {
            "dtype": str(value.dtype).removeprefix("torch."),
            "shape": list(value.shape),
            "data": [plain(v) for v in flat.tolist()],
        }
    elif isinstance(value, (tuple, list)):
        for i, item in enumerate(value):
            save(f"{name}[{i}]", item)
    else:
        cases[name] = value


def wave(*shape, step=0.7, dtype=torch.float64):
    """The usual input: a sine, so that both sides make the same one."""
    n = torch.Size(shape).numel()
    return (torch.arange(n, dtype=dtype) * step + 0.3).sin().reshape(shape)


def write(script):
    """Writes all cases beside the script, as a file of its name."""
    text = json.dumps(cases, separators=(",", ":"))
    pathlib.Path(script).with_suffix(".json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
