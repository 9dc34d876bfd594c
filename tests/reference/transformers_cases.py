"""What the scripts transformers_*.py share: a case is a model of Hugging Face's, what it is given and what it answers."""

import instructions  # noqa: F401

import gzip
import json
import pathlib
import sys
import warnings

# This folder has scripts that are named as packages are.
here = sys.path.pop(0)

import torch
import transformers

sys.path.insert(0, here)
warnings.simplefilter("ignore")
transformers.logging.set_verbosity_error()
# The test has one too: how many there are decides in which order products are summed.
torch.set_num_threads(1)

cases = {}


def data(t):
    return {"dtype": str(t.dtype).removeprefix("torch."), "shape": list(t.shape), "data": t.detach().flatten().tolist()}


def plain(value):
    """Tensors, and those in tuples, as JSON; caches and what is not there are left out."""
    if isinstance(value, torch.Tensor):
        return data(value)
    if isinstance(value, tuple) and value and all(isinstance(v, torch.Tensor) for v in value):
        return [data(v) for v in value]
    return None


def outputs(out):
    return {k: plain(v) for k, v in out.items() if plain(v) is not None}


def bits(t):
    return t.detach().contiguous().view(-1)[:3].view(torch.int32).tolist()


def case(name, cls, config, inputs, *, train=True, build=None, ask=True, generate=()):
    config = {k: v for k, v in config.items()}
    make = getattr(transformers, cls)
    config_class = make.config_class
    torch.manual_seed(0)
    model = make(config_class(**config), **(build or {}))
    record = {"class": cls, "config": config, "build": list((build or {}).values())}
    record["state"] = [[k, list(v.shape), bits(v)] for k, v in model.state_dict().items()]
    record["parameters"] = [k for k, _ in model.named_parameters()]
    record["draw"] = torch.rand(1).item()
    record["text"] = str(model)
    record["inputs"] = {k: data(v) for k, v in inputs.items()}
    model.eval()
    asked = {"output_hidden_states": True} if ask else {}
    with torch.no_grad():
        record["output"] = outputs(model(**inputs, **asked))
    if ask:
        eager = make(config_class(**config, attn_implementation="eager"), **(build or {}))
        eager.load_state_dict(model.state_dict())
        eager.eval()
        with torch.no_grad():
            record["attentions"] = {
                k: [data(v) for v in vs]
                for k, vs in eager(**inputs, output_attentions=True).items()
                if k.endswith("attentions") and vs
            }
    if train:
        model.train()
        torch.manual_seed(1)
        out = model(**inputs)
        loss = out.get("loss")
        if loss is None:
            loss = out[0].square().mean()
        loss.backward()
        record["train"] = {
            "loss": loss.item(),
            "grads": {k: p.grad.double().sum().item() for k, p in model.named_parameters() if p.grad is not None},
        }
        model.eval()
    record["generate"] = []
    for options, given in generate:
        torch.manual_seed(3)
        ids = model.generate(**given, **options)
        record["generate"].append({"options": options, "inputs": {k: data(v) for k, v in given.items()}, "ids": ids.tolist()})
    cases[name] = record


IDS = torch.tensor([[5, 7, 2, 11, 3, 9], [4, 8, 6, 10, 12, 13]])
PADDED = torch.tensor([[5, 7, 2, 11, 0, 0], [4, 8, 6, 10, 12, 13]])
MASK = torch.tensor([[1, 1, 1, 1, 0, 0], [1, 1, 1, 1, 1, 1]])
LEFT = torch.tensor([[0, 0, 5, 7, 2, 11], [4, 8, 6, 10, 12, 13]])
LEFT_MASK = torch.tensor([[0, 0, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]])
LABELS = torch.tensor([[5, -100, 2, 11, -100, -100], [4, 8, 6, -100, 12, 13]])
TYPES = torch.tensor([[0, 0, 1, 1, 0, 0], [0, 1, 1, 1, 1, 1]])
CLASSES = torch.tensor([2, 0])
TOKEN_CLASSES = torch.tensor([[0, 1, 2, -100, 0, 1], [2, 2, 1, 0, -100, 1]])
SPAN = {"start_positions": torch.tensor([1, 9]), "end_positions": torch.tensor([3, 4])}
CHOICES = torch.stack([PADDED, IDS], 1)
CHOICE_MASK = torch.stack([MASK, torch.ones_like(MASK)], 1)

GREEDY = {"do_sample": False, "max_new_tokens": 6}


def searches(**given):
    return [
        (GREEDY, given),
        ({**GREEDY, "repetition_penalty": 1.7}, given),
        ({**GREEDY, "no_repeat_ngram_size": 2, "min_new_tokens": 3}, given),
        ({**GREEDY, "use_cache": False}, given),
        ({"do_sample": True, "max_new_tokens": 6}, given),
        ({"do_sample": True, "max_new_tokens": 5, "temperature": 0.7, "top_k": 7, "top_p": 0.9, "num_return_sequences": 2}, given),
        ({"do_sample": True, "max_length": 10, "top_k": 0, "min_p": 0.03}, given),
        ({"num_beams": 3, "max_new_tokens": 6}, given),
        ({"num_beams": 3, "max_new_tokens": 6, "num_return_sequences": 2, "length_penalty": 0.3, "early_stopping": True}, given),
        ({"num_beams": 2, "do_sample": True, "max_new_tokens": 5, "temperature": 1.3}, given),
    ]


def write(script):
    text = json.dumps(cases, separators=(",", ":"))
    pathlib.Path(script).with_suffix(".json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
