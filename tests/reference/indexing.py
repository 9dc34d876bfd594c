"""What PyTorch selects and writes for an index given as text, into indexing.json.gz beside this file."""

import gzip
import json
import random
import warnings
from pathlib import Path

import torch

warnings.simplefilter("ignore")
random.seed(0)

SHAPES = [[], [4], [0], [3, 4], [2, 3, 4], [5, 1, 2, 3]]
WRITTEN = [
    "0", "-1", "...", ":", "None", "True", "False", "1:", ":-1", "::2", "-3:-1:2", "5:2", "None, None", "..., 0", "0, ...", "..., None, 0",
    "0, 1", "1:3, None, ..., -1", ":, 1", "::2, 1", "[0, 2]", "[0, -1, 0]", "[]", "[[0, 1], [2, 0]]", "[0, 1], [1, 0]", "[0, 1], :, [1, 0]",
    ":, [1, 0]", "0, [1, 0]", "[1, 0], 0", "[0], None, ..., [1, 1]", "[True, False, True, False]", "[True, False], 0", "True, 0", "0, True, [0, 1]",
    "..., [0, 1]", "[[0], [1]], [0, 2]", "None, [1, 0], None", "[0, 1], ..., None, [0, 1]", "100", "-100", "0, 0, 0, 0, 0", "[7]", "[0, 1], [0, 1, 2]",
    "[True]", "..., ...", "1:100", "-100:2", "[True, False, True]", "..., [True, False, True]", "False, 0", "0, None, 0", ":, :, :, :, :",
]


def part(value):
    return "" if value is None else str(value)


def random_item():
    kind = random.random()
    if kind < 0.25:
        return str(random.randint(-3, 3))
    if kind < 0.6:
        bounds = [random.choice([None, *range(-5, 6)]) for _ in range(2)]
        step = random.choice([None, None, 1, 2, 3])
        return f"{part(bounds[0])}:{part(bounds[1])}" + (f":{step}" if step else "")
    if kind < 0.75:
        return "None"
    if kind < 0.85:
        return "..."
    if kind < 0.9:
        return random.choice(["True", "False"])
    return str([random.randint(-2, 1) for _ in range(random.randint(1, 3))])


def texts():
    yield from WRITTEN
    for _ in range(150):
        items = [random_item() for _ in range(random.randint(1, 5))]
        if items.count("...") <= 1:
            yield ", ".join(items)


# The comma makes a tuple of each index: a lone list of lists would be taken for one, which is deprecated and has no
# counterpart in JavaScript.
def select(x, text):
    try:
        y = eval(f"x[{text},]")
        return {"selected": list(y.shape), "values": y.reshape(-1).tolist()}
    except Exception as error:
        return {"error": str(error)}


def write(x, text, value):
    try:
        exec(f"x[{text},] = value")
        return x.reshape(-1).tolist()
    except Exception:
        return None


def ranged(shape):
    return torch.arange(torch.Size(shape).numel()).reshape(shape)


cases = []
for shape in SHAPES:
    for text in texts():
        selected = select(ranged(shape), text)
        case = {"shape": shape, "index": text, **selected}
        if "error" not in selected:
            # A tensor of what was selected, negated, shows where each element goes; -7 that a number goes everywhere.
            case["number"] = write(ranged(shape), text, -7)
            values = -torch.tensor(selected["values"], dtype=torch.int64).reshape(selected["selected"]) - 1
            case["tensor"] = write(ranged(shape), text, values)
        cases.append(case)

content = json.dumps(cases, separators=(",", ":")).encode()
Path(__file__).with_suffix(".json.gz").write_bytes(gzip.compress(content, mtime=0))
