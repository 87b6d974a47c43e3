"""Models in folders of their own; what stops, resumes and refuses them is held by tests of experiments."""

import pytest
import torch

from jali.artefact import BadInput
from jali.corpora.tokenizer import byte_tokenizer
from jali.models import checkpoint
from jali.models.config import TransformerConfig
from jali.training.fit import Batch, Loop
from jali.training.schedule import Schedule
from jali.training.trained import trained

CONFIG = TransformerConfig(n_layer=1, d_model=8, n_head=2, d_head=4, vocab_size=256, context=8)
LOOP = Loop(schedule=Schedule(steps=2, lr=1e-3, density=0.5), batch=2)


def batches(step):
    tokens = torch.randint(256, (2, 6), generator=torch.Generator().manual_seed(step))
    return Batch(tokens[:, :-1].contiguous(), tokens[:, 1:].contiguous())


def test_a_model_lies_in_its_folder_with_its_tokenizer(tmp_path):
    model = trained(tmp_path / "one", CONFIG, LOOP, batches, seed=0, source={}, tokenizer=byte_tokenizer())
    again = checkpoint.load(tmp_path / "one")
    assert again.digest == model.digest and not again.training
    assert again.tokenizer is not None and again.tokenizer.encode("a").ids == [97]


def test_a_folder_of_something_else_is_not_resumed(tmp_path):
    trained(tmp_path, CONFIG, LOOP, batches, seed=0, source={})
    (tmp_path / "trained.json").unlink()
    with pytest.raises(BadInput, match="another configuration"):
        trained(tmp_path, CONFIG, LOOP, batches, seed=1, source={})
