"""What torchvision's building blocks give in tests/vision/ops.test.ts; writes vision_ops.json.gz beside this file.

Run with a Python that has torch and torchvision: python3 tests/reference/vision_ops.py
"""

import instructions  # noqa: F401  (before torch)

import torch
from cases import save, wave, write
from torch import nn
from torchvision import ops
from torchvision.models.convnext import LayerNorm2d
from torchvision.models.vision_transformer import interpolate_embeddings

f32 = torch.float32
image = wave(2, 4, 6, 5, dtype=f32)
volume = wave(2, 4, 3, 6, 5, dtype=f32)

modules = {
    "conv2d": (lambda: ops.Conv2dNormActivation(4, 6), image),
    "conv2d.plain": (lambda: ops.Conv2dNormActivation(4, 6, norm_layer=None, activation_layer=None, bias=None), image),
    "conv2d.sizes": (
        lambda: ops.Conv2dNormActivation(
            4, 6, (3, 5), (2, 1), None, 2, lambda n: nn.GroupNorm(2, n), nn.GELU, (1, 2), None, True
        ),
        image,
    ),
    "conv2d.padding": (lambda: ops.Conv2dNormActivation(4, 6, 5, padding="same", activation_layer=nn.Hardswish), image),
    "conv3d": (lambda: ops.Conv3dNormActivation(4, 6, stride=2), volume),
    "conv3d.dilation": (lambda: ops.Conv3dNormActivation(4, 6, dilation=(1, 2, 2)), volume),
    "squeeze": (lambda: ops.SqueezeExcitation(4, 2), image),
    "squeeze.hard": (lambda: ops.SqueezeExcitation(4, 2, nn.SiLU, scale_activation=nn.Hardsigmoid), image),
    "mlp": (lambda: ops.MLP(5, [7, 3], dropout=0.4), image),
    "mlp.norm": (lambda: ops.MLP(5, [7, 4, 3], nn.LayerNorm, nn.ReLU, True, False, 0.2), image),
    "permute": (lambda: ops.Permute([0, 2, 3, 1]), image),
    "depth.row": (lambda: ops.StochasticDepth(0.4, "row"), wave(5, 2, 3, dtype=f32)),
    "depth.batch": (lambda: ops.StochasticDepth(0.4, "batch"), wave(5, 2, 3, dtype=f32)),
    "depth.all": (lambda: ops.StochasticDepth(1.0, "row"), wave(5, 2, 3, dtype=f32)),
    "drop2d": (lambda: ops.DropBlock2d(0.2, 3), image),
    "drop2d.large": (lambda: ops.DropBlock2d(0.1, 7, inplace=True, eps=0.1), image),
    "drop3d": (lambda: ops.DropBlock3d(0.1, 3), volume),
    "norm2d": (lambda: LayerNorm2d(4, eps=1e-6), image),
    "frozen": (lambda: ops.FrozenBatchNorm2d(4), image),
}

for name, (make, x) in modules.items():
    torch.manual_seed(3)
    module = make()
    save(f"{name}.text", repr(module))
    save(f"{name}.keys", " ".join(module.state_dict()))
    for key, value in module.state_dict().items():
        save(f"{name}.state.{key}", value)
    save(f"{name}.train", module(x.clone()))
    module.eval()
    save(f"{name}.eval", module(x.clone()))

frozen = ops.FrozenBatchNorm2d(4, eps=1e-3)
state = {k: wave(4, step=s, dtype=f32).abs() for k, s in (("weight", 0.3), ("bias", 1.1), ("running_mean", 0.9))}
state |= {"running_var": wave(4, step=1.7, dtype=f32).abs(), "num_batches_tracked": torch.tensor(7)}
frozen.load_state_dict(state)
save("frozen.loaded", frozen(image))

embedding = {"encoder.pos_embedding": wave(1, 17, 3, dtype=f32), "heads.head.bias": wave(2, dtype=f32)}
save("embeddings", interpolate_embeddings(48, 8, dict(embedding), reset_heads=True)["encoder.pos_embedding"])
save(
    "embeddings.bilinear",
    interpolate_embeddings(16, 8, dict(embedding), interpolation_mode="bilinear")["encoder.pos_embedding"],
)

write(__file__)
