"""What torchinfo prints of networks. Needs torchinfo 1.8 beside the torch wheel.

    PYTHONPATH=<folders of the torch wheel and of torchinfo> python3 tests/reference/nn_summary.py
"""

import instructions  # noqa: F401
import torch
from torch import nn
from torchinfo import summary
from torchinfo.enums import Units

from cases import cases, write


class Conv(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(3, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(8, 16, (3, 5), bias=False)
        )
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(16, 10)
        self.scale = nn.Parameter(torch.ones(10))

    def forward(self, x):
        return self.fc(self.pool(self.features(x)).flatten(1)) * self.scale


class Block(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(n, n), nn.Linear(n, n)])
        self.act = nn.ReLU()

    def forward(self, x):
        for layer in self.layers:
            x = self.act(layer(x))
        return x


class Deep(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList([Block(6) for _ in range(2)])
        self.unused = nn.Linear(3, 3)
        self.a_name_that_is_rather_long_for_a_table = nn.Sequential(nn.Sequential(nn.Linear(6, 4)))

    def forward(self, x, *, times=1):
        for _ in range(times):
            for block in self.blocks:
                x = block(x)
        return self.a_name_that_is_rather_long_for_a_table(x)


class Two(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(20, 8)
        self.lstm = nn.LSTM(8, 6, num_layers=2, batch_first=True)
        self.attention = nn.MultiheadAttention(6, 2, batch_first=True)
        self.head = nn.Linear(6, 20)
        self.loss = nn.CrossEntropyLoss(reduction="none")

    def forward(self, ids, x):
        out, _ = self.lstm(self.embed(ids) + x)
        out, _ = self.attention(out, out, out)
        out = self.head(out)
        return {"logits": out, "loss": self.loss(out.flatten(0, 1), ids.flatten())}


def frozen(model, n):
    for p in list(model.parameters())[:n]:
        p.requires_grad_(False)
    return model


ALL = ["kernel_size", "input_size", "output_size", "num_params", "params_percent", "mult_adds", "trainable"]
ids, x = torch.zeros(2, 5, dtype=torch.int64), torch.zeros(2, 5, 8)
encoder = nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True), 2)
for name, result in {
    "linear": summary(nn.Linear(4, 3), (2, 4), verbose=0),
    "conv": summary(Conv(), (2, 3, 16, 16), verbose=0),
    "conv, all columns": summary(frozen(Conv(), 3), (2, 3, 16, 16), col_names=ALL, col_width=16, verbose=0),
    "conv, one of a batch": summary(Conv(), (3, 16, 16), batch_dim=0, verbose=0),
    "conv, all parameters": summary(frozen(Conv(), 20), (1, 3, 16, 16), col_names=ALL, verbose=2),
    "conv without input": summary(Conv(), verbose=0),
    "conv, kernels without input": summary(Conv(), col_names=("kernel_size", "num_params", "trainable"), verbose=0),
    "deep": summary(Deep(), (3, 6), verbose=0),
    "deep, twice": summary(
        Deep(), (3, 6), times=2, depth=4, row_settings=["var_names", "depth"], col_names=["input_size", "num_params", "mult_adds"], verbose=0
    ),
    "deep, in ascii": summary(
        Deep(), (3, 6), times=2, row_settings=["ascii_only", "hide_recursive_layers"], verbose=0
    ),
    "deep, one level": summary(Deep(), (3, 6), depth=1, col_names=["num_params", "mult_adds", "params_percent"], verbose=0),
    "two inputs": summary(Two(), input_data=[ids, x], col_names=ALL, col_width=20, verbose=0),
    "two sizes": summary(Two(), input_size=[(2, 5), (2, 5, 8)], dtypes=[torch.long, torch.float], mode="train", verbose=2),
    "encoder": summary(encoder, (2, 5, 8), depth=5, verbose=0),
    "large": summary(nn.Sequential(nn.Linear(3000, 3000)), (150, 3000), verbose=0),
    "no parameters": summary(nn.Sequential(nn.ReLU(), nn.Dropout()), (2, 3), col_names=ALL, verbose=0),
}.items():
    # Newer Pythons print the name of torchinfo's unit where older ones print its value.
    text = str(result)
    for unit in Units:
        text = text.replace(str(unit), unit.value)
    cases[name] = {
        "text": text,
        "figures": [
            result.total_params,
            result.trainable_params,
            result.total_mult_adds,
            result.total_param_bytes,
            result.total_output_bytes,
        ],
    }

write(__file__)
