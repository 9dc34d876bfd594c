"""What PyTorch's torch.func answers to the calls in tests/func; writes func.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/func.py
"""

import gzip
import json
import pathlib

import torch
import torch.nn.functional as F
from torch.func import functional_call, grad, grad_and_value, hessian, jacfwd, jacrev, jvp, stack_module_state, vjp, vmap

cases = {}


def save(name, value):
    if isinstance(value, torch.Tensor):
        cases[name] = {"shape": list(value.shape), "data": [round(v, 9) for v in value.flatten().tolist()]}
    elif isinstance(value, (tuple, list)):
        for i, item in enumerate(value):
            save(f"{name}.{i}", item)
    else:
        for key, item in value.items():
            save(f"{name}.{key}", item)


def wave(*shape, step=0.7):
    """The input of every case: a sine, so that both sides make the same one."""
    n = torch.Size(shape).numel()
    return (torch.arange(n, dtype=torch.float64) * step + 0.3).sin().reshape(shape)


def scalars():
    """Functions of a matrix [3, 4] that return a scalar."""
    w, target = wave(4, 2, step=0.9), torch.tensor([1, 0, 3])
    return {
        "cubes": lambda x: (x**3).sum(),
        "sine": lambda x: (x.sin() * x.t().cos().t()).sum(),
        "matmul": lambda x: (x @ w).tanh().pow(2).sum(),
        "softmax": lambda x: x.softmax(1)[:, 1:3].log().mean(),
        "crossEntropy": lambda x: F.cross_entropy(x, target),
        "nll": lambda x: F.nll_loss(x.log_softmax(1), target, reduction="sum"),
        "mse": lambda x: F.mse_loss(x, x.detach().roll(1, 0)),
        "huber": lambda x: F.huber_loss(x * 3, torch.ones_like(x)),
        "smoothL1": lambda x: F.smooth_l1_loss(x * 3, torch.zeros_like(x)),
        "bce": lambda x: F.binary_cross_entropy_with_logits(x, torch.full_like(x, 0.25)),
        "kl": lambda x: F.kl_div(x.log_softmax(1), torch.full_like(x, 0.25), reduction="batchmean"),
        "index": lambda x: (x[1] * x[:, 2].sum() + x[-1, ::2].repeat(2)).pow(2).sum(),
        "gather": lambda x: x.gather(1, target.unsqueeze(1)).exp().sum(),
        "scatter": lambda x: torch.zeros(3, 4, dtype=x.dtype).scatter_add(1, target.unsqueeze(1), x[:, 1:2]).pow(3).sum(),
        "inPlace": lambda x: x.clone().mul_(2).add_(1).pow(2).sum(),
        "where": lambda x: torch.where(x > 0, x.pow(2), x.exp()).sum(),
        "logsumexp": lambda x: x.logsumexp(0).prod(),
        "gelu": lambda x: F.gelu(x).sum() + F.silu(x).sum(),
        "layerNorm": lambda x: (F.layer_norm(x, [4]) * x).sum(),
        "norm": lambda x: x.norm() + x.norm(dim=1).sum(),
        "inverse": lambda x: torch.linalg.inv(x @ x.t() + 2 * torch.eye(3, dtype=x.dtype)).sum(),
        "det": lambda x: torch.linalg.det(x @ x.t() + torch.eye(3, dtype=x.dtype)),
        "einsum": lambda x: torch.einsum("ij,kj->ik", x, x).tril().pow(2).sum(),
        "cumsum": lambda x: x.cumsum(1).cumprod(0).sum(),
        "sort": lambda x: (x.sort(1).values * torch.arange(4, dtype=x.dtype)).sum(),
        "topk": lambda x: x.topk(2, 1).values.pow(2).sum(),
        "max": lambda x: x.max(1).values.sum() + x.amin(0).prod(),
        "catStack": lambda x: torch.cat([x, x * 2]).sum(1).mul(torch.stack([x[0, 0]] * 6)).sum(),
        "var": lambda x: x.var(1).sum() + x.std(0).sum(),
        "attention": lambda x: F.scaled_dot_product_attention(x[None], x[None] * 2, x[None] + 1).sum(),
    }


def transforms_of_scalars():
    x, v = wave(3, 4), wave(3, 4, step=1.3)
    for name, f in scalars().items():
        save(f"{name}.grad", grad(f)(x))
        save(f"{name}.value", grad_and_value(f)(x)[1])
        save(f"{name}.hessian", jacrev(jacrev(f))(x))
        save(f"{name}.batch", vmap(grad(f))(torch.stack([x, v])))
        save(f"{name}.jvp", jvp(f, (x,), (v,)))
        save(f"{name}.forwardOverReverse", hessian(f)(x))


