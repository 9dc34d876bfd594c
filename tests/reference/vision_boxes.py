"""What torchvision computes of boxes in tests/vision/boxes.test.ts and tests/vision/nms.test.ts; writes vision_boxes.json.gz.

Its kernel for non-maximum suppression needs torchvision's C++ library, which not every Python has, so that what it does
is written here once more, number by number.

Run with a Python that has torch and torchvision: python3 tests/reference/vision_boxes.py
"""

import instructions  # noqa: F401  (before torch)

import numpy as np
import torch
from cases import save, wave, write
from torchvision import ops
from torchvision.ops import boxes as boxes_module

f16, f32, f64 = torch.float16, torch.float32, torch.float64


def make(n, step=0.7, spread=40, dtype=f32):
    """n boxes with quarters of pixels."""
    corner = (wave(n, 2, step=step) * spread + spread).round()
    size = (wave(n, 2, step=step * 1.7).abs() * spread).round() + 1
    return (torch.cat([corner, corner + size], 1) / 4).to(dtype)


def reference_nms(boxes, scores, iou_threshold):
    order = scores.sort(stable=True, descending=True).indices
    b = boxes[order].numpy()
    zero = b.dtype.type(0)
    areas = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    gone = np.zeros(len(b), bool)
    keep = []
    for i in range(len(b)):
        if gone[i]:
            continue
        keep.append(i)
        for j in range(i + 1, len(b)):
            x1 = b[j, 0] if b[i, 0] < b[j, 0] else b[i, 0]
            y1 = b[j, 1] if b[i, 1] < b[j, 1] else b[i, 1]
            x2 = b[j, 2] if b[j, 2] < b[i, 2] else b[i, 2]
            y2 = b[j, 3] if b[j, 3] < b[i, 3] else b[i, 3]
            w = x2 - x1 if zero < x2 - x1 else zero
            h = y2 - y1 if zero < y2 - y1 else zero
            inter = w * h
            if float(inter / (areas[i] + areas[j] - inter)) > iou_threshold:
                gone[j] = True
    return order[torch.tensor(keep, dtype=torch.int64)]


boxes_module.nms = reference_nms
np.seterr(all="ignore")

a, b = make(7), make(5, step=1.1)
for dtype in (f32, f64, f16, torch.int64, torch.int32, torch.uint8):
    x, y = a.to(dtype), b.to(dtype)
    name = str(dtype).removeprefix("torch.")
    save(f"area.{name}", ops.box_area(x))
    save(f"iou.{name}", ops.box_iou(x, y))
    save(f"giou.{name}", ops.generalized_box_iou(x, y))
    save(f"diou.{name}", ops.distance_box_iou(x, y))
    save(f"ciou.{name}", ops.complete_box_iou(x, y))
for fmt in ("xywh", "cxcywh"):
    save(f"area.{fmt}", ops.box_area(a, fmt))
    save(f"iou.{fmt}", ops.box_iou(a, b, fmt))
save("iou.batch", ops.box_iou(make(6).reshape(2, 3, 4), make(8, step=0.9).reshape(2, 4, 4)))
save("clip", ops.clip_boxes_to_image(a - 5, (10, 14)))
save("clip.batch", ops.clip_boxes_to_image(make(6).reshape(2, 3, 4), (8, 9)))
save("small", ops.remove_small_boxes(a, 4))
masks = wave(5, 6, 7) > torch.tensor([0.9, 0.99, 0.0, 0.5, 1.1]).reshape(5, 1, 1)
save("masks", ops.masks_to_boxes(masks))
save("masks.none", ops.masks_to_boxes(torch.zeros(0, 4, 5)))

formats = {"xyxy": 4, "xywh": 4, "cxcywh": 4, "xywhr": 5, "cxcywhr": 5, "xyxyxyxy": 8}
for source, size in formats.items():
    for target in formats:
        if (size == 4) != (formats[target] == 4):
            continue
        x = wave(2, 3, size) * 30 + 20
        save(f"convert.{source}.{target}", ops.box_convert(x, source, target))
        save(f"convert.{source}.{target}.int", ops.box_convert(x.long(), source, target))

losses = {
    "giou": ops.generalized_box_iou_loss,
    "diou": ops.distance_box_iou_loss,
    "ciou": ops.complete_box_iou_loss,
}
for name, loss in losses.items():
    for dtype in (f32, f64):
        x = make(6, step=0.9, dtype=dtype).requires_grad_()
        y = make(6, step=1.3, dtype=dtype).requires_grad_()
        kind = f"loss.{name}.{str(dtype).removeprefix('torch.')}"
        save(f"{kind}.none", loss(x, y))
        save(f"{kind}.sum", loss(x, y, reduction="sum"))
        mean = loss(x, y, reduction="mean", eps=1e-3)
        save(f"{kind}.mean", mean)
        save(f"{kind}.grad", torch.autograd.grad(mean, [x, y]))
    save(f"loss.{name}.empty", loss(make(0), make(0), reduction="mean"))
    save(f"loss.{name}.half", loss(make(6, dtype=f16), make(6, step=1.3, dtype=f16)))
    save(f"loss.{name}.one", loss(a[0], a[1]))

logits = (wave(4, 5, dtype=f32) * 4).requires_grad_()
targets = (wave(4, 5, step=1.9, dtype=f32) > 0).float()
for name, kwargs in {
    "default": {},
    "mean": {"alpha": 0.7, "gamma": 1.5, "reduction": "mean"},
    "sum": {"alpha": -1, "gamma": 0, "reduction": "sum"},
}.items():
    value = ops.sigmoid_focal_loss(logits, targets, **kwargs)
    save(f"focal.{name}", value)
    save(f"focal.{name}.grad", torch.autograd.grad(value.sum(), logits))

for n, spread in ((60, 40), (400, 200)):
    for dtype in (f32, f64):
        x = make(n, step=0.77, spread=spread, dtype=dtype)
        # Few different scores, so that many are equal.
        scores = ((wave(n, step=1.37) * 9).round() / 9).to(dtype)
        for threshold in (0.0, 0.3, 0.5, 1.0):
            name = f"nms.{n}.{str(dtype).removeprefix('torch.')}.{threshold}"
            save(name, reference_nms(x, scores, threshold))
n = 1200
x, scores = make(n, step=0.77, spread=900), wave(n, step=1.37, dtype=f32)
classes = (wave(n, step=2.3) * 3).round().long()
save("batched.few", ops.batched_nms(x[:900], scores[:900], classes[:900], 0.4))
save("batched.many", ops.batched_nms(x, scores, classes, 0.4))
nan = float("nan")
odd = torch.tensor([[0, 0, 4, 4], [nan, 0, 4, 4], [0, 0, 4, nan], [0, 0, 0, 0], [0, 0, 0, 0], [4, 4, 0, 0], [0, 0, 4, 4.5]])
save("nms.odd", reference_nms(odd, torch.tensor([0.5, 0.9, nan, 0.1, 0.2, 0.7, 0.4]), 0.5))

write(__file__)
