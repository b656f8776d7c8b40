import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from app.canvas.kept_drawing import NAME
from app.frame.help_dialog import HelpDialog
from app.train.session_control import State
from model.directories import data_dir
from tests.app.windows import ONE


@pytest.mark.parametrize(
    ("size", "canvas"),
    [((1024, 640), 304), ((1280, 720), 360), ((1280, 680), 304), ((1600, 900), 480)],
)
def test_the_canvas_has_one_of_three_sizes(window, qtbot, size, canvas):
    window.resize(*size)
    qtbot.waitUntil(lambda: window.canvas.width() == window.canvas.height() == canvas)
    assert window.panel.answer_card.height() == canvas


def test_it_does_not_become_smaller_than_it_can_be_used(window):
    window.resize(300, 200)
    assert (window.width(), window.height()) == (1024, 640)


def test_everything_fits_beside_each_other_at_the_least_size(window, qtbot):
    window.resize(1024, 640)
    for name in ("canvas", "panel", "train_button", "augment_box", "status_message", "help_button"):
        widget = getattr(window, name)
        qtbot.waitUntil(lambda w=widget: w.mapTo(window, w.rect().topRight()).x() < 1024)


def test_the_drawing_is_kept_at_each_pen_up_and_forgotten_at_the_end(person, window):
    person.draw()
    first = (data_dir() / NAME).read_text()
    person.draw(ONE)
    assert (data_dir() / NAME).read_text() != first
    window.close()
    assert not (data_dir() / NAME).exists()


def test_a_drawing_that_cannot_be_kept_is_said(person, window, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    window.kept_drawing._folder = tmp_path / "file"
    person.draw()
    assert "Could not keep the drawing" in window.status_message.text()
    person.wait_until(lambda: window.predicted_digit.text() == "7")


def test_the_last_finished_drawing_is_pinned(person, window):
    control = window.controller._control
    assert control.pinned.image is None
    person.draw()
    person.wait_until(lambda: control.pinned.image is not None)
    assert control.pinned.image.shape == (28, 28)
    person.click(window.clear_button)
    person.wait_until(lambda: control.pinned.image is None)


def test_live_weights_are_wanted_only_where_they_are_seen(person, window):
    control = window.controller._control
    assert not control.is_watched, "the shipped network answers"
    person.train_until(2)
    control = window.controller._control
    assert control.is_watched
    window.showMinimized()
    person.wait_until(lambda: not control.is_watched)
    window.showNormal()
    person.wait_until(lambda: control.is_watched)
    person.click(window.panel.answering_back_button)
    assert not control.is_watched
    window.answering_picker.setCurrentText("This run")
    assert control.is_watched


def test_the_curve_under_the_answer_is_there_while_there_is_one(person, window):
    assert not window.digit_plot.isVisible()
    person.train_until(2)
    assert window.digit_plot.isVisible()
    person.stop()
    assert not window.digit_plot.isVisible(), "nothing was pinned"


def test_it_starts_in_the_look_of_the_desktop(window):
    light = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light
    assert window.theme.is_dark is not light


def test_ctrl_l_changes_the_look_of_everything(person, window):
    before = window.grab().toImage().pixelColor(5, 5)
    person.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    after = window.grab().toImage().pixelColor(5, 5)
    assert before != after
    assert after == window.theme.palette.color("window")


def test_ctrl_o_opens_the_menu(person, window, qtbot):
    with qtbot.waitSignal(window.open_menu.aboutToShow):
        window.open_menu.aboutToShow.connect(
            window.open_menu.hide, Qt.ConnectionType.QueuedConnection
        )
        person.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)


def test_f1_shows_the_help_and_again_no_second_one(person, window):
    person.press(Qt.Key.Key_F1)
    window._show_help()
    assert len(window.findChildren(HelpDialog)) == 1


def test_space_and_s_are_harmless_with_no_run(person, window):
    for key in (Qt.Key.Key_Space, Qt.Key.Key_S):
        person.press(key)
    assert person.state is State.IDLE


def test_a_held_space_pauses_once(person, window):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    person.train_until(2)
    person.press(Qt.Key.Key_Space)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True
    )
    QApplication.sendEvent(window, held)
    assert person.state is State.PAUSED


def test_closing_a_run_says_so_and_can_be_asked_for_again(person, window):
    person.train_until(2)
    window.close()
    assert window.isVisible()
    assert window.status_message.text().startswith("Closing as soon as")
    window.close()
    person.wait_until(lambda: not window.isVisible())


def test_every_point_the_pen_gave_is_delivered(windows):
    compress = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents
    QCoreApplication.setAttribute(compress, True)  # as Qt does by itself on X11
    windows.open()
    assert not QCoreApplication.testAttribute(compress)
