"""Pictures of the same numbers are the same bytes."""

import pytest

from jali.studies.picture import save

matplotlib = pytest.importorskip("matplotlib")
pytest.importorskip("matplotlib.figure")


@pytest.mark.parametrize("suffix", ["svg", "SVG", "png", "pdf"])
def test_the_same_figure_gives_the_same_file(tmp_path, suffix):
    paths = []
    for name in ("one", "two"):
        figure = matplotlib.figure.Figure()
        axes = figure.add_subplot()
        axes.plot([1, 2], [3, 4], "o", label="a")
        axes.legend()
        paths.append(save(figure, tmp_path / f"{name}.{suffix}"))
    assert paths[0].read_bytes() == paths[1].read_bytes() != b""
    assert "svg.hashsalt" not in {key for key, value in matplotlib.rcParams.items() if value == "jali"}
