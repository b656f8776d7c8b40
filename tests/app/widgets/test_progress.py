from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible, QColor

from app.widgets.progress import EpochProgress


def filled(bar, theme):
    image = bar.grab().toImage()
    blue = QColor(theme.palette.blue)
    return [x for x in range(image.width()) if image.pixelColor(x, 6) == blue]


@pytest.mark.parametrize(("epochs", "pieces"), [(1, 1), (5, 5), (12, 12), (13, 1)])
def test_one_piece_for_each_epoch_up_to_twelve(show, epochs, pieces):
    bar = show(EpochProgress())
    bar.set_epochs(epochs)
    bar.resize(608, 12)
    rects = bar.pieces()
    assert len(rects) == pieces
    assert rects[-1].right() == pytest.approx(608)
    for left, right in pairwise(rects):
        assert right.left() - left.right() == pytest.approx(4)


def test_the_steps_fill_the_pieces_from_the_left(show, theme):
    bar = show(EpochProgress())
    bar.resize(604, 12)
    bar.set_epochs(2)
    bar.setMaximum(100)
    assert filled(bar, theme) == []
    bar.setValue(25)
    assert 140 < len(filled(bar, theme)) < 152
    bar.setValue(100)
    assert max(filled(bar, theme)) > 590
    assert bar.pieces()[0].right() + 2 not in filled(bar, theme)


def test_screen_readers_get_the_value(show):
    bar = show(EpochProgress())
    bar.setMaximum(2340)
    bar.setValue(812)
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() == QAccessible.Role.ProgressBar
    assert interface.valueInterface().currentValue() == 812
    assert (bar.value(), bar.maximum()) == (812, 2340)
