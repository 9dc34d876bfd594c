"""Training steps on one batch, operator by operator, as a graph or compiled. The twin is training.ts."""

import torch

CHECKED = {"eager": 10, "graphed": 3, "compiled": 3}


class Unavailable(Exception):
    """Why a case can't run here."""


def fused(setting):
    """What kind of optimizer a variant has: the default one, or that which a graph can hold."""
    return setting.variant != "eager"


def graphed(step, batch):
    """The step as a CUDA graph: called with a batch, it copies that into the graph's own and replays it."""
    if not torch.cuda.is_available():
        raise Unavailable("CUDA graphs need a CUDA device")
    given = [tensor.clone() for tensor in batch]
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(3):
            step(*given)
    torch.cuda.current_stream().wait_stream(stream)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        result = step(*given)

    def run(*batch):
        for place, tensor in zip(given, batch):
            place.copy_(tensor)
        graph.replay()
        return result

    return run


def trained(optimizer, loss, batch, setting, mode="reduce-overhead"):
    """`mode` is torch.compile's, which compiles the forward pass and the loss, and with them the backward pass."""
    if setting.variant == "compiled":
        loss = torch.compile(loss, mode=mode)

    def train(*given):
        optimizer.zero_grad()
        value = loss(*given)
        value.backward()
        optimizer.step()
        return value

    step = graphed(train, batch) if setting.variant == "graphed" else train

    def run(n):
        for _ in range(n):
            step(*batch)

    return {"check": [step(*batch).item() for _ in range(CHECKED[setting.variant])], "run": run}
