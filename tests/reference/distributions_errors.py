"""How PyTorch refuses parameters and values that univariate distributions can't have; writes distributions_errors.json.gz.

Run with a Python that has torch: python3 tests/reference/distributions_errors.py
"""

import distributions
import torch
from distributions import Make, camel, encode

NAN = float("nan")
cases = {}


def t(*values):
    return torch.tensor(values, dtype=torch.float32)


def refuse(name, args, kwargs={}, value=None, method="log_prob"):
    """What PyTorch says of parameters that can't be, or, with a value, of one outside the support."""
    make = Make(name, *args, **kwargs)
    try:
        d = make.build()
        if value is not None:
            getattr(d, method)(value)
    except ValueError as error:
        message = str(error)
    else:
        raise AssertionError(f"{name}{args} is accepted")
    count = len(cases) + 1
    cases[f"{name} {count}"] = {
        "make": make.encode(),
        "value": encode(value),
        "method": camel(method),
        "message": message,
    }


refuse("Bernoulli", [t(0.5, 1.5)])
refuse("Bernoulli", [])
refuse("Bernoulli", [0.5, 0.5])
refuse("Bernoulli", [None, t(NAN, 0.5)])
refuse("Bernoulli", [t(0.5, 0.25)], value=t(0.5, 1.0))
refuse("Bernoulli", [t(0.5, 0.25)], value=t(0.0, 1.0, 1.0))
refuse("Beta", [t(0.5, -0.25), 1.0])
refuse("Beta", [t(0.5, 0.25), 1.0], value=t(1.5, 0.5))
refuse("Cauchy", [0.0, -1.0])
refuse("Cauchy", [0.0, 1.0], value=t(NAN))
refuse("Chi2", [t(-1.0, 1.0)])
refuse("Chi2", [t(2.0, 1.0)], value=t(-2.0, 1.0))
refuse("ContinuousBernoulli", [t(0.5, 1.5)], {"validate_args": True})
refuse("ContinuousBernoulli", [t(0.5, 0.25)], value=t(1.5, 1.0))
refuse("ContinuousBernoulli", [t(0.5, 0.25)], value=t(1.5, 1.0), method="cdf")
refuse("Exponential", [t(-1.0, 1.0)])
refuse("Exponential", [0.0])
refuse("Exponential", [1.5], value=t(-1.0))
refuse("FisherSnedecor", [t(-1.0, 1.0), 2.0])
refuse("Gamma", [t(-1.0, 1.0), 2.0])
refuse("Gamma", [t(2.0, 1.0), 2.0], value=t(-1.0, 1.0))
refuse("GeneralizedPareto", [0.0, t(-1.0, 1.0), 0.5])
refuse("GeneralizedPareto", [0.0, t(2.0, 1.0), -0.5], value=t(-1.0, 1.0))
refuse("Geometric", [t(0.0, 0.5)])
refuse("Geometric", [t(1.5, 0.5)])
refuse("Geometric", [])
refuse("Geometric", [t(0.5, 0.5)], value=t(0.5, 1.0))
refuse("Gumbel", [0.0, -1.0])
refuse("HalfCauchy", [-1.0])
refuse("HalfNormal", [t(-1.0, 1.0)])
refuse("HalfNormal", [t(2.0, 1.0)], value=t(-1.0, 1.0))
refuse("InverseGamma", [t(-1.0, 1.0), 2.0])
refuse("InverseGamma", [t(2.0, 1.0), 2.0], value=t(0.0, 1.0))
refuse("Kumaraswamy", [t(-1.0, 1.0), 2.0])
refuse("Laplace", [t(1.0, 1.0), -2.0])
refuse("Laplace", [t(NAN, 1.0), 2.0])
refuse("LogNormal", [t(1.0, 1.0), -2.0])
refuse("LogNormal", [t(1.0, 1.0), 2.0], value=t(0.0, 1.0))
refuse("NegativeBinomial", [-1.0, t(0.5, 0.25)])
refuse("NegativeBinomial", [1.0, t(0.5, 1.0)])
refuse("NegativeBinomial", [1.0])
refuse("NegativeBinomial", [1.0, t(0.5, 0.25)], value=t(-1.0, 1.0))
refuse("Normal", [t(1.0, 1.0), -2.0])
refuse("Pareto", [t(1.0, 1.0), -2.0])
refuse("Pareto", [t(1.0, 2.0), 2.0], value=t(1.5, 1.5))
refuse("Poisson", [t(-1.0, 1.0)])
refuse("Poisson", [2.0], value=t(1.5))
refuse("StudentT", [t(-1.0, 1.0)])
refuse("StudentT", [t(2.0, 1.0), 0.0, -1.0])
refuse("Uniform", [t(1.0, 3.0), 2.0])
refuse("Uniform", [t(1.0, 0.0), 2.0], value=t(0.5, 1.0))
refuse("VonMises", [t(1.0, 0.0), t(-2.0, 1.0)])
refuse("Weibull", [t(1.0, 0.0), t(2.0, 1.0)])

distributions.write(__file__, cases)
