"""What PyTorch answers to the calls in tests/nn; writes nn.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/nn.py
"""

import collections
import gzip
import json
import pathlib

import torch
import torch.nn.functional as F
from torch import nn

layers = {}
values = {}


def bits(t):
    """The first elements as the integers that float32 has for them: equal to the last bit or not at all."""
    return t.detach().contiguous().view(-1)[:4].view(torch.int32).tolist()


def layer(name, make):
    """A layer's text and, from seed 0, its initial state."""
    torch.manual_seed(0)
    module = make()
    state = {}
    for key, t in module.state_dict().items():
        state[key] = {"shape": list(t.shape), "sum": t.double().sum().item()}
        if t.dtype == torch.float32:
            state[key]["bits"] = bits(t)
    layers[name] = {
        "text": str(module),
        "state": state,
        "parameters": [n for n, _ in module.named_parameters()],
        "buffers": [n for n, _ in module.named_buffers()],
        "modules": [n for n, _ in module.named_modules()],
    }


def value(name, t):
    if isinstance(t, (tuple, list)):
        for i, item in enumerate(t):
            value(f"{name}[{i}]", item)
        return
    values[name] = {"shape": list(t.shape), "data": [float(f"{v:.7g}") for v in t.detach().double().flatten().tolist()]}


def wave(*shape, step=0.7):
    """The input of every case: a sine, so that both sides make the same one."""
    return (torch.arange(torch.Size(shape).numel(), dtype=torch.float32) * step + 0.3).sin().reshape(shape)


