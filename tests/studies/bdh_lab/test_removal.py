"""Removal: all synapses of a pass taken out leave what its memory would be without that pass's writes."""

import torch

from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab import removal
from jali.studies.bdh_lab.removal import CUT, Bench
from jali.studies.bdh_lab.sigma import Synapse

WORDS = torch.tensor([1, 4])


def bench(seed=1):
    torch.manual_seed(0)
    model = BDH(BDHConfig(n_layer=2, d_model=8, n_neuron=24, n_head=2, vocab_size=9, norm="rms")).double().eval()
    for p in model.parameters():
        p.data *= 20
    tokens = torch.randint(9, (5, CUT + 3), generator=torch.Generator().manual_seed(seed))
    return Bench(model, tokens, WORDS), tokens


def test_log_odds_are_of_some_words_against_all_others():
    probabilities = torch.tensor([[0.1, 0.2, 0.3, 0.4]])
    found = removal.odds((probabilities.log() + 3), torch.tensor([1, 3]))
    torch.testing.assert_close(found, (torch.tensor([0.6]) / 0.4).log())


def test_an_intact_memory_gives_what_the_model_says():
    found, tokens = bench()
    logits = found.model(tokens[:, : CUT + 1])[:, -1]
    torch.testing.assert_close(found.intact_B, removal.odds(logits, WORDS))
    torch.testing.assert_close(found.after(), found.intact_B)


def test_without_all_writes_of_a_pass_the_next_reads_the_stream_before_it():
    found, tokens = bench()
    every = [Synapse(0, i, j) for i in range(24) for j in range(24)]
    effect = removal.removed(found, every, [])
    model, past = found.model, found.model.past(5)
    with torch.no_grad():
        model(tokens[:, :CUT], past=past)
        sites = model.run_with_cache(tokens[:, :CUT])[1]

        def tap(site, vector):
            return sites["0.stream"] / sites["1.stream.scale"] if site == "1.value" else vector

        without = model.past(5)
        model(tokens[:, :CUT], tap, past=without)
        expected = removal.odds(model(tokens[:, CUT : CUT + 1], past=without)[:, 0], WORDS)
    torch.testing.assert_close(found.intact_B + effect.own, expected, rtol=1e-5, atol=1e-6)
    assert effect.own.abs().max() > 1e-3


def test_controls_are_made_as_large_and_a_text_without_them_counts_none(monkeypatch):
    found, _ = bench()
    sizes, after = [], found.after

    def seen(change=None):
        sizes.append(None if change is None else removal._norms(change))
        return after(change)

    monkeypatch.setattr(found, "after", seen)
    alive = [Synapse(0, i, j) for i in range(24) for j in range(24)]
    norms = {one: removal._norms(found.written([one])) for one in alive}
    steady = [one for one, norm in norms.items() if bool((norm > 0).all())]
    silent = next(one for one, norm in norms.items() if not bool(norm.any()))
    effect = removal.removed(found, [steady[0]], [[steady[1]], [silent]])
    torch.testing.assert_close(sizes[0], sizes[-1])
    torch.testing.assert_close(sizes[-1], norms[steady[0]])
    assert not sizes[1].any()
    alone = removal.removed(found, [steady[0]], [[steady[1]]])
    torch.testing.assert_close(effect.random, alone.random)
    assert not removal.removed(found, [steady[0]], [[silent]]).random.any()


def test_what_is_put_in_is_the_mean_of_other_sentences():
    into, _ = bench(1)
    of, _ = bench(2)
    some = [Synapse(0, i, j) for i in range(24) for j in range(4)]
    mean = of.written(some).mean(dim=1, keepdim=True)
    torch.testing.assert_close(removal.added(into, of, some, []).own, into.after(mean) - into.intact_B)
    assert (into.empty() - into.intact_B).abs().max() > 0
