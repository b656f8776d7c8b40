import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.tabs.map.plot import MapPlot
from app.tabs.map.view import View

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def plot(dark, qtbot, labels, places):
    plot = MapPlot(dark)
    qtbot.addWidget(plot)
    plot.resize(420, 400)
    plot.show_digits(labels)
    plot.show_places(places)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


@pytest.fixture
def pointed(plot):
    seen = []
    plot.pointed.connect(seen.append)
    return seen


@pytest.fixture
def chosen(plot):
    seen = []
    plot.chosen.connect(seen.append)
    return seen


def turn_wheel(plot, spot, notches):
    at = QPointF(spot)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(plot, event)


def pull(plot, start, end):
    QTest.mousePress(plot, LEFT, pos=start)
    QTest.mouseMove(plot, (start + end) / 2)
    QTest.mouseMove(plot, end)
    QTest.mouseRelease(plot, LEFT, pos=end)


def lone(plot):
    """A digit with none other near."""
    which, spots = plot.visible_spots()
    apart = np.hypot(*(spots[:, None] - spots[None]).transpose(2, 0, 1))
    np.fill_diagonal(apart, np.inf)
    return int(which[apart.min(axis=1).argmax()])


def test_the_wheel_zooms_about_the_pointer_and_a_double_click_goes_back(plot):
    index = lone(plot)
    spot = plot.spot(index)
    turn_wheel(plot, spot, 3)
    assert plot.view.zoom == pytest.approx(1.25**3)
    near = plot.spot(index)
    assert (near.x(), near.y()) == pytest.approx((spot.x(), spot.y()), abs=0.01)
    turn_wheel(plot, spot, -1)
    assert plot.view.zoom == pytest.approx(1.25**2)
    QTest.mouseDClick(plot, LEFT, pos=QPoint(200, 200))
    assert plot.view.is_whole


def test_the_map_is_pulled_by_hand(plot, chosen):
    index = lone(plot)
    turn_wheel(plot, plot.spot(index), 5)
    before = plot.spot(index)
    inwards = np.sign(210 - before.x()), np.sign(200 - before.y())
    start = QPoint(210, 200)
    pull(plot, start, start + QPoint(round(20 * inwards[0]), round(10 * inwards[1])))
    after = plot.spot(index)
    assert (after.x() - before.x(), after.y() - before.y()) == pytest.approx(
        (20 * inwards[0], 10 * inwards[1]), abs=0.01
    )
    assert chosen == []


def test_the_whole_cannot_be_pulled(plot):
    pull(plot, QPoint(210, 200), QPoint(250, 190))
    assert plot.view.is_whole


def test_the_pointer_points_at_the_nearest_and_leaves_it(plot, pointed):
    index = lone(plot)
    spot = plot.spot(index).toPoint()
    QTest.mouseMove(plot, spot + QPoint(3, 3))
    assert pointed == [index]
    assert plot.at == index
    QTest.mouseMove(plot, QPoint(210, 200))  # nothing lies in the middle of the circle
    assert pointed == [index, -1]


def test_a_click_chooses(plot, chosen):
    index = lone(plot)
    QTest.mouseClick(plot, LEFT, pos=plot.spot(index).toPoint())
    assert chosen == [index]
    QTest.mouseClick(plot, LEFT, pos=QPoint(210, 200))
    assert chosen == [index]


def test_what_is_hidden_cannot_be_pointed_at(plot, labels, pointed):
    index = lone(plot)
    spot = plot.spot(index).toPoint()
    plot.show_only((int(labels[index]) + 5) % 10)
    QTest.mouseMove(plot, spot)
    assert pointed == []


def test_arrows_go_from_digit_to_digit_and_enter_chooses(plot, pointed, chosen):
    plot.setFocus()
    for key, across, down in (
        (KEY.Key_Right, 1, 0),
        (KEY.Key_Left, -1, 0),
        (KEY.Key_Up, 0, -1),
        (KEY.Key_Down, 0, 1),
    ):
        plot.point(lone(plot))
        before = plot.spot(plot.at)
        QTest.keyClick(plot, key)
        way = plot.spot(plot.at) - before
        assert way.isNull() or way.x() * across + way.y() * down > 0
    assert len(pointed) >= 3
    QTest.keyClick(plot, KEY.Key_Return)
    QTest.keyClick(plot, KEY.Key_Space)
    assert chosen == [plot.at, plot.at]


def test_the_first_arrow_points_beside_the_star(plot, places):
    plot.setFocus()
    plot.set_reduce_motion(True)
    plot.show_star(places[42])
    QTest.keyClick(plot, KEY.Key_Up)
    assert plot.at == 42


def test_keys_zoom_and_go_back(plot):
    plot.setFocus()
    QTest.keyClick(plot, KEY.Key_Plus)
    QTest.keyClick(plot, KEY.Key_Plus)
    assert plot.view.zoom == pytest.approx(1.25**2)
    QTest.keyClick(plot, KEY.Key_Minus)
    assert plot.view.zoom == pytest.approx(1.25)
    QTest.keyClick(plot, KEY.Key_0)
    assert plot.view.is_whole


def test_losing_the_focus_points_at_nothing(plot, pointed):
    plot.setFocus()
    plot.point(3)
    plot.clearFocus()
    assert pointed == [3, -1]


def test_an_empty_map_takes_everything_calmly(dark, qtbot):
    plot = MapPlot(dark)
    qtbot.addWidget(plot)
    plot.resize(300, 300)
    plot.show_words("Nothing yet.")
    with qtbot.waitExposed(plot):
        plot.show()
    plot.setFocus()
    for key in (KEY.Key_Right, KEY.Key_Return, KEY.Key_Plus, KEY.Key_0):
        QTest.keyClick(plot, key)
    QTest.mouseClick(plot, LEFT, pos=QPoint(20, 20))
    turn_wheel(plot, QPointF(20, 20), 2)
    assert plot.at == -1


def test_other_digits_are_seen_whole(plot, labels, places):
    turn_wheel(plot, QPointF(210, 200), 5)
    plot.show_places(places * 1.001)
    assert plot.view.zoom == pytest.approx(1.25**5)  # the same digits: where one was looking
    plot.show_digits(labels[:50])
    assert plot.view == View()
