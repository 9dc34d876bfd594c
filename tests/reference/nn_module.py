"""What PyTorch's modules do around their layers: saving, loading, hooks, copies, printing.

    PYTHONPATH=<folder of the torch wheel> python3 tests/reference/nn_module.py
"""

import copy
import warnings

import instructions  # noqa: F401
import torch
from torch import nn
from torch.nn.modules import module as everywhere

from cases import cases, write

warnings.simplefilter("ignore")


class Counter(nn.Module):
    """Saves a number beside its tensors."""

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))
        self.register_buffer("seen", torch.zeros(1))
        self.register_buffer("cache", torch.zeros(3), persistent=False)
        self.steps = 7

    def get_extra_state(self):
        return {"steps": self.steps}

    def set_extra_state(self, state):
        self.steps = state["steps"]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(4, 3)
        self.batch_norm = nn.BatchNorm1d(3)
        self.counter = Counter()
        self.head = nn.Linear(3, 4, bias=False)
        self.head.weight = self.embed.weight


def error(fn):
    try:
        fn()
    except Exception as e:
        return str(e)
    return None


# Saving.
net = Net()
state = net.state_dict()
cases["keys"] = list(state)
cases["metadata"] = {k: dict(v) for k, v in state._metadata.items()}
cases["prefixed"] = list(net.counter.state_dict(prefix="a."))
cases["parameters"] = [k for k, _ in net.named_parameters()]
cases["all buffers"] = [k for k, _ in net.named_buffers()]

# Loading what does not fit.
wrong = net.state_dict()
del wrong["batch_norm.running_var"], wrong["batch_norm.num_batches_tracked"], wrong["counter._extra_state"]
wrong["batch_norm._extra_state"] = 1
wrong["counter.cache"] = torch.zeros(3)
wrong["other.weight"] = torch.zeros(3)
wrong["other"] = torch.zeros(3)
wrong["embed.weight"] = torch.zeros(5, 3)
wrong["head.weight"] = torch.zeros(4, 3, 1)
wrong["counter.scale"] = torch.tensor(1.0)
cases["wrong"] = error(lambda: Net().load_state_dict(wrong))
report = nn.BatchNorm1d(2).load_state_dict({"weight": torch.ones(2), "extra": torch.ones(1)}, strict=False)
cases["not strict"] = [report.missing_keys, report.unexpected_keys, str(report)]
cases["all match"] = str(nn.Linear(1, 1).load_state_dict(nn.Linear(1, 1).state_dict()))
old = nn.InstanceNorm1d(2, track_running_stats=True).state_dict()
cases["instance norm keys"] = list(old)
cases["instance norm not tracking"] = error(lambda: nn.InstanceNorm1d(2).load_state_dict(old))
cases["old instance norm not tracking"] = error(
    lambda: nn.InstanceNorm1d(2).load_state_dict({"running_mean": torch.ones(2), "running_var": torch.ones(2)})
)
cases["instance norm without counter"] = error(
    lambda: nn.InstanceNorm1d(2, track_running_stats=True).load_state_dict(
        {k: v for k, v in old.items() if k != "num_batches_tracked"}
    )
)

# Tied parameters.
tied = Net()
loaded = net.state_dict()
loaded["embed.weight"] = torch.ones(4, 3)
loaded["head.weight"] = torch.full((4, 3), 2.0)
tied.load_state_dict(loaded)
copied = copy.deepcopy(tied)
assigned = Net()
assigned.load_state_dict(loaded, assign=True)
cases["ties"] = {
    "value": tied.embed.weight[0, 0].item(),
    "after load": tied.embed.weight is tied.head.weight,
    "after to": tied.to(torch.float64).embed.weight is tied.head.weight,
    "after copy": copied.embed.weight is copied.head.weight,
    "after assign": assigned.embed.weight is assigned.head.weight,
}

# Hooks around saving and loading.
log = []


def name(m):
    return type(m).__name__


