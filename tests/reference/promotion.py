"""The dtypes and values that PyTorch gives for operands of every pair of dtypes; writes promotion.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/promotion.py
"""

import warnings

import torch
from cases import cases, plain, write

warnings.simplefilter("ignore")

DTYPES = """bool uint8 int8 int16 int32 int64 uint16 float16 bfloat16 float32 float64 complex64 complex128""".split()
PICK = torch.tensor([True, False])

OPERATORS = {
    "add": torch.add,
    "mul": torch.mul,
    "div": torch.div,
    "pow": torch.pow,
    "lt": torch.lt,
    "where": lambda a, b: torch.where(PICK, a, b),
    "cat": lambda a, b: torch.cat([a.reshape(-1), b.reshape(-1)]),
}
IN_PLACE = ("add", "div")
SCALARS = {"boolean": True, "integer": 2, "float": 2.0, "fraction": 2.5, "complex": 1 + 2j}


def vector(dtype, *values):
    return torch.tensor(values, dtype=torch.float32).to(getattr(torch, dtype))


def number(dtype):
    return torch.tensor(2.0).to(getattr(torch, dtype))


def record(name, compute):
    try:
        result = compute()
    except (RuntimeError, TypeError, NotImplementedError):
        cases[name] = None
        return
    values = result
    if values.is_complex():
        values = torch.view_as_real(values)
    cases[name] = [str(result.dtype).removeprefix("torch."), *[plain(v) for v in values.flatten().tolist()]]


for a in DTYPES:
    for b in DTYPES:
        for op, fn in OPERATORS.items():
            record(f"{op} {a}[] {b}[]", lambda: fn(vector(a, 3, 2), vector(b, 2, 3)))
            record(f"{op} {a}[] {b}", lambda: fn(vector(a, 3, 2), number(b)))
            record(f"{op} {a} {b}[]", lambda: fn(number(a), vector(b, 2, 3)))
        for op in IN_PLACE:
            record(f"{op}_ {a}[] {b}[]", lambda: getattr(vector(a, 3, 2), f"{op}_")(vector(b, 2, 3)))
            record(f"{op}_ {a}[] {b}", lambda: getattr(vector(a, 3, 2), f"{op}_")(number(b)))
            out = lambda: torch.empty(2, dtype=getattr(torch, b))
            record(f"{op} out {a}[] {b}[]", lambda: getattr(torch, op)(vector(a, 3, 2), vector(a, 2, 3), out=out()))
    for kind, scalar in SCALARS.items():
        for op, fn in OPERATORS.items():
            if op != "cat":
                record(f"{op} {a}[] {kind}", lambda: fn(vector(a, 3, 2), scalar))
                record(f"{op} {a} {kind}", lambda: fn(number(a), scalar))
                record(f"{op} {kind} {a}[]", lambda: fn(scalar, vector(a, 2, 3)))
        for op in IN_PLACE:
            record(f"{op}_ {a}[] {kind}", lambda: getattr(vector(a, 3, 2), f"{op}_")(scalar))

write(__file__)
