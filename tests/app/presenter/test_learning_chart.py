import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor

from app.train.curves import TrainingCurves
from app.train.session_control import State
from model.training.events import RunFailed, RunFinished, StepsCompleted, Validated


def curves_of(steps, val_accuracy=None):
    curves = TrainingCurves(100)
    rising = np.linspace(0.1, 0.95, steps, dtype=np.float32)
    rates = np.full(steps, 0.01, np.float32)
    curves.append(StepsCompleted(steps, 1 - rising, rising, rates, None, 0, 1.0))
    if val_accuracy is not None:
        curves.append(Validated(steps, 0.5, val_accuracy, 1000, 1.0))
    return curves


@pytest.fixture
def chart(page):
    page.window.resize(1920, 1080)
    page.window.live_controls.chart.refresh()
    return page.window.live_controls.chart


def show(page, curves, state=State.RUNNING, outcome=None):
    page.controller.curves, page.controller._last = curves, outcome
    page.controller._set_state(state)


def ink(chart, color):
    """How many pixels of the chart have about that colour."""
    picture = chart.parentWidget().grab().toImage().convertToFormat(
        chart.grab().toImage().Format.Format_RGB32
    )  # fmt: skip
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1, 4)
    wanted = QColor(color)
    near = np.abs(rows[..., 2::-1].astype(int) - wanted.getRgb()[:3]).max(axis=2) < 12
    return int(near.sum())


def test_before_a_run_there_are_axes_and_no_curve(page, chart):
    assert chart.title() == "Train live: a fresh network learns to read"
    assert ink(chart, page.theme.palette.blue) == 0


def test_the_curves_appear_in_their_colours(page, chart):
    show(page, curves_of(200, 0.52))
    assert ink(chart, page.theme.palette.blue) > 1000
    assert ink(chart, page.theme.palette.orange) > 500
    page.controller._set_state(State.IDLE)


@pytest.mark.parametrize(
    ("state", "measured", "words"),
    [
        (State.RUNNING, None, "Step 37"),
        (State.RUNNING, 0.52, "Step 37 · 52\u00a0% right on held-out digits"),
        (State.PAUSED, 0.52, "Paused at step 37 · 52\u00a0% right"),
        (State.STOPPED, 0.52, "Stopped at step 37 · 52\u00a0% right"),
    ],
)
def test_it_says_how_far_it_is(page, chart, state, measured, words):
    show(page, curves_of(37, measured), state)
    assert chart.title() == words
    assert chart.accessibleDescription() == words
    page.controller._set_state(State.IDLE)


def test_the_end_is_told_on_test_digits_and_a_failure_with_what_to_do(page, chart):
    done = RunFinished(
        stopped=False, step=90, seconds=1.0, run=None, val_accuracy=0.9, test_accuracy=0.988,
        test_count=10_000, seconds_to_target=None,
    )  # fmt: skip
    show(page, curves_of(90), State.DONE, done)
    assert chart.title() == "Done · 98.8\u00a0% right on test digits"
    failed = RunFailed("It broke.", "Mend it.", None, 9, None)
    show(page, curves_of(90), State.PROBLEM, failed)
    assert chart.title() == "It broke. Mend it."
    page.controller._set_state(State.IDLE)


def test_a_long_run_is_drawn_with_few_points(page, chart):
    from app.presenter.learning_chart import _spaced

    for count in (1, 2, 37, 900, 200_000):
        kept = _spaced(count, 300)
        assert len(kept) <= 300
        assert kept[0] == 0
        assert kept[-1] == count - 1
        assert (np.diff(kept) > 0).all()


class Paintings(QObject):
    """How often a widget was painted."""

    def __init__(self, widget):
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_news_of_a_training_is_painted_ten_times_a_second_at_most(page, chart, qtbot):
    show(page, curves_of(20))
    qtbot.wait(50)
    paintings = Paintings(chart)
    page.controller.curves = curves_of(30)
    page.controller.progressed.emit()
    page.controller.progressed.emit()
    assert chart.accessibleDescription() == "Step 20"
    qtbot.waitUntil(lambda: paintings.count == 1)
    assert chart.accessibleDescription() == "Step 30"
    page.controller._set_state(State.IDLE)
