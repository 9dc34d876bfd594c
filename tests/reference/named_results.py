"""The fields of PyTorch's named results; writes named_results.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/named_results.py
"""

import torch
from cases import cases, save, wave, write

x = wave(3, 3)
definite = x @ x.T + torch.eye(3, dtype=torch.float64)
b = wave(3, 2)
lu, pivots = torch.linalg.lu_factor(x)
ld = torch.linalg.ldl_factor(definite)

CALLS = {
    "max": lambda: torch.max(x, 1),
    "min": lambda: torch.min(x, 1),
    "mode": lambda: torch.mode(x, 1),
    "median": lambda: torch.median(x, 1),
    "nanmedian": lambda: torch.nanmedian(x, 1),
    "kthvalue": lambda: torch.kthvalue(x, 2),
    "sort": lambda: torch.sort(x, 1),
    "topk": lambda: torch.topk(x, 2),
    "cummax": lambda: torch.cummax(x, 1),
    "cummin": lambda: torch.cummin(x, 1),
    "aminmax": lambda: torch.aminmax(x),
    "frexp": lambda: torch.frexp(x),
    "geqrf": lambda: torch.geqrf(x),
    "histogram": lambda: torch.histogram(x, 4),
    "lu_unpack": lambda: torch.lu_unpack(lu, pivots),
    "qr": lambda: torch.qr(x),
    "slogdet": lambda: torch.slogdet(x),
    "svd": lambda: torch.svd(x),
    "triangular_solve": lambda: torch.triangular_solve(b, definite),
    "linalg.slogdet": lambda: torch.linalg.slogdet(x),
    "linalg.qr": lambda: torch.linalg.qr(x),
    "linalg.eigh": lambda: torch.linalg.eigh(definite),
    "linalg.eig": lambda: torch.linalg.eig(definite),
    "linalg.svd": lambda: torch.linalg.svd(x),
    "linalg.lu": lambda: torch.linalg.lu(x),
    "linalg.lu_factor": lambda: torch.linalg.lu_factor(x),
    "linalg.lu_factor_ex": lambda: torch.linalg.lu_factor_ex(x),
    "linalg.cholesky_ex": lambda: torch.linalg.cholesky_ex(definite),
    "linalg.inv_ex": lambda: torch.linalg.inv_ex(x),
    "linalg.solve_ex": lambda: torch.linalg.solve_ex(x, b),
    "linalg.lstsq": lambda: torch.linalg.lstsq(x, b),
    "linalg.ldl_factor": lambda: ld,
    "linalg.ldl_factor_ex": lambda: torch.linalg.ldl_factor_ex(definite),
}
for name, call in CALLS.items():
    result = call()
    cases[f"{name} fields"] = list(type(result).__match_args__)
    save(name, tuple(result))

write(__file__)
