"""`python -m benchmarks.bdh_generation`: what a token costs a BDH and a transformer that write on and on.

Each writes by what it keeps, state or keys and values, and by reading all anew for every token, as the public code of
the Dragon Hatchling does. Times are processor time of the process. And how much memory training takes by length.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path
from time import process_time
from typing import Any

import torch
import torch.nn.functional as F
import tyro
from torch import Tensor

from jali import artefact, kernels
from jali.models.bdh import BDH
from jali.models.config import BDHConfig, TransformerConfig
from jali.models.model import LanguageModel
from jali.models.transformer import Transformer
from jali.progress import Bar
from jali.studies.bench import machine
from jali.studies.bench_memory import added, apart
from jali.studies.card import table
from jali.studies.picture import save
from jali.studies.results_page import write_tables

BYTES = 256
WAYS = ("parallel", "chunked", "cut")
"""How a text is trained on: at once; in pieces with exact gradients; in pieces that gradients do not cross."""

_NOTES = """What this says, and what it does not:

- **The bar, set beforehand, of 50 times at 2,048 tokens** is claimed of the token at that place alone: what it takes to
  read 2,048 tokens anew over what it takes to write the next from the state (`times as long at the last token`). The
  whole text, most of which is shorter, is `times as long, read anew`, and that is less.
- **Sizes.** L, d and H are those of the public code, which has n = 32,768. The transformer's context has room for
  all that is written. Weights are random, which changes no cost: all of these products are dense. Seconds are
  processor time.
- **Read anew** is what the public code does for each token. It was written again in plain PyTorch from its
  description; a test holds its logits against those of jali's model. It is measured at lengths equally far apart,
  and each token is charged as the longest measured text that is no longer than its own, so that the sum is less than
  what it would take.
- **A state against keys and values.** The state of a BDH is L · n · d numbers however long the text is, and each
  token reads and writes all of them. A transformer's keys and values grow with the text.
