"""Files that Python's torch.save wrote, for tests/serialization; and, with --check, proof that Python reads what
nodetorch wrote (serialization/written.pt).

    python tests/reference/serialization.py            # writes serialization/*.pt and plain.json
    python tests/reference/serialization.py --check    # reads serialization/written.pt
"""

import base64
import collections
import io
import json
import math
import pathlib
import pickle
import sys
import zipfile

import torch

HERE = pathlib.Path(__file__).parent / "serialization"

PLAIN = {
    "none": None,
    "true": True,
    "false": False,
    "ints": [0, 1, -1, 255, 256, 65535, 65536, -(2**31), 2**31, 2**53 - 1, 2**53, -(2**53), 2**64, -(2**200)],
    "floats": [0.5, -0.0, 1e300, math.inf],
    "nan": math.nan,
    "text": ["", "abc", "é", "日本", "😀", "\ud800", "x" * 300],
    "bytes": [b"", b"\x00\x7f\x80\xff", bytearray(b"ab")],
    "tuple": (1, (2, 3), ()),
    "tuples": [(1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)],
    "nested": {"a": {"b": [{"c": []}]}},
    "by_int": {0: "zero", 1: "one", 2**60: "big"},
    "mixed": {"a": 1, 2: "b", None: 3},
    "proto": {"__proto__": {"polluted": True}, "constructor": 1},
    "empty": {},
    "set": {1},
    "frozen": frozenset(["a"]),
    "complex": 1 - 2j,
    "counter": collections.Counter("aab"),
    "default": collections.defaultdict(list, {"k": [1]}),
    "ordered": collections.OrderedDict([("z", 1), ("a", 2)]),
}
SHARED = [1, 2]
PLAIN["shared"] = [SHARED, SHARED]

DTYPES = [
    torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16, torch.int8,
    torch.uint8, torch.bool, torch.complex64, torch.complex128, torch.complex32, torch.uint16, torch.uint32,
    torch.uint64, torch.float8_e4m3fn, torch.float8_e5m2, torch.float8_e4m3fnuz, torch.float8_e5m2fnuz,
    torch.float8_e8m0fnu,
]


def values_of(dtype):
    if dtype.is_complex:
        return torch.complex(torch.tensor([0.0, 1, 2]), torch.tensor([0.0, -1, 4])).to(dtype)
    if dtype == torch.float8_e8m0fnu:
        return torch.tensor([1.0, 2.0, 4.0]).to(dtype)
    return torch.tensor([0, 1, 2]).to(dtype)


def net():
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3), torch.nn.Linear(3, 1))


def trained():
    model = net()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.5)
    model(torch.ones(4, 2)).sum().backward()
    optimizer.step()
    return model, optimizer


NESTED = torch.nested.nested_tensor([torch.tensor([[1.0, 2, 3], [4, 5, 6]]), torch.tensor([[7.0, 8, 9]])])


def files():
    base = torch.arange(12, dtype=torch.float32).reshape(3, 4)
    leaf = torch.tensor([1.5, 2.5], requires_grad=True)
    model, optimizer = trained()
    complex_ = torch.tensor([1 + 2j, 3 - 4j])
    return {
        "dtypes": {str(dtype)[6:]: values_of(dtype) for dtype in DTYPES},
        "views": {
            "base": base,
            "row": base[1],
            "column": base[:, 2],
            "transposed": base.t(),
            "expanded": base[0, 1].expand(2, 3),
            "scalar": torch.tensor(7.0),
            "empty": torch.empty(0, 3),
            "conj": complex_.conj(),
            "neg": torch._neg_view(torch.tensor([1.0, -2.0])),
            "again": base,
        },
        "grad": {"leaf": leaf, "result": leaf * 2, "parameter": torch.nn.Parameter(torch.tensor([3.0])),
                 "frozen": torch.nn.Parameter(torch.tensor([4]), requires_grad=False)},
        "objects": {"dtype": torch.bfloat16, "size": torch.Size([2, 3]), "device": torch.device("cuda", 1),
                    "cpu": torch.device("cpu"), "layout": torch.sparse_coo},
        "sparse": {"coo": torch.eye(2).to_sparse(), "uncoalesced": torch.sparse_coo_tensor([[0, 0]], [1.0, 2.0], (3,)),
                   "csr": torch.tensor([[0.0, 5], [6, 0]]).to_sparse_csr(), "csc": torch.eye(2).to_sparse_csc()},
        "nested": {"rows": NESTED, "columns": NESTED.transpose(1, 2)},
        "meta": torch.empty_strided((2, 3), (1, 2), device="meta", dtype=torch.float16),
        "state_dict": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "module": torch.nn.Linear(1, 1),
        "numpy": {"n": __import__("numpy").float64(1)},
    }


def cuda_file():
    """A file as a machine with a GPU writes it: the same but for the storage's location."""
    buffer = io.BytesIO()
    torch.save({"x": torch.tensor([1.0, 2.0])}, buffer)
    source = zipfile.ZipFile(buffer)
    with zipfile.ZipFile(HERE / "cuda.pt", "w", zipfile.ZIP_STORED) as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename.endswith("data.pkl"):
                data = data.replace(b"X\x03\x00\x00\x00cpu", b"X\x06\x00\x00\x00cuda:0")
            target.writestr(info.filename, data)


