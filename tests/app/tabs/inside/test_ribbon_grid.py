import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.tabs.inside.ribbon_grid import RibbonGrid
from app.tabs.inside.ribbon_history import History, extended
from app.theme import Theme
from model.runs.moments import Moments
from tests.app.tabs.inside.sights import network


@pytest.fixture(scope="module")
def history():
    moments = Moments()
    for step in (0, 10, 100):
        moments.keep(step, network("shipped").weights)
    made = History(moments)
    while not made.is_whole:
        made = extended(made, [network("shipped")], lambda: True)
    return made


@pytest.fixture
def grid(qtbot, history):
    made = RibbonGrid(Theme(dark=True))
    qtbot.addWidget(made)
    made.show_history(history)
    made.resize(600, made.sizeHint().height())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=5000)
    return made


def test_weights_at_the_left_biases_at_the_right(grid):
    names = [ribbon.name for ribbon in grid.ribbons]
    assert names[:2] == ["Layer 1 · weights", "Layer 1 · biases"]
    assert names[-1] == "Answers · biases"
    assert len(names) == 14
    left, right = grid.plot((0, 0)).box, grid.plot((0, 1)).box
    assert left.right() < right.left()
    assert right.right() <= 600
    assert grid.plot((6, 1)).box.bottom() <= grid.height()


def test_a_line_at_the_moment_shown(grid):
    before = grid.grab().toImage()
    grid.show_step(10)
    after = grid.grab().toImage()
    box = grid.plot((0, 0)).box
    x = round(float(grid.plot((0, 0)).across(grid.ribbons[0].steps)[1]))
    assert any(
        before.pixel(at, round(box.top()) + 2) != after.pixel(at, round(box.top()) + 2)
        for at in (x, x + 1)
    )


def test_the_pointer_reads_the_nearest_moment(grid):
    box = grid.plot((1, 0)).box
    QTest.mouseMove(grid, QPoint(round(box.right()) - 2, round(box.center().y())))
    assert grid.reading.startswith("Step 100 · Layer 2 · weights: ")
    QTest.mouseMove(grid, QPoint(round(box.left()) + 2, round(box.center().y())))
    assert grid.reading.startswith("Step 0 · Layer 2 · weights: ")
    QTest.mouseMove(grid, QPoint(1, 1))
    assert grid.reading == ""


def test_keys_read(grid):
    grid.setFocus()
    assert grid.reading.startswith("Step 100 · Layer 1 · weights")
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.reading.startswith("Step 10 · Layer 1 · weights")
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.reading.startswith("Step 10 · Layer 1 · biases")
    assert grid.accessibleDescription() == grid.reading
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.reading.startswith("Step 100")
    grid.clearFocus()
    assert grid.reading == ""


def test_no_history_takes_no_room(grid):
    grid.show_history(None)
    assert grid.ribbons == []
    assert grid.sizeHint().height() == 0
    grid.setFocus()
    assert grid.reading == ""
