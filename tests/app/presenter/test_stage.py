"""The stage at the sizes of the screens it is shown on."""

import pytest
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.presenter import scale as design

SIZES = [(1280, 720), (1920, 1080), (3840, 2160)]


def tap(widget):
    """Touch the middle of a widget with a finger, on the way a screen sends it."""
    window = widget.window()
    screen = QTest.createTouchDevice()
    at = widget.mapTo(window, widget.rect().center())
    QTest.touchEvent(window, screen).press(0, at, window)
    QTest.touchEvent(window, screen).release(0, at, window)
    QApplication.processEvents()


@pytest.mark.parametrize("size", SIZES)
def test_everything_is_scaled_as_one(page, size):
    page.window.resize(*size)
    stage, scale = page.stage, size[0] / 1920
    assert stage.scale == pytest.approx(scale)
    assert stage.canvas.width() == stage.canvas.height() == pytest.approx(816 * scale, abs=1)
    for panel, rect in zip(
        stage.panels, (design.CANVAS, design.ANSWER, design.BARS, design.CHART), strict=True
    ):
        assert panel.geometry() == design.place(rect, QSize(*size))
    assert stage.top_place.prompt.fitted_font().pixelSize() == round(60 * scale)
    assert stage.hints.note.fitted_font().pixelSize() == round(24 * scale)


@pytest.mark.parametrize("size", SIZES)
def test_the_answer_is_as_large_as_it_has_to_be_from_four_metres(page, size):
    page.window.resize(*size)
    scale = size[0] / 1920
    page.stage.giant_digit.show_sign("9", "solid")
    page.stage.confidence_label.setText("78 % sure")
    cap = QFontMetricsF(page.theme.font(392 * scale, 600)).capHeight()
    assert page.stage.giant_digit.outline().boundingRect().height() >= 0.97 * cap
    assert page.stage.confidence_label.fitted_font().pixelSize() == round(56 * scale)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_on_the_stage_is_cut_or_covered(page, size):
    page.window.resize(*size)
    QApplication.processEvents()
    whole = QRect(0, 0, *size)
    buttons = [b for b in page.stage.hints.buttons if b.isVisible()]
    for button in buttons:
        place = QRect(button.mapTo(page.window, button.rect().topLeft()), button.size())
        assert whole.contains(place)
        assert button.height() >= 48 * size[0] / 1920
    rights = [button.geometry().right() for button in buttons]
    lefts = [button.geometry().left() for button in buttons[1:]]
    assert all(left > right for right, left in zip(rights, lefts, strict=False))


@pytest.mark.parametrize(("key", "place"), [("2", 1), ("3", 2), ("4", 3)])
def test_a_number_key_enlarges_a_panel_and_0_brings_all_back(page, key, place):
    panels = page.stage.panels
    QTest.keyClick(page.window, key)
    assert page.stage.enlarged == key
    assert panels[place].geometry() == design.place(design.WHOLE, page.stage.size())
    assert [panel.isVisible() for panel in panels] == [panel is panels[place] for panel in panels]
    assert page.window.all_button.isVisible()
    QTest.keyClick(page.window, "0")
    assert page.stage.enlarged is None
    assert all(panel.isVisible() for panel in panels)
    assert not page.window.all_button.isVisible()


def test_the_enlarged_canvas_is_larger_and_draws(page):
    before = page.stage.canvas.width()
    QTest.keyClick(page.window, "1")
    assert page.stage.canvas.width() > 1.1 * before
    assert page.stage.enlarged == "1"
    QTest.mouseClick(page.stage.canvas, Qt.MouseButton.LeftButton)
    assert not page.stage.canvas.is_empty


@pytest.mark.parametrize("size", SIZES)
def test_beside_the_enlarged_canvas_stand_prompt_verdict_and_answer(page, size):
    page.window.resize(*size)
    stage = page.stage
    stage.enlarge("1")
    stage.top_place.show_prompt("Can you fool it?", "Draw a 4")
    stage.top_place.show_chip("You fooled it")
    QApplication.processEvents()
    top = stage.top_place
    seen = [top, top.prompt, top.accent, top.chip, stage.answer_panel, stage.canvas_panel]
    assert all(part.isVisible() for part in seen)
    assert top.prompt.fitted_font().pixelSize() == round(60 * stage.scale)
    assert top.chip.geometry().top() >= top.accent.geometry().bottom()
    assert top.rect().contains(top.chip.geometry())
    places = [part.geometry() for part in (top, stage.answer_panel, stage.canvas_panel)]
    for one, other in zip(places, (*places[1:], stage.hints.geometry()), strict=True):
        assert not one.intersects(other)
    stage.enlarge(None)
    QApplication.processEvents()
    assert top.chip.geometry().left() >= top.accent.geometry().right()
    assert top.geometry() == design.place(design.TOP, QSize(*size))


def test_touch_alone_enlarges_and_brings_back(page):
    for panel in page.stage.panels:
        tap(panel.corner_button)
        assert page.stage.enlarged == panel.key
        tap(panel.corner_button)
        assert page.stage.enlarged is None
    tap(page.stage.panels[2].corner_button)
    tap(page.window.all_button)
    assert page.stage.enlarged is None


def test_an_enlarged_panel_stays_so_when_the_screen_is_another(page):
    page.stage.enlarge("2")
    page.window.resize(1280, 720)
    assert page.stage.panels[1].geometry() == design.place(design.WHOLE, QSize(1280, 720))


def test_there_is_no_fifth_panel(page):
    with pytest.raises(KeyError):
        page.stage.enlarge("5")


def test_of_several_charts_one_is_shown_and_all_are_scaled(page):
    class Chart(QWidget):
        scale = 0.0

        def set_scale(self, scale):
            self.scale = scale

    place, chart = page.stage.chart_place, Chart()
    place.offer("other", chart)
    assert place.has_chart("other")
    assert not chart.isVisible()
    place.show_chart("other")
    assert chart.isVisible()
    assert not page.window.live_controls.chart.isVisible()
    assert place.shown == "other"
    page.window.resize(1920, 1080)
    assert chart.scale == pytest.approx(1.0)
    assert chart.size() == design.CHART.size()
    with pytest.raises(KeyError):
        place.show_chart("none")


def test_the_corner_does_not_draw_and_the_canvas_beside_it_does(page):
    canvas = page.stage.canvas
    button = page.stage.canvas_panel.corner_button
    inside = QPointF(button.geometry().center())
    assert page.stage.canvas_panel.childAt(inside.toPoint()) is button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert canvas.is_empty
