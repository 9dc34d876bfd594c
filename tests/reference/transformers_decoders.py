"""What decoders that look at an encoder's output, heads and rope types answer; writes transformers_decoders.json.gz beside this file.

Run with a Python that has torch and transformers: python3 tests/reference/transformers_decoders.py
"""

from transformers_cases import CHOICE_MASK, CHOICES, CLASSES, IDS, LABELS, MASK, PADDED, TOKEN_CLASSES, case, torch, write

ENCODED = (torch.arange(2 * 4 * 16, dtype=torch.float32) * 0.7).sin().reshape(2, 4, 16)
ENCODED_MASK = torch.tensor([[1, 1, 0, 0], [1, 1, 1, 1]])


def searches(**given):
    return [
        ({"do_sample": False, "max_new_tokens": 5}, given),
        ({"do_sample": True, "max_new_tokens": 5, "num_return_sequences": 2}, given),
        ({"num_beams": 3, "max_new_tokens": 5}, given),
        ({"do_sample": False, "max_new_tokens": 5, "use_cache": False}, given),
    ]


def crossing():
    seen = dict(encoder_hidden_states=ENCODED, encoder_attention_mask=ENCODED_MASK)
    config = dict(vocab_size=23, n_positions=16, n_embd=16, n_layer=2, n_head=2, initializer_range=0.3, add_cross_attention=True, eos_token_id=1, bos_token_id=1)
    given = dict(input_ids=PADDED, attention_mask=MASK, labels=LABELS, **seen)
    case("GPT2LMHeadModel.cross", "GPT2LMHeadModel", config, given, generate=searches(input_ids=IDS, **seen))
    upcast = dict(config, reorder_and_upcast_attn=True, attn_implementation="eager")
    case("GPT2Model.cross", "GPT2Model", upcast, dict(input_ids=IDS, encoder_hidden_states=ENCODED), ask=False)
    config = dict(
        vocab_size=23, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=24, pad_token_id=0,
        max_position_embeddings=16, initializer_range=0.3, is_decoder=True, add_cross_attention=True,
        eos_token_id=1, bos_token_id=1,
    )
    case("BertLMHeadModel.cross", "BertLMHeadModel", dict(config, chunk_size_feed_forward=3), given)
    given = dict(input_ids=IDS, encoder_hidden_states=ENCODED)
    case("RobertaForCausalLM.cross", "RobertaForCausalLM", config, given, ask=False)


def heads():
    config = dict(vocab_size=23, n_positions=16, n_embd=16, n_layer=1, n_head=2, initializer_range=0.3)
    mc = dict(mc_token_ids=torch.tensor([[3, 5], [2, 4]]), mc_labels=torch.tensor([1, 0]))
    given = dict(input_ids=CHOICES, attention_mask=CHOICE_MASK, labels=CHOICES, **mc)
    case("GPT2DoubleHeadsModel", "GPT2DoubleHeadsModel", config, given, ask=False)
    mean = dict(config, summary_type="mean", summary_use_proj=False, summary_activation="tanh", activation_function="gelu_python")
    case("GPT2DoubleHeadsModel.mean", "GPT2DoubleHeadsModel", mean, dict(input_ids=CHOICES), ask=False)
    config = dict(
        vocab_size=23, d_model=16, d_kv=6, d_ff=24, num_layers=1, num_heads=2, relative_attention_num_buckets=8,
        relative_attention_max_distance=12, decoder_start_token_id=0, initializer_factor=0.7, classifier_dropout=0.2,
    )
    ended = torch.tensor([[5, 7, 2, 1, 0, 0], [4, 8, 6, 10, 12, 1]])
    given = dict(input_ids=ended, attention_mask=MASK, labels=CLASSES)
    case("T5ForSequenceClassification", "T5ForSequenceClassification", dict(config, num_labels=3), given)
    given = dict(input_ids=PADDED, attention_mask=MASK, labels=TOKEN_CLASSES)
    case("T5ForTokenClassification", "T5ForTokenClassification", dict(config, num_labels=3), given)
    span = dict(start_positions=torch.tensor([1, 9]), end_positions=torch.tensor([3, 4]))
    case("T5ForQuestionAnswering", "T5ForQuestionAnswering", config, dict(input_ids=PADDED, attention_mask=MASK, **span), ask=False)


def ropes():
    config = dict(
        vocab_size=23, hidden_size=16, intermediate_size=24, num_hidden_layers=1, num_attention_heads=2,
        num_key_value_heads=1, max_position_embeddings=32, initializer_range=0.3, pad_token_id=0,
    )
    given = dict(input_ids=PADDED, attention_mask=MASK, labels=LABELS)
    yarn = {"rope_type": "yarn", "factor": 4.0, "rope_theta": 500.0, "original_max_position_embeddings": 8}
    longrope = {
        "rope_type": "longrope", "short_factor": [1.0, 1.2, 1.5, 1.7], "long_factor": [1.5, 2.0, 3.0, 4.0],
        "factor": 4.0, "original_max_position_embeddings": 5,
    }
    kinds = {
        "yarn": dict(rope_parameters=yarn),
        "yarn.scaled": dict(rope_parameters=dict(yarn, mscale=1.0, mscale_all_dim=0.5, truncate=False, beta_fast=16.0, beta_slow=2.0)),
        "longrope": dict(rope_scaling=longrope, rope_theta=1000.0),
        "longrope.short": dict(rope_scaling=dict(longrope, original_max_position_embeddings=8), rope_theta=1000.0),
    }
    for name, more in kinds.items():
        case(f"LlamaForCausalLM.{name}", "LlamaForCausalLM", dict(config, **more), given, ask=False, train=False)


for part in (crossing, heads, ropes):
    part()
write(__file__)
