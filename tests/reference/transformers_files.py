"""Folders as Hugging Face's save_pretrained writes them, for tests/transformers/files.test.ts: transformers/ beside this file.

Run with a Python that has torch, transformers and safetensors: python3 tests/reference/transformers_files.py
With `--check FOLDER` it loads a folder that nodetorch wrote and prints what is in it.
"""

import instructions  # noqa: F401

import json
import pathlib
import shutil
import sys

# This folder has scripts that are named as packages are.
sys.path.pop(0)

import torch
import transformers
from transformers import (
    BertConfig, BertForMaskedLM, GPT2Config, GPT2LMHeadModel, LlamaConfig, LlamaForCausalLM, T5Config,
    T5ForConditionalGeneration, ViTConfig, ViTForImageClassification,
)

transformers.logging.set_verbosity_error()
transformers.utils.logging.disable_progress_bar()

GPT2 = GPT2Config(vocab_size=11, n_positions=8, n_embd=8, n_layer=1, n_head=2, eos_token_id=1, bos_token_id=1)
T5 = T5Config(vocab_size=11, d_model=8, d_kv=4, d_ff=16, num_layers=1, num_heads=2, decoder_start_token_id=0)
BERT = BertConfig(hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=11, max_position_embeddings=8)
LLAMA = LlamaConfig(
    vocab_size=11, hidden_size=8, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=1,
    max_position_embeddings=16, eos_token_id=1,
)
VIT = ViTConfig(hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, image_size=8, patch_size=4, num_labels=3)


def states(model):
    return {k: [list(t.shape), t.double().sum().item()] for k, t in model.state_dict().items()}


def check(folder):
    name = json.loads((pathlib.Path(folder) / "config.json").read_text())["architectures"][0]
    model, info = getattr(transformers, name).from_pretrained(folder, output_loading_info=True)
    problems = {k: sorted(map(str, v)) for k, v in info.items() if v}
    print(json.dumps({"class": name, "state": states(model), "problems": problems, "config": model.config.to_dict()}, default=str))


def write(here):
    shutil.rmtree(here, ignore_errors=True)
    expected = {}

    def save(name, cls, config, **options):
        torch.manual_seed(0)
        model = cls(config)
        model.save_pretrained(here / name, **options)
        expected[name] = {"class": cls.__name__, "state": states(model)}
        return model

    save("gpt2", GPT2LMHeadModel, GPT2)
    save("t5", T5ForConditionalGeneration, T5)
    save("vit", ViTForImageClassification, VIT)
    save("llama", LlamaForCausalLM, LLAMA, max_shard_size="2KB")
    # As checkpoints of old are: pickled, with TensorFlow's names for norms, and every tied weight.
    bert = save("bert", BertForMaskedLM, BERT)
    (here / "bert" / "model.safetensors").unlink()
    old = {
        k.replace("LayerNorm.weight", "LayerNorm.gamma").replace("LayerNorm.bias", "LayerNorm.beta"): v
        for k, v in bert.state_dict().items()
    }
    old["bert.embeddings.position_ids"] = torch.arange(8).unsqueeze(0)
    torch.save(old, here / "bert" / "pytorch_model.bin")
    (here / "expected.json").write_text(json.dumps(expected, indent=1))


if len(sys.argv) > 2 and sys.argv[1] == "--check":
    check(sys.argv[2])
else:
    write(pathlib.Path(__file__).with_name("transformers"))
