"""Writing into E: what is fitted is the best of its rank, it brings what the memory brought, and nothing else moves."""

import torch

from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab.relearning import read
from jali.studies.bdh_lab.runs import generator
from jali.studies.bdh_lab.writing import Shown, changed, copied, cut, fitted, hebbian, second_moment, seen, weight


def model(layers: int = 2) -> BDH:
    torch.manual_seed(0)
    made = BDH(BDHConfig(n_layer=layers, d_model=8, n_neuron=64, n_head=2, vocab_size=9)).eval()
    for p in made.parameters():
        p.data *= 20  # So that ε under norms does not hide what the memory says.
    return made


TEXTS = torch.randint(9, (6, 13), generator=generator(0))


def test_what_is_seen_is_what_passes_add_up():
    found = seen(model(), Shown(TEXTS))
    assert found.y.shape == (2, 78, 64)
    torch.testing.assert_close(found.y @ weight(model()).T, found.u, atol=1e-3, rtol=1e-4)
    after = torch.nn.functional.layer_norm(found.stream[0] + found.update[0], (8,))
    torch.testing.assert_close(after, found.stream[1], atol=1e-3, rtol=1e-3)
    assert bool((found.x[found.y > 0] > 0).all())


def test_a_memory_that_is_read_with_stays_as_it_is():
    one = model()
    memory = read(one, TEXTS[:, None])
    before = memory.tensors()["states"].clone()
    with_it, without = (seen(one, Shown(TEXTS, given)).u for given in (memory, None))
    assert torch.equal(memory.tensors()["states"], before)
    assert memory.length == 12
    assert (with_it - without).abs().max() > 0.1
    assert torch.equal(copied(one, memory, torch.tensor([5])).tensors()["states"], before[:, 5:])


def test_a_cut_matrix_is_the_nearest_of_its_rank():
    matrix = torch.diag(torch.tensor([3.0, 2.0, 1.0]))
    torch.testing.assert_close(cut(matrix, 2), torch.diag(torch.tensor([3.0, 2.0, 0.0])))


def test_a_hebbian_write_has_its_rank_and_strength_and_leaves_all_else():
    one = model()
    text = seen(one, Shown(TEXTS))
    other = hebbian(one, text, rank=3, strength=0.5)
    added = weight(other) - weight(one)
    assert int(torch.linalg.matrix_rank(added, rtol=1e-4)) == 3
    torch.testing.assert_close(added.norm(), 0.5 * weight(one).norm())
    names = [name for name, tensor in one.state_dict().items() if not torch.equal(tensor, other.state_dict()[name])]
    assert names == ["passes.0.E.weight"]
    centred = [z - z.mean(dim=1, keepdim=True) for z in (text.stream, text.x)]
    whole = hebbian(one, text, rank=8, strength=0.5)
    found = weight(whole) - weight(one)
    direct = torch.stack([v.T @ x for v, x in zip(*centred, strict=True)]).sum(dim=0)
    torch.testing.assert_close(found / found.norm(), direct / direct.norm(), atol=1e-5, rtol=1e-4)


def test_a_fit_brings_back_a_change_of_e_that_the_model_had():
    one, plain = model(1), seen(model(1), Shown(TEXTS))
    moved = changed(one, weight(one) + 0.5 * weight(one).flip(1))
    elsewhere = second_moment(iter([plain]))
    found = fitted(one, TEXTS, seen(moved, Shown(TEXTS)), elsewhere, rank=8, hold=1e-6, rounds=1)
    wanted, before, after = (seen(m, Shown(TEXTS)).update for m in (moved, one, found))
    assert (after - wanted).norm() < 0.1 * (before - wanted).norm()


def test_a_fit_of_low_rank_is_near_and_one_that_is_held_moves_less():
    one = model()
    taught = seen(one, Shown(TEXTS, read(one, TEXTS.flip(0)[:, None])))
    elsewhere = second_moment(iter([seen(one, Shown(TEXTS.flip(1)))]))

    def off(rank: int, hold: float) -> float:
        found = seen(fitted(one, TEXTS, taught, elsewhere, rank=rank, hold=hold, rounds=1), Shown(TEXTS))
        return float((found.update - taught.update)[0].norm())

    nothing = float((seen(one, Shown(TEXTS)).update - taught.update)[0].norm())
    assert off(8, 0.01) < off(2, 0.01) < nothing
    moves = [
        float((weight(fitted(one, TEXTS, taught, elsewhere, rank=2, hold=hold, rounds=1)) - weight(one)).norm())
        for hold in (0.01, 100.0)
    ]
    assert moves[1] < 0.3 * moves[0]
    added = weight(fitted(one, TEXTS, taught, elsewhere, rank=2, hold=0.1, rounds=1)) - weight(one)
    assert int(torch.linalg.matrix_rank(added, rtol=1e-4)) == 2
