"""The presenter's page: what keys, buttons and fingers do on it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from model.drawing import Drawing
from tests.app.pens import drag
from tests.app.presenter.test_stage import tap
from tests.app.windows import SEVEN
from tests.app.written_digits import DIGITS


def draw(page, shape=SEVEN):
    side = page.stage.canvas.width()
    drag(page.stage.canvas, *((round(x * side), round(y * side)) for x, y in shape))


def test_what_is_drawn_is_read_and_shown(page):
    draw(page)
    page.wait_until(lambda: page.stage.giant_digit.text() == "7")
    assert page.stage.bars.probabilities().argmax() == 7
    assert page.stage.confidence_label.text().endswith("sure")


def test_a_touched_digit_of_a_number_shows_its_bars(page):
    for digit, left in ((2, 0.1), (6, 0.6)):
        for stroke in DIGITS[digit]:
            draw(page, [(left + 0.3 * x, 0.35 + 0.3 * y) for x, y in stroke])
    page.wait_until(lambda: page.stage.giant_digit.text() == "26")
    side = page.stage.canvas.width()
    for digit, left in ((2, 0.1), (6, 0.6)):
        at = QPoint(round((left + 0.15) * side), round(0.5 * side))
        QTest.mouseClick(page.stage.canvas, Qt.MouseButton.LeftButton, pos=at)
        page.wait_until(lambda seen=digit: page.stage.bars.probabilities().argmax() == seen)
    assert page.stage.giant_digit.text() == "26"


def test_an_empty_canvas_waits(page):
    page.reader.set_drawing(Drawing())
    page.wait_until(lambda: page.stage.giant_digit.text() == "–")
    assert page.stage.confidence_label.text() == "Waiting"
    assert not page.stage.bars.probabilities().any()


@pytest.mark.parametrize("how", ["key", "button", "finger"])
def test_clearing(page, qtbot, how):
    draw(page)
    with qtbot.waitSignal(page.window.cleared):
        if how == "key":
            QTest.keyClick(page.window, Qt.Key.Key_C)
        elif how == "button":
            QTest.mouseClick(page.window.clear_button, Qt.MouseButton.LeftButton)
        else:
            tap(page.window.clear_button)
    assert page.stage.canvas.is_empty
    QTest.keyClick(page.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not page.stage.canvas.is_empty


@pytest.mark.parametrize("how", ["key", "finger"])
def test_next_and_leave_are_asked_for(page, qtbot, how):
    for signal, key, button in (
        (page.window.next_wanted, Qt.Key.Key_N, page.window.next_button),
        (page.window.leave_wanted, Qt.Key.Key_Escape, page.window.leave_button),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(page.stage.canvas, key) if how == "key" else tap(button)


def test_a_lock_keeps_it(page, qtbot):
    page.window.may_leave = lambda: False
    with qtbot.assertNotEmitted(page.window.leave_wanted):
        QTest.keyClick(page.window, Qt.Key.Key_Escape)
        tap(page.window.leave_button)


def test_escape_drops_the_stroke_in_progress_and_stays(page, qtbot):
    canvas = page.stage.canvas
    with qtbot.assertNotEmitted(page.window.leave_wanted):
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton)
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.is_empty


def test_letters_belong_to_a_field_that_has_the_focus(page, qtbot):
    field = QLineEdit(page.stage)
    field.show()
    field.setFocus()
    page.wait_until(field.hasFocus)
    with qtbot.assertNotEmitted(page.window.next_wanted):
        QTest.keyClicks(field, "nc2")
    assert field.text() == "nc2"
    assert page.stage.enlarged is None


def test_every_input_is_told(page, qtbot):
    for act in (
        lambda: QTest.keyClick(page.window, Qt.Key.Key_F),
        lambda: draw(page),
        lambda: tap(page.window.clear_button),
        lambda: tap(page.stage.canvas),
    ):
        with qtbot.waitSignal(page.window.touched):
            act()


def test_what_nobody_touched_is_not_told(page, qtbot):
    with qtbot.assertNotEmitted(page.window.touched, wait=50):
        page.stage.canvas.set_drawing(Drawing.from_points([[[100, 100], [500, 900]]]))


def test_changes_are_told_only_while_it_is_seen(page, qtbot):
    with qtbot.waitSignals([page.window.drawing_changed, page.window.drawing_finished]):
        draw(page)
    with qtbot.waitSignal(page.window.left):
        page.window.hide()
    with qtbot.assertNotEmitted(page.window.drawing_changed):
        page.edited.clear()
    with qtbot.waitSignal(page.window.entered):
        page.window.show()


def test_it_has_the_keyboard_when_it_appears(page):
    page.wait_until(page.stage.canvas.hasFocus)


def test_every_control_has_a_name_and_says_what_it_is(page):
    for control in page.window.named_controls():
        assert control.objectName().startswith("presenter_")
        assert control.accessibleName() or control is page.stage.confidence_label
        if control is not page.stage.giant_digit and control is not page.stage.confidence_label:
            assert control.toolTip() or control is page.stage.bars


def test_names_are_unique(page):
    names = [control.objectName() for control in page.window.named_controls()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("dark", [True, False])
def test_both_looks_are_on_the_whole_stage(page, dark):
    page.theme.set_dark(dark)
    page.window.resize(640, 360)
    QApplication.processEvents()
    picture = page.window.grab().toImage()
    assert picture.pixelColor(2, 2) == page.theme.palette.color("window")
    card = page.stage.answer_panel.geometry()
    spot = picture.pixelColor(card.left() + 12, card.center().y())
    assert spot == page.theme.palette.color("card")


def test_a_full_hand_of_digits_is_one_number(page):
    page.edited.set_drawing(
        Drawing.from_points([
            [[150, 200], [150, 800]],
            [[550, 250], [850, 250], [650, 800]],
        ])
    )  # fmt: skip
    page.wait_until(lambda: page.stage.giant_digit.text() == "17")
    assert page.stage.bars.probabilities().argmax() == 7
