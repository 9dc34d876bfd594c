"""What torchvision's colour transforms give in tests/vision/transforms/colour.test.ts; writes vision_colour.json.gz.

Options and images are drawn at random, the same ones at each run. Run with a Python that has torch and torchvision:
python3 tests/reference/vision_colour.py. With a count and a path, that many cases go to that file:
python3 tests/reference/vision_colour.py 2000 /tmp/cases.json.gz.
"""

import instructions  # noqa: F401  (before torch)

import base64
import gzip
import json
import pathlib
import random
import re
import sys
import warnings

import torch
from torchvision.transforms import v2
from torchvision.transforms.v2 import functional as F

warnings.simplefilter("ignore")
torch.set_num_threads(1)
draw = random.Random(5)

SHAPES = [
    [3, 1, 1], [1, 1, 1], [3, 2, 2], [1, 2, 5], [3, 3, 3], [3, 5, 7], [1, 7, 4], [3, 8, 8], [2, 3, 5, 6], [2, 1, 4, 5],
    [3, 9, 1], [3, 1, 9], [1, 3, 3, 4], [2, 2, 3, 4, 5], [4, 3, 4, 4], [3, 16, 17],
]  # fmt: skip
DTYPES = ["uint8"] * 5 + ["float32"] * 5 + ["float64", "float16", "bfloat16", "int16", "int32", "int8", "int64"]
LAYOUTS = ["contiguous"] * 4 + ["channelsLast", "strided", "expanded"]


