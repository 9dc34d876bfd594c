"""Writes optim.json.gz: where PyTorch's optimizers and schedulers lead, bit by bit.

Gradients are a product and a sum of the parameters, so that each step's inputs are as exact as the updates themselves.
"""

import gzip
import json
import pathlib

from optim_start import STEPS, data, encode, set_gradients, start  # first: it pins what the processor's kernels use

import torch
from torch import optim
from torch.optim import lr_scheduler as S


def run(name, options, shapes=((5, 7), (9,)), dtype=torch.float32, skip=None):
    """The parameters and the state after ten steps. `skip`: a parameter without a gradient at one step."""
    first = start(shapes, dtype)
    params = [torch.nn.Parameter(t.clone()) for t in first]
    slopes = [t.roll(1) for t in first]
    opt = getattr(optim, name)(params, **options)
    for step in range(STEPS):
        set_gradients(params, step, slopes, skip)
        opt.step()
    return {
        "name": name,
        "options": {k: list(v) if isinstance(v, tuple) else v for k, v in options.items()},
        "skip": skip,
        "first": [data(t) for t in first],
        "last": [data(p) for p in params],
        "state": [encode(opt.state[p]) for p in params],
    }


COMMON = [{}, {"lr": 0.03}, {"weight_decay": 0.1}, {"weight_decay": 0.1, "maximize": True}]
MORE = {
    "SGD": [
        {"momentum": 0.9},
        {"momentum": 0.9, "dampening": 0.5, "weight_decay": 0.1},
        {"momentum": 0.9, "nesterov": True, "weight_decay": 0.1, "maximize": True},
        {"momentum": 0.9, "fused": True},
        {"fused": True, "weight_decay": 0.1, "maximize": True},
    ],
    "Adam": [
        {"amsgrad": True, "weight_decay": 0.1},
        {"betas": (0.8, 0.99), "eps": 1e-6},
        {"decoupled_weight_decay": True, "weight_decay": 0.1},
        {"fused": True},
        {"fused": True, "amsgrad": True, "weight_decay": 0.1, "maximize": True},
    ],
    "AdamW": [{"amsgrad": True, "maximize": True}, {"fused": True, "weight_decay": 0.3}],
    "Adadelta": [{"rho": 0.95, "eps": 1e-4}],
    "Adagrad": [
        {"lr_decay": 0.5, "initial_accumulator_value": 0.1},
        {"eps": 1e-3, "weight_decay": 0.1},
        {"fused": True, "lr_decay": 0.1},
    ],
    "Adamax": [{"betas": (0.8, 0.99), "eps": 1e-4}],
    "ASGD": [{"t0": 3}, {"lambd": 0.01, "alpha": 0.5, "t0": 0}],
    "NAdam": [{"momentum_decay": 0.01}, {"decoupled_weight_decay": True, "weight_decay": 0.1}],
    "RAdam": [{"betas": (0.5, 0.7)}, {"decoupled_weight_decay": True, "weight_decay": 0.1}],
    "RMSprop": [
        {"momentum": 0.5},
        {"centered": True, "alpha": 0.9},
        {"centered": True, "momentum": 0.5, "weight_decay": 0.1, "maximize": True},
    ],
    "Adafactor": [{"beta2_decay": -1.0, "d": 1.5}, {"eps": (1e-4, 1e-2)}],
}
RPROP = [{}, {"lr": 0.1, "maximize": True}, {"etas": (0.6, 1.1), "step_sizes": (1e-4, 1.0)}]
MUON = [{}, {"nesterov": False, "momentum": 0.8}, {"adjust_lr_fn": "match_rms_adamw", "ns_steps": 3, "lr": 0.02}]
COMPLEX = ["SGD", "Adam", "Adadelta", "Adagrad", "Adamax", "ASGD", "NAdam", "RAdam", "RMSprop"]


def algorithms():
    for name, more in MORE.items():
        for options in COMMON + more:
            yield run(name, options)
        yield run(name, {}, skip=(1, 4))
        yield run(name, {"weight_decay": 0.1}, dtype=torch.float64)
        yield run(name, {"weight_decay": 0.1}, dtype=torch.bfloat16)
    for name in COMPLEX:
        yield run(name, {"weight_decay": 0.1}, dtype=torch.complex64)
    yield run("SGD", {"momentum": 0.9, "nesterov": True}, dtype=torch.complex64)
    yield run("RMSprop", {"centered": True, "momentum": 0.5}, dtype=torch.complex64)
    for options in RPROP:
        yield run("Rprop", options)
    yield run("Rprop", {}, dtype=torch.complex64)
    for options in MUON:
        yield run("Muon", options, shapes=((5, 7), (8, 3)))
    yield run("Adafactor", {}, shapes=((3, 4, 5), ()))


def sparse(name, options):
    """Ten steps with gradients of three rows each, one of them twice."""
    first = start([(6, 3)], torch.float32)[0]
    param = torch.nn.Parameter(first.clone())
    opt = getattr(optim, name)([param], **options)
    for step in range(STEPS):
        rows = torch.tensor([[step % 6, (step + 2) % 6, step % 6]])
        values = param.detach()[rows[0]] * 0.5 + step / 8
        param.grad = torch.sparse_coo_tensor(rows, values, (6, 3))
        opt.step()
    return {"name": name, "options": options, "first": data(first), "last": data(param)}


