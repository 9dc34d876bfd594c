"""Records torchvision's models for tests/vision/models/*.test.ts: needs torchvision beside PyTorch.

    python3 vision_models.py [family ...]            writes vision_models/<family>.json.gz, of all families by default
    python3 vision_models.py --all FILE [model ...]  writes figures of whole models at a size, of all by default

Of every model of a family: how its state dict's keys and shapes read. Of some, too: after manual_seed(0) a digest of all
bits and each tensor's sum and sum of absolute values; for randn after manual_seed(1) what eval mode gives; after
manual_seed(2) what train mode gives, the cross entropy against [3, 7], with
0.4 times those of auxiliary heads, and each gradient's sum of absolute values.
"""

import instructions  # noqa: F401  (before torch)

import gzip
import hashlib
import json
import pathlib
import sys

import torch
import torchvision
from torch import nn
from torch.nn.functional import cross_entropy, pad
from torchvision import models

import vision_small  # noqa: F401  (registers small models)

# By family: the models, their options, and of those that are run, the height and width of their input.
FAMILIES = {
    "alexnet": {"alexnet": {"size": 63}},
    "vgg": {
        "vgg11": {},
        "vgg11_bn": {},
        "vgg13": {},
        "vgg13_bn": {},
        "vgg16": {},
        "vgg16_bn": {"size": 32},
        "vgg19": {},
        "vgg19_bn": {},
    },
    "inception": {"inception_v3": {"size": 75, "init_weights": True, "aux_logits": False, "transform_input": True}},
    "googlenet": {"googlenet": {"size": 32, "init_weights": True, "transform_input": True}},
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
    "densenet": {
        "densenet121": {"size": 32, "drop_rate": 0.2},
        "densenet161": {},
        "densenet169": {},
        "densenet201": {},
    },
    "squeezenet": {"squeezenet1_0": {"size": 32}, "squeezenet1_1": {"size": 32}},
    "shufflenetv2": {
        "shufflenet_v2_x0_5": {"size": 32},
        "shufflenet_v2_x1_0": {},
        "shufflenet_v2_x1_5": {},
        "shufflenet_v2_x2_0": {},
    },
    "mnasnet": {"mnasnet0_5": {"size": 32}, "mnasnet0_75": {}, "mnasnet1_0": {}, "mnasnet1_3": {}},
    "unet": {"unet": {"size": 21}},
    "mobilenet": {
        "mobilenet_v2": {"size": 32, "width_mult": 0.35},
        "mobilenet_v3_small": {"size": 32, "width_mult": 0.75},
        "mobilenet_v3_large": {"size": 64, "width_mult": 0.5, "reduced_tail": True, "dilated": True},
    },
    "efficientnet": {
        **{f"efficientnet_{size}": {} for size in "b0 b1 b2 b3 b4 b5 b6 b7 v2_s v2_m v2_l".split()},
        "small_efficientnet": {"size": 48},
    },
    "regnet": {
        **{f"regnet_y_{size}": {} for size in "400mf 800mf 1_6gf 3_2gf 8gf 16gf 32gf 128gf".split()},
        **{f"regnet_x_{size}": {} for size in "400mf 800mf 1_6gf 3_2gf 8gf 16gf 32gf".split()},
        "small_regnet_y": {"size": 32},
        "small_regnet_x": {"size": 32},
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


def double_conv(inputs, outputs, middle):
    layers = []
    for a, b in ((inputs, middle), (middle, outputs)):
        layers += [nn.Conv2d(a, b, 3, padding=1, bias=False), nn.BatchNorm2d(b), nn.ReLU(inplace=True)]
    return nn.ModuleDict({"double_conv": nn.Sequential(*layers)})


class UNet(nn.Module):
    """The network that models.unet is, which torchvision lacks, with the keys of https://github.com/milesial/Pytorch-UNet."""

    def __init__(self, num_classes=2, n_channels=3, bilinear=False):
        super().__init__()
        half = 2 if bilinear else 1
        self.inc = double_conv(n_channels, 64, 64)
        widths = [64, 128, 256, 512, 1024 // half]
        for i in range(4):
            conv = double_conv(widths[i], widths[i + 1], widths[i + 1])
            self.add_module(f"down{i + 1}", nn.ModuleDict({"maxpool_conv": nn.Sequential(nn.MaxPool2d(2), conv)}))
        for i, (inputs, outputs) in enumerate([(1024, 512 // half), (512, 256 // half), (256, 128 // half), (128, 64)]):
            up = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True)
            up = up if bilinear else nn.ConvTranspose2d(inputs, inputs // 2, 2, stride=2)
            conv = double_conv(inputs, outputs, inputs // 2 if bilinear else outputs)
            self.add_module(f"up{i + 1}", nn.ModuleDict({"up": up, "conv": conv}))
        self.outc = nn.ModuleDict({"conv": nn.Conv2d(64, num_classes, 1)})

    def forward(self, x):
        x = self.inc["double_conv"](x)
        skipped = []
        for down in (self.down1, self.down2, self.down3, self.down4):
            skipped.append(x)
            pool, conv = down["maxpool_conv"]
            x = conv["double_conv"](pool(x))
        for up in (self.up1, self.up2, self.up3, self.up4):
            before, x = skipped.pop(), up["up"](x)
            height, width = (before.shape[d] - x.shape[d] for d in (2, 3))
            x = pad(x, [width // 2, width - width // 2, height // 2, height - height // 2])
            x = up["conv"]["double_conv"](torch.cat([before, x], 1))
        return self.outc["conv"](x)


def build(name, **options):
    """A model with ten classes."""
    return UNet(10, **options) if name == "unet" else models.get_model(name, num_classes=10, **options)


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


def keys(model):
    return [[name, list(tensor.shape)] for name, tensor in model.state_dict().items()]


def structure(name, **options):
    """A model's keys and shapes, for which no values are needed."""
    with torch.device("meta"):
        model = build(name, **options)
    count = sum(p.numel() for p in model.parameters())
    return {"options": options, "parameters": count, "keys": keys(model)}


def figures(name, size, **options):
    torch.manual_seed(0)
    model = build(name, **options)
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
        record["eval"] = sample(logits(model(x))[0])
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
        records = {n: (figures if "size" in case else structure)(n, **case) for n, case in FAMILIES[family].items()}
        write(folder / f"{family}.json.gz", records)


if __name__ == "__main__":
    main(sys.argv[1:])
