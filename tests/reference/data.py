"""Writes data.json: the orders that PyTorch's samplers, loader and random_split give, and what the generator says next."""

import json
import pathlib

import torch
from torch.utils.data import (
    BatchSampler,
    DataLoader,
    RandomSampler,
    SubsetRandomSampler,
    WeightedRandomSampler,
    random_split,
)


def seeded(make):
    """What `make` gives after seeding, and the number that the default generator draws next."""
    torch.manual_seed(7)
    result = make(None)
    return {"result": result, "next": torch.randint(1 << 30, ()).item()}


def generated(make):
    """The same with a generator of its own."""
    generator = torch.Generator().manual_seed(7)
    torch.manual_seed(0)
    result = make(generator)
    return {
        "result": result,
        "next": torch.randint(1 << 30, (), generator=generator).item(),
        "nextDefault": torch.randint(1 << 30, ()).item(),
    }


def epochs(loader, count=2):
    return [[batch.tolist() for batch in loader] for _ in range(count)]


def partial(loader):
    """Two batches, then a whole epoch."""
    iterator = iter(loader)
    return [[next(iterator).tolist(), next(iterator).tolist()], [batch.tolist() for batch in loader]]


cases = {
    "shuffle": lambda g: epochs(DataLoader(range(23), 5, shuffle=True, generator=g)),
    "shuffleEven": lambda g: epochs(DataLoader(range(20), 5, shuffle=True, generator=g)),
    "shuffleDropLast": lambda g: epochs(DataLoader(range(23), 5, shuffle=True, drop_last=True, generator=g)),
    "sequential": lambda g: epochs(DataLoader(range(7), 3, generator=g)),
    "unbatched": lambda g: [list(DataLoader(range(9), None, shuffle=True, generator=g))],
    "partial": lambda g: partial(DataLoader(range(23), 4, shuffle=True, generator=g)),
    "random": lambda g: list(RandomSampler(range(50), generator=g)),
    "randomMore": lambda g: list(RandomSampler(range(7), num_samples=17, generator=g)),
    "replacement": lambda g: list(RandomSampler(range(11), True, 70, g)),
    "subset": lambda g: list(SubsetRandomSampler([3, 1, 4, 15, 9, 2, 6], g)),
    "weighted": lambda g: list(WeightedRandomSampler([0.1, 0.9, 0.4, 0.7, 3.0, 0.6], 12, generator=g)),
    "weightedOnce": lambda g: list(WeightedRandomSampler([0.1, 0.9, 0.4, 0.7, 3.0, 0.6], 5, False, g)),
    "batches": lambda g: list(BatchSampler(RandomSampler(range(10), generator=g), 3, False)),
    "splitLengths": lambda g: [list(s.indices) for s in random_split(range(10), [3, 7], g or torch.default_generator)],
    "splitFractions": lambda g: [
        list(s.indices) for s in random_split(range(31), [0.3, 0.3, 0.4], g or torch.default_generator)
    ],
}

torch.set_num_threads(1)
out = {name: {"default": seeded(make), "generator": generated(make)} for name, make in cases.items()}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
