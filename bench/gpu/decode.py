"""Greedy decoding with GPT-2, a token a step, that never waits for the device. The twin is decode.ts."""

import torch

from gpt2_model import make_gpt2
from training import graphed

# Tokens whose scores are compared: given ones, because one that is chosen among nearly equal scores is luck.
GIVEN = [1, 2, 3, 5, 8]


def decode(setting):
    device, params = setting.device, setting.params
    net = make_gpt2(params)
    net.to(device, torch.bfloat16).eval()
    length, width, heads = params["length"], params["width"], params["heads"]

    def buffer():
        return torch.zeros([1, heads, length, width // heads], dtype=torch.bfloat16, device=device)

    cache = {
        "layers": [(buffer(), buffer()) for _ in range(params["layers"])],
        "position": torch.zeros([1], dtype=torch.int64, device=device),
        "mask": torch.zeros([1, 1, 1, length], dtype=torch.bool, device=device),
    }
    places = torch.arange(length, device=device).view(1, 1, 1, length)
    token = torch.zeros([1, 1], dtype=torch.int64, device=device)
    score = torch.zeros([1, 1], dtype=torch.float32, device=device)

    @torch.no_grad()
    def decode_one():
        torch.le(places, cache["position"], out=cache["mask"])
        best = net(token, cache).max(-1)
        token.copy_(best.indices)
        score.copy_(best.values)
        cache["position"].add_(1)
        return score

    step = graphed(decode_one, []) if setting.variant == "graphed" else decode_one

    check = []
    cache["position"].zero_()
    for given in GIVEN:
        token.fill_(given)
        step()
        check.append(score.item())
    at = length

    def run(n):
        nonlocal at
        for _ in range(n):
            if at >= length:
                cache["position"].zero_()
                at = 0
            step()
            at += 1

    return {"check": check, "run": run}
