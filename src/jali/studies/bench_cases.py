"""What `jali bench` times, each operation in several ways that do the same."""

import random
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from jali import kernels
from jali.circuit import Circuit, Node
from jali.models import checkpoint
from jali.models.compiling.compile import compile
from jali.models.compiling.cutoffs import PAIRS
from jali.models.generate import generate
from jali.models.transformer import Transformer
from jali.pruning.ablation import node_means
from jali.pruning.learn import Learning, learn
from jali.pruning.mask import Mask
from jali.pruning.measure import Meter, at_rest
from jali.studies import bench_reference
from jali.studies.bench_models import LR, WAYS, Rates, Size, Step, Windows, least, plain, step_floor, trained
from jali.tap import keep, kept_edges_only, record
from jali.tasks.published import task as published
from jali.training.schedule import Schedule
from jali.verifying.connected import draw
from jali.verifying.graph import Graph

SHIPPED = "shipped:jali-python"
_PAIRS = 16
"""Pairs of prompts that circuits run on."""
_ROOM = 4
"""Nodes of a drawn circuit at each site, at most."""

Run = Callable[[], object]


class Case(NamedTuple):
    """One operation at one size."""

    operation: str
    size: str
    density: float | None
    ways: dict[str, Run]
    """What is timed, by name. `jali` is ours; it is divided into all others."""
    floor: float | None = None
    """Seconds that remain at this machine's measured rates where all else is free."""
    prepare: Run | None = None
    """Called ahead of every call, and not timed."""
    losses: dict[str, float] | None = None
    """Of what runs once alone, being long: what each way came to, nats, once it ran."""
    tokens: int | None = None
    """That a call writes, where it writes any."""


class Setting(NamedTuple):
    """What all cases share."""

    sizes: tuple[Size, ...]
    densities: tuple[float, ...]
    tokens: int
    trained_steps: int
    run_steps: int
    rates: Rates
    told: Callable[[str], None]
    """Called with what is being made ready."""
    circuits: tuple[Circuit, ...] = ()
    """For `circuit`, of the models they name; one along random ways of the shipped one where there are none."""


OPERATIONS: dict[str, Callable[[Setting], Iterator[Case]]] = {}


def operation(name: str) -> Callable[[Callable[[Setting], Iterator[Case]]], Callable[[Setting], Iterator[Case]]]:
    """Registers a function that yields the cases of one operation."""

    def registered(made: Callable[[Setting], Iterator[Case]]) -> Callable[[Setting], Iterator[Case]]:
        OPERATIONS[name] = made
        return made

    return registered


def cases(setting: Setting, wanted: tuple[str, ...]) -> Iterator[Case]:
    """Yields the cases of the operations asked for."""
    for name in wanted:
        yield from OPERATIONS[name](setting)


@operation("step")
def _steps(setting: Setting) -> Iterator[Case]:
    windows = Windows(setting.tokens)
    for size in setting.sizes:
        for share in setting.densities:
            model = _trained(size, share, setting, windows)
            ways = {name: _next(make(model, share), windows) for name, make in WAYS.items()}
            floor = step_floor(model, windows.count * windows.rows.shape[1], setting.rates)
            yield Case("training step", str(size), share, ways, floor)


def _next(step: Step, windows: Windows) -> Run:
    numbers = count()
    return lambda: step(*windows.batch(next(numbers)), LR, None)


def _trained(size: Size, share: float, setting: Setting, windows: Windows) -> Transformer:
    setting.told(f"training {size} at density {share:.4g} for {setting.trained_steps} steps")
    return trained(size, share, setting.trained_steps, windows, lambda _: None)


@operation("run")
def _whole_runs(setting: Setting) -> Iterator[Case]:
    """From the same random weights to the density, annealed as presets are: over the first 30 % of the steps."""
    windows, steps = Windows(setting.tokens), setting.run_steps
    for size in setting.sizes if steps else ():
        for share in setting.densities:
            schedule = Schedule(steps=steps, lr=0.02, density=share, anneal="exponential", anneal_stop=0.3)
            losses: dict[str, float] = {}
            ways: dict[str, Run] = {n: partial(_whole_run, n, size, schedule, windows, losses) for n in WAYS}
            yield Case(f"training run, {steps} steps", str(size), share, ways, losses=losses)


