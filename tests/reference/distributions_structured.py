"""What PyTorch answers of the distributions in tests/distributions/structured.test.ts; writes distributions_structured.json.gz.

Run with a Python that has torch: python3 tests/reference/distributions_structured.py
"""

import distributions
import torch
from distributions import Make


def f32(*values):
    return torch.tensor(values, dtype=torch.float32)


def f64(*values):
    return torch.tensor(values, dtype=torch.float64)


cases = [
    Make("Normal", 0.0, 1.0),
    Make("Normal", f32(0, 1), 2.5),
    Make("Normal", f64([0, -1, 3.5], [1, 2, 0.1]), f64([1], [0.3])),
    (Make("Normal", f32(0.25), f32(1.5), validate_args=False), f32([-1e3], [0.1], [float("inf")], [float("nan")])),
    Make("Normal", torch.tensor([0.5, 1.5], dtype=torch.bfloat16), 0.5),
]

distributions.table(__file__, cases)
