"""What Hugging Face's models answer to the calls in tests/transformers; writes transformers_models.json.gz beside this file.

Run with a Python that has torch and transformers: python3 tests/reference/transformers_models.py
"""

from transformers_cases import (
    CHOICE_MASK,
    CHOICES,
    CLASSES,
    GREEDY,
    IDS,
    LABELS,
    LEFT,
    LEFT_MASK,
    MASK,
    PADDED,
    SPAN,
    TOKEN_CLASSES,
    TYPES,
    case,
    cases,
    data,
    searches,
    torch,
    bits,
    write,
)


def gpt2():
    config = dict(vocab_size=23, n_positions=16, n_embd=16, n_layer=2, n_head=2, initializer_range=0.3, eos_token_id=1, bos_token_id=1)
    lm = dict(input_ids=PADDED, attention_mask=MASK, labels=LABELS)
    case("GPT2Model", "GPT2Model", config, dict(input_ids=IDS, token_type_ids=TYPES))
    batch = dict(input_ids=LEFT, attention_mask=LEFT_MASK)
    generate = searches(input_ids=IDS) + [(GREEDY, batch), ({**GREEDY, "eos_token_id": [1, 8], "pad_token_id": 0}, batch)]
    case("GPT2LMHeadModel", "GPT2LMHeadModel", config, lm, generate=generate)
    variant = dict(config, activation_function="gelu", scale_attn_by_inverse_layer_idx=True, n_inner=24, tie_word_embeddings=False)
    case("GPT2LMHeadModel.variant", "GPT2LMHeadModel", variant, dict(input_ids=IDS, labels=IDS))
    padded = dict(config, pad_token_id=0)
    for labels, count in ((CLASSES, 3), (torch.tensor([0.5, -1.0]), 1), (torch.tensor([[1.0, 0, 1], [0, 1, 0]]), 3)):
        given = dict(input_ids=PADDED, attention_mask=MASK, labels=labels)
        name = f"GPT2ForSequenceClassification.{str(labels.dtype)[6:]}{count}"
        case(name, "GPT2ForSequenceClassification", dict(padded, num_labels=count), given, ask=False)
    given = dict(input_ids=IDS, labels=TOKEN_CLASSES)
    case("GPT2ForTokenClassification", "GPT2ForTokenClassification", dict(config, num_labels=3), given, ask=False)
    case("GPT2ForQuestionAnswering", "GPT2ForQuestionAnswering", config, dict(input_ids=PADDED, attention_mask=MASK, **SPAN), ask=False)


def decoders():
    for kind in ("Llama", "Qwen2"):
        config = dict(
            vocab_size=23, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=4,
            num_key_value_heads=2, max_position_embeddings=32, initializer_range=0.3, eos_token_id=1, bos_token_id=1, pad_token_id=0,
        )
        lm = f"{kind}ForCausalLM"
        batch = dict(input_ids=LEFT, attention_mask=LEFT_MASK)
        labels = dict(input_ids=PADDED, attention_mask=MASK, labels=LABELS)
        case(f"{kind}Model", f"{kind}Model", config, dict(input_ids=IDS))
        case(lm, lm, config, labels, generate=searches(input_ids=IDS) + [(GREEDY, batch)])
        packed = dict(input_ids=IDS, position_ids=torch.tensor([[0, 1, 2, 0, 1, 2], [0, 1, 2, 3, 4, 5]]), use_cache=torch.tensor(False))
        case(f"{lm}.packed", lm, config, packed, ask=False)
        case(f"{lm}.tied", lm, dict(config, tie_word_embeddings=True), labels, ask=False)
        ropes = {
            "linear": {"rope_type": "linear", "factor": 2.0, "rope_theta": 500.0},
            "dynamic": {"rope_type": "dynamic", "factor": 2.0, "rope_theta": 10000.0},
            "llama3": {
                "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                "original_max_position_embeddings": 16, "rope_theta": 10000.0,
            },
        }
        for name, rope in ropes.items():
            longest = 4 if name == "dynamic" else 32
            case(f"{lm}.{name}", lm, dict(config, rope_parameters=rope, max_position_embeddings=longest), labels, ask=False)
        given = dict(input_ids=PADDED, attention_mask=MASK, labels=CLASSES)
        case(f"{kind}ForSequenceClassification", f"{kind}ForSequenceClassification", dict(config, num_labels=3), given, ask=False)
        given = dict(input_ids=IDS, labels=TOKEN_CLASSES)
        case(f"{kind}ForTokenClassification", f"{kind}ForTokenClassification", dict(config, num_labels=3), given, ask=False)
        given = dict(input_ids=PADDED, attention_mask=MASK, **SPAN)
        case(f"{kind}ForQuestionAnswering", f"{kind}ForQuestionAnswering", config, given, ask=False)
    biased = dict(config, attention_bias=True, mlp_bias=True, head_dim=6, hidden_act="gelu_pytorch_tanh", attention_dropout=0.1)
    case("LlamaForCausalLM.biased", "LlamaForCausalLM", biased, labels, ask=False)
    sliding = dict(config, use_sliding_window=True, sliding_window=3, max_window_layers=1)
    given = dict(input_ids=PADDED, attention_mask=MASK, labels=LABELS)
    case("Qwen2ForCausalLM.sliding", "Qwen2ForCausalLM", sliding, given, generate=[(GREEDY, dict(input_ids=IDS)), (GREEDY, batch)])


