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


def bf16(*values):
    return torch.tensor(values, dtype=torch.bfloat16)


def i64(*values):
    return torch.tensor(values, dtype=torch.int64)


def scalar(value, dtype=torch.float32):
    return torch.tensor(value, dtype=dtype)


def wave(*shape, dtype=torch.float32):
    n = torch.Size(shape).numel()
    return (torch.arange(n, dtype=torch.float64) * 0.7 + 0.3).sin().to(dtype).reshape(shape)


def simplex(*shape, dtype=torch.float32):
    return wave(*shape, dtype=dtype).softmax(-1)


def factor(*shape, dtype=torch.float32):
    """Lower Cholesky factors."""
    n = shape[-1]
    return wave(*shape, dtype=dtype).tril(-1) + torch.eye(n, dtype=dtype) * 1.5


def positive(*shape, dtype=torch.float32):
    return wave(*shape, dtype=dtype).abs() + 0.2


f32_, f64_ = torch.float32, torch.float64

normal = [
    Make("Normal", 0.0, 1.0),
    Make("Normal", f32(0, 1), 2.5),
    Make("Normal", f64([0, -1, 3.5], [1, 2, 0.1]), f64([1], [0.3])),
    (Make("Normal", f32(0.25), f32(1.5), validate_args=False), f32([-1e3], [0.1], [float("inf")], [float("nan")])),
    Make("Normal", bf16(0.5, 1.5), 0.5),
]

categorical = [
    Make("Categorical", f32([0.2, 0.3, 0.5], [0.6, 0.2, 0.2])),
    Make("Categorical", f32(1, 2, 3, 4)),
    Make("Categorical", f64(0.2, 0, 0.8)),
    Make("Categorical", logits=wave(2, 3, 4)),
    Make("Categorical", logits=f64(0.3, -1, 2)),
    (Make("Categorical", logits=wave(3, 2)), i64([0], [1])),
    (Make("Categorical", f32(0.3, 0.7)), f32(1, 0)),
    Make("Categorical", f32([1.0])),
]

one_hot = [
    *(Make(name, *args, **kwargs)
      for name in ("OneHotCategorical", "OneHotCategoricalStraightThrough")
      for args, kwargs in (
          ((f32(0.2, 0.3, 0.5),), {}),
          ((f64([0.2, 0.8, 0], [1, 1, 2]),), {}),
          ((), {"logits": wave(2, 1, 3)}),
      )),
]

counts = [
    Make("Binomial", 10, f32(0.3, 0.6)),
    Make("Binomial", 5, scalar(0.25)),
    Make("Binomial", 3, 0.5),
    Make("Binomial", 4, f64(0, 0.5, 1)),
    Make("Binomial", f32([5], [10]), f32(0.5, 0.8)),
    Make("Binomial", i64(3, 3), f32(0.5, 0.8)),
    Make("Binomial", 30, logits=f64([-2, 0.0, 3])),
    Make("Binomial", total_count=0, probs=f32(0.5)),
    Make("Multinomial", 10, f32(0.2, 0.3, 0.5)),
    Make("Multinomial", 3, f64([0.2, 0.3, 0.5], [1, 0, 0])),
    Make("Multinomial", 6, logits=wave(2, 1, 4)),
    Make("Multinomial", probs=f32(1, 1, 2)),
    (Make("Multinomial", probs=f32(1, 1, 1, 1), validate_args=False), f32(21, 24, 30, 25)),
]

relaxed = [
    *(Make(name, *args, **kwargs)
      for name in ("LogitRelaxedBernoulli", "RelaxedBernoulli")
      for args, kwargs in (
          ((f32(2.2), f32(0.1, 0.2, 0.99)), {}),
          ((scalar(0.5), 0.3), {}),
          ((f64([0.7], [1.5]),), {"logits": f64([0.2, -2], [3, 0])}),
      )),
]
relaxed = [
    Make("relaxed_bernoulli." + case.name, *case.args, **case.kwargs) if case.name[0] == "L" else case for case in relaxed
] + [
    Make(name, *args, **kwargs)
    for name in ("relaxed_categorical.ExpRelaxedCategorical", "RelaxedOneHotCategorical")
    for args, kwargs in (
        ((f32(2.2), f32(0.1, 0.2, 0.3, 0.4)), {}),
        ((scalar(0.5, f64_), simplex(2, 3, dtype=f64_)), {}),
        ((scalar(1.5),), {"logits": wave(2, 1, 3)}),
    )
]

vectors = [
    Make("Dirichlet", f32(0.5, 0.5)),
    Make("Dirichlet", f64([1, 2, 3], [0.3, 0.2, 0.9])),
    Make("Dirichlet", positive(2, 1, 4)),
    Make("Dirichlet", f32([[10.0, 2.0, 1.0]])),
    Make("LogisticNormal", f32(0, 0.5, -0.5), f32(1, 2, 0.5)),
    Make("LogisticNormal", 0.3, 1.2),
    Make("LogisticNormal", wave(2, 2, dtype=f64_), f64([1.0])),
]

