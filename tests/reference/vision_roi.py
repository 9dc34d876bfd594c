"""What torchvision computes of regions in tests/vision/roi.test.ts; writes vision_roi.json.gz beside this file.

Its kernel needs torchvision's C++ library, which not every Python has; what is far outside of the image counts as 0 there,
but not in the Python that it has beside it. So the kernel is written here once more, point by point.

Run with a Python that has torch and torchvision: python3 tests/reference/vision_roi.py
"""

import instructions  # noqa: F401  (before torch)

import math

import torch
from cases import save, wave, write
from torchvision import ops
from torchvision.ops import poolers
from torchvision.ops.feature_pyramid_network import LastLevelMaxPool, LastLevelP6P7


def value(image, y, x):
    height, width = image.shape[1:]
    if y < -1 or y > height or x < -1 or x > width:
        return torch.zeros(image.shape[0], dtype=image.dtype)
    y, x = max(y, 0.0), max(x, 0.0)
    top, left = min(int(y), height - 1), min(int(x), width - 1)
    bottom, right = min(top + 1, height - 1), min(left + 1, width - 1)
    dy, dx = (y - top if top < height - 1 else 0), (x - left if left < width - 1 else 0)
    above = image[:, top, left] * (1 - dx) + image[:, top, right] * dx
    below = image[:, bottom, left] * (1 - dx) + image[:, bottom, right] * dx
    return above * (1 - dy) + below * dy


def roi_align(input, rois, size, scale=1.0, sampling=-1, aligned=False):
    rows = []
    for image, *box in rois.tolist():
        x1, y1, x2, y2 = (c * scale - (0.5 if aligned else 0) for c in box)
        w, h = x2 - x1, y2 - y1
        if not aligned:
            w, h = max(w, 1.0), max(h, 1.0)
        bin_h, bin_w = h / size[0], w / size[1]
        ny = sampling if sampling > 0 else math.ceil(bin_h)
        nx = sampling if sampling > 0 else math.ceil(bin_w)
        bins = []
        for i in range(size[0]):
            for j in range(size[1]):
                total = torch.zeros(input.shape[1], dtype=input.dtype)
                for a in range(ny):
                    for b in range(nx):
                        y = y1 + i * bin_h + (a + 0.5) * bin_h / ny
                        x = x1 + j * bin_w + (b + 0.5) * bin_w / nx
                        total = total + value(input[int(image)], y, x)
                bins.append(total / max(ny * nx, 1))
        rows.append(torch.stack(bins, 1).reshape(-1, *size))
    return torch.stack(rows)


features = wave(2, 3, 7, 9).requires_grad_()
rois = torch.tensor(
    [
        [0, 1.0, 2.0, 14.0, 11.0],
        [1, 0.0, 0.0, 5.0, 3.5],
        [0, -6.0, -9.0, 9.0, 4.0],
        [1, 10.0, 8.0, 30.0, 29.0],
        [0, 3.3, 2.2, 3.4, 2.3],
        [1, 9.0, 7.0, 4.0, 3.0],
    ],
    dtype=torch.float64,
)
for name, args in {
    "plain": ((3, 2),),
    "scaled": ((2, 2), 0.5, 2),
    "aligned": ((3, 3), 0.5, -1, True),
    "aligned.sampled": ((2, 4), 0.7, 3, True),
}.items():
    output = roi_align(features, rois, *args)
    save(f"roi.{name}", output)
    save(f"roi.{name}.grad", torch.autograd.grad((output * wave(*output.shape, step=1.3)).sum(), features))
save("roi.text", repr(ops.RoIAlign((3, 2), 0.5, 2, aligned=True)))
save("roi.text.number", repr(ops.RoIAlign(7, 1.0, -1)))

# A pyramid, and regions of it: the function in torchvision that needs the kernel is given the one above.
poolers.roi_align = lambda x, rois, output_size, spatial_scale, sampling_ratio: roi_align(
    x, rois, output_size, spatial_scale, sampling_ratio
)
maps = {"0": wave(2, 4, 16, 16, dtype=torch.float32), "1": wave(2, 6, 8, 8, step=0.9, dtype=torch.float32)}
blocks = {
    "plain": lambda: ops.FeaturePyramidNetwork([4, 6], 3),
    "norm": lambda: ops.FeaturePyramidNetwork([4, 6], 3, norm_layer=torch.nn.BatchNorm2d),
    "pool": lambda: ops.FeaturePyramidNetwork([4, 6], 3, LastLevelMaxPool()),
    "p6p7": lambda: ops.FeaturePyramidNetwork([4, 6], 3, LastLevelP6P7(6, 3)),
}
for name, make in blocks.items():
    torch.manual_seed(5)
    network = make()
    save(f"fpn.{name}.text", repr(network))
    save(f"fpn.{name}.keys", " ".join(network.state_dict()))
    output = network(maps)
    save(f"fpn.{name}.names", " ".join(output))
    save(f"fpn.{name}", list(output.values()))

boxes = [torch.tensor([[0.0, 0, 60, 50], [3, 4, 20, 18], [5, 5, 9, 8]]), torch.tensor([[10.0, 2, 63, 63]])]
pooler = ops.MultiScaleRoIAlign(["0", "1"], (3, 2), 2, canonical_scale=40, canonical_level=3)
pyramid = {"0": maps["0"][:, :3], "1": maps["1"][:, :3], "2": maps["1"]}
save("pooler", pooler(pyramid, boxes, [(64, 60), (50, 64)]))
save("pooler.one", ops.MultiScaleRoIAlign(["1"], 2, 2)(pyramid, boxes, [(64, 64)]))
save("pooler.text", repr(pooler))
write(__file__)
