"""Products of square matrices, which show how much of the chip is reached. The twin is matmul.ts."""

import torch

# Random numbers of this many rows and columns are drawn and repeated: more would take longer than the products.
DRAWN = 256

TYPES = {"bf16": torch.bfloat16, "fp16": torch.float16, "tf32": torch.float32, "fp32": torch.float32}


def matmul(setting):
    params = setting.params
    dtype = TYPES[params["dtype"]]
    times = params["size"] // DRAWN

    def use_tf32():
        torch.backends.cuda.matmul.allow_tf32 = params["dtype"] == "tf32"

    def draw():
        return torch.randn(DRAWN, DRAWN).to(setting.device, dtype).repeat(times, times)

    torch.manual_seed(0)
    a, b = draw(), draw()
    out = torch.empty([a.shape[0], a.shape[0]], dtype=dtype, device=setting.device)
    use_tf32()

    def run(n):
        use_tf32()
        for _ in range(n):
            torch.matmul(a, b, out=out)

    return {"check": torch.matmul(a, b)[0, :4].float().cpu().tolist(), "run": run}
