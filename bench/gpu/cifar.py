"""Trains a residual network of nine layers on CIFAR-10 until it is right often enough. The twin is cifar.ts."""

import os

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import optim

SIDE = 32
PADDING = 4


def block(inputs, outputs):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)
    )


class ResNet9(nn.Module):
    def __init__(self):
        super().__init__()
        self.prep = block(3, 64)
        self.layer1 = block(64, 128)
        self.res1 = nn.Sequential(block(128, 128), block(128, 128))
        self.layer2 = block(128, 256)
        self.layer3 = block(256, 512)
        self.res3 = nn.Sequential(block(512, 512), block(512, 512))
        self.fc = nn.Linear(512, 10, bias=False)

    def forward(self, x):
        x = F.max_pool2d(self.layer1(self.prep(x)), 2)
        x = x + self.res1(x)
        x = F.max_pool2d(self.layer2(x), 2)
        x = F.max_pool2d(self.layer3(x), 2)
        x = F.max_pool2d(x + self.res3(x), 4)
        return self.fc(torch.flatten(x, 1)) * 0.125


def read(folder, split, device):
    """Images `[N, 3, 32, 32]`, normalized, and their classes, from the bytes that the main process left."""

    def stored(name):
        with open(os.path.join(folder, name), "rb") as file:
            return torch.frombuffer(bytearray(file.read()), dtype=torch.uint8).to(device)

    def statistic(values):
        return torch.tensor(values, device=device).view(1, 3, 1, 1)

    images = stored(f"{split}-images").view(-1, 3, SIDE, SIDE).float() / 255
    mean, std = statistic([0.4914, 0.4822, 0.4465]), statistic([0.247, 0.2435, 0.2616])
    return (images - mean) / std, stored(f"{split}-targets").to(torch.int64)


def augment(padded, order):
    """The images of `padded` in `order`, each moved by up to four pixels, half of them mirrored."""
    device = padded.device
    n = order.shape[0]

    def offsets():
        return torch.randint(0, 2 * PADDING + 1, [n, 1], device=device)

    along = torch.arange(SIDE, device=device)
    rows, columns = offsets() + along, offsets() + along
    mirrored = torch.rand([n, 1], device=device) < 0.5
    across = torch.where(mirrored, columns.flip([1]), columns)
    # An index around a slice puts the channels last, which is how convolutions want them.
    return padded[order.view(-1, 1, 1), :, rows.unsqueeze(2), across.unsqueeze(1)].permute(0, 3, 1, 2)


def cifar(setting):
    torch.manual_seed(0)
    device, params = setting.device, setting.params
    batch, epochs, wanted = params["batch"], params["epochs"], params["accuracy"]
    torch.backends.cudnn.benchmark = True
    train, targets = read(params["folder"], "train", device)
    padded = F.pad(train, [PADDING] * 4, "reflect")
    images, answers = read(params["folder"], "test", device)
    batches = targets.shape[0] // batch

    def start():
        torch.manual_seed(0)
        net = ResNet9()
        net.to(device, memory_format=torch.channels_last)
        return net, optim.SGD(net.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4, nesterov=True)

    def forward(net, x):
        with torch.autocast(device, dtype=torch.bfloat16):
            return net(x).float()

    def step(net, optimizer, order, done):
        # Up to the highest learning rate in a fifth of the time, and down to none.
        part = done / (epochs * batches)
        optimizer.param_groups[0]["lr"] = 0.4 * min(part / 0.2, (1 - part) / 0.8)
        optimizer.zero_grad()
        loss = F.cross_entropy(forward(net, augment(padded, order)), targets[order])
        loss.backward()
        optimizer.step()
        return loss

    @torch.no_grad()
    def accuracy(net):
        net.eval()
        hits = []
        for i, part in enumerate(images.split(1000)):
            best = forward(net, part.contiguous(memory_format=torch.channels_last)).argmax(1)
            hits.append((best == answers[1000 * i : 1000 * i + part.shape[0]]).sum())
        net.train()
        return torch.stack(hits).sum().item() / answers.shape[0]

    net, optimizer = start()
    warm_up = torch.arange(batch, device=device)
    check = [step(net, optimizer, warm_up, done + 1).item() for done in range(3)]

    def run(_):
        net, optimizer = start()
        epoch, reached = 0, 0
        while epoch < epochs and reached < wanted:
            order = torch.randperm(targets.shape[0], device=device)
            for i in range(batches):
                step(net, optimizer, order[i * batch : (i + 1) * batch], epoch * batches + i)
            epoch += 1
            # Before the learning rate is low, no look at the test images can find what is looked for.
            if epoch > 0.6 * epochs:
                reached = accuracy(net)
        return {"accuracy": reached, "epochs": epoch}

    return {"check": check, "run": run}
