import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest

from app.theme import Theme
from app.time.player import Player
from app.time.strip import CONTROLS, TimeStrip
from tests.app.time.runs import moments_of


@pytest.fixture
def strip(bench, qtbot):
    player = Player(bench.machine)
    strip = TimeStrip(Theme(), bench.machine, player)
    strip.player = player
    qtbot.addWidget(strip)
    strip.resize(640, strip.height())
    strip.show()
    return strip


def plain(words):
    return words.replace("\u00a0", " ")


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_control_has_its_name_words_and_a_tip(strip):
    for name in CONTROLS:
        control = getattr(strip, name)
        assert control.objectName() == name
        assert control.accessibleName() or name == "time_label"
        assert control.toolTip() or name in ("time_label", "time_strip")
    tips = [strip.time_play_button, strip.time_speed_picker, strip.time_save_button,
            strip.time_back_button]  # fmt: skip
    assert all("(Alt+" in control.toolTip() for control in tips)
    keys = [shortcut.key().toString() for shortcut in strip.findChildren(QShortcut)]
    assert sorted(keys) == ["Alt+End", "Alt+Left", "Alt+R", "Alt+Right", "Alt+V"]


def test_with_nothing_to_go_back_to_nothing_can_be_pressed(strip):
    assert strip.time_label.text() == "The replay begins with the first step"
    for control in (strip.time_slider, strip.time_play_button, strip.time_back_button):
        assert not control.isEnabled()


def test_it_says_where_the_run_is_and_where_it_stands(bench, strip):
    bench.train(moments_of([0, 1, 5, 12]), 19)
    assert plain(strip.time_label.text()) == "GRU, step 19 of 1 000, 1.9 s in"
    assert strip.time_back_button.text() == "Back to now"
    assert not strip.time_back_button.isEnabled()
    strip.time_slider.setValue(2)
    assert bench.machine.position == 5
    assert plain(strip.time_label.text()) == "GRU, step 5 of 1 000, 0.5 s in"
    click(strip.time_back_button)
    assert bench.machine.position is None
    bench.end()
    assert strip.time_back_button.text() == "Back to the end"
    assert plain(strip.time_label.text()) == "GRU, step 19 of 19, 1.9 s in"


def test_it_grows_with_the_run_and_stays_where_it_stands(bench, strip):
    bench.train(moments_of([0, 1, 5]), 8)
    strip.time_slider.setValue(1)
    bench.session.moments.keep(8, moments_of([8]).at(8).weights)
    bench.step_to(30, 22)
    assert strip.time_slider.maximum() == 4
    assert strip.time_slider.value() == 1
    assert bench.machine.position == 1


def test_the_play_button_plays_and_pauses(bench, strip):
    bench.train(moments_of([0, 1, 5]), 8)
    click(strip.time_play_button)
    assert strip.player.is_playing
    assert strip.time_play_button.accessibleName() == "Pause the replay"
    assert bench.machine.position == 0
    click(strip.time_play_button)
    assert not strip.player.is_playing
    assert strip.time_play_button.accessibleName() == "Play the run"


def test_nobody_looks_nothing_plays(bench, strip):
    bench.train(moments_of([0, 1, 5]), 8)
    strip.player.play_or_pause()
    strip.hide()
    assert not strip.player.is_playing


def test_the_picker_sets_the_speed(strip):
    assert strip.time_speed_picker.currentText() == "1×"
    for index, speed in enumerate((0.5, 1.0, 2.0, 4.0)):
        strip.time_speed_picker.setCurrentIndex(index)
        assert strip.player.speed == speed


def test_in_a_narrow_strip_the_words_give_way(bench, strip):
    bench.train(moments_of([0, 1, 5]), 19)
    strip.resize(900, strip.height())
    assert plain(strip.time_label.shown_text()) == "GRU, step 19 of 1 000, 1.9 s in"
    strip.resize(strip.minimumSizeHint().width(), strip.height())
    short = plain(strip.time_label.shown_text())
    assert "GRU, step 19 of 1 000" not in short
    assert strip.time_label.text() != short
