import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.tabs.mistakes import tile_painter
from app.tabs.mistakes.answers_in_view import Digits
from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.wall import Wall
from app.widgets.wall_grid import PITCH
from model.inside.mistakes import Order
from tests.app.tabs.mistakes.conftest import some_answers

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def filled(qtbot, theme, digits, answers, order=Order.WRONG_FIRST):
    wall = Wall(theme)
    qtbot.addWidget(wall)
    with qtbot.waitExposed(wall):
        wall.show()
    wall.resize(608 + wall.verticalScrollBar().width(), 300)
    come(wall, away=True)  # wherever the pointer of this machine is
    tiles = TileAnswers(digits)
    tiles.take_all(answers)
    wall.start(tiles, "")
    wall.put_in_order(answers.order(order), "Nothing.")
    return wall


@pytest.fixture
def wall(qtbot, dark, digits, answers):
    return filled(qtbot, dark, digits, answers)


def come(wall, away=False):
    """Let the pointer come over the wall, or leave it."""
    at = QPointF(20, 20)
    event = QEvent(QEvent.Type.Leave) if away else QEnterEvent(at, at, at)
    QApplication.sendEvent(wall.viewport(), event)


def click(wall, position):
    QTest.mouseClick(wall.viewport(), LEFT, pos=wall.place_of(position).center())


def test_the_order_is_that_of_the_answers(wall, answers):
    assert wall.order == answers.order(Order.WRONG_FIRST).tolist()


def test_a_click_chooses_the_digit_under_it(wall, qtbot):
    for position in (0, 5, 9):
        with qtbot.waitSignal(wall.chosen) as chosen:
            click(wall, position)
        assert chosen.args == [wall.order[position]]
        assert wall.current == position


def test_a_click_in_a_scrolled_wall_chooses_what_is_seen(wall, qtbot):
    wall.verticalScrollBar().setValue(2 * PITCH + 13)
    with qtbot.waitSignal(wall.chosen) as chosen:
        QTest.mouseClick(wall.viewport(), LEFT, pos=QPoint(30, PITCH))
    assert chosen.args == [wall.order[24]]


def test_nothing_is_chosen_between_tiles(wall, qtbot):
    place = wall.place_of(0)
    with qtbot.assertNotEmitted(wall.chosen):
        QTest.mouseClick(wall.viewport(), LEFT, pos=place.topRight() + QPoint(4, 10))
        QTest.mouseClick(wall.viewport(), Qt.MouseButton.RightButton, pos=place.center())


def test_keys_move_among_the_tiles_and_enter_chooses(wall, qtbot):
    wall.setFocus()
    for key, current in (
        (KEY.Key_Right, 1), (KEY.Key_Down, 9), (KEY.Key_Left, 8), (KEY.Key_Up, 0),
        (KEY.Key_Left, 0), (KEY.Key_End, 105), (KEY.Key_Home, 0), (KEY.Key_PageDown, 24),
        (KEY.Key_PageUp, 0), (KEY.Key_Right, 1),
    ):  # fmt: skip
        QTest.keyClick(wall, key)
        assert wall.current == current
        assert wall.viewport().rect().contains(wall.place_of(current))
    with qtbot.waitSignal(wall.chosen) as chosen:
        QTest.keyClick(wall, KEY.Key_Return)
    assert chosen.args == [wall.order[1]]


def test_the_current_tile_is_told_in_words(wall, answers):
    digit = wall.order[0]
    said, label = answers.said[digit], answers.labels[digit]
    assert f"{label}, but it said {said}," in wall.accessibleDescription()
    assert "Enter" in wall.accessibleDescription()


def test_a_new_order_takes_its_place_at_once_where_nobody_looks(wall, answers):
    other = answers.order(Order.LEAST_SURE)
    wall.verticalScrollBar().setValue(150)
    wall.offer_order(other, "")
    assert wall.order == other.tolist()
    assert wall.verticalScrollBar().value() == 150
    assert not wall.holding.chip.isVisible()


def test_nothing_moves_while_the_pointer_is_over_the_wall(wall, answers):
    before, other = wall.order, answers.order(Order.LEAST_SURE)
    come(wall)
    wall.offer_order(other, "")
    assert wall.order == before
    assert wall.holding.chip.isVisible()
    come(wall, away=True)
    assert wall.order == other.tolist()
    assert not wall.holding.chip.isVisible()


