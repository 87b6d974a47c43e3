"""Adapting to a file that was never seen: what a memory carried through it gains over windows that begin anew.

Section 6.1 of arXiv 2509.26507 says that the state adapts while the model runs, over hundreds of tokens, and that
damping is needed over longer ones; it shows no numbers. A transformer that learned from the same bytes has the window
before as its context. In training half of the rows of each step go on where they ended and half begin anew, as models
that learned one way alone are poor at the other.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig, TransformerConfig
from jali.models.transformer import Transformer
from jali.stats import mean
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.runs import dense, generator, trained
from jali.studies.bdh_lab.source_bytes import BYTES, Files, library
from jali.studies.card import table
from jali.training.fit import Batch

ALONE, OTHER, CARRIED, BEFORE = "nothing", "another file's", "carried", "the window before"
"""What a window begins with: nothing; a memory, or a window, of another file at the same place, a control; the memory
of all windows before; the window before, all that a transformer's context has room for."""


@dataclass(frozen=True, kw_only=True)
class Adaptation:
    """What is trained and read."""

    dampings: tuple[float, ...] = (1.0, 0.9, 0.7, 0.5)
    """What the carried memory is multiplied by behind each window, in (0, 1]."""
    seeds: int = 2
    """Models of each kind, seeds counting from `seed`."""
    neurons: int = 512
    """n."""
    d_model: int = 64
    """d."""
    n_layer: int = 3
    """Passes, and blocks of the transformer."""
    width: int = 48
    """Channels of the transformer, a multiple of 16."""
    steps: int = 2500
    """Updates."""
    batch: int = 16
    """Windows of each; even."""
    lr: float = 2e-3
    """Peak learning rate."""
    context: int = 128
    """Bytes of a window."""
    windows: int = 64
    """Of a file, from its beginning."""
    every: int = 6
    """Of so many files one is not trained on."""
    files: int | None = None
    """Files at most; all that are long enough where None."""

    def __post_init__(self) -> None:
        if not self.dampings or not all(0 < factor <= 1 for factor in self.dampings):
            raise BadInput(f"A memory is damped by numbers in (0, 1], got {self.dampings}.")
        if self.batch < 2 or self.batch % 2 or min(self.seeds, self.every - 1, self.steps) < 1 or self.windows < 2:
            raise BadInput("Adapting needs an even batch, 2 windows, a seed, a step, and files that are trained on.")

    @property
    def bdh(self) -> BDHConfig:
        """Of the BDHs."""
        shape: dict[str, Any] = {"n_layer": self.n_layer, "d_model": self.d_model, "n_neuron": self.neurons}
        return BDHConfig(**shape, vocab_size=BYTES, context=self.context)

    @property
    def transformer(self) -> TransformerConfig:
        """Of the transformers: two windows are their context."""
        shape: dict[str, Any] = {"n_layer": self.n_layer, "d_model": self.width, "context": 2 * self.context}
        return TransformerConfig(**shape, vocab_size=BYTES, positions="learned")


