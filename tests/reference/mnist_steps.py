"""
Writes mnist_steps.json: the losses, as float32 bits, of the first steps of PyTorch's MNIST example on random images,
and the processor that computed them: another one's instructions may round differently.
"""

import json
import pathlib
import struct

import instructions  # noqa: F401
import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset


class Net(nn.Module):
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
        x = self.dropout1(F.max_pool2d(x, 2)).flatten(1)
        x = self.dropout2(F.relu(self.fc1(x)))
        return F.log_softmax(self.fc2(x), dim=1)


def processor():
    fields = dict(line.split(":") for line in pathlib.Path("/proc/cpuinfo").read_text().split("\n\n")[0].splitlines())
    fields = {key.strip(): value.strip() for key, value in fields.items()}
    return " / ".join(fields[key] for key in ("model name", "cpu family", "model", "stepping"))


def bits(x):
    return struct.unpack("<I", struct.pack("<f", x))[0]


torch.set_num_threads(1)
torch.manual_seed(1)
images = torch.randint(256, (512, 1, 28, 28), dtype=torch.uint8)
labels = torch.randint(10, (512,))
x = images.float().div(255).sub(0.1307).div(0.3081)
loader = DataLoader(TensorDataset(x, labels), batch_size=64, shuffle=True)
model = Net()
optimizer = optim.Adadelta(model.parameters(), lr=1.0)
scheduler = optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.7)

losses = []
for epoch in range(2):
    model.train()
    for step, (data, target) in enumerate(loader):
        if epoch == 1 and step == 2:
            break
        optimizer.zero_grad()
        loss = F.nll_loss(model(data), target)
        loss.backward()
        optimizer.step()
        losses.append(bits(loss.item()))
    scheduler.step()

model.eval()
with torch.no_grad():
    test = bits(F.nll_loss(model(x[:100]), labels[:100], reduction="sum").item())

out = {
    "losses": losses,
    "test": test,
    "torch": torch.__version__.split("+")[0],
    "processor": processor(),
}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(out) + "\n")
