"""What PyTorch answers to the calls in tests/functional; writes functional.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/functional.py
"""

import torch
from cases import save, wave, write
from torch.signal import windows

def einsum():
    a, b, c = wave(2, 3), wave(3, 4, step=0.9), wave(4, 2, step=1.1)
    save("einsum.matmul", torch.einsum("ij,jk->ik", a, b))
    save("einsum.implicit", torch.einsum("ij,jk", a, b))
    save("einsum.trace", torch.einsum("ii", wave(3, 3)))
    save("einsum.diagonal", torch.einsum("...ii->...i", wave(2, 3, 3)))
    save("einsum.chain", torch.einsum("ij,jk,kl->il", a, b, c))
    save("einsum.sublist", torch.einsum(a, [0, 1], b, [1, 2], [0, 2]))
    save("einsum.ellipsis", torch.einsum(wave(2, 2, 3), [..., 0, 1], b, [1, 2], [..., 0, 2]))


def norms():
    x = wave(3, 4)
    for p in ("fro", "nuc", float("inf"), float("-inf"), 0, 1, 2, 3, 0.5):
        save(f"norm.{p}", torch.norm(x, p))
    save("norm.dim", torch.norm(x, 3, 1))
    save("norm.keepdim", torch.norm(x, dim=0, keepdim=True))
    save("norm.dims", torch.norm(wave(2, 3, 4), "nuc", (0, 2)))
    save("norm.dtype", torch.norm(wave(3, 4, dtype=torch.float32), dtype=torch.float64))
    save("norm.sparse", torch.norm(x.to_sparse()))
    save("norm.sparse1", torch.norm(x.to_sparse(), 1))


def spectral():
    x, window = wave(64), torch.hann_window(16, dtype=torch.float64)
    z = torch.stft(x, 16, window=window, return_complex=True)
    save("stft", z)
    save("stft.real", torch.stft(x, 16, 8, 16, window, center=False, return_complex=False))
    save("stft.options", torch.stft(wave(2, 40), 8, 4, 6, window[:6], pad_mode="constant", normalized=True, onesided=False, return_complex=True))
    save("istft", torch.istft(z, 16, window=window, length=64))


def uniques():
    x = torch.tensor([3, 1, 3, 3, 2, 1, 1], dtype=torch.int64)
    rows = torch.tensor([[1, 2], [1, 2], [0, 1], [1, 2]], dtype=torch.int64)
    save("unique", torch.unique(x))
    save("unique.all", torch.unique(x, return_inverse=True, return_counts=True))
    save("unique.counts", torch.unique(x, return_counts=True))
    save("unique.dim", torch.unique(rows, dim=0, return_inverse=True))
    save("uniqueConsecutive", torch.unique_consecutive(x))
    save("uniqueConsecutive.all", torch.unique_consecutive(x, return_inverse=True, return_counts=True))
    save("uniqueConsecutive.dim", torch.unique_consecutive(rows, dim=0, return_counts=True))


def products():
    save("tensordot", torch.tensordot(wave(2, 3, 4), wave(3, 4, 5, step=0.9)))
    save("tensordot.one", torch.tensordot(wave(2, 3), wave(3, 4, step=0.9), 1))
    save("tensordot.lists", torch.tensordot(wave(3, 4, 5), wave(4, 3, 2, step=0.9), dims=([1, 0], [0, 1])))
    save("tensordot.zero", torch.tensordot(wave(2), wave(3), 0))
    save("meshgrid.ij", torch.meshgrid(wave(2), wave(3), indexing="ij"))
    save("meshgrid.xy", torch.meshgrid(wave(2), wave(3), indexing="xy"))
    save("cartesianProd", torch.cartesian_prod(wave(2), wave(3)))
    save("blockDiag", torch.block_diag(wave(2, 2), wave(3), wave(1, 2)))
    save("chainMatmul", torch.linalg.multi_dot([wave(2, 3), wave(3, 4), wave(4, 5)]))
    save("cdist", torch.cdist(wave(2, 3), wave(4, 3, step=0.9)))
    save("cdist.1", torch.cdist(wave(2, 3), wave(4, 3, step=0.9), 1))
    save("cdist.mm", torch.cdist(wave(2, 3), wave(4, 3, step=0.9), compute_mode="use_mm_for_euclid_dist"))


def factorizations():
    a = wave(3, 3) + 2 * torch.eye(3, dtype=torch.float64)
    save("lu", torch.linalg.lu_factor_ex(a))
    low = wave(8, 2) @ wave(2, 6, step=0.9)
    save("svdLowrank", torch.svd_lowrank(low, 4)[1])
    save("pcaLowrank", torch.pca_lowrank(low, 3)[1])
    save("pcaLowrank.uncentered", torch.pca_lowrank(low, 3, center=False)[1])
    save("pcaLowrank.sparse", torch.pca_lowrank(low.to_sparse(), 3)[1])
    save("unravelIndex", torch.unravel_index(torch.tensor([0, 5, 11]), (2, 3, 2)))


def lobpcgs():
    base = wave(12, 12)
    a = base @ base.mT + torch.arange(12, dtype=torch.float64).diag()
    b = torch.eye(12, dtype=torch.float64) + 0.1 * wave(12, 12).mT @ wave(12, 12)
    start = (torch.arange(36, dtype=torch.float64) ** 2 * 0.37).sin().reshape(12, 3)
    for method in ("ortho", "basic"):
        for largest in (True, False):
            for name, more in {"": {}, ".generalized": {"B": b}, ".steps": {"niter": 2}}.items():
                # The method basic works on X itself.
                args = {"X": start.clone(), "method": method, "largest": largest, "niter": 40}
                save(f"lobpcg.{method}.{largest}{name}", torch.lobpcg(a, **args | more)[0])
    save("lobpcg.batch", torch.lobpcg(torch.stack([a, b]), X=torch.stack([start, start]), k=2)[0])
    save("lobpcg.sparse", torch.lobpcg(a.to_sparse(), X=start)[0])
    save("lobpcg.preconditioned", torch.lobpcg(a, X=start.clone(), iK=a.inverse(), method="basic", largest=False)[0])
    save("lobpcg.drop", torch.lobpcg(a, X=start, ortho_bparams={"ortho_use_drop": True})[0])
    for largest in (True, False):
        leaf = a.clone().requires_grad_()
        values, vectors = torch.lobpcg(leaf, X=start, largest=largest, tol=1e-12)
        (values.prod() + vectors.abs().sum()).backward()
        save(f"lobpcg.gradient.{largest}", leaf.grad)


def window_functions():
    f64 = {"dtype": torch.float64}
    own = {"general_cosine": {"a": [0.46, 0.23, 0.31]}}
    more = {
        "exponential": {"tau": 3.0, "center": 2.0, "sym": False},
        "gaussian": {"std": 2.5},
        "kaiser": {"beta": 5.0},
        "general_hamming": {"alpha": 0.6},
        "general_cosine": {"a": [0.5, 0.5, 0.1, 0.2]},
    }
    for name in windows.__all__:
        fn, required = getattr(windows, name), own.get(name, {})
        for M in (0, 1, 2, 7):
            save(f"{name}.{M}", fn(M, **required, **f64))
            save(f"{name}.{M}.periodic", fn(M, sym=False, **required, **f64))
        if name in more:
            save(f"{name}.more", fn(6, **more[name], **f64))
        save(f"{name}.float32", fn(5, **required))


for group in (einsum, norms, spectral, uniques, products, factorizations, lobpcgs, window_functions):
    torch.manual_seed(0)
    group()

write(__file__)
