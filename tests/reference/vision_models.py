"""Records torchvision's models for tests/vision/models/*.test.ts: needs torchvision beside PyTorch.

    python3 vision_models.py [family ...]            writes vision_models/<family>.json.gz, of all families by default
    python3 vision_models.py --all FILE [model ...]  writes figures of whole models at a size, of all by default

Of every model of a family: its state dict's keys and shapes, and a digest of its printed text. Of some, too: after
manual_seed(0) a digest of all bits and each tensor's sum and sum of absolute values; for randn after manual_seed(1) what
eval mode gives; after manual_seed(2) what train mode gives, the cross entropy against [3, 7], with 0.4 times those of
auxiliary heads, and each gradient's sum of absolute values.
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

import vision_small  # noqa: F401  (registers small models)
import vision_unet  # noqa: F401  (registers the U-Net)

# By family: the models, their options, and of those that are run, the height and width of their input. Without
# `grads` they are run in eval mode only.
FAMILIES = {
    "alexnet": {"alexnet": {"size": 63, "grads": False}},
    "vgg": {
        "vgg11": {"size": 32, "grads": False},
        "vgg11_bn": {},
        "vgg13": {},
        "vgg13_bn": {},
        "vgg16": {},
        "vgg16_bn": {},
        "vgg19": {},
        "vgg19_bn": {},
    },
    "inception": {"inception_v3": {"size": 107, "init_weights": False, "aux_logits": False, "transform_input": True}},
    "googlenet": {"googlenet": {"size": 64, "init_weights": True, "transform_input": True}},
    "resnet": {
        "resnet18": {"size": 48},
        "resnet34": {},
        "resnet50": {},
        "resnet101": {},
        "resnet152": {},
        "resnext50_32x4d": {},
        "resnext101_32x8d": {},
        "resnext101_64x4d": {},
        "wide_resnet50_2": {},
        "wide_resnet101_2": {},
        "small_resnet": {"size": 48},
    },
    "densenet": {
        "densenet121": {},
        "densenet161": {},
        "densenet169": {},
        "densenet201": {},
        "small_densenet": {"size": 32},
    },
    "squeezenet": {"squeezenet1_0": {}, "squeezenet1_1": {"size": 32}},
    "shufflenetv2": {
        "shufflenet_v2_x0_5": {"size": 64},
        "shufflenet_v2_x1_0": {},
        "shufflenet_v2_x1_5": {},
        "shufflenet_v2_x2_0": {},
    },
    "mnasnet": {"mnasnet0_5": {"size": 64}, "mnasnet0_75": {}, "mnasnet1_0": {}, "mnasnet1_3": {}},
    "unet": {"unet": {}, "small_unet": {"size": 19}},
    "mobilenet": {
        "mobilenet_v2": {"size": 64, "width_mult": 0.35},
        "mobilenet_v3_small": {"size": 64, "width_mult": 0.75},
        "mobilenet_v3_large": {"size": 64, "width_mult": 0.5, "reduced_tail": True, "dilated": True},
    },
    "efficientnet": {
        **{f"efficientnet_{size}": {} for size in "b0 b1 b2 b3 b4 b5 b6 b7 v2_s v2_m v2_l".split()},
        "small_efficientnet": {"size": 48},
    },
    "regnet": {
        **{f"regnet_y_{size}": {} for size in "400mf 800mf 1_6gf 3_2gf 8gf 16gf 32gf 128gf".split()},
        **{f"regnet_x_{size}": {} for size in "400mf 800mf 1_6gf 3_2gf 8gf 16gf 32gf".split()},
        "small_regnet_y": {"size": 64},
        "small_regnet_x": {"size": 64},
    },
    "vision_transformer": {
        **{f"vit_{size}": {} for size in "b_16 b_32 l_16 l_32 h_14".split()},
        "small_vit": {"size": 32},
        "small_vit_stem": {"size": 16},
    },
    "convnext": {
        **{f"convnext_{size}": {} for size in "tiny small base large".split()},
        "small_convnext": {"size": 40},
    },
    "swin_transformer": {
        **{f"swin_{size}": {} for size in "t s b v2_t v2_s v2_b".split()},
        "small_swin": {"size": 36},
        "small_swin_v2": {"size": 40},
    },
    "maxvit": {"maxvit_t": {}, "small_maxvit": {"size": 32}},
}

# The input's size for --all, where it is not 64.
SIZES = {"inception_v3": 299}


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


def sample(output):
    """Some hundred of an output's values, which are evenly spread, or all."""
    flat = output.flatten()
    return flat[:: flat.numel() // 100 + 1].tolist()


def targets(output):
    """Class 3 for the first image and 7 for the second, or for all of its pixels."""
    target = torch.tensor([3, 7])
    return target if output.dim() == 2 else target.reshape(2, 1, 1).expand(2, *output.shape[2:])


def text(model):
    """The SHA-256 of the printed model. Our own networks here are written in another way."""
    is_ours = type(model).__module__ == "vision_unet"
    return {} if is_ours else {"text": hashlib.sha256(str(model).encode()).hexdigest()}


def keys(model):
    return [[name, list(tensor.shape)] for name, tensor in model.state_dict().items()]


def structure(name, **options):
    """A model's keys and shapes, for which no values are needed."""
    with torch.device("meta"):
        model = models.get_model(name, num_classes=10, **options)
    count = sum(p.numel() for p in model.parameters())
    return {"options": options, "parameters": count, "keys": keys(model), **text(model)}


def figures(name, size, grads=True, **options):
    torch.manual_seed(0)
    model = models.get_model(name, num_classes=10, **options)
    record = {
        "size": size,
        "options": options,
        "parameters": sum(p.numel() for p in model.parameters()),
        "keys": keys(model),
        **text(model),
        "digest": digest(model.state_dict()),
        "sums": {k: sums(v) for k, v in model.state_dict().items() if v.is_floating_point()},
    }
    torch.manual_seed(1)
    x = torch.randn(2, 3, size, size)
    model.eval()
    with torch.no_grad():
        record["eval"] = sample(logits(model(x))[0])
    if not grads:
        return record
    model.train()
    torch.manual_seed(2)
    outputs = logits(model(x))
    losses = [cross_entropy(o, targets(o)) for o in outputs]
    loss = losses[0] + 0.4 * sum(losses[1:]) if len(losses) > 1 else losses[0]
    loss.backward()
    record["train"] = sample(outputs[0])
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
    # As the tests: sums of many threads' parts would differ in their last digits.
    torch.set_num_threads(1)
    if arguments[:1] == ["--all"]:
        records = {}
        for names in FAMILIES.values():
            for name in [n for n in names if n in (arguments[2:] or names)]:
                if not name.startswith("small_"):
                    print(name, flush=True)
                    records[name] = figures(name, SIZES.get(name, 64))
        return write(pathlib.Path(arguments[1]), records)
    folder = pathlib.Path(__file__).with_suffix("")
    folder.mkdir(exist_ok=True)
    for family in arguments or FAMILIES:
        records = {n: (figures if "size" in case else structure)(n, **case) for n, case in FAMILIES[family].items()}
        write(folder / f"{family}.json.gz", records)


if __name__ == "__main__":
    main(sys.argv[1:])
