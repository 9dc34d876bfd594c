"""What PyTorch's graph hooks and checkpoints give; writes autograd_graph.json beside this file.

Run with a Python that has torch: python3 tests/reference/autograd_graph.py
"""

import json
import pathlib

import torch
from torch import nn
from torch.autograd import graph
from torch.utils.checkpoint import checkpoint, checkpoint_sequential

cases = {}


def edges(node, depth):
    return [node.name(), [[edges(n, depth - 1) if depth else n.name(), i] if n else [None, i] for n, i in node.next_functions]]


def nodes():
    a = torch.tensor([1.0, 2.0], requires_grad=True)
    b = torch.tensor([3.0, 4.0])
    cases["nodes"] = edges((a.exp() * b).sum().grad_fn, 2)
    parts = a.split(1)
    edge = graph.get_gradient_edge(parts[1])
    cases["edge"] = [edge.node.name(), edge.output_nr]


def hooks():
    a = torch.tensor([1.0, 2.0], requires_grad=True)
    y = a.exp()
    seen = []
    y.grad_fn.register_hook(lambda gi, go: (seen.append([gi[0].tolist(), go[0].tolist()]), (gi[0] * 2,))[1])
    y.grad_fn.register_prehook(lambda go: (go[0] * 3,))
    y.sum().backward()
    cases["hooks"] = {"seen": seen, "grad": a.grad.tolist()}


def multi():
    seen = []
    a, b = (torch.tensor([v], requires_grad=True) for v in (2.0, 3.0))
    c, d = a * b, a + b
    handle = graph.register_multi_grad_hook((a, b, c, d), lambda gs: seen.append([g if g is None else g.item() for g in gs]))
    graph.register_multi_grad_hook((a, b), lambda g: seen.append(g.item()), mode="any")
    # Not c itself: PyTorch does not count the node that backward starts at.
    c.sum().backward(retain_graph=True)
    c.sum().backward(inputs=(a,), retain_graph=True)
    handle.remove()  # PyTorch refuses leaves in autograd.grad
    graph.register_multi_grad_hook((c, d), lambda gs: seen.append([g if g is None else g.item() for g in gs]))
    torch.autograd.grad((c * d).sum(), (c,))
    cases["multi"] = seen


def packed():
    """How often tensors are packed and unpacked."""
    counts = {"pack": 0, "unpack": 0}

    def pack(t):
        counts["pack"] += 1
        return t.detach()

    def unpack(t):
        counts["unpack"] += 1
        return t

    a = torch.tensor([1.0, 2.0], requires_grad=True)
    with graph.saved_tensors_hooks(pack, unpack):
        y = (a.exp() * a).sum()
    (g,) = torch.autograd.grad(y, a, create_graph=True)
    (h,) = torch.autograd.grad(g.sum(), a)
    cases["packed"] = {**counts, "first": g.tolist(), "second": h.tolist()}


def model():
    torch.manual_seed(0)
    block = lambda: nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.3), nn.Tanh())
    return nn.Sequential(*(block() for _ in range(5)))


def checkpoints():
    net = model()
    for name, call in {
        "plain": lambda x: net(x),
        "checkpoint": lambda x: checkpoint(net, x, use_reentrant=False),
        "reentrant": lambda x: checkpoint(net, x, use_reentrant=True),
        "sequential": lambda x: checkpoint_sequential(net, 2, x, use_reentrant=False),
        "nested": lambda x: checkpoint(lambda y: checkpoint_sequential(net, 5, y, use_reentrant=False), x, use_reentrant=False),
        "other numbers": lambda x: checkpoint(net, x, use_reentrant=False, preserve_rng_state=False),
    }.items():
        torch.manual_seed(1)
        x = torch.randn(4, 8, requires_grad=True)
        net.zero_grad()
        out = call(x)
        torch.rand(1)
        out.sum().backward()
        cases[f"checkpoint.{name}"] = {
            "out": out.sum().item(),
            "input": x.grad.sum().item(),
            "weight": net[0][0].weight.grad.abs().sum().item(),
            "next": torch.rand(1).item(),
        }


nodes()
hooks()
multi()
packed()
checkpoints()
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(cases, indent=1) + "\n")
