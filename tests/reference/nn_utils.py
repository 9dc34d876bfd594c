"""What PyTorch's parametrizations, pruning and averaged models answer; writes nn_utils.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/nn_utils.py
"""

import gzip
import json
import pathlib

import instructions  # noqa: F401, before torch
import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize, prune

cases = {}


def bits(t):
    """All elements, as integers where they are float32: equal to the last bit or not at all."""
    t = t.detach().contiguous().flatten()
    return (t.view(torch.int32) if t.dtype == torch.float32 else t.double()).tolist()


def tensors(module):
    return {key: {"shape": list(t.shape), "bits": bits(t)} for key, t in module.state_dict().items()}


def wave(*shape):
    return (torch.arange(torch.Size(shape).numel(), dtype=torch.float32) * 0.7 + 0.3).sin().reshape(shape)


def case(name, make, *inputs):
    """Text and state of a module made from seed 0; its outputs, and the gradients of their sum."""
    torch.manual_seed(0)
    module = make()
    entry = {"text": str(module), "state": tensors(module), "outputs": [], "grads": {}}
    entry["parameters"] = [key for key, _ in module.named_parameters()]
    for x in inputs:
        out = module(x)
        out = out[0] if isinstance(out, tuple) else out
        module.zero_grad()
        out.sin().sum().backward()
        entry["outputs"].append({"shape": list(out.shape), "bits": bits(out)})
    for key, p in module.named_parameters():
        if p.grad is not None:
            entry["grads"][key] = {"shape": list(p.shape), "bits": bits(p.grad)}
    entry["after"] = tensors(module)
    cases[name] = entry
    return module


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).T

    def right_inverse(self, a):
        return a.triu()


class Square(nn.Module):
    def forward(self, x):
        return x * x


class Skew(nn.Module):
    def forward(self, x, y):
        return x.unsqueeze(-1) * y.unsqueeze(-2)

    def right_inverse(self, z):
        return z[:, 0] * 1.0, z[0] / z[0, 0]


def parametrized():
    p = parametrize.register_parametrization
    x = wave(2, 4)
    case("parametrize.symmetric", lambda: p(nn.Linear(4, 4), "weight", Symmetric()), x)
    case("parametrize.noInverse", lambda: p(nn.Linear(4, 3), "weight", Square()), x)
    case("parametrize.several", lambda: p(nn.Linear(4, 3), "weight", Skew()), x)
    case("parametrize.chained", lambda: p(p(nn.Linear(4, 4), "weight", Square()), "weight", Symmetric()), x)
    case("parametrize.both", lambda: p(p(nn.Linear(4, 4), "bias", Square()), "weight", Symmetric()), x)
    case("parametrize.buffer", lambda: p(nn.BatchNorm1d(4), "running_mean", Square()), x)
    case("parametrize.lstm", lambda: p(nn.LSTM(4, 3), "weight_ih_l0", Square()), x)

    def assigned():
        m = p(nn.Linear(4, 4), "weight", Symmetric())
        with torch.no_grad():
            m.weight = wave(4, 4) + wave(4, 4).T
        return m

    case("parametrize.assigned", assigned, x)
    case("parametrize.removed", lambda: parametrize.remove_parametrizations(assigned(), "weight"), x)
    case(
        "parametrize.removed.original",
        lambda: parametrize.remove_parametrizations(assigned(), "weight", leave_parametrized=False),
        x,
    )

    def transferred():
        return parametrize.transfer_parametrizations_and_params(assigned(), nn.Linear(4, 4))

    case("parametrize.transferred", transferred, x)


def normalized():
    weight_norm, spectral_norm, orthogonal = (
        parametrizations.weight_norm,
        parametrizations.spectral_norm,
        parametrizations.orthogonal,
    )
    x, image = wave(2, 4), wave(2, 3, 5, 5)
    case("weightNorm", lambda: weight_norm(nn.Linear(4, 3)), x)
    case("weightNorm.dim", lambda: weight_norm(nn.Linear(4, 3), dim=1), x)
    case("weightNorm.all", lambda: weight_norm(nn.Conv2d(3, 2, 2), dim=None), image)
    case("weightNorm.lstm", lambda: weight_norm(nn.LSTM(4, 3), "weight_hh_l0"), x)
    case("weightNorm.removed", lambda: parametrize.remove_parametrizations(weight_norm(nn.Linear(4, 3)), "weight"), x)

    torch.manual_seed(1)
    old = nn.utils.weight_norm(nn.Linear(4, 3))
    cases["weightNorm.old"] = tensors(old)

    case("spectralNorm", lambda: spectral_norm(nn.Linear(4, 3)), x, x)
    case("spectralNorm.conv", lambda: spectral_norm(nn.ConvTranspose2d(3, 2, 2), n_power_iterations=3), image)
    case("spectralNorm.dim", lambda: spectral_norm(nn.Linear(4, 3), dim=-1, eps=1e-6), x)
    case("spectralNorm.vector", lambda: spectral_norm(nn.Linear(4, 3), "bias"), x)
    case("spectralNorm.eval", lambda: spectral_norm(nn.Linear(4, 3).eval()), x, x)
    case(
        "spectralNorm.removed",
        lambda: parametrize.remove_parametrizations(spectral_norm(nn.Linear(4, 3)), "weight"),
        x,
    )
    for map_name in ["matrix_exp", "cayley", "householder"]:
        for trivial in [True, False]:
            for sizes in [(4, 4), (4, 3), (4, 6)]:
                key = f"orthogonal.{map_name}.{'base' if trivial else 'plain'}.{sizes[0]}x{sizes[1]}"
                case(
                    key,
                    lambda: orthogonal(nn.Linear(*sizes), orthogonal_map=map_name, use_trivialization=trivial),
                    x,
                )
    case("orthogonal", lambda: orthogonal(nn.Linear(4, 4)), x)

    def assigned():
        m = orthogonal(nn.Linear(4, 3))
        with torch.no_grad():
            m.weight = wave(3, 4)
        return m

    case("orthogonal.assigned", assigned, x)
    case("orthogonal.removed", lambda: parametrize.remove_parametrizations(assigned(), "weight"), x)
    case("orthogonal.then.spectral", lambda: spectral_norm(orthogonal(nn.Linear(4, 3))), x)


