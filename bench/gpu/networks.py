"""Small networks, whose steps take as long as their launches. The twin is networks.ts."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import optim

from training import fused, trained


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(784, 512)
        self.fc2 = nn.Linear(512, 512)
        self.fc3 = nn.Linear(512, 10)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        return self.fc3(F.relu(self.fc2(x)))


class Cnn(nn.Module):
    """PyTorch's MNIST example without its dropout, so that losses can be compared."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, 1)
        self.conv2 = nn.Conv2d(32, 64, 3, 1)
        self.fc1 = nn.Linear(9216, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        x = F.relu(self.conv2(x))
        x = torch.flatten(F.max_pool2d(x, 2), 1)
        return self.fc2(F.relu(self.fc1(x)))


def classifier(network, shape):
    def make(setting):
        torch.manual_seed(0)
        batch = setting.params["batch"]
        net = network()
        x, y = torch.randn(batch, *shape), torch.randint(0, 10, [batch])
        net.to(setting.device)
        is_fused = fused(setting) or None
        is_cuda = setting.device == "cuda"
        if setting.params["optimizer"] == "sgd":
            optimizer = optim.SGD(net.parameters(), lr=0.01, fused=is_fused)
        else:
            optimizer = optim.AdamW(net.parameters(), lr=1e-4, fused=is_fused, capturable=bool(is_fused) and is_cuda)
        return trained(
            optimizer,
            lambda x, y: F.cross_entropy(net(x), y),
            [x.to(setting.device), y.to(setting.device)],
            setting,
        )

    return make


mlp = classifier(Mlp, [784])
cnn = classifier(Cnn, [1, 28, 28])
