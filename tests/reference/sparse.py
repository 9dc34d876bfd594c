"""What PyTorch answers to the calls in tests/sparse; writes sparse.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/sparse.py
"""

import torch
from cases import save, wave, write

F64 = {"dtype": torch.float64}


def attempt(name, compute):
    """Saves a result, or that PyTorch refuses to compute it."""
    try:
        save(name, compute())
    except (RuntimeError, NotImplementedError):
        save(name, "refused")


def matrix(rows, columns):
    """A matrix of which about half are zeros."""
    x = wave(rows, columns, step=1.3)
    return torch.where(x > 0, x, 0.0)


def layouts(x):
    return {
        "coo": x.to_sparse(),
        "csr": x.to_sparse_csr(),
        "csc": x.to_sparse_csc(),
        "bsr": x.to_sparse_bsr((2, 2)),
        "bsc": x.to_sparse_bsc((2, 2)),
    }


def parts():
    for name, x in layouts(matrix(4, 6)).items():
        if name == "coo":
            save(f"parts.{name}", [x.indices(), x.values()])
        elif name in ("csr", "bsr"):
            save(f"parts.{name}", [x.crow_indices(), x.col_indices(), x.values()])
        else:
            save(f"parts.{name}", [x.ccol_indices(), x.row_indices(), x.values()])
        save(f"nnz.{name}", x._nnz())
        save(f"dims.{name}", x.sparse_dim() * 10 + x.dense_dim())
    uncoalesced = torch.sparse_coo_tensor([[0, 1, 0], [2, 0, 2]], [1.0, 2.0, 3.0], (2, 3), **F64)
    save("uncoalesced.sum", uncoalesced.coalesce())
    save("uncoalesced.indices", uncoalesced._indices())
    hybrid = torch.sparse_coo_tensor([[0, 2]], wave(2, 3), (4, 3))
    save("hybrid", hybrid)
    save("hybrid.dims", hybrid.sparse_dim() * 10 + hybrid.dense_dim())


def products():
    a, b, v = matrix(4, 6), wave(6, 2, step=0.9), wave(6, step=0.4)
    for name, x in layouts(a).items():
        attempt(f"matmul.{name}", lambda: x @ b)
    for name in ("coo", "csr"):
        x = layouts(a)[name]
        attempt(f"matvec.{name}", lambda: x @ v)
        attempt(f"mm.{name}", lambda: torch.sparse.mm(x, b))
        attempt(f"mm.sparse.{name}", lambda: torch.sparse.mm(x, layouts(matrix(6, 4))[name]))
        attempt(f"addmm.{name}", lambda: torch.sparse.addmm(wave(4, 2), x, b, beta=0.5, alpha=2.0))
        attempt(f"torch.addmm.{name}", lambda: torch.addmm(wave(4, 2), x, b, beta=0.5, alpha=2.0))
    csr = a.to_sparse_csr()
    for reduce in ("sum", "mean", "amax", "amin"):
        save(f"mm.reduce.{reduce}", torch.sparse.mm(csr, b, reduce))
    save("sampled_addmm", torch.sparse.sampled_addmm(csr, wave(4, 3), wave(3, 6, step=0.2), beta=0.5, alpha=2.0))
    attempt("smm", lambda: torch.smm(a.to_sparse(), b))
    attempt("sspaddmm", lambda: torch.sspaddmm(matrix(4, 2).to_sparse(), a.to_sparse(), b))
    attempt("hspmm", lambda: torch.hspmm(a.to_sparse(), b))


def elementwise():
    a, b = matrix(4, 6), wave(4, 6, step=0.9)
    for name, x in layouts(a).items():
        attempt(f"mul.{name}", lambda: x * 2)
        attempt(f"neg.{name}", lambda: -x)
        attempt(f"sin.{name}", lambda: torch.sin(x))
        attempt(f"to.{name}", lambda: x.to(torch.float32))
    for name in ("coo", "csr"):
        x = layouts(a)[name]
        attempt(f"add.{name}", lambda: x + layouts(matrix(4, 6) * 3)[name])
        attempt(f"dense.{name}", lambda: b + x)
        attempt(f"product.{name}", lambda: x * x)
        attempt(f"t.{name}", lambda: x.t())
    coo = a.to_sparse()
    attempt("cat", lambda: torch.cat([coo, coo], 1))
    attempt("select", lambda: coo[1])
    attempt("narrow", lambda: coo.narrow(1, 1, 3))
    attempt("index_select", lambda: coo.index_select(1, torch.tensor([4, 0])))
    attempt("mask", lambda: b.sparse_mask(coo))
    attempt("mask.csr", lambda: b.sparse_mask(a.to_sparse_csr()))
    attempt("log1p", lambda: coo.log1p())
    attempt("resized", lambda: coo.clone().sparse_resize_((5, 7), 2, 0))


