"""Writes optim_device.json.gz: where PyTorch's optimizers lead that leave decisions to the device.

Fused ones under a GradScaler, with infinities among the gradients; and capturable ones. PyTorch has these on accelerators
only, so it is told here that the CPU is one: the same operations in the same order.
"""

import gzip
import importlib
import json
import pathlib

from optim_start import STEPS, data, encode, set_gradients, start  # first: it pins what the processor's kernels use

import torch
from torch import optim

SHAPES = ((5, 7), (9,))


def options_of(options):
    """Options as a JSON file has them; a learning rate that is a tensor as {"tensor": number}."""
    named = {k: list(v) if isinstance(v, tuple) else v for k, v in options.items()}
    return {k: {"tensor": v.item()} if isinstance(v, torch.Tensor) else v for k, v in named.items()}


def result(name, options, first, params, opt, **more):
    return {
        "name": name,
        "options": options_of(options),
        "first": [data(t) for t in first],
        "last": [data(p) for p in params],
        "state": [encode(opt.state[p]) for p in params],
        **more,
    }


def scaled(name, options, infinite):
    """Ten steps, of which those in `infinite` are left out; every third one unscales first."""
    first = start(SHAPES, torch.float32)
    params = [torch.nn.Parameter(t.clone()) for t in first]
    slopes = [t.roll(1) for t in first]
    opt = getattr(optim, name)(params, fused=True, **options)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0, growth_interval=2)
    scales = []
    for step in range(STEPS):
        set_gradients(params, step, slopes)
        for p in params:
            p.grad = scaler.scale(p.grad)
        if step in infinite:
            params[1].grad[3] = float("inf")
        if step % 3 == 1:
            scaler.unscale_(opt)
        scaler.step(opt)
        scaler.update()
        scales.append(scaler.get_scale())
    return result(name, options, first, params, opt, infinite=infinite, scales=scales, grads=[data(p.grad) for p in params])


SCALED = [
    ("Adam", {}, [0, 4, 5]),
    ("Adam", {"amsgrad": True, "weight_decay": 0.1, "maximize": True}, [3]),
    ("Adam", {"lr": torch.tensor(0.03)}, [4]),
    ("AdamW", {"lr": 0.02}, [1, 7]),
    ("SGD", {"lr": 0.1}, [2, 7]),
    ("SGD", {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.1}, [4]),
    ("SGD", {"lr": torch.tensor(0.1), "momentum": 0.9, "nesterov": True}, [4, 7]),
    ("Adagrad", {"lr_decay": 0.1}, [0, 4]),
    ("Adagrad", {"lr": torch.tensor(0.05), "weight_decay": 0.1}, [3]),
]


def capturable(name, options, shapes=SHAPES, dtype=torch.float32):
    """Ten steps; a learning rate that is a tensor is halved before the sixth."""
    first = start(shapes, dtype)
    params = [torch.nn.Parameter(t.clone()) for t in first]
    slopes = [t.roll(1) for t in first]
    text = options_of(options)
    opt = getattr(optim, name)(params, capturable=True, foreach=True, **options)
    for step in range(STEPS):
        if step == 5 and isinstance(options.get("lr"), torch.Tensor):
            options["lr"].mul_(0.5)
        set_gradients(params, step, slopes)
        opt.step()
    return {**result(name, options, first, params, opt), "options": text}


MORE = {
    "Adam": [{"amsgrad": True, "weight_decay": 0.1}],
    "AdamW": [{"maximize": True}],
    "Adamax": [{"betas": (0.8, 0.99), "eps": 1e-4}],
    "NAdam": [{"decoupled_weight_decay": True, "weight_decay": 0.1}],
    "RAdam": [{"betas": (0.5, 0.7), "decoupled_weight_decay": True, "weight_decay": 0.1}],
    "RMSprop": [{"centered": True, "momentum": 0.5, "lr": 0.03}, {"momentum": 0.5, "maximize": True}],
    "Adadelta": [{"rho": 0.95, "eps": 1e-4}],
    "ASGD": [{"t0": 3, "lambd": 0.01, "alpha": 0.5}],
}


def all_capturable():
    names = ["adadelta", "adam", "adamax", "asgd", "nadam", "radam", "rmsprop", "rprop"]
    for name in names:
        module = importlib.import_module(f"torch.optim.{name}")
        module._get_capturable_supported_devices = lambda supports_xla=True: ["cpu"]
    for name, more in MORE.items():
        for options in [{}, {"weight_decay": 0.1, "maximize": True}, *more]:
            yield capturable(name, options)
        yield capturable(name, {"lr": torch.tensor(0.03), "weight_decay": 0.1})
        yield capturable(name, {"weight_decay": 0.1}, dtype=torch.complex64)
    yield capturable("AdamW", {"lr": torch.tensor(0.03)})
    yield capturable("RMSprop", {"lr": torch.tensor(0.03), "momentum": 0.5})
    yield capturable("Rprop", {"maximize": True})
    yield capturable("Rprop", {"lr": torch.tensor(0.03), "etas": (0.6, 1.1)})


result_of = {"steps": STEPS, "scaled": [scaled(*case) for case in SCALED], "capturable": list(all_capturable())}
target = pathlib.Path(__file__).with_suffix(".json.gz")
target.write_bytes(gzip.compress(json.dumps(result_of, allow_nan=False, separators=(",", ":")).encode(), mtime=0))
