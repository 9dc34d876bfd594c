"""Registers the network that models.unet is, which torchvision lacks, with it: for vision_models.py."""

import torch
from torch import nn
from torch.nn.functional import pad
from torchvision.models._api import register_model


def double_conv(inputs, outputs, middle):
    layers = []
    for a, b in ((inputs, middle), (middle, outputs)):
        layers += [nn.Conv2d(a, b, 3, padding=1, bias=False), nn.BatchNorm2d(b), nn.ReLU(inplace=True)]
    return nn.ModuleDict({"double_conv": nn.Sequential(*layers)})


class UNet(nn.Module):
    """A U-Net with the keys of https://github.com/milesial/Pytorch-UNet."""

    def __init__(self, num_classes, bilinear=False):
        super().__init__()
        half = 2 if bilinear else 1
        self.inc = double_conv(3, 64, 64)
        widths = [64, 128, 256, 512, 1024 // half]
        for i in range(4):
            conv = double_conv(widths[i], widths[i + 1], widths[i + 1])
            self.add_module(f"down{i + 1}", nn.ModuleDict({"maxpool_conv": nn.Sequential(nn.MaxPool2d(2), conv)}))
        for i, (inputs, outputs) in enumerate([(1024, 512 // half), (512, 256 // half), (256, 128 // half), (128, 64)]):
            up = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True)
            up = up if bilinear else nn.ConvTranspose2d(inputs, inputs // 2, 2, stride=2)
            conv = double_conv(inputs, outputs, inputs // 2 if bilinear else outputs)
            self.add_module(f"up{i + 1}", nn.ModuleDict({"up": up, "conv": conv}))
        self.outc = nn.ModuleDict({"conv": nn.Conv2d(64, num_classes, 1)})

    def forward(self, x):
        x = self.inc["double_conv"](x)
        skipped = []
        for down in (self.down1, self.down2, self.down3, self.down4):
            skipped.append(x)
            pool, conv = down["maxpool_conv"]
            x = conv["double_conv"](pool(x))
        for up in (self.up1, self.up2, self.up3, self.up4):
            before, x = skipped.pop(), up["up"](x)
            height, width = (before.shape[d] - x.shape[d] for d in (2, 3))
            x = pad(x, [width // 2, width - width // 2, height // 2, height - height // 2])
            x = up["conv"]["double_conv"](torch.cat([before, x], 1))
        return self.outc["conv"](x)


@register_model()
def unet(num_classes):
    return UNet(num_classes)


@register_model()
def small_unet(num_classes):
    return UNet(num_classes, bilinear=True)
