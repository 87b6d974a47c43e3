"""From a tokens folder to a trained model in a run folder."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from torch import Tensor

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.corpora.ngrams import bigram_table
from jali.corpora.sample import is_generated, mixed, sample
from jali.corpora.shards import Tokens, streams, windows
from jali.models import checkpoint, storage
from jali.models.config import BDHConfig, Config
from jali.models.grow import begin_with
from jali.models.model import LanguageModel
from jali.models.presets import preset
from jali.progress import Bar
from jali.training import measure, shards, state
from jali.training.choices import check_choices
from jali.training.distributed import Ranks, find_device, ranks
from jali.training.fit import Batch, Loop, fit
from jali.training.optim import Optim
from jali.training.schedule import Schedule

SCHEMA = 1


@dataclass(frozen=True, kw_only=True)
class Training:
    """Everything that decides a run, but for its tokens."""

    model: Config
    """The model's shape."""
    loop: Loop
    """Steps, rate, density, update."""
    seed: int = 0
    """Of the initial weights and the order of text."""
    precision: Literal["float32", "bfloat16", "float64"] = "float32"
    """Of training. bfloat16 holds inside linear maps alone; moments and weights stay float32."""
    start: str | None = None
    """A model to begin with, by name or folder; parts it lacks begin fresh. A fresh model where None."""
    stream: bool = False
    """Of a BDH: rows go on from step to step with their memory, at which gradients stop; else each window is alone."""
    bigram_min: int = 3
    """Times a pair of tokens must occur in training text for an entry in a fixed bigram table; more is smaller."""
    validation_windows: int = 64
    """Windows of validation text per kind (real, simple) looked at while training."""

    def __post_init__(self) -> None:
        check_choices(self)
        for name, least in (("seed", 0), ("bigram_min", 1), ("validation_windows", 1)):
            if getattr(self, name) < least:
                raise BadInput(f"{name} is at least {least}, got {getattr(self, name)}.")
        if self.stream and not isinstance(self.model, BDHConfig):
            raise BadInput("A stream goes on behind all tokens before, which a transformer cannot; train a BDH on it.")


def recommended(name: str) -> Training:
    """How a preset is trained unless told otherwise. What led to these values is in docs/results/shipped-model.md."""
    if name.startswith("bdh-"):
        return _recommended_bdh(name)
    steps, batch, density, lr = (6000, 16, 1 / 16, 0.03) if name.startswith("tiny") else (5000, 32, 1 / 32, 0.02)
    if "-dense" in name:
        schedule = Schedule(steps=steps, lr=0.005, density=1.0, anneal="none", sharkfin=False)
    else:
        schedule = Schedule(steps=steps, lr=lr, density=density, anneal="exponential", anneal_stop=0.3)
    loop = Loop(schedule=schedule, optim=Optim(sparse_biases=False), batch=batch)
    return Training(model=preset(name), loop=loop, precision="bfloat16")


def _recommended_bdh(name: str) -> Training:
    """At least 4 weights in each of a neuron's three vectors."""
    sparse = {"density": 1 / 16, "anneal": "exponential", "anneal_stop": 0.3}
    dense = {"density": 1.0, "anneal": "none", "sharkfin": False}
    facts: dict[str, Any] = dense if "-dense" in name else sparse
    schedule = Schedule(steps=5000, lr=0.03, **facts)
    optim = Optim(minimum=0 if "-dense" in name else 4)
    return Training(model=preset(name), loop=Loop(schedule=schedule, optim=optim, batch=16), precision="bfloat16")


def train(
    config: Training | str,
    tokens: Path | str,
    out: Path | str,
    *,
    resume: bool = False,
    inexact: bool = False,
    device: str = "cpu",
    quiet: bool = False,
) -> Path:
    """Trains a model and writes a run folder: config.json, model.safetensors, tokenizer.json, log.jsonl, state/.

    Args:
        config: a preset's name, or everything.
        tokens: a tokens folder.
        out: the run folder; new, unless resuming.
        resume: continue from its newest state, with the options it was begun with.
        inexact: when resuming, accept another thread count, device or number of processes, or other options of the
            loop; the change of options is written down in `config.json` under `changes`.
        device: such as `cpu`, `cuda` or `cuda:1`. Under torchrun `cuda` is each process's own GPU.
        quiet: no progress bar.

    Returns:
        The run folder.

    Raises:
        BadInput: `out` holds a run already, has none to resume, or belongs to other tokens or another configuration;
            the tokens are damaged or altered; there is no such device; the loss became NaN or left for good.
    """
    out, source = Path(out), Tokens(Path(tokens))
    source.verify()
    config = recommended(config) if isinstance(config, str) else config
    chosen = find_device(device)
    if not resume and (out / "config.json").exists():
        raise BadInput(f"{out} already holds a run; pass --resume to continue it, or another --out.")
    document = _begun(out, source, config, inexact=inexact) if resume else _document(config, source)
    kernels.keep_memory()
    with ranks(chosen) as group:
        if group.first and not resume:
            _open_run(out, config, source)
        model = _fresh(config, source).to(chosen)
        with Bar("Training", config.loop.schedule.steps, quiet=quiet or not group.first) as bar:
            fit(
                model,
                batches(source, config),
                config.loop,
                folder=out,
                fingerprint=artefact.digest(document),
                group=group,
                resume=resume,
                inexact=inexact,
                validate=_validation(model, source, config),
                keep=lambda: _keep(model, out, group),
                bar=bar,
            )
    return out


