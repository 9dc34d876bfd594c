"""What PyTorch answers of the distributions in tests/distributions/univariate.test.ts; writes distributions_univariate.json.gz.

Run with a Python that has torch: python3 tests/reference/distributions_univariate.py
"""

import distributions
import torch
from distributions import Make

f32, f64 = torch.float32, torch.float64


def t(*values, dtype=f32):
    return torch.tensor(values, dtype=dtype)


def column(*values, dtype=f64):
    """For parameters that broadcast: one below the other."""
    return torch.tensor(values, dtype=dtype).reshape(-1, 1)


cases = []


def both(name, parameters, value, edges=()):
    """Of numbers, of vectors and of parameters that broadcast, over both dtypes, and at its edges; `value` is where the
    densities are asked for.
    """
    numbers = Make(name, *[row[0] for row in parameters])
    cases.append((numbers, t(value[0])))
    cases.append((Make(name, *[t(*row) for row in parameters]), t(*value)))
    wide = [column(*row[:2]) if i == 0 else t(*row, dtype=f64) for i, row in enumerate(parameters)]
    cases.append((Make(name, *wide), t(*value, dtype=f64)))
    cases.append(Make(name, *[t(*row) for row in parameters]))
    if edges:
        cases.append((Make(name, *[t(*row, dtype=f64) for row in edges]), t(*value, dtype=f64)))


both("Cauchy", [(0.5, -1.0, 3.0), (1.5, 0.25, 2.0)], (0.2, -3.0, 7.0))
both("Chi2", [(1.5, 4.0, 0.3)], (0.2, 3.0, 7.0))
both("Exponential", [(1.5, 4.0, 0.3)], (0.2, 3.0, 7.0))
both("FisherSnedecor", [(3.0, 1.5, 8.0), (5.0, 3.0, 1.0)], (0.2, 3.0, 7.0))
both("Gamma", [(1.5, 0.4, 8.0), (2.0, 0.5, 1.0)], (0.2, 3.0, 7.0))
both("GeneralizedPareto", [(0.1, -1.0, 0.0), (2.0, 0.5, 1.0), (0.4, 0.0, -0.5)], (1.1, 2.0, 1.5))
cases.append((Make("GeneralizedPareto", 0.1, 2.0, t(1.5, 0.5, -1.0)), t(1.1, 2.0, 1.5)))
both("Gumbel", [(0.5, -1.0, 3.0), (1.5, 0.25, 2.0)], (0.2, -0.5, 7.0))
both("HalfCauchy", [(1.5, 4.0, 0.3)], (0.2, 3.0, 7.0))
both("HalfNormal", [(1.5, 4.0, 0.3)], (0.2, 3.0, 0.9))
both("InverseGamma", [(1.5, 0.4, 8.0), (2.0, 0.5, 1.0)], (0.2, 3.0, 7.0))
both("Kumaraswamy", [(1.5, 0.4, 8.0), (2.0, 0.5, 1.0)], (0.2, 0.5, 0.9))
both("Laplace", [(0.5, -1.0, 3.0), (1.5, 0.25, 2.0)], (0.2, -3.0, 7.0))
both("LogNormal", [(0.5, -1.0, 1.0), (1.5, 0.25, 0.5)], (0.2, 3.0, 7.0))
both("Normal", [(0.5, -1.0, 3.0), (1.5, 0.25, 2.0)], (0.2, -3.0, 7.0))
both("Pareto", [(0.1, 0.2, 1.0), (1.5, 0.25, 3.0)], (0.2, 3.0, 7.0))
both("Poisson", [(1.5, 4.0, 0.3)], (0.0, 3.0, 7.0), edges=[(0.0, 20.0, 100.0)])
both("StudentT", [(3.0, 1.5, 0.8), (0.5, -1.0, 3.0), (1.5, 0.25, 2.0)], (0.2, -3.0, 7.0))
both("StudentT", [(3.0, 1.5, 0.8)], (0.2, -3.0, 7.0))
both("Uniform", [(-1.0, 0.0, 2.0), (3.0, 4.5, 9.0)], (0.2, 3.0, 2.5))
both("VonMises", [(0.5, -1.0, 3.0), (1.5, 0.25, 20.0)], (0.2, -3.0, 7.0), edges=[(0.0, 1.0, 2.0), (1e-6, 3.7, 400.0)])
both("Weibull", [(1.5, 0.4, 8.0), (2.0, 0.5, 1.0)], (0.2, 3.0, 7.0))
both("Beta", [(1.5, 0.4, 8.0), (2.0, 0.5, 1.0)], (0.2, 0.5, 0.9))

odds = {"Bernoulli": (0.0, 1.0, 1.0), "ContinuousBernoulli": (0.0, 0.4, 1.0), "Geometric": (0.0, 1.0, 4.0)}
for name, value in odds.items():
    both(name, [(0.3, 0.5, 0.75)], value, edges=[(1.0 if name == "Geometric" else 0.0, 1.0, 0.5)])
    cases.append((Make(name, logits=0.7), t(*value)))
    cases.append((Make(name, logits=column(-1.0, 0.0, 2.5)), t(*value, dtype=f64)))
    cases.append((Make(name, None, t(0.25, 0.5, -4.0)), t(*value)))
cases.append((Make("ContinuousBernoulli", t(0.3, 0.495, 0.6), lims=(0.45, 0.55)), t(0.0, 0.4, 1.0)))

counts = (0.0, 3.0, 7.0)
both("NegativeBinomial", [(5.0, 2.5, 0.5), (0.3, 0.5, 0.75)], counts, edges=[(0.0, 1.0, 3.0), (0.5, 0.0, 0.25)])
cases.append((Make("NegativeBinomial", 4, logits=t(-1.0, 0.0, 2.5)), t(*counts)))
cases.append((Make("NegativeBinomial", column(4.0, 9.0), None, t(-1.0, 0.0, 2.5, dtype=f64)), t(*counts, dtype=f64)))

# Of fewer digits.
bf16 = torch.bfloat16
cases.append((Make("Bernoulli", t(0.3, 0.5, 0.75, dtype=bf16)), t(0.0, 1.0, 1.0, dtype=bf16)))
cases.append((Make("Exponential", t(1.5, 4.0, dtype=bf16)), t(0.2, 3.0, dtype=bf16)))
cases.append((Make("Gumbel", t(1.5, 4.0, dtype=bf16), 2.0), t(0.2, 3.0, dtype=bf16)))
cases.append((Make("Laplace", 0.5, t(1.5, 4.0, dtype=torch.float16)), t(0.2, 3.0, dtype=torch.float16)))
cases.append((Make("Uniform", t(1.5, 4.0, dtype=bf16), 5.0), t(2.0, 4.5, dtype=bf16)))
cases.append((Make("VonMises", t(1.5, 3.0, dtype=bf16), 5.0), t(2.0, 4.5, dtype=bf16)))

distributions.table(__file__, cases)