SPARSE = [
    ("SGD", {"lr": 0.1}),
    ("SGD", {"lr": 0.1, "maximize": True}),
    ("Adagrad", {"lr": 0.1, "lr_decay": 0.1}),
    ("SparseAdam", {"lr": 0.1}),
    ("SparseAdam", {"lr": 0.1, "betas": [0.8, 0.9], "maximize": True}),
]


def lbfgs(options):
    """Three steps on a function with a bent valley; the losses that the steps return, and where they end."""
    first = start([(2, 3), (4,)], torch.float32)
    params = [torch.nn.Parameter(t.clone()) for t in first]
    opt = optim.LBFGS(params, **options)
    losses, evaluations = [], 0

    def closure():
        nonlocal evaluations
        evaluations += 1
        opt.zero_grad()
        x = torch.cat([p.reshape(-1) for p in params])
        loss = ((x[1:] - x[:-1] * x[:-1]) * (x[1:] - x[:-1] * x[:-1]) * 10).sum() + ((1 - x) * (1 - x)).sum()
        loss.backward()
        return loss

    for _ in range(3):
        losses.append(opt.step(closure).item())
    return {
        "options": options,
        "first": [data(t) for t in first],
        "last": [data(p) for p in params],
        "losses": losses,
        "evaluations": evaluations,
        "state": encode(opt.state_dict()),
    }


def lbfgs_flat():
    """Eight steps with a line search, the last of which begin where the function is all but flat."""
    shapes = [(4, 3), (3,), (2, 2, 2)]
    first = [torch.randn(shape, generator=torch.Generator().manual_seed(3 + i)) for i, shape in enumerate(shapes)]
    params = [torch.nn.Parameter(t.clone()) for t in first]
    opt = optim.LBFGS(params, line_search_fn="strong_wolfe")
    evaluations = 0

    def step(factor):
        def closure():
            nonlocal evaluations
            evaluations += 1
            opt.zero_grad()
            losses = [(p - 0.3 * (i + 1)).pow(2).mul(factor).sum() + p.sin().sum() for i, p in enumerate(params)]
            loss = losses[0] + losses[1] + losses[2]
            loss.backward()
            return loss

        opt.step(closure)

    for i in range(8):
        step(1 + 0.1 * i)
    return {"first": [data(t) for t in first], "last": [data(p) for p in params], "evaluations": evaluations}


LBFGS = [
    {"lr": 0.05, "max_iter": 8},
    {"lr": 1, "max_iter": 10, "line_search_fn": "strong_wolfe"},
    {"lr": 0.5, "max_iter": 30, "history_size": 3, "line_search_fn": "strong_wolfe"},
    {"lr": 0.02, "max_iter": 40, "history_size": 4, "tolerance_change": 1e-3},
]


def resumed():
    """A state dict that Python saved after three steps, and where four more lead; and the text of the optimizer."""
    for name, options in [
        ("SGD", {"lr": 0.1, "momentum": 0.9}),
        ("AdamW", {"lr": 0.01, "amsgrad": True}),
        ("Adagrad", {}),
        ("NAdam", {}),
        ("ASGD", {"t0": 1}),
        ("Adafactor", {}),
    ]:
        first = start([(5, 7), (9,)], torch.float32)
        params = [torch.nn.Parameter(t.clone()) for t in first]
        slopes = [t.roll(1) for t in first]
        opt = getattr(optim, name)([{"params": params[:1]}, {"params": params[1:], "lr": 0.02, "weight_decay": 0.1}], **options)
        for step in range(3):
            set_gradients(params, step, slopes)
            opt.step()
        middle, saved = [data(p) for p in params], encode(opt.state_dict())
        for step in range(3, 7):
            set_gradients(params, step, slopes)
            opt.step()
        yield {
            "name": name,
            "first": [data(t) for t in first],
            "middle": middle,
            "saved": saved,
            "last": [data(p) for p in params],
            "text": str(opt),
        }


def two_groups(make=optim.SGD, **options):
    params = [torch.nn.Parameter(torch.zeros(2)) for _ in range(2)]
    return make([{"params": params[:1]}, {"params": params[1:], "lr": 0.03}], lr=0.1, **options)


def trace(make, steps=40, optimizer=two_groups):
    opt = optimizer()
    scheduler = make(opt)
    rows = []
    for step in range(steps + 1):
        group = opt.param_groups
        momentum = [g["betas"][0] if "betas" in g else g["momentum"] for g in group]
        rows.append([[g["lr"] for g in group], momentum, list(scheduler.get_last_lr())])
        opt.step()
        scheduler.step()
    return rows


def adam():
    return two_groups(optim.Adam)


def sgd():
    return two_groups(momentum=0.9)


