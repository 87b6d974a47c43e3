"""Any model that Inspect reaches, as a subject: `provider/name`, hosted or local."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from jali.artefact import BadInput, require
from jali.behaviour.inspecting.samples import CHOICES, reply
from jali.behaviour.subjects import Reply


class InspectSubject:
    """Asks a model of one of Inspect's providers, many prompts at once, at temperature 0.

    Tokens are at least 16 for those whose replies hold more than an answer.
    """

    def __init__(self, model: str, *, timeout: float = 120.0, retries: int = 3, **model_args: Any) -> None:
        """Takes a model's name.

        Args:
            model: `provider/name`, as Inspect has it.
            timeout: of a prompt, in seconds; it is reported as one.
            retries: of a prompt, at most.
            model_args: as `-M` of Inspect.
        """
        require("behaviour", "inspect_ai")
        self.name, self.timeout, self.retries, self.model_args = model, timeout, retries, model_args

    def answer(self, prompts: Sequence[str], choices: Sequence[Sequence[str]], *, tokens: int = 16) -> list[Reply]:
        """Returns replies as `Subject.answer`; log-probabilities only where the provider gives them.

        Raises:
            BadInput: there is no such model, or not one prompt came back.
        """
        with ThreadPoolExecutor(1) as thread:  # A loop of its own, whatever runs in the caller's thread.
            found = thread.submit(asyncio.run, self._all(prompts, choices, tokens)).result()
        errors = [one for one in found if isinstance(one, Exception)]
        if prompts and len(errors) == len(found):
            raise BadInput(f"Model {self.name!r} answered nothing: {errors[0]}; check its name and key.")
        return [Reply(text="", ended="error") if isinstance(one, Exception) else one for one in found]

    async def _all(
        self, prompts: Sequence[str], choices: Sequence[Sequence[str]], tokens: int
    ) -> list[Reply | Exception]:
        models = require("behaviour", "inspect_ai.model")
        config = models.GenerateConfig(
            temperature=0.0, max_tokens=tokens, max_retries=self.retries, logprobs=True, top_logprobs=20
        )
        try:
            model = models.get_model(self.name, config=config, memoize=False, **self.model_args)
        except Exception as error:
            raise BadInput(f"Inspect knows no model {self.name!r}: {error}.") from error
        async with model:
            asked = (self._one(models, model, *one) for one in zip(prompts, choices, strict=True))
            return list(await asyncio.gather(*asked))

    async def _one(self, models: Any, model: Any, prompt: str, choices: Sequence[str]) -> Reply | Exception:
        message = models.ChatMessageUser(content=prompt, metadata={CHOICES: list(choices)})
        try:
            output = await asyncio.wait_for(model.generate([message]), self.timeout)
        except TimeoutError:
            return Reply(text="", ended="timeout")
        except Exception as error:  # Whatever a provider raises; one prompt of many.
            return error
        return reply(output, choices)
