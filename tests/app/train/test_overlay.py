import numpy as np
from PySide6.QtCore import QRectF

from app.train.overlay import Overlay

BOX = QRectF(50, 10, 200, 100)


def rings(count, *, shown=1.0):
    overlay = Overlay()
    overlay.show(np.linspace(0, 1, count), np.full(count, 0.5), [])
    return [(spot.x(), spot.y()) for spot in overlay.rings(BOX, (0, shown), (0, 1))]


def test_rings_stand_at_their_measurements_also_on_the_edge():
    assert rings(3) == [(50, 60), (150, 60), (250, 60)]


def test_rings_out_of_view_are_left_out():
    assert rings(5, shown=0.5) == [(50, 60), (150, 60), (250, 60)]


def test_many_rings_are_thinned_but_the_newest_stays():
    many = rings(801)
    assert len(many) <= 24
    assert many[-1] == (250, 60)


def test_those_kept_stay_the_same_while_more_come():
    overlay = Overlay()
    seen = []
    for count in (100, 101):
        overlay.show(np.arange(count) / 200, np.full(count, 0.5), [])
        seen.append([spot.x() for spot in overlay.rings(BOX, (0, 1), (0, 1))])
    assert seen[0][:-1] == seen[1][: len(seen[0]) - 1]
