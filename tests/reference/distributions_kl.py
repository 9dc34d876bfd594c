"""What PyTorch's kl_divergence gives for all pairs that are registered; writes distributions_kl.json.gz.

Run with a Python that has torch: python3 tests/reference/distributions_kl.py
"""

import distributions
import torch
from distributions import Make, attempt, encode
from torch.distributions import kl


def t(*values):
    return torch.tensor(values, dtype=torch.float32)


# Parameters of some distributions of each class, so that supports cover each other or don't.
families = {
    "Bernoulli": [[t(0.3, 0.75)], [t(0.0, 1.0)], [t(0.5, 0.5)]],
    "Beta": [[t(1.5, 0.4), t(2.0, 0.5)], [t(0.5, 3.0), t(1.0, 2.5)]],
    "Binomial": [[t(5.0, 4.0), t(0.3, 0.75)], [t(5.0, 2.0), t(0.5, 0.25)]],
    "Categorical": [[t(0.3, 0.5, 0.2)], [t(0.0, 0.5, 0.5)]],
    "Cauchy": [[t(0.5, -1.0), t(1.5, 0.25)], [t(0.0, 3.0), t(1.0, 2.0)]],
    "ContinuousBernoulli": [[t(0.3, 0.75)], [t(0.5, 0.1)]],
    "Dirichlet": [[t(0.3, 0.5, 2.0)], [t(1.0, 4.0, 0.5)]],
    "Exponential": [[t(1.5, 0.4)], [t(2.0, 0.5)]],
    "Gamma": [[t(1.5, 0.4), t(2.0, 0.5)], [t(0.5, 3.0), t(1.0, 2.5)]],
    "Geometric": [[t(0.3, 0.75)], [t(0.5, 0.1)]],
    "Gumbel": [[t(0.5, -1.0), t(1.5, 0.25)], [t(0.0, 3.0), t(1.0, 2.0)]],
    "HalfNormal": [[t(1.5, 0.4)], [t(2.0, 0.5)]],
    "Laplace": [[t(0.5, -1.0), t(1.5, 0.25)], [t(0.0, 3.0), t(1.0, 2.0)]],
    "Normal": [[t(0.5, -1.0), t(1.5, 0.25)], [t(0.0, 3.0), t(1.0, 2.0)]],
    "OneHotCategorical": [[t(0.3, 0.5, 0.2)], [t(0.0, 0.5, 0.5)]],
    "Pareto": [[t(0.1, 0.2), t(1.5, 0.25)], [t(0.3, 0.1), t(3.0, 2.5)]],
    "Poisson": [[t(1.5, 0.4)], [t(2.0, 0.5)]],
    "Uniform": [[t(-1.0, 0.5), t(3.0, 4.5)], [t(-2.0, 1.0), t(4.0, 1.5)], [t(0.0, 0.25), t(1.0, 0.75)]],
    "LowRankMultivariateNormal": [
        [t(0.5, -1.0), t(0.3, 0.7).reshape(2, 1), t(1.0, 2.0)],
        [t(0.0, 1.0), t(1.0, -0.5).reshape(2, 1), t(0.5, 0.25)],
    ],
    "MultivariateNormal": [
        [t(0.5, -1.0), t(2.0, 0.3, 0.3, 1.0).reshape(2, 2)],
        [t(0.0, 1.0), t(1.0, -0.2, -0.2, 3.0).reshape(2, 2)],
    ],
}

cases = {}


def record(p, q):
    """The divergence and its gradients in the parameters of both."""

    def compute():
        leaves = []
        out = kl.kl_divergence(p.build(leaves), q.build(leaves))
        return [out, distributions.gradients(out, leaves)]

    cases[f"{p.name}, {q.name} {len(cases) + 1}"] = {"p": p.encode(), "q": q.encode(), "kl": attempt(compute)}


def makes(name):
    return [Make(name, *args) for args in families[name]]


def double(case):
    return Make(case.name, *[arg.double() for arg in case.args])


# Those of which only derived classes are distributions, and those that hold others, follow below.
ABSTRACT = {"ExponentialFamily", "Independent", "TransformedDistribution"}

for name_p, name_q in sorted((p.__name__, q.__name__) for p, q in kl._KL_REGISTRY):
    if name_p in ABSTRACT:
        continue
    for p in makes(name_p):
        for q in makes(name_q):
            record(p, q)
    record(double(makes(name_p)[0]), double(makes(name_q)[-1]))

# By the base of both, of what holds others, where batches broadcast, of numbers, and what none is registered for.
normal, other = makes("Normal")
record(Make("Chi2", t(1.5, 3.0)), Make("Chi2", t(2.5, 0.5)))
record(Make("Chi2", t(1.5, 3.0)), Make("Exponential", t(2.5, 0.5)))
record(Make("LogNormal", *normal.args), Make("LogNormal", *other.args))
record(Make("HalfCauchy", t(1.5, 0.25)), Make("HalfCauchy", t(1.0, 2.0)))
record(Make("Weibull", t(1.5, 0.25), t(2.0, 1.0)), Make("Weibull", t(1.5, 0.25), t(2.0, 1.0)))
record(Make("Independent", normal, 1), Make("Independent", other, 1))
record(Make("Independent", normal, 1), Make("Independent", other, 0))
record(Make("Independent", normal, 1), other)
record(normal, Make("Cauchy", *other.args))
record(normal, Make("Poisson", t(1.5, 0.25)))
record(Make("NegativeBinomial", 3, t(0.5)), Make("NegativeBinomial", 3, t(0.5)))
record(Make("Normal", t(1.5, 0.25).reshape(2, 1), t(2.0, 1.0)), Make("Normal", 0.5, 3.0))
record(Make("Bernoulli", t(0.5, 0.25).reshape(2, 1)), Make("Bernoulli", t(0.5, 0.25)))
record(Make("Uniform", t(0.5, 0.25).reshape(2, 1), 2.0), Make("Uniform", t(0.0, 0.25), 3.0))
record(Make("Gamma", 1.5, 2.5), Make("Gamma", 0.5, 3.0))
record(Make("Bernoulli", 0.25), Make("Bernoulli", 0.5))
record(Make("Uniform", 0.25, 0.5), Make("Uniform", 0.0, 1.0))

distributions.write(__file__, cases)