def nested_values():
    x, y = wave(3), wave(2, step=1.1)
    f = lambda p, q: {"outer": torch.outer(p["a"], q).sin(), "pair": (p["a"].sum() * p["b"], q.exp())}
    p = {"a": x, "b": torch.tensor(0.5, dtype=torch.float64)}
    out, pull = vjp(f, p, y)
    save("nested.output", out)
    save("nested.vjp", pull({"outer": wave(3, 2, step=0.2), "pair": (torch.tensor(2.0, dtype=torch.float64), y)}))
    save("nested.jvp", jvp(f, (p, y), ({"a": x * 2, "b": p["b"]}, y + 1)))
    save("nested.jacrev", jacrev(f, argnums=(0, 1))(p, y))
    save("nested.jacfwd", jacfwd(f, argnums=(1, 0))(p, y))
    save("nested.chunks", jacrev(f, argnums=1, chunk_size=3)(p, y))
    g = lambda p, q: f(p, q)["pair"][0] * q.sum()
    save("nested.grad", grad(g, argnums=(0, 1))(p, y))
    save("nested.hessian", hessian(g, argnums=(1,))(p, y))
    h = lambda p, q: (g(p, q), {"aux": q * 2})
    save("nested.aux", grad(h, argnums=-1, has_aux=True)(p, y))
    save("nested.jacrevAux", jacrev(lambda q: (q.pow(2), q.sum()), has_aux=True)(y))
    save("nested.jacfwdAux", jacfwd(lambda q: (q.pow(2), q.sum()), has_aux=True)(y))


def dims():
    a, b = wave(2, 3, 4), wave(3, 2, step=0.4)
    save("dims.last", vmap(lambda t: t.sum(0), -1)(a))
    save("dims.out", vmap(lambda t: t * 2, 1, 2)(a))
    save("dims.two", vmap(lambda t, u: (t @ t.t(), u.sum()), (1, 0), (1, 0))(a, b))
    save("dims.nested", vmap(vmap(torch.outer, (0, None)), (None, 1), 1)(a[0], b))
    save("dims.tree", vmap(lambda d, n: d["t"][0] * n - d["u"], ({"t": 2, "u": None}, None))({"t": a, "u": b[:, 0]}, 3))
    save("dims.unbatched", vmap(lambda t: (t, torch.ones(2, dtype=t.dtype)), out_dims=(1, 0))(b))
    save("dims.chunks", vmap(lambda t: t.cumsum(0), 2, 1, chunk_size=3)(a))
    save("dims.pairwise", vmap(vmap(torch.dot, (None, 0)), (0, None))(a[0], a[1]))


def fill(module, step):
    with torch.no_grad():
        for i, tensor in enumerate(module.state_dict().values()):
            if tensor.is_floating_point():
                tensor.copy_(wave(*tensor.shape, step=step + 0.1 * i).abs() + 0.1)
    return module


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = torch.nn.Conv2d(1, 2, 3, padding=1)
        self.bn = torch.nn.BatchNorm2d(2)
        self.fc = torch.nn.Linear(8, 3)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.bn(self.conv(x))), 2)
        return self.fc(x.flatten(1))


def modules():
    net = fill(Net().double(), 0.3).eval()
    params, buffers = dict(net.named_parameters()), dict(net.named_buffers())
    x, y = wave(4, 1, 4, 4), torch.tensor([0, 2, 1, 1])

    def loss(params, sample, target):
        return F.cross_entropy(functional_call(net, (params, buffers), (sample.unsqueeze(0),)), target.unsqueeze(0))

    save("modules.perSample", vmap(grad(loss), (None, 0, 0))({k: v.detach() for k, v in params.items()}, x, y))
    save("modules.jacobian", jacrev(lambda s: functional_call(net, params, s.unsqueeze(0))[0])(x[0]))
    nets = [fill(torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.Tanh(), torch.nn.Linear(4, 2)).double(), s) for s in (0.2, 0.5, 0.9)]
    stacked, _ = stack_module_state(nets)
    save("modules.ensemble", vmap(lambda p, s: functional_call(nets[0], p, (s,)), (0, None))(stacked, wave(5, 3)))


transforms_of_scalars()
nested_values()
dims()
modules()

path = pathlib.Path(__file__).with_suffix(".json.gz")
with gzip.GzipFile(path, "wb", mtime=0) as file:
    file.write(json.dumps(cases).encode())
print(len(cases), "cases")
