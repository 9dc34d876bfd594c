"""The settings of torchvision's published weights, what presets make of images, and the names of its transforms; writes
vision_presets.json.gz for tests/vision/transforms/{presets,names}.test.ts.

Run with a Python that has torch and torchvision: python3 tests/reference/vision_presets.py
"""

import instructions  # noqa: F401  (before torch)

import gzip
import json
import pathlib

import torch
import torchvision
from torchvision import tv_tensors
from torchvision.transforms import InterpolationMode, _presets as presets, v2


def image(dtype, *shape):
    n = torch.Size(shape).numel()
    pixels = (torch.arange(n) * 7919 % 4093 % 256).reshape(shape)
    return pixels.to(dtype) if not dtype.is_floating_point else (pixels / 255).to(dtype)


def digest(value):
    """The sums of groups of the bits, which tell whether all are the same."""
    bits = value.contiguous().flatten().view(torch.int32).to(torch.int64)
    places = torch.arange(len(bits)) % 8191 + 1
    return [(bits * places).sum().item() % 2**52, *value.flatten()[:3].tolist()]


weights = {}
for model in torchvision.models.list_models():
    for weight in torchvision.models.get_model_weights(model):
        t = weight.transforms()
        weights[str(weight)] = {
            "kind": type(t).__name__,
            "text": str(t),
            **({k: getattr(t, k) for k in ("crop_size", "resize_size", "mean", "std", "antialias") if hasattr(t, k)}),
            **({"interpolation": t.interpolation.value} if hasattr(t, "interpolation") else {}),
        }

cases = []
for kind, options, shapes in [
    ("ImageClassification", dict(crop_size=24, resize_size=29), [(3, 41, 33), (2, 3, 25, 60), (3, 29, 29), (3, 13, 17)]),
    ("ImageClassification", dict(crop_size=24, resize_size=29, interpolation="bicubic"), [(3, 41, 33), (3, 20, 20)]),
    ("ImageClassification", dict(crop_size=20, resize_size=22, antialias=False), [(3, 41, 33)]),
    ("ImageClassification", dict(crop_size=20, resize_size=22, interpolation="bicubic", antialias=False), [(3, 41, 33)]),
    ("ImageClassification", dict(crop_size=20, resize_size=22, interpolation="nearest"), [(3, 41, 33)]),
    ("ImageClassification", dict(crop_size=40, resize_size=22, mean=[0.5, 0.25, 0.1], std=[0.5, 2, 3]), [(3, 41, 33)]),
    ("ImageClassification", dict(crop_size=224), [(3, 375, 500), (3, 300, 200)]),
    ("SemanticSegmentation", dict(resize_size=21), [(3, 41, 33)]),
    ("SemanticSegmentation", dict(resize_size=None), [(3, 41, 33)]),
    ("ObjectDetection", {}, [(3, 41, 33), (1, 7, 5)]),
    ("VideoClassification", dict(crop_size=[17, 18], resize_size=[20]), [(4, 3, 31, 26), (2, 2, 3, 31, 26)]),
    ("VideoClassification", dict(crop_size=[17, 18], resize_size=[20, 25]), [(2, 3, 31, 26)]),
]:
    made = dict(options)
    if "interpolation" in made:
        made["interpolation"] = InterpolationMode(made["interpolation"])
    preset = getattr(presets, kind)(**made)
    for shape in shapes:
        for dtype in (torch.uint8, torch.float32, torch.float64, torch.int16):
            got = preset(image(dtype, *shape))
            cases.append({
                "kind": kind, "options": options, "shape": shape, "dtype": str(dtype)[6:], "text": str(preset),
                "got": {"shape": list(got.shape), "digest": digest(got)},
            })


def names(module):
    return [name for name in dir(module) if not name.startswith("_")]


found = {"weights": weights, "cases": cases, "names": {
    "transforms": names(v2), "functional": names(v2.functional), "tvTensors": names(tv_tensors), "ops": names(torchvision.ops),
}}
text = json.dumps(found, separators=(",", ":"))
pathlib.Path(__file__).with_suffix(".json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