def all_layers():
    layer("Identity", nn.Identity)
    layer("Linear", lambda: nn.Linear(5, 3))
    layer("Linear.bias", lambda: nn.Linear(5, 3, bias=False))
    layer("Bilinear", lambda: nn.Bilinear(2, 3, 4))
    layer("Conv1d", lambda: nn.Conv1d(4, 6, 3, stride=2, padding=1, groups=2))
    layer("Conv2d", lambda: nn.Conv2d(3, 8, 3))
    layer("Conv2d.same", lambda: nn.Conv2d(3, 8, (3, 5), padding="same", dilation=2, bias=False))
    layer("Conv3d", lambda: nn.Conv3d(2, 4, (1, 2, 3), padding=(0, 1, 1), padding_mode="circular"))
    layer("ConvTranspose1d", lambda: nn.ConvTranspose1d(4, 6, 3, stride=2, output_padding=1))
    layer("ConvTranspose2d", lambda: nn.ConvTranspose2d(4, 2, 3, 2, 1, 1))
    layer("ConvTranspose3d", lambda: nn.ConvTranspose3d(2, 2, 2))
    layer("BatchNorm1d", lambda: nn.BatchNorm1d(3))
    layer("BatchNorm2d", lambda: nn.BatchNorm2d(3, momentum=None, affine=False))
    layer("BatchNorm3d", lambda: nn.BatchNorm3d(3, eps=1e-3, track_running_stats=False, bias=False))
    layer("InstanceNorm2d", lambda: nn.InstanceNorm2d(3))
    layer("InstanceNorm1d", lambda: nn.InstanceNorm1d(3, affine=True, track_running_stats=True))
    layer("GroupNorm", lambda: nn.GroupNorm(2, 6))
    layer("LayerNorm", lambda: nn.LayerNorm((3, 4)))
    layer("LayerNorm.plain", lambda: nn.LayerNorm(4, elementwise_affine=False))
    layer("RMSNorm", lambda: nn.RMSNorm(4, eps=1e-6))
    layer("RMSNorm.eps", lambda: nn.RMSNorm([2, 4]))
    layer("LocalResponseNorm", lambda: nn.LocalResponseNorm(2))
    layer("Embedding", lambda: nn.Embedding(5, 3, padding_idx=-1, max_norm=2.0))
    layer("EmbeddingBag", lambda: nn.EmbeddingBag(5, 3, mode="sum", scale_grad_by_freq=True))
    layer("Dropout", nn.Dropout)
    layer("Dropout2d", lambda: nn.Dropout2d(0.25, inplace=True))
    layer("AlphaDropout", lambda: nn.AlphaDropout(1.0))
    layer("ReLU", lambda: nn.ReLU(inplace=True))
    layer("ReLU6", nn.ReLU6)
    layer("RReLU", nn.RReLU)
    layer("LeakyReLU", lambda: nn.LeakyReLU(0.2, True))
    layer("PReLU", lambda: nn.PReLU(3))
    layer("ELU", nn.ELU)
    layer("CELU", lambda: nn.CELU(0.5))
    layer("GELU", lambda: nn.GELU("tanh"))
    layer("GLU", nn.GLU)
    layer("Hardtanh", nn.Hardtanh)
    layer("Hardswish", lambda: nn.Hardswish(True))
    layer("Softplus", nn.Softplus)
    layer("Softshrink", nn.Softshrink)
    layer("Threshold", lambda: nn.Threshold(0.5, 20))
    layer("Softmax", lambda: nn.Softmax(dim=1))
    layer("LogSoftmax", nn.LogSoftmax)
    layer("Softmax2d", nn.Softmax2d)
    layer("MaxPool2d", lambda: nn.MaxPool2d(2, ceil_mode=True))
    layer("MaxPool1d", lambda: nn.MaxPool1d((3,), padding=1))
    layer("MaxUnpool2d", lambda: nn.MaxUnpool2d(3, 2))
    layer("AvgPool1d", lambda: nn.AvgPool1d(3))
    layer("AvgPool2d", lambda: nn.AvgPool2d((2, 3)))
    layer("LPPool2d", lambda: nn.LPPool2d(2, 3))
    layer("AdaptiveAvgPool2d", lambda: nn.AdaptiveAvgPool2d((None, 7)))
    layer("AdaptiveMaxPool1d", lambda: nn.AdaptiveMaxPool1d(5))
    layer("FractionalMaxPool2d", lambda: nn.FractionalMaxPool2d(3, output_ratio=0.5))
    layer("ReflectionPad2d", lambda: nn.ReflectionPad2d(1))
    layer("ZeroPad2d", lambda: nn.ZeroPad2d((1, 2, 3, 4)))
    layer("ConstantPad1d", lambda: nn.ConstantPad1d(2, 3.5))
    layer("Flatten", nn.Flatten)
    layer("Unflatten", lambda: nn.Unflatten(1, (2, 3)))
    layer("Fold", lambda: nn.Fold((4, 5), 2))
    layer("Unfold", lambda: nn.Unfold(2, stride=(1, 2)))
    layer("PixelShuffle", lambda: nn.PixelShuffle(3))
    layer("PixelUnshuffle", lambda: nn.PixelUnshuffle(2))
    layer("ChannelShuffle", lambda: nn.ChannelShuffle(2))
    layer("Upsample", lambda: nn.Upsample(scale_factor=2))
    layer("Upsample.size", lambda: nn.Upsample((4, 5), mode="bilinear"))
    layer("UpsamplingNearest2d", lambda: nn.UpsamplingNearest2d(scale_factor=2))
    layer("CosineSimilarity", nn.CosineSimilarity)
    layer("CrossEntropyLoss", lambda: nn.CrossEntropyLoss(weight=torch.ones(3)))
    layer("BCEWithLogitsLoss", lambda: nn.BCEWithLogitsLoss(pos_weight=torch.full((2,), 3.0)))
    layer("TripletMarginWithDistanceLoss", nn.TripletMarginWithDistanceLoss)
    layer("LinearCrossEntropyLoss", lambda: nn.LinearCrossEntropyLoss(4, 3, bias=True))
    layer("AdaptiveLogSoftmaxWithLoss", lambda: nn.AdaptiveLogSoftmaxWithLoss(16, 20, [5, 10]))

    layer("Sequential", lambda: nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Sequential(nn.Linear(3, 1))))
    layer(
        "Sequential.named",
        lambda: nn.Sequential(collections.OrderedDict([("hidden", nn.Linear(2, 3)), ("act", nn.Tanh())])),
    )
    layer("Sequential.empty", nn.Sequential)
    layer("ModuleList", lambda: nn.ModuleList([nn.ReLU(), nn.Linear(2, 2), nn.Linear(2, 2), nn.Tanh()]))
    layer("ModuleDict", lambda: nn.ModuleDict({"b": nn.Linear(2, 2), "a": nn.Sequential(nn.ReLU())}))
    layer("ParameterList", lambda: nn.ParameterList([torch.ones(2, 3), nn.Parameter(torch.zeros(4))]))
    layer("ParameterDict", lambda: nn.ParameterDict({"b": torch.ones(2), "a": torch.zeros(1, 3)}))

    class Block(nn.Module):
        def __init__(self):
            super().__init__()
            self.in_norm = nn.BatchNorm1d(3)
            self.scale = nn.Parameter(torch.ones(1))
            self.fc1 = nn.Linear(3, 3)
            self.register_buffer("running_total", torch.zeros(2))
            self.register_buffer("scratch", torch.zeros(1), persistent=False)
            self.fc2 = self.fc1

        def extra_repr(self):
            return "size=3\nkind=test"

    layer("Block", Block)

    class Tied(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.Linear(3, 3)
            self.decoder = nn.Linear(3, 3)
            self.decoder.weight = self.encoder.weight

    layer("Tied", Tied)


def all_functions():
    image = wave(1, 2, 4, 5)
    for mode in ("nearest", "nearest-exact", "area", "bilinear", "bicubic"):
        value(f"interpolate.{mode}", F.interpolate(image, scale_factor=1.5, mode=mode))
    value("interpolate.size", F.interpolate(image, size=(3, 2), mode="bilinear", align_corners=True))
    value("interpolate.antialias", F.interpolate(image, size=(2, 3), mode="bilinear", antialias=True))
    value("interpolate.linear", F.interpolate(wave(1, 2, 5), size=3, mode="linear"))
    value("interpolate.trilinear", F.interpolate(wave(1, 1, 2, 2, 3), scale_factor=2, mode="trilinear"))
    grid = F.affine_grid(torch.tensor([[[1.0, 0.2, 0.1], [0.0, 0.8, -0.1]]]), [1, 2, 3, 3], align_corners=False)
    value("affineGrid", grid)
    value("gridSample", F.grid_sample(image, grid, mode="bicubic", padding_mode="border", align_corners=True))
    value("pad.reflect", F.pad(image, (1, 2, 0, 1), mode="reflect"))
    value("unfold", F.unfold(image, (2, 3), stride=2))
    value("fold", F.fold(wave(1, 4, 6), (3, 4), 2))
    value("maxPool2d", F.max_pool2d(image, 2, stride=1, return_indices=True)[0])
    pooled, indices = F.max_pool2d(image, 2, return_indices=True)
    value("maxUnpool2d", F.max_unpool2d(pooled, indices, 2, output_size=[4, 5]))
    value("lpPool2d", F.lp_pool2d(image, 2, 2))
    value("localResponseNorm", F.local_response_norm(image, 2, alpha=0.5))
    value("normalize", F.normalize(wave(3, 4), p=3, dim=0))
    logits, target = wave(3, 4), torch.tensor([1, 0, 3])
    value("crossEntropy", F.cross_entropy(logits, target, label_smoothing=0.1, weight=torch.tensor([1.0, 2.0, 0.5, 3.0])))
    value("crossEntropy.none", F.cross_entropy(logits, target, reduction="none", ignore_index=0))
    value("klDiv", F.kl_div(logits.log_softmax(1), logits.softmax(0), reduction="batchmean"))
    value("gaussianNll", F.gaussian_nll_loss(logits, wave(3, 4, step=0.4), torch.full((3,), 0.5), full=True))
    value("mse.weight", F.mse_loss(logits, wave(3, 4, step=0.4), weight=wave(3, 4, step=0.2).abs()))
    value("huber.weight", F.huber_loss(logits, wave(3, 4, step=0.4), delta=0.3, weight=wave(3, 4, step=0.2)))
    value("triplet", F.triplet_margin_with_distance_loss(logits, wave(3, 4, step=0.4), wave(3, 4, step=0.2), swap=True))
    value("multilabelSoft", F.multilabel_soft_margin_loss(logits, (logits > 0).float(), reduction="none"))
    bag = torch.tensor([[0, 2, 1], [4, 4, 3]])
    for mode in ("sum", "mean", "max"):
        value(f"embeddingBag.{mode}", F.embedding_bag(bag, wave(5, 3), mode=mode))
    value("embedding.maxNorm", F.embedding(bag, wave(5, 3), max_norm=0.5))
    torch.manual_seed(3)
    value("gumbelSoftmax", F.gumbel_softmax(logits, tau=0.5, hard=True))
    torch.manual_seed(3)
    value("gumbelSoftmax.soft", F.gumbel_softmax(logits))
    for name in ("dropout", "alpha_dropout", "feature_alpha_dropout"):
        torch.manual_seed(1)
        value(name, getattr(F, name)(image, 0.4, training=True))
    torch.manual_seed(1)
    value("dropout1d", F.dropout1d(wave(4, 3), 0.5))
    torch.manual_seed(1)
    value("dropout3d", F.dropout3d(wave(4, 1, 2, 3), 0.5))
    torch.manual_seed(1)
    value("rrelu", F.rrelu(wave(3, 4), training=True))
    torch.manual_seed(1)
    value("fractionalMaxPool2d", F.fractional_max_pool2d(image, 2, output_ratio=(0.7, 0.7)))

    embed = 4
    q, k = wave(3, 2, embed), wave(5, 2, embed, step=0.5)
    args = dict(
        embed_dim_to_check=embed,
        num_heads=2,
        in_proj_weight=wave(3 * embed, embed, step=0.3),
        in_proj_bias=wave(3 * embed, step=0.2),
        bias_k=None,
        bias_v=None,
        add_zero_attn=True,
        dropout_p=0.0,
        out_proj_weight=wave(embed, embed, step=0.9),
        out_proj_bias=wave(embed),
    )
    mask = torch.zeros(3, 5, dtype=torch.bool)
    mask[0, 1:] = True
    padding = torch.zeros(2, 5, dtype=torch.bool)
    padding[1, 3:] = True
    value("attention", F.multi_head_attention_forward(q, k, k, **args, attn_mask=mask, key_padding_mask=padding))
    value("attention.fast", F.multi_head_attention_forward(q, q, q, **args, need_weights=False)[0])


def all_inits():
    def init(name, *shape, **kwargs):
        torch.manual_seed(2)
        value(f"init.{name}", getattr(nn.init, name)(torch.empty(*shape), **kwargs))

    for name in ("xavier_uniform_", "xavier_normal_", "kaiming_uniform_", "kaiming_normal_", "orthogonal_", "eye_"):
        init(name, 3, 5)
    init("sparse_", 5, 3, sparsity=0.4)
    init("dirac_", 4, 2, 3, groups=2)
    init("trunc_normal_", 3, 5)
    torch.manual_seed(2)
    value("init.trunc_normal_.tail", nn.init.trunc_normal_(torch.empty(3, 5), 0, 1, 2.5, 3.5))
    value(
        "init.gains",
        torch.tensor([nn.init.calculate_gain(n) for n in ("linear", "tanh", "relu", "leaky_relu", "selu")]),
    )


def all_utils():
    parameters = [wave(2, 3).requires_grad_(), wave(4, step=0.4).requires_grad_()]

    def grads():
        for p in parameters:
            p.grad = p.detach() * 3

    for norm in (2, 1, float("inf")):
        grads()
        value(f"clipGradNorm.{norm}.total", nn.utils.clip_grad_norm_(parameters, 1.5, norm))
        value(f"clipGradNorm.{norm}", [p.grad for p in parameters])
    grads()
    nn.utils.clip_grad_value_(parameters, 0.7)
    value("clipGradValue", [p.grad for p in parameters])


if __name__ == "__main__":
    all_layers()
    all_functions()
    all_inits()
    all_utils()
    text = json.dumps({"layers": layers, "values": values}, separators=(",", ":"), allow_nan=False)
    path = pathlib.Path(__file__).with_suffix(".json.gz")
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{path.name}: {len(layers)} layers, {len(values)} values, {path.stat().st_size} bytes")