gaussians = [
    Make("MultivariateNormal", f32(0, 1), f32([2, 0.3], [0.3, 1])),
    Make("MultivariateNormal", f64(0, 1, 2), precision_matrix=factor(3, 3, dtype=f64_) @ factor(3, 3, dtype=f64_).mT),
    Make("MultivariateNormal", wave(2, 3), scale_tril=factor(3, 3)),
    Make("MultivariateNormal", wave(3), scale_tril=factor(2, 3, 3)),
    Make("MultivariateNormal", wave(2, 1, 2), covariance_matrix=torch.stack([torch.eye(2), 2 * torch.eye(2)])),
    Make("MultivariateNormal", wave(1), f32([4.0])[None]),
    Make("LowRankMultivariateNormal", f32(0, 1), f32([1.0], [0.5]), f32(1, 2)),
    Make("LowRankMultivariateNormal", wave(2, 4, dtype=f64_), wave(4, 2, dtype=f64_), positive(4, dtype=f64_)),
    Make("LowRankMultivariateNormal", wave(3), wave(2, 3, 1), positive(1, 3)),
]

random_matrices = [
    Make("Wishart", 4.0, torch.eye(3) + 0.2),
    Make("Wishart", f32(3, 5.5), factor(2, 2) @ factor(2, 2).mT),
    Make("Wishart", scalar(3.5, f64_), scale_tril=factor(2, 3, 3, dtype=f64_)),
    Make("Wishart", f64([4], [5]), precision_matrix=factor(3, 2, 2, dtype=f64_) @ factor(3, 2, 2, dtype=f64_).mT),
    Make("Wishart", 1.5, f32([2.0])[None, None]),
    Make("LKJCholesky", 3),
    Make("LKJCholesky", 2, 0.5),
    Make("LKJCholesky", 4, f64([0.3, 1], [2, 5])),
    Make("LKJCholesky", 3, concentration=f32(1.5)),
]

wrapped = [
    Make("Independent", Make("Normal", f32(0, 1, 2), f32(1, 2, 3)), 1),
    Make("Independent", Make("Normal", wave(2, 3, dtype=f64_), positive(3, dtype=f64_)), 2),
    Make("Independent", Make("Categorical", simplex(2, 3)), 0),
    Make("Independent", Make("MultivariateNormal", wave(2, 2), scale_tril=factor(2, 2)), 1),
    Make("MixtureSameFamily", Make("Categorical", f32(0.3, 0.7)), Make("Normal", f32(-1, 1), f32(0.5, 2))),
    Make("MixtureSameFamily", Make("Categorical", simplex(3, 2)), Make("Normal", wave(3, 2), positive(3, 2))),
    Make(
        "MixtureSameFamily",
        Make("Categorical", logits=wave(3, 2, dtype=f64_)),
        Make("Independent", Make("Normal", wave(3, 2, 4, dtype=f64_), positive(3, 2, 4, dtype=f64_)), 1),
    ),
    Make("MixtureSameFamily", Make("Categorical", f32(1, 1)), Make("MultivariateNormal", wave(2, 2), scale_tril=factor(2, 2))),
    Make("MixtureSameFamily", Make("Categorical", f32(1, 3)), Make("Categorical", simplex(2, 3))),
]


def t(name, *args, **kwargs):
    return Make(f"transforms.{name}", *args, **kwargs)


standard = Make("Normal", 0.0, 1.0)
transformed = [
    Make("TransformedDistribution", standard, []),
    Make("TransformedDistribution", standard, t("ExpTransform")),
    Make("TransformedDistribution", standard, [t("AffineTransform", 1.0, -2.0), t("SigmoidTransform")]),
    Make("TransformedDistribution", standard, [t("AffineTransform", f32(1, 2), f32(-2, 2)), t("TanhTransform", cache_size=1)]),
    Make("TransformedDistribution", Make("Normal", wave(2, 3), 1.0), [t("StickBreakingTransform")]),
    Make("TransformedDistribution", Make("Normal", wave(3, 6, dtype=f64_), 1.0), [t("CorrCholeskyTransform")]),
    Make("TransformedDistribution", Make("Normal", wave(2, 4), 1.0), [t("ReshapeTransform", [4], [2, 2]), t("ExpTransform")]),
    Make("TransformedDistribution", Make("Independent", Make("Normal", wave(2, 3), 1.0), 1), [t("SoftplusTransform")]),
    Make("TransformedDistribution", Make("LogisticNormal", f64(0, 1), 1.0), [t("PowerTransform", scalar(2.0, f64_))]),
    Make("TransformedDistribution", Make("MultivariateNormal", wave(2), scale_tril=factor(2, 2)), [t("CumulativeDistributionTransform", standard)]),
    Make("TransformedDistribution", Make("OneHotCategorical", f32(0.5, 0.5)), [t("AffineTransform", f32([0.0], [1.0]), 2.0, event_dim=1)]),
]

every = normal + categorical + one_hot + counts + relaxed + vectors + gaussians + random_matrices + wrapped + transformed
recorded = distributions.recorded(every)

# Python can't differentiate what Wishart.rsample corrected: it wrote into the mask that the graph saved.
wisharts = [case for case in random_matrices if case.name == "Wishart"]
for i, case in enumerate(wisharts, 1):
    out = recorded[f"Wishart {i}"]["out"]
    assert "modified by an inplace operation" in out.pop("rsample")["$throws"]
    out["rsampleUncorrected"] = distributions.with_gradients(
        case, lambda d, _: distributions.seeded(lambda: d.rsample((3,), max_try_correction=0))
    )

distributions.write(__file__, recorded)
