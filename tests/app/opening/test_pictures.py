"""Pictures pasted, dropped and opened in the real window."""

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication

from model.drawing import Drawing
from model.preprocess import preprocess
from tests.app.windows import LONG, SEVEN, digits
from tests.model.photos import photograph
from tests.model.pictures.test_picture import png_of_size

COPY, LEFT, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)


@pytest.fixture(scope="module")
def photo():
    """A photo of the seven that ``Person`` draws, and of nothing else."""
    ink = preprocess(Drawing.from_points([[(100 * x, 100 * y) for x, y in SEVEN]]))
    return photograph(ink, 3, light="gradient", size=(480, 360))


@pytest.fixture
def photo_file(tmp_path, photo):
    path = tmp_path / "photo.jpg"
    Image.fromarray(photo).save(path)
    return path


def encoded(pixels, kind="PNG"):
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, kind)
    return file.getvalue()


def as_image(pixels):
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def with_urls(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture(autouse=True)
def _clean_clipboard(qapp):
    """Leave nothing on the clipboard: Qt would destroy it after Python has gone."""
    yield
    QGuiApplication.clipboard().clear()


def paste(person, data):
    QGuiApplication.clipboard().setMimeData(data)
    person.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def drag_over(window, data):
    event = QDragEnterEvent(QPoint(500, 300), COPY, data, LEFT, NO_KEY)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(person, data):
    if drag_over(person.window, data):
        event = QDropEvent(QPointF(500, 300), COPY, data, LEFT, NO_KEY)
        QApplication.sendEvent(person.window, event)


def wait_for_picture(person):
    person.wait_until(lambda: not person.window.pictures.is_at_work, LONG)
    person.window.reader.read_now()


@pytest.mark.parametrize("how", ["image", "bytes", "file", "several"])
@pytest.mark.parametrize("way", [paste, drop])
def test_a_photo_is_read_whichever_way_it_comes(person, photo, photo_file, tmp_path, how, way):
    data = QMimeData()
    if how == "image":
        data.setImageData(as_image(photo))
    elif how == "bytes":
        data.setData("image/png", encoded(photo))
    else:
        others = [tmp_path / "other.png"] if how == "several" else []
        data = with_urls(photo_file, *others)
    way(person, data)
    wait_for_picture(person)
    window = person.window
    assert window.predicted_digit.text() == "7"
    assert window.canvas.picture is not None
    assert not window.canvas.is_empty
    assert not window.canvas.drawing.strokes
    assert ("first of several" in window.status_message.text()) == (how == "several")


def test_the_open_menu_takes_a_picture(person, photo_file):
    person.window.open_menu.picture_chosen.emit(photo_file)
    wait_for_picture(person)
    assert person.window.predicted_digit.text() == "7"


def test_undo_brings_the_drawing_back_and_redo_the_picture(person, photo_file):
    person.read()
    window = person.window
    drawing = window.canvas.drawing
    person.window.pictures.open_path(photo_file)
    wait_for_picture(person)
    picture = window.canvas.picture
    assert picture is not None
    person.click(window.undo_button)
    assert window.canvas.drawing.strokes == drawing.strokes
    assert window.canvas.picture is None
    person.click(window.redo_button)
    assert window.canvas.picture is picture
    window.reader.read_now()
    assert window.predicted_digit.text() == "7"


def test_clear_takes_the_picture_off_and_undo_brings_it_back(person, photo_file):
    window = person.window
    window.pictures.open_path(photo_file)
    wait_for_picture(person)
    person.click(window.clear_button)
    window.reader.read_now()
    assert window.canvas.is_empty
    assert window.predicted_digit.text() == "–"
    person.click(window.undo_button)
    window.reader.read_now()
    assert window.predicted_digit.text() == "7"


def test_a_stroke_over_a_picture_starts_afresh(person, photo_file):
    window = person.window
    window.pictures.open_path(photo_file)
    wait_for_picture(person)
    person.draw()
    assert window.canvas.picture is None
    assert len(window.canvas.drawing.strokes) == 1
    person.click(window.undo_button)
    assert window.canvas.picture is not None


def test_the_training_follows_the_picture(person, photo_file):
    window = person.window
    pinned = []
    window.controller.pin = pinned.append
    window.pictures.open_path(photo_file)
    wait_for_picture(person)
    np.testing.assert_array_equal(pinned[-1], window.reader.shown.reading.image)
    assert pinned[-1].any()


def test_the_kept_drawing_is_of_strokes_only(person, photo_file):
    person.draw()
    person.window.pictures.open_path(photo_file)
    wait_for_picture(person)
    assert person.window.kept_drawing.restore() is None
    person.click(person.window.undo_button)
    assert person.window.kept_drawing.restore() is not None


NOISE = np.random.default_rng(0).integers(0, 255, (50, 50, 3)).astype(np.uint8)
BAD = {
    "text.png": (b"Dear diary, today I drew a seven.\n", "no picture Inkling can read"),
    "empty.png": (b"", "empty"),
    "cut.png": (encoded(NOISE)[:900], "damaged"),
    "flat.png": (png_of_size(0, 0), "damaged|no picture"),
    "huge.png": (png_of_size(10_000, 10_001), "more than 50 million pixels"),
    "absent.png": (None, "could not be read"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("way", [paste, drop])
def test_a_bad_file_is_one_sentence_and_nothing_is_lost(person, tmp_path, name, way):
    content, words = BAD[name]
    if content is not None:
        (tmp_path / name).write_bytes(content)
    person.draw()
    before = person.window.canvas.drawing
    way(person, with_urls(tmp_path / name))
    wait_for_picture(person)
    said = person.window.status_message.text()
    assert said.startswith(f"{name}: ")
    assert any(word in said for word in words.split("|"))
    assert said.count(". ") == 0
    assert person.window.canvas.drawing.strokes == before.strokes


def test_a_picture_without_ink_says_so(person):
    data = QMimeData()
    data.setImageData(as_image(np.full((90, 90, 3), 200, np.uint8)))
    paste(person, data)
    wait_for_picture(person)
    assert person.window.status_message.text() == "No ink was found in this picture."
    assert person.window.predicted_digit.text() == "–"


def test_words_on_the_clipboard_are_no_picture(person):
    data = QMimeData()
    data.setText("seven")
    paste(person, data)
    assert person.window.status_message.text() == "There is no picture to paste."
    assert not drag_over(person.window, data)


def test_the_canvas_shows_that_a_picture_may_be_dropped(person, photo_file):
    canvas = person.window.canvas
    before = canvas.grab().toImage()
    data = with_urls(photo_file)
    assert drag_over(person.window, data)
    assert canvas.grab().toImage() != before
    QApplication.sendEvent(person.window, QDragLeaveEvent())
    assert canvas.grab().toImage() == before


def test_of_two_in_a_hurry_the_last_is_shown(person, photo, tmp_path):
    blank = tmp_path / "blank.png"
    Image.fromarray(np.full((50, 50), 255, np.uint8)).save(blank)
    other = tmp_path / "other.png"
    Image.fromarray(photo).save(other)
    person.window.pictures.open_path(blank)
    person.window.pictures.open_path(other)
    wait_for_picture(person)
    assert person.window.predicted_digit.text() == "7"
    assert person.window.canvas.undo_stack.count() == 1


def test_the_window_closes_when_the_picture_is_read(person, photo_file):
    person.window.pictures.open_path(photo_file)
    person.window.close()
    person.wait_until(lambda: not person.window.isVisible(), LONG)
    assert not person.window.pictures.is_at_work


def a_digit(index=0):
    """A digit of a data set, as a network reads it, that is not centred as a drawing would be."""
    image = digits().validation.images[index].reshape(28, 28) / np.float32(255)
    return np.roll(image, (2, -1), (0, 1))


def test_an_image_is_read_as_it_is(person, window):
    image = a_digit()
    window.pictures.show_image(image, "A digit")
    window.reader.read_now()
    np.testing.assert_array_equal(window.network_input.image(), image)
    expected = window.reader.predictor.predict_proba(image)
    np.testing.assert_array_equal(person.bars, expected)
    assert window.status_message.text() == "A digit; Ctrl+Z brings back what was there."


def test_an_image_is_white_on_black_on_the_canvas(window):
    image = a_digit()
    window.pictures.show_image(image, "A digit")
    drawn, side = window.canvas.grab().toImage(), window.canvas.width()
    row, column = np.unravel_index(image.argmax(), image.shape)
    spot = QPoint(round((column + 0.5) * side / 28), round((row + 0.5) * side / 28))
    assert drawn.pixelColor(spot).lightness() > 220
    assert drawn.pixelColor(side // 2, side - 6).lightness() < 20


def test_an_image_can_be_undone_and_redone(person, window):
    person.read()
    drawing, read = window.canvas.drawing, window.network_input.image()
    window.pictures.show_image(a_digit(), "A digit")
    person.click(window.undo_button)
    window.reader.read_now()
    assert window.canvas.drawing == drawing
    np.testing.assert_array_equal(window.network_input.image(), read)
    person.click(window.redo_button)
    window.reader.read_now()
    np.testing.assert_array_equal(window.network_input.image(), a_digit())


def test_an_image_is_not_replaced_by_a_picture_asked_for_before(person, photo_file):
    window = person.window
    window.pictures.open_path(photo_file)
    assert window.pictures.is_at_work
    window.pictures.show_image(a_digit(), "A digit")
    wait_for_picture(person)
    np.testing.assert_array_equal(window.network_input.image(), a_digit())
    window.pictures.open_path(photo_file)
    wait_for_picture(person)
    assert window.predicted_digit.text() == "7"


def test_the_film_strip_of_an_image_ends_with_that_image(person, window):
    window.pictures.show_image(a_digit(), "A digit")
    window.reader.read_now()
    person.click(window.film_strip_button)
    shown = window.film_strip_page.image
    person.wait_until(lambda: shown.picture() is not None)
    np.testing.assert_array_equal(shown.picture(), a_digit())
