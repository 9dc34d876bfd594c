"""Writes amp.json.gz: what PyTorch computes under autocast, and a scaler's scales over steps with infinities among them."""

import instructions  # noqa: F401  (first: it pins what the processor's kernels use)

import torch
import torch.nn as nn
import torch.nn.functional as F

from cases import save, write


def network():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(6, 8), nn.LayerNorm(8), nn.GELU(), nn.Linear(8, 3))


def under(name, dtype, cache):
    net = network()
    x, y = torch.randn(5, 6), torch.tensor([0, 2, 1, 1, 0])
    with torch.autocast("cpu", dtype=dtype, cache_enabled=cache):
        out = net(x)
        with torch.autocast("cpu", enabled=False):
            save(f"{name}.inner", F.linear(x, net[0].weight).detach())
        loss = F.cross_entropy(out, y)
    loss.backward()
    save(f"{name}.out", out.detach())
    save(f"{name}.loss", loss.detach())
    save(f"{name}.grads", [p.grad for p in net.parameters()])


def scaled():
    net = network()
    opt = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0, growth_interval=2)
    scales, x = [], torch.randn(5, 6)
    for step in range(7):
        opt.zero_grad()
        out = net(x) * (float("inf") if step in (2, 5) else 1)
        scaler.scale(out.square().mean()).backward()
        if step % 2:
            scaler.unscale_(opt)
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        scaler.step(opt)
        scaler.update()
        scales.append(scaler.get_scale())
    save("scales", torch.tensor(scales))
    save("state", scaler.state_dict())
    save("params", [p.detach() for p in net.parameters()])


under("bfloat16", torch.bfloat16, True)
under("float16", torch.float16, False)
scaled()
write(__file__)
