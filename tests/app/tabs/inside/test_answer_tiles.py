import numpy as np
import pytest

from app.tabs.inside.answer_tiles import AnswerTiles
from app.theme import Theme

LIKELY = np.array([0.02, 0, 0, 0, 0, 0, 0, 0.9, 0.08, 0], np.float32)
SCORES = np.log(LIKELY + 1e-3).astype(np.float32)


@pytest.fixture
def tiles(qtbot):
    made = AnswerTiles(Theme(dark=True))
    qtbot.addWidget(made)
    made.resize(600, 68)
    made.show_answers(LIKELY, SCORES)
    return made


def test_the_likeliest_is_said(tiles):
    assert tiles.accessibleDescription() == "7: 90\u00a0%, from a score of −0.10"


def test_the_higher_the_likelier(tiles):
    picture = tiles.grab().toImage()
    orange = Theme(dark=True).palette.orange_fill.lower()
    winner, other = tiles.tile_rect(7), tiles.tile_rect(8)
    assert picture.pixelColor(int(winner.left()) + 4, int(winner.center().y())).name() == orange
    assert picture.pixelColor(int(other.left()) + 4, int(other.center().y())).name() != orange
    low = picture.pixelColor(int(other.center().x()), int(other.bottom()) - 2)
    high = picture.pixelColor(int(other.center().x()), int(other.top()) + 4)
    assert low != high


def test_an_empty_canvas_answers_nothing(tiles):
    tiles.show_answers(np.zeros(10, np.float32), np.zeros(10, np.float32))
    assert tiles.accessibleDescription() == "Nothing is drawn yet"
    orange = Theme(dark=True).palette.orange_fill.lower()
    picture = tiles.grab().toImage()
    found = {picture.pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(0, 68, 2)}
    assert orange not in found


def test_more_classes_take_more_lines(tiles):
    one_line = tiles.heightForWidth(600)
    tiles.show_answers(np.full(26, 1 / 26, np.float32), np.zeros(26, np.float32))
    assert tiles.heightForWidth(600) > 2 * one_line
    rects = [tiles.tile_rect(index) for index in range(26)]
    assert all(rect.left() >= 0 and rect.right() <= 600.01 for rect in rects)
    assert len({(rect.left(), rect.top()) for rect in rects}) == 26
