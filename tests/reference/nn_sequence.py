"""What PyTorch answers to the calls in tests/nn/{recurrent,attention,transformer,packed}.test.ts; writes
nn_sequence.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/nn_sequence.py
"""

import gzip
import json
import pathlib
import warnings

import torch
from torch import nn
from torch.nn.utils import rnn

from nn import layer, layers, value, values, wave

warnings.filterwarnings("ignore")


def flat(out):
    if isinstance(out, rnn.PackedSequence):
        return flat(tuple(out))
    if isinstance(out, (tuple, list)):
        return [t for item in out for t in flat(item)]
    return [] if out is None else [out]


def case(name, make, call, grad=True):
    """The layer's text and initial state, what it returns from seed 1, and the gradients of the sum of squares."""
    layer(name, make)
    torch.manual_seed(0)
    module = make()
    torch.manual_seed(1)
    out = flat(call(module))
    value(f"{name}.out", out)
    if grad:
        sum((t * t).sum() for t in out if t.is_floating_point()).backward()
        sums = [p.grad.double().sum().item() for p in module.parameters()]
        value(f"{name}.grads", torch.tensor(sums))


def evaluated(module, *args, **kwargs):
    with torch.no_grad():
        return module.eval()(*args, **kwargs)


def recurrent():
    x, one = wave(4, 3, 2), wave(4, 2, step=0.3)
    packed = rnn.pack_sequence([wave(2, 2), wave(4, 2, step=0.5), wave(3, 2, step=0.9)], enforce_sorted=False)
    case("RNN", lambda: nn.RNN(2, 3), lambda m: m(x))
    case("RNN.relu", lambda: nn.RNN(2, 3, 2, "relu", bidirectional=True), lambda m: m(x, wave(4, 3, 3)))
    case("RNN.packed", lambda: nn.RNN(2, 3, bias=False), lambda m: m(packed, wave(1, 3, 3)))
    case("GRU", lambda: nn.GRU(2, 3, 2, dropout=0.5), lambda m: m(x))
    case("GRU.unbatched", lambda: nn.GRU(2, 3, batch_first=True, bidirectional=True), lambda m: m(one, wave(2, 3)))
    case("GRU.packed", lambda: nn.GRU(2, 3, 2, bidirectional=True), lambda m: m(packed))
    case("LSTM", lambda: nn.LSTM(2, 3, 3, dropout=0.25), lambda m: m(x))
    case("LSTM.batchFirst", lambda: nn.LSTM(2, 3, batch_first=True, bidirectional=True), lambda m: m(x))
    case("LSTM.projected", lambda: nn.LSTM(2, 4, 2, proj_size=3, bidirectional=True), lambda m: m(x))
    case("LSTM.unbatched", lambda: nn.LSTM(2, 3, bias=False), lambda m: m(one, (wave(1, 3), wave(1, 3, step=0.2))))
    case("LSTM.packed", lambda: nn.LSTM(2, 3, 2, dropout=1), lambda m: m(packed, (wave(2, 3, 3), wave(2, 3, 3, step=0.2))))
    case("RNNCell", lambda: nn.RNNCell(2, 3), lambda m: m(one))
    case("RNNCell.relu", lambda: nn.RNNCell(2, 3, bias=False, nonlinearity="relu"), lambda m: m(wave(2), wave(3)))
    case("GRUCell", lambda: nn.GRUCell(2, 3), lambda m: m(one, wave(4, 3)))
    case("LSTMCell", lambda: nn.LSTMCell(2, 3), lambda m: m(one))
    case("LSTMCell.unbatched", lambda: nn.LSTMCell(2, 3), lambda m: m(wave(2), (wave(3), wave(3, step=0.2))))


