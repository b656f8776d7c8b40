"""Pictures of the window and of the digit's curve."""

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from app.frame.keeping import picture_of_window
from tests.app.windows import SEVEN


def colours(image):
    step = max(1, image.width() // 60)
    return {
        image.pixel(x, y)
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }


@pytest.fixture
def dialog(monkeypatch, tmp_path):
    """Answers every question for a path."""
    path = tmp_path / "picture.png"
    for module in ("app.frame.keeping", "app.train.file_export"):
        monkeypatch.setattr(f"{module}.ask_for_path", lambda *asked: path)
    return path


def actions(window):
    window.open_menu.refresh()
    return {action.text(): action for action in window.open_menu.actions()}


def test_a_picture_of_the_window_shows_it(window):
    image = picture_of_window(window)
    assert image.size() == window.size() * window.devicePixelRatioF()
    assert len(colours(image)) > 5


def test_it_is_saved(window, dialog):
    actions(window)["Save picture…"].trigger()
    saved = QImage(str(dialog))
    assert saved.size() == window.size() * window.devicePixelRatioF()
    assert len(colours(saved)) > 5
    assert window.status_message.text() == "Saved picture.png"


def test_it_is_copied(window):
    actions(window)["Copy picture"].trigger()
    image = QGuiApplication.clipboard().image()
    assert len(colours(image)) > 5
    assert "copied" in window.status_message.text()


def test_a_folder_that_is_gone_is_said(window, dialog, monkeypatch):
    monkeypatch.setattr("app.frame.keeping.ask_for_path", lambda *asked: dialog / "no" / "x.png")
    window.keeping.save_picture()
    assert window.status_message.text().startswith("Could not save x.png")


def test_without_a_curve_none_is_offered(window):
    assert not any("curve" in words for words in actions(window))


def test_the_curve_comes_with_its_drawing(person, dialog):
    window = person.window
    person.read(SEVEN)
    person.train_until(30, epochs=300)
    subject = window.keeping.subject()
    assert subject.drawing is window.reader.drawing
    for look in (True, False):
        window.theme.set_dark(look)
        actions(window)["Save your digit’s curve…"].trigger()
        saved = QImage(str(dialog))
        assert saved.width() > 1500
        assert len(colours(saved)) > 3
        ink = window.theme.palette.color("ink").rgb()
        orange = window.theme.palette.color("orange_fill").rgb()
        every = {saved.pixel(x, y) for x in range(0, saved.width(), 3) for y in range(0, 800, 3)}
        assert {ink, orange} <= every
    window.digit_plot.export.copy_action.trigger()
    assert QGuiApplication.clipboard().image().width() > 1500
    person.click(window.clear_button)
    person.wait(100)
    assert window.keeping.subject() is subject  # the curve is still of that drawing
    window.digit_plot.export.copy_action.trigger()
    assert len(colours(QGuiApplication.clipboard().image())) > 3
    person.stop()