net = Net()
for m in (net, net.counter):
    m.register_state_dict_pre_hook(lambda m, prefix, keep_vars: log.append(f"before saving {name(m)} '{prefix}' {keep_vars}"))
    m.register_state_dict_post_hook(
        lambda m, s, prefix, meta: log.append(f"saved {name(m)} '{prefix}' {len(s)} version {meta['version']}")
    )
    m.register_load_state_dict_pre_hook(
        lambda m, s, prefix, meta, strict, missing, unexpected, errors: log.append(
            f"before loading {name(m)} '{prefix}' {len(s)} version {meta.get('version')} {strict} "
            f"{len(missing)} {len(unexpected)} {len(errors)}"
        )
    )
    m.register_load_state_dict_post_hook(
        lambda m, keys: log.append(f"loaded {name(m)} {len(keys.missing_keys)} {len(keys.unexpected_keys)}")
    )
state = net.state_dict(keep_vars=True)
del state["counter.seen"]
net.load_state_dict(state, strict=False)
net.load_state_dict(dict(state), strict=False)
cases["state hooks"] = log
forgiving = nn.Linear(2, 2)
forgiving.register_load_state_dict_post_hook(lambda m, keys: keys.missing_keys.clear())
cases["forgiven"] = [*forgiving.load_state_dict({"weight": torch.ones(2, 2)})]


class Renamed(nn.Module):
    """Reads its parameter under the name that it had before."""

    _version = 3

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))

    def _save_to_state_dict(self, destination, prefix, keep_vars):
        super()._save_to_state_dict(destination, prefix, keep_vars)
        destination[prefix + "note"] = torch.ones(1)

    def _load_from_state_dict(self, state_dict, prefix, local_metadata, *rest):
        state_dict.pop(prefix + "note", None)
        if local_metadata.get("version", 1) < 3:
            state_dict[prefix + "scale"] = state_dict.pop(prefix + "gamma")
        super()._load_from_state_dict(state_dict, prefix, local_metadata, *rest)


renamed = nn.Sequential(Renamed())
cases["renamed"] = {
    "keys": list(renamed.state_dict()),
    "metadata": {k: dict(v) for k, v in renamed.state_dict()._metadata.items()},
    "itself": str(renamed.load_state_dict(renamed.state_dict())),
    "old": str(renamed.load_state_dict({"0.gamma": torch.full((1,), 5.0)})),
    "value": renamed[0].scale.item(),
}

# Hooks around forward.
log = []


class Scaled(nn.Module):
    def forward(self, x, *, factor=1):
        if factor == 0:
            raise ValueError("no factor")
        return x * factor


def saw(text, result=None):
    def hook(m, *args):
        log.append(f"{text} {name(m)} {len(args)}")
        return result

    return hook


layer, x = Scaled(), torch.ones(())
handles = [
    layer.register_forward_pre_hook(saw("pre")),
    layer.register_forward_pre_hook(saw("pre first"), prepend=True),
    layer.register_forward_hook(saw("post")),
    layer.register_forward_hook(saw("post first"), prepend=True),
    layer.register_forward_hook(saw("always"), always_call=True),
    everywhere.register_module_forward_pre_hook(saw("global pre")),
    everywhere.register_module_forward_hook(saw("global post")),
    everywhere.register_module_forward_hook(saw("global always"), always_call=True),
]
nn.Sequential(layer)(x)
log.append("fails")
error(lambda: layer(x, factor=0))
for handle in handles:
    handle.remove()
log.append("removed")
layer(x)
cases["forward hooks"] = log
layer.register_forward_pre_hook(lambda m, args, kwargs: ((args[0] + 1,), {"factor": kwargs["factor"] * 10}), with_kwargs=True)
layer.register_forward_hook(lambda m, args, kwargs, out: out + kwargs["factor"], with_kwargs=True)
cases["with kwargs"] = layer(x, factor=2).item()

# Hooks around backward.
log = []


def grads(values):
    return [None if v is None else v.tolist() for v in values]


class Square(nn.Module):
    def forward(self, x, y):
        return (x * y) ** 2


def run(layer):
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = torch.tensor([3.0, 4.0])
    layer(x, y).sum().backward()
    return x.grad.tolist()


