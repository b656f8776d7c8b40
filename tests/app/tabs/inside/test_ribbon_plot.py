import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.tabs.inside.ribbon_plot import Ribbon, RibbonPainter
from app.theme import Theme

STEPS = np.array([0, 1, 10, 100, 1000])
SPREADS = np.linspace(-1, 1, 9, dtype=np.float32)[None] * np.array([1, 1, 2, 3, 4])[:, None]


def paint(ribbon, last=1000):
    image = QImage(300, 124, QImage.Format.Format_RGB32)
    theme = Theme(dark=True)
    image.fill(theme.palette.color("card"))
    plot = RibbonPainter(theme, ribbon, QRectF(0, 0, 300, 124), last)
    painter = QPainter(image)
    plot.paint(painter)
    painter.end()
    return plot, image


@pytest.fixture(params=[1, 2, 5])
def ribbon(request):
    count = request.param
    return Ribbon("Layer 1 · weights", STEPS[:count], SPREADS[:count].astype(np.float32))


def test_the_axis_is_the_logarithm_of_the_step(qapp):
    plot, _ = paint(Ribbon("a", STEPS, SPREADS))
    places = plot.across(STEPS)
    assert places[0] == plot.box.left()
    assert abs(places[-1] - plot.box.right()) < 1e-6
    shares = (places - plot.box.left()) / plot.box.width()
    np.testing.assert_allclose(shares, np.log1p(STEPS) / np.log1p(1000))
    for place, step in zip(places, STEPS, strict=True):
        assert abs(plot.step_at(place) - step) < 1e-6 * (1 + step)


def test_the_middle_is_darker_than_the_edge(qapp):
    plot, image = paint(Ribbon("a", STEPS, SPREADS))
    x = round(plot.box.right()) - 3
    middle = plot.box.center().y()
    inner = QColor(image.pixel(x, round(middle - 0.15 * plot.box.height())))
    outer = QColor(image.pixel(x, round(middle - 0.44 * plot.box.height())))
    card = QColor(Theme(dark=True).palette.card)
    assert inner.blue() > outer.blue() > card.blue()


def test_any_number_of_moments_can_be_drawn(qapp, ribbon):
    _, image = paint(ribbon)
    _, empty = paint(Ribbon(ribbon.name, STEPS[:0], SPREADS[:0]))
    assert image != empty


def test_weights_that_ran_away_leave_a_gap(qapp):
    wild = SPREADS.copy()
    wild[3:] = np.nan
    _, image = paint(Ribbon("a", STEPS, wild))
    plot, _ = paint(Ribbon("a", STEPS, SPREADS))
    x, y = round(plot.box.right()) - 3, round(plot.box.center().y() - 10)
    assert QColor(image.pixel(x, y)).name() == Theme(dark=True).palette.card.lower()


def test_what_is_read_at_a_step(qapp):
    ribbon = Ribbon("Layer 1 · biases", STEPS, SPREADS)
    assert ribbon.nearest(120) == 3
    assert ribbon.nearest(0.2) == 0
    assert ribbon.nearest(1e9) == 4
    assert ribbon.reading(4) == (
        "Step 1\u00a0000 · Layer 1 · biases: half lie below 0.00, most from −2.00 to 2.00, "
        "all from −4.00 to 4.00"
    )
