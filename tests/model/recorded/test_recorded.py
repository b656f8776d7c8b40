import json

import numpy as np
import pytest

from model.drawing import Drawing, format_drawing
from model.reading.reading import Reader
from model.reading.shipped import ASSETS, shipped_predictor
from model.recorded import DRAWINGS_NAME, RUN_NAME, recorded_drawings, recorded_run
from model.recorded.__main__ import choose_drawings, fit


def test_the_recorded_drawings_are_read_as_they_are_meant():
    reader = Reader(shipped_predictor())
    drawings = recorded_drawings()
    assert {recorded.label for recorded in drawings} == set(range(10))
    for recorded in drawings:
        assert reader.read(recorded.drawing).prediction.digit == recorded.label


def test_they_are_what_the_command_draws():
    lines = [format_drawing(drawing, label) for drawing, label in choose_drawings(seed=0)]
    assert (ASSETS / DRAWINGS_NAME).read_text("utf-8").splitlines() == lines


def test_the_recorded_run_goes_from_guessing_to_reading():
    run = recorded_run()
    assert json.loads((ASSETS / RUN_NAME).read_text("utf-8"))["command"].endswith("--seed 0")
    assert run.probabilities.shape == (len(run.drawings), len(run.steps), 10)
    np.testing.assert_allclose(run.probabilities.sum(axis=-1), 1, atol=1e-5)
    assert run.steps[0] == 0
    assert (np.diff(run.steps) > 0).all()
    assert run.accuracies[0] < 0.2
    assert run.accuracies[-1] > 0.98
    said = run.probabilities[:, -1].argmax(axis=1)
    assert said.tolist() == [recorded.label for recorded in run.drawings]


def test_a_replay_begins_with_the_first_moment_and_ends_with_the_last():
    run = recorded_run()
    assert run.moment_at(0) == 0
    assert run.moment_at(1) == len(run.steps) - 1
    reached = [run.moment_at(share) for share in np.linspace(0, 1, 50)]
    assert reached == sorted(reached)
    assert len(set(reached)) > 25


def test_what_is_shipped_is_small():
    assert sum((ASSETS / name).stat().st_size for name in (DRAWINGS_NAME, RUN_NAME)) < 200_000


@pytest.mark.parametrize("unit", [0.001, 1, 1e6])
def test_a_drawing_in_any_unit_lies_in_the_middle_of_the_canvas(unit):
    fitted = fit(Drawing.from_points([[[0, 0], [unit, 4 * unit]], [[unit, 0], [0, unit]]])).points()
    assert fitted.min(axis=0).tolist() == [430, 220]
    assert fitted.max(axis=0).tolist() == [570, 780]
