"""Calls of torch.nn.functional with what PyTorch answers; writes nn_functional.json.gz beside this file.

A call is data, so that tests/nn/every-functional.test.ts makes the same one. Run with a Python that has torch:
python3 tests/reference/nn_functional.py
"""

import warnings

import torch
import torch.nn.functional as F
from cases import cases, save, wave, write

warnings.simplefilter("ignore")


def w(*shape, step=0.7):
    return {"wave": list(shape), "step": step}


def p(*shape):
    """Positive numbers below 1."""
    return {"positive": list(shape)}


def i(*values):
    return {"int": list(values)}


image, volume, line = w(2, 3, 6, 6), w(1, 2, 4, 5, 6), w(2, 3, 8)
a, b = w(3, 4), w(3, 4, step=0.9)
sign = {"sign": [3, 4]}

CALLS = [
    *[(f"adaptive_{kind}_pool{n}d", [x, 2], {}) for kind in ("avg", "max") for n, x in ((1, line), (2, image), (3, volume))],
    *[(f"adaptive_max_pool{n}d_with_indices", [x, 2], {}) for n, x in ((1, line), (2, image), (3, volume))],
    *[(f"avg_pool{n}d", [x, 2], {"stride": 1, "padding": 1, "count_include_pad": False}) for n, x in ((1, line), (2, image), (3, volume))],
    *[(f"max_pool{n}d", [x, 2, 1], {"ceil_mode": True}) for n, x in ((1, line), (2, image), (3, volume))],
    *[(f"max_pool{n}d_with_indices", [x, 3], {"stride": 2, "padding": 1}) for n, x in ((1, line), (2, image), (3, volume))],
    *[(f"lp_pool{n}d", [x, 2.0, 2], {}) for n, x in ((1, p(2, 3, 8)), (2, p(2, 3, 6, 6)), (3, p(1, 2, 4, 5, 6)))],
    ("max_unpool1d", [w(1, 1, 3), {"int": [[[1, 3, 4]]]}, 2], {}),
    ("max_unpool3d", [w(1, 1, 1, 1, 2), {"int": [[[[[1, 6]]]]]}, 2], {}),
    ("fractional_max_pool2d", [image, 2], {"output_size": 3, "_random_samples": p(2, 3, 2)}),
    ("fractional_max_pool2d_with_indices", [image, 2], {"output_size": 3, "_random_samples": p(2, 3, 2)}),
    ("fractional_max_pool3d", [volume, 2], {"output_ratio": 0.5, "_random_samples": p(1, 2, 3)}),
    ("fractional_max_pool3d_with_indices", [volume, 2], {"output_size": [2, 2, 3], "_random_samples": p(1, 2, 3)}),
    ("conv1d", [line, w(4, 3, 3), w(4)], {"padding": "same"}),
    ("conv2d", [image, w(6, 1, 3, 3)], {"groups": 3, "stride": 2, "padding": 1}),
    ("conv3d", [volume, w(2, 2, 2, 2, 2), w(2)], {"dilation": 2}),
    ("conv_tbc", [w(5, 2, 3), w(3, 3, 4), w(4), 1], {}),
    ("conv_transpose1d", [line, w(3, 2, 3)], {"stride": 2, "output_padding": 1}),
    ("conv_transpose2d", [image, w(3, 2, 3, 3), w(2)], {"padding": 1}),
    ("conv_transpose3d", [volume, w(2, 2, 2, 2, 2)], {}),
    ("batch_norm", [image, w(3), p(3)], {"weight": w(3), "bias": w(3)}),
    ("batch_norm", [image, w(3), p(3)], {"training": True, "momentum": 0.3}),
    ("group_norm", [w(2, 4, 5), 2, w(4), w(4)], {}),
    ("instance_norm", [image], {"weight": w(3), "bias": w(3)}),
    ("layer_norm", [a, [4], w(4), w(4), 1e-3], {}),
    ("rms_norm", [a, [4], w(4)], {"eps": 1e-3}),
    ("local_response_norm", [p(2, 5, 4), 3], {"alpha": 0.1, "beta": 0.5, "k": 2.0}),
    ("normalize", [a], {"p": 3.0, "dim": 0}),
    ("binary_cross_entropy", [p(3, 4), p(3, 4)], {"weight": p(4), "reduction": "none"}),
    ("binary_cross_entropy_with_logits", [a, p(3, 4)], {"pos_weight": p(4)}),
    ("cosine_embedding_loss", [a, b, i(1, -1, 1)], {"margin": 0.2, "reduction": "sum"}),
    ("cosine_similarity", [a, b], {"dim": 0}),
    ("cross_entropy", [a, i(1, 0, 3)], {"label_smoothing": 0.1, "ignore_index": 0}),
    ("hinge_embedding_loss", [a, sign], {"margin": 0.5}),
    ("huber_loss", [a, b], {"delta": 0.3}),
    ("kl_div", [a, p(3, 4)], {"reduction": "batchmean"}),
    ("l1_loss", [a, b], {"reduction": "sum"}),
    ("margin_ranking_loss", [a, b, sign], {"margin": 0.1}),
    ("mse_loss", [a, b], {}),
    ("multi_margin_loss", [a, i(1, 0, 3)], {"p": 2, "margin": 0.5}),
    ("multilabel_margin_loss", [a, {"int": [[1, 0, -1, 0], [3, -1, 0, 1], [0, 1, 2, 3]]}], {}),
    ("multilabel_soft_margin_loss", [a, p(3, 4)], {}),
    ("nll_loss", [a, i(1, 0, 3)], {"weight": p(4)}),
    ("pairwise_distance", [a, b], {"p": 1.0, "keepdim": True}),
    ("pdist", [a], {"p": 3.0}),
    ("poisson_nll_loss", [a, p(3, 4)], {"full": True}),
    ("smooth_l1_loss", [a, b], {"beta": 0.4}),
    ("soft_margin_loss", [a, sign], {}),
    ("triplet_margin_loss", [a, b, w(3, 4, step=0.3)], {"margin": 0.7, "swap": True}),
    ("triplet_margin_with_distance_loss", [a, b, w(3, 4, step=0.3)], {"margin": 0.7}),
    ("gaussian_nll_loss", [a, b, p(3, 4)], {"full": True}),
    ("ctc_loss", [w(5, 2, 4), {"int": [[1, 2], [3, 1]]}, i(5, 4), i(2, 1)], {"zero_infinity": True}),
    ("celu", [a, 1.5], {}),
    ("celu_", [a], {"alpha": 0.5}),
    ("elu", [a, 0.5], {}),
    ("elu_", [a], {}),
    ("gelu", [a], {"approximate": "tanh"}),
    ("glu", [a], {"dim": 1}),
    ("hardshrink", [a, 0.3], {}),
    ("hardsigmoid", [a], {}),
    ("hardswish", [a], {}),
    ("hardtanh", [a, -0.5, 0.25], {}),
    ("hardtanh_", [a], {"min_val": -0.1}),
    ("leaky_relu", [a, 0.2], {}),
    ("leaky_relu_", [a], {}),
    ("log_softmax", [a, 1], {}),
    ("logsigmoid", [a], {}),
    ("mish", [a], {}),
    ("prelu", [a, w(4)], {}),
    ("relu", [a], {}),
    ("relu_", [a], {}),
    ("relu6", [a], {}),
    ("rrelu", [a], {"lower": 0.1, "upper": 0.4}),
    ("rrelu_", [a], {}),
    ("selu", [a], {}),
    ("selu_", [a], {}),
    ("sigmoid", [a], {}),
    ("silu", [a], {}),
    ("softmax", [a], {"dim": 0, "dtype": "float32"}),
    ("softmin", [a, 1], {}),
    ("softplus", [a, 2.0, 1.0], {}),
    ("softshrink", [a, 0.2], {}),
    ("softsign", [a], {}),
    ("tanh", [a], {}),
    ("tanhshrink", [a], {}),
    ("threshold", [a, 0.1, 20.0], {}),
    ("threshold_", [a, 0.1, 20.0], {}),
    ("linear", [a, w(2, 4), w(2)], {}),
    ("bilinear", [a, w(3, 5), w(2, 4, 5), w(2)], {}),
    ("embedding", [i(1, 3, 0), w(5, 3)], {"padding_idx": 0}),
    ("embedding_bag", [i(1, 3, 0, 2), w(5, 3), i(0, 2)], {"mode": "sum", "per_sample_weights": w(4)}),
    ("one_hot", [i(1, 0, 2)], {"num_classes": 4}),
    ("pad", [a, [1, 2]], {"value": 3.0}),
    ("channel_shuffle", [w(1, 4, 2, 2), 2], {}),
    ("native_channel_shuffle", [w(1, 4, 2, 2), 2], {}),
    ("pixel_shuffle", [w(1, 4, 2, 3), 2], {}),
    ("pixel_unshuffle", [w(1, 1, 4, 6), 2], {}),
    ("unfold", [image, 3], {"dilation": 2, "padding": 1}),
    ("fold", [w(1, 4, 6), [3, 4], 2], {}),
    ("upsample", [w(1, 2, 3)], {"scale_factor": 2, "mode": "linear", "align_corners": True}),
    ("upsample_bilinear", [w(1, 1, 2, 3), 4], {}),
    ("upsample_nearest", [w(1, 1, 2, 3)], {"scale_factor": 2}),
    ("interpolate", [w(1, 1, 2, 3)], {"size": [3, 5], "mode": "bicubic", "align_corners": False}),
    ("affine_grid", [w(1, 2, 3), [1, 1, 2, 2]], {"align_corners": True}),
    ("grid_sample", [w(1, 1, 3, 3), w(1, 2, 2, 2), "nearest", "reflection"], {"align_corners": False}),
    ("scaled_dot_product_attention", [w(2, 3, 4), w(2, 5, 4, step=0.3), w(2, 5, 2)], {"is_causal": True, "scale": 0.7}),
    *[(name, [x, 0.4], {"training": False}) for name, x in (("dropout", a), ("alpha_dropout", a), ("dropout1d", line), ("dropout2d", image), ("dropout3d", volume), ("feature_alpha_dropout", image))],
]


def operand(value):
    if not isinstance(value, dict):
        return getattr(torch, value) if value in ("float32",) else value
    if "int" in value:
        return torch.tensor(value["int"])
    if "positive" in value:
        return wave(*value["positive"]).abs() * 0.9 + 0.05
    if "sign" in value:
        return wave(*value["sign"], step=1.9).sign()
    return wave(*value["wave"], step=value["step"])


for number, (name, args, kwargs) in enumerate(CALLS):
    key = f"{number} {name}"
    cases[f"{key} call"] = {"name": name, "args": args, "options": kwargs}
    save(key, getattr(F, name)(*map(operand, args), **{k: operand(v) for k, v in kwargs.items()}))

write(__file__)
