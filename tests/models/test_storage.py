"""Models lie small and whole on disk, and whatever is wrong with a file is one sentence that names it."""

import dataclasses
import json
import resource

import huggingface_hub
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, models

from jali import artefact
from jali.artefact import BadInput
from jali.models import storage
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from tests.models.options import OPTION_SETS, tiny, tokens

SMALLEST = 2.0**-149
VALUES = st.sampled_from([0.0, -0.0, 1.0, -2.5, SMALLEST, -SMALLEST, 3e38, 1e-40])


def word_tokenizer(words=50):
    return Tokenizer(models.WordLevel({f"w{i}": i for i in range(words)}, unk_token="w0"))


@pytest.fixture
def saved(tmp_path):
    model = tiny(afrac=0.25, bigram="fixed", unembed_bias="fixed", sink=True)
    model.bigram.copy_(storage.quantise(model.bigram))
    model.tokenizer = word_tokenizer()
    return model, model.save_pretrained(tmp_path / "model")


# Tensors.


@given(st.integers(1, 6), st.integers(1, 6), st.data())
def test_matrices_come_back_to_the_bit(rows, columns, data):
    values = data.draw(st.lists(VALUES, min_size=rows * columns, max_size=rows * columns))
    matrix = torch.tensor(values).view(rows, columns)
    back = storage.decode(storage.encode({"m": matrix}))["m"]
    assert torch.equal(back.view(torch.int32), (matrix + 0.0).view(torch.int32))


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.int32])
def test_sparse_matrices_keep_their_type(dtype):
    matrix = torch.zeros(5, 7, dtype=dtype)
    matrix[3, 6] = 2
    stored = storage.encode({"m": matrix})
    assert "m#values" in stored
    assert torch.equal(storage.decode(stored)["m"], matrix)


@pytest.mark.parametrize("shape", [(3, 2**16), (3, 2**16 + 1), (2**16 + 1, 3)])
def test_the_last_row_and_column_are_kept_at_every_width(shape):
    matrix = torch.zeros(shape)
    matrix[-1, -1] = matrix[0, 0] = 1.0
    assert torch.equal(storage.decode(storage.encode({"m": matrix}))["m"], matrix)


def test_a_sparse_matrix_is_small():
    matrix = torch.randn(512, 512) * (torch.rand(512, 512) < 1 / 64)
    stored = sum(t.numel() * t.element_size() for t in storage.encode({"m": matrix}).values())
    assert stored < matrix.numel() * 4 / 30


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("rows", lambda t: t.flip(0)),
        ("rows", lambda t: t[:-1]),
        ("rows", lambda t: t + 1),
        ("rows", lambda t: t[:0]),
        ("columns", lambda t: (t.int() + 7).to(torch.uint16)),
        ("columns", lambda t: t.int() - 7),
        ("columns", lambda t: t[:-1]),
        ("values", lambda t: t[:-1]),
        ("shape", lambda t: t + 1),
        ("shape", lambda t: t[:1]),
        ("shape", lambda t: -t),
        ("values", None),
    ],
)
def test_parts_that_do_not_fit_are_refused(part, change):
    stored = storage.encode({"m": torch.eye(7)})
    if change is None:
        del stored[f"m#{part}"]
    else:
        stored[f"m#{part}"] = change(stored[f"m#{part}"])
    with pytest.raises(BadInput, match=r"matrix m|of m"):
        storage.decode(stored)


@pytest.mark.parametrize("fullness", [0.0, 0.1, 0.9])
def test_a_quantised_table_is_stored_in_16_bits_and_comes_back_to_the_bit(tmp_path, fullness):
    model = tiny(bigram="fixed")
    table = torch.rand(50, 50) * 9 * (torch.rand(50, 50) < fullness)
    model.bigram.copy_(storage.quantise(table))
    assert (model.bigram - table).abs().max() <= 9 / 65535
    model.save_pretrained(tmp_path)
    assert torch.equal(Transformer.from_pretrained(tmp_path).bigram, model.bigram)
    codes = [
        t for name, t in load_file(tmp_path / storage.WEIGHTS).items() if "bigram@codes" in name and "rows" not in name
    ]
    assert codes[0].dtype == torch.uint16


def test_a_folder_without_digest_and_with_codes_under_the_older_name_is_read(tmp_path):
    model = tiny(bigram="fixed")
    model.bigram.copy_(storage.quantise(model.bigram * (torch.rand(50, 50) < 0.2)))
    model.save_pretrained(tmp_path)
    stored = load_file(tmp_path / storage.WEIGHTS)
    stored = {name.replace("bigram@codes#", "bigram#"): tensor for name, tensor in stored.items()}
    assert stored["bigram#values"].dtype == torch.uint16
    save_file(stored, tmp_path / storage.WEIGHTS, {"schema": "1"})
    assert Transformer.from_pretrained(tmp_path).digest == model.digest


def test_a_table_codes_cannot_say_is_stored_as_it_is(tmp_path):
    model = tiny(bigram="fixed")
    model.bigram.normal_()
    model.save_pretrained(tmp_path)
    assert torch.equal(Transformer.from_pretrained(tmp_path).bigram, model.bigram)