def bert():
    config = dict(
        vocab_size=23, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=24,
        max_position_embeddings=16, initializer_range=0.3,
    )
    common = dict(input_ids=PADDED, attention_mask=MASK, token_type_ids=TYPES)
    for kind in ("Bert", "Roberta"):
        here = dict(config, type_vocab_size=2, pad_token_id=0)
        case(f"{kind}Model", f"{kind}Model", here, common)
        case(f"{kind}Model.plain", f"{kind}Model", here, dict(input_ids=IDS), build={"add_pooling_layer": False}, ask=False)
        case(f"{kind}ForMaskedLM", f"{kind}ForMaskedLM", here, dict(common, labels=LABELS), ask=False)
        if kind == "Bert":
            given = dict(common, labels=LABELS, next_sentence_label=torch.tensor([0, 1]))
            case("BertForPreTraining", "BertForPreTraining", here, given, ask=False)
            given = dict(common, labels=torch.tensor([0, 1]))
            case("BertForNextSentencePrediction", "BertForNextSentencePrediction", here, given, ask=False)
        decoder = "BertLMHeadModel" if kind == "Bert" else "RobertaForCausalLM"
        given = dict(input_ids=PADDED, attention_mask=MASK, labels=LABELS)
        case(decoder, decoder, dict(here, is_decoder=True, eos_token_id=1, bos_token_id=1), given, ask=False, generate=searches(input_ids=IDS)[:2])
        for labels, count in ((CLASSES, 3), (torch.tensor([0.5, -1.0]), 1), (torch.tensor([[1.0, 0, 1], [0, 1, 0]]), 3)):
            name = f"{kind}ForSequenceClassification.{str(labels.dtype)[6:]}{count}"
            case(name, f"{kind}ForSequenceClassification", dict(here, num_labels=count), dict(common, labels=labels), ask=False)
        given = dict(common, labels=TOKEN_CLASSES)
        case(f"{kind}ForTokenClassification", f"{kind}ForTokenClassification", dict(here, num_labels=3, classifier_dropout=0.3), given, ask=False)
        case(f"{kind}ForQuestionAnswering", f"{kind}ForQuestionAnswering", here, dict(common, **SPAN), ask=False)
        given = dict(input_ids=CHOICES, attention_mask=CHOICE_MASK, labels=torch.tensor([1, 0]))
        case(f"{kind}ForMultipleChoice", f"{kind}ForMultipleChoice", here, given, ask=False)


def distilbert():
    config = dict(vocab_size=23, dim=16, n_layers=2, n_heads=2, hidden_dim=24, max_position_embeddings=16, initializer_range=0.3)
    common = dict(input_ids=PADDED, attention_mask=MASK)
    case("DistilBertModel", "DistilBertModel", config, common)
    case("DistilBertModel.sinusoidal", "DistilBertModel", dict(config, sinusoidal_pos_embds=True, activation="relu"), common, ask=False)
    case("DistilBertForMaskedLM", "DistilBertForMaskedLM", config, dict(common, labels=LABELS), ask=False)
    given = dict(common, labels=CLASSES)
    case("DistilBertForSequenceClassification", "DistilBertForSequenceClassification", dict(config, num_labels=3), given, ask=False)
    given = dict(common, labels=TOKEN_CLASSES)
    case("DistilBertForTokenClassification", "DistilBertForTokenClassification", dict(config, num_labels=3), given, ask=False)
    case("DistilBertForQuestionAnswering", "DistilBertForQuestionAnswering", config, dict(common, **SPAN), ask=False)
    given = dict(input_ids=CHOICES, attention_mask=CHOICE_MASK, labels=torch.tensor([1, 0]))
    case("DistilBertForMultipleChoice", "DistilBertForMultipleChoice", config, given, ask=False)


