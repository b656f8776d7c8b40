import numpy as np
import pytest

from app.presenter.table.handwriting import Handwriting
from model.drawing import Drawing
from model.recorded import recorded_drawings


def test_a_digit_takes_as_long_as_a_hand_takes():
    seconds = [Handwriting(recorded.drawing).seconds for recorded in recorded_drawings()]
    assert min(seconds) > 0.4
    assert max(seconds) < 3
    assert 0.8 < np.median(seconds) < 2


def test_the_points_are_those_of_the_drawing():
    for recorded in recorded_drawings():
        writing = Handwriting(recorded.drawing)
        for number, stroke in enumerate(recorded.drawing.strokes):
            line = writing.points[writing.strokes == number]
            np.testing.assert_allclose(line[[0, -1]], stroke.points[[0, -1]])
            assert (np.hypot(*np.diff(line, axis=0).T) <= 6.01).all()


def test_time_goes_on_and_pauses_between_strokes():
    writing = Handwriting(Drawing.from_points([[[0, 0], [0, 300]], [[300, 0], [300, 300]]]))
    assert (np.diff(writing.times) > 0).all()
    lift = int(np.flatnonzero(np.diff(writing.strokes))[0])
    assert writing.times[lift + 1] - writing.times[lift] > 0.2
    assert writing.written_after(0) == 1
    assert writing.written_after(writing.seconds) == len(writing.points)


def test_a_bend_is_slower_than_a_straight_line():
    turn = np.linspace(0, 2 * np.pi, 200)
    circle = Drawing.from_points([np.stack([40 * np.cos(turn), 40 * np.sin(turn)], axis=1)])
    line = Drawing.from_points([[[0, 0], [circle.length, 0]]])
    assert Handwriting(circle).seconds > 1.4 * Handwriting(line).seconds


def test_a_dot_is_written_at_once():
    writing = Handwriting(Drawing.from_points([[[5, 5]], [[5, 9], [5, 9]]]))
    assert writing.points.tolist() == [[5, 5], [5, 9]]


def test_nothing_cannot_be_written():
    with pytest.raises(ValueError, match="without strokes"):
        Handwriting(Drawing())
