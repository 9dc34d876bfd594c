"""What PyTorch prints, into printing.json.gz beside this file: `python3 printing.py`, with torch 2.13 on the CPU."""

import base64
import gzip
import json
import math
import random
import struct
import warnings
from pathlib import Path

import torch

warnings.simplefilter("ignore")

torch.manual_seed(0)
random.seed(0)


def encode(x):
    raw = x.contiguous().reshape(-1).view(torch.uint8) if x.dtype != torch.bool else x.contiguous().reshape(-1).byte()
    return {
        "dtype": str(x.dtype).removeprefix("torch."),
        "shape": list(x.shape),
        "data": base64.b64encode(bytes(raw.tolist())).decode() if x.numel() else "",
    }


def text(x, options):
    torch.set_printoptions(profile="default")
    torch.set_printoptions(**options)
    result = repr(x)
    torch.set_printoptions(profile="default")
    return result


def floats():
    """Values on which decimal formatting can go wrong: ties, carries, extremes, and what lies between."""
    values = [0.0, -0.0, math.inf, -math.inf, math.nan, 1.0, -1.0, 5e-324, 1.7976931348623157e308]
    values += [n + 0.5 for n in range(-6, 7)] + [n / 8 for n in range(1, 40, 3)] + [n / 32 for n in range(1, 64, 5)]
    values += [0.00005, 0.00015, 0.00025, 0.99995, 9.99995, 99999.5, 1e21, 1e22, 123456789012345680000000.0]
    values += [2.5, 25.0, 35.0, 250.0, 12345.0, 123450.0, 1.00005, 12500000.0, 99995.0, 999950.0, 2.0**60, 2.0**70 * 5]
    values += [-0.00001, -0.04, 0.5 - 2**-54, 1e15 + 0.5, 4503599627370497.5]
    values += [random.uniform(-10, 10) for _ in range(20)]
    values += [random.choice([-1, 1]) * 10 ** random.uniform(-30, 30) for _ in range(40)]
    values += [struct.unpack("f", struct.pack("f", random.gauss(0, 1)))[0] for _ in range(20)]
    return values


def decimals():
    values = floats()
    return {
        "values": base64.b64encode(struct.pack(f"<{len(values)}d", *values)).decode(),
        "fixed": {str(d): [f"{v:.{d}f}" for v in values] for d in (0, 1, 3, 4)},
        "repr": [repr(v) for v in values],
        "exponential": {str(d): [f"{v:.{d}e}" for v in values] for d in (0, 1, 4, 8)},
    }


def samples():
    t = torch.tensor
    r = torch.randn
    yield from [(x, {}) for x in [
        t(1.0), t(3.14159), t(7), t(True), t(1 + 2j), t(float("nan")), t(-math.inf), t(0.0), t(-0.0),
        t([]), torch.empty(0, 3), torch.empty(2, 0, 3), torch.empty(0, dtype=torch.int64), torch.empty(0, 2, dtype=torch.bool),
        t([1.0, 2.0, 3.0]), t([1.5, 2.0, -3.25]), t([1.0, math.nan, math.inf]), t([1.5, math.nan, -math.inf]), t([math.nan, math.inf, 0.0]),
        t([0.0, 0.0]), t([-0.0, 1.0]), t([1e-5, 1.0]), t([1e9, 1.0]), t([1e8, 1e6]), t([1.0, 1001.0]), t([1.0, 1000.0]), t([0.1, 100.2]),
        t([0.0001, 0.05]), t([9.9e-5]), t([1e-10, math.nan, -math.inf, 0.0]), t([123456.789, 200000.0]), t([2.0**40]), t([99999999.0, 1e8]),
        t([0.125, 0.375]) * 1e-4 * 2**3, t([[1, -2], [300, 4]]), t([[True, False], [False, True]]), t([-128, 127], dtype=torch.int8),
        t([2**63 - 1, -(2**63), 0]), t([2**64 - 1, 5], dtype=torch.uint64), t([65535, 1], dtype=torch.uint16), t([2**32 - 1], dtype=torch.uint32),
        t([1, 2], dtype=torch.uint8), t([1, 2], dtype=torch.int16), t([1, -20], dtype=torch.int32),
        t([1.5, 2.0], dtype=torch.float16), t([1.1, 70000.0], dtype=torch.float16), t([1.1, -2.3e10], dtype=torch.bfloat16), t([0.1], dtype=torch.float64),
        t([1.1, -3.0], dtype=torch.float8_e4m3fn), t([1.1, -3.0], dtype=torch.float8_e5m2), t([1.0, 8.0], dtype=torch.float8_e8m0fnu),
        t([1.1, -3.0], dtype=torch.float8_e4m3fnuz), t([1.1, -3.0], dtype=torch.float8_e5m2fnuz),
        t([1 + 2j, -1.5 - 0.25j]), t([1 + 2j, 3 - 4j]), t([complex(math.nan, -0.0), complex(-0.0, math.inf)]), t([1e-6 + 1e6j, 1j]),
        t([1 + 2j], dtype=torch.complex128), t([1 + 2j], dtype=torch.complex32), t([[1e5 + 0.5j, 2 - 3j]] * 3),
        t(1.5, dtype=torch.float64), t(5, dtype=torch.uint8), t(1 - 2.5j),
    ]]
    yield from [(x, {}) for x in [
        r(3), r(2, 3), r(2, 3, 4), r(2, 2, 2, 2), r(20), r(3, 20), r(2, 30, dtype=torch.float64), r(15, dtype=torch.complex64), r(2, 9, dtype=torch.complex128),
        r(5, dtype=torch.bfloat16), r(4, 4, dtype=torch.float16), r(3, 3) * 1e-6, r(6, 2) * 1e6, torch.arange(30), torch.arange(100).reshape(10, 10),
        torch.randint(-1000, 1000, (3, 18)), torch.rand(25) > 0.5, r(1, 1, 1), r(7).mul(1e3).round(), r(3, 1, 5),
    ]]
    big = torch.arange(1200)
    yield from [(x, o) for x in [
        big.float(), big.reshape(40, 30), big.reshape(4, 300).double(), big.reshape(300, 4), big.reshape(8, 6, 25),
        big.reshape(3, 10, 5, 8).float() / 7, big.reshape(2, 20, 30) % 2 == 0, big.reshape(40, 30).to(torch.complex64) * (1 - 0.5j),
        big.to(torch.bfloat16), big.float().to(torch.float8_e4m3fn).reshape(20, 60), big.to(torch.uint16), big.float() * 1e-3,
    ] for o in [{}, {"edgeitems": 1}]]
    some = r(4, 5)
    yield from [(some, o) for o in [
        {"precision": 2}, {"precision": 0}, {"precision": 8}, {"linewidth": 30}, {"linewidth": 200}, {"linewidth": 5}, {"threshold": 5}, {"threshold": 5, "edgeitems": 1},
        {"threshold": 5, "edgeitems": 2}, {"edgeitems": 0}, {"edgeitems": 0, "threshold": 5}, {"sci_mode": True}, {"sci_mode": False}, {"profile": "short"},
        {"profile": "full"}, {"profile": "short", "threshold": 3}, {"sci_mode": True, "precision": 1, "linewidth": 40},
    ]]
    whole = t([[1.0, 2.0, 30.0], [4.0, 0.0, math.nan]])
    yield from [(whole, o) for o in [{"sci_mode": True}, {"precision": 1}, {"threshold": 2, "edgeitems": 1}, {"linewidth": 12}]]
    yield from [(x, o) for x, o in [
        (t([1e25, 3.0]), {"sci_mode": False}), (t([1e-12, 3.0]), {"sci_mode": False}), (t([1e25, 0.5], dtype=torch.float64), {"sci_mode": False}),
        (t([0.0, math.inf]), {"sci_mode": True}), (t(5.0), {"threshold": 0}), (t(5.0), {"edgeitems": 0}), (t([5.0]), {"edgeitems": 0, "threshold": 0}),
        (torch.arange(8), {"threshold": 7}), (torch.arange(6), {"threshold": 5}), (t([1 + 1j] * 9), {"threshold": 4}), (torch.arange(9).reshape(3, 3), {"threshold": 4, "edgeitems": 1}),
    ]]


