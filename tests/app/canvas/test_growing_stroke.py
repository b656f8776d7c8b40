from __future__ import annotations

import numpy as np

from app.canvas.growing_stroke import GrowingStroke


def test_points_come_out_in_order_however_many():
    growing = GrowingStroke(width=72)
    for i in range(1000):
        assert growing.append((float(i), 1.0))
    assert len(growing) == 1000
    np.testing.assert_array_equal(growing.points[:, 0], np.arange(1000))
    assert growing.pressures is None


def test_a_pen_that_rests_adds_nothing():
    growing = GrowingStroke(width=72)
    assert growing.append((1.0, 2.0))
    assert not growing.append((1.0, 2.0))
    assert len(growing) == 1


def test_a_resting_pen_keeps_its_hardest_pressure():
    growing = GrowingStroke(width=72, has_pressure=True)
    growing.append((1.0, 2.0), 0.25)
    assert growing.append((1.0, 2.0), 0.75)
    assert not growing.append((1.0, 2.0), 0.5)
    np.testing.assert_array_equal(growing.pressures, [0.75])


def test_without_a_pressure_the_last_one_holds():
    growing = GrowingStroke(width=72, has_pressure=True)
    growing.append((1.0, 2.0), 0.25)
    growing.append((3.0, 2.0))
    np.testing.assert_array_equal(growing.pressures, [0.25, 0.25])


def test_a_stroke_taken_earlier_stays_as_it_was():
    growing = GrowingStroke(width=72, has_pressure=True)
    growing.append((1.0, 2.0), 0.25)
    early = growing.stroke()
    growing.append((1.0, 2.0), 0.75)
    growing.append((5.0, 5.0), 0.75)
    assert len(early) == 1
    np.testing.assert_array_equal(early.pressures, [0.25])
