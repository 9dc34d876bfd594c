"""GPT-2, for training and, with keys and values in buffers of fixed size, for decoding. The twin is gpt2-model.ts."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Attention(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.width, self.heads = width, heads
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x, cache=None, layer=0):
        batch, length, _ = x.shape
        q, k, v = [
            part.view(batch, length, self.heads, self.width // self.heads).transpose(1, 2)
            for part in self.qkv(x).split(self.width, 2)
        ]
        if cache is not None:
            keys, values = cache["layers"][layer]
            keys.index_copy_(2, cache["position"], k)
            values.index_copy_(2, cache["position"], v)
            y = F.scaled_dot_product_attention(q, keys, values, cache["mask"])
        else:
            y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.proj(y.transpose(1, 2).reshape(batch, length, self.width))


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.ln1 = nn.LayerNorm(width)
        self.attn = Attention(width, heads)
        self.ln2 = nn.LayerNorm(width)
        self.fc = nn.Linear(width, 4 * width)
        self.proj = nn.Linear(4 * width, width)

    def forward(self, x, cache=None, layer=0):
        x = x + self.attn(self.ln1(x), cache, layer)
        return x + self.proj(F.gelu(self.fc(self.ln2(x)), approximate="tanh"))


class Gpt2(nn.Module):
    def __init__(self, vocabulary, length, layers, width, heads, **_):
        super().__init__()
        self.wte = nn.Embedding(vocabulary, width)
        self.wpe = nn.Embedding(length, width)
        self.blocks = nn.ModuleList([Block(width, heads) for _ in range(layers)])
        self.ln = nn.LayerNorm(width)
        for name, parameter in self.named_parameters():
            if name.endswith("bias"):
                nn.init.zeros_(parameter)
            elif parameter.ndim > 1:
                nn.init.normal_(parameter, 0, 0.02)

    def forward(self, tokens, cache=None):
        """Tokens `[batch, length]` to logits; with a cache one token at its position."""
        positions = torch.arange(tokens.shape[1], device=tokens.device) if cache is None else cache["position"]
        x = self.wte(tokens) + self.wpe(positions)
        for layer, block in enumerate(self.blocks):
            x = block(x, cache, layer)
        # The output layer is the embedding.
        return F.linear(self.ln(x), self.wte.weight)


def make_gpt2(params):
    torch.manual_seed(0)
    return Gpt2(**params)
