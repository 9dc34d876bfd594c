"""What PyTorch's averaged models and SWALR give; writes swa.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/swa.py
"""

import gzip
import json
import pathlib

import instructions  # noqa: F401, before torch
import torch
from torch import nn
from torch.optim import swa_utils

cases = {}


def tensors(module):
    return {
        key: {
            "shape": list(t.shape),
            "bits": (t.flatten().view(torch.int32) if t.dtype == torch.float32 else t.flatten().double()).tolist(),
        }
        for key, t in module.state_dict().items()
    }


def wave(*shape, step):
    return (torch.arange(torch.Size(shape).numel(), dtype=torch.float32) * step + 0.3).sin().reshape(shape)


def train(name, **options):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(4, 5), nn.BatchNorm1d(5), nn.ReLU(), nn.Linear(5, 2))
    averaged = swa_utils.AveragedModel(net, **options)
    opt = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    scheduler = swa_utils.SWALR(opt, swa_lr=0.02, anneal_epochs=3)
    for i in range(5):
        opt.zero_grad()
        net(wave(6, 4, step=0.7 + i)).sin().sum().backward()
        opt.step()
        scheduler.step()
        averaged.update_parameters(net)
    before = tensors(averaged)
    swa_utils.update_bn([wave(6, 4, step=0.7 + i) for i in range(3)], averaged)
    cases[name] = {"text": str(averaged), "before": before, "after": tensors(averaged)}


def schedule(name, groups, steps, **options):
    params = [{"params": [torch.zeros(1, requires_grad=True)], **group} for group in groups]
    opt = torch.optim.SGD(params, lr=0.1)
    scheduler = swa_utils.SWALR(opt, **options)
    rates = [[g["lr"] for g in opt.param_groups]]
    for _ in range(steps):
        opt.step()
        scheduler.step()
        rates.append(scheduler.get_last_lr())
    state = {k: v for k, v in scheduler.state_dict().items() if k != "_get_lr_called_within_step"}
    cases[name] = {"rates": rates, "state": state, "groups": [sorted(g) for g in opt.state_dict()["param_groups"]]}


def main():
    train("mean")
    train("mean.multi", multi_avg_fn=swa_utils.get_swa_multi_avg_fn())
    train("ema", avg_fn=swa_utils.get_ema_avg_fn(0.9))
    train("ema.multi", multi_avg_fn=swa_utils.get_ema_multi_avg_fn(0.9))
    train("ema.buffers", multi_avg_fn=swa_utils.get_ema_multi_avg_fn(), use_buffers=True)
    train("mean.buffers", use_buffers=True)
    train("own", avg_fn=lambda averaged, current, n: averaged * 0.5 + current * 0.5 / n)
    schedule("cos", [{}], 12, swa_lr=0.02)
    schedule("linear", [{}, {"lr": 0.5}], 8, swa_lr=[0.02, 0.9], anneal_epochs=5, anneal_strategy="linear")
    schedule("at.once", [{}], 3, swa_lr=0.3, anneal_epochs=0)
    schedule("one", [{}], 4, swa_lr=0.3, anneal_epochs=1)
    path = pathlib.Path(__file__).with_name("swa.json.gz")
    path.write_bytes(gzip.compress(json.dumps(cases, separators=(",", ":")).encode(), mtime=0))


if __name__ == "__main__":
    main()
