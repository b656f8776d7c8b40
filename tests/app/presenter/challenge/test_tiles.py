"""Tiles of the wall."""

import pytest
from PySide6.QtCore import QRectF

from app.presenter.challenge.tiles import COLUMNS, ROWS, FoolingTiles, fitted_path
from app.theme import Theme
from model.challenge.evening import Fooling
from model.challenge.rules import Attempt
from model.drawing import Drawing

FLAT = Drawing.from_points([[[0, 500], [1000, 520]]])
DOT = Drawing.from_points([[[500, 500]]])
TALL = Drawing.from_points([[[400, 0], [410, 50], [400, 1000]], [[300, 500], [500, 500]]])


def fooling(id, drawing=TALL, answered="9", name=None):
    return Fooling(id, 0.0, Attempt(drawing, 4, answered, 0.97, 0.9), name)


@pytest.mark.parametrize("drawing", [FLAT, DOT, TALL])
def test_a_drawing_is_fitted_into_its_box(drawing):
    box = QRectF(10, 20, 200, 200)
    placed = fitted_path(drawing, box, 0.7).boundingRect()
    assert box.contains(placed.center())
    assert max(placed.width(), placed.height()) <= 0.75 * box.width()
    if drawing is not DOT:
        assert max(placed.width(), placed.height()) >= 0.65 * box.width()


def test_there_is_room_for_twelve_and_they_say_what_they_are(qtbot):
    tiles = FoolingTiles(Theme())
    qtbot.addWidget(tiles)
    tiles.resize(1744, 560)
    tiles.show_foolings([fooling(k, name="ADA" if k == 0 else None) for k in range(20)], 3)
    assert len(tiles.foolings) == COLUMNS * ROWS
    assert tiles.accessibleDescription().startswith("4 → 9 · 97 % ADA".replace("97 %", "97\u00a0%"))
    whole = QRectF(tiles.rect()).adjusted(-1, -1, 1, 1)
    places = [tiles.place(k) for k in range(COLUMNS * ROWS)]
    assert all(whole.contains(place) for place in places)
    assert not any(
        one.intersects(other) for k, one in enumerate(places) for other in places[k + 1 :]
    )
    tiles.grab()


def test_an_answer_that_was_none_has_a_question_mark(qtbot):
    tiles = FoolingTiles(Theme())
    qtbot.addWidget(tiles)
    tiles.show_foolings([fooling(1, answered=None)], None)
    assert tiles.accessibleDescription() == "4 → ?"
