"""Writes tensorboard_events.json.gz: the events that Python's SummaryWriter writes, without their times. Needs tensorboard, and
Pillow for images, beside torch."""

import base64
import io
import pathlib
import struct
import tempfile

import numpy as np
import torch
from PIL import Image
from tensorboard.compat.proto.event_pb2 import Event
from torch.utils.tensorboard import SummaryWriter

from cases import cases, wave, write


def records(path):
    data = path.read_bytes()
    at = 0
    while at < len(data):
        (length,) = struct.unpack_from("<Q", data, at)
        yield data[at + 12 : at + 12 + length]
        at += length + 16


def eighths(*shape, step=0.7):
    """Values whose sums are exact in any order."""
    return (wave(*shape, step=step) * 64).round() / 8


def record(name, call, **options):
    """Notes all events of a call by the run that they are in, but the first, which says who wrote the file."""
    with tempfile.TemporaryDirectory() as folder:
        writer = SummaryWriter(folder, **options)
        call(writer)
        writer.close()
        runs = {}
        for file in sorted(pathlib.Path(folder).rglob("events*")):
            events = []
            for data in list(records(file))[1:]:
                event = Event.FromString(data)
                if options.get("purge_step") is None:
                    assert event.wall_time > 0
                event.ClearField("wall_time")
                for value in event.summary.value:
                    if value.HasField("image"):
                        # Compressors differ: the pixels are noted beside.
                        picture = Image.open(io.BytesIO(value.image.encoded_image_string))
                        cases[f"{name}.pixels"] = base64.b64encode(picture.tobytes()).decode()
                        value.image.encoded_image_string = b""
                events.append(base64.b64encode(event.SerializeToString(deterministic=True)).decode())
            runs[str(file.parent.relative_to(folder))] = events
        cases[name] = runs


record("scalar", lambda w: w.add_scalar("loss/train", 0.1, 7))
record("scalar.zero", lambda w: w.add_scalar("loss", 0.0))
record("scalar.nan", lambda w: [w.add_scalar("ü/損失 🙂", v, 2**40) for v in (float("nan"), float("inf"), -float("inf"))])
record("scalar.beyond", lambda w: w.add_scalar("x", 1e300, -1))
record("scalar.new", lambda w: w.add_scalar("x", 0.1, 3, new_style=True))
record("scalar.double", lambda w: w.add_scalar("x", 0.1, 3, new_style=True, double_precision=True))
record("scalars", lambda w: w.add_scalars("run/a", {"sin": 0.5, "cos": 0.25}, 3))
record("purge", lambda w: w.add_scalar("x", 1.0, 5), purge_step=5)

record("histogram", lambda w: w.add_histogram("weights", eighths(50, 4), 3))
record("histogram.one", lambda w: w.add_histogram("weights", torch.tensor([0.0]), 3))
record("histogram.bins", lambda w: w.add_histogram("weights", eighths(50), 3, bins=10))
record("histogram.edges", lambda w: w.add_histogram("weights", eighths(50), 3, bins=[-6, -3, 0, 0.5, 1, 8]))
record("histogram.max", lambda w: w.add_histogram("weights", eighths(50, 4), 3, max_bins=100))
record("histogram.same", lambda w: w.add_histogram("weights", torch.ones(5), 3, bins=4))
record("histogram.int", lambda w: w.add_histogram("weights", torch.arange(-3, 9), 3))

record("image", lambda w: w.add_image("photo", wave(3, 5, 4, dtype=torch.float32), 2))
record("image.bytes", lambda w: w.add_image("photo", (torch.arange(60) * 4).to(torch.uint8).reshape(5, 4, 3), 2, dataformats="HWC"))
record("image.grey", lambda w: w.add_image("photo", wave(4, 6).abs(), 2, dataformats="WH"))
record("image.alpha", lambda w: w.add_image("photo", wave(4, 3, 2).abs(), 2))
record("images", lambda w: w.add_images("photos", wave(10, 1, 3, 4).abs(), 2))
record("text", lambda w: w.add_text("note", "# Größe\n*今日*", 4))
record("text.empty", lambda w: w.add_text("note", "", 4))
record("audio", lambda w: w.add_audio("tone", wave(1, 40) * 1.5, 1, sample_rate=8000))
record("layout", lambda w: w.add_custom_scalars({"a": {"both": ["Multiline", ["x", "y/z"]], "band": ["Margin", ["m", "l", "u"]]}, "b": {}}))
truth = (wave(60, step=0.9) > 0.2).long()
guess = wave(60, step=1.7) / 2 + 0.5
record("curve", lambda w: w.add_pr_curve("pr", truth, guess, 1))
record("curve.weights", lambda w: w.add_pr_curve("pr", truth, guess, 1, num_thresholds=11, weights=np.linspace(0, 1, 60)))

# One parameter at a time: Python writes many in no order.
run = {"run_name": "a", "global_step": 4}
record("hparams", lambda w: w.add_hparams({"batch": 32}, {"acc": 0.5, "loss": 0}, hparam_domain_discrete={"batch": [32, 64]}, **run))
record("hparams.text", lambda w: w.add_hparams({"name": "adam"}, {}, hparam_domain_discrete={"name": ["adam", "sgd"]}, **run))

write(__file__)