def reductions():
    coo, csr = matrix(4, 6).to_sparse(), matrix(4, 6).to_sparse_csr()
    save("sum", torch.sparse.sum(coo))
    save("sum.dim", torch.sparse.sum(coo, 1))
    save("sum.dims", torch.sparse.sum(coo, [0, 1]))
    save("sum.dtype", torch.sparse.sum(coo, dim=0, dtype=torch.float32))
    attempt("sum.csr", lambda: csr.sum(1, keepdim=True))
    for name in ("softmax", "log_softmax"):
        fn = getattr(torch.sparse, name)
        save(name, fn(coo, 1))
        save(f"{name}.rows", fn(coo, dim=0))
        save(f"{name}.dtype", fn(coo.to(torch.float32), 1, dtype=torch.float64))
    attempt("norm", lambda: torch.norm(coo))


def diagonals():
    d = wave(3, 4)
    attempt("spdiags", lambda: torch.sparse.spdiags(d, torch.tensor([0, 1, -1]), (4, 5)))
    attempt("spdiags.csr", lambda: torch.sparse.spdiags(d, torch.tensor([0, 1, -1]), (4, 5), layout=torch.sparse_csr))


def conversions():
    x = matrix(4, 6)
    for first, a in layouts(x).items():
        for second in ("coo", "csr", "csc"):
            target = {"coo": torch.sparse_coo, "csr": torch.sparse_csr, "csc": torch.sparse_csc}[second]
            attempt(f"convert.{first}.{second}", lambda: a.to_sparse(layout=target))


def gradients():
    a, b = matrix(4, 6), wave(6, 2, step=0.9)

    def leaves(name):
        return layouts(a)[name].detach().requires_grad_(), b.clone().requires_grad_()

    for name in ("coo", "csr"):
        x, y = leaves(name)
        torch.sparse.mm(x, y).square().sum().backward()
        save(f"grad.mm.{name}", [x.grad, y.grad])
        x, y = leaves(name)
        torch.sparse.addmm(wave(4, 2), x, y, alpha=2.0).square().sum().backward()
        save(f"grad.addmm.{name}", [x.grad, y.grad])
        x, _ = leaves(name)
        x.to_dense().square().sum().backward()
        save(f"grad.to_dense.{name}", x.grad)
    x, _ = leaves("coo")
    torch.sparse.sum(x, 1).to_dense().square().sum().backward()
    save("grad.sum", x.grad)
    x, _ = leaves("coo")
    torch.sparse.softmax(x, 1).to_dense().square().sum().backward()
    save("grad.softmax", x.grad)
    dense = a.clone().requires_grad_()
    torch.sparse.mm(dense.to_sparse(), b).square().sum().backward()
    save("grad.to_sparse", dense.grad)
    values = wave(3).requires_grad_()
    torch.sparse_coo_tensor([[0, 1, 0], [2, 0, 2]], values, (2, 3)).to_dense().square().sum().backward()
    save("grad.values", values.grad)
    csr, left, right = a.to_sparse_csr().requires_grad_(), wave(4, 3).requires_grad_(), wave(3, 6).requires_grad_()
    torch.sparse.sampled_addmm(csr, left, right).to_dense().square().sum().backward()
    save("grad.sampled_addmm", [csr.grad, left.grad, right.grad])
    weight = wave(5, 3).requires_grad_()
    torch.nn.functional.embedding(torch.tensor([1, 3, 1]), weight, sparse=True).square().sum().backward()
    save("grad.embedding", weight.grad)


for group in (parts, products, elementwise, reductions, diagonals, conversions, gradients):
    group()

write(__file__)
