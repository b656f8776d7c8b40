import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.theme import Theme
from app.time.slider import MomentSlider

STOPS = (0, 1, 2, 5, 12, 40, 100, 300, 1000)


@pytest.fixture
def slider(qtbot):
    slider = MomentSlider(Theme())
    qtbot.addWidget(slider)
    slider.resize(500, 64)
    slider.set_stops(STOPS, len(STOPS) - 1, "end")
    slider.wishes = []
    slider.valueChanged.connect(slider.wishes.append)
    slider.show()
    return slider


def press(slider, key):
    QTest.keyClick(slider, key)


def test_news_is_no_wish(slider):
    slider.set_stops((*STOPS, 1200), 4, "now")
    assert slider.value() == 4
    assert slider.maximum() == 9
    assert slider.wishes == []


def test_keys_go_from_moment_to_moment_and_to_the_ends(slider):
    slider.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left,
                Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right):  # fmt: skip
        press(slider, key)
    assert slider.wishes == [7, 6, 0, 1, 8]


def test_space_plays(slider, qtbot):
    with qtbot.waitSignal(slider.play_wanted, timeout=1000):
        press(slider, Qt.Key.Key_Space)
    assert slider.wishes == []


def test_a_click_and_a_drag_go_to_the_nearest_moment(slider):
    at = [QPoint(slider.across(index), 23) for index in range(len(STOPS))]
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at[2] + QPoint(3, 0))
    QTest.mouseMove(slider, at[5] - QPoint(4, 0))
    QTest.mouseMove(slider, QPoint(-30, 60))
    QTest.mouseMove(slider, QPoint(900, 10))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at[6])
    QTest.mouseMove(slider, at[1])
    assert slider.wishes == [2, 5, 0, 8]


def turn(slider, by):
    event = QWheelEvent(
        QPointF(20, 20), QPointF(20, 20), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, event)
    return event.isAccepted()


def test_the_wheel_turns_it_only_where_it_has_the_focus(slider, qtbot):
    slider.clearFocus()
    assert not turn(slider, -120)
    assert slider.wishes == []
    slider.activateWindow()
    slider.setFocus()
    qtbot.waitUntil(slider.hasFocus)
    assert turn(slider, -120)
    assert slider.wishes == [7]


def count(slider, color, box):
    image = slider.grab().toImage()
    wanted = QColor(color)
    return sum(
        image.pixelColor(x, y) == wanted
        for x in range(box[0], box[2])
        for y in range(box[1], box[3])
    )


def test_the_track_is_blue_up_to_the_handle(slider):
    blue = Theme().palette.blue
    track = (14, 21, 486, 25)
    whole = count(slider, blue, track)
    slider.set_stops(STOPS, 3, "end")
    part = count(slider, blue, track)
    assert 0 < part < whole / 2
    slider.setEnabled(False)
    assert count(slider, blue, track) == 0


def opinions(*leaders):
    made = {}
    for step, digit in zip(STOPS, leaders, strict=True):
        made[step] = np.full(10, 0.05, np.float32)
        made[step][digit] = 0.9
    return made


def test_the_curve_shows_who_leads_and_who_led_at_the_handle(slider):
    palette, below = Theme().palette, (14, 34, 486, 62)
    assert count(slider, palette.orange_fill, below) == 0
    slider.show_opinions(opinions(8, 8, 8, 8, 8, 7, 7, 7, 7))
    assert count(slider, palette.orange_fill, below) > 100
    assert count(slider, palette.blue, below) == 0
    slider.set_stops(STOPS, 2, "end")
    assert count(slider, palette.blue, below) > 30
    slider.show_opinions(None)
    assert slider.curve is None
    assert count(slider, palette.orange_fill, below) == 0


def test_with_opinions_of_one_moment_only_it_can_be_drawn(slider):
    slider.show_opinions({0: np.full(10, 0.1, np.float32)})
    slider.set_stops((0,), 0, "now")
    assert not slider.grab().isNull()
