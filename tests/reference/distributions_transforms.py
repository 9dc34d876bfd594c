"""What PyTorch answers of transforms and constraints in tests/distributions; writes distributions_transforms.json.gz.

Run with a Python that has torch: python3 tests/reference/distributions_transforms.py
"""

import distributions
import torch
from distributions import Make, attempt, differentiable, encode, with_gradients


def wave(*shape, dtype=torch.float32, step=0.7):
    n = torch.Size(shape).numel()
    return (torch.arange(n, dtype=torch.float64) * step + 0.3).sin().to(dtype).reshape(shape)


def t(name, *args, **kwargs):
    return Make(f"transforms.{name}", *args, **kwargs)


def c(name, *args, **kwargs):
    return Make(f"constraints.{name}", *args, **kwargs)


f64 = torch.float64
scale = torch.tensor([0.5, -2.0, 3.0])
standard = Make("Normal", 0.0, 1.0)

transforms = [
    (t("ExpTransform"), wave(2, 3)),
    (t("ExpTransform"), wave(3, dtype=torch.bfloat16)),
    (t("PowerTransform", 2.0), wave(4).abs()),
    (t("PowerTransform", torch.tensor([0.5, -3.0], dtype=f64)), wave(3, 1, dtype=f64).abs()),
    (t("SigmoidTransform"), torch.tensor([-100.0, -1, 0, 0.5, 100])),
    (t("SigmoidTransform"), wave(3, dtype=f64) * 30),
    (t("SoftplusTransform"), wave(5) * 30),
    (t("TanhTransform"), wave(5) * 12),
    (t("TanhTransform"), wave(5, dtype=f64)),
    (t("AbsTransform"), wave(5)),
    (t("AffineTransform", 1.5, -2.5), wave(2, 3)),
    (t("AffineTransform", 1.5, 0.3), wave(2, dtype=f64)),
    (t("AffineTransform", wave(2, 1), scale), wave(4, 2, 1)),
    (t("AffineTransform", 0.5, scale, event_dim=1), wave(2, 3)),
    (t("AffineTransform", 0.5, 2.0, event_dim=2), wave(4, 2, 3)),
    (t("CorrCholeskyTransform"), wave(2, 6)),
    (t("CorrCholeskyTransform"), wave(1, dtype=f64)),
    (t("CorrCholeskyTransform"), wave(3, 2, 10, dtype=f64) * 3),
    (t("SoftmaxTransform"), wave(2, 4)),
    (t("StickBreakingTransform"), wave(2, 3)),
    (t("StickBreakingTransform"), wave(5, dtype=f64) * 20),
    (t("LowerCholeskyTransform"), wave(2, 3, 3)),
    (t("PositiveDefiniteTransform"), wave(2, 3, 3, dtype=f64)),
    (t("ReshapeTransform", [2, 3], [6]), wave(4, 2, 3)),
    (t("ReshapeTransform", [], [1, 1]), wave(2)),
    (t("CumulativeDistributionTransform", standard), wave(3)),
    (t("CumulativeDistributionTransform", Make("Normal", torch.tensor([0.5]), scale.abs()), cache_size=1), wave(2, 3)),
    (t("IndependentTransform", t("ExpTransform"), 1), wave(2, 3)),
    (t("IndependentTransform", t("AffineTransform", 0.0, scale, event_dim=1), 1, cache_size=1), wave(4, 2, 3)),
    (t("ComposeTransform", []), wave(3)),
    (t("ComposeTransform", [t("AffineTransform", 1.0, -2.0), t("ExpTransform"), t("AffineTransform", 0.0, scale)]), wave(2, 3)),
    (t("ComposeTransform", [t("ExpTransform"), t("StickBreakingTransform")]), wave(2, 3)),
    (t("ComposeTransform", [t("StickBreakingTransform"), t("AffineTransform", 0.0, 2.0)], cache_size=1), wave(4, 2, 3)),
    (t("ComposeTransform", [t("ReshapeTransform", [6], [2, 3]), t("IndependentTransform", t("SigmoidTransform"), 2)]), wave(5, 6)),
    (t("identity_transform"), wave(2)),
    (t("CatTransform", [t("ExpTransform"), t("AffineTransform", 1.0, 2.0)], dim=0, lengths=[1, 2]), wave(3, 2)),
    (t("CatTransform", [t("ExpTransform"), t("identity_transform")], -1, [2, 1]), wave(2, 3)),
    (t("CatTransform", [t("IndependentTransform", t("ExpTransform"), 1), t("SoftmaxTransform")], -1, [1, 3]), wave(2, 4)),
    (t("CatTransform", [t("IndependentTransform", t("ExpTransform"), 1), t("ExpTransform")], -1, [1, 3]), wave(2, 4)),
    (t("StackTransform", [t("ExpTransform"), t("SigmoidTransform"), t("AffineTransform", 0.0, 3.0)], dim=1), wave(2, 3, 2)),
    (t("StackTransform", [t("ExpTransform"), t("identity_transform")], cache_size=1), wave(2, 2)),
]


