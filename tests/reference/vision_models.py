"""Records torchvision's models for tests/vision/models/*.test.ts: needs torchvision beside PyTorch.

    python3 vision_models.py [family ...]            writes vision_models/<family>.json.gz, of all families by default
    python3 vision_models.py --all FILE [model ...]  writes figures of whole models at a size, of all by default

Of every model of a family: how its state dict's keys and shapes read. Of some, too: after manual_seed(0) a digest of all
bits and each tensor's sum and sum of absolute values; for randn after manual_seed(1) what eval mode gives; after
manual_seed(2) what train mode gives, the cross entropy against [3, 7] and each gradient's sum of absolute values.
"""

import instructions  # noqa: F401  (before torch)

import gzip
import hashlib
import json
import pathlib
import sys

import torch
import torchvision
from torch.nn.functional import cross_entropy
from torchvision import models

# By family: the models, and of those that are run, the height and width of their input, and options.
FAMILIES = {
    "resnet": {
        "resnet18": {"size": 32},
        "resnet34": {},
        "resnet50": {"size": 32, "zero_init_residual": True, "replace_stride_with_dilation": [False, True, True]},
        "resnet101": {},
        "resnet152": {},
        "resnext50_32x4d": {"size": 32},
        "resnext101_32x8d": {},
        "resnext101_64x4d": {},
        "wide_resnet50_2": {},
        "wide_resnet101_2": {},
    },
}

# The input's size for --all, where it is not 64.
SIZES = {}


def digest(state):
    """The SHA-256 of all tensors' bytes, in order."""
    sha = hashlib.sha256()
    for tensor in state.values():
        sha.update(tensor.contiguous().numpy().tobytes())
    return sha.hexdigest()


def sums(tensor):
    values = tensor.detach().double()
    return [values.sum().item(), values.abs().sum().item()]


def logits(output):
    """All of a model's outputs, the one that counts first: those with auxiliary heads have several in train mode."""
    return [output] if isinstance(output, torch.Tensor) else [o for o in output if o is not None]


def keys(model):
    return [[name, list(tensor.shape)] for name, tensor in model.state_dict().items()]


def structure(name):
    """A model's keys and shapes, for which no values are needed."""
    with torch.device("meta"):
        model = models.get_model(name, num_classes=10)
    return {"parameters": sum(p.numel() for p in model.parameters()), "keys": keys(model)}


def figures(name, size, **options):
    torch.manual_seed(0)
    model = models.get_model(name, num_classes=10, **options)
    record = {
        "size": size,
        "options": options,
        "parameters": sum(p.numel() for p in model.parameters()),
        "keys": keys(model),
        "digest": digest(model.state_dict()),
        "sums": {k: sums(v) for k, v in model.state_dict().items() if v.is_floating_point()},
    }
    torch.manual_seed(1)
    x = torch.randn(2, 3, size, size)
    model.eval()
    with torch.no_grad():
        record["eval"] = logits(model(x))[0].flatten().tolist()
    model.train()
    torch.manual_seed(2)
    outputs = logits(model(x))
    target = torch.tensor([3, 7])
    losses = [cross_entropy(o, target) for o in outputs]
    loss = losses[0] + 0.4 * sum(losses[1:]) if len(losses) > 1 else losses[0]
    loss.backward()
    record["train"] = outputs[0].flatten().tolist()
    record["loss"] = loss.item()
    record["grads"] = {k: sums(p.grad)[1] for k, p in model.named_parameters() if p.grad is not None}
    return record


def rounded(value):
    """Nine digits are all that a float32 has."""
    if isinstance(value, float):
        return float(f"{value:.9g}")
    if isinstance(value, list):
        return [rounded(v) for v in value]
    return {k: rounded(v) for k, v in value.items()} if isinstance(value, dict) else value


def write(path, records):
    content = {"torch": torch.__version__, "torchvision": torchvision.__version__, "models": rounded(records)}
    text = json.dumps(content, separators=(",", ":"), allow_nan=False)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{path.name}: {len(records)} models, {path.stat().st_size} bytes")


def main(arguments):
    if arguments[:1] == ["--all"]:
        names = arguments[2:] or [name for family in FAMILIES.values() for name in family]
        records = {}
        for name in names:
            print(name, flush=True)
            records[name] = figures(name, SIZES.get(name, 64))
        return write(pathlib.Path(arguments[1]), records)
    folder = pathlib.Path(__file__).with_suffix("")
    folder.mkdir(exist_ok=True)
    for family in arguments or FAMILIES:
        records = {n: figures(n, **case) if case else structure(n) for n, case in FAMILIES[family].items()}
        write(folder / f"{family}.json.gz", records)


if __name__ == "__main__":
    main(sys.argv[1:])
