"""What the scripts distributions_*.py beside this one have in common: each lists distributions, and this writes what
PyTorch answers for them, to the last bit, for tests/distributions/reference.ts to compare with.
"""

import base64
import gzip
import json
import math
import pathlib

import instructions  # noqa: F401
import torch

SEED = 5


class Make:
    """A call that both sides make: of a name in torch.distributions, with tensors, numbers and other calls."""

    def __init__(self, name, *args, **kwargs):
        self.name, self.args, self.kwargs = name, args, kwargs

    def encode(self):
        kwargs = {camel(key): encode(value) for key, value in self.kwargs.items()}
        return {"$make": camel(self.name), "args": encode(self.args), "kwargs": kwargs}

    def build(self, leaves=None):
        at = torch.distributions
        for part in self.name.split("."):
            at = getattr(at, part)
        args, kwargs = build(self.args, leaves), build(self.kwargs, leaves)
        return at(*args, **kwargs) if args or kwargs or isinstance(at, type) else at


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def encode(value):
    """As JSON; tensors by their bytes."""
    if isinstance(value, torch.Tensor):
        # A copy: one element counts as contiguous whatever its stride is, which `view` minds.
        copy = value.detach().clone(memory_format=torch.contiguous_format)
        raw = copy.view(-1).view(torch.uint8).numpy().tobytes()
        dtype = str(value.dtype).removeprefix("torch.")
        return {"$t": dtype, "shape": list(value.shape), "data": base64.b64encode(raw).decode()}
    if isinstance(value, Make):
        return value.encode()
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return {"$float": str(value)}
    return value


def build(value, leaves=None):
    """What an encoded value stands for; floating-point tensors require gradients where `leaves` collects them."""
    if isinstance(value, Make):
        return value.build(leaves)
    if isinstance(value, (list, tuple)):
        return [build(item, leaves) for item in value]
    if isinstance(value, dict):
        return {key: build(item, leaves) for key, item in value.items()}
    if isinstance(value, torch.Tensor) and leaves is not None and value.is_floating_point():
        leaves.append(value.detach().clone().requires_grad_())
        return leaves[-1]
    return value


def attempt(compute):
    """A result, or the fact that there is none."""
    try:
        return encode(compute())
    except (NotImplementedError, ValueError, RuntimeError, AssertionError, IndexError) as error:
        return {"$throws": str(error).split("\n")[0]}


def seeded(draw):
    torch.manual_seed(SEED)
    return draw()


def gradients(out, leaves):
    if not out.requires_grad:
        return [None] * len(leaves)
    weights = (torch.arange(out.numel(), dtype=torch.float64) * 0.37).sin().add(0.5).to(out.dtype).reshape(out.shape)
    return list(torch.autograd.grad(out, leaves, weights, allow_unused=True))


def with_gradients(case, compute):
    """A differentiable result and the gradients of its sum, weighted by a sine, in the distribution's parameters."""

    def run():
        leaves = []
        d = case.build(leaves)
        out = compute(d, leaves)
        return [out, gradients(out, leaves)]

    return attempt(run)


def differentiable(value, leaves):
    return build(value, leaves) if value.is_floating_point() else value


def record(case, value=None, q=None):
    """All that a distribution answers. `value` is what its densities are asked for, by default what it draws."""
    d = case.build()
    value = seeded(lambda: d.sample((3,))) if value is None else value
    q = torch.linspace(0.05, 0.95, 4, dtype=torch.float64).to(d.sample().dtype) if q is None else q
    if d.batch_shape and q.dim() == 1:
        q = q.reshape([-1] + [1] * len(d.batch_shape))
    bigger = [2, *d.batch_shape]
    out = {
        "text": repr(case.build()),
        "batchShape": list(d.batch_shape),
        "eventShape": list(d.event_shape),
        "support": attempt(lambda: repr(d.support)),
        "hasRsample": d.has_rsample,
        "hasEnumerateSupport": d.has_enumerate_support,
        "sample": attempt(lambda: [seeded(lambda: d.sample(shape)) for shape in ((3,), (), (2, 2))]),
        "logProb": with_gradients(case, lambda d, leaves: d.log_prob(differentiable(value, leaves))),
        "cdf": with_gradients(case, lambda d, leaves: d.cdf(differentiable(value, leaves))),
        "icdf": with_gradients(case, lambda d, leaves: d.icdf(differentiable(q, leaves))),
        "entropy": with_gradients(case, lambda d, _: d.entropy()),
        "perplexity": attempt(lambda: d.perplexity()),
        "expanded": attempt(lambda: expanded(case.build().expand(bigger))),
    }
    if d.has_rsample:
        out["rsample"] = with_gradients(case, lambda d, _: seeded(lambda: d.rsample((3,))))
    for name in ("mean", "mode", "variance", "stddev"):
        out[name] = with_gradients(case, lambda d, _, name=name: getattr(d, name))
    if d.has_enumerate_support:
        out["enumerateSupport"] = attempt(lambda: [d.enumerate_support(), d.enumerate_support(expand=False)])
    return {"make": case.encode(), "value": encode(value), "q": encode(q), "bigger": bigger, "out": out}


def expanded(d):
    value = seeded(d.sample)
    return [repr(d), value, d.log_prob(value)]


def write(script, cases):
    """Records `cases`, by name, as a file beside the script."""
    text = json.dumps(cases, separators=(",", ":"))
    pathlib.Path(script).with_suffix(".json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


def recorded(cases):
    """What `record` gives for a list of (case, value) or cases, by name; one that occurs again gets a number."""
    by_name = {}
    for case in cases:
        case, value = case if isinstance(case, tuple) else (case, None)
        count = sum(name.split(" ")[0] == case.name for name in by_name)
        by_name[f"{case.name} {count + 1}"] = record(case, value)
    return by_name


def table(script, cases):
    """Records a list of (case, value) or cases."""
    write(script, recorded(cases))