def test_nothing_is_held_where_the_order_is_the_same(wall, answers):
    come(wall)
    wall.offer_order(answers.order(Order.WRONG_FIRST), "")
    assert not wall.holding.chip.isVisible()


def test_the_order_waits_until_scrolling_is_over(wall, answers, qtbot):
    wall.holding._timer.setInterval(100)
    before, other = wall.order, answers.order(Order.LEAST_SURE)
    wall.setFocus()
    QTest.keyClick(wall, KEY.Key_PageDown)
    value = wall.verticalScrollBar().value()
    assert value > 0
    wall.offer_order(other, "")
    assert wall.order == before
    qtbot.waitUntil(lambda: wall.order == other.tolist(), timeout=5000)
    assert wall.verticalScrollBar().value() == value


def test_labels_are_renewed_while_the_wall_holds_still(wall, digits, dark):
    come(wall)
    before = wall.grab().toImage()
    tiles, first = wall._tiles, wall.order[0]
    label, said, _ = tiles.answer(first)
    assert label != said
    tiles.take(np.array([first]), np.eye(10, dtype=np.float32)[[label]])
    wall.renew()
    assert tiles.answer(first) == (label, label, 1.0)
    assert wall.order[0] == first
    assert wall.grab().toImage() != before


def test_the_person_can_reorder_while_the_pointer_is_over_the_wall(wall, answers):
    come(wall)
    wall.verticalScrollBar().setValue(100)
    other = answers.order(Order.ALL)
    wall.put_in_order(other, "")
    assert wall.order == other.tolist()
    assert wall.verticalScrollBar().value() == 0


def test_where_there_are_no_tiles_a_message_is_shown(qtbot, theme):
    wall = Wall(theme)
    qtbot.addWidget(wall)
    wall.resize(620, 300)
    wall.start(None, "")
    empty = wall.grab().toImage()
    wall.start(None, "Reading the digits…")
    assert wall.message == wall.accessibleDescription() == "Reading the digits…"
    assert wall.grab().toImage() != empty
    click(wall, 0)
    QTest.keyClick(wall, KEY.Key_Return)


def test_of_ten_thousand_only_those_in_sight_are_painted(qtbot, dark, monkeypatch):
    labels = np.arange(10_000, dtype=np.int32) % 10
    many = Digits(np.zeros((10_000, 28, 28, 1), np.uint8), labels, "test digits")
    wall = filled(qtbot, dark, many, some_answers(labels))
    wall.verticalScrollBar().setValue(50_000)
    painted = []
    paint = tile_painter.TilePainter.paint

    def note(self, place, tiles, digit, **marks):
        painted.append(digit)
        paint(self, place, tiles, digit, **marks)

    monkeypatch.setattr(tile_painter.TilePainter, "paint", note)
    wall.grab()
    assert 24 <= len(painted) <= 40
    assert painted == wall.digits_in_sight().tolist()
    assert painted[0] == wall.order[50_000 // PITCH * 8]


def test_the_digit_is_painted_white_on_black_in_both_looks(qtbot, theme, digits, answers):
    wall = filled(qtbot, theme, digits, answers)
    drawn = wall.grab().toImage()
    image = digits.images[wall.order[0]].reshape(28, 28)
    place = wall.place_of(0)
    row, column = np.unravel_index(image.argmax(), image.shape)
    side = 65  # within the frame
    x = round(place.left() + 2 + (column + 0.5) * side / 28)
    y = round(place.top() + 2 + (row + 0.5) * side / 28)
    assert drawn.pixelColor(x, y).lightness() == image.max()
    assert drawn.pixelColor(place.left() + 4, place.top() + 4).lightness() == 0


def test_the_first_row_in_sight_stays_in_sight_when_the_width_changes(wall):
    wall.verticalScrollBar().setValue(3 * PITCH)
    top = wall.order[24]
    wall.resize(420, 300)
    assert top in wall.digits_in_sight()[:10]


def test_a_filtered_wall_with_all_in_sight_does_not_scroll(wall):
    wall.put_in_order(np.array([3, 5]), "")
    assert wall.verticalScrollBar().maximum() == 0
    assert not wall.verticalScrollBar().isEnabled()
    wall.verticalScrollBar().setValue(9)
    assert wall.place_of(0).top() == 0
