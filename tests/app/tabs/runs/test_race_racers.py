import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.tabs.runs.race_racers import Racers
from app.theme import Theme
from model.networks import NETWORKS


@pytest.fixture
def racers(qtbot):
    racers = Racers(Theme())
    qtbot.addWidget(racers)
    racers.resize(606, 40)
    with qtbot.waitExposed(racers):
        racers.show()
    return racers


def test_any_number_of_them_can_be_on(racers, qtbot):
    assert racers.value() == ("softmax", "mlp", "cnn", "cnn_bn")
    with qtbot.waitSignal(racers.changed):
        QTest.mouseClick(racers.button("gru"), Qt.MouseButton.LeftButton)
    assert racers.value() == NETWORKS
    for network in NETWORKS:
        QTest.mouseClick(racers.button(network), Qt.MouseButton.LeftButton)
    assert racers.value() == ()


def test_they_are_in_the_order_of_the_ladder_whatever_was_pressed_first(racers):
    racers.setValue(("gru", "softmax"))
    assert racers.value() == ("softmax", "gru")


def test_each_can_be_reached_and_pressed_by_key(racers):
    for network in NETWORKS:
        button = racers.button(network)
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        before = button.isChecked()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert button.isChecked() is not before
        assert button.accessibleName()
        assert button.toolTip()


@pytest.mark.parametrize("width", [412, 606, 1000])
def test_every_name_is_whole_at_any_width(racers, width):
    racers.resize(width, 40)
    for network in NETWORKS:
        button = racers.button(network)
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= words + 2 * 3


def test_names_are_short_and_without_ticks_where_there_is_little_room(racers):
    assert racers.button("cnn_bn").text() == "CNN + BatchNorm"
    assert not racers.button("cnn_bn").icon().isNull()
    racers.resize(412, 40)
    assert racers.button("cnn_bn").text() == "CNN + BN"
    assert racers.button("cnn_bn").icon().isNull()
