"""What PyTorch answers to the calls in tests/masked; writes masked.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/masked.py
"""

import torch
from cases import save, wave, write

masked = torch.masked
x = wave(3, 4, step=1.3)
mask = wave(3, 4, step=2.1) > 0
mask[1] = False  # a row in which nothing counts
some = wave(3, 4, step=2.1) > -0.5
column = torch.tensor([[True], [False], [True]])
integers = (x * 10).to(torch.int32)
z = torch.complex(x, wave(3, 4, step=0.4))

inputs = {"float": x, "int": integers, "complex": z}
masks = {"none": None, "mask": mask, "some": some, "column": column}

for name in ("sum", "prod", "amax", "amin", "mean", "var", "std", "norm", "logsumexp"):
    fn = getattr(masked, name)
    for kind, input in inputs.items():
        if kind == "int" and name in ("mean", "norm", "logsumexp"):
            continue
        if kind == "complex" and name in ("amax", "amin"):
            continue
        for which, m in masks.items():
            save(f"{name}.{kind}.{which}", fn(input, mask=m))
            save(f"{name}.{kind}.{which}.1", fn(input, dim=1, keepdim=True, mask=m))
            save(f"{name}.{kind}.{which}.both", fn(input, dim=(1, 0), mask=m))
save("sum.dtype", masked.sum(integers, 0, dtype=torch.float64, mask=some))
save("mean.dtype", masked.mean(integers, 0, dtype=torch.float32, mask=some))
save("var.biased", masked.var(x, 1, False, mask=some))
save("std.correction", masked.std(x, 1, correction=2, mask=some))
for ord in (0, 1, 3, float("inf"), float("-inf")):
    save(f"norm.ord.{ord}", masked.norm(x, ord, 1, mask=mask))

for name in ("argmax", "argmin"):
    fn = getattr(masked, name)
    for kind in ("float", "int"):
        for which, m in masks.items():
            save(f"{name}.{kind}.{which}", fn(inputs[kind], mask=m))
            save(f"{name}.{kind}.{which}.1", fn(inputs[kind], 1, keepdim=True, dtype=torch.int64, mask=m))

for name in ("cumsum", "cumprod", "softmax", "log_softmax", "softmin"):
    fn = getattr(masked, name)
    for which, m in masks.items():
        save(f"{name}.{which}", fn(x, 1, mask=m))
        save(f"{name}.{which}.dtype", fn(x, -2, dtype=torch.float32, mask=m))

for which, m in masks.items():
    save(f"normalize.{which}", masked.normalize(x, 2.0, 1, mask=m))
    save(f"median.{which}", masked.median(x, 1, mask=m))
save("median.keepdim", masked.median(x, keepdim=True, mask=some))
save("median.int", masked.median(integers, 0, mask=some))
save("logaddexp", masked.logaddexp(x, x * 2, input_mask=mask, other_mask=column))

for name in ("sum", "mean", "logsumexp", "std", "amax"):
    leaf = x.clone().requires_grad_()
    getattr(masked, name)(leaf, 1, mask=some).sum().backward()
    save(f"grad.{name}", leaf.grad)
leaf = x.clone().requires_grad_()
masked.softmax(leaf, 1, mask=some).square().sum().backward()
save("grad.softmax", leaf.grad)

write(__file__)
