"""Training steps of GPT-2 in mixed precision. The twin is gpt2.ts."""

import torch
import torch.nn.functional as F

from gpt2_model import make_gpt2
from training import trained


def gpt2(setting):
    device, params = setting.device, setting.params
    net = make_gpt2(params)

    def draw():
        return torch.randint(0, params["vocabulary"], [params["batch"], params["length"]]).to(device)

    batch = [draw(), draw()]
    net.to(device)

    def loss(tokens, targets):
        with torch.autocast(device, dtype=torch.bfloat16):
            return F.cross_entropy(net(tokens).view(-1, params["vocabulary"]), targets.view(-1))

    optimizer = torch.optim.AdamW(net.parameters(), lr=1e-4, betas=(0.9, 0.95), weight_decay=0.1, fused=True)
    # A step is long against its launches, and CUDA graphs would keep its memory from the other variants.
    return trained(optimizer, loss, batch, setting, mode="default")
