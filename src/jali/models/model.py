"""What every architecture shares: an embedding and a readout around it, names, files, and how it is called.

Shapes in names: B batch, T tokens, D channels read by the readout, N = B · T, V vocabulary.
"""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar, Literal, Self

import torch
from jaxtyping import Float, Int
from tokenizers import Tokenizer
from torch import Tensor, nn

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.circuit import Wire, Wiring
from jali.corpora.tokenizer import load_tokenizer
from jali.models import storage
from jali.models.memory import Memory
from jali.models.parts import Undrawn, look_up, positions_at
from jali.models.past import Past
from jali.tap import Graft, Tap, chain, record, ungrafted, untouched


class LanguageModel(nn.Module):
    """A model of tokens with sites and wires: one forward pass, which calls a tap at every site.

    An architecture is a subclass that names its `config_type` and `read_out`, makes its blocks between
    `super().__init__(config)` and `_add_readout`, and defines `_final`, `wiring`, `past` and `beginnings`.
    """

    config_type: ClassVar[type[Any]]
    """Its options, which `storage.ARCHITECTURES` knows by a name."""
    read_out: ClassVar[str]
    """The site whose vector the unembedding reads."""
    grouped_embedding: ClassVar[bool] = False
    """Whether training leaves each token its least number of weights in the embedding."""
    config: Any
    unembed_bias: Tensor | None
    bigram: Tensor | None

    def __init__(self, config: Any) -> None:
        super().__init__()
        self.config = config
        self.precision: Literal["float32", "bfloat16"] = "float32"
        """Of the matrix products inside linear maps; circuit work is float32, training may be bfloat16."""
        self.tokenizer: Tokenizer | None = None
        self.name = ""
        self.folder: Path | None = None
        self.embed = nn.Embedding(config.vocab_size, config.d_model)

    def _add_readout(self, *, tied: bool = False) -> None:
        """Makes the unembedding, the constant beside it and the bigram table, behind all blocks."""
        c = self.config
        self.unembed = None if tied else nn.Linear(c.d_model, c.vocab_size, bias=False)
        self.register_buffer("unembed_bias", torch.zeros(c.vocab_size) if c.unembed_bias == "fixed" else None)
        table_VV = None if c.bigram == "none" else torch.zeros(c.vocab_size, c.vocab_size)
        if c.bigram == "learned" and table_VV is not None:
            self.bigram = nn.Parameter(table_VV)
        else:
            self.register_buffer("bigram", table_VV)

    @property
    def beginnings(self) -> tuple[str, ...]:
        """Sites at which a run can begin, in order: where a tap gives one, nothing ahead of it is made or tapped."""
        raise NotImplementedError

    @property
    def wiring(self) -> Wiring:
        """All its sites and wires, sharing memory with its parameters wherever a wire's weight is one."""
        raise NotImplementedError

    def past(self, rows: int = 1) -> Past | Memory:
        """Returns an empty past for that many rows of tokens, which `forward` goes on from and adds to."""
        raise NotImplementedError

    def _final(
        self, tokens_BT: Tensor, tap: Tap, graft: Graft, at: Tensor | None = None, past: Past | Memory | None = None
    ) -> Tensor:
        """Everything before the unembedding, shape (B, T, D); or (B, 1, D) where `at` is all that is made."""
        raise NotImplementedError

    @property
    def digest(self) -> str:
        """Over the configuration and every stored tensor; two models of one digest give the same logits."""
        return storage.fingerprint(self.config, self.state_dict())

    @classmethod
    def from_pretrained(cls, name: Path | str) -> Self:
        """Loads a folder of `save_pretrained`, a run folder, a shipped name or `hub:OWNER/NAME`, for evaluation.

        Raises:
            BadInput: there is no such model, it is of another architecture, or its files are missing, damaged or
                altered.
        """
        model = cls.from_folder(storage.find(name))
        model.name = storage.spelled(name)
        return model

    @classmethod
    def of_tensors(cls, config: Any, tensors: Mapping[str, Tensor]) -> Self:
        """Returns a model that holds these tensors themselves, for evaluation; no random weights are drawn first.

        Raises:
            RuntimeError: tensors are missing, left over, or of another shape.
        """
        with torch.device("meta"), Undrawn():
            model = cls(config)
        counts = {name for name, held in model.state_dict().items() if not held.is_floating_point()}
        typed = {name: tensor.int() if name in counts else tensor.float() for name, tensor in tensors.items()}
        model.load_state_dict({name: tensor.contiguous() for name, tensor in typed.items()}, assign=True)
        return model.eval().requires_grad_(False)

    @classmethod
    def from_folder(cls, folder: Path) -> Self:
        """As `from_pretrained`, of a folder that is here."""
        config, tensors = storage.read(folder)
        if not isinstance(config, cls.config_type):
            raise BadInput(
                f"{folder} holds a model of the architecture {storage.architecture(config)!r}, which is no "
                f"{cls.__name__}; load it with jali.load."
            )
        try:
            model = cls.of_tensors(config, tensors)
        except RuntimeError as error:
            told = " ".join(str(error).split())[:300]
            raise BadInput(f"{folder / storage.WEIGHTS} does not fit its {storage.CONFIG}: {told}.") from error
        if (folder / storage.TOKENIZER).exists():
            model.tokenizer = load_tokenizer(folder / storage.TOKENIZER)
        model.name, model.folder = str(folder), folder
        return model

    def save_pretrained(self, folder: Path | str, *, half: bool = False) -> Path:
        """Writes `model.safetensors` into a folder, and config.json, tokenizer.json and what else it has if missing.

        Args:
            folder: made where there is none.
            half: store parameters rounded to float16. The stored model is then another one, with its own digest;
                report losses of the model as loaded again.

        Raises:
            BadInput: the folder cannot be written or holds a model with other options.
        """
        folder = Path(folder)
        parameters = frozenset(name for name, _ in self.named_parameters()) if half else frozenset()
        storage.write(folder, self.config, self.state_dict(), self.tokenizer, parameters)
        for name in storage.BESIDE:
            if self.folder is not None and (self.folder / name).exists() and not (folder / name).exists():
                artefact.write_atomic(folder / name, (self.folder / name).read_bytes())
        return folder

    def push_to_hub(self, name: str, *, half: bool = False, private: bool = False) -> str:
        """Saves the model to the Hugging Face hub under owner/name, and returns the address.

        Raises:
            BadInput: the hub is not reached or refuses.
        """
        with tempfile.TemporaryDirectory() as folder:
            return storage.upload(self.save_pretrained(folder, half=half), name, private=private)

    @property
    def unembed_weight(self) -> Tensor:
        """Shape (V, D)."""
        return self.embed.weight if self.unembed is None else self.unembed.weight

    def forward(
        self,
        tokens_BT: Int[Tensor, "B T"],
        tap: Tap | None = None,
        graft: Graft | None = None,
        at: Int[Tensor, " B"] | None = None,
        past: Past | Memory | None = None,
    ) -> Float[Tensor, "B _ V"]:
        """Returns logits in nats, calling `tap` at every site and `graft` at every linear wire.

        Args:
            tokens_BT: input.
            tap: called at each site.
            graft: called where each linear wire is applied.
            at: one position per row of the input, counted from the end where negative; only its logits are computed,
                and T of the result is 1.
            past: what tokens ahead of these left, from `past()`. The run goes on behind them, gives the logits and
                sites of these alone, and adds what they leave; logits are those of the whole text but for rounding.

        Raises:
            BadInput: the input is longer than the model reads, a position is not in it, or the past does not fit.
        """
        tap, graft = tap or untouched, graft or ungrafted
        at = None if at is None else _places(at, tokens_BT)
        read, x_BTD = tokens_BT.shape[1], positions_at(self._final(tokens_BT, tap, graft, at, past), at)
        tokens_BT = positions_at(tokens_BT, at)
        wire = f"{self.read_out} -> logits"
        logits_BTV = kernels.linear(x_BTD, *graft(wire, self.unembed_weight, self.unembed_bias))
        if self.bigram is not None:
            logits_BTV = logits_BTV + look_up(tokens_BT, "tokens -> logits", self.bigram, graft)
        logits_BTV = tap("logits", logits_BTV)
        if past is not None:
            past.advance(read)
        return logits_BTV

    def loss(
        self, tokens_BT: Int[Tensor, "B T"], targets_BT: Int[Tensor, "B T"], past: Past | Memory | None = None
    ) -> Float[Tensor, ""]:
        """Mean cross-entropy in nats over targets that are not −1; `forward` with the unembedding and loss fused.

        With a past the tokens go on behind it, as a stream does from step to step; gradients stop at it.
        """
        x_BTD = self._final(tokens_BT, untouched, ungrafted, past=past)
        if past is not None:
            past.advance(tokens_BT.shape[1])
        x_ND, tokens_N, targets_N = x_BTD.flatten(0, 1), tokens_BT.flatten(), targets_BT.flatten()
        tables = (self.unembed_weight, self.unembed_bias, self.bigram)
        return kernels.unembed_loss(x_ND, *tables, tokens_N, targets_N, precision=self.precision)

    def _logit_wires(self) -> list[Wire]:
        """What the site `logits` reads."""
        wires = [Wire(self.read_out, "logits", "linear", self.unembed_weight, self.unembed_bias)]
        return wires if self.bigram is None else [*wires, Wire("tokens", "logits", "linear", self.bigram.T)]

    def run_with_cache(
        self, tokens_BT: Int[Tensor, "B T"], tap: Tap | None = None
    ) -> tuple[Float[Tensor, "B T V"], dict[str, Tensor]]:
        """Returns logits and the vector of every site, by name."""
        cache: dict[str, Tensor] = {}
        return self(tokens_BT, chain(tap or untouched, record(cache))), cache


def _places(at_B: Tensor, tokens_BT: Tensor) -> Tensor:
    """Positions, one per row, counted from the beginning, on the device of the tokens."""
    length = tokens_BT.shape[1]
    at_B = at_B.to(tokens_BT.device)
    if bool(((at_B < -length) | (at_B >= length)).any()):
        raise BadInput(f"Positions to read lie in an input of {length} tokens, got {at_B.tolist()}.")
    return at_B.remainder(length)
