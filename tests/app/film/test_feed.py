import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from model.drawing import Drawing
from model.film_strip import film_strip_of_drawing, film_strip_of_picture
from model.preprocess import preprocess_ink
from tests.app.windows import SEVEN

SMALL = Drawing.from_points([np.array(SEVEN) * 260 + (700, 20)])
LARGE = Drawing.from_points([np.array(SEVEN) * 1000])


@pytest.fixture
def page(window):
    return window.film_strip_page


@pytest.fixture
def show(window, qtbot):
    """Put a drawing on the canvas and wait until the strip shows it."""

    def show(drawing):
        window.canvas.set_drawing(drawing)
        window.reader.read_now()
        seen = window.network_input.image()
        shown = window.film_strip_page.image

        def is_there():
            picture = shown.picture()
            return np.array_equal(seen, np.zeros((28, 28)) if picture is None else picture)

        qtbot.waitUntil(lambda: is_there() and not window.film_strip._timer.isActive())

    return show


def test_a_small_digit_in_a_corner_is_right_with_us_and_badly_fed_elsewhere(
    person, window, page, show
):
    person.click(window.film_strip_button)
    assert page.isVisible()
    show(SMALL)
    assert window.film_strip_answer.text().startswith("7 · ")
    assert not window.film_strip_naive_answer.text().startswith("7")
    assert page.verdict.isVisible()
    assert page.verdict.text() == "The same network, badly fed"
    np.testing.assert_array_equal(page.image.picture(), window.network_input.image())
    naive = film_strip_of_drawing(SMALL, [72.0], 1000.0).naive
    np.testing.assert_array_equal(page.usual_image.picture(), naive)
    left, top, right, bottom = page.whole.marks.box
    assert 0.7 < left < right < 1
    assert 0 < top < bottom < 0.4


def test_the_same_answer_is_said(person, window, page, show):
    person.click(window.film_strip_button)
    show(LARGE)
    assert window.film_strip_naive_answer.text().startswith("7 · ")
    assert not page.verdict.isVisible()
    assert page.naive_answer.remark.text().startswith("Same answer this time")


def test_an_empty_canvas_has_empty_tiles_and_says_what_to_do(person, window, page, show):
    person.click(window.film_strip_button)
    show(SMALL)
    person.click(window.clear_button)
    person.wait_until(lambda: page.answer.remark.text() == "Draw a digit here to see its way")
    assert page.image.picture() is None
    assert page.usual_image.picture() is None
    assert not page.verdict.isVisible()


def test_nothing_is_done_while_it_is_hidden(person, window, page, show):
    window.canvas.set_drawing(SMALL)
    window.reader.read_now()
    assert not window.film_strip._timer.isActive()
    person.wait(50)
    assert page.image.picture() is None
    assert window.film_strip_answer.text() == ""
    person.click(window.film_strip_button)
    person.wait_until(lambda: page.image.picture() is not None)


def leave_by_button(person, window):
    person.click(window.film_strip_close_button)


def leave_by_escape(person, window):
    person.press(Qt.Key.Key_Escape)


def leave_by_tab(person, window):
    window.tabs.tabBarClicked.emit(0)


def leave_by_shortcut(person, window):
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)


def leave_as_it_came(person, window):
    person.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    "leave", [leave_by_button, leave_by_escape, leave_by_tab, leave_by_shortcut, leave_as_it_came]
)
def test_every_way_back_leads_to_the_page_of_the_tab(person, window, page, leave):
    person.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    person.wait_until(page.isVisible)
    assert not window.train_tab.isVisible()
    leave(person, window)
    person.wait_until(lambda: not page.isVisible())
    assert window.train_tab.isVisible()
    assert window.tabs.currentIndex() == 0


def test_one_goes_on_drawing_while_it_is_open(person, window, page):
    person.click(window.film_strip_button)
    person.draw()
    person.wait_until(lambda: window.film_strip_answer.text().startswith("7"))
    assert page.usual_image.picture().any()


def test_a_wider_pen_is_what_the_usual_app_gets(person, window, page):
    person.click(window.film_strip_button)
    inked = []
    for percent in (5, 10):
        window.brush_box.setValue(percent)
        person.draw()
        person.wait_until(lambda: not window.film_strip._timer.isActive())
        person.wait_until(lambda: window.film_strip_answer.text().startswith("7"))
        inked.append(page.usual_image.picture().sum())
        person.click(window.clear_button)
        person.wait_until(lambda: page.image.picture() is None)
    assert inked[1] > 1.5 * inked[0]


def test_a_picture_has_its_own_way(person, window):
    ink = np.zeros((60, 90), np.float32)
    ink[10:50, 20:26] = 1
    box = window.reader.shown.box
    part = np.ones((40, 6), np.float32)
    placed = type(box)(20, 10, 26, 50, part, box.reading)
    window.film_strip.set_picture(ink)
    strip = window.film_strip._strip_of(placed)
    assert strip.of_picture
    assert strip.stages.box == (20, 10, 26, 50)
    np.testing.assert_array_equal(strip.stages.image, preprocess_ink(part))
    window.film_strip.set_picture(None)
    assert window.film_strip._strip_of(placed).extent == (6, 40)


def test_the_captions_tell_a_picture_from_a_drawing(person, window, page):
    ink = np.zeros((60, 90), np.float32)
    ink[10:50, 20:26] = 1
    person.click(window.film_strip_button)
    for strip, what, whole in (
        (film_strip_of_picture(ink), "Your picture", "The whole picture."),
        (film_strip_of_drawing(LARGE, [70.0], 1000), "Your drawing", "The whole canvas."),
    ):
        prediction = window.reader.answer(strip.stages.image)
        page.show_strip(strip, prediction, prediction)
        said = [label.text() for label in page.findChildren(QLabel)]
        assert any(words.startswith(what) for words in said)
        assert whole in said


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1280, 800)])
def test_all_of_it_can_be_read_in_every_size(person, window, page, show, qtbot, size):
    window.resize(*size)
    person.click(window.film_strip_button)
    show(SMALL)
    page_area = page.parentWidget()
    qtbot.waitUntil(lambda: page.width() <= page_area.width())
    qtbot.waitUntil(lambda: page.height() >= page.heightForWidth(page.width()))
    assert page.height() == page_area.height() or size == (1024, 640), "it scrolls"
    chip = page.verdict
    qtbot.waitUntil(lambda: chip.width() >= chip.sizeHint().width())


def test_it_follows_the_look(person, window, page, show):
    person.click(window.film_strip_button)
    show(SMALL)
    before = page.grab().toImage()
    window.theme.set_dark(not window.theme.is_dark)
    after = page.grab().toImage()
    corner = page.whole.mapTo(page, page.whole.rect().center())
    assert before.pixelColor(corner) == after.pixelColor(corner), "tiles stay white on black"
    assert before != after
