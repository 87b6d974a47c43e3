"""Released folders load whatever their files lack or add; what they cannot mean is refused by name."""

import json
import warnings

import pytest
import torch

from jali.artefact import BadInput
from jali.models import checkpoint
from jali.models.openai import load_openai
from tests.models.test_official import part, stored

EXTRA = {
    "afrac_approx": False,
    "ignore_dw_grad": False,
    "bigram_table_rank": None,
    "pfrac": 0.0625,
    "expansion_factor": 8,
    "expansion_factor_mlp": 8,
    "debug_exact_topk": True,
    "sparse_matmul_impl": "cuda",
    "rtopk": False,
    "n_embd": None,
    "use_tied_aux_matrix": False,
}


class Release:
    """A folder in the released layout, to alter before it is loaded."""

    def __init__(self, folder, fixture):
        self.folder = folder
        tensors, self.config = stored(fixture)
        self.weights, self.expected, self.tokens = (
            part(tensors, "weights"),
            tensors["float32.logits"],
            tensors["tokens"],
        )

    def load(self):
        torch.save(self.weights, self.folder / "final_model.pt")
        (self.folder / "beeg_config.json").write_text(json.dumps(self.config))
        return load_openai(self.folder)

    def is_unchanged(self):
        return torch.allclose(self.load()(self.tokens), self.expected, atol=1e-5)


@pytest.fixture
def release(tmp_path):
    return lambda fixture="eight-places": Release(tmp_path, fixture)


def test_fields_the_release_does_not_know_are_left_out_and_those_that_say_something_named(release):
    folder = release()
    folder.config |= EXTRA
    with pytest.warns(UserWarning, match="pfrac = 0.0625") as told:
        model = folder.load()
    assert torch.allclose(model(folder.tokens), folder.expected, atol=1e-5)
    message = str(told[0].message)
    assert len(told) == 1
    assert "sparse_matmul_impl = 'cuda'" in message
    assert "n_embd" not in message
    assert "bigram_table_rank" not in message
    assert "tokenizer_name" not in message


def test_a_plain_config_warns_of_nothing(release):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        release().load()


def test_fields_that_are_missing_have_the_released_defaults(release):
    folder = release("bigram-learned")
    for field in (
        "afrac",
        "afrac_loctypes",
        "tokenizer_name",
        "d_pos_emb",
        "sink",
        "d_head",
        "d_mlp",
        "flash",
        "dropout",
    ):
        del folder.config[field]
    assert folder.is_unchanged()


def test_default_places_are_the_four_of_the_release(release):
    folder = release()
    del folder.config["afrac_loctypes"]
    assert set(folder.load().config.afrac_places) == {"attn_in", "attn_out", "mlp_in", "mlp_out"}


def test_n_mlp_is_the_old_name_of_d_mlp(release):
    folder = release("layer-norm-no-bias")
    folder.config["n_mlp"] = folder.config.pop("d_mlp")
    assert folder.is_unchanged()
    assert folder.load().config.neurons == 24


def test_without_final_logits_bias_it_is_zero(release):
    folder = release()
    bias = folder.weights.pop("final_logits_bias")
    assert bias.abs().max() > 0.1
    assert torch.allclose(folder.load()(folder.tokens), folder.expected - bias, atol=1e-5)


def test_a_sink_that_is_null_is_none(release):
    folder = release()
    folder.config["sink"] = None
    assert folder.is_unchanged()


def test_sink_without_flash_is_refused(release):
    folder = release("sink")
    folder.config["flash"] = False
    with pytest.raises(BadInput, match="sink without flash"):
        folder.load()


@pytest.mark.parametrize("kind", ["learned", "fixed"])
def test_the_bigram_table_may_be_parameter_or_buffer(release, kind):
    folder = release(f"bigram-{kind}")
    model = folder.load()
    assert model.config.bigram == kind
    assert ("bigram" in dict(model.named_parameters())) == (kind == "learned")
    assert folder.is_unchanged()


def test_concatenated_positions_widen_what_blocks_read_and_have_their_own_norms(release):
    folder = release("concatenated-sink")
    model = folder.load()
    assert model.attn[0].qkv.weight.shape == (3 * 16, 16 + 4)
    assert model.mlp[1].up.weight.shape == (64, 16 + 4)
    assert torch.equal(model.attn[1].read.norm_positions.gain, folder.weights["transformer.h.1.ln_p1.weight"])
    assert torch.equal(model.mlp[1].read.norm_positions.gain, folder.weights["transformer.h.1.ln_p2.weight"])


def test_positions_are_added_where_none_are_concatenated(release):
    folder = release()
    assert folder.load().config.positions == "learned"
    folder.weights["transformer.wpe.weight"] = torch.zeros_like(folder.weights["transformer.wpe.weight"])
    assert not folder.is_unchanged()


def test_the_causal_mask_of_models_without_flash_is_no_weight(release):
    folder = release()
    folder.config["flash"] = False
    for layer in range(2):
        folder.weights[f"transformer.h.{layer}.attn.bias"] = torch.ones(12, 12).tril().view(1, 1, 12, 12)
    assert folder.is_unchanged()


