import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.tabs.inside.words import EMPTY, LAB_TITLE, TITLE
from model.reading.litert import LiteRTPredictor
from model.reading.shipped import ASSETS


@pytest.fixture
def page(person, window):
    window.views.show_page(1)
    person.wait_until(lambda: bool(window.inside_tab.layers_view.cards))
    return window.inside_tab


def test_the_strip_goes_from_the_drawing_to_the_answers(page):
    assert page.layer_strip.items[0] == ("Drawing", "28\u00a0×\u00a028")
    assert page.layer_strip.items[1] == ("Layer 1", "24 filters")
    assert page.layer_strip.items[-1] == ("Answers", "10")


def test_an_empty_canvas_has_words(person, page):
    assert page.note == EMPTY
    person.read()
    person.wait_until(lambda: page.note == "")


def test_which_network_is_looked_into(page):
    assert page.which == "Shipped"


def test_a_file_of_which_only_answers_can_be_shown(window, page):
    window.reader.offer_opened("file", LiteRTPredictor(ASSETS / "shipped.tflite"))
    assert page.note == "Of a .tflite file only the answers can be shown."
    assert not page.layer_strip.isVisible()
    assert page.which == "file"


def test_a_layer_of_the_strip_is_gone_to(person, window, page):
    strip = page.layer_strip
    area = window.views.pages.currentWidget()
    person.wait_until(lambda: area.verticalScrollBar().maximum() > page.layers_view.y() + 1000)
    for item in (3, 1, 2):
        QTest.mouseClick(
            strip, Qt.MouseButton.LeftButton, pos=strip.item_rect(item).center().toPoint()
        )
        card = page.layers_view.cards[item - 1]
        assert card.mapTo(area.viewport(), QPoint(0, 0)).y() == 0
    strip.chosen.emit(0)
    assert area.verticalScrollBar().value() == 0


def test_the_lab_takes_the_place_of_the_layers(person, page):
    assert page.lab_view is None
    person.click(page.inside_picker.button("lab"))
    assert page.lab_view.isVisible()
    hidden = (page.layers_view, page.why_card, page.ribbon_card, page.layer_strip)
    assert not any(widget.isVisible() for widget in hidden)
    assert page.title == LAB_TITLE
    lab = page.lab_view
    person.click(page.inside_picker.button("layers"))
    assert not lab.isVisible()
    assert all(widget.isVisible() for widget in hidden)
    assert page.title == TITLE
    person.click(page.inside_picker.button("lab"))
    assert page.lab_view is lab


def test_all_fits_across_the_smallest_window(person, window, page):
    window.resize(1024, 640)
    person.wait(50)
    area = window.views.pages.currentWidget()
    assert area.horizontalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() > 0
    for card in page.layers_view.cards:
        assert card.geometry().right() <= page.width()


def test_controls_have_names_and_tips(page):
    for widget, name in ((page.layer_strip, "layer_strip"), (page.inside_picker, "inside_picker")):
        assert widget.objectName() == name
        assert widget.accessibleName()
    for key in ("layers", "lab"):
        assert page.inside_picker.button(key).toolTip()


def test_the_look_can_be_changed(page, window):
    before = page.grab().toImage().pixelColor(20, 20)
    window.theme.set_dark(not window.theme.is_dark)
    assert page.grab().toImage().pixelColor(20, 20) != before


def test_a_tile_can_be_looked_at_closely(person, page):
    person.read()
    person.wait_until(lambda: not page.layers_view.pictures.sight.is_empty)
    grid = page.layers_view.cards[0].grid
    grid.setFocus()
    panel = page.layers_view.inspector.close_up
    assert panel.isVisible()
    assert panel.shown.title == "Layer 1 · filter 1 of 24"
    QTest.keyClick(grid, Qt.Key.Key_Return)
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert not panel.isVisible()
