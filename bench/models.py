"""Whole networks and optimizers that are measured, in Python. Its twin is models.ts."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import optim


class BasicBlock(nn.Module):
    def __init__(self, channels, width, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, width, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.downsample = None
        if stride != 1 or channels != width:
            self.downsample = nn.Sequential(
                nn.Conv2d(channels, width, 1, stride, bias=False), nn.BatchNorm2d(width)
            )

    def forward(self, x):
        out = F.relu(self.bn1(self.conv1(x)), inplace=True)
        out = self.bn2(self.conv2(out))
        out += x if self.downsample is None else self.downsample(x)
        return F.relu(out, inplace=True)


class ResNet18(nn.Module):
    def __init__(self, num_classes):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 7, 2, 3, bias=False)
        self.bn1 = nn.BatchNorm2d(64)
        blocks, channels = [], 64
        for width, stride in [(64, 1), (64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), (512, 1)]:
            blocks.append(BasicBlock(channels, width, stride))
            channels = width
        self.layers = nn.Sequential(*blocks)
        self.fc = nn.Linear(512, num_classes)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.bn1(self.conv1(x)), inplace=True), 3, 2, 1)
        x = F.adaptive_avg_pool2d(self.layers(x), 1)
        return self.fc(torch.flatten(x, 1))


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.ln1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)
        self.ln2 = nn.LayerNorm(width)
        self.fc1 = nn.Linear(width, 4 * width)
        self.fc2 = nn.Linear(4 * width, width)

    def forward(self, x):
        b, t, c = x.shape
        qkv = self.qkv(self.ln1(x)).split(c, dim=2)
        q, k, v = [y.view(b, t, self.heads, c // self.heads).transpose(1, 2) for y in qkv]
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.proj(y.transpose(1, 2).reshape(b, t, c))
        return x + self.fc2(F.gelu(self.fc1(self.ln2(x))))


class Gpt(nn.Module):
    def __init__(self, vocabulary, length, layers, width, heads):
        super().__init__()
        self.wte = nn.Embedding(vocabulary, width)
        self.wpe = nn.Embedding(length, width)
        self.blocks = nn.Sequential(*[Block(width, heads) for _ in range(layers)])
        self.ln = nn.LayerNorm(width)
        self.head = nn.Linear(width, vocabulary, bias=False)

    def forward(self, ids):
        x = self.wte(ids) + self.wpe(torch.arange(ids.shape[1]))
        return self.head(self.ln(self.blocks(x)))


class LstmClassifier(nn.Module):
    def __init__(self, features, hidden, classes):
        super().__init__()
        self.lstm = nn.LSTM(features, hidden, batch_first=True)
        self.fc = nn.Linear(hidden, classes)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.fc(out[:, -1])


def steps(make, optimizer, data, loss):
    """Training steps on one batch."""

    def case():
        torch.manual_seed(0)
        net = make()
        opt = optimizer(net.parameters())
        x, y = data()

        def run(n):
            for _ in range(n):
                opt.zero_grad()
                loss(net(x), y).backward()
                opt.step()

        return run

    return case


def adamw_300():
    torch.manual_seed(0)
    params = [nn.Parameter(torch.randn([128, 128] if i % 2 == 0 else [128])) for i in range(300)]
    for p in params:
        p.grad = torch.randn_like(p)
    opt = optim.AdamW(params, lr=1e-3)

    def run(n):
        for _ in range(n):
            opt.step()

    return run


def next_token(logits, targets):
    return F.cross_entropy(logits.view(-1, logits.size(-1)), targets.view(-1))


MODELS = {
    "step resnet18": steps(
        lambda: ResNet18(10),
        lambda p: optim.SGD(p, lr=0.1, momentum=0.9, weight_decay=5e-4),
        lambda: (torch.randn(8, 3, 64, 64), torch.randint(0, 10, [8])),
        F.cross_entropy,
    ),
    "step gpt": steps(
        lambda: Gpt(vocabulary=65, length=128, layers=4, width=128, heads=4),
        lambda p: optim.AdamW(p, lr=1e-3),
        lambda: (torch.randint(0, 65, [8, 128]), torch.randint(0, 65, [8, 128])),
        next_token,
    ),
    "step lstm": steps(
        lambda: LstmClassifier(32, 128, 10),
        lambda p: optim.Adam(p, lr=1e-3),
        lambda: (torch.randn(32, 100, 32), torch.randint(0, 10, [32])),
        F.cross_entropy,
    ),
    "adamw 300 tensors": adamw_300,
}