# The digest.


def test_the_digest_knows_every_option_and_tensor_and_no_default():
    model = tiny()
    assert dataclasses.replace(model.config, sink=False) == model.config
    shape = {"n_layer": 2, "d_model": 16, "d_head": 4, "vocab_size": 50, "context": 12}
    said = artefact.digest({"config": artefact.digest(shape), **model.state_dict()})
    assert model.digest == said
    assert storage.fingerprint(dataclasses.replace(model.config, causal=False), model.state_dict()) != said
    model.attn[1].out.weight[2, 3] += 1
    assert model.digest != said


# Folders.


@pytest.mark.parametrize("options", OPTION_SETS, ids=str)
def test_every_option_set_survives_its_folder(options, tmp_path):
    model = tiny(**options)
    if options.get("bigram") == "fixed":
        model.bigram.copy_(storage.quantise(model.bigram))
    again = Transformer.from_pretrained(model.save_pretrained(tmp_path))
    assert again.config == model.config
    assert again.digest == model.digest
    assert torch.equal(again(tokens()), model(tokens()))
    assert not again.training
    assert not any(p.requires_grad for p in again.parameters())


def test_loading_draws_no_random_numbers(saved):
    _, folder = saved
    before = torch.get_rng_state()
    Transformer.from_pretrained(folder)
    assert torch.equal(torch.get_rng_state(), before)


def test_a_folder_brings_its_tokenizer_and_what_lies_beside(saved, tmp_path):
    _, folder = saved
    (folder / "README.md").write_text("a card")
    again = Transformer.from_pretrained(folder)
    assert again.tokenizer.to_str() == word_tokenizer().to_str()
    copied = again.save_pretrained(tmp_path / "copy")
    assert (copied / "README.md").read_text() == "a card"
    assert (copied / storage.WEIGHTS).read_bytes() == (folder / storage.WEIGHTS).read_bytes()


def test_half_precision_is_half_the_size_and_is_what_is_loaded(tmp_path):
    model = tiny(fullness=1.0, bigram="fixed", unembed_bias="fixed")
    model.bigram.copy_(storage.quantise(model.bigram))
    whole, half = model.save_pretrained(tmp_path / "whole"), model.save_pretrained(tmp_path / "half", half=True)
    again = Transformer.from_pretrained(half)
    for name, p in model.named_parameters():
        assert torch.equal(again.state_dict()[name], p.half().float())
    assert torch.equal(again.bigram, model.bigram)
    sizes = [
        sum(t.nbytes for n, t in load_file(f / storage.WEIGHTS).items() if "bigram" not in n) for f in (whole, half)
    ]
    assert sizes[1] < 0.52 * sizes[0]
    assert Transformer.from_pretrained(again.save_pretrained(tmp_path / "again", half=True)).digest == again.digest


def test_what_half_precision_cannot_hold_is_refused(tmp_path):
    model = tiny()
    model.mlp[0].up.weight[0, 0] = 1e5
    with pytest.raises(BadInput, match="float16"):
        model.save_pretrained(tmp_path, half=True)
    assert list(tmp_path.iterdir()) == []


def test_a_model_trained_in_float64_is_stored_in_float32(tmp_path):
    model = tiny().double()
    again = Transformer.from_pretrained(model.save_pretrained(tmp_path))
    assert all(torch.equal(again.state_dict()[n], v.float()) for n, v in model.state_dict().items())


def test_saving_again_leaves_config_and_tokenizer_alone(saved):
    model, folder = saved
    (folder / storage.CONFIG).write_text(
        (folder / storage.CONFIG).read_text().replace('"parents": {}', '"parents": {"a": "b"}')
    )
    model.attn[0].qkv.weight.mul_(2)
    model.save_pretrained(folder)
    assert json.loads((folder / storage.CONFIG).read_text())["parents"] == {"a": "b"}
    assert Transformer.from_pretrained(folder).digest == model.digest


def test_a_folder_of_another_model_is_not_written_into(saved):
    _, folder = saved
    before = (folder / storage.WEIGHTS).read_bytes()
    with pytest.raises(BadInput, match="other options"):
        tiny(n_layer=3).save_pretrained(folder)
    assert (folder / storage.WEIGHTS).read_bytes() == before


# Bad input.


@pytest.mark.parametrize("cut", [0, 7, 100, 2000, -1])
def test_weights_cut_off_are_one_sentence(saved, cut):
    _, folder = saved
    path = folder / storage.WEIGHTS
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(BadInput, match=r"model\.safetensors is damaged or cut off"):
        Transformer.from_pretrained(folder)


@pytest.mark.parametrize("place", [-1, -1000, -3000])
def test_one_altered_bit_is_noticed(saved, place):
    _, folder = saved
    path = folder / storage.WEIGHTS
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    with pytest.raises(BadInput, match=r"model\.safetensors"):
        Transformer.from_pretrained(folder)


