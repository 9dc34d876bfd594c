"""Loads a folder of pictures on request: a line {"case", "n"} comes in, a line {"ms"} goes out. Its twin is loading-worker.ts."""

import json
import pathlib
import sys
import time

import numpy as np
import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset


class Pictures(Dataset):
    def __init__(self, root):
        classes = sorted(folder for folder in pathlib.Path(root).iterdir() if folder.is_dir())
        self.samples = [(path, i) for i, folder in enumerate(classes) for path in sorted(folder.iterdir())]

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, i):
        path, target = self.samples[i]
        with Image.open(path) as image:
            pixels = np.array(image.convert("RGB").resize((224, 224), Image.Resampling.BILINEAR))
        return torch.from_numpy(pixels).permute(2, 0, 1), target


torch.set_num_threads(1)
loader = DataLoader(Pictures(sys.argv[1]), batch_size=64, num_workers=2, persistent_workers=True)
print(json.dumps({"ready": torch.__version__}), flush=True)

for line in sys.stdin:
    request = json.loads(line)
    start = time.perf_counter_ns()
    for _ in range(request["n"]):
        for images, classes in loader:
            assert images.shape[2] == 224
    print(json.dumps({"ms": (time.perf_counter_ns() - start) / 1e6}), flush=True)
