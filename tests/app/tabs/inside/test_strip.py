import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.tabs.inside.strip import Strip
from app.theme import Theme

ITEMS = [("Drawing", "28 × 28"), ("Layer 1", "8 filters"), ("Neurons", "64"), ("Answers", "10")]


@pytest.fixture
def strip(qtbot):
    made = Strip(Theme())
    qtbot.addWidget(made)
    made.show_items(ITEMS)
    made.resize(600, made.heightForWidth(600))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=5000)
    return made


def test_all_stand_in_one_line_where_there_is_room(strip):
    rects = [strip.item_rect(index) for index in range(4)]
    assert {rect.top() for rect in rects} == {0}
    assert all(a.right() < b.left() for a, b in itertools.pairwise(rects))
    assert abs(rects[-1].right() - 600) < 1


@pytest.mark.parametrize("width", [160, 300, 440])
def test_many_layers_take_more_lines_and_none_is_cut(strip, width):
    items = [("Drawing", "28 × 28"), *[(f"Layer {n}", "96 filters") for n in range(12)]]
    strip.show_items(items)
    strip.resize(width, strip.heightForWidth(width))
    rects = [strip.item_rect(index) for index in range(len(items))]
    assert all(rect.left() >= 0 and rect.right() <= width for rect in rects)
    assert len({(rect.left(), rect.top()) for rect in rects}) == len(items)
    assert rects[-1].bottom() <= strip.height()


def test_a_click_chooses(strip, qtbot):
    with qtbot.waitSignal(strip.chosen) as chosen:
        QTest.mouseClick(
            strip, Qt.MouseButton.LeftButton, pos=strip.item_rect(2).center().toPoint()
        )
    assert chosen.args == [2]


def test_keys_choose(strip, qtbot):
    strip.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(strip, key)
    with qtbot.waitSignal(strip.chosen) as chosen:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert chosen.args == [2]
    QTest.keyClick(strip, Qt.Key.Key_Home)
    with qtbot.waitSignal(strip.chosen) as chosen:
        QTest.keyClick(strip, Qt.Key.Key_Space)
    assert chosen.args == [0]


def test_it_says_what_follows_what(strip):
    assert strip.accessibleDescription().startswith("Drawing, 28 × 28, then Layer 1, 8 filters")


def test_an_empty_strip_can_be_painted(strip):
    strip.show_items([])
    strip.grab()
    assert strip.items == ()
