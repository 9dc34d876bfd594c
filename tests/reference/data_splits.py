"""Writes data_splits.json.gz: DistributedSampler's indices, and scikit-learn's folds. Needs scikit-learn beside torch."""

import numpy as np
from sklearn.model_selection import KFold, StratifiedKFold
from torch.utils.data import DistributedSampler

from cases import cases, write

for n in (1, 3, 10, 12):
    for replicas in (1, 3, 4):
        for shuffle in (False, True):
            for drop_last in (False, True):
                for epoch in (0, 2):
                    ranks = []
                    for rank in range(replicas):
                        sampler = DistributedSampler(range(n), replicas, rank, shuffle, seed=5, drop_last=drop_last)
                        sampler.set_epoch(epoch)
                        ranks.append({"length": len(sampler), "indices": list(sampler)})
                    cases[f"distributed {n} {replicas} {shuffle} {drop_last} {epoch}".lower()] = ranks


def folds(splits):
    return [{"train": train.tolist(), "validation": test.tolist()} for train, test in splits]


for n, k in ((5, 2), (10, 3), (11, 4), (7, 7)):
    cases[f"folds {n} {k}"] = folds(KFold(k).split(np.zeros(n)))

labels = {
    "two": [0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1],
    "three": [2, 0, 1, 2, 2, 0, 1, 2, 0, 0, 2, 2, 1, 0],
    "rare": [3, 3, 3, 7, 3, 3, 7, 3],
    "names": ["b", "a", "b", "c", "a", "b", "c", "a", "b"],
}
for name, classes in labels.items():
    for k in (2, 3):
        cases[f"strata {name} {k}"] = folds(StratifiedKFold(k).split(np.zeros(len(classes)), classes))

write(__file__)