SCHEDULERS = [
    ("StepLR", {"step_size": 7, "gamma": 0.3}),
    ("MultiStepLR", {"milestones": [5, 9, 9, 20], "gamma": 0.7}),
    ("ConstantLR", {"factor": 0.3, "total_iters": 6}),
    ("LinearLR", {"start_factor": 0.1, "end_factor": 0.7, "total_iters": 13}),
    ("ExponentialLR", {"gamma": 0.93}),
    ("PolynomialLR", {"total_iters": 30, "power": 1.7}),
    ("CosineAnnealingLR", {"T_max": 11, "eta_min": 0.002}),
    ("CosineAnnealingWarmRestarts", {"T_0": 5, "T_mult": 2, "eta_min": 0.001}),
    ("CosineAnnealingWarmRestarts", {"T_0": 7}),
    ("CyclicLR", {"base_lr": 0.01, "max_lr": [0.1, 0.2], "step_size_up": 7, "step_size_down": 4}),
    ("CyclicLR", {"base_lr": 0.01, "max_lr": 0.1, "step_size_up": 5, "mode": "triangular2", "cycle_momentum": False}),
    ("CyclicLR", {"base_lr": [0.01, 0.02], "max_lr": 0.1, "step_size_up": 5, "mode": "exp_range", "gamma": 0.97}),
    ("OneCycleLR", {"max_lr": [0.4, 0.3], "total_steps": 41}),
    ("OneCycleLR", {"max_lr": 0.4, "epochs": 6, "steps_per_epoch": 7, "three_phase": True, "anneal_strategy": "linear"}),
    ("OneCycleLR", {"max_lr": 0.4, "total_steps": 50, "pct_start": 0.2, "three_phase": True, "div_factor": 10.0}),
]


def schedulers():
    for name, options in SCHEDULERS:
        for kind, optimizer in (("SGD", sgd), ("Adam", adam)):
            rows = trace(lambda o: getattr(S, name)(o, **options), optimizer=optimizer)
            scheduler = getattr(S, name)(optimizer(), **options)
            for _ in range(8):
                scheduler.optimizer.step()
                scheduler.step()
            yield {"name": name, "options": options, "optimizer": kind, "rows": rows, "saved": encode(scheduler.state_dict())}


def closed_forms():
    """Learning rates after jumps to an epoch."""
    for name, options in SCHEDULERS[:9]:
        scheduler = getattr(S, name)(sgd(), **options)
        rows = []
        for epoch in (3, 17, 8, 0, 33):
            scheduler.optimizer.step()
            scheduler.step(epoch)
            rows.append(scheduler.get_last_lr())
        yield {"name": name, "options": options, "rows": rows}


def sequential(opt):
    parts = [S.LinearLR(opt, 0.1, total_iters=6), S.CosineAnnealingLR(opt, 20), S.ExponentialLR(opt, 0.9)]
    return S.SequentialLR(opt, parts, [6, 26])


def nested(opt):
    chained = S.ChainedScheduler([S.ConstantLR(opt, 0.5, 4), S.ExponentialLR(opt, 0.95)])
    return S.SequentialLR(opt, [chained, S.StepLR(opt, 5, 0.5)], [12])


def plateau():
    metrics = [1, 0.9, 0.95, 0.93, 0.92, 0.89999, 0.9, 0.91, 0.5, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6]
    for options in (
        {"factor": 0.3, "patience": 2},
        {"mode": "max", "factor": 0.5, "patience": 1, "threshold_mode": "abs", "cooldown": 2},
        {"factor": 0.1, "patience": 1, "threshold": 0.1, "min_lr": [0.02, 0.001], "eps": 1e-3},
    ):
        opt = sgd()
        scheduler = S.ReduceLROnPlateau(opt, **options)
        rows = []
        for metric in metrics:
            scheduler.step(metric)
            rows.append(scheduler.get_last_lr())
        saved = {k: v for k, v in scheduler.state_dict().items() if k != "mode_worse"}  # infinite, and follows from the mode
        yield {"options": options, "metrics": metrics, "rows": rows, "saved": saved}


result = {
    "steps": STEPS,
    # Processors round square roots of whole lists differently: a test compares bits where these agree.
    "roots": data(torch.arange(1.0, 257).sqrt()),
    "algorithms": list(algorithms()),
    "sparse": [sparse(*case) for case in SPARSE],
    "lbfgs": [lbfgs(options) for options in LBFGS],
    "lbfgsFlat": lbfgs_flat(),
    "resumed": list(resumed()),
    "schedulers": list(schedulers()),
    "closedForms": list(closed_forms()),
    "composed": {
        "sequential": trace(sequential, optimizer=sgd),
        "nested": trace(nested, optimizer=sgd),
        "lambda": trace(lambda o: S.LambdaLR(o, [lambda e: 0.95**e, lambda e: 1 / (1 + e)]), optimizer=sgd),
        "multiplicative": trace(lambda o: S.MultiplicativeLR(o, lambda e: 0.9 if e % 2 else 0.99), optimizer=sgd),
    },
    "plateau": list(plateau()),
}
target = pathlib.Path(__file__).with_name("optim.json.gz")
target.write_bytes(gzip.compress(json.dumps(result, allow_nan=False, separators=(",", ":")).encode(), mtime=0))
