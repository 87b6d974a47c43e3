"""Sparse language models, the circuits inside them, and the evidence for those.

The public names. Each loads its module when it is first asked for, so that `import jali` and `jali --help` are quick.
"""

import importlib
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jali.artefact import BadInput, NotReached
    from jali.behaviour.auditing.audit import Audit, audit
    from jali.behaviour.locking.lock import lock
    from jali.behaviour.locking.locks import Lock
    from jali.behaviour.removal import RemovalSet
    from jali.behaviour.unlocking.unlock import Unlocking, unlock
    from jali.circuit import Circuit, Edge, Node, Site, Wire, Wiring
    from jali.corpora.tokenize import tokenize
    from jali.explaining.attacking.attack import Attack, attack
    from jali.explaining.decompiling.decompile import Decompiled, decompile
    from jali.explaining.labelling.explain import explain
    from jali.explaining.labelling.survey import survey
    from jali.explaining.tracing.trace import Trace, trace
    from jali.models.bdh import BDH
    from jali.models.check import check_model
    from jali.models.checkpoint import load, save
    from jali.models.compiling.compile import compile
    from jali.models.config import BDHConfig, TransformerConfig
    from jali.models.fold import fold_gains
    from jali.models.generate import generate
    from jali.models.memory import Memory
    from jali.models.merge import merge
    from jali.models.model import LanguageModel
    from jali.models.openai import load_openai
    from jali.models.past import Past
    from jali.models.pathway import load_bdh_reference
    from jali.models.transformer import Transformer
    from jali.pruning.options import Pruning
    from jali.pruning.prune import prune
    from jali.studies.evaluate import evaluate
    from jali.studies.search import search
    from jali.tap import ablate, chain, keep, patch, record
    from jali.tasks.published import task
    from jali.training.train import train
    from jali.verifying.report import Report
    from jali.verifying.verify import verify
    from jali.viewing.export import export
    from jali.viewing.gallery import gallery
    from jali.viewing.show import show

__all__ = [  # noqa: RUF022 - plainly by letter, as `dir` shows them
    "Attack",
    "Audit",
    "BDH",
    "BDHConfig",
    "BadInput",
    "Circuit",
    "Decompiled",
    "Edge",
    "LanguageModel",
    "Lock",
    "Memory",
    "Node",
    "NotReached",
    "Past",
    "Pruning",
    "RemovalSet",
    "Report",
    "Site",
    "Trace",
    "Transformer",
    "TransformerConfig",
    "Unlocking",
    "Wire",
    "Wiring",
    "ablate",
    "attack",
    "audit",
    "chain",
    "check_model",
    "compile",
    "decompile",
    "evaluate",
    "explain",
    "export",
    "fold_gains",
    "gallery",
    "generate",
    "keep",
    "load",
    "load_bdh_reference",
    "load_openai",
    "lock",
    "merge",
    "patch",
    "prune",
    "record",
    "save",
    "search",
    "show",
    "survey",
    "task",
    "tokenize",
    "trace",
    "train",
    "unlock",
    "verify",
]

_HOMES = {
    "jali.artefact": ("BadInput", "NotReached"),
    "jali.behaviour.auditing.audit": ("Audit", "audit"),
    "jali.behaviour.locking.lock": ("lock",),
    "jali.behaviour.locking.locks": ("Lock",),
    "jali.behaviour.removal": ("RemovalSet",),
    "jali.behaviour.unlocking.unlock": ("Unlocking", "unlock"),
    "jali.circuit": ("Circuit", "Edge", "Node", "Site", "Wire", "Wiring"),
    "jali.corpora.tokenize": ("tokenize",),
    "jali.explaining.attacking.attack": ("Attack", "attack"),
    "jali.explaining.decompiling.decompile": ("Decompiled", "decompile"),
    "jali.explaining.labelling.explain": ("explain",),
    "jali.explaining.labelling.survey": ("survey",),
    "jali.explaining.tracing.trace": ("Trace", "trace"),
    "jali.models.bdh": ("BDH",),
    "jali.models.check": ("check_model",),
    "jali.models.checkpoint": ("load", "save"),
    "jali.models.compiling.compile": ("compile",),
    "jali.models.config": ("BDHConfig", "TransformerConfig"),
    "jali.models.fold": ("fold_gains",),
    "jali.models.generate": ("generate",),
    "jali.models.memory": ("Memory",),
    "jali.models.merge": ("merge",),
    "jali.models.model": ("LanguageModel",),
    "jali.models.openai": ("load_openai",),
    "jali.models.past": ("Past",),
    "jali.models.pathway": ("load_bdh_reference",),
    "jali.models.transformer": ("Transformer",),
    "jali.pruning.options": ("Pruning",),
    "jali.pruning.prune": ("prune",),
    "jali.studies.evaluate": ("evaluate",),
    "jali.studies.search": ("search",),
    "jali.tap": ("ablate", "chain", "keep", "patch", "record"),
    "jali.tasks.published": ("task",),
    "jali.training.train": ("train",),
    "jali.verifying.report": ("Report",),
    "jali.verifying.verify": ("verify",),
    "jali.viewing.export": ("export",),
    "jali.viewing.gallery": ("gallery",),
    "jali.viewing.show": ("show",),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            globals()[name] = getattr(importlib.import_module(home), name)
            _hand_over()
            return globals()[name]
    raise AttributeError(f"jali has no public name {name!r}; dir(jali) lists them")


def _hand_over() -> None:
    """Gives circuits the function that draws them in notebooks, itself loaded when the first one is drawn."""
    circuit = sys.modules.get("jali.circuit")
    if circuit is not None:
        vars(circuit)["renderer"] = lambda shown: importlib.import_module("jali.viewing.show").notebook(shown)


def __dir__() -> list[str]:
    return __all__
