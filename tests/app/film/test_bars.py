import numpy as np
import pytest
from PySide6.QtGui import QColor

from app.film.bars import UprightBars
from app.theme import Theme


def highest(image, color, left, right):
    found = [
        y
        for y in range(image.height())
        for x in range(left, right)
        if image.pixelColor(x, y) == QColor(color)
    ]
    return image.height() - min(found) if found else 0


@pytest.mark.parametrize("dark", [True, False])
def test_the_winner_is_the_one_that_is_orange_and_higher_where_more_probable(qtbot, dark):
    theme = Theme(dark)
    bars = UprightBars(theme)
    qtbot.addWidget(bars)
    bars.resize(300, 64)
    values = np.zeros(10, np.float32)
    values[3], values[7] = 0.7, 0.3
    bars.show_probabilities(values, tuple("0123456789"), 3)
    image = bars.grab().toImage()
    colors = theme.palette
    assert highest(image, colors.orange_fill, 90, 120) > highest(image, colors.bar, 210, 240) > 16
    assert highest(image, colors.orange_fill, 0, 88) == highest(image, colors.bar, 0, 200) == 0
    assert bars.accessibleDescription().startswith("3: 70\u00a0%")


def test_many_classes_find_room(qtbot):
    bars = UprightBars(Theme())
    qtbot.addWidget(bars)
    bars.resize(120, 64)
    values = np.full(47, 1 / 47, np.float32)
    bars.show_probabilities(values, tuple(map(str, range(47))), 40)
    assert not bars.grab().isNull()
    np.testing.assert_array_equal(bars.probabilities(), values)