def stream(files: Files, options: Adaptation, seed: int, step: int) -> Batch:
    """Windows of a step: each row goes through a file, then through another; rows are at different places of theirs.

    The first half of the rows has `goes_on` wherever a file goes on, the second half nowhere.
    """
    rows, found, goes_on = options.batch, [], []
    for row in range(rows):
        turn, place = divmod(step + row * options.windows // rows, options.windows)
        random = generator(seed, 0, row, turn)
        text = files.train[int(torch.randint(len(files.train), (1,), generator=random))]
        first = int(torch.randint(len(text) - files.length, (1,), generator=random)) + place * options.context
        found.append(text[first : first + options.context + 1].long())
        goes_on.append(place > 0 and row < rows // 2 and step > 0)
    found_BT = torch.stack(found)
    return Batch(found_BT[:, :-1].contiguous(), found_BT[:, 1:].contiguous(), torch.tensor(goes_on))


def behind(files: Files, options: Adaptation, seed: int, step: int) -> Batch:
    """The same targets for a transformer: rows that go on have the window before in front, others their own alone."""
    here = stream(files, options, seed, step)
    assert here.goes_on is not None, "a stream says which rows go on"
    before = stream(files, options, seed, step - 1).tokens if step else here.tokens
    nothing = torch.full_like(here.targets, -1)
    goes_on_B1 = here.goes_on[:, None]
    tokens = torch.where(goes_on_B1, torch.cat([before, here.tokens], 1), torch.cat([here.tokens, here.tokens], 1))
    targets = torch.where(goes_on_B1, torch.cat([nothing, here.targets], 1), torch.cat([here.targets, nothing], 1))
    return Batch(tokens, targets)


Losses = dict[str, Tensor]
"""Nats per byte, shape (files, windows), by what each window begins with."""


@torch.no_grad()
def read_by_state(model: BDH, shown_FT: Tensor, context: int, dampings: Sequence[float]) -> Losses:
    """Losses of files window by window, with an empty memory, a carried one, and that of another file.

    Args:
        model: in evaluation.
        shown_FT: files, a multiple of `context` bytes and one more; at least two.
        context: bytes of a window.
        dampings: what carried memories are multiplied by behind each window; 1 is among them for the control.
    """
    carried = {factor: model.past(len(shown_FT)) for factor in {1.0, *dampings}}
    lent = model.past(len(shown_FT))
    found: dict[str, list[Tensor]] = {name: [] for name in (ALONE, OTHER, *map(carried_by, dampings))}
    for read_BT, next_BT in _windows(shown_FT, context):
        held = carried[1.0].tensors()
        lent.take(held | {"states": held["states"].roll(1, dims=1)})
        found[OTHER].append(_losses(model(read_BT, past=lent), next_BT))
        found[ALONE].append(_losses(model(read_BT), next_BT))
        for factor, memory in carried.items():
            losses_F = _losses(model(read_BT, past=memory), next_BT)
            memory.damp(factor)
            if factor in dampings:
                found[carried_by(factor)].append(losses_F)
    return {name: torch.stack(some, dim=1).double() for name, some in found.items()}


@torch.no_grad()
def read_by_window(model: Transformer, shown_FT: Tensor, context: int) -> Losses:
    """As `read_by_state`, of a transformer: a window alone, behind the window before, and behind another file's."""
    found: dict[str, list[Tensor]] = {name: [] for name in (ALONE, OTHER, BEFORE)}
    before_BT = None
    for read_BT, next_BT in _windows(shown_FT, context):
        alone_F = _losses(model(read_BT), next_BT)
        found[ALONE].append(alone_F)
        for name, rows in ((BEFORE, 0), (OTHER, 1)):
            if before_BT is None:
                found[name].append(alone_F)
                continue
            logits_BTV = model(torch.cat([before_BT.roll(rows, dims=0), read_BT], dim=1))[:, context:]
            found[name].append(_losses(logits_BTV, next_BT))
        before_BT = read_BT
    return {name: torch.stack(some, dim=1).double() for name, some in found.items()}


def carried_by(factor: float) -> str:
    """The name of losses with a memory that is damped by a factor behind each window."""
    return CARRIED if factor == 1 else f"{CARRIED}, × {factor:g} per window"


def _windows(shown_FT: Tensor, context: int) -> list[tuple[Tensor, Tensor]]:
    firsts = range(0, shown_FT.shape[1] - 1, context)
    return [(shown_FT[:, i : i + context], shown_FT[:, i + 1 : i + 1 + context]) for i in firsts]


def _losses(logits_BTV: Tensor, next_BT: Tensor) -> Tensor:
    return torch.nn.functional.cross_entropy(logits_BTV.transpose(1, 2), next_BT, reduction="none").mean(dim=1)


def spans(windows: int) -> list[tuple[int, int]]:
    """Windows behind the first one in groups that grow, from and to, the end left out: 1, 2 to 3, 4 to 7 and so on."""
    ends = [2**i for i in range(windows.bit_length()) if 2**i < windows]
    return list(zip(ends, [*ends[1:], windows], strict=True))


def tell(facts: Facts) -> Findings:
    """The sentence and the tables."""
    rows = {(row["model"], row["way"]): row for row in facts["rows"]}
    asked = (("BDH", CARRIED), ("BDH", OTHER), ("transformer", BEFORE))
    carried, other, before = (_told(rows[key]["gain"], "+.3f") for key in asked)
    options, context = facts["options"], facts["options"]["context"]
    best = min((row for row in facts["rows"] if row["model"] == "BDH"), key=lambda row: row["loss"]["value"])
    sentence = (
        f"that over files of {options['windows'] * context:,} bytes a memory carried from window to window changes the "
        f"loss, in nats per byte, by {carried} against windows of {context} bytes that begin with nothing, and by "
        f"{other} where it is another file's; that of a transformer changes by {before} with the window before in its "
        f"context; a BDH's loss is least where a window begins with this: {best['way']}"
    )
    head = ["model", "a window begins with", "nats per byte", "against nothing", "in the last quarter"]
    names = ("loss", "gain", "late")
    lines = [[row["model"], row["way"], *(_told(row[name]) for name in names)] for row in facts["rows"]]
    reach = [f"{_bytes(*span, context)}" for span in spans(options["windows"])]
    by_reach = [[r["model"], r["way"], *map(_told, r["spans"])] for r in facts["rows"] if r["way"] != ALONE]
    parts = [
        f"{facts['files']} files that were not trained on, {options['seeds']} models of each kind, averaged file by "
        f"file; intervals over files, paired. Weights: {facts['weights']['BDH']:,} of a BDH, "
        f"{facts['weights']['transformer']:,} of a transformer. The first window is left out, as nothing is ahead.",
        table(head, lines),
        "The difference to windows that begin with nothing, by bytes of the file that were read ahead of the window:",
        table(["model", "a window begins with", *reach], by_reach),
    ]
    return Findings(sentence=sentence, tables="\n\n".join(parts))


def _bytes(first: int, end: int, context: int) -> str:
    return f"{first * context:,}" if end == first + 1 else f"{first * context:,}–{(end - 1) * context:,}"


def _told(number: dict[str, Any], form: str = ".3f") -> str:
    ends = (format(number[end], form) for end in ("low", "high"))
    return f"{number['value']:{form}} [{', '.join(ends)}]"


def paint(figure: Any, facts: Facts) -> None:
    """Loss by what was read before, and its difference to windows alone."""
    left, right = figure.subplots(1, 2)
    for i, row in enumerate(facts["rows"]):
        style = {"color": f"C{i % 10}", "linestyle": "-" if row["model"] == "BDH" else "--"}
        places = [at * facts["options"]["context"] for at in range(len(row["by_window"]))]
        if row["way"] in (ALONE, CARRIED, BEFORE):
            left.plot(places, row["by_window"], label=f"{row['model']}, {row['way']}", **style)
        if row["way"] != ALONE:
            right.plot(places, row["gain_by_window"], label=f"{row['model']}, {row['way']}", **style)
    right.axhline(0, color="grey", linewidth=0.8)
    left.set(xlabel="bytes of the file ahead of a window", ylabel="nats per byte")
    right.set(xlabel="bytes of the file ahead of a window", ylabel="difference to nothing, nats per byte")
    left.legend(frameon=False, fontsize="x-small", loc="lower left")
    right.legend(frameon=False, fontsize="x-small", loc="upper left", bbox_to_anchor=(1.0, 1.0))


@experiment(
    "adaptation",
    title="Adapting to a file",
    claim="that the state adapts a model to what it reads while it runs, over hundreds of tokens, and that longer "
    "texts need damping (section 6.1)",
    options=Adaptation(),
    quick=Adaptation(
        dampings=(1.0, 0.5), neurons=32, d_model=16, n_layer=2, width=16, steps=3, batch=2, context=8, windows=4,
        files=12,
    ),
    tell=tell,
    draw=paint,
)  # fmt: skip
def measure(options: Adaptation, place: Place) -> Facts:
    """Trains the models on files and has all read others from their beginning."""
    files = library(options.context * options.windows, every=options.every, most=options.files)
    shown_FT, parents = files.test.long(), {"text": files.digest}
    found: dict[tuple[str, str], list[np.ndarray]] = {}
    weights = {}
    for seed in range(place.seed, place.seed + options.seeds):
        bdh = _bdh(options, place, files, seed)
        transformer = _transformer(options, place, files, seed)
        losses = {
            "BDH": read_by_state(bdh, shown_FT, options.context, options.dampings),
            "transformer": read_by_window(transformer, shown_FT, options.context),
        }
        for kind, model in (("BDH", bdh), ("transformer", transformer)):
            parents[f"{kind}-seed{seed}"] = model.digest
            weights[kind] = sum(p.numel() for p in model.parameters())
            for way, losses_FW in losses[kind].items():
                found.setdefault((kind, way), []).append(losses_FW.numpy())
    means = {key: np.mean(some, axis=0) for key, some in found.items()}
    rows = [{"model": kind, "way": way, **_row(held, means[kind, ALONE])} for (kind, way), held in means.items()]
    facts = {"rows": rows, "files": len(shown_FT), "weights": weights}
    return {**facts, "options": asdict(options), "parents": parents}


def _bdh(options: Adaptation, place: Place, files: Files, seed: int) -> BDH:
    facts: dict[str, Any] = {"seed": seed, "source": {"text": files.digest, "seed": seed, "kind": "stream"}}
    loop = dense(options.steps, options.lr, options.batch)
    return trained(
        place, f"bdh-seed{seed}", options.bdh, loop, lambda step: stream(files, options, seed, step), **facts
    )


def _transformer(options: Adaptation, place: Place, files: Files, seed: int) -> Transformer:
    facts: dict[str, Any] = {"seed": seed, "source": {"text": files.digest, "seed": seed, "kind": "window before"}}
    loop = dense(options.steps, options.lr, options.batch)
    return trained(
        place,
        f"transformer-seed{seed}",
        options.transformer,
        loop,
        lambda step: behind(files, options, seed, step),
        **facts,
    )


def _row(losses_FW: np.ndarray, alone_FW: np.ndarray) -> dict[str, Any]:
    """Numbers of one way, paired with windows alone; the first window of all is the same and is left out."""
    gain_FW = losses_FW - alone_FW
    quarter = max(losses_FW.shape[1] // 4, 1)
    told = {"loss": losses_FW[:, 1:], "gain": gain_FW[:, 1:], "late": gain_FW[:, -quarter:]}
    found: dict[str, Any] = {name: mean(some.mean(axis=1), "nats").to_json() for name, some in told.items()}
    found["spans"] = [
        mean(gain_FW[:, first:end].mean(axis=1), "nats").to_json() for first, end in spans(gain_FW.shape[1])
    ]
    return {**found, "by_window": losses_FW.mean(axis=0).tolist(), "gain_by_window": gain_FW.mean(axis=0).tolist()}
