"""What torchvision's augmentation pipelines give in tests/vision/transforms/augmentation.test.ts; writes
vision_augmentation.json.gz beside this file.

Run with a Python that has torch and torchvision: python3 tests/reference/vision_augmentation.py
"""

import instructions  # noqa: F401  (before torch)

import base64
import gzip
import json
import pathlib

import torch
from torch.utils.data import DataLoader, Dataset, default_collate
from torchvision.transforms import v2

torch.set_num_threads(1)

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
scaled = [v2.ToDtype(torch.float32, scale=True), v2.Normalize(MEAN, STD)]
pipelines = {
    # As torchvision's reference for training classifiers has it.
    "trivial": [v2.TrivialAugmentWide(), *scaled, v2.RandomErasing(0.5)],
    "rand": [v2.RandAugment(interpolation=v2.InterpolationMode.BILINEAR), *scaled, v2.RandomErasing(0.5, value="random")],
    "auto": [v2.AutoAugment(v2.AutoAugmentPolicy.CIFAR10), *scaled, v2.ToPureTensor()],
    "augmix": [v2.AugMix(), *scaled],
    "jitter": [
        v2.ToImage(),
        v2.RandomPhotometricDistort(),
        v2.ColorJitter(0.4, 0.4, 0.4, 0.1),
        v2.RandomGrayscale(0.2),
        v2.GaussianBlur(3),
        *scaled,
        v2.ToPureTensor(),
    ],
}


class Pictures(Dataset):
    """Twelve pictures of bytes, slopes of all directions, and their classes."""

    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return 12

    def __getitem__(self, i):
        c, y, x = torch.meshgrid(torch.arange(3), torch.arange(29), torch.arange(37), indexing="ij")
        picture = (x * (i + 2) + y * (7 - i) + c * 40 + x * y // 8 + i * 30) % 256
        return self.transform(picture.to(torch.uint8)), i % 5


cases = {}
for name, steps in pipelines.items():
    transform = v2.Compose([v2.RandomResizedCrop(12, antialias=True), v2.RandomHorizontalFlip(), *steps])
    mix = v2.RandomChoice([v2.MixUp(alpha=0.2, num_classes=5), v2.CutMix(num_classes=5)])
    for seed in range(2):
        torch.manual_seed(seed)
        loader = DataLoader(Pictures(transform), batch_size=6, shuffle=True, collate_fn=lambda s: mix(*default_collate(s)))
        batches = []
        for x, y in loader:
            data = [base64.b64encode(t.contiguous().numpy().tobytes()).decode() for t in (x, y)]
            batches.append({"shapes": [list(x.shape), list(y.shape)], "bytes": data})
        cases[f"{name} {seed}"] = {"batches": batches, "next": torch.rand(1, dtype=torch.float64).item()}

text = json.dumps(cases, separators=(",", ":"))
path = pathlib.Path(__file__).with_suffix(".json.gz")
path.write_bytes(gzip.compress(text.encode(), mtime=0))
print(path.stat().st_size)
