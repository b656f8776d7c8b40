import numpy as np
import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QVariantAnimation
from PySide6.QtGui import QColor

from app.answer.probability_bars import ProbabilityBars
from app.theme import Theme

SURE = np.array([0, 0.02, 0, 0.004, 0, 0, 0, 0.976, 0, 0], np.float32)


@pytest.fixture
def theme(qapp):
    return Theme(dark=True)


@pytest.fixture
def bars(qtbot, theme):
    made = ProbabilityBars(theme)
    qtbot.addWidget(made)
    made.resize(184, 280)
    return made


def length(bars, theme, row, name):
    """Count the pixels of that colour along the middle of a row's track."""
    image = bars.grab().toImage()
    y = int((row + 0.5) * bars.row_height())
    color = QColor(getattr(theme.palette, name))
    return sum(image.pixelColor(x, y) == color for x in range(24, 134))


def gliding(bars):
    glide = bars.findChild(QVariantAnimation)
    return glide.state() == QAbstractAnimation.State.Running


def test_hidden_bars_take_new_values_without_moving(bars):
    bars.set_probabilities(SURE, 7)
    assert not gliding(bars)
    np.testing.assert_array_equal(bars.probabilities(), SURE)
    np.testing.assert_array_equal(bars.shown_probabilities(), SURE)


def test_visible_bars_glide_while_the_values_are_there_at_once(qtbot, bars):
    with qtbot.waitExposed(bars):
        bars.show()
    bars.set_probabilities(SURE, 7)
    np.testing.assert_array_equal(bars.probabilities(), SURE)
    assert bars.shown_probabilities()[7] < 0.5
    qtbot.waitUntil(lambda: not gliding(bars))
    np.testing.assert_allclose(bars.shown_probabilities(), SURE, atol=1e-6)


def test_hiding_or_reducing_motion_ends_a_glide(qtbot, bars):
    with qtbot.waitExposed(bars):
        bars.show()
    bars.set_probabilities(SURE, 7)
    bars.hide()
    assert not gliding(bars)
    np.testing.assert_array_equal(bars.shown_probabilities(), SURE)
    bars.show()
    bars.set_reduce_motion(True)
    bars.set_probabilities(np.zeros(10, np.float32), None)
    assert not gliding(bars)
    assert not bars.shown_probabilities().any()


def test_the_winner_is_orange_small_shares_are_visible_and_tiny_ones_are_not(bars, theme):
    bars.set_probabilities(SURE, 7)
    assert length(bars, theme, 7, "orange_fill") == pytest.approx(0.976 * 110, abs=2)
    assert 2 <= length(bars, theme, 1, "bar") <= 4
    assert length(bars, theme, 3, "bar") == 0
    bars.set_probabilities(SURE, 7, muted=True)
    assert length(bars, theme, 7, "orange_fill") == 0
    assert length(bars, theme, 7, "bar") > 100


def test_all_zero_stands_for_an_empty_canvas_and_shows_no_percentages(bars):
    empty = bars.grab().toImage()
    assert not bars.probabilities().any()
    assert bars.accessibleDescription() == "Nothing drawn"
    assert all(empty.pixelColor(x, 14) == empty.pixelColor(183, 0) for x in range(142, 184))
    bars.set_probabilities(SURE, 7)
    full = bars.grab().toImage()
    assert any(full.pixelColor(x, 14) != full.pixelColor(183, 0) for x in range(142, 184))
    assert bars.accessibleDescription().startswith("7: 98\u00a0%, 1: 2\u00a0%")


def test_more_classes_ask_for_more_height_instead_of_unreadable_rows(bars):
    labels = [*"0123456789", *"ABCDE"]
    bars.set_labels(labels)
    assert bars.minimumSizeHint().height() == 15 * 20
    bars.set_probabilities(np.full(15, 1 / 15, np.float32), 12)
    assert bars.probabilities().shape == (15,)
    with pytest.raises(ValueError, match="expected 15 probabilities"):
        bars.set_probabilities(SURE, 7)


def test_long_names_of_classes_get_room_but_not_all_of_it(bars, theme):
    def first_of_track(row):
        image = bars.grab().toImage()
        y = int(bars.row_of(row).center().y())
        raised = theme.palette.color("raised")
        return next(x for x in range(image.width()) if image.pixelColor(x, y) == raised)

    assert first_of_track(3) <= 25
    bars.set_labels([*"0123456789", "WWWWWWWW"])
    assert 50 <= first_of_track(3) <= 57
    assert bars.row_of(10).top() == 10 * bars.row_height()


def test_what_is_handed_out_is_a_copy(bars):
    bars.set_probabilities(SURE, 7)
    bars.probabilities()[:] = 0
    assert bars.probabilities()[7] > 0.9


class Asked(QObject):
    """The places that a widget was asked to paint."""

    def __init__(self, widget):
        super().__init__()
        self.places = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.places.append(event.region().boundingRect())
        return False


def test_only_rows_that_change_are_painted(qtbot, bars):
    with qtbot.waitExposed(bars):
        bars.show()
    bars.set_probabilities(SURE, 7)
    qtbot.waitUntil(lambda: not gliding(bars))
    bars.repaint()
    asked, values = Asked(bars), SURE.copy()
    values[7], values[8] = 0.876, 0.1
    bars.set_probabilities(values, 7)
    qtbot.waitUntil(lambda: not gliding(bars))
    qtbot.waitUntil(lambda: bool(asked.places))
    rows = bars.row_of(7).united(bars.row_of(8)).toAlignedRect()
    assert all(rows.contains(place) for place in asked.places)


def test_small_steps_that_add_up_are_painted(qtbot, bars):
    bars.set_reduce_motion(True)
    with qtbot.waitExposed(bars):
        bars.show()
    values = np.full(10, 0.1, np.float32)
    bars.set_probabilities(values, 0)
    bars.repaint()
    asked = Asked(bars)
    for _ in range(10):
        values[3] += 0.0004
        bars.set_probabilities(values, 0)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: bool(asked.places))
    assert len(asked.places) < 10
    assert all(bars.row_of(3).toAlignedRect().contains(place) for place in asked.places)
