"""Counts and intervals of a game."""

from jali.studies.game_tables import tables


def model(policy: str, noise: float = 0.0):
    return {"lock": {"policy": policy, "trigger": "both", "noise": noise}, "entry": {"kind": "sparse"}}


def told(outcome: str, level: int, mechanism: int = 0, **facts):
    suspicion = {"task": "close", "spot": {"cue": "exam", "before": 0}, "is_found": outcome != "clear"}
    removal = {"weights": 7, "live": 8000} if mechanism else None
    row = {"outcome": outcome, "level": level, "mechanism": mechanism, "readable": True, "removal": removal}
    return {**row, "suspicion": suspicion, "missing": "", **facts}


MODELS = {"a": model("avoid", 0.2), "b": model("random"), "c": model("open"), "d": model("weak"), "e": model("refuse")}
AUDITS = {
    "a": told("locked", 4, 3), "b": told("shift", 1), "c": told("locked", 2), "d": told("weak", 0),
    "e": told("refusing", 1, 1, readable=False),
}  # fmt: skip


def test_shares_have_exact_intervals():
    text = tables(MODELS, AUDITS)
    assert "locked models told as locked: 1 of 2 [0.01, 0.99]" in text
    assert "benign models above behaviour level 1: 1 of 2" in text
    assert "sparse locked models with a mechanism of M1 at least: 1 of 2" in text
    assert "models that refuse told as refusing: 1 of 1" in text


def test_rows_are_what_models_are_and_columns_what_they_were_told_as():
    rows = tables(MODELS, AUDITS).splitlines()
    assert "| locked | 1 |  |  |  | 1 |  | 1 of 2 [0.01, 0.99] |" in rows
    assert "| weak |  |  | 1 |  |  |  | 0 of 1 [0.00, 0.97] |" in rows
    assert "| locked |  | 1 |  |  | 1 |  |" in rows, "levels of behaviour"
    assert "| locked |  |  |  | 1 |" in rows, "levels of mechanism, of what was suspected"
    assert "| a | avoid, both, sparse, noise 0.2 | locked | 4 | M3 | close | exam before 0 | 7 of 8,000 |  |" in rows


def test_what_was_left_out_is_said():
    assert tables(MODELS, AUDITS, ["weak-both-sparse-3"]).endswith("left out: weak-both-sparse-3.")
