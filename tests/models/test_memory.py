"""What a BDH keeps of the tokens it has read: exact, saved and loaded, refused where it does not fit."""

import json
import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save

from jali.artefact import BadInput
from jali.models.memory import Memory, recall, turn, waves
from jali.models.past import Past
from jali.tap import begin, untouched
from tests.models.options import bdh, tiny, tokens


def brute(q, k, v, fading):
    """The sum of the docstring, term by term."""
    found = torch.zeros(*q.shape[:3], v.shape[-1], dtype=q.dtype)
    for t in range(q.shape[2]):
        for before in range(t):
            score = (q[:, :, t] * k[:, :, before]).sum(-1)
            if fading:
                score = score * torch.tensor([math.exp(-s * (t - before)) for s in fading], dtype=q.dtype)
            found[:, :, t] += score[..., None] * v[:, None, before]
    return found


def drawn(length, seed=0):
    random = torch.Generator().manual_seed(seed)
    q, k = torch.randn(2, 2, 3, length, 4, generator=random, dtype=torch.float64)
    return q, k, torch.randn(2, length, 5, generator=random, dtype=torch.float64)


@given(
    length=st.integers(1, 12),
    cut=st.integers(0, 12),
    at_once=st.one_of(st.none(), st.integers(1, 13)),
    fading=st.sampled_from([(), (0.5, 0.0, 0.01)]),
    seed=st.integers(0, 9),
)
def test_any_pieces_give_the_sum(length, cut, at_once, fading, seed):
    q, k, v = drawn(length, seed)
    expected = brute(q, k, v, fading)
    whole, none = recall(q, k, v, fading=fading, at_once=at_once)
    assert none is None
    torch.testing.assert_close(whole, expected, rtol=1e-12, atol=1e-12)
    cut = min(cut, length)
    parts, state = [], None
    for some in (slice(0, cut), slice(cut, length)):
        if some.stop > some.start:
            told = {"fading": fading, "at_once": at_once, "state_BHMD": state, "goes_on": True}
            part, state = recall(q[:, :, some], k[:, :, some], v[:, some], **told)
            parts.append(part)
    torch.testing.assert_close(torch.cat(parts, dim=2), expected, rtol=1e-12, atol=1e-12)


def test_the_memory_is_what_neurons_of_the_pass_before_say_of_each_synapse():
    """E σ = ρ: with values v = E y, the matrix of neurons by neurons, brought down by E, is the one that is kept."""
    random = torch.Generator().manual_seed(0)
    encoder = torch.randn(5, 8, generator=random, dtype=torch.float64)
    x, y = (torch.randn(7, 8, generator=random, dtype=torch.float64).relu() for _ in range(2))
    sigma = torch.zeros(8, 8, dtype=torch.float64)  # From y to x.
    for t in range(7):
        sigma += torch.outer(y[t], x[t])
    _, state = recall(x[None, None], x[None, None], (y @ encoder.T)[None], goes_on=True)
    torch.testing.assert_close(state[0, 0].T, encoder @ sigma, rtol=1e-12, atol=1e-12)


def test_phases_are_those_of_the_place_however_far():
    frequencies = torch.tensor([[1.0, 0.01]], dtype=torch.float64)
    x = torch.randn(1, 2, 3, 4, dtype=torch.float64)
    far = 10_000_000
    turned = turn(x, waves(frequencies, far, torch.zeros(1, 3)))
    angle = torch.tensor(float(far + 2), dtype=torch.float64)
    a, b = x[0, 0, 2, 0], x[0, 0, 2, 1]
    torch.testing.assert_close(turned[0, 0, 2, 0], a * angle.cos() - b * angle.sin())
    near = turn(x, waves(frequencies, 0, torch.zeros(1, 3)))
    scores = [z @ z.transpose(-1, -2) for z in (turned, near)]
    torch.testing.assert_close(*scores, rtol=0, atol=1e-8)


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32, torch.bfloat16])
def test_pairs_are_turned_wherever_they_lie_in_memory(dtype):
    """In a view of odd offset or steps too, and in every dtype, gradients included."""
    flat = torch.randn(2, 5, 3 * 9, dtype=torch.float64)
    phases = waves(torch.rand(3, 4, dtype=torch.float64), 2, torch.zeros(1, 5))
    cos, sin = phases
    for view in (flat[..., 1:25], flat[..., :24], flat[..., :24].transpose(0, 2).contiguous().transpose(0, 2)):
        x = view.to(dtype).unflatten(-1, (3, -1)).transpose(1, 2).detach().requires_grad_()
        found = turn(x, phases)
        a, b = x.detach().double()[..., ::2], x.detach().double()[..., 1::2]
        expected = torch.stack([a * cos - b * sin, b * cos + a * sin], dim=-1).flatten(-2)
        exact = {torch.float64: 1e-14, torch.float32: 1e-6, torch.bfloat16: 0.05}[dtype]
        torch.testing.assert_close(found.double(), expected, rtol=exact, atol=exact)
        upstream = torch.randn(found.shape, dtype=torch.float64)
        (slope,) = torch.autograd.grad(found, x, upstream.to(dtype))
        back = turn(upstream, (cos, -sin))  # The slope of a turn is the turn back.
        torch.testing.assert_close(slope.double(), back, rtol=exact, atol=exact)


