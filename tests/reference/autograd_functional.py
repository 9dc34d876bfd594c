"""What torch.autograd.functional and forward_ad give; writes autograd_functional.json beside this file.

Run with a Python that has torch: python3 tests/reference/autograd_functional.py
"""

import json
import pathlib

import torch
import torch.autograd.forward_ad as fw
from torch.autograd import functional as F

torch.set_default_dtype(torch.float64)
cases = {}


def plain(value):
    if isinstance(value, torch.Tensor):
        return value.tolist()
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value


def save(name, value):
    cases[name] = plain(value)


x = torch.tensor([0.3, -1.2, 2.0])
y = torch.tensor([0.7, 0.1])
w = torch.tensor([1.0, 2.0, -1.0])
u = torch.tensor([0.5, -0.5])


def one(a):
    return a.exp() * a.flip(0)


def two(a, b):
    return a.sin() * b.sum(), b * a.prod()


def scalar(a):
    return (a.pow(3) * a.flip(0)).sum()


def scalar2(a, b):
    return a.pow(2).sum() * b.exp().prod()


save("vjp.one", F.vjp(one, x, w))
save("vjp.two", F.vjp(two, (x, y), (w, u)))
save("vjp.scalar", F.vjp(scalar, x))
save("jvp.one", F.jvp(one, x, w))
save("jvp.two", F.jvp(two, (x, y), (w, u)))
save("vhp.scalar", F.vhp(scalar, x, w))
save("vhp.scalar2", F.vhp(scalar2, (x, y), (w, u)))
save("hvp.scalar", F.hvp(scalar, x, w))
save("hvp.scalar2", F.hvp(scalar2, (x, y), (w, u)))
save("jacobian.one", F.jacobian(one, x))
save("jacobian.two", F.jacobian(two, (x, y)))
save("hessian.scalar", F.hessian(scalar, x))
save("hessian.scalar2", F.hessian(scalar2, (x, y)))

with fw.dual_level():
    out = fw.make_dual(x, w).tanh() * fw.make_dual(x.flip(0), w).exp()
    save("forward", list(fw.unpack_dual(out)))

path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(cases, indent=1) + "\n")
