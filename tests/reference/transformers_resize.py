"""What resizing the vocabularies of Hugging Face's models gives; writes transformers_resize.json.gz beside this file.

Run with a Python that has torch and transformers: python3 tests/reference/transformers_resize.py
"""

from transformers_cases import cases, torch, transformers, write

GPT2 = dict(vocab_size=23, n_positions=8, n_embd=4, n_layer=1, n_head=1)
BERT = dict(
    vocab_size=23, hidden_size=4, num_hidden_layers=1, num_attention_heads=1, intermediate_size=4, max_position_embeddings=8,
    pad_token_id=21,
)
DISTILBERT = dict(vocab_size=23, dim=4, n_layers=1, n_heads=1, hidden_dim=4, max_position_embeddings=8)
T5 = dict(vocab_size=23, d_model=4, d_kv=2, d_ff=4, num_layers=1, num_heads=1)


def ends(t):
    """A tensor's first bits and last numbers."""
    flat = t.detach().contiguous().view(-1)
    return [flat[:3].view(torch.int32).tolist(), flat[-3:].tolist()]


def resize(cls, config, *args):
    make = getattr(transformers, cls)
    torch.manual_seed(0)
    model = make(make.config_class(**config))
    embedding = model.resize_token_embeddings(*args)
    record = {"class": cls, "config": config, "args": list(args)}
    record["state"] = [[k, list(v.shape), *ends(v)] for k, v in model.state_dict().items()]
    record["parameters"] = [k for k, _ in model.named_parameters()]
    record["sizes"] = [model.config.vocab_size, embedding.num_embeddings, embedding.padding_idx]
    record["text"] = str(model)
    record["draw"] = torch.rand(1).item()
    cases[f"{cls} {len(cases)}"] = record


for args in ((30,), (20,), (25, 8), (None, 8), (23,), (26, None, False)):
    resize("GPT2LMHeadModel", GPT2, *args)
    resize("GPT2LMHeadModel", dict(GPT2, tie_word_embeddings=False), *args)
    resize("BertForMaskedLM", BERT, *args)
for more in ({}, {"tie_word_embeddings": False}):
    resize("BertForMaskedLM", dict(BERT, **more), 27)
    resize("RobertaForMaskedLM", dict(BERT, pad_token_id=2, **more), 27)
    resize("DistilBertForMaskedLM", dict(DISTILBERT, **more), 27)
    resize("DistilBertForMaskedLM", dict(DISTILBERT, **more), 27, None, False)
resize("BertModel", BERT, 20)
resize("T5ForConditionalGeneration", T5, 27)
resize("T5EncoderModel", T5, 27, None, False)
resize("LlamaForCausalLM", dict(vocab_size=23, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=1), 27)
write(__file__)
