"""What torchvision's geometric transforms give in tests/vision/transforms/geometry.test.ts; writes vision_geometry.json.gz.

Each case says how it is called, in Python's names, so that the test can call the same. Run with a Python that has torch
and torchvision: python3 tests/reference/vision_geometry.py
"""

import instructions  # noqa: F401  (before torch)

import torch
from cases import cases, wave, write
from torchvision import tv_tensors
from torchvision.transforms import v2
from torchvision.transforms.v2 import functional as F

H, W = 11, 14


def inputs(format="XYXY", batch=False):
    shape = (2, 3, H, W) if batch else (3, H, W)
    n = torch.Size(shape).numel()
    byte = ((torch.arange(n) * 37) % 256).to(torch.uint8).reshape(shape)
    mask = ((torch.arange(H * W) * 5) % 7).to(torch.uint8).reshape(H, W)
    boxes = tv_tensors.BoundingBoxes([[1.0, 2, 7, 9], [3.5, 0, 13, 6.25], [4, 4, 9, 5]], format="XYXY", canvas_size=(H, W))
    if len(format) > 4 and format != "CXCYWH":
        boxes = tv_tensors.BoundingBoxes([[6.0, 5, 4, 3, 20], [9, 6, 6, 4, -70]], format="CXCYWHR", canvas_size=(H, W))
    boxes = F.convert_bounding_box_format(boxes, new_format=format)
    points = tv_tensors.KeyPoints([[1.0, 2.0], [12.5, 9.0]], canvas_size=(H, W))
    return [byte, wave(*shape, dtype=torch.float32), tv_tensors.Mask(mask), boxes, points]


def told(value):
    if isinstance(value, (tuple, list)):
        return [told(v) for v in value]
    extra = {"canvas": list(value.canvas_size)} if hasattr(value, "canvas_size") else {}
    return {"shape": list(value.shape), "dtype": str(value.dtype)[6:], "data": value.flatten().tolist(), **extra}


kinds = [
    ("resize", dict(size=[7, 9])),
    ("resize", dict(size=[20, 17])),
    ("resize", dict(size=8, max_size=9, antialias=False)),
    ("resize", dict(size=None, max_size=8)),
    ("resize", dict(size=[6, 10], interpolation="bicubic")),
    ("resize", dict(size=[16, 19], interpolation="bicubic", antialias=False)),
    ("resize", dict(size=[6, 20], interpolation="nearest")),
    ("resize", dict(size=[6, 20], interpolation="nearest-exact")),
    ("center_crop", dict(output_size=[6, 7])),
    ("center_crop", dict(output_size=[15, 9])),
    ("crop", dict(top=2, left=3, height=5, width=6)),
    ("crop", dict(top=-2, left=5, height=16, width=12)),
    ("pad", dict(padding=[1, 2, 3, 4], fill=3)),
    ("pad", dict(padding=[-1, 2])),
    ("resized_crop", dict(top=1, left=2, height=8, width=9, size=[5, 6])),
    ("horizontal_flip", {}),
    ("vertical_flip", {}),
    ("rotate", dict(angle=33.0)),
    ("rotate", dict(angle=-100.0, interpolation="bilinear", fill=2.0)),
    ("rotate", dict(angle=40, expand=True, interpolation="bilinear")),
    ("rotate", dict(angle=90, expand=True)),
    ("rotate", dict(angle=90)),
    ("rotate", dict(angle=180)),
    ("rotate", dict(angle=15, center=[2.0, 3.0], fill=1.0)),
    ("affine", dict(angle=20, translate=[2, -1], scale=1.3, shear=[5.0, -8.0])),
    ("affine", dict(angle=-50, translate=[0, 1], scale=0.6, shear=[9.0], interpolation="bilinear", fill=4.0, center=[4, 5])),
    ("perspective", dict(startpoints=[[0, 0], [13, 0], [13, 10], [0, 10]], endpoints=[[1, 2], [12, 1], [11, 9], [2, 8]])),
    (
        "perspective",
        dict(
            startpoints=[[0, 0], [13, 0], [13, 10], [0, 10]],
            endpoints=[[3, 1], [13, 2], [12, 10], [0, 7]],
            interpolation="nearest",
            fill=7.0,
        ),
    ),
]
out = []
for name, options in kinds:
    rotated = ["XYXY", "XYWH", "CXCYWH", "CXCYWHR", "XYWHR", "XYXYXYXY"]
    got = [getattr(F, name)(x, **options) for x in inputs()]
    batch = getattr(F, name)(inputs(batch=True)[0], **options)
    boxes = [getattr(F, name)(inputs(f)[3], **options) for f in rotated]
    out.append({"name": name, "options": options, "got": told(got), "batch": told(batch), "boxes": told(boxes)})
