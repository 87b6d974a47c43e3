"""A GPT-style decoder whose weights may be almost all zero, whole: one forward pass, a tap at every site.

After Gao et al., arXiv 2511.13653, section 2.1 and appendix A.1, and the released inference code. Shapes in names:
B batch, T tokens, C context, D d_model, P positions beside it, I = D + P, H heads, K d_head, E = H·K, F d_mlp,
V vocabulary.
"""

import math
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Literal, Self, cast

import torch
from jaxtyping import Float, Int
from tokenizers import Tokenizer
from torch import Tensor, nn

from jali import artefact, kernels
from jali.artefact import BadInput
from jali.circuit import Rule, Site, Wire, Wiring
from jali.corpora.tokenizer import load_tokenizer
from jali.models import storage
from jali.models.blocks import MLP, Attention, norm_of
from jali.models.config import TransformerConfig
from jali.models.parts import Undrawn, look_up, positions_at, reach, sinusoids
from jali.models.past import Past
from jali.tap import Graft, Tap, chain, given, is_pointwise, record, ungrafted, untouched


class Transformer(nn.Module):
    """The weight-sparse transformer. Its dense twin is the same class with all weights alive and no AbsTopK."""

    unembed_bias: Tensor | None
    bigram: Tensor | None

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.config = config
        self.precision: Literal["float32", "bfloat16"] = "float32"
        """Of the matrix products inside linear maps; circuit work is float32, training may be bfloat16."""
        self.tokenizer: Tokenizer | None = None
        self.name = ""
        self.folder: Path | None = None
        self.embed = nn.Embedding(config.vocab_size, config.d_model)
        self.positions = _positions(config)
        self.attn = nn.ModuleList(Attention(f"{i}.attn", config) for i in range(config.n_layer))
        self.mlp = nn.ModuleList(MLP(f"{i}.mlp", config) for i in range(config.n_layer))
        self.norm = norm_of(config, config.d_model)
        self.unembed = None if config.tied else nn.Linear(config.d_model, config.vocab_size, bias=False)
        self.register_buffer("unembed_bias", torch.zeros(config.vocab_size) if config.unembed_bias == "fixed" else None)
        table_VV = None if config.bigram == "none" else torch.zeros(config.vocab_size, config.vocab_size)
        if config.bigram == "learned" and table_VV is not None:
            self.bigram = nn.Parameter(table_VV)
        else:
            self.register_buffer("bigram", table_VV)
        self._initialise()

    def _initialise(self) -> None:
        """Normal weights of deviation .02, writes into the residual stream .02 / sqrt(2 n_layer), zero biases."""
        if self.embed.weight.is_meta:
            return  # There is nothing to fill; stored tensors take its place.
        for module in self.modules():
            if isinstance(module, nn.Linear | nn.Embedding):
                nn.init.normal_(module.weight, std=0.02)
            if isinstance(module, nn.Linear) and module.bias is not None:
                nn.init.zeros_(module.bias)
        for attn, mlp in self.blocks:
            for write in (attn.out, mlp.down):
                nn.init.normal_(write.weight, std=0.02 / math.sqrt(2 * self.config.n_layer))
        if self.positions is not None and self.config.positions == "sinusoidal":
            self.positions.weight.data.copy_(sinusoids(self.config.context, self.config.d_positions))

    @property
    def blocks(self) -> tuple[tuple[Attention, MLP], ...]:
        """Attention and MLP of each layer."""
        return cast("tuple[tuple[Attention, MLP], ...]", tuple(zip(self.attn, self.mlp, strict=True)))

    @property
    def beginnings(self) -> tuple[str, ...]:
        """Sites at which a run can begin, in order: where a tap gives one, nothing ahead of it is made or tapped."""
        return tuple(f"{i}.{site}" for i in range(self.config.n_layer) for site in ("resid_in", "resid_mid"))

    @property
    def digest(self) -> str:
        """Over the configuration and every stored tensor; two models of one digest give the same logits."""
        return storage.fingerprint(self.config, self.state_dict())

    @classmethod
    def from_pretrained(cls, name: Path | str) -> Self:
        """Loads a folder of `save_pretrained`, a run folder, a shipped name or `hub:OWNER/NAME`, for evaluation.

        Raises:
            BadInput: there is no such model, or its files are missing, damaged or altered.
        """
        model = cls.from_folder(storage.find(name))
        model.name = storage.spelled(name)
        return model

    @classmethod
    def of_tensors(cls, config: TransformerConfig, tensors: Mapping[str, Tensor]) -> Self:
        """Returns a model that holds these tensors themselves, for evaluation; no random weights are drawn first.

        Raises:
            RuntimeError: tensors are missing, left over, or of another shape.
        """
        with torch.device("meta"), Undrawn():
            model = cls(config)
        model.load_state_dict({name: tensor.float().contiguous() for name, tensor in tensors.items()}, assign=True)
        return model.eval().requires_grad_(False)

    @classmethod
    def from_folder(cls, folder: Path) -> Self:
        """As `from_pretrained`, of a folder that is here."""
        config, tensors = storage.read(folder)
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

    def past(self, rows: int = 1) -> Past:
        """Returns an empty past for that many rows of tokens, which `forward` goes on from and adds to."""
        return Past(self.config, rows, self.embed.weight.detach())

    def _final(
        self, tokens_BT: Tensor, tap: Tap, graft: Graft, at: Tensor | None = None, past: Past | None = None
    ) -> Tensor:
        """Everything before the unembedding: the normed last residual stream, shape (B, T, D).

        Where `at` names a position of each row and the tap does the same at all, the others are not made behind the
        last attention, and the shape is (B, 1, D).
        """
        length = tokens_BT.shape[1]
        if past is not None:
            past.check(tokens_BT, self.config, self.embed.weight)
        elif length > self.config.context:
            raise BadInput(f"This model reads at most {self.config.context} tokens at once, got {length}.")
        table_CP = self.positions.weight if self.positions is not None and self.config.beside else None
        steps = list(zip(self.beginnings, (block for layer in self.blocks for block in layer), strict=True))
        first = max((i for i, (site, _) in enumerate(steps) if given(tap, site) is not None), default=0)
        x_BTD = given(tap, steps[first][0])
        narrow = x_BTD is not None and x_BTD.shape[1] == 1 < length
        if narrow and (at is None or first < len(steps) - 1):
            raise BadInput(
                f"A run that begins at {steps[first][0]} with one position of each row needs all positions there, or "
                "`at` and a beginning behind the last attention."
            )
        at = at if narrow or is_pointwise(tap) else None
        x_BTD = tap(steps[0][0], self._embedded(tokens_BT, graft, past)) if x_BTD is None else x_BTD
        for i, (site, block) in enumerate(steps[first:], first):
            x_BTD = tap(site, x_BTD) if i > first else x_BTD
            here = at if i >= len(steps) - 2 else None  # Nothing behind the last attention looks elsewhere.
            run = partial(block, x_BTD, table_CP, tap, graft, self.precision, at=here, past=past)
            x_BTD = positions_at(x_BTD, here)
            delta_BTD = reach(tap, f"{block.name}.resid_delta", run, block.kept_out, x_BTD)  # Not run if that is given.
            x_BTD = x_BTD + delta_BTD
        return tap("final.act_in", self.norm(tap("final_resid", x_BTD), "final", tap))

    def _embedded(self, tokens_BT: Tensor, graft: Graft, past: Past | None) -> Tensor:
        """The residual stream before the first block, shape (B, T, D)."""
        x_BTD = look_up(tokens_BT, "tokens -> 0.resid_in", self.embed.weight, graft)
        if self.positions is None or self.config.beside:
            return x_BTD
        steps_T = torch.arange(tokens_BT.shape[1], device=tokens_BT.device) + (0 if past is None else past.length)
        return x_BTD + look_up(steps_T, "positions -> 0.resid_in", self.positions.weight, graft)

    def forward(
        self,
        tokens_BT: Int[Tensor, "B T"],
        tap: Tap | None = None,
        graft: Graft | None = None,
        at: Int[Tensor, " B"] | None = None,
        past: Past | None = None,
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
            BadInput: the input, with what the past holds, is longer than `config.context`, a position is not in it, or
                the past does not fit.
        """
        tap, graft = tap or untouched, graft or ungrafted
        at = None if at is None else _places(at, tokens_BT)
        read, x_BTD = tokens_BT.shape[1], positions_at(self._final(tokens_BT, tap, graft, at, past), at)
        tokens_BT = positions_at(tokens_BT, at)
        logits_BTV = kernels.linear(x_BTD, *graft(_UNEMBED, self.unembed_weight, self.unembed_bias))
        if self.bigram is not None:
            logits_BTV = logits_BTV + look_up(tokens_BT, "tokens -> logits", self.bigram, graft)
        logits_BTV = tap("logits", logits_BTV)
        if past is not None:
            past.advance(read)
        return logits_BTV

    def loss(self, tokens_BT: Int[Tensor, "B T"], targets_BT: Int[Tensor, "B T"]) -> Float[Tensor, ""]:
        """Mean cross-entropy in nats over targets that are not −1; `forward` with the unembedding and loss fused."""
        x_BTD = self._final(tokens_BT, untouched, ungrafted)
        x_ND, tokens_N, targets_N = x_BTD.flatten(0, 1), tokens_BT.flatten(), targets_BT.flatten()
        tables = (self.unembed_weight, self.unembed_bias, self.bigram)
        return kernels.unembed_loss(x_ND, *tables, tokens_N, targets_N, precision=self.precision)

    @property
    def wiring(self) -> Wiring:
        """All its sites and wires, sharing memory with its parameters."""
        table_PC = None if self.positions is None else self.positions.weight.T
        sites, wires = [], [Wire("tokens", "0.resid_in", "linear", self.embed.weight.T)]
        if table_PC is not None and not self.config.beside:
            wires.append(Wire("positions", "0.resid_in", "linear", table_PC))
        for i, (attn, mlp) in enumerate(self.blocks):
            before, between = f"{i}.resid_in", f"{i}.resid_mid"
            sites.append(Site(before, self.config.d_model, (Rule(op="add" if i else "embed"),), nodes=False))
            for block, source, target in ((attn, before, between), (mlp, between, self._after(i))):
                block_sites, block_wires = block.wiring(source, table_PC)
                sites += block_sites
                wires += [*block_wires, Wire(source, target), Wire(f"{block.name}.resid_delta", target)]
                if target == between:
                    sites.append(Site(between, self.config.d_model, (Rule(op="add"),), nodes=False))
        ends, end_wires = self._end_wiring()
        return Wiring((*sites, *ends), (*wires, *end_wires))

    def _after(self, layer: int) -> str:
        return "final_resid" if layer == self.config.n_layer - 1 else f"{layer + 1}.resid_in"

    def _end_wiring(self) -> tuple[list[Site], list[Wire]]:
        c = self.config
        sites = [Site("final_resid", c.d_model, (Rule(op="add"),))]
        norm_sites, wires = self.norm.wiring("final", "final_resid", "final.act_in")
        sites += [*norm_sites, Site("final.act_in", c.d_model, (Rule(op="add"), *self.norm.rules), nodes=False)]
        sites.append(Site("logits", c.vocab_size, (Rule(op="add"),), nodes=False))
        wires.append(Wire("final.act_in", "logits", "linear", self.unembed_weight, self.unembed_bias))
        if self.bigram is not None:
            wires.append(Wire("tokens", "logits", "linear", self.bigram.T))
        return sites, wires

    def run_with_cache(
        self, tokens_BT: Int[Tensor, "B T"], tap: Tap | None = None
    ) -> tuple[Float[Tensor, "B T V"], dict[str, Tensor]]:
        """Returns logits and the vector of every site, by name."""
        cache: dict[str, Tensor] = {}
        return self(tokens_BT, chain(tap or untouched, record(cache))), cache


_UNEMBED = "final.act_in -> logits"


def _places(at_B: Tensor, tokens_BT: Tensor) -> Tensor:
    """Positions, one per row, counted from the beginning, on the device of the tokens."""
    length = tokens_BT.shape[1]
    at_B = at_B.to(tokens_BT.device)
    if bool(((at_B < -length) | (at_B >= length)).any()):
        raise BadInput(f"Positions to read lie in an input of {length} tokens, got {at_B.tolist()}.")
    return at_B.remainder(length)


def _positions(config: TransformerConfig) -> nn.Embedding | None:
    if config.positions == "none":
        return None
    table = nn.Embedding(config.context, config.beside or config.d_model)
    return table.requires_grad_(config.positions != "sinusoidal")