class EveryOther(prune.BasePruningMethod):
    PRUNING_TYPE = "unstructured"

    def compute_mask(self, t, default_mask):
        mask = default_mask.clone()
        mask.view(-1)[::2] = 0
        return mask


def pruned():
    x, image = wave(2, 6), wave(2, 3, 5, 5)

    def linear():
        return nn.Linear(6, 5)

    case("prune.identity", lambda: prune.identity(linear(), "weight"), x)
    case("prune.random", lambda: prune.random_unstructured(linear(), "weight", amount=0.3), x)
    case("prune.random.count", lambda: prune.random_unstructured(linear(), "bias", 2), x)
    case("prune.l1", lambda: prune.l1_unstructured(linear(), "weight", amount=0.35), x)
    case("prune.l1.half", lambda: prune.l1_unstructured(linear(), "bias", amount=0.5), x)
    case("prune.l1.scores", lambda: prune.l1_unstructured(linear(), "weight", 7, importance_scores=wave(5, 6)), x)
    case("prune.l1.lstm", lambda: prune.l1_unstructured(nn.LSTM(6, 3), "weight_hh_l0", 0.4), x)
    case("prune.randomStructured", lambda: prune.random_structured(linear(), "weight", amount=3, dim=1), x)
    case("prune.ln", lambda: prune.ln_structured(linear(), "weight", amount=0.4, n=2, dim=0), x)
    case("prune.ln.inf", lambda: prune.ln_structured(nn.Conv2d(3, 4, 2), "weight", 1, float("inf"), -1), image)
    case("prune.ln.scores", lambda: prune.ln_structured(linear(), "weight", 0.4, 1, 1, importance_scores=wave(5, 6)), x)
    case("prune.mask", lambda: prune.custom_from_mask(linear(), "bias", mask=torch.tensor([0, 1, 0, 1, 1])), x)

    def twice():
        m = linear()
        prune.random_unstructured(m, "weight", amount=0.3)
        prune.ln_structured(m, "weight", amount=2, n=1, dim=0)
        prune.random_structured(m, "weight", amount=0.5, dim=1)
        prune.l1_unstructured(m, "weight", amount=0.5)
        prune.custom_from_mask(m, "weight", (wave(5, 6) > -0.8))
        return m

    case("prune.twice", twice, x)
    case("prune.removed", lambda: prune.remove(twice(), "weight"), x)

    def custom():
        m = linear()
        EveryOther.apply(m, "weight")
        return m

    case("prune.custom", custom, x)

    def everywhere(method, **kwargs):
        m = nn.Sequential(nn.Linear(6, 5), nn.ReLU(), nn.Linear(5, 3))
        prune.l1_unstructured(m[0], "weight", 4)
        prune.global_unstructured([(m[0], "weight"), (m[2], "weight"), (m[2], "bias")], method, **kwargs)
        return m

    case("prune.global.l1", lambda: everywhere(prune.L1Unstructured, amount=0.3), x)
    case("prune.global.random", lambda: everywhere(prune.RandomUnstructured, amount=11), x)

    def scored():
        m = nn.Sequential(nn.Linear(6, 5), nn.ReLU(), nn.Linear(5, 3))
        scores = {(m[0], "weight"): wave(5, 6)}
        prune.global_unstructured([(m[0], "weight"), (m[2], "weight")], prune.L1Unstructured, scores, amount=0.3)
        return m

    case("prune.global.scores", scored, x)


def older():
    torch.manual_seed(1)
    m = nn.utils.spectral_norm(nn.Linear(2, 3))
    m(wave(2, 2))
    state = {key: t.clone() for key, t in m.state_dict().items()}
    # As it was before the second vector was saved.
    state["weight"] = m.weight.detach().clone()
    del state["weight_v"]
    cases["spectralNorm.old"] = {key: {"shape": list(t.shape), "bits": bits(t)} for key, t in state.items()}
    fresh = nn.utils.spectral_norm(nn.Linear(2, 3))
    fresh.load_state_dict(state)
    cases["spectralNorm.old.loaded"] = tensors(fresh)


def main():
    parametrized()
    normalized()
    pruned()
    older()
    path = pathlib.Path(__file__).with_name("nn_utils.json.gz")
    path.write_bytes(gzip.compress(json.dumps(cases, separators=(",", ":")).encode(), mtime=0))


if __name__ == "__main__":
    main()
