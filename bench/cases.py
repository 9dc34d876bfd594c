"""What is measured, in Python. Its twin is cases.ts: the same names, shapes, seeds and work."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import optim
from torch.utils.data import DataLoader, TensorDataset

from models import MODELS, steps
from operators import OPERATORS


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(784, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, x):
        return self.fc2(F.relu(self.fc1(x)))


class Cnn(nn.Module):
    """PyTorch's MNIST example."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, 1)
        self.conv2 = nn.Conv2d(32, 64, 3, 1)
        self.dropout1 = nn.Dropout(0.25)
        self.dropout2 = nn.Dropout(0.5)
        self.fc1 = nn.Linear(9216, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        x = F.relu(self.conv2(x))
        x = torch.flatten(self.dropout1(F.max_pool2d(x, 2)), 1)
        x = self.dropout2(F.relu(self.fc1(x)))
        return F.log_softmax(self.fc2(x), dim=1)


def classes(shape):
    return lambda: (torch.randn(shape), torch.randint(0, 10, [shape[0]]))


def batches():
    torch.manual_seed(0)
    data = TensorDataset(torch.randn(5120, 28, 28), torch.randint(0, 10, [5120]))
    loader = DataLoader(data, batch_size=256, shuffle=True)

    def run(n):
        for _ in range(n):
            for x, _ in loader:
                del x

    return run


CASES = {
    **OPERATORS,
    "step mlp sgd": steps(Mlp, lambda p: optim.SGD(p, lr=0.01), classes([64, 784]), F.cross_entropy),
    "step mlp adamw": steps(Mlp, lambda p: optim.AdamW(p, lr=0.001), classes([64, 784]), F.cross_entropy),
    "step mnist cnn": steps(Cnn, lambda p: optim.Adadelta(p, lr=1), classes([64, 1, 28, 28]), F.nll_loss),
    **MODELS,
    "load batches of 256": batches,
}