cases["functional"] = out

images = []
for name, options in [
    ("pad", dict(padding=[2, 1], padding_mode="edge")),
    ("pad", dict(padding=3, padding_mode="reflect")),
    ("pad", dict(padding=[4, 3, 2, 1], padding_mode="symmetric")),
    ("pad", dict(padding=2, fill=[1.0, 2.0, 3.0])),
    ("rotate", dict(angle=30, fill=[9.0, 8.0, 7.0], interpolation="bilinear")),
    ("five_crop", dict(size=[4, 5])),
    ("ten_crop", dict(size=6, vertical_flip=True)),
]:
    images.append({"name": name, "options": options, "got": told([getattr(F, name)(x, **options) for x in inputs()[:2]])})
cases["images"] = images

classes = []
for name, args in [
    ("Resize", dict(size=6)),
    ("CenterCrop", dict(size=5)),
    ("Pad", dict(padding=2, fill=1)),
    ("RandomHorizontalFlip", {}),
    ("RandomVerticalFlip", dict(p=0.7)),
    ("RandomCrop", dict(size=8, padding=2)),
    ("RandomCrop", dict(size=[13, 6], pad_if_needed=True)),
    ("RandomResizedCrop", dict(size=[6, 7])),
    ("RandomResizedCrop", dict(size=6, scale=[0.9, 1.0], ratio=[3.0, 4.0])),
    ("RandomRotation", dict(degrees=40)),
    ("RandomAffine", dict(degrees=[-30, 60], translate=[0.2, 0.3], scale=[0.7, 1.4], shear=[-5, 5, -10, 10])),
    ("RandomPerspective", dict(p=0.8)),
    ("ElasticTransform", dict(alpha=40.0, sigma=0.6)),
    ("RandomZoomOut", dict(side_range=[1.0, 2.0], p=0.8)),
    ("RandomIoUCrop", {}),
    ("ScaleJitter", dict(target_size=[12, 16], scale_range=[0.5, 1.5])),
    ("RandomShortestSize", dict(min_size=[6, 8, 9], max_size=12)),
    ("RandomResize", dict(min_size=5, max_size=12)),
]:
    transform = getattr(v2, name)(**args)
    torch.manual_seed(5)
    got = []
    for _ in range(4):
        image, _, mask, boxes, _ = inputs()
        got.append(told(list(transform(image, mask, boxes))))
    classes.append({"name": name, "options": args, "got": got, "after": torch.rand(1).item()})
cases["classes"] = classes

torch.manual_seed(9)
pipeline = v2.Compose(
    [
        v2.RandomIoUCrop(),
        v2.RandomChoice([v2.RandomHorizontalFlip(1.0), v2.Resize(9)], p=[1, 2]),
        v2.RandomOrder([v2.RandomVerticalFlip(), v2.Pad(1)]),
        v2.RandomApply([v2.RandomRotation(30)], p=0.6),
        v2.ClampBoundingBoxes(),
        v2.SanitizeBoundingBoxes(),
    ]
)
got = []
for _ in range(6):
    image, _, _, boxes, _ = inputs()
    image, target = pipeline(image, {"boxes": boxes, "labels": torch.arange(3)})
    got.append(told([image, target["boxes"], target["labels"]]))
cases["pipeline"] = got

boxes = []
for old in ["XYXY", "XYWH", "CXCYWH"]:
    for new in ["XYXY", "XYWH", "CXCYWH"]:
        for dtype in [torch.float32, torch.int64]:
            x = torch.tensor([[1, 2, 7, 9], [3, 1, 5, 6]], dtype=dtype)
            boxes.append({"from": old, "to": new, "dtype": str(dtype)[6:], "got": told(F.convert_bounding_box_format(x, old, new))})
for old in ["XYWHR", "CXCYWHR", "XYXYXYXY"]:
    for new in ["XYWHR", "CXCYWHR", "XYXYXYXY"]:
        x = inputs(old)[3].as_subclass(torch.Tensor)
        boxes.append({"from": old, "to": new, "dtype": "float32", "got": told(F.convert_bounding_box_format(x, old, new))})
cases["formats"] = boxes

clamped = []
for mode in ["soft", "hard", None]:
    for format in ["XYXY", "CXCYWHR", "XYXYXYXY"]:
        x = inputs(format)[3]
        moved = tv_tensors.wrap(x * 1.2 - 2.5, like=x)
        clamped.append({"mode": mode, "format": format, "got": told(F.clamp_bounding_boxes(moved, clamping_mode=mode))})
cases["clamped"] = clamped
write(__file__)
