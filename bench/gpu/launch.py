"""Small operators, which show what a call costs before the device has anything to do. The twin is launch.ts."""

import torch


def call(name, shape, device):
    """The calls, as a user writes them."""
    torch.manual_seed(0)
    a, b = torch.randn(shape).to(device), torch.randn(shape).to(device)
    return {
        "add": lambda: torch.add(a, b),
        "add number": lambda: a + 2,
        "mul_": lambda: a.mul_(b),
        "mul_ number": lambda: a.mul_(1),
        "matmul": lambda: a @ b,
        "relu": lambda: torch.relu(a),
        "sum": lambda: a.sum(),
        "view": lambda: a.view(-1),
    }[name]


def launch(setting):
    params = setting.params
    shape = [params["rows"], params["columns"]] if params["rows"] else [params["columns"]]
    one = call(params["op"], shape, setting.device)

    def run(n):
        for _ in range(n):
            one()

    return {"check": [one().float().mean().item()], "run": run, "enqueued": True}