def attention():
    q, kv = wave(3, 2, 4), wave(5, 2, 4, step=0.5)
    padding = torch.zeros(2, 5, dtype=torch.bool)
    padding[1, 3:] = True
    mask = torch.zeros(3, 5, dtype=torch.bool)
    mask[0, 1:] = True
    case("Attention", lambda: nn.MultiheadAttention(4, 2), lambda m: m(q, q, q))
    case("Attention.masks", lambda: nn.MultiheadAttention(4, 2), lambda m: m(q, kv, kv, padding, attn_mask=mask))
    case("Attention.heads", lambda: nn.MultiheadAttention(4, 2, dropout=0.5), lambda m: m(q, kv, kv, average_attn_weights=False))
    case("Attention.fast", lambda: nn.MultiheadAttention(4, 2, dropout=0.5), lambda m: m(q, kv, kv, need_weights=False))
    case("Attention.plain", lambda: nn.MultiheadAttention(4, 2, bias=False, batch_first=True), lambda m: m(q, q, q))
    case(
        "Attention.dims",
        lambda: nn.MultiheadAttention(4, 2, kdim=3, vdim=5, add_bias_kv=True, add_zero_attn=True),
        lambda m: m(q, wave(5, 2, 3), wave(5, 2, 5), padding),
    )
    case("Attention.unbatched", lambda: nn.MultiheadAttention(4, 2, batch_first=True), lambda m: m(q[:, 0], kv[:, 0], kv[:, 0]))
    causal = nn.Transformer.generate_square_subsequent_mask(3)
    case(
        "Attention.causal",
        lambda: nn.MultiheadAttention(4, 2),
        lambda m: m(q, q, q, attn_mask=causal, is_causal=True, need_weights=False),
    )
    both = torch.zeros(3, 2, dtype=torch.bool)
    both[2, 1] = True
    square = torch.zeros(2, 2, dtype=torch.bool)
    square[0, 1] = True
    fused = lambda: nn.MultiheadAttention(4, 2, batch_first=True)
    case("Attention.eval", fused, lambda m: evaluated(m, q, q, q), grad=False)
    case("Attention.evalFast", fused, lambda m: evaluated(m, q, q, q, both, False), grad=False)
    case("Attention.evalMasks", fused, lambda m: evaluated(m, q, q, q, both, attn_mask=square), grad=False)


def transformer():
    x, memory = wave(3, 2, 4), wave(3, 5, 4, step=0.5)
    padding = torch.zeros(3, 2, dtype=torch.bool)
    padding[2, 1] = True
    causal = nn.Transformer.generate_square_subsequent_mask(2)
    encoder = lambda **kw: nn.TransformerEncoderLayer(4, 2, 8, batch_first=True, **kw)
    decoder = lambda **kw: nn.TransformerDecoderLayer(4, 2, 8, batch_first=True, **kw)
    case("EncoderLayer", encoder, lambda m: m(x, src_key_padding_mask=padding))
    case("EncoderLayer.normFirst", lambda: encoder(norm_first=True, activation="gelu", bias=False), lambda m: m(x, causal, is_causal=True))
    case("EncoderLayer.module", lambda: encoder(activation=nn.Tanh(), dropout=0.0), lambda m: m(x[0]))
    case("EncoderLayer.eval", lambda: encoder(activation="gelu"), lambda m: evaluated(m, x, src_key_padding_mask=padding), grad=False)
    case("EncoderLayer.evalMasks", lambda: encoder(norm_first=True), lambda m: evaluated(m, x, causal, padding), grad=False)
    case("DecoderLayer", decoder, lambda m: m(x, memory, causal, tgt_key_padding_mask=padding))
    case("DecoderLayer.normFirst", lambda: decoder(norm_first=True, activation=torch.sigmoid), lambda m: m(x, memory))
    case("Encoder", lambda: nn.TransformerEncoder(encoder(), 2), lambda m: m(x, causal))
    stack = lambda: nn.TransformerEncoder(encoder(), 2, nn.LayerNorm(4))
    case("Encoder.eval", stack, lambda m: evaluated(m, x, src_key_padding_mask=padding), grad=False)
    case("Encoder.gap", stack, lambda m: evaluated(m, x, src_key_padding_mask=padding.flip(1)), grad=False)
    case("Decoder", lambda: nn.TransformerDecoder(decoder(), 2, nn.LayerNorm(4)), lambda m: m(x, memory, causal))
    whole = lambda **kw: nn.Transformer(4, 2, 1, 2, 8, **kw)
    src = wave(5, 2, 4, step=0.5)
    tgt = wave(3, 2, 4)
    case("Transformer", whole, lambda m: m(src, tgt, tgt_mask=nn.Transformer.generate_square_subsequent_mask(3)))
    case("Transformer.batchFirst", lambda: whole(batch_first=True, norm_first=True), lambda m: m(memory, x, src_key_padding_mask=torch.zeros(3, 5, dtype=torch.bool)))
    value("subsequentMask", torch.isinf(nn.Transformer.generate_square_subsequent_mask(3)).float())


