"""What the canvas paints, pixel by pixel."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.canvas import Canvas
from app.theme import DARK, LIGHT, Theme
from model.drawing import Drawing, Stroke
from tests.app.pens import drag, pen

CROSS = Drawing.from_points([[[500, 100], [500, 900]], [[100, 500], [900, 500]]])


class Recorder(Canvas):
    """A canvas that notes what it is asked to paint."""

    def __init__(self, theme):
        super().__init__(theme)
        self.painted = []

    def paintEvent(self, event):  # noqa: N802
        self.painted.append(QRegion(event.region()).boundingRect())
        super().paintEvent(event)


@pytest.fixture
def theme():
    return Theme()


@pytest.fixture
def canvas(qtbot, theme):
    canvas = Recorder(theme)
    canvas.resize(400, 400)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    return canvas


def picture(canvas, ratio=1):
    """Render the canvas; rows × columns × (red, green, blue)."""
    image = QImage(canvas.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("magenta"))
    canvas.render(image)
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[..., 2::-1].copy()


def rgb(name):
    color = QColor(name)
    return [color.red(), color.green(), color.blue()]


def ink_mask(canvas, ratio=1):
    return (picture(canvas, ratio) == rgb(canvas_ink(canvas))).all(axis=2)


def canvas_ink(canvas):
    return canvas._theme.palette.ink


def test_paper_border_and_hint_of_an_empty_canvas(canvas):
    pixels = picture(canvas)
    assert pixels[20, 20].tolist() == rgb(DARK.paper)
    assert pixels[0, 200].tolist() == rgb(DARK.line)
    middle = pixels[150:250, 100:300]
    assert (middle != rgb(DARK.paper)).any()


def test_a_dot_is_as_wide_as_the_pen(canvas):
    drag(canvas, (200, 200))
    rows, columns = np.nonzero(ink_mask(canvas))
    assert np.ptp(columns) + 1 == pytest.approx(0.072 * 400, abs=2)
    assert np.ptp(rows) + 1 == pytest.approx(0.072 * 400, abs=2)


def test_the_hint_is_gone_with_the_first_ink_and_comes_back(canvas):
    empty = picture(canvas)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert (picture(canvas)[100:300, 100:300] == rgb(DARK.paper)).all()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    canvas.undo()
    np.testing.assert_array_equal(picture(canvas), empty)


@pytest.mark.parametrize("percent", [5, 7, 10])
def test_the_pen_s_width_is_that_of_the_box_and_old_strokes_keep_theirs(canvas, percent):
    canvas.set_brush_percent(percent)
    drag(canvas, (100, 50), (100, 350))
    canvas.set_brush_percent(5)
    drag(canvas, (300, 50), (300, 350))
    width = {5: 0.05, 7: 0.072, 10: 0.1}[percent] * 400
    row = ink_mask(canvas)[200]
    assert row[:200].sum() == pytest.approx(width, abs=2)
    assert row[200:].sum() == pytest.approx(20, abs=2)
    canvas.undo()
    canvas.undo()
    canvas.redo()
    assert ink_mask(canvas)[200, :200].sum() == pytest.approx(width, abs=2)


def test_a_fast_stroke_has_no_gaps(canvas):
    places = [(30, 30), (370, 60), (40, 200), (365, 365), (50, 340)]
    drag(canvas, *places)
    ink = ink_mask(canvas)
    for (x0, y0), (x1, y1) in pairwise(places):
        for part in np.linspace(0, 1, 400):
            assert ink[round(y0 + part * (y1 - y0)), round(x0 + part * (x1 - x0))]


def test_pressure_moves_the_width(canvas):
    pen(canvas, "press", (50, 200), 0.0)
    pen(canvas, "move", (200, 200), 0.5)
    pen(canvas, "move", (350, 200), 1.0)
    for _ in range(2):
        ink = ink_mask(canvas)
        widths = [ink[:, x].sum() for x in (60, 200, 340)]
        assert widths[0] < widths[1] - 8 < widths[2] - 16
        assert ink[200, 50:350].all()
        pen(canvas, "release", (350, 200), 0.0)


@pytest.mark.parametrize("has_pressure", [False, True])
def test_a_stroke_looks_the_same_while_it_grows_and_afterwards(canvas, has_pressure):
    turn = np.linspace(0, 9, 300)
    places = [(200 + 9 * t * np.cos(2 * t), 200 + 9 * t * np.sin(2 * t)) for t in turn]
    canvas.set_brush_percent(5)
    pen(canvas, "press", places[0], 0.3)
    for i, place in enumerate(places[1:]):
        pen(canvas, "move", place, 0.3 + 0.4 * (i / 300) * has_pressure)
        if i % 7 == 0:
            canvas.repaint()
    growing = picture(canvas).astype(int)
    pen(canvas, "release", places[-1])
    finished = picture(canvas).astype(int)
    assert np.abs(growing - finished).mean() < 1.5
    assert (np.abs(growing - finished).max(axis=2) > 160).mean() < 1e-3


def test_a_cancelled_stroke_leaves_no_pixel(canvas):
    canvas.set_drawing(CROSS)
    before = picture(canvas)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    for x in range(30, 300, 2):
        QTest.mouseMove(canvas, QPoint(x, 30))
        canvas.repaint()
    assert (picture(canvas) != before).any()
    canvas.undo()
    np.testing.assert_array_equal(picture(canvas), before)


def test_only_the_end_of_a_stroke_is_repainted(canvas, qtbot):
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 200))
    for x in range(52, 300, 8):
        QTest.mouseMove(canvas, QPoint(x, 200))
        QApplication.processEvents()
    qtbot.wait(50)
    canvas.painted.clear()
    QTest.mouseMove(canvas, QPoint(308, 200))
    qtbot.waitUntil(lambda: bool(canvas.painted))
    painted = canvas.painted[-1]
    assert painted.contains(QRect(290, 186, 30, 28))
    assert painted.width() < 100
    assert painted.height() < 70


def test_partial_repaints_show_what_a_whole_one_shows(canvas, qtbot):
    """What was painted bit by bit on the screen is what painting all at once gives."""
    canvas.set_drawing(CROSS)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    for i in range(150):
        QTest.mouseMove(canvas, QPoint(60 + 2 * i, 60 + (i * 37) % 90))
        QApplication.processEvents()
    qtbot.wait(50)
    screen = canvas.screen().grabWindow(canvas.winId()).toImage()
    shown = screen.convertToFormat(QImage.Format.Format_RGB32)
    bits = np.frombuffer(shown.constBits(), np.uint8).reshape(400, 400, 4)[..., 2::-1].astype(int)
    whole = picture(canvas).astype(int)
    assert np.abs(bits - whole)[20:380, 20:380].max() <= 2


def test_a_larger_canvas_shows_the_same_drawing(canvas):
    canvas.set_drawing(CROSS)
    small = ink_mask(canvas)
    canvas.resize(800, 800)
    large = ink_mask(canvas)
    assert large.mean() == pytest.approx(small.mean(), abs=0.005)
    assert large[200, 400]
    assert large[400, 200]


def test_a_wide_canvas_shows_the_paper_in_the_middle(canvas):
    canvas.set_drawing(CROSS)
    canvas.resize(600, 400)
    pixels = picture(canvas)
    assert pixels[100, 300].tolist() == rgb(DARK.ink)
    assert pixels[200, 60].tolist() != rgb(DARK.paper)
    assert pixels[200, 120].tolist() == rgb(DARK.paper)


@pytest.mark.parametrize("ratio", [1.5, 2, 3])
def test_it_is_crisp_on_fine_screens(canvas, ratio):
    canvas.set_drawing(Drawing((Stroke([[200, 500], [800, 500]]),)))
    column = picture(canvas, ratio)[:, round(200 * ratio), 0].astype(int)
    paper, ink = rgb(DARK.paper)[0], rgb(DARK.ink)[0]
    near = round(200 * ratio)
    stroke = column[near - round(30 * ratio) : near + round(30 * ratio)]
    between = ((stroke > paper + 3) & (stroke < ink - 3)).sum()
    assert between <= 4, "an edge blurred over more than its own pixels"
    assert (stroke >= ink - 3).sum() == pytest.approx(28.8 * ratio, abs=2.5)
    np.testing.assert_array_equal(picture(canvas), picture(canvas))


def test_a_new_pixel_ratio_repaints(canvas, qtbot):
    qtbot.wait(30)
    canvas.painted.clear()
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.DevicePixelRatioChange))
    qtbot.waitUntil(lambda: QRect(0, 0, 400, 400) in canvas.painted)


def test_the_other_theme_repaints_paper_and_ink(canvas, theme, qtbot):
    canvas.set_drawing(CROSS)
    picture(canvas)
    qtbot.wait(30)
    canvas.painted.clear()
    theme.set_dark(False)
    qtbot.waitUntil(lambda: bool(canvas.painted))
    pixels = picture(canvas)
    assert pixels[100, 100].tolist() == rgb(LIGHT.paper)
    assert pixels[100, 200].tolist() == rgb(LIGHT.ink)


def test_the_theme_may_change_in_the_middle_of_a_stroke(canvas, theme):
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 200))
    for x in range(50, 350, 2):
        QTest.mouseMove(canvas, QPoint(x, 200))
    picture(canvas)
    theme.set_dark(False)
    pixels = picture(canvas)
    assert (pixels[200, 50:345] == rgb(LIGHT.ink)).all()


def test_ring_and_pen_are_there_for_the_keyboard_only(canvas, qtbot):
    canvas.activateWindow()
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(canvas.hasFocus)
    by_key = picture(canvas)
    assert by_key[0, 200].tolist() == rgb(DARK.blue)
    assert (by_key == rgb(DARK.blue)).all(axis=2)[20:150, 20:380].any()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert (picture(canvas) != by_key).any()
    drag(canvas, (30, 300))
    by_mouse = picture(canvas)
    assert by_mouse[0, 200].tolist() == rgb(DARK.line)
    assert not (by_mouse == rgb(DARK.blue)).all(axis=2).any()


def test_ink_keeps_to_the_round_corners(canvas):
    drag(canvas, (1, 1))
    pixels = picture(canvas)
    assert pixels[0, 0].tolist() != rgb(DARK.ink)
    assert pixels[8, 8].tolist() == rgb(DARK.ink)


def test_a_canvas_without_size_paints_nothing(canvas):
    canvas.setMinimumSize(0, 0)
    canvas.resize(0, 50)
    canvas.set_drawing(CROSS)
    assert canvas.grab().isNull()
