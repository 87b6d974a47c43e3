"""Methods that keep a domain: what they learn from, what they leave alone, and what is measured."""

import torch

from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab import relearning, writing
from jali.studies.bdh_lab.relearning import (
    LEARNERS,
    Learned,
    Met,
    World,
    blank,
    chosen,
    in_context,
    read,
    remembered,
    taught,
)
from jali.studies.bdh_lab.runs import generator


def texts(*seeds: int, rows: int = 4, length: int = 13) -> torch.Tensor:
    return torch.randint(9, (rows, length), generator=generator(*seeds))


def world(updates: int = 3) -> World:
    torch.manual_seed(0)
    base = BDH(BDHConfig(n_layer=2, d_model=8, n_neuron=32, n_head=2, vocab_size=9)).eval()
    for p in base.parameters():
        p.data *= 20  # So that ε under norms does not hide what the memory says.
    met = tuple(Met(texts(1, i), texts(2, i, length=5)) for i in range(3))
    return World(met[:2], met[2], texts(3), texts(8), texts(4), 4, updates, 0, base)


def test_windows_overlap_by_the_token_that_follows_and_cover_a_text():
    one = world()
    found = one.windows(torch.arange(13)[None])
    assert found.tolist() == [[0, 1, 2, 3, 4], [4, 5, 6, 7, 8], [8, 9, 10, 11, 12]]


def test_texts_are_read_one_after_another_into_one_row():
    one = world()
    text, first = texts(5), texts(6)
    memory = read(one.base, text, read(one.base, first))
    assert (memory.rows, memory.length) == (1, 2 * text[:, :-1].numel())
    window = texts(7, rows=1, length=5)
    with torch.no_grad():
        found = one.base(window, past=memory)
        expected = one.base(torch.cat([first[:, :-1].flatten(), text[:, :-1].flatten(), window[0]])[None])
    torch.testing.assert_close(found, expected[:, -5:], atol=1e-4, rtol=1e-4)


def test_a_teacher_has_the_memory_of_all_other_texts_and_the_window_alone():
    one = world()
    shown = taught(Learned(one.base, one), one.met[0])
    assert shown.tokens.shape == (12, 4)
    assert shown.memory is not None
    others = [one.met[0].texts[i, :-1] for i in (3, 0, 1)]
    with torch.no_grad():
        found = one.base(shown.tokens, past=shown.memory)
        expected = one.base(torch.cat([*others, one.met[0].texts[2, 4:8]])[None])[0, 36:]
    torch.testing.assert_close(found[7], expected, atol=1e-4, rtol=1e-4)  # Second window of the third text.


def test_a_hebbian_write_is_of_what_the_memory_has_read():
    one, grid = world(), {"rank": 4.0, "strength": 0.4}
    found = LEARNERS["Hebbian write"][0](Learned(one.base, one), one.met[0], grid)
    whole = one.met[0].texts[:, :-1].flatten()[None]
    expected = writing.hebbian(one.base, writing.seen(one.base, writing.Shown(whole)), rank=4, strength=0.4)
    assert read(one.base, one.met[0].texts).length == whole.numel()
    torch.testing.assert_close(writing.weight(found), writing.weight(expected), atol=0, rtol=0)


def test_every_method_changes_a_copy_and_lowers_what_it_is_after():
    one = world(updates=60)
    before = {name: tensor.clone() for name, tensor in one.base.state_dict().items()}
    start = Learned(one.base, one)
    plain = float(blank(one.base, one.windows(one.met[0].texts)).mean())
    for name, (method, grid) in LEARNERS.items():
        model = method(start, one.met[0], grid[-1])
        assert not torch.equal(writing.weight(model), writing.weight(one.base)), name
        assert not model.training
        if name.startswith("fine-tuned"):
            assert float(blank(model, one.windows(one.met[0].texts)).mean()) < plain - 0.05, name
    assert all(torch.equal(tensor, before[name]) for name, tensor in one.base.state_dict().items())


def test_distilling_brings_a_model_near_to_itself_with_a_memory():
    one = world(updates=60)
    start = Learned(one.base, one)
    shown = taught(start, one.met[0])
    assert shown.memory is not None
    with torch.no_grad():
        said = one.base(shown.tokens, past=writing.copied(one.base, shown.memory)).log_softmax(-1)

        def apart(model: BDH) -> float:
            return float((said.exp() * (said - model(shown.tokens).log_softmax(-1))).sum(-1).mean())

        before = apart(one.base)
    after = apart(LEARNERS["distilled"][0](start, one.met[0], {"lr": 3e-3}))
    assert after < 0.9 * before


def test_replay_reads_domains_that_were_met():
    one = world(updates=2)
    replay = LEARNERS["fine-tuned, replay"][0]
    found = [replay(Learned(one.base, one, before), one.met[1], {"lr": 1e-2}) for before in ((), one.met[:1])]
    assert not torch.equal(writing.weight(found[0]), writing.weight(found[1]))


def test_options_with_the_least_loss_are_chosen():
    one, seen = world(), []

    def method(learned, met, options):
        seen.append(met)
        made = writing.changed(learned.model, writing.weight(learned.model))
        assert made.unembed is not None
        made.unembed.weight.data *= options["scale"]
        return made

    grid = ({"scale": 5.0}, {"scale": 0.0}, {"scale": 20.0})  # A model of random weights does best saying nothing.
    assert chosen(one, method, grid) == {"scale": 0.0}
    assert all(met is one.aside for met in seen)


def test_options_are_chosen_on_texts_that_no_method_learns_from(monkeypatch):
    one, read = world(updates=1), []
    whole = relearning.in_context
    monkeypatch.setattr(relearning, "in_context", lambda m, shown, c: read.append(shown) or whole(m, shown, c))
    relearning.chosen(one, *LEARNERS["fine-tuned, replay"])
    assert read
    assert all(shown is one.held_back for shown in read)
    learnt = (one.elsewhere, one.aside.texts, *(met.texts for met in one.met), one.any_domain)
    assert not any(torch.equal(one.held_back, texts) for texts in learnt)


def test_losses_with_and_without_a_memory_are_those_of_one_run():
    one = world()
    text = texts(5)
    memory = read(one.base, text[:, None, :5])
    windows = text[:, 4:9]
    with torch.no_grad():
        logits = one.base(text[:, :8])
        whole = torch.nn.functional.cross_entropy(logits.transpose(1, 2), text[:, 1:9], reduction="none")
    expected = whole[:, 4:].mean(dim=1).double()
    torch.testing.assert_close(remembered(one.base, memory, windows), expected, atol=1e-5, rtol=0)
    torch.testing.assert_close(in_context(one.base, text[:, :9], 4), expected, atol=1e-5, rtol=0)
    assert (blank(one.base, windows) - expected).abs().max() > 1e-3