def legacy():
    """The same files in the format of PyTorch before 1.6."""
    (HERE / "legacy").mkdir(exist_ok=True)
    for name, value in files().items():
        if name == "dtypes":  # The format has no dtypes that came later.
            value = {str(dtype)[6:]: values_of(dtype) for dtype in DTYPES[:12]}
        if name in ("module", "numpy", "meta"):
            continue
        torch.save(value, HERE / "legacy" / f"{name}.pt", _use_new_zipfile_serialization=False)


def other_kinds():
    torch.jit.script(torch.nn.Identity()).save(str(HERE / "torchscript.pt"))
    buffer = io.BytesIO()
    torch.save({"zeros": torch.zeros(4000)}, buffer)
    source = zipfile.ZipFile(buffer)
    with zipfile.ZipFile(HERE / "compressed.pt", "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            target.writestr(info.filename, source.read(info))
    with zipfile.ZipFile(HERE / "arrays.npz", "w") as target:
        target.writestr("a.npy", b"")


def write():
    HERE.mkdir(exist_ok=True)
    for name, value in files().items():
        torch.save(value, HERE / f"{name}.pt")
    cuda_file()
    legacy()
    other_kinds()
    plain = {str(p): base64.b64encode(pickle.dumps(PLAIN, protocol=p)).decode() for p in range(2, 6)}
    (HERE / "plain.json").write_text(json.dumps(plain) + "\n")


def same(actual, expected, where="value"):
    """Equal in type and value, all the way down."""
    assert type(actual) is type(expected), f"{where}: {type(actual)} is not {type(expected)}"
    if isinstance(expected, torch.Tensor) and expected.is_nested:
        same(list(actual.unbind()), list(expected.unbind()), where)
    elif isinstance(expected, torch.Tensor):
        for what in ("dtype", "shape", "layout", "requires_grad", "device"):
            assert getattr(actual, what) == getattr(expected, what), f"{where}.{what}: {getattr(actual, what)}"
        if expected.device.type == "meta":
            return
        if expected.layout == torch.strided:
            assert actual.stride() == expected.stride(), f"{where}: strides {actual.stride()}"
        dense = [t.detach().to_dense() if t.layout != torch.strided else t.detach() for t in (actual, expected)]
        a, b = (t.resolve_conj().resolve_neg().contiguous().reshape(-1).view(torch.uint8) for t in dense)
        assert torch.equal(a, b), f"{where}: {actual} is not {expected}"
    elif isinstance(expected, dict):
        assert list(actual) == list(expected), f"{where}: keys {list(actual)}"
        for key in expected:
            assert type(key) in [type(k) for k in actual if k == key], f"{where}: key {key!r}"
            same(actual[key], expected[key], f"{where}[{key!r}]")
    elif isinstance(expected, (list, tuple)):
        assert len(actual) == len(expected), f"{where}: length {len(actual)}"
        for i, (a, e) in enumerate(zip(actual, expected)):
            same(a, e, f"{where}[{i}]")
    elif isinstance(expected, float) and math.isnan(expected):
        assert math.isnan(actual), where
    else:
        assert actual == expected, f"{where}: {actual!r} is not {expected!r}"


def expected_written():
    """What tests/serialization/golden.ts writes."""
    base = torch.arange(12, dtype=torch.float32).reshape(3, 4)
    return {
        "plain": {
            "none": None, "true": True, "false": False,
            "ints": [0, 255, 256, 65536, -1, -(2**31), 2**31, 2**53 - 1, 2**64, -(2**200)],
            "floats": [0.5, -0.0, 1e300, math.inf, math.nan, 1.0],
            "text": ["", "é😀", "\ud800", "a", "a"],
            "bytes": [b"", b"\x00\x7f\x80\xff"],
            "set": {1, "a"},
            "complex": 1 - 2j,
            "ordered": collections.OrderedDict([("z", 1), ("a", [])]),
            "by_int": {0: "zero", 1: {"step": 1}},
            "empty": {},
        },
        "objects": [torch.bfloat16, torch.float32, torch.device("cuda", 1), torch.device("cpu"), torch.sparse_coo],
        "dtypes": {str(dtype)[6:]: values_of(dtype) for dtype in DTYPES if "fnuz" not in str(dtype)},
        "views": {"base": base, "row": base[1], "transposed": base.t(), "expanded": base[0, 1].expand(2, 3),
                  "scalar": torch.tensor(7.0), "empty": torch.empty(0, 3),
                  "conj": torch.tensor([1 + 2j, 3 - 4j]).conj()},
        "leaf": torch.tensor([1.5], requires_grad=True),
        "parameter": torch.nn.Parameter(torch.tensor([3.0])),
        "meta": torch.empty(2, 3, device="meta"),
        "sparse": [torch.eye(2).to_sparse(), torch.tensor([[0.0, 5], [6, 0]]).to_sparse_csr()],
        "nested": NESTED,
    }


def check(path):
    value = torch.load(path)
    same(value, expected_written())
    views = value["views"]
    views["base"][1, 0] = 100
    assert views["row"][0] == 100 and views["transposed"][0, 1] == 100, "views of one storage are apart"
    print(f"{path}: as expected")


if __name__ == "__main__":
    if "--check" in sys.argv:
        arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
        check(arguments[0] if arguments else HERE / "written.pt")
    else:
        write()