def built():
    """Tensors that bytes don't make; the test builds the same under these names."""
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    dense = torch.tensor([[0.0, 1.5, 0.0], [2.0, 0.0, 0.0]])
    return {
        "requiresGrad": x,
        "add": x + 1,
        "sum": (x * 2).sum(),
        "wide": torch.ones(12, 6).requires_grad_() * 2,
        "parameter": torch.nn.Parameter(torch.ones(2, 2)),
        "frozen": torch.nn.Parameter(torch.ones(2), requires_grad=False),
        "long grad": torch.full((1, 8), 0.125, dtype=torch.float64, requires_grad=True).exp(),
        "meta": torch.empty(2, 3, device="meta"),
        "meta int64": torch.empty(3, device="meta", dtype=torch.int64),
        "meta scalar": torch.empty((), device="meta", requires_grad=True),
        "coo": dense.to_sparse(),
        "coo float64": dense.double().to_sparse().requires_grad_(),
        "coo empty": torch.zeros(3, 3).to_sparse(),
        "coo hybrid": torch.arange(8).reshape(2, 2, 2).to_sparse(1),
        "csr": dense.to_sparse_csr(),
        "csc": dense.to_sparse_csc(),
        "bsr": torch.eye(4).to_sparse_bsr((2, 2)),
        "bsc": torch.eye(4).to_sparse_bsc((2, 2)),
        "csr empty": torch.zeros(2, 2, dtype=torch.int32).to_sparse_csr(),
        "quantized": torch.quantize_per_tensor(dense, 0.1, 10, torch.quint8),
        "quantized finely": torch.quantize_per_tensor(dense, 1e-7, 0, torch.qint32),
        "quantized by channel": torch.quantize_per_channel(dense, torch.tensor([0.5, 0.25, 1.0]), torch.tensor([0, 1, 2]), 1, torch.qint8),
        "conj": torch.tensor([1 + 2j, 3 - 4j]).conj(),
        "neg view": torch.tensor([1 + 2j, 3 - 4j]).conj().imag,
        "transposed": torch.arange(6).reshape(2, 3).T,
        "slice of large": torch.arange(100000).reshape(100, 1000)[::2, 1:],
    }



def grouped():
    """Each tensor once, with its texts under all the options that it was printed with."""
    groups = []
    for x, options in samples():
        if not groups or groups[-1][0] is not x:
            groups.append((x, []))
        groups[-1][1].append({"options": options, "text": text(x, options)})
    return [{**encode(x), "texts": texts} for x, texts in groups]


def float64_default():
    torch.set_default_dtype(torch.float64)
    texts = [text(x, {}) for x in (torch.ones(2), torch.ones(2).float(), torch.ones(1) * 1j)]
    torch.set_default_dtype(torch.float32)
    return texts


reference = {
    "decimals": decimals(),
    "samples": grouped(),
    "built": {name: text(x, {}) for name, x in built().items()},
    "float64Default": float64_default(),
}
content = json.dumps(reference, separators=(",", ":")).encode()
Path(__file__).with_suffix(".json.gz").write_bytes(gzip.compress(content, mtime=0))
