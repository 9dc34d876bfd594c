"""The operators that are measured, in Python. The twin is operators.ts: the same names, shapes and calls."""

import torch
import torch.nn.functional as F


def repeated(call):
    def case():
        def run(n):
            for _ in range(n):
                call()

        return run

    return case


a, b, row = torch.randn(4, 4), torch.randn(4, 4), torch.randn(4)
# What in-place operators change.
x = torch.randn(4, 4)
mask = a > 0
classes = torch.randint(0, 4, [4])
indices = torch.randint(0, 4, [4, 2])
pair = [a, b]
batch = torch.randn(2, 4, 4)
image, kernel = torch.randn(1, 1, 4, 4), torch.randn(1, 1, 3, 3)
transposed = a.t()
number = torch.tensor(1.0)
weight = torch.randn(4, 4, requires_grad=True)


def put():
    x[0] = 1


OPERATORS = {
    "op add": repeated(lambda: torch.add(a, b)),
    "op add_": repeated(lambda: x.add_(b)),
    "op add number": repeated(lambda: a + 2),
    "op add broadcast": repeated(lambda: a + row),
    "op mul": repeated(lambda: a * b),
    "op mul_ number": repeated(lambda: x.mul_(1)),
    "op div number": repeated(lambda: a / 2),
    "op pow": repeated(lambda: a ** 2),
    "op exp": repeated(lambda: a.exp()),
    "op abs": repeated(lambda: torch.abs(a)),
    "op sigmoid": repeated(lambda: torch.sigmoid(a)),
    "op clamp": repeated(lambda: a.clamp(min=0)),
    "op gt number": repeated(lambda: a > 0),
    "op eq": repeated(lambda: a == b),
    "op where": repeated(lambda: torch.where(mask, a, b)),
    "op maskedFill": repeated(lambda: a.masked_fill(mask, 0)),
    "op sum": repeated(lambda: a.sum()),
    "op sum dim": repeated(lambda: a.sum(1, keepdim=True)),
    "op mean dim": repeated(lambda: a.mean(dim=1)),
    "op std dim": repeated(lambda: a.std(dim=1)),
    "op max": repeated(lambda: a.max()),
    "op max dim": repeated(lambda: torch.max(a, dim=1)),
    "op argmax": repeated(lambda: a.argmax(1)),
    "op topk": repeated(lambda: a.topk(2)),
    "op cumsum": repeated(lambda: a.cumsum(0)),
    "op softmax": repeated(lambda: torch.softmax(a, dim=1)),
    "op logSoftmax": repeated(lambda: F.log_softmax(a, dim=1)),
    "op cat": repeated(lambda: torch.cat(pair)),
    "op cat dim": repeated(lambda: torch.cat(pair, dim=1)),
    "op stack": repeated(lambda: torch.stack(pair)),
    "op split": repeated(lambda: a.split(2)),
    "op chunk": repeated(lambda: a.chunk(2, dim=1)),
    "op reshape": repeated(lambda: a.reshape(2, 8)),
    "op view": repeated(lambda: a.view(-1)),
    "op flatten": repeated(lambda: a.flatten()),
    "op transpose": repeated(lambda: a.transpose(0, 1)),
    "op permute": repeated(lambda: a.permute(1, 0)),
    "op squeeze": repeated(lambda: a.squeeze()),
    "op unsqueeze": repeated(lambda: a.unsqueeze(0)),
    "op narrow": repeated(lambda: a.narrow(0, 1, 2)),
    "op expand": repeated(lambda: row.expand(4, 4)),
    "op contiguous": repeated(lambda: transposed.contiguous()),
    "op detach": repeated(lambda: a.detach()),
    "op index": repeated(lambda: a[1]),
    "op index slice": repeated(lambda: a[1:3]),
    "op index two": repeated(lambda: a[:, 1]),
    "op index mask": repeated(lambda: a[mask]),
    "op index put": repeated(put),
    "op gather": repeated(lambda: a.gather(1, indices)),
    "op matmul": repeated(lambda: a @ b),
    "op bmm": repeated(lambda: torch.bmm(batch, batch)),
    "op einsum": repeated(lambda: torch.einsum("ij,jk->ik", a, b)),
    "op linear": repeated(lambda: F.linear(a, b, row)),
    "op conv2d": repeated(lambda: F.conv2d(image, kernel, padding=1)),
    "op maxPool2d": repeated(lambda: F.max_pool2d(image, 2)),
    "op layerNorm": repeated(lambda: F.layer_norm(a, [4], row, row)),
    "op embedding": repeated(lambda: F.embedding(classes, a)),
    "op crossEntropy": repeated(lambda: F.cross_entropy(a, classes)),
    "op mseLoss": repeated(lambda: F.mse_loss(a, b)),
    "op dropout": repeated(lambda: F.dropout(a, 0.5)),
    "op relu": repeated(lambda: torch.relu(a)),
    "op gelu": repeated(lambda: F.gelu(a)),
    "op to dtype": repeated(lambda: a.to(torch.float64)),
    "op clone": repeated(lambda: a.clone()),
    "op zeros": repeated(lambda: torch.zeros(4, 4)),
    "op zeros dtype": repeated(lambda: torch.zeros([4, 4], dtype=torch.int64)),
    "op zerosLike": repeated(lambda: torch.zeros_like(a)),
    "op arange": repeated(lambda: torch.arange(10)),
    "op tensor": repeated(lambda: torch.tensor([1, 2, 3, 4])),
    "op randn": repeated(lambda: torch.randn(4, 4)),
    "op item": repeated(lambda: number.item()),
    "op backward": repeated(lambda: (weight * a).sum().backward()),
}
