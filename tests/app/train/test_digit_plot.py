from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from app.theme import DARK, Theme
from app.train import file_export
from app.train.curves import TrainingCurves
from app.train.digit_curve import DigitCurve
from app.train.digit_plot import DigitPlot
from tests.app.train.runs import opinion, steps

RECT = QRect(0, 0, 184, 64)


def followed(count=200, *, leader=7, first=1, curves=None, pin=1):
    curves = curves or TrainingCurves(600)
    rising = np.linspace(0.1, 0.9, count, dtype=np.float32)
    rows = np.concatenate([opinion(leader, share) for share in rising])
    curves.append(steps(first + count - 1, [0.5] * count, pinned=rows, pin=pin))
    return curves


@pytest.fixture
def plot(qtbot):
    made = DigitPlot(Theme())
    qtbot.addWidget(made)
    made.resize(184, 64)
    made.show()
    qtbot.waitExposed(made)
    yield made
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def orange(widget):
    image = widget.grab().toImage()
    spots = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return [s for s in spots if image.pixelColor(*s).name().upper() == DARK.orange_fill]


def test_it_starts_empty_and_says_so(plot):
    assert plot.accessibleDescription() == "No drawing is followed yet"
    assert plot.reading(90) == ""
    assert not orange(plot)


def test_the_leading_digit_is_orange_and_ends_at_its_probability(plot):
    plot.set_curves(followed())
    box = DigitCurve(plot.pin, plot.rect()).box
    newest = max(orange(plot))
    assert newest[0] == pytest.approx(box.right() + 3, abs=2)
    assert newest[1] == pytest.approx(box.bottom() - 0.9 * box.height(), abs=4)
    assert plot.accessibleDescription().startswith("Step 200   7: 90\u00a0%")


def test_the_axis_is_a_logarithm_of_the_steps_since_the_pin():
    curve = DigitCurve(followed(1000).pins[0], RECT)
    one, ten, hundred, last = curve.across(np.array([1, 10, 100, 1000]))
    assert one == curve.box.left()
    assert last == pytest.approx(curve.box.right())
    assert (hundred - one) / (last - one) == pytest.approx(np.log(100) / np.log(1000), abs=1e-6)
    assert (ten - one) / (last - one) == pytest.approx(np.log(10) / np.log(1000), abs=1e-6)


def test_each_step_is_found_again_at_its_place():
    curve = DigitCurve(followed(50).pins[0], RECT)
    for step in range(1, 51):
        assert curve.step_at(float(curve.across(np.array([step]))[0])) == step


def test_labels_name_the_powers_of_ten_that_have_room(qapp):
    metrics = QFontMetricsF(Theme().font(11))
    early = DigitCurve(followed(1000).pins[0], RECT).labels(metrics)
    assert [words for _left, words in early] == ["step 1", "10", "100", "now"]
    curves = followed(800)
    followed(500, first=801, curves=curves, pin=2)
    late = DigitCurve(curves.pins[1], RECT).labels(metrics)
    assert [words for _left, words in late] == ["step 801", "+10", "+100", "now"]
    for (left, words), (following, _) in pairwise(early):
        assert left + metrics.horizontalAdvance(words) < following


def test_a_new_drawing_starts_a_new_curve(plot, qtbot):
    curves = followed(100)
    plot.set_curves(curves)
    followed(10, first=101, leader=3, curves=curves, pin=2)
    plot.redraw()
    assert plot.pin.number == 2
    said = "Step 110   3: 90\u00a0%"
    qtbot.waitUntil(lambda: plot.accessibleDescription().startswith(said))


def test_pointing_reads_the_step_and_the_three_best(plot):
    plot.set_curves(followed())
    across = float(DigitCurve(plot.pin, plot.rect()).across(np.array([100]))[0])
    assert plot.reading(across).startswith("Step 100   7: 50\u00a0% · ")
    assert plot.reading(across).count("%") == 3
    before = plot.grab().toImage()
    QTest.mouseMove(plot, QPoint(round(across), 20))
    assert plot.grab().toImage() != before


def test_a_hidden_plot_catches_up(plot):
    curves = followed(100)
    plot.set_curves(curves)
    plot.hide()
    followed(50, first=101, leader=2, curves=curves, pin=2)
    plot.redraw()
    assert "Step 100" in plot.accessibleDescription()
    plot.show()
    assert "Step 150" in plot.accessibleDescription()


def test_picture_and_numbers_are_saved(plot, tmp_path, monkeypatch):
    plot.set_curves(followed(20))
    monkeypatch.setattr(file_export, "ask_for_path", lambda _view, _title, name, _: tmp_path / name)
    plot.export.picture_action.trigger()
    plot.export.numbers_action.trigger()
    assert QImage(str(tmp_path / "your_digit.png")).size() == plot.size() * 2
    table = (tmp_path / "your_digit.csv").read_text(encoding="utf-8")
    assert len(table.splitlines()) == 21