def transform(case, x):
    own = case.build()
    y = attempt(lambda: own(x))
    if "$throws" in y:
        return {"make": case.encode(), "x": encode(x), "y": y, "out": {"text": repr(own)}}
    y = own(x)

    def back(own, leaves):
        return own.inv(differentiable(y, leaves))

    def jacobian(own, leaves):
        return own.log_abs_det_jacobian(differentiable(x, leaves), differentiable(y, leaves))

    def inverse_jacobian(own, leaves):
        return own.inv.log_abs_det_jacobian(differentiable(y, leaves), differentiable(x, leaves))

    return {
        "make": case.encode(),
        "x": encode(x),
        "y": encode(y),
        "out": {
            "text": repr(own),
            "domain": attempt(lambda: repr(own.domain)),
            "codomain": attempt(lambda: repr(own.codomain)),
            "bijective": own.bijective,
            "sign": attempt(lambda: own.sign),
            "eventDim": attempt(lambda: own.event_dim),
            "inverse": attempt(lambda: [repr(own.inv.domain), repr(own.inv.codomain), own.inv.sign]),
            "forward": with_gradients(case, lambda own, leaves: own(differentiable(x, leaves))),
            "back": with_gradients(case, back),
            "logAbsDetJacobian": with_gradients(case, jacobian),
            "inverseLogAbsDetJacobian": with_gradients(case, inverse_jacobian),
            "forwardShape": attempt(lambda: list(own.forward_shape(x.shape))),
            "inverseShape": attempt(lambda: list(own.inverse_shape(y.shape))),
            "cached": attempt(lambda: cached(own.with_cache(1), x)),
        },
    }


def cached(own, x):
    return own.inv(own(x)) is x


numbers = torch.tensor([-2.0, -1, -0.5, 0, 0.25, 1, 1.5, 2, 3, float("inf"), float("-inf"), float("nan")])
vectors = torch.tensor([[0.0, 1, 0], [0.25, 0.5, 0.25], [1, 1, 0], [-0.5, 1, 0.5], [0, 0, 0], [2, 1, 3]])
matrices = torch.stack(
    [
        torch.eye(3),
        wave(3, 3),
        wave(3, 3) @ wave(3, 3).mT,
        wave(3, 3).tril() + 2 * torch.eye(3),
        torch.tensor([[1.0, 0, 0], [0.6, 0.8, 0], [0, 0.6, 0.8]]),
        torch.tensor([[1.0, 2, 0], [2, 1, 0], [0, 0, 1]]),
        -torch.eye(3),
    ]
)

bounds = torch.tensor([0.0, 1.0, -1.0]).repeat(4)

constraints = [
    (c("boolean"), numbers),
    (c("real"), numbers),
    (c("positive"), numbers),
    (c("nonnegative"), numbers),
    (c("unit_interval"), numbers),
    (c("nonnegative_integer"), numbers),
    (c("positive_integer"), numbers),
    (c("integer_interval", -1, 2), numbers),
    (c("integer_interval", 0, torch.tensor(2.0)), numbers),
    (c("interval", -0.5, 1.5), numbers),
    (c("interval", bounds, bounds + 1), numbers),
    (c("half_open_interval", -0.5, 1.5), numbers),
    (c("greater_than", 0.25), numbers),
    (c("greater_than", torch.tensor(0.25)), numbers),
    (c("greater_than_eq", bounds), numbers),
    (c("less_than", 1.5), numbers),
    (c("dependent"), numbers),
    (c("dependent", is_discrete=True, event_dim=1), numbers),
    (c("one_hot"), vectors),
    (c("simplex"), vectors),
    (c("real_vector"), vectors),
    (c("multinomial", 3), vectors),
    (c("independent", c("positive"), 1), vectors),
    (c("independent", c("simplex"), 1), vectors),
    (c("independent", c("simplex"), 2), vectors),
    (c("MixtureSameFamilyConstraint", c("simplex")), vectors),
    (c("MixtureSameFamilyConstraint", c("positive")), vectors),
    (c("cat", [c("positive"), c("boolean")], -1, [1, 2]), vectors),
    (c("cat", [c("positive"), c("real"), c("boolean")], dim=1), vectors),
    (c("stack", [c("positive"), c("unit_interval"), c("real")], -1), vectors),
    (c("stack", [c("simplex"), c("one_hot")], 0), vectors[:2]),
    (c("lower_triangular"), matrices),
    (c("lower_cholesky"), matrices),
    (c("corr_cholesky"), matrices),
    (c("square"), matrices),
    (c("square"), matrices[..., :2]),
    (c("symmetric"), matrices),
    (c("positive_semidefinite"), matrices),
    (c("positive_semidefinite"), matrices[[0, 5, 6]]),
    (c("positive_definite"), matrices[[0, 5, 6]]),
    (c("positive_definite"), matrices.double()[[0, 2]]),
]


def constraint(case, value):
    own = case.build()

    def transformed(registry):
        def run():
            there = registry(own)
            x = wave(*value.shape)
            y = there(x)
            return [repr(there), y, there.inv(y), own.check(y)]

        return attempt(run)

    return {
        "make": case.encode(),
        "value": encode(value),
        "out": {
            "text": repr(own).removeprefix("_"),
            "isDiscrete": attempt(lambda: own.is_discrete),
            "eventDim": attempt(lambda: own.event_dim),
            "check": attempt(lambda: own.check(value)),
            "bijectTo": transformed(torch.distributions.biject_to),
            "transformTo": transformed(torch.distributions.transform_to),
        },
    }


def numbered(record, cases):
    recorded = {}
    for case, value in cases:
        count = sum(name.split(" ")[0] == case.name for name in recorded)
        recorded[f"{case.name} {count + 1}"] = record(case, value)
    return recorded


distributions.write(
    __file__, {"transforms": numbered(transform, transforms), "constraints": numbered(constraint, constraints)}
)
