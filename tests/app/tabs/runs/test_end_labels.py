from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.tabs.runs.end_labels import End, EndLabels, spread
from app.theme import Theme


@given(st.lists(st.floats(0, 200), min_size=1, max_size=5))
def test_places_keep_their_order_and_their_distance(wanted):
    places = spread(wanted, 16, 0, 200)
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    found = [places[which] for which in order]
    assert all(low + 16 <= high + 1e-6 for low, high in pairwise(found))
    assert min(found) >= -1e-6
    assert max(found) <= 200 + 1e-6


def test_places_with_room_stay_and_others_part_evenly():
    assert spread([10, 50, 90], 16, 0, 100) == [10, 50, 90]
    assert spread([50, 50], 16, 0, 100) == [42, 58]
    assert spread([0, 0, 0], 16, 0, 100) == [0, 16, 32]
    assert spread([100, 98], 16, 0, 100) == [100, 84]
    assert spread([], 16, 0, 100) == []


def test_names_take_the_room_they_need_up_to_a_limit(qapp):
    labels = EndLabels()
    assert labels.room(200) == 0
    labels.restyle(Theme())
    labels.ends = [End(1, 1, "CNN", QColor("blue")), End(1, 1, "A longer name", QColor("red"))]
    assert 60 < labels.room(200) < 150
    assert labels.room(40) == 40


def test_dots_are_on_the_ends_and_only_where_these_are_in_view(qapp):
    labels = EndLabels()
    labels.restyle(Theme())
    labels.ends = [
        End(1.0, 50.0, "in", QColor("#ff0000")),
        End(1.0, 95.0, "out", QColor("#00ff00")),
    ]
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill("black")
    painter = QPainter(image)
    labels.paint(painter, QRectF(0, 10, 200, 100), (0.0, 1.0), (0.0, 90.0))
    painter.end()
    assert image.pixelColor(200, round(110 - 50 / 90 * 100)) == QColor("#ff0000")
    green = [
        (x, y) for x in range(300) for y in range(120) if image.pixelColor(x, y).green() > 100
        and image.pixelColor(x, y).red() < 50
    ]  # fmt: skip
    assert green, "the name is there all the same"
    assert min(x for x, _ in green) > 205
