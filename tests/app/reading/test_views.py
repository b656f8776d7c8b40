"""Numbers in the real window: written, clicked, taken back, trained on."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.app.pens import mouse, pen
from tests.app.windows import LONG, SEVEN
from tests.app.written_digits import DIGITS

CTRL = Qt.KeyboardModifier.ControlModifier
HIGH = 0.24


def digit_strokes(window, digit, place, top=0.35):
    """Give the pixels of one digit's strokes at one of four places beside each other."""
    side = window.canvas.width()
    return [
        [(round((0.07 + 0.24 * place + x * HIGH) * side), round((top + y * HIGH) * side))
         for x, y in stroke]
        for stroke in DIGITS[digit]
    ]  # fmt: skip


def write(window, digit, place, top=0.35):
    for stroke in digit_strokes(window, digit, place, top):
        mouse(window.canvas, "press", stroke[0])
        for at in stroke[1:]:
            mouse(window.canvas, "move", at)
        mouse(window.canvas, "release", stroke[-1])


def inside(window, place):
    """Give a place in the middle of the digit at that place."""
    points = np.concatenate([np.array(s) for s in digit_strokes(window, int("2026"[place]), place)])
    x, y = (points.min(axis=0) + points.max(axis=0)) / 2
    return QPoint(round(x), round(y))


@pytest.fixture
def wait(person):
    """Wait until the number is read and drawing it is over."""

    def wait_for(text):
        person.wait_until(lambda: person.window.predicted_digit.text() == text)

    return wait_for


@pytest.fixture
def year(window, wait):
    """The window with 2026 on the canvas."""
    for place, digit in enumerate((2, 0, 2, 6)):
        write(window, digit, place)
    wait("2026")
    return window


def pinned(window):
    return window.reader.shown.pinned


def click(window, place):
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=inside(window, place))


def shows(window, place):
    """Whether all views show that digit of the year."""
    best = int(window.probability_plot.probabilities().argmax())
    image = window.reader.shown.number.boxes[place].reading.image
    return (
        best == int("2026"[place])
        and (window.network_input.image() == image).all()
        and window.panel.bars_title.text() == f"Digit {place + 1} of 4"
    )


def test_the_number_grows_while_it_is_written(window, wait):
    for place, digit in enumerate((2, 0, 2, 6)):
        write(window, digit, place)
        wait("2026"[: place + 1])
        assert pinned(window) == place


def test_the_answer_speaks_of_the_whole_number(year):
    label, remark = year.confidence_label.text(), year.panel.answer_card.answer_remark.text()
    share = year.reader.shown.number.confidence
    assert label.startswith("2026 · ")
    assert label.endswith("sure")
    assert share <= min(box.reading.prediction.confidence for box in year.reader.shown.number.boxes)
    assert "Next best: " in remark
    assert year.predicted_digit.look == "solid"
    assert year.predicted_digit.accessibleName().startswith("Answer: 2026")


def test_the_newest_digit_has_the_bars(year):
    assert shows(year, 3)


def test_a_click_shows_another_digit_and_draws_nothing(year):
    drawing = year.canvas.drawing
    for place in (0, 2, 1, 1):
        click(year, place)
        assert pinned(year) == place
        assert shows(year, place)
    assert year.canvas.drawing is drawing
    assert year.predicted_digit.text() == "2026"


def test_a_click_on_a_chip_does_too(year):
    place = year.canvas._placed[1].chip.center().toPoint()
    QTest.mouseClick(year.canvas, Qt.MouseButton.LeftButton, pos=place)
    assert shows(year, 1)
    assert len(year.canvas.drawing) == 4


def test_a_hand_over_a_chip_says_that_it_can_be_clicked(year):
    canvas = year.canvas
    QTest.mouseMove(canvas, canvas._placed[1].chip.center().toPoint())
    assert canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(canvas, inside(year, 1))
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor


def test_many_fast_clicks_draw_nothing(year):
    for turn in range(40):
        at = inside(year, turn % 4)
        for kind in ("press", "release", "double", "release"):
            mouse(year.canvas, kind, (at.x(), at.y()))
    assert len(year.canvas.drawing) == 4
    assert shows(year, 3)


def test_a_finger_and_a_pen_tap_digits(year, qtbot):
    device = QTest.createTouchDevice()
    QTest.touchEvent(year.canvas, device).press(0, inside(year, 1), year.canvas)
    QTest.touchEvent(year.canvas, device).move(0, inside(year, 1) + QPoint(5, 3), year.canvas)
    QTest.touchEvent(year.canvas, device).release(0, inside(year, 1) + QPoint(5, 3), year.canvas)
    assert shows(year, 1)
    at = inside(year, 2)
    pen(year.canvas, "press", (at.x(), at.y()))
    pen(year.canvas, "move", (at.x() + 4, at.y()), pressure=0.8)
    pen(year.canvas, "release", (at.x() + 4, at.y()))
    assert shows(year, 2)
    assert len(year.canvas.drawing) == 4