layer = Square()
handles = [
    everywhere.register_module_full_backward_pre_hook(lambda m, out: log.append(["global pre", grads(out)])),
    everywhere.register_module_full_backward_hook(lambda m, i, o: log.append(["global", grads(i), grads(o)])),
    layer.register_full_backward_pre_hook(lambda m, out: (out[0] * 10,)),
    layer.register_full_backward_pre_hook(lambda m, out: log.append(["pre", grads(out)])),
    layer.register_full_backward_pre_hook(lambda m, out: log.append(["pre first", grads(out)]), prepend=True),
    layer.register_full_backward_hook(lambda m, i, o: (i[0] + 1, i[1])),
    layer.register_full_backward_hook(lambda m, i, o: log.append(["post", grads(i), grads(o)])),
]
log.append(["result", run(layer)])
mixed = [
    error(lambda: layer.register_backward_hook(print)),
    error(lambda: everywhere.register_module_backward_hook(print)),
]
for handle in handles:
    handle.remove()
cases["backward hooks"] = log
cases["mixed"] = mixed
log = []
layer = Square()
layer.register_backward_hook(lambda m, i, o: log.append(["last", grads(i), grads(o)]))
log.append(["result", run(layer)])
cases["hooks of the last operator"] = log

# Hooks on what is registered.
log = []
handles = [
    everywhere.register_module_parameter_registration_hook(
        lambda m, n, p: log.append(f"parameter {name(m)} {n} {list(p.shape)}")
    ),
    everywhere.register_module_buffer_registration_hook(
        lambda m, n, b: log.append(f"buffer {name(m)} {n} {None if b is None else list(b.shape)}")
    ),
    everywhere.register_module_module_registration_hook(lambda m, n, c: log.append(f"module {name(m)} {n} {name(c)}")),
]
made = Net()
made.extra = nn.Sequential(nn.ReLU(), nn.Linear(2, 1))
made.register_module("late", nn.Identity())
made.counter.seen = torch.zeros(5)
for handle in handles:
    handle.remove()
nn.Linear(1, 1)
cases["registration hooks"] = log
handle = everywhere.register_module_parameter_registration_hook(lambda m, n, p: nn.Parameter(p.data, requires_grad=False))
cases["replaced parameters"] = nn.Linear(1, 2).weight.requires_grad
handle.remove()

# Paths.
net = nn.Sequential(Net(), nn.ReLU())
net.set_submodule("0.counter", nn.Identity())
net.set_submodule("0.added", nn.Tanh())
net.set_submodule("1", nn.Sigmoid(), strict=True)
cases["set"] = str(net)

# Conversion.
meta = nn.BatchNorm1d(2, device="meta")
weight = meta.weight
meta.to_empty(device="cpu")
whole = nn.BatchNorm1d(2).type(torch.float64)
cases["conversion"] = {
    "replaced": meta.weight is not weight,
    "devices": [str(t.device) for t in meta.state_dict().values()],
    "requires": meta.weight.requires_grad,
    "types": [str(t.dtype) for t in whole.state_dict().values()],
}

# Copies.
shared = torch.ones(2)
leaf = torch.ones(2, requires_grad=True)
leaf.sum().backward()
a, b, c = copy.deepcopy([shared, {"same": shared}, leaf])
trained = nn.Linear(1, 1)
trained(torch.ones(1, 1)).sum().backward()
cases["copies"] = {
    "same": a is b["same"],
    "grad": c.grad.tolist(),
    "parameter's": copy.deepcopy(trained).weight.grad is None,
    "views": (lambda x, y: x.data_ptr() == y.data_ptr())(*copy.deepcopy([shared, shared.view(2)])),
}


# Text.
class Block(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.fc = nn.Linear(n, n)
        self.act = nn.ReLU()


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(Block(2) for _ in range(12))
        self.mixed = nn.ModuleList([nn.ReLU(), nn.ReLU(), Block(3), Block(3), nn.Tanh()])
        self.empty = nn.ModuleList()
        self.nested = nn.ModuleList([nn.ModuleList([nn.ReLU(), nn.ReLU()]), nn.ModuleList([nn.ReLU(), nn.ReLU()])])
        self.named = nn.ModuleDict({"a": nn.ReLU(), "b": nn.ReLU()})
        self.seq = nn.Sequential(nn.ReLU(), nn.ReLU())
        self.list = nn.ParameterList([torch.ones(2), torch.ones(1, 3)])
        self.dict = nn.ParameterDict({"w": torch.ones(2)})
        self.nothing = nn.Sequential()

    def extra_repr(self):
        return "width=2,\ndepth=12"


cases["text"] = str(Model())

write(__file__)