- **Memory of training.** `parallel` reads the text at once. `chunked` goes by pieces with exact gradients: the
  backward pass works out the state ahead of each piece from the one behind it, so one state of each pass is held, and
  what grows with the text is tokens, last streams and logits alone. `cut` takes a backward pass behind each piece and
  carries the memory over, as the paper trains (truncated back-propagation through time)."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """What is timed. Defaults are the public code's sizes but for n, which is a quarter, and a transformer as large."""

    neurons: int = 8192
    """n."""
    d_model: int = 256
    """d."""
    n_layer: int = 6
    """L."""
    n_head: int = 4
    """H."""
    width: int = 320
    """Channels of the transformer, a multiple of 5 heads."""
    blocks: int = 5
    """Of the transformer."""
    tokens: int = 2048
    """That are written, a multiple of 8."""
    prefixes: int = 8
    """Lengths, equally far apart, at which reading all anew is timed; divides tokens."""
    lengths: tuple[int, ...] = (512, 1024, 2048, 4096, 8192)
    """Tokens of a text that memory is measured on, multiples of `piece`."""
    memory_neurons: int = 2048
    """n of the model that memory is measured on."""
    piece: int = 256
    """Tokens computed at once in pieces."""
    most: int = 2048
    """Tokens of the longest text that is trained on at once, whose scores grow with their square."""
    threads: int = 1
    """Of everything."""
    machine: str = "Two cores of an Intel Xeon with AMX"
    """What the page says it was measured on."""
    out: Path = Path("generation")
    """Folder of `generation.md` and what it shows."""

    @property
    def bdh(self) -> BDHConfig:
        """The one that writes."""
        return self.wide(self.neurons)

    def wide(self, neurons: int) -> BDHConfig:
        """One with so many neurons."""
        shape: dict[str, Any] = {"n_layer": self.n_layer, "d_model": self.d_model, "n_neuron": neurons}
        return BDHConfig(**shape, n_head=self.n_head, vocab_size=BYTES)

    @property
    def transformer(self) -> TransformerConfig:
        """One with learned positions, and room for all that is written."""
        shape: dict[str, Any] = {"n_layer": self.blocks, "d_model": self.width, "n_head": 5, "d_head": self.width // 5}
        return TransformerConfig(**shape, vocab_size=BYTES, context=self.tokens, positions="learned")


def public_code(stored: dict[str, Tensor], tokens_BT: Tensor, n_layer: int) -> Tensor:
    """Logits of the public code, written in plain PyTorch from its description; `stored` has its names and shapes."""
    heads, _, per_head = stored["encoder"].shape
    rates_M = 65536.0 ** (-2 * (torch.arange(per_head) // 2) / per_head)
    v = _normed(stored["embed.weight"][tokens_BT])[:, None]
    for _ in range(n_layer):
        x = (v @ stored["encoder"]).relu()
        phases_TM = torch.arange(x.shape[2])[:, None] * rates_M
        beside = torch.stack([-x[..., 1::2], x[..., ::2]], dim=-1).flatten(-2)
        q = x * phases_TM.cos().to(x) + beside * phases_TM.sin().to(x)
        a = _normed((q @ q.transpose(-1, -2)).tril(-1) @ v)
        y = (a @ stored["encoder_v"]).relu() * x
        joined = y.transpose(1, 2).reshape(*tokens_BT.shape, heads * per_head)[:, None]
        v = _normed(v + _normed(joined @ stored["decoder"]))
    return v[:, 0] @ stored["lm_head"]


def _normed(z: Tensor) -> Tensor:
    return F.layer_norm(z, z.shape[-1:], eps=1e-5)


def stored(model: BDH) -> dict[str, Tensor]:
    """A model's weights under the names of the public code."""
    heads, block = model.config.n_head, model.passes[0].state_dict()
    split = {name: block[f"{name}.weight"].unflatten(0, (heads, -1)).transpose(1, 2) for name in ("D_x", "D_y")}
    return {
        "encoder": split["D_x"].contiguous(),
        "encoder_v": split["D_y"].contiguous(),
        "decoder": block["E.weight"].T.contiguous(),
        "embed.weight": model.embed.weight.detach(),
        "lm_head": model.state_dict()["unembed.weight"].T.contiguous(),
    }


@torch.no_grad()
def written(model: LanguageModel, count: int, told: Callable[[], None]) -> list[float]:
    """Processor seconds of each of so many tokens that a model writes, the likeliest each, by what it keeps."""
    past, found, token_11 = model.past(1), [], torch.zeros(1, 1, dtype=torch.long)
    for _ in range(count):
        begun = process_time()
        token_11 = model(token_11, past=past)[:, -1:].argmax(dim=-1)
        found.append(process_time() - begun)
        told()
    return found


@torch.no_grad()
def anew(forward: Callable[[Tensor], Tensor], lengths: list[int], told: Callable[[], None]) -> dict[int, float]:
    """Processor seconds of reading a whole prefix, by its length."""
    found = {}
    for length in lengths:
        tokens_1T = torch.arange(length)[None] % BYTES
        begun = process_time()
        forward(tokens_1T)
        found[length] = process_time() - begun
        told()
    return found


def whole(by_length: dict[int, float]) -> float:
    """Seconds of writing as many tokens as the longest prefix has, each charged as the longest shorter one measured.

    That is less than it takes: what lies between two lengths is charged as the shorter, and what is shorter than all
    is free.
    """
    return sum((longer - shorter) * by_length[shorter] for shorter, longer in pairwise(sorted(by_length)))


def memory(options: Options, way: str, length: int) -> float | None:
    """Megabytes that one training step on a text of some length adds to a process with the model; Linux alone."""
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    model = BDH(options.wide(options.memory_neurons))
    model.at_once = None if way == "parallel" else options.piece
    tokens_1T = torch.randint(BYTES, (1, length + 1))
    read, following = tokens_1T[:, :-1].contiguous(), tokens_1T[:, 1:].contiguous()
    small = read[:, : options.piece // 4].contiguous()
    model.loss(small, small).backward()  # Makes room for gradients.

    def step() -> None:
        if way != "cut":
            model.loss(read, following).backward()
            return
        past = model.past(1)
        for piece, next_ in zip(read.split(options.piece, 1), following.split(options.piece, 1), strict=True):
            model.loss(piece.contiguous(), next_.contiguous(), past=past).backward()

    return added(step)


def measure(options: Options) -> dict[str, Any]:
    """All numbers, as JSON holds them."""
    torch.set_num_threads(options.threads)
    kernels.keep_memory()
    torch.manual_seed(0)
    step = options.tokens // options.prefixes
    lengths = [step * (i + 1) for i in range(options.prefixes)]
    rows = []
    with Bar("Writing", 2 * options.tokens + 2 * len(lengths), quiet=False) as bar:
        models: dict[str, LanguageModel] = {"BDH": BDH(options.bdh).eval()}
        models["transformer"] = Transformer(options.transformer).eval()
        for name, model in models.items():
            kept = written(model, options.tokens, lambda: bar.advance(1))
            weights = stored(model) if isinstance(model, BDH) else None
            forward = model if weights is None else lambda t, w=weights: public_code(w, t, options.n_layer)
            forward(torch.zeros(1, step, dtype=torch.long))  # Warms up.
            read = anew(forward, lengths, lambda: bar.advance(1))
            parameters = sum(p.numel() for p in model.parameters())
            rows.append({"model": name, "weights": parameters, "kept": kept, "anew": [*read.items()]})
    held = [
        {"way": way, "length": length, "megabytes": apart(memory, options, way, length)}
        for way in WAYS
        for length in options.lengths
        if way != "parallel" or length <= options.most
    ]
    return {"rows": rows, "memory": held, "machine": machine()}


def figures(row: dict[str, Any]) -> dict[str, float]:
    """Of a model: milliseconds of a token in the first and the last quarter, all seconds, and how much is saved."""
    kept, read = row["kept"], dict(row["anew"])
    quarter = len(kept) // 4
    first, last = sum(kept[:quarter]) / quarter, sum(kept[-quarter:]) / quarter
    longest = max(read)
    return {
        "first": 1000 * first,
        "last": 1000 * last,
        "last / first": last / first,
        "kept": sum(kept),
        "anew": whole(read),
        "longest": read[longest],
        "saved": whole(read) / sum(kept),
        "saved at the end": read[longest] / last,
    }


def tables(facts: dict[str, Any], options: Options) -> Iterator[str]:
    """The parts of the page."""
    found = {row["model"]: figures(row) for row in facts["rows"]}
    bdh = found["BDH"]
    at = facts["machine"]
    yield (
        f"{options.machine}, {at['threads']} thread{'s' if at['threads'] > 1 else ''}, PyTorch {at['torch']}; a BDH of "
        f"L {options.n_layer}, d {options.d_model}, H {options.n_head} and n {options.neurons:,}, and n "
        f"{options.memory_neurons:,} where memory is measured."
    )
    yield (
        f"Writing {options.tokens:,} tokens with its state, a BDH takes {bdh['last / first']:.2f} times as long for a "
        f"token of the last quarter as for one of the first, and {bdh['saved']:.0f} times less in all than reading "
        f"the whole text anew for each, as the public code does ({bdh['saved at the end']:.0f} times less for the last "
        "token)."
    )
    head = ["", *(f"{row['model']}, {row['weights'] / 1e6:.1f} million weights" for row in facts["rows"])]
    told = {
        "ms per token, first quarter": ("first", ",.1f"),
        "ms per token, last quarter": ("last", ",.1f"),
        "last / first quarter": ("last / first", ".2f"),
        f"s for {options.tokens:,} tokens, by what is kept": ("kept", ",.1f"),
        f"s for {options.tokens:,} tokens, all read anew, at least": ("anew", ",.0f"),
        "times as long, read anew": ("saved", ",.0f"),
        f"s to read {options.tokens:,} tokens once": ("longest", ",.2f"),
        "times as long at the last token": ("saved at the end", ",.0f"),
    }
    yield table(
        head, [[name, *(format(one[key], form) for one in found.values())] for name, (key, form) in told.items()]
    )
    yield "Megabytes that one step of training adds to a process, by tokens of the text:"
    yield table(["tokens", *WAYS], [[f"{length:,}", *_megabytes(facts, length)] for length in options.lengths])


def _megabytes(facts: dict[str, Any], length: int) -> Iterator[str]:
    held = {row["way"]: row["megabytes"] for row in facts["memory"] if row["length"] == length}
    yield from ("—" if held.get(way) is None else f"{held[way]:,.0f}" for way in WAYS)


def paint(figure: Any, facts: dict[str, Any]) -> None:
    """Seconds of a token by its place, and memory by length."""
    left, right = figure.subplots(1, 2)
    for i, row in enumerate(facts["rows"]):
        kept, size = row["kept"], max(len(row["kept"]) // 32, 1)
        means = [(first + size / 2, sum(kept[first : first + size]) / size) for first in range(0, len(kept), size)]
        left.plot(*zip(*means, strict=True), color=f"C{i}", label=f"{row['model']}, kept")
        left.plot(*zip(*row["anew"], strict=True), "--", marker="o", color=f"C{i}", label=f"{row['model']}, anew")
    left.set(xlabel="tokens before", ylabel="processor seconds of a token", yscale="log")
    for way in WAYS:
        points = [(r["length"], r["megabytes"]) for r in facts["memory"] if r["way"] == way and r["megabytes"]]
        right.plot(*zip(*points, strict=True), marker="o", label=way)
    right.set(xlabel="tokens of a text", ylabel="MB of a training step", ylim=(0, None))
    for axes in (left, right):
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False, fontsize="small")


def command(options: Options) -> str:
    """The command that measures this anew, in a folder of its own."""
    words = ["python -m benchmarks.bdh_generation"]
    for field in fields(options):
        value = getattr(options, field.name)
        if value != field.default and field.name != "out":
            words += [f"--{field.name.replace('_', '-')}", *map(str, value if isinstance(value, tuple) else (value,))]
    return " ".join(words)


def main(options: Options) -> None:
    """Measures, and writes page, plot and numbers."""
    figure = artefact.require("plots", "matplotlib.figure").Figure(figsize=(9.5, 3.8), layout="constrained")
    facts = measure(options)
    page = options.out / "generation.md"
    document = {"schema": 1, "kind": "bdh-generation", **facts, "made_by": artefact.made_by(0)}
    artefact.write_json(page.with_suffix(".json"), document)
    paint(figure, facts)
    save(figure, page.with_suffix(".svg"))
    told = f"```\n{command(options)}\n```"
    parts = [*tables(facts, options), "![Cost of a token by its place](generation.svg)", told, _NOTES]
    write_tables(page, "\n\n".join(parts), title="What a token costs a BDH")
    print(page)


if __name__ == "__main__":
    main(tyro.cli(Options, description=__doc__, config=(tyro.conf.OmitArgPrefixes,)))