def test_it_is_saved_and_loaded(tmp_path):
    model = bdh()
    past = model.past(2)
    model(tokens()[:, :5], past=past)
    path = past.save(tmp_path / "past.safetensors", model)
    expected = model(tokens()[:, 5:], past=past)
    again = Memory.load(path, model)
    assert again.length == 5
    assert torch.equal(model(tokens()[:, 5:], past=again), expected)


def test_what_does_not_fit_is_refused(tmp_path):
    model = bdh()
    past = model.past(2)
    model(tokens()[:, :5], past=past)
    with pytest.raises(BadInput, match=r"of 2 rows of tokens, got 1; take one of model\.past\(1\)"):
        model(tokens()[:1, :2], past=past)
    for other in (bdh(damping=(0.1,)), bdh(n_neuron=64), bdh().double()):
        with pytest.raises(BadInput, match="another configuration, dtype"):
            other(tokens()[:, :2], past=past)
    with pytest.raises(BadInput, match="at least 1 row"):
        model.past(0)
    with pytest.raises(BadInput, match="of a BDH"):
        tiny()(tokens(), past=past)
    with pytest.raises(BadInput, match="of a transformer"):
        model(tokens(), past=tiny().past(2))
    path = past.save(tmp_path / "past.safetensors", model)
    for other in (bdh(damping=(0.1,)), bdh(seed=5)):
        with pytest.raises(BadInput, match="memory of another model"):
            Memory.load(path, other)
    with pytest.raises(BadInput, match=r"holds torch\.float32, and the model torch\.float64"):
        Memory.load(path, bdh().double())
    with pytest.raises(BadInput, match="another configuration"):
        past.save(tmp_path / "past.safetensors", bdh(damping=(0.1,)))
    assert isinstance(tiny().past(), Past)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "damaged or cut off"),
        (save({"states": torch.zeros(2, 2)}), "no memory of a BDH"),
        (save({"states": torch.zeros(2, 2)}, {"jali": "[]"}), "no memory of a BDH"),
        (
            save(
                {"states": torch.zeros(2)},
                {"jali": json.dumps({"kind": "memory", "schema": 2, "length": 3, "model": "x"})},
            ),
            "no memory of a BDH",
        ),
        (
            save(
                {"states": torch.zeros(2)},
                {"jali": json.dumps({"kind": "memory", "schema": 9, "length": 3, "model": "x"})},
            ),
            "no memory of a BDH",
        ),
    ],
)
def test_files_that_are_no_memory_are_refused(tmp_path, content, sentence):
    path = tmp_path / "past.safetensors"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=sentence):
        Memory.load(path, bdh())


def test_it_is_cleared_whole_or_by_rows_and_damped():
    model, text = bdh(), tokens()
    past = model.past(2)
    model(text[:, :5], past=past)
    past.clear(torch.tensor([True, False]))
    logits = model(text[:, 5:], past=past)
    torch.testing.assert_close(logits[1:], model(text)[1:, 5:], rtol=1e-4, atol=1e-4)
    torch.testing.assert_close(logits[:1], model(text[:1, 5:]), rtol=1e-4, atol=1e-4)  # Phases are relative.
    past.clear()
    assert past.length == 0
    torch.testing.assert_close(model(text, past=past), model(text))
    past = model.past(2)
    model(text[:, :5], past=past)
    past.damp(0.0)
    torch.testing.assert_close(model(text[:, 5:], past=past), model(text[:, 5:]), rtol=1e-4, atol=1e-4)
    with pytest.raises(BadInput, match=r"in \[0, 1\], got 2"):
        past.damp(2)


def test_a_run_that_fails_leaves_it_as_it_was():
    model = bdh()
    past = model.past(2)

    def fail(site, vector):
        if site == "1.y":
            raise RuntimeError(site)
        return vector

    model(tokens()[:, :5], past=past)
    with pytest.raises(RuntimeError):
        model(tokens(seed=3)[:, 5:], tap=fail, past=past)
    torch.testing.assert_close(model(tokens()[:, 5:], past=past), model(tokens())[:, 5:], rtol=1e-4, atol=1e-4)


def test_a_pass_that_was_left_out_is_not_gone_on_with(tmp_path):
    model, seen = bdh(), {}
    model(tokens()[:, :5], tap=lambda site, x: seen.setdefault(site, x))
    past = model.past(2)
    model(tokens()[:, :5], tap=begin(untouched, "1.stream", seen["1.stream"]), past=past)
    with pytest.raises(BadInput, match="cannot be kept"):
        past.save(tmp_path / "past.safetensors", model)
    with pytest.raises(BadInput, match="left out pass 0"):
        model(tokens()[:, 5:], past=past)


def test_a_token_costs_the_same_however_many_there_were():
    model = bdh()
    past = model.past(1)
    sizes = set()
    for t in range(40):
        model(tokens(1, 40)[:, t : t + 1], past=past)
        sizes.add(tuple(map(tuple, (past.state(layer).shape for layer in range(2)))))
    assert sizes == {((1, 2, 16, 8),) * 2}
    assert past.length == 40


def test_what_is_to_be_read_comes_in_pieces():
    past = bdh().past(1)
    assert [piece.shape[1] for piece in past.unread(tokens(1, 600))] == [256, 256, 88]
    bdh()(tokens(1, 3), past=past)
    (piece,) = past.unread(tokens(1, 600))
    assert torch.equal(piece, tokens(1, 600)[:, -1:])