def t5():
    config = dict(
        vocab_size=23, d_model=16, d_kv=6, d_ff=24, num_layers=2, num_heads=2, relative_attention_num_buckets=8,
        relative_attention_max_distance=12, decoder_start_token_id=0, initializer_factor=0.7,
    )
    out = torch.tensor([[0, 9, 3, 4], [0, 5, 2, 2]])
    case("T5Model", "T5Model", config, dict(input_ids=PADDED, attention_mask=MASK, decoder_input_ids=out))
    labels = dict(input_ids=PADDED, attention_mask=MASK, labels=LABELS[:, :5].contiguous())
    batch = dict(input_ids=PADDED, attention_mask=MASK)
    case("T5ForConditionalGeneration", "T5ForConditionalGeneration", config, labels, generate=searches(**batch) + [(GREEDY, dict(input_ids=IDS))])
    gated = dict(config, feed_forward_proj="gated-gelu", tie_word_embeddings=False, num_decoder_layers=1)
    mask = torch.tensor([[1, 1, 1, 0], [1, 1, 1, 1]])
    given = dict(input_ids=IDS, decoder_input_ids=out, decoder_attention_mask=mask)
    case("T5ForConditionalGeneration.gated", "T5ForConditionalGeneration", gated, given)
    case("T5EncoderModel", "T5EncoderModel", config, dict(input_ids=PADDED, attention_mask=MASK))


def vit():
    config = dict(
        hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=24, image_size=8, patch_size=4,
        num_channels=3, initializer_range=0.3, hidden_dropout_prob=0.1, attention_probs_dropout_prob=0.1,
    )
    images = (torch.arange(2 * 3 * 64, dtype=torch.float32) * 0.7).sin().reshape(2, 3, 8, 8)
    case("ViTModel", "ViTModel", config, dict(pixel_values=images))
    large = (torch.arange(3 * 12 * 8, dtype=torch.float32) * 0.7).sin().reshape(1, 3, 12, 8)
    given = dict(pixel_values=large, interpolate_pos_encoding=torch.tensor(True))
    case("ViTModel.large", "ViTModel", dict(config, qkv_bias=False), given, ask=False)
    given = dict(pixel_values=images, labels=CLASSES)
    case("ViTForImageClassification", "ViTForImageClassification", dict(config, num_labels=3), given, ask=False)
    given = dict(pixel_values=images, bool_masked_pos=torch.tensor([[True, False, False, True], [False, True, True, True]]))
    case("ViTForMaskedImageModeling", "ViTForMaskedImageModeling", dict(config, encoder_stride=4), given, ask=False)


def lstm():
    """PyTorch's word_language_model, in its own words."""

    def build(tied):
        torch.manual_seed(0)
        size = 8 if tied else 6
        drop, encoder = torch.nn.Dropout(0.2), torch.nn.Embedding(11, size)
        rnn, decoder = torch.nn.LSTM(size, 8, 2, dropout=0.2), torch.nn.Linear(8, 11)
        if tied:
            decoder.weight = encoder.weight
        torch.nn.init.uniform_(encoder.weight, -0.1, 0.1)
        torch.nn.init.zeros_(decoder.bias)
        torch.nn.init.uniform_(decoder.weight, -0.1, 0.1)
        return drop, encoder, rnn, decoder

    for tied in (False, True):
        drop, encoder, rnn, decoder = build(tied)
        module = torch.nn.ModuleDict(dict(encoder=encoder, rnn=rnn, decoder=decoder))
        ids = torch.tensor([[1, 2], [3, 4], [5, 10], [0, 7]])
        state = (torch.zeros(2, 2, 8), torch.zeros(2, 2, 8))
        record = {"state": [[k, list(v.shape), bits(v)] for k, v in module.state_dict().items()], "runs": []}
        for train in (False, True):
            module.train(train)
            drop.train(train)
            torch.manual_seed(1)
            out, (h, c) = rnn(drop(encoder(ids)), state)
            out = torch.nn.functional.log_softmax(decoder(drop(out)).view(-1, 11), dim=1)
            record["runs"].append({"out": data(out), "hidden": data(h), "cell": data(c)})
        cases[f"LSTMLanguageModel.{'tied' if tied else 'plain'}"] = record


def activations():
    from transformers.activations import ACT2FN

    x = (torch.arange(24, dtype=torch.float32) * 0.7 + 0.3).sin() * 4
    cases["ACT2FN"] = {name: ACT2FN[name](x).tolist() for name in ACT2FN if name != "xielu"}


for part in (activations, gpt2, decoders, bert, distilbert, t5, vit, lstm):
    part()
write(__file__)