def _whole_run(way: str, size: Size, schedule: Schedule, windows: Windows, losses: dict[str, float]) -> None:
    """Trains, and notes the mean loss of the last tenth of the steps."""
    torch.manual_seed(0)
    step, found = WAYS[way](Transformer(size.config()), schedule.density), []
    for i in range(schedule.steps):
        found.append(step(*windows.batch(i), schedule.lr_at(i), schedule.density_at(i)))
    last = found[-max(schedule.steps // 10, 1) :]
    losses[way] = sum(last) / len(last)


@operation("topk")
def _top(setting: Setting) -> Iterator[Case]:
    windows = Windows(setting.tokens)
    for size in setting.sizes:
        model = _trained(size, setting.densities[0], setting, windows)
        looked_at: dict[str, Tensor] = {}
        model.eval().requires_grad_(False)(windows.batch(0)[0], tap=record(looked_at))
        stream = looked_at[f"{size.layers - 1}.resid_mid"].flatten(0, 1)
        trained_NI = F.rms_norm(stream, stream.shape[-1:])
        for name, x in (("Gaussian", torch.randn_like(trained_NI)), ("trained", trained_NI)):
            k = size.width // 4
            top = bench_reference.AbsTopK(k)
            ways = {
                "jali": _both_ways(lambda x, k=k: kernels.abs_topk(x, k), x),
                "reference, float32": _both_ways(top, x),
            }
            moved = 4 * x.nbytes / setting.rates.memory
            yield Case(f"AbsTopK, {name}, forward and backward", f"{len(x)}x{size.width}", None, ways, moved)


def _both_ways(run: Callable[[Tensor], Tensor], x: Tensor) -> Run:
    given = x.clone().requires_grad_(True)
    slope = torch.randn_like(run(given.detach()))

    def called() -> None:
        given.grad = None
        run(given).backward(slope)

    return called


@operation("projection")
def _projection(setting: Setting) -> Iterator[Case]:
    for share in setting.densities:
        weight, given = torch.randn(2048, 2048), torch.empty(2048, 2048)
        k, minimum = int(share * weight.numel()), least(2048, share)
        ways: dict[str, Run] = {
            "jali": partial(kernels.keep_largest_, given, k, minimum, 0),
            "reference, float32": partial(bench_reference.keep_largest_, given, k, minimum, columns=False),
        }
        floor = 2 * weight.nbytes / setting.rates.memory
        yield Case("projection", "2048x2048", share, ways, floor, partial(given.copy_, weight))


@operation("attention")
def _attention(setting: Setting) -> Iterator[Case]:
    for size in setting.sizes:
        heads, rows = size.width // 16, max(setting.tokens // 256, 1)
        qkv = torch.randn(rows, 256, 3, heads, 16)
        sink = torch.zeros(heads)

        def ours(x: Tensor, sink: Tensor = sink) -> Tensor:
            return kernels.sink_attention(*_heads(x), sink, 0.25).transpose(1, 2)

        def theirs(x: Tensor, sink: Tensor = sink) -> Tensor:
            return bench_reference.attention_with_sink(*_heads(x), sink, 0.25).transpose(1, 2)

        ways = {"jali": _both_ways(ours, qkv), "reference, float32": _both_ways(theirs, qkv)}
        floor = 7 * rows * 256 * 256 * size.width / setting.rates.single
        yield Case("attention with sinks, forward and backward", f"{rows}x{heads}x256x16", None, ways, floor)


def _heads(qkv_BT3HK: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    q, k, v = qkv_BT3HK.permute(2, 0, 3, 1, 4)
    return q, k, v


@operation("linear")
def _linear(setting: Setting) -> Iterator[Case]:
    for size in setting.sizes:
        x = torch.randn(setting.tokens, size.width)
        for share in setting.densities:
            weight = torch.randn(4 * size.width, size.width)
            kernels.keep_largest_(weight, int(share * weight.numel()))
            narrow = weight.bfloat16()
            ways = {
                "jali": _both_ways(lambda x, w=weight: kernels.linear(x, w, None, "bfloat16"), x),
                "reference, bfloat16": _both_ways(lambda x, w=narrow: F.linear(x.bfloat16(), w).float(), x),
                "reference, float32": _both_ways(lambda x, w=weight: F.linear(x, w), x),
                "PyTorch's CSR": partial(_by_rows, x, _csr(weight), _csr(weight.T.contiguous())),
            }
            floor = 4 * setting.tokens * int(share * weight.numel()) / setting.rates.single
            shape = f"{setting.tokens}x{size.width}x{4 * size.width}"
            yield Case("linear map, forward and gradient of its input", shape, share, ways, floor)


def _csr(weight: Tensor) -> Tensor:
    with warnings.catch_warnings(action="ignore", category=UserWarning):  # That these are in beta.
        return weight.to_sparse_csr()


def _by_rows(x_NI: Tensor, weight: Tensor, transposed: Tensor) -> Tensor:
    """Forward pass, and the same cost once more backward, as PyTorch multiplies sparse matrices."""
    y_ON = weight @ x_NI.T
    return transposed @ y_ON


@operation("prune")
def _prune(setting: Setting) -> Iterator[Case]:
    setting.told("reading the shipped model")
    model = Transformer.from_pretrained(SHIPPED)
    assert model.tokenizer is not None, "the shipped model has a tokenizer"
    task = published("single_double_quote", model.tokenizer)
    means = {site: mean for site, mean in node_means(model).items() if site in model.wiring.widths}
    meter = Meter(model=model, wiring=model.wiring, means=means)
    mask, numbers, config = Mask(model.wiring), count(), replace(Learning(), steps=1)
    theirs = bench_reference.Pruning(plain(model), model.wiring.widths, means)

    def ours() -> None:
        with at_rest(model):
            learn(mask, meter, task.train, config, seed=next(numbers))

    def reference() -> None:
        pairs = task.train.batch(next(numbers), 0, config.pairs)
        theirs.step(pairs.tokens, pairs.length, pairs.answer, pairs.foil)

    ways: dict[str, Run] = {"jali": ours, "reference, float32": reference}
    yield Case("pruning step, 8 pairs of single_double_quote", "jali-python", 1 / 32, ways)


@operation("generate")
def _generate(setting: Setting) -> Iterator[Case]:
    """Ours, which keeps keys and values, beside ours and the reference reading the whole text for every token.

    The frozen reference has no way to keep any: what keeping them gains is the ratio of ours to ours.
    """
    setting.told("reading the shipped model")
    model = Transformer.from_pretrained(SHIPPED)
    assert model.tokenizer is not None, "the shipped model has a tokenizer"
    copy, last_B = plain(model).eval(), torch.tensor([-1])
    prompt, written = "def main():\n    ", min(200, setting.tokens // 4)
    ids = model.tokenizer.encode(prompt).ids
    ways: dict[str, Run] = {
        "jali": partial(generate, model, prompt, tokens=written, temperature=0),
        "jali, nothing kept": partial(_written_anew, partial(model, at=last_B), ids, written),
        "reference, float32, nothing kept": partial(_written_anew, copy, ids, written),
    }
    yield Case(f"generation, {written} tokens behind {len(ids)}", "jali-python", 1 / 32, ways, tokens=written)


@torch.no_grad()
def _written_anew(model: Callable[[Tensor], Tensor], ids: Sequence[int], count: int) -> None:
    """Writes the likeliest tokens, and reads the whole text for each."""
    ids = list(ids)
    for _ in range(count):
        ids.append(int(model(torch.tensor([ids]))[0, -1].argmax()))


@operation("circuit")
def _circuits(setting: Setting) -> Iterator[Case]:
    """On prompts of the circuit's task, at their last token; compiled ones give the logits of the answers alone."""
    setting.told("reading the shipped model")
    for circuit in setting.circuits or (_drawn(Transformer.from_pretrained(SHIPPED)),):
        model = checkpoint.load(circuit.model or SHIPPED, hub=False)
        assert model.tokenizer is not None, "a shipped model has a tokenizer"
        task = published(circuit.task, model.tokenizer)
        pairs, train = task.heldout.first(_PAIRS), task.train.first(PAIRS)
        tokens, at = pairs.tokens, pairs.length - 1
        answers = torch.cat([pairs.answer, pairs.foil]).unique().tolist()
        prompts = [train.prompt(row).tokens for row in range(2 * len(train))]
        tap, graft = keep(circuit), kept_edges_only(circuit, model.wiring) if circuit.chosen else None
        ways: dict[str, Run] = {
            "jali": partial(compile(circuit, model, answers=answers), tokens, at),
            "jali, edges alone": partial(
                compile(circuit, model, form="edges", answers=answers, prompts=prompts), tokens, at
            ),
            "in its model, jali.keep": partial(model, tokens, tap=tap, graft=graft, at=at),
            "whole model": partial(model, tokens, at=at),
        }
        what = f"circuit alone, {len(tokens)} prompts of {circuit.task}"
        yield Case(what, f"{len(circuit.nodes)} nodes", 1 / 32, ways)


def _drawn(model: Transformer) -> Circuit:
    """A circuit of nodes along random ways from the last stream back to tokens and positions, some at each site."""
    taken = {Node(site, channel) for site in model.wiring.widths for channel in range(_ROOM)}
    nodes = draw(model.wiring.circuit(taken), Graph(model.wiring), random.Random(0))
    means = {site: mean for site, mean in node_means(model).items() if site in model.wiring.widths}
    facts = {"means": means, "task": "single_double_quote", "model_digest": model.digest}
    return model.wiring.circuit(nodes, **facts)