def packed():
    sequences = [wave(2, 2), wave(4, 2, step=0.5), wave(3, 2, step=0.9)]
    for name, p in {
        "packed": rnn.pack_sequence(sequences, enforce_sorted=False),
        "packed.sorted": rnn.pack_sequence([sequences[i] for i in (1, 2, 0)]),
        "packed.padded": rnn.pack_padded_sequence(wave(2, 3, 2), [2, 3], batch_first=True, enforce_sorted=False),
    }.items():
        value(name, flat(p))
        value(f"{name}.pad", rnn.pad_packed_sequence(p, padding_value=-1.0, total_length=5))
        value(f"{name}.unpack", rnn.unpack_sequence(p))
    value("padSequence", rnn.pad_sequence(sequences, padding_value=7))
    value("padSequence.left", rnn.pad_sequence(sequences, batch_first=True, padding_side="left"))
    value("unpadSequence", rnn.unpad_sequence(rnn.pad_sequence(sequences), torch.tensor([2, 4, 3])))
    value("invertPermutation", rnn.invert_permutation(torch.tensor([2, 0, 1])))


def normalized():
    x, image = wave(5, 3), wave(2, 3, 4, 4)
    case("weightNorm", lambda: nn.utils.weight_norm(nn.Linear(3, 2)), lambda m: m(x))
    case("weightNorm.all", lambda: nn.utils.weight_norm(nn.Conv2d(3, 2, 2), dim=None), lambda m: m(image))
    case("weightNorm.lstm", lambda: nn.utils.weight_norm(nn.LSTM(3, 2), "weight_hh_l0"), lambda m: m(x))
    case("spectralNorm", lambda: nn.utils.spectral_norm(nn.Linear(3, 2)), lambda m: (m(x), m(x), m.weight_u))
    case(
        "spectralNorm.conv",
        lambda: nn.utils.spectral_norm(nn.ConvTranspose2d(3, 2, 2), n_power_iterations=3),
        lambda m: (m(image), m.weight_v),
    )
    # One step of training first: with the vectors it starts from, evaluation divides by almost nothing.
    case("spectralNorm.eval", lambda: nn.utils.spectral_norm(nn.Linear(3, 2)), lambda m: (m(x), m.eval()(x)))
    case("SyncBatchNorm", lambda: nn.SyncBatchNorm(3, momentum=None), lambda m: (m(image), m.running_var))

    class Counter(nn.Module):
        def __init__(self):
            super().__init__()
            self.total = nn.Buffer(torch.zeros(2))
            self.fc = nn.Linear(2, 2)
            self.scratch = nn.Buffer(torch.ones(1), persistent=False)

    layer("Counter", Counter)

    def fused(first, norm, fuse, *args):
        with torch.no_grad():
            for i, t in enumerate((norm.running_mean, norm.running_var, norm.weight, norm.bias)):
                t.copy_(wave(*t.shape, step=0.2 + i).abs() + 0.1)
        result = fuse(first.eval(), norm.eval(), *args)
        return result.weight, result.bias

    torch.manual_seed(0)
    value("fuse.conv", fused(nn.Conv2d(3, 2, 2, bias=False), nn.BatchNorm2d(2), nn.utils.fuse_conv_bn_eval))
    value("fuse.transpose", fused(nn.ConvTranspose1d(3, 2, 2), nn.BatchNorm1d(2), nn.utils.fuse_conv_bn_eval, True))
    value("fuse.linear", fused(nn.Linear(3, 2), nn.BatchNorm1d(2), nn.utils.fuse_linear_bn_eval))


if __name__ == "__main__":
    normalized()
    recurrent()
    attention()
    transformer()
    packed()
    text = json.dumps({"layers": layers, "values": values}, separators=(",", ":"), allow_nan=False)
    path = pathlib.Path(__file__).with_suffix(".json.gz")
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{path.name}: {len(layers)} layers, {len(values)} values, {path.stat().st_size} bytes")