def test_a_stroke_may_begin_in_a_box_and_loses_nothing(year, wait):
    start = inside(year, 2)
    path = [(start.x() + x, start.y()) for x in (0, 1, 3, 9, 20, 30)]
    mouse(year.canvas, "press", path[0])
    for at in path[1:]:
        mouse(year.canvas, "move", at)
    scale = 1000 / year.canvas.width()
    drawn = year.canvas.drawing.strokes[-1].points / scale
    np.testing.assert_allclose(drawn, np.array(path), atol=1e-6)
    mouse(year.canvas, "release", path[-1])
    assert len(year.canvas.drawing) == 5
    year.reader.read_now()
    assert pinned(year) == 2, "the stroke belongs to the digit it crosses"


def test_a_click_beside_the_digits_is_a_dot_as_ever(year):
    QTest.mouseClick(year.canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 330))
    assert len(year.canvas.drawing) == 5
    year.reader.read_now()
    assert year.predicted_digit.text() == "2026", "a speck is no digit"


def test_a_press_whose_release_goes_elsewhere_leaves_nothing(year):
    at = inside(year, 1)
    mouse(year.canvas, "press", (at.x(), at.y()))
    year.canvas.clearFocus()
    mouse(year.canvas, "release", (at.x(), at.y()))
    assert len(year.canvas.drawing) == 4
    assert pinned(year) == 3


def test_ctrl_and_arrows_move_the_pin_where_the_canvas_has_the_focus(person, year):
    left, right = Qt.Key.Key_Left, Qt.Key.Key_Right
    for key, place in ((right, 3), (left, 2), (left, 1), (left, 0), (left, 0), (right, 1)):
        person.press(key, CTRL)
        assert shows(year, place)
    assert len(year.canvas.drawing) == 4


def test_writing_on_pins_the_new_digit_again(window, wait):
    write(window, 2, 0)
    write(window, 0, 1)
    wait("20")
    click(window, 0)
    assert pinned(window) == 0
    write(window, 2, 2)
    wait("202")
    assert pinned(window) == 2


def test_undo_back_to_one_digit_looks_as_if_there_never_was_more(person, window, wait):
    write(window, 2, 0)
    wait("2")
    alone = window.canvas.grab().toImage(), window.network_input.image(), person.bars
    write(window, 0, 1)
    wait("20")
    assert window.canvas.grab().toImage() != alone[0]
    assert window.panel.bars_title.isVisible()
    person.click(window.undo_button)
    wait("2")
    assert window.canvas.grab().toImage() == alone[0]
    assert (window.network_input.image() == alone[1]).all()
    assert (person.bars == alone[2]).all()
    assert not window.panel.bars_title.isVisible()
    assert window.confidence_label.text().startswith("2 · ")
    person.click(window.redo_button)
    wait("20")
    assert pinned(window) == 1


def test_clear_leaves_no_box(person, year, wait):
    person.click(year.clear_button)
    assert year.canvas._placed == ()
    wait("–")
    assert not person.bars.any()
    empty = year.canvas.grab().toImage()
    assert year.canvas._placed == ()
    person.click(year.undo_button)
    wait("2026")
    assert year.canvas.grab().toImage() != empty


def test_one_digit_has_no_box_and_a_click_on_it_is_a_dot(person, window, wait):
    person.read(SEVEN)
    assert window.canvas._placed == ()
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert len(window.canvas.drawing) == 2


def test_boxes_follow_the_size_of_the_canvas(year, person):
    before = year.canvas._placed
    year.resize(1024, 640)
    person.wait_until(lambda: year.canvas.width() == 304)
    scale = 304 / 360
    for old, new in zip(before, year.canvas._placed, strict=True):
        assert new.box.center().x() == pytest.approx(old.box.center().x() * scale, abs=2)
        assert year.canvas.rect().contains(new.chip.toAlignedRect())


def test_the_training_follows_the_pinned_digit(person, year):
    control = year.controller._control

    def followed():
        return control.pinned.image

    boxes = year.reader.shown.number.boxes
    person.wait_until(lambda: followed() is not None)
    assert (followed() == boxes[3].reading.image).all()
    click(year, 1)
    person.wait_until(lambda: (followed() == boxes[1].reading.image).all())
    number = control.pinned.number
    click(year, 1)
    year.reader.read_now()
    person.press(Qt.Key.Key_Right, CTRL)
    assert (followed() == boxes[2].reading.image).all()
    assert control.pinned.number == number + 1, "the same digit again starts no new curve"


def test_a_curve_begins_for_each_digit_that_is_pinned_in_a_run(person, year):
    person.train_until(20)
    curves = year.controller.curves
    person.wait_until(lambda: bool(curves.pins))
    first = curves.pins[-1].number
    click(year, 0)
    person.wait_until(lambda: curves.pins[-1].number > first, timeout=LONG)
    person.stop()


def test_too_little_ink_is_no_digit(person, window):
    person.read(((0.5, 0.5), (0.52, 0.5)))
    assert window.predicted_digit.text() == "?"
    assert window.confidence_label.text() == "Too little ink"
    assert not person.bars.any()
    person.read(((0.5, 0.4), (0.5, 0.5), (0.5, 0.6)))
    assert window.predicted_digit.text() == "1"