def pixels(image):
    """The image of a description, made of integers so that both sides make the same one."""
    *front, width = image["shape"]
    shape = [*front, width * 2] if image["layout"] == "strided" else [*front, width]
    count = torch.Size(shape).numel()
    mixed = (torch.arange(count) + image["seed"] * 977) * 2654435761 % 2**32 // 2**16
    values = mixed % image["levels"] * (256 // image["levels"])
    dtype = getattr(torch, image["dtype"])
    if dtype.is_floating_point:
        values = values.to(torch.float64).mul(image["scale"] / 255).add(image["shift"])
    elif dtype != torch.uint8:
        values = values % 128 if dtype == torch.int8 else values * 97
    x = values.to(dtype).reshape(shape)
    if image["layout"] == "strided":
        return x[..., ::2]
    if image["layout"] == "channelsLast":
        return x.movedim(-3, -1).contiguous().movedim(-1, -3)
    return x[..., :1, :].expand(image["shape"]) if image["layout"] == "expanded" else x


def an_image(name):
    scale, shift = draw.choice([(1, 0), (1, 0), (1, 0), (2.5, -0.75), (0.01, 0.5)])
    batch = name in ("MixUp", "CutMix") and draw.random() < 0.9
    return {
        "shape": draw.choice([s for s in SHAPES if len(s) == 4 or not batch]),
        "seed": draw.randrange(1000),
        "levels": draw.choice([1, 2, 16, 256, 256]),
        "dtype": draw.choice(DTYPES),
        "layout": draw.choice(LAYOUTS),
        "scale": scale,
        "shift": shift,
    }


def number(low, high):
    """A float: torchvision computes in integers with an integer, which JavaScript can't tell from a float."""
    return float(draw.choice([low, high, round(draw.uniform(low, high), 3), draw.uniform(low, high)]))


def pair(low, high):
    return sorted([number(low, high), number(low, high)])


def jitter(high=1):
    return draw.choice([None, number(0, high), pair(0, high), number(0, high)])


def a_channel(least=-1.0, most=1.0):
    return draw.choice([[number(least, most)], [number(least, most) for _ in range(3)]])


def blur_sizes():
    size = draw.choice([1, 3, 5])
    return draw.choice([size, [size, draw.choice([1, 3, 7])]])


FUNCTIONS = {
    "adjustBrightness": lambda: {"brightnessFactor": number(0, 3)},
    "adjustContrast": lambda: {"contrastFactor": number(0, 3)},
    "adjustSaturation": lambda: {"saturationFactor": number(0, 3)},
    "adjustHue": lambda: {"hueFactor": number(-0.5, 0.5)},
    "adjustGamma": lambda: {"gamma": number(0, 3), "gain": draw.choice([1, number(0, 2)])},
    "adjustSharpness": lambda: {"sharpnessFactor": number(0, 3)},
    "rgbToGrayscale": lambda: {"numOutputChannels": draw.choice([1, 3])},
    "toGrayscale": lambda: {"numOutputChannels": draw.choice([1, 3])},
    "grayscaleToRgb": lambda: {},
    "permuteChannels": lambda: {"permutation": draw.sample([0, 1, 2], 3)},
    "invert": lambda: {},
    "posterize": lambda: {"bits": draw.randrange(9)},
    "solarize": lambda: {"threshold": number(0, draw.choice([1, 255]))},
    "autocontrast": lambda: {},
    "equalize": lambda: {},
    "gaussianBlur": lambda: {
        "kernelSize": blur_sizes(),
        "sigma": draw.choice([None, number(0.1, 3), [number(0.1, 3)], [number(0.1, 3), number(0.1, 3)]]),
    },
    "gaussianNoise": lambda: {"mean": number(-0.5, 0.5), "sigma": number(0, 1), "clip": draw.random() < 0.7},
    "erase": lambda: {"i": draw.randrange(3), "j": draw.randrange(3), "h": draw.randrange(4), "w": 2, "v": number(0, 9)},
    "normalize": lambda: {"mean": a_channel(), "std": a_channel(0.1, 2), "inplace": draw.random() < 0.2},
    "toDtype": lambda: {"dtype": draw.choice(DTYPES), "scale": draw.random() < 0.8},
    "convertImageDtype": lambda: {"dtype": draw.choice(DTYPES)},
    "uniformTemporalSubsample": lambda: {"numSamples": draw.randrange(1, 6)},
}

P = lambda: draw.choice([0, 0.5, 0.5, 1])  # noqa: E731
CLASSES = {
    "ColorJitter": lambda: {"brightness": jitter(), "contrast": jitter(), "saturation": jitter(), "hue": jitter(0.5)},
    "RandomChannelPermutation": lambda: {},
    "RandomPhotometricDistort": lambda: draw.choice([{}, {"p": P(), "hue": pair(-0.5, 0.5)}]),
    "RandomGrayscale": lambda: {"p": P()},
    "Grayscale": lambda: {"numOutputChannels": draw.choice([1, 3])},
    "RGB": lambda: {},
    "GaussianBlur": lambda: {"kernelSize": blur_sizes(), "sigma": draw.choice([number(0.1, 2), pair(0.1, 2)])},
    "GaussianNoise": lambda: {"mean": number(-0.2, 0.2), "sigma": number(0, 0.5), "clip": draw.random() < 0.7},
    "RandomInvert": lambda: {"p": P()},
    "RandomPosterize": lambda: {"bits": draw.randrange(9), "p": P()},
    "RandomSolarize": lambda: {"threshold": number(0, 1), "p": P()},
    "RandomAutocontrast": lambda: {"p": P()},
    "RandomEqualize": lambda: {"p": P()},
    "RandomAdjustSharpness": lambda: {"sharpnessFactor": number(0, 3), "p": P()},
    "RandomErasing": lambda: {
        "p": P(),
        "scale": pair(0.02, 0.6),
        "ratio": pair(0.3, 3.3),
        "value": draw.choice([0, number(0, 5), "random", [1.5, 2, 3]]),
    },
    "Normalize": lambda: {"mean": a_channel(), "std": a_channel(0.1, 2)},
    "ToDtype": lambda: {"dtype": draw.choice(DTYPES), "scale": draw.random() < 0.8},
    "ConvertImageDtype": lambda: {"dtype": draw.choice(DTYPES)},
    "UniformTemporalSubsample": lambda: {"numSamples": draw.randrange(1, 6)},
}


def augmentation():
    """Options that the automatic augmentations share."""
    options = {"interpolation": draw.choice(["nearest", "bilinear"])}
    fill = draw.choice([None, 0, 3.5, [1, 2, 3]])
    return options if fill is None else {**options, "fill": fill}


CLASSES |= {
    "AutoAugment": lambda: {**augmentation(), "policy": draw.choice(["imagenet", "cifar10", "svhn"])},
    "RandAugment": lambda: {**augmentation(), "numOps": draw.randrange(4), "magnitude": draw.randrange(31)},
    "TrivialAugmentWide": lambda: {**augmentation(), "numMagnitudeBins": draw.choice([31, 2, 11])},
    "AugMix": lambda: {
        **augmentation(),
        "severity": draw.randrange(1, 11),
        "mixtureWidth": draw.randrange(1, 4),
        "chainDepth": draw.choice([-1, 1, 3]),
        "alpha": number(0.2, 2),
        "allOps": draw.random() < 0.6,
    },
    "MixUp": lambda: {"alpha": number(0.2, 2), "numClasses": 5},
    "CutMix": lambda: {"alpha": number(0.2, 2), "numClasses": 5},
}
# What is made of many others gets more cases.
WEIGHTS = {"AutoAugment": 4, "RandAugment": 4, "TrivialAugmentWide": 4, "AugMix": 3, "ColorJitter": 3, "RandomErasing": 2}


def snake(name):
    return re.sub(r"[A-Z]", lambda m: "_" + m.group().lower(), name)


def options_of(case):
    options = {snake(k): v for k, v in case["options"].items()}
    if "dtype" in options:
        options["dtype"] = getattr(torch, options["dtype"])
    if "v" in options:
        options["v"] = torch.tensor(options["v"])
    if "policy" in options:
        options["policy"] = v2.AutoAugmentPolicy(options["policy"])
    return options


def run(case):
    x, options = pixels(case["image"]), options_of(case)
    torch.manual_seed(case["seed"])
    if case["kind"] == "function":
        return getattr(F, snake(case["name"]))(x, **options)
    transform = getattr(v2, case["name"])(**options)
    if case["name"] in ("MixUp", "CutMix"):
        labels = torch.arange(len(x)) % 5
        return transform(x, labels)
    return transform(x)


def plain(x):
    data = torch.empty(x.numel(), dtype=x.dtype).copy_(x.flatten()).view(torch.uint8)
    text = base64.b64encode(bytes(data.tolist())).decode()
    return {"dtype": str(x.dtype).removeprefix("torch."), "shape": list(x.shape), "bytes": text}


def record(kind, name, options):
    case = {"kind": kind, "name": name, "options": options, "image": an_image(name), "seed": draw.randrange(2**32)}
    try:
        result = run(case)
    except Exception as error:
        case["error"] = f"{type(error).__name__}: {error}".split("\n")[0]
        return case
    results = result if isinstance(result, tuple) else (result,)
    case["results"] = [plain(x) for x in results]
    case["next"] = torch.rand(1, dtype=torch.float64).item()
    return case


def cases(count):
    names = [("function", n) for n in FUNCTIONS] + [("class", n) for n in CLASSES for _ in range(WEIGHTS.get(n, 1))]
    done = []
    while len(done) < count:
        kind, name = names[len(done) % len(names)]
        table = FUNCTIONS if kind == "function" else CLASSES
        done.append(record(kind, name, table[name]()))
    return done


count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
path = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).with_suffix(".json.gz"))
found = cases(count)
path.write_bytes(gzip.compress(json.dumps(found, separators=(",", ":")).encode(), mtime=0))
print(f"{len(found)} cases, {sum('error' in c for c in found)} of them errors, {path.stat().st_size} bytes")
