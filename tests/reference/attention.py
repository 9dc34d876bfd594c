"""What PyTorch's attention by functions, and its kernels and biases, give; writes attention.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/attention.py
"""

import gzip
import json
import math
import pathlib
import warnings

import instructions  # noqa: F401, before torch
import torch
import torch.nn.functional as F
from torch._higher_order_ops.flex_attention import math_attention
from torch.nn import attention
from torch.nn.attention import flex_attention as flex
from torch.nn.attention.bias import causal_lower_right, causal_upper_left

warnings.simplefilter("ignore")
cases = {}


def wave(*shape, step=0.7):
    return (torch.arange(torch.Size(shape).numel(), dtype=torch.float32) * step + 0.3).sin().reshape(shape)


def bits(t):
    t = t.detach().contiguous().flatten()
    return {"shape": None, "bits": (t.view(torch.int32) if t.dtype == torch.float32 else t.double()).tolist()}


def case(name, t):
    cases[name] = {**bits(t), "shape": list(t.shape)}


def inputs(batch=2, heads=4, queries=10, keys=10, kv_heads=4, embed=8):
    return (
        wave(batch, heads, queries, embed),
        wave(batch, kv_heads, keys, embed, step=0.9),
        wave(batch, kv_heads, keys, embed, step=1.1),
    )


def causal(b, h, q_idx, kv_idx):
    return q_idx >= kv_idx


def window(b, h, q_idx, kv_idx):
    return q_idx - kv_idx <= 3


def by_head(b, h, q_idx, kv_idx):
    return (kv_idx + h) % 3 != b


ALIBI = torch.tensor([0.5, 0.25, 0.125, 0.0625])


def alibi(score, b, h, q_idx, kv_idx):
    return score + ALIBI[h] * (kv_idx - q_idx)


def capped(score, b, h, q_idx, kv_idx):
    return torch.tanh(score / 2) * 2


def cut(score, b, h, q_idx, kv_idx):
    return torch.where(q_idx >= kv_idx, score, -float("inf"))


def blocks(name, mask, *kinds):
    case(f"{name}.kvNumBlocks", mask.kv_num_blocks)
    case(f"{name}.kvIndices", mask.kv_indices)
    case(f"{name}.fullKvNumBlocks", mask.full_kv_num_blocks)
    case(f"{name}.fullKvIndices", mask.full_kv_indices)
    case(f"{name}.qNumBlocks", mask.q_num_blocks)
    case(f"{name}.qIndices", mask.q_indices)
    case(f"{name}.fullQNumBlocks", mask.full_q_num_blocks)
    case(f"{name}.fullQIndices", mask.full_q_indices)
    case(f"{name}.dense", mask.to_dense())
    cases[f"{name}.shape"] = {"shape": list(mask.shape), "bits": [mask.sparsity()]}


def masks():
    case("mask.causal", flex.create_mask(causal, None, None, 5, 7))
    case("mask.and", flex.create_mask(flex.and_masks(causal, window), 2, 3, 8, 8))
    case("mask.or", flex.create_mask(flex.or_masks(causal, by_head), 2, 3, 4, 6))
    case("mask.score", flex.create_mask(cut, 1, 2, 4, 4))
    blocks("blocks.causal", flex.create_block_mask(causal, None, None, 64, 64, "cpu", BLOCK_SIZE=16))
    both = flex.create_block_mask(flex.and_masks(causal, window), 2, 3, 50, 70, "cpu", BLOCK_SIZE=(8, 16))
    blocks("blocks.both", both)
    # More than four pictures end with a hint that speaks of Python's methods.
    cases["blocks.both"] = {"text": str(both).split("\nTo print out more")[0] + "\n)"}
    many = flex.create_block_mask(causal, 1, 1, 100, 100, "cpu", BLOCK_SIZE=2)
    cases["blocks.many"] = {"text": str(many)}
    blocks("blocks.part", both[0, 1:])
    blocks("blocks.adjusted", both._adjust(20, 33))


def attend():
    q, k, v = inputs()
    case("flex.plain", flex.flex_attention(q, k, v))
    case("flex.alibi", flex.flex_attention(q, k, v, alibi))
    case("flex.capped", flex.flex_attention(q, k, v, capped, scale=0.5))
    mask = flex.create_block_mask(causal, None, None, 10, 10, "cpu", BLOCK_SIZE=4)
    case("flex.causal", flex.flex_attention(q, k, v, block_mask=mask))
    heads = flex.create_block_mask(by_head, 2, 4, 10, 10, "cpu")
    # As flex_attention ends with what it returns beside the output, which it refuses on the CPU.
    out, lse, largest = math_attention(q, k, v, alibi, heads.as_tuple(), 1 / math.sqrt(8), {})
    case("flex.heads", out)
    case("flex.heads.lse", lse * math.log(2.0))
    case("flex.heads.max", largest * math.log(2.0))
    q, k, v = inputs(kv_heads=2, queries=6)
    case("flex.gqa", flex.flex_attention(q, k, v, alibi, enable_gqa=True))
    q, k, v = (t.double() for t in inputs())
    case("flex.double", flex.flex_attention(q, k, v, alibi))
    nothing = flex.create_block_mask(lambda b, h, q_idx, kv_idx: q_idx > 4, None, None, 10, 10, "cpu")
    case("flex.nothing", flex.flex_attention(*inputs(), block_mask=nothing))


def kernels():
    q, k, v = inputs(queries=33, keys=33, embed=16)
    case("kernel.default", F.scaled_dot_product_attention(q, k, v))
    for name in ["MATH", "FLASH_ATTENTION"]:
        with attention.sdpa_kernel(getattr(attention.SDPBackend, name)):
            case(f"kernel.{name}", F.scaled_dot_product_attention(q, k, v))
    kinds = [attention.SDPBackend.MATH, attention.SDPBackend.FLASH_ATTENTION]
    with attention.sdpa_kernel(kinds, set_priority=True):
        case("kernel.MATH.first", F.scaled_dot_product_attention(q, k, v))
    q, k, v = inputs(queries=5, keys=9)
    case("bias.upper", F.scaled_dot_product_attention(q, k, v, causal_upper_left(5, 9)))
    case("bias.lower", F.scaled_dot_product_attention(q, k, v, attn_mask=causal_lower_right(5, 9), scale=0.4))
    case("bias.square", F.scaled_dot_product_attention(q, k[:, :, :5], v[:, :, :5], causal_lower_right(5, 5)))
    case("bias.upper.mask", causal_upper_left(3, 5)._materialize())
    case("bias.lower.mask", causal_lower_right(3, 5)._materialize())


def main():
    kernels()
    masks()
    attend()
    path = pathlib.Path(__file__).with_name("attention.json.gz")
    path.write_bytes(gzip.compress(json.dumps(cases, separators=(",", ":")).encode(), mtime=0))


if __name__ == "__main__":
    main()
