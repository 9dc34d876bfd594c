"""How record.py writes values, and takes them apart from the graphs that they came in."""

import base64
import json

import torch
from torch.utils._pytree import tree_flatten


class Unrecordable(Exception):
    """What has no form in JSON, or would mean something else there."""


def text(dtype):
    return str(dtype).removeprefix("torch.")


def data(t):
    if t.numel() == 0:
        return ""
    return base64.b64encode(t.detach().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes()).decode()


def is_laid_out(t):
    """Whether the tensor is strided and has its elements in memory as they are."""
    return t.layout == torch.strided and not (t.is_conj() or t.is_neg())


def spanned(t):
    """All the memory that a tensor's strides span, so that elements which share memory can do so again."""
    span = 1 + sum((size - 1) * stride for size, stride in zip(t.shape, t.stride()))
    return t.detach().as_strided((span,), (1,))


def encode_tensor(t):
    if t.layout != torch.strided or t.device.type != "cpu" or t.is_quantized:
        raise Unrecordable(t.layout)
    form = {"dtype": text(t.dtype), "shape": list(t.shape)}
    if not is_laid_out(t):
        t = t.resolve_conj().resolve_neg().contiguous()
    if t.is_contiguous():
        form["data"] = data(t)
    else:
        form["strides"] = list(t.stride())
        form["data"] = data(spanned(t))
    if t.requires_grad:
        form["grad"] = True
    return {"tensor": form}


def encode(v):
    """A value as JSON: what JSON lacks is an object of one key."""
    if isinstance(v, torch.Tensor):
        return encode_tensor(v)
    if v is None or isinstance(v, (bool, str)):
        return v
    if isinstance(v, int):
        return v if abs(v) < 2**53 else {"bigint": str(v)}
    if isinstance(v, float):
        return {"float": repr(v)} if v != v or v in (float("inf"), float("-inf")) else {"float": v}
    if isinstance(v, complex):
        return {"complex": [encode(v.real), encode(v.imag)]}
    if isinstance(v, torch.dtype):
        return {"name": text(v)}
    if isinstance(v, (torch.memory_format, torch.layout)):
        return {"name": text(v)}
    if isinstance(v, torch.device):
        return str(v)
    if isinstance(v, slice):
        return {"slice": [encode(v.start), encode(v.stop), encode(v.step)]}
    if v is Ellipsis:
        return {"name": "ellipsis"}
    if isinstance(v, (list, tuple, torch.Size)):
        return [encode(x) for x in v]
    if isinstance(v, dict):
        return {"options": {k: encode(x) for k, x in v.items()}}
    raise Unrecordable(type(v))


def fresh(v):
    """The same value on its own: tensors that no graph leads to."""
    if not isinstance(v, torch.Tensor):
        return v
    if v.layout != torch.strided:
        raise Unrecordable(v.layout)
    if v.is_contiguous() or not is_laid_out(v):
        copy = v.detach().resolve_conj().resolve_neg().contiguous().clone()
    else:
        copy = spanned(v).clone().as_strided(v.shape, v.stride())
    return copy.requires_grad_(v.requires_grad)


def plain(v):
    """A result for comparison: its elements in order."""
    return v.detach().resolve_conj().resolve_neg().contiguous() if isinstance(v, torch.Tensor) else v


def tensors(v):
    return [t for t in tree_flatten(v)[0] if isinstance(t, torch.Tensor)]


def dump(line):
    return json.dumps(line, separators=(",", ":"))