def test_dropout_has_no_effect_on_evaluation_and_is_named(release):
    folder = release()
    folder.config["dropout"] = 0.1
    with pytest.warns(UserWarning, match=r"dropout = 0\.1"):
        assert folder.is_unchanged()


def test_the_fraction_is_rounded_down(release):
    folder = release()
    folder.config["afrac"] = 0.3
    _, sites = folder.load().run_with_cache(folder.tokens)
    assert ((sites["0.attn.act_in"] != 0).sum(-1) == int(0.3 * 16)).all()


def test_tied_matrices_that_differ_are_refused(release):
    folder = release("tied")
    folder.weights["lm_head.weight"] = folder.weights["lm_head.weight"] * 2
    with pytest.raises(BadInput, match="two different matrices"):
        folder.load()


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("residual_activation_type", "relu", "residual_activation_type 'relu'"),
        ("activation_type", "swish", "activation_type 'swish'"),
        ("afrac_loctypes", "attn_in,resid_post_attn", "resid_post_attn"),
        ("afrac", 1.5, "afrac"),
        ("n_layer", "two", "n_layer = 'two'"),
        ("d_model", -16, "d_model = -16"),
        ("n_head", 0, "n_head = 0"),
        ("vocab_size", True, "vocab_size = True"),
        ("bias", 1, "bias = 1"),
        ("d_pos_emb", 0, "d_pos_emb"),
        ("use_tied_aux_matrix", True, "use_tied_aux_matrix"),
    ],
)
def test_options_we_do_not_have_are_refused_by_name(release, field, value, sentence):
    folder = release()
    folder.config[field] = value
    with pytest.raises(BadInput, match=sentence):
        folder.load()


@pytest.mark.parametrize(
    "name", ["transformer.h.1.attn.c_attn.bias", "transformer.wpe.weight", "lm_head.weight", "transformer.ln_f.weight"]
)
def test_a_missing_tensor_is_named_as_released(release, name):
    folder = release()
    del folder.weights[name]
    with pytest.raises(BadInput, match=f"missing {name}, unexpected none"):
        folder.load()


@pytest.mark.parametrize("name", ["transformer.h.7.ln_1.weight", "bigram_table", "ema.lm_head.weight", "lm_head.bias"])
def test_a_tensor_left_over_is_named_as_released(release, name):
    folder = release()
    folder.weights[name] = torch.zeros(16)
    with pytest.raises(BadInput, match=f"missing none, unexpected {name}"):
        folder.load()


def test_a_tensor_of_another_shape_is_named(release):
    folder = release()
    folder.weights["transformer.h.0.mlp.c_fc.weight"] = torch.zeros(64, 15)
    with pytest.raises(BadInput, match=r"transformer.h.0.mlp.c_fc.weight of shape \(64, 15\).*\(64, 16\)"):
        folder.load()


@pytest.mark.parametrize("cut", [0, 1, 1000, -1, -30, -200])
def test_a_file_cut_anywhere_is_one_sentence(release, cut):
    folder = release()
    folder.load()
    path = folder.folder / "final_model.pt"
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(BadInput, match="damaged, cut off or no file of weights"):
        load_openai(folder.folder)


def test_weights_that_would_run_code_are_refused(release, tmp_path):
    folder = release()
    folder.load()

    class Runs:
        def __reduce__(self):
            return (exec, (f"open({str(tmp_path / 'ran')!r}, 'w')",))

    torch.save({"lm_head.weight": Runs()}, folder.folder / "final_model.pt")
    with pytest.raises(BadInput, match="no file of weights"):
        load_openai(folder.folder)
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("content", [[torch.zeros(2)], {"lm_head.weight": "text"}, torch.zeros(3)])
def test_another_kind_of_torch_file_is_refused(release, content):
    folder = release()
    folder.load()
    torch.save(content, folder.folder / "final_model.pt")
    with pytest.raises(BadInput, match="does not hold tensors by name"):
        load_openai(folder.folder)


def test_missing_files_are_told(release):
    folder = release()
    folder.load()
    (folder.folder / "final_model.pt").unlink()
    with pytest.raises(BadInput, match=r"no final_model\.pt"):
        load_openai(folder.folder)
    with pytest.raises(BadInput, match=r"beeg_config\.json"):
        load_openai(folder.folder / "nowhere")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"n_layer": NaN}'])
def test_a_damaged_config_is_one_sentence(release, text):
    folder = release()
    folder.load()
    (folder.folder / "beeg_config.json").write_text(text)
    with pytest.raises(BadInput, match=r"beeg_config\.json"):
        load_openai(folder.folder)


@pytest.mark.parametrize("fixture", ["bigram-fixed", "concatenated-sink"])
def test_a_released_model_is_found_by_load_and_saved_as_ours_with_its_logits(release, tmp_path, fixture):
    folder = release(fixture)
    folder.load()
    model = checkpoint.load(folder.folder)
    again = checkpoint.load(checkpoint.save(model, tmp_path / "ours"))
    assert again.digest == model.digest
    assert torch.equal(again(folder.tokens), model(folder.tokens))
