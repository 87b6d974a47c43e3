"""From a circuit and its model to a runner that costs what the circuit costs, in one of two forms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Circuit, Node
from jali.models.compiling.cutoffs import fitted
from jali.models.compiling.cutout import Cutout, cut_out
from jali.models.compiling.plan import Plan
from jali.models.model import LanguageModel
from jali.tap import kept_edges_only

Form = Literal["exact", "edges"]
LOGITS = "logits"


@dataclass(frozen=True, eq=False)
class Runner:
    """A compiled circuit: called with tokens as its model is, it gives the logits of the circuit alone."""

    plan: Plan = field(repr=False)
    form: Form
    answers: tuple[int, ...] | None
    """Tokens whose logits are computed; None for the whole vocabulary."""
    cutoffs: Mapping[Node, float]
    """Of `edges`: the size below which a node is 0, where it has one."""

    def __call__(self, tokens_BT: Tensor, at: Tensor | None = None) -> Tensor:
        """Returns logits in nats, shape (B, T, answers): those of the answers in their order, or of all tokens.

        Args:
            tokens_BT: prompts, int64.
            at: one position per row, counted from the end where negative; only what it needs is computed, and T of the
                result is 1.

        Raises:
            BadInput: the input is longer than the model's context, or a position is not in it.
        """
        return self.plan.run(tokens_BT, at)[LOGITS]


def compile(
    circuit: Circuit,
    model: LanguageModel,
    *,
    form: Form = "exact",
    answers: Sequence[int] | None = None,
    prompts: Sequence[Sequence[int]] = (),
) -> Runner:
    """Compiles a circuit from its wiring and rules: constants are folded, and what nothing reads is left out.

    `exact` gives what `model(tokens, tap=keep(circuit))` gives, with `kept_edges_only` where edges were chosen: nodes
    outside the circuit compete in AbsTopK, so that a kept node costs the rows of its whole site in kept columns.
    `edges` does without them: each kept node has a least size instead, so that it costs its own edges. It is what a
    decompiled program computes. docs/compile.md says more.

    Args:
        circuit: of the model.
        model: read, not changed; later changes of its weights do not reach the runner.
        form: `exact` or `edges`.
        answers: the tokens whose logits are wanted; all where None.
        prompts: those for training, without padding, on which least sizes are fitted; without any, `edges` drops none.

    Raises:
        BadInput: the circuit is of another model, an answer is no token of it, or its rules cannot be compiled.
    """
    if form not in get_args(Form):
        raise BadInput(f"A circuit is compiled to the form 'exact' or 'edges', got {form!r}.")
    check_model_of(circuit, model)
    wiring = model.wiring
    vocabulary = wiring.site(LOGITS).width
    if outside := [token for token in answers or () if not 0 <= token < vocabulary]:
        raise BadInput(f"Answers are tokens of the model, 0 to {vocabulary - 1}, got {outside[0]}.")
    cut = cut_out(
        wiring,
        {site: torch.tensor(circuit.channels(site), dtype=torch.int64) for site in circuit.widths},
        circuit.means,
        kept_edges_only(circuit, wiring) if circuit.chosen else None,
    )
    channels = torch.arange(vocabulary) if answers is None else torch.tensor(answers, dtype=torch.int64)
    outputs, context = {LOGITS: channels.to(cut.device)}, model.config.context
    if form == "edges":
        cut = replace(cut, least=fitted(cut, outputs, prompts, context) if prompts else {})
    return Runner(Plan(cut, outputs, context), form, None if answers is None else tuple(answers), _cutoffs(cut))


def check_model_of(circuit: Circuit, model: LanguageModel) -> None:
    """Raises BadInput where a circuit is not of this model."""
    if circuit.model_digest != model.digest:
        raise BadInput(
            f"This circuit was found in model {circuit.model!r} ({_short(circuit.model_digest)}), and this is model "
            f"{model.name!r} ({_short(model.digest)}); load the one it names, or prune this one."
        )
    if circuit.widths != model.wiring.widths:
        odd = sorted(set(circuit.widths.items()) ^ set(model.wiring.widths.items()))[0]
        raise BadInput(
            f"This circuit names the site {odd[0]} of width {odd[1]}, unlike model {model.name!r}; prune again."
        )


def _short(digest: str) -> str:
    return f"{digest[:19]}…" if digest else "no digest"


def _cutoffs(cut: Cutout) -> dict[Node, float]:
    return {
        Node(site, channel): float(least[channel])
        for site, least in (cut.least or {}).items()
        for channel in least.nonzero().flatten().tolist()
    }
