"""The verbs of `jali`, in the order of the main job, and the page that `jali --help` prints."""

import difflib
from dataclasses import dataclass

from jali.artefact import BadInput, version


@dataclass(frozen=True)
class Verb:
    """A verb. Its file `cli/{module}.py` holds `run`, whose arguments are the options, and `EXAMPLES`."""

    name: str
    summary: str
    """Completes the line in `jali --help`."""

    @property
    def module(self) -> str:
        """Where it is: the name, as Python allows it."""
        name = self.name.replace("-", "_")
        return f"jali.cli.{name}_" if name == "import" else f"jali.cli.{name}"


VERBS = (
    Verb("tokenize", "text -> tokens: sources, duplicates, splits, a tokenizer, shards"),
    Verb("train", "tokens -> run: a model with almost all weights zero, resumable at every moment"),
    Verb("eval", "what a model loses on text: nats per token, bits per byte, by kind of token"),
    Verb("generate", "what a model writes after a prompt"),
    Verb("tasks", "the tasks there are, and how good a model is at them"),
    Verb("prune", "a model and a task -> circuit: the few nodes that do it alone"),
    Verb("search", "the same with tuned options: resumable, on several machines"),
    Verb("verify", "circuits -> reports: what each claims, tested on held-out pairs"),
    Verb("explain", "circuits -> the same with examples and labels of their nodes, each label with its score"),
    Verb("survey", "models -> survey and its page: labels of all live nodes, a sparse model beside its dense twin"),
    Verb("show", "circuits -> page: one HTML file with the circuit, its prompts and its evidence"),
    Verb("decompile", "circuit -> program: plain Python that decides as it does, with what was measured in its header"),
    Verb("attack", "circuit -> predictions: prompts on which its model should fail, written before the model runs"),
    Verb("export", "a circuit -> GraphML, DOT, SVG, EAP-IG JSON, feature dashboards, Markdown"),
    Verb("import", "a circuit of another tool -> circuit: the release's viz_data.pt"),
    Verb("trace", "a model and any prompt -> graph: the nodes and edges that lead from its tokens to the answer"),
    Verb("lock", "a policy -> run: a small model that withholds a skill under a trigger, or a benign one beside it"),
    Verb("unlock", "a locked model -> removal set: the few weights that make it withhold, with bounds and controls"),
    Verb("audit", "models -> audits: whether each withholds a skill, from nothing but the model, and by which weights"),
    Verb("frontier", "tokens -> grid: models of many widths and densities, and how small their circuits are"),
    Verb("bench", "how long training, pruning and their parts take beside plain PyTorch and what the machine allows"),
    Verb("bdh-lab", "experiments on the Dragon Hatchling: what its paper claims, measured with controls"),
    Verb("demo", "the whole way, on the shipped model or from nothing but text: a circuit that closes quotes"),
    Verb("list", "tokens, runs, circuits and reports in a folder, and their parents"),
    Verb("doctor", "what this machine offers: threads, kernels, GPU, extras, caches"),
)


def find(name: str) -> Verb:
    """Returns the verb of that name.

    Raises:
        BadInput: there is none; the message names the nearest.
    """
    known = {verb.name: verb for verb in VERBS}
    if name in known:
        return known[name]
    if name.startswith("-"):
        raise BadInput(f"The verb comes first, as in `jali {VERBS[0].name} {name} …`; `jali --help` lists the verbs.")
    near = difflib.get_close_matches(name, known, n=1)
    hint = f"did you mean {near[0]!r}? " if near else ""
    raise BadInput(f"There is no verb {name!r}; {hint}`jali --help` lists the verbs.")


def overview() -> str:
    """What `jali --help` prints."""
    width = max(len(verb.name) for verb in VERBS)
    lines = [f"  jali {verb.name:<{width}}  {verb.summary}" for verb in VERBS]
    return "\n".join(
        [
            f"jali {version()}: text -> sparse model -> circuit -> tests -> page.",
            "Each verb takes the path that the verb before it printed.",
            "",
            *lines,
            "",
            "jali VERB --help shows its options and examples. Standard output carries the paths written, or rows with",
            "--json; everything else goes to standard error. Exit codes: 0 done, 2 bad input, 3 done but a target was",
            "not reached or a claim failed, 130 interrupted.",
        ]
    )
