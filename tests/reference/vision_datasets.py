"""What torchvision's datasets give, and files as Python writes them; writes vision_datasets.json.gz beside this file.

Run with a Python that has torch, torchvision and numpy: python3 tests/reference/vision_datasets.py
"""

import base64
import pathlib
import pickle
import tempfile

import numpy as np
import torch
from cases import cases, write
from torchvision.datasets import FakeData, ImageFolder

# In the order of code points, of UTF-16 and of paths these sort differently.
FILES = [
    "b/2.png", "b/10.PNG", "b/Z.jpg", "b/a.jpeg", "b/.hidden.png", "b/note.txt", "b/x/1.png", "b/x-y/1.png", "b/x.png",
    "B/1.bmp", "ä/1.tif", "\uff5e/1.webp", "\U0001f600/1.png", "a/deep/er/1.ppm", "a/deep/2.pgm", "a/\U0001f600.png", "a/\uff5e.png",
]
with tempfile.TemporaryDirectory() as folder:
    for name in FILES:
        path = pathlib.Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    found = ImageFolder(folder)
    cases["folder"] = {
        "files": FILES,
        "classes": found.classes,
        "samples": [[str(pathlib.Path(path).relative_to(folder)), target] for path, target in found.samples],
    }

fake = FakeData(3, (3, 5, 6), 7, random_offset=2)
torch.manual_seed(0)
cases["fake"] = [[np.asarray(image).transpose(2, 0, 1).flatten().tolist(), target] for image, target in fake]

data = np.random.default_rng(0).integers(0, 256, (2, 3072), dtype=np.uint8)
entry = {"batch_label": "testing batch 1 of 1", "labels": [3, 9], "data": data, "filenames": ["a.png", "b.png"]}
cases["cifar"] = {
    "data": base64.b64encode(data.tobytes()).decode(),
    "pickles": {p: base64.b64encode(pickle.dumps(entry, protocol=p)).decode() for p in (2, 3, 4, 5)},
    "floats": base64.b64encode(pickle.dumps({**entry, "data": data.astype(np.float32)}, protocol=4)).decode(),
}
write(__file__)