def batches(source: Tokens, config: Training) -> Callable[[int], Batch]:
    """Returns step -> batch, a pure function of the seed and the step."""
    text, size = source.split("train"), config.loop.batch

    def batch(step: int) -> Batch:
        facts = {"seed": config.seed, "step": step, "batch": size, "context": config.model.context}
        goes_on = None
        if config.stream:
            rows, goes_on = streams(text, source.sources, **facts)
        else:
            rows = windows(text, source.sources, **facts)
        rows = torch.from_numpy(rows)
        goes_on = None if goes_on is None else torch.from_numpy(goes_on)
        return Batch(rows[:, :-1].contiguous(), rows[:, 1:].contiguous(), goes_on)

    return batch


def _document(config: Training, source: Tokens) -> dict[str, Any]:
    return {"training": dataclasses.asdict(config), "tokens": source.digest}


def _open_run(out: Path, config: Training, source: Tokens) -> None:
    out.mkdir(parents=True, exist_ok=True)
    artefact.write_atomic(out / "tokenizer.json", source.tokenizer.to_str())
    text = sample(source, context=config.model.context)
    if len(text.windows):
        mix = torch.from_numpy(mixed(source, context=config.model.context))
        documents = torch.from_numpy(text.documents)
        checkpoint.store_text(out, torch.from_numpy(text.windows), text.sources, documents_N=documents, mixed_NT=mix)
    document = {"schema": SCHEMA, "kind": "run", "architecture": storage.architecture(config.model)}
    facts = {"model": dataclasses.asdict(config.model), **_document(config, source)}
    parents = {"tokens": source.digest}
    if config.start is not None:
        parents["start"] = checkpoint.load(config.start).digest
    artefact.write_json(
        out / "config.json", document | facts | {"made_by": artefact.made_by(config.seed), "parents": parents}
    )


def _begun(out: Path, source: Tokens, asked: Training, *, inexact: bool) -> dict[str, Any]:
    """Returns what `_document` gave when the run was begun; or gives now, where a change is allowed, and notes it.

    The stored form counts, so that states fit it whatever options a later version has added.
    """
    data = artefact.read_json(out / "config.json", kind="run", schema=SCHEMA)
    if data["tokens"] != source.digest:
        raise BadInput(
            f"The run {out} was begun on other tokens ({data['tokens'][:19]}…) than these ({source.digest[:19]}…)."
        )
    begun = dataclasses.asdict(artefact.rebuilt(Training, data["training"]))
    wanted = dataclasses.asdict(asked)
    if artefact.digest(begun) == artefact.digest(wanted):
        return {"training": data["training"], "tokens": data["tokens"]}
    if not inexact or artefact.digest(begun["model"]) != artefact.digest(wanted["model"]):
        raise BadInput(
            f"The run {out} was begun with other options; they are in its config.json. Give the same or "
            "another --out; --inexact goes on with these, as long as the model is the same."
        )
    last = state.newest(out / "state")
    change = {"step": 0 if last is None else int(last.stem), "before": data["training"], "made_by": data["made_by"]}
    data |= {"changes": [*data.get("changes", []), change], "made_by": artefact.made_by(asked.seed)}
    artefact.write_json(out / "config.json", data | {"training": wanted})
    return _document(asked, source)


def _keep(model: LanguageModel, out: Path, group: Ranks) -> None:
    """Writes the model into its folder. One that lies apart is brought together by all and written by the first."""
    if shards.lies_apart(model):
        tensors = shards.whole(model)
        if not group.first:
            return
        model = type(model).of_tensors(model.config, tensors)
    checkpoint.save(model, out)


def _fresh(config: Training, source: Tokens) -> LanguageModel:
    torch.manual_seed(config.seed)
    if config.model.vocab_size != source.vocab_size:
        raise BadInput(
            f"The model has {config.model.vocab_size} vocabulary entries, the tokenizer of {source.path} has "
            f"{source.vocab_size}; "
            "set --model.vocab-size to that."
        )
    model = checkpoint.model_type(config.model)(config.model)
    if config.model.bigram == "fixed" or config.model.unembed_bias == "fixed":
        counted = bigram_table(
            np.concatenate(list(source.split("train").values())), source.vocab_size, config.bigram_min
        )
        checkpoint.set_bigram(
            model, torch.from_numpy(counted.bias_V).float(), torch.from_numpy(counted.dense()).float()
        )
    if config.start is not None:
        begin_with(model, checkpoint.load(config.start))
    if config.precision == "float64":
        return model.double()
    model.precision = config.precision
    return model


def _validation(model: LanguageModel, source: Tokens, config: Training) -> Callable[[], dict[str, Any]]:
    """Validation is real code; the grammar's text is reported apart."""
    context, share, device = config.model.context, config.validation_windows, model.embed.weight.device
    kinds: dict[str, list[np.ndarray]] = {}
    for name, text in source.split("validation").items():
        if len(text) > context:
            kinds.setdefault("simple" if is_generated(source, name) else "real", []).append(text)
    sets = {
        kind: torch.cat([measure.spread_windows(text, context, max(share // len(texts), 1)) for text in texts]).to(
            device
        )
        for kind, texts in kinds.items()
    }

    def validate() -> dict[str, Any]:
        rows: Tensor = next(iter(sets.values()), batches(source, config)(0).tokens)[:8, :context]
        training = model.training
        model.eval()  # Without dropout.
        found = {"validation": measure.losses(model, sets), "dead": measure.dead(model, rows.to(device))}
        model.train(training)
        return found

    return validate
