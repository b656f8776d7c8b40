import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.tabs.inside.lab_slider import LabSlider
from app.theme import Theme


@pytest.fixture
def slider(qtbot):
    made = LabSlider(Theme(dark=True), -16, 16)
    qtbot.addWidget(made)
    made.resize(200, made.sizeHint().height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def at(slider, position):
    return slider.place_of(position).toPoint()


def test_a_press_takes_the_knob_there_and_a_drag_takes_it_along(slider):
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at(slider, 7))
    assert slider.value() == 7
    assert slider.isSliderDown()
    QTest.mouseMove(slider, at(slider, -9))
    assert slider.value() == -9
    QTest.mouseMove(slider, QPoint(5000, 0))
    assert slider.value() == 16
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at(slider, -9))
    QTest.mouseMove(slider, at(slider, 3))
    assert slider.value() == 16
    assert not slider.isSliderDown()


def test_another_button_does_nothing(slider):
    QTest.mouseClick(slider, Qt.MouseButton.RightButton, pos=at(slider, 7))
    assert slider.value() == 0


def test_a_double_click_takes_it_back_to_rest(slider):
    slider.setValue(11)
    QTest.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=at(slider, 11))
    assert slider.value() == 0


def test_keys_move_it_by_a_step_by_ten_and_to_its_ends(slider):
    slider.setFocus()
    for key, value in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageUp, 11),
        (Qt.Key.Key_Left, 10),
        (Qt.Key.Key_Home, -16),
        (Qt.Key.Key_End, 16),
    ):
        QTest.keyClick(slider, key)
        assert slider.value() == value


def wheel(slider):
    place = QPointF(slider.rect().center())
    event = QWheelEvent(
        place, slider.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, event)
    return event


def test_the_wheel_moves_it_only_with_the_focus(slider):
    slider.clearFocus()
    assert not wheel(slider).isAccepted()
    assert slider.value() == 0
    slider.setFocus()
    wheel(slider)
    assert slider.value() > 0


def test_it_is_filled_from_rest_to_the_knob_in_blue(slider):
    slider.setValue(10)
    image = slider.grab().toImage()
    blue = Theme(dark=True).palette.color("blue")
    middle = slider.height() // 2
    assert image.pixelColor(at(slider, 5).x(), middle) == blue
    assert image.pixelColor(at(slider, -5).x(), middle) != blue
    assert image.pixelColor(at(slider, 10)) == blue
