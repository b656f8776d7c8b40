import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.tabs.inside.lab_map import LabMap
from app.tabs.inside.lab_map_card import MapCard
from app.theme import Theme
from model.inside.robustness import Changes
from model.inside.shift_map import NOBODY, ShiftMap

NB = "\u00a0"


def a_map(is_coarse=False):
    """Surer of a 7 towards the right; a 1 wins left, nothing is left in the lowest row."""
    confidence = np.tile(np.linspace(0, 1, 17, dtype=np.float32), (17, 1))
    winner = np.where(confidence >= 0.5, 7, 1)
    confidence[-1], winner[-1] = 0, NOBODY
    return ShiftMap(7, confidence, winner, is_coarse)


@pytest.fixture
def theme(qapp):
    return Theme(dark=True)


@pytest.fixture
def lab_map(qtbot, theme):
    made = LabMap(theme)
    qtbot.addWidget(made)
    made.fit(16 * 17 + 6)
    with qtbot.waitExposed(made):
        made.show()
    made.moves, made.said = [], []
    made.chosen.connect(lambda right, down: made.moves.append((right, down)))
    made.pointed.connect(made.said.append)
    return made


def square(right, down):
    return QPoint(3 + 16 * (right + 8) + 8, 3 + 16 * (down + 8) + 8)


def ground(image, right, down):
    """The colour of a square near its corner, where no digit is written."""
    return image.pixelColor(square(right, down) - QPoint(6, 6))


def test_its_squares_are_coloured_by_confidence(lab_map, theme):
    lab_map.show_map(a_map())
    image = lab_map.grab().toImage()
    assert ground(image, 8, 0) == theme.palette.color("orange_fill")
    assert ground(image, -8, 0) == theme.palette.color("raised")
    reds = [ground(image, right, 3).red() for right in (-6, -2, 4, 8)]
    assert reds == sorted(reds)


def test_another_digit_that_wins_is_written_and_the_same_is_not(lab_map):
    lab_map.show_map(a_map())
    image = lab_map.grab().toImage()

    def colors(right, down):
        corner = square(right, down) - QPoint(6, 6)
        return {image.pixel(corner.x() + x, corner.y() + y) for x in range(13) for y in range(13)}

    assert len(colors(5, -5)) == 1
    assert len(colors(-5, -5)) > 2
    assert len(colors(-5, 8)) == 1


def test_before_there_is_a_map_the_squares_are_bare(lab_map, theme):
    image = lab_map.grab().toImage()
    assert ground(image, 5, 5) == theme.palette.color("raised")
    assert lab_map.words_at(3, 3) == ""


def test_words_say_what_a_square_means(lab_map):
    lab_map.show_map(a_map())
    assert lab_map.words_at(4, -2).replace(NB, " ") == "4 px right, 2 px up: 7 · 75 %"
    assert lab_map.words_at(-4, 0).replace(NB, " ") == "4 px left: 1 (7 · 25 %)"
    assert lab_map.words_at(0, 8).replace(NB, " ") == "8 px down: nothing left to read"


def test_a_press_and_a_drag_move_the_image(lab_map):
    QTest.mousePress(lab_map, Qt.MouseButton.LeftButton, pos=square(3, -7))
    QTest.mouseMove(lab_map, square(-8, 8))
    QTest.mouseMove(lab_map, QPoint(4000, -4))
    QTest.mouseRelease(lab_map, Qt.MouseButton.LeftButton, pos=square(0, 0))
    QTest.mouseMove(lab_map, square(1, 1))
    assert lab_map.moves == [(3, -7), (-8, 8), (8, -8)]


def test_keys_move_the_image_within_the_map(lab_map):
    lab_map.setFocus()
    lab_map.show_shift(7.5, 0)
    for key, move in (
        (Qt.Key.Key_Right, (8, 0)),
        (Qt.Key.Key_Left, (6.5, 0)),
        (Qt.Key.Key_Up, (7.5, -1)),
        (Qt.Key.Key_Down, (7.5, 1)),
        (Qt.Key.Key_Home, (0, 0)),
    ):
        QTest.keyClick(lab_map, key)
        assert lab_map.moves[-1] == move


def test_the_pointer_is_told_what_is_under_it(lab_map):
    lab_map.show_map(a_map())
    QTest.mouseMove(lab_map, square(2, 2))
    QTest.mouseMove(lab_map, square(4, -2))
    assert lab_map.said[-1] == lab_map.words_at(4, -2)


def test_the_mark_lies_where_the_image_is(lab_map, theme):
    lab_map.show_map(a_map())
    edge = square(5, -5) - QPoint(9, 0)
    blue = theme.palette.color("blue")
    assert lab_map.grab().toImage().pixelColor(edge) != blue
    lab_map.show_shift(5, -5)
    assert lab_map.grab().toImage().pixelColor(edge) == blue


def test_it_is_drawn_anew_in_the_other_look(lab_map, theme):
    lab_map.show_map(a_map())
    lab_map.grab()
    theme.set_dark(False)
    image = lab_map.grab().toImage()
    assert ground(image, -8, 0) == theme.palette.color("raised")
    assert ground(image, 8, 0) == theme.palette.color("orange_fill")


@pytest.fixture
def card(qtbot, theme):
    host = QWidget()
    qtbot.addWidget(host)
    host.setStyleSheet(theme.style_sheet())
    host.resize(1000, 640)
    made = MapCard(theme)
    made.setParent(host)
    made.resize(640, 400)
    with qtbot.waitExposed(host):
        host.show()
    yield made
    host.close()


def test_the_card_counts_the_places_where_the_answer_holds(card):
    card.show_map(a_map(), compared="; with re-centring 289")
    assert card.lab_map_count.text() == f"{16 * 9} of 289"
    shown = [label.text() for label in card.findChildren(type(card.lab_map_count))]
    assert "places where it still says 7; with re-centring 289" in shown


def test_the_count_of_a_coarse_map_is_rough_and_without_one_there_is_none(card):
    card.show_map(a_map(is_coarse=True))
    assert card.lab_map_count.text() == f"≈ {16 * 9} of 289"
    card.show_map(None, "Draw something")
    assert card.lab_map_count.text() == ""
    assert card.lab_map.shift_map is None
    assert any(label.text() == "Draw something" for label in card.findChildren(type(card._help)))


def test_the_card_says_where_the_image_is_unless_that_is_between_squares(card):
    card.show_map(a_map())
    card.show_changes(Changes(right=4, down=-2))
    assert card.lab_map_words.text() == card.lab_map.words_at(4, -2)
    assert card.lab_map.accessibleDescription() == card.lab_map.words_at(4, -2)
    card.show_changes(Changes(right=4.5, down=-2))
    assert card.lab_map_words.text() == ""


@pytest.mark.parametrize("width", [400, 440, 640, 900])
def test_the_map_fits_the_card_at_any_width(card, qtbot, width):
    card.show_map(a_map())
    card.resize(width, 600)
    qtbot.wait(20)
    assert card.minimumSizeHint().width() <= 400
    assert card.lab_map.geometry().right() <= width - 15
    assert card.lab_map.width() >= 13 * 17
