"""Files that Python's safetensors wrote, for tests/serialization/safetensors; and, with --check, proof that it reads
what nodetorch wrote. Needs the package safetensors besides PyTorch.

    python tests/reference/safetensors_files.py                # writes safetensors/*.safetensors
    python tests/reference/safetensors_files.py --check FILE   # compares FILE with safetensors/dtypes.safetensors
"""

import pathlib
import sys

import torch
from safetensors import safe_open
from safetensors.torch import save_file

HERE = pathlib.Path(__file__).parent / "safetensors"

REALS = [
    *["float64", "float32", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8"],
    *["bool", "uint16", "uint32", "uint64", "float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz"],
]


def tensors():
    made = {name: torch.tensor([[0, 1, 2]]).to(getattr(torch, name)) for name in REALS}
    made["float8_e8m0fnu"] = torch.tensor([[1.0, 2.0, 4.0]]).to(torch.float8_e8m0fnu)
    made["complex64"] = torch.complex(torch.tensor([[0.0, 1.0, 2.0]]), torch.tensor([[0.0, -1.0, 4.0]]))
    made["float4_e2m1fn_x2"] = torch.tensor([[0x10, 0x32, 0x54]], dtype=torch.uint8).view(torch.float4_e2m1fn_x2)
    return made


def shapes():
    return {
        "scalar": torch.tensor(7.0),
        "empty": torch.empty(0, 3),
        "deep": torch.arange(24, dtype=torch.float32).reshape(1, 2, 3, 4),
        'é"\n\\/': torch.tensor([1.5]),
        "日本😀": torch.tensor([2.5]),
        "\x01\x7f": torch.tensor([3.5]),
        "__proto__": torch.tensor([4.5]),
        "B": torch.tensor([5.5]),
    }


def check(path):
    expected = tensors()
    with safe_open(path, framework="pt") as file:
        assert file.metadata() == {"format": "pt"}, file.metadata()
        assert sorted(file.keys()) == sorted(expected), file.keys()
        for name, tensor in expected.items():
            read = file.get_tensor(name)
            assert read.dtype == tensor.dtype and read.shape == tensor.shape, name
            assert torch.equal(read.view(torch.uint8), tensor.view(torch.uint8)), name
    print("as expected")


if __name__ == "__main__":
    if "--check" in sys.argv:
        check(sys.argv[-1])
    else:
        HERE.mkdir(exist_ok=True)
        save_file(tensors(), HERE / "dtypes.safetensors", metadata={"format": "pt"})
        save_file(shapes(), HERE / "shapes.safetensors", metadata={"text": 'é"\n\\/\x01😀'})