def test_tensors_missing_left_over_or_of_another_shape_are_refused_without_a_digest_too(saved):
    _, folder = saved
    whole = load_file(folder / storage.WEIGHTS)
    for change in (
        {"norm.gain": torch.zeros(15)},
        {"further": torch.zeros(3)},
        {"attn.0.sink": None},
        {"bigram@step": None},
    ):
        save_file({n: t for n, t in (whole | change).items() if t is not None}, folder / storage.WEIGHTS)
        with pytest.raises(BadInput, match=r"model\.safetensors"):
            Transformer.from_pretrained(folder)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('"context": 12', '"context": 13', "altered"),
        ('"sink": true', '"sink": "yes"', "sink"),
        ('"n_layer": 2', '"n_layer": -2', "n_layer"),
        ('"n_layer": 2', '"n_layer": NaN', "damaged"),
        ('"n_layer": 2', '"layers": 2', "no transformer"),
        ('"kind": "run"', '"kind": "circuit"', "is a circuit"),
        ('"schema": 1', '"schema": 9', "schema 9"),
        ('"model": {', '"module": {', "no transformer"),
        ("{", "", "config"),
    ],
)
def test_an_altered_config_is_refused(saved, old, new, sentence):
    _, folder = saved
    text = (folder / storage.CONFIG).read_text()
    assert old in text
    (folder / storage.CONFIG).write_text(text.replace(old, new, 1))
    with pytest.raises(BadInput, match=sentence):
        Transformer.from_pretrained(folder)


def test_another_tokenizer_is_noticed(saved):
    _, folder = saved
    (folder / storage.TOKENIZER).write_text(word_tokenizer(49).to_str())
    with pytest.raises(BadInput, match=r"tokenizer\.json is not the tokenizer"):
        Transformer.from_pretrained(folder)
    (folder / storage.TOKENIZER).unlink()
    with pytest.raises(BadInput, match=r"tokenizer\.json is not the tokenizer"):
        Transformer.from_pretrained(folder)


@pytest.mark.parametrize("name", [storage.WEIGHTS, storage.CONFIG])
def test_a_missing_file_is_named(saved, name):
    _, folder = saved
    (folder / name).unlink()
    with pytest.raises(BadInput, match=name.replace(".", r"\.")):
        Transformer.from_pretrained(folder)


def test_a_full_disk_leaves_the_model_that_was_there(saved):
    model, folder = saved
    before = model.digest
    model.attn[0].qkv.weight.mul_(2)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, limits[1]))
    try:
        with pytest.raises(BadInput, match=r"Cannot write .*model\.safetensors"):
            model.save_pretrained(folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert Transformer.from_pretrained(folder).digest == before


def test_a_path_below_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="Cannot write"):
        tiny().save_pretrained(tmp_path / "file" / "model")


def test_a_config_keeps_its_types_in_json(saved):
    model, folder = saved
    assert storage.read_config(folder) == model.config
    assert isinstance(storage.read_config(folder), TransformerConfig)


# The hub.


class FakeHub:
    """Keeps what is uploaded in a folder."""

    def __init__(self, folder):
        self.folder, self.asked = folder, []

    def create_repo(self, name, *, private, exist_ok):
        self.asked.append((name, private, exist_ok))
        return f"https://hub.invalid/{name}"

    def upload_folder(self, *, repo_id, folder_path):
        for path in folder_path.iterdir():
            target = self.folder / repo_id / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())

    def download(self, name, allow_patterns):
        assert {storage.WEIGHTS, storage.CONFIG, storage.TOKENIZER} <= set(allow_patterns)
        return str(self.folder / name)


@pytest.mark.parametrize("half", [False, True])
def test_a_model_goes_to_the_hub_and_comes_back(saved, tmp_path, monkeypatch, half):
    model, _ = saved
    hub = FakeHub(tmp_path / "hub")
    monkeypatch.setattr(huggingface_hub, "HfApi", lambda: hub)
    monkeypatch.setattr(huggingface_hub, "snapshot_download", hub.download)
    assert (
        model.push_to_hub("somebody/some-model", half=half, private=True) == "https://hub.invalid/somebody/some-model"
    )
    assert hub.asked == [("somebody/some-model", True, True)]
    again = Transformer.from_pretrained("hub:somebody/some-model")
    assert again.name == "hub:somebody/some-model"
    assert again.tokenizer is not None
    assert (again.digest == model.digest) != half


def test_without_a_network_the_hub_is_one_sentence(saved, monkeypatch):
    model, _ = saved
    monkeypatch.setenv("HF_TOKEN", "hf_none")
    with pytest.raises(BadInput, match="hub did not take 'somebody/some-model'"):
        model.push_to_hub("somebody/some-model")
    with pytest.raises(BadInput, match="hub did not give the model 'somebody/some-model'"):
        Transformer.from_pretrained("hub:somebody/some-model")


@pytest.mark.parametrize("name", ["nothing", "./no/where", "a/b", "a/b/c", "~/nothing", ""])
def test_a_name_that_is_nothing_lists_what_there_is(name, monkeypatch):
    monkeypatch.setattr(storage, "shipped", lambda: ["one", "two"])
    with pytest.raises(BadInput, match="one, two"):
        storage.find(name)
