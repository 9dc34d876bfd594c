"""Registers small relatives of torchvision's larger models, for vision_models.py; tests/vision/models/small.ts has the same."""

from functools import partial

import torch
from torch import nn
from torchvision.models import ConvNeXt, DenseNet, EfficientNet, MaxVit, RegNet, ResNet, SwinTransformer, VisionTransformer
from torchvision.models._api import register_model
from torchvision.models.convnext import CNBlockConfig
from torchvision.models.efficientnet import FusedMBConvConfig, MBConvConfig
from torchvision.models.regnet import BlockParams
from torchvision.models.resnet import Bottleneck
from torchvision.models.swin_transformer import PatchMergingV2, SwinTransformerBlockV2
from torchvision.models.vision_transformer import ConvStemConfig


@register_model()
def small_resnet(num_classes):
    dilate = [False, True, True]
    return ResNet(Bottleneck, [1, 1, 1, 1], num_classes, True, 4, 8, replace_stride_with_dilation=dilate)


@register_model()
def small_densenet(num_classes):
    return DenseNet(8, (3, 2, 2), 16, drop_rate=0.2, num_classes=num_classes)


@register_model()
def small_efficientnet(num_classes):
    setting = [
        FusedMBConvConfig(1, 3, 1, 16, 16, 1),
        FusedMBConvConfig(4, 3, 2, 16, 24, 2),
        MBConvConfig(4, 5, 2, 24, 32, 2),
        MBConvConfig(6, 3, 1, 32, 40, 1, width_mult=1.1, depth_mult=1.5),
    ]
    norm_layer = partial(nn.BatchNorm2d, eps=1e-3, momentum=0.01)
    return EfficientNet(setting, 0.3, 0.5, num_classes, norm_layer, last_channel=96)


def small_regnet(num_classes, **params):
    params = BlockParams.from_init_params(depth=6, w_0=24, w_a=16.5, w_m=2, group_width=8, **params)
    return RegNet(params, num_classes, stem_width=16)


@register_model()
def small_regnet_y(num_classes):
    return small_regnet(num_classes, se_ratio=0.25)


@register_model()
def small_regnet_x(num_classes):
    return small_regnet(num_classes, bottleneck_multiplier=0.5)


def with_head(model):
    """Vision transformers' heads are zero at first, and so would be all that is compared."""
    nn.init.normal_(model.heads.head.weight)
    return model


@register_model()
def small_vit(num_classes):
    model = VisionTransformer(32, 8, 2, 2, 32, 64, 0.1, 0.1, num_classes, representation_size=16)
    return with_head(model)


@register_model()
def small_vit_stem(num_classes):
    stem = [ConvStemConfig(16, 3, 2), ConvStemConfig(24, 3, 2, activation_layer=nn.SiLU)]
    return with_head(VisionTransformer(16, 4, 2, 3, 24, 48, num_classes=num_classes, conv_stem_configs=stem))


@register_model()
def small_convnext(num_classes):
    setting = [CNBlockConfig(16, 24, 2), CNBlockConfig(24, 32, 3), CNBlockConfig(32, None, 1)]
    return ConvNeXt(setting, 0.5, 0.1, num_classes)


@register_model()
def small_swin(num_classes):
    return SwinTransformer([2, 2], 16, [2, 2], [2, 4], [4, 4], 2.5, 0.1, 0.1, 0.2, num_classes)


@register_model()
def small_swin_v2(num_classes):
    kinds = {"block": SwinTransformerBlockV2, "downsample_layer": PatchMergingV2}
    return SwinTransformer([4, 2], 16, [2, 3], [2, 4], [4, 3], 2, 0.1, 0.1, 0.2, num_classes, **kinds)


@register_model()
def small_maxvit(num_classes):
    rates = {"mlp_dropout": 0.1, "attention_dropout": 0.1}
    return MaxVit((32, 32), 8, 2, [8, 16], [1, 2], 4, 0.3, num_classes=num_classes, **rates)


def on_cpu(make):
    def made(*args, **kwargs):
        with torch.device("cpu"):
            return make(*args, **kwargs)

    return made


# It reads what it computes, which on the meta device it can't.
BlockParams.from_init_params = on_cpu(BlockParams.from_init_params)
