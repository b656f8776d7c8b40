import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.widgets.spots import Spots


class Halves(Spots[str]):
    """A left and a right spot with a gap between them."""

    def __init__(self):
        super().__init__()
        self.pressed = []

    def spot_at(self, point):
        return "left" if point.x() < 40 else "right" if point.x() >= 60 else None

    def _press(self, spot):
        self.pressed.append(spot)


@pytest.fixture
def halves(qtbot):
    widget = Halves()
    qtbot.addWidget(widget)
    widget.resize(100, 20)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_the_pointer_marks_the_spot_it_is_over_until_it_leaves(halves):
    for x, spot, shape in (
        (10, "left", Qt.CursorShape.PointingHandCursor),
        (50, None, Qt.CursorShape.ArrowCursor),
        (80, "right", Qt.CursorShape.PointingHandCursor),
    ):
        QTest.mouseMove(halves, QPoint(x, 10))
        assert halves._under == spot
        assert halves.cursor().shape() == shape
    QApplication.sendEvent(halves, QEvent(QEvent.Type.Leave))
    assert halves._under is None


def test_only_a_left_press_on_a_spot_counts_and_a_double_click_once(halves):
    QTest.mouseClick(halves, Qt.MouseButton.LeftButton, pos=QPoint(50, 10))
    QTest.mouseClick(halves, Qt.MouseButton.RightButton, pos=QPoint(10, 10))
    assert halves.pressed == []
    for press in (QTest.mouseClick, QTest.mouseDClick):
        press(halves, Qt.MouseButton.LeftButton, pos=QPoint(80, 10))
    assert halves.pressed == ["right"]
