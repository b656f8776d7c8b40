from types import SimpleNamespace

import pytest

from app.background import Background
from app.tabs.digits_in_view import DigitsInView
from app.train.controller import TrainingController
from model.training.config import TrainingConfig
from model.training.events import RunFailed, RunFinished
from tests.app.windows import LONG, digits, quick_session


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.close()


@pytest.fixture
def controller(qapp):
    return TrainingController(quick_session)


@pytest.fixture
def view(controller, background):
    return DigitsInView(controller, background)


def finished(stopped=False):
    return RunFinished(stopped, 10, 1.0, None, 0.5, None if stopped else 0.5, 100, None)


def begin(controller, dataset):
    """Let a run on these digits begin."""
    controller.run_started = SimpleNamespace(dataset=dataset)
    controller.started.emit(controller.run_started)


def end(controller, outcome):
    controller._last = outcome
    controller.ended.emit(outcome)


@pytest.fixture
def few(monkeypatch):
    """Make the digits at hand few, so that they are soon there."""
    monkeypatch.setattr("app.tabs.digits_in_view._GENERATED", 200)


def test_without_mnist_digits_are_made(view, few, qtbot):
    with qtbot.waitSignal(view.changed, timeout=LONG):
        assert view.dataset is None
    assert view.dataset.name == "strokes"
    assert len(view.dataset.train) == 200
    assert not view.may_show_test


def test_nothing_is_read_before_it_is_wanted(view, background):
    assert not background.slow.isRunning()


def test_the_digits_of_a_run_take_the_place_of_those_at_hand(view, controller, few, qtbot):
    assert view.dataset is None
    with qtbot.waitSignal(view.changed):
        begin(controller, digits())
    assert view.dataset is digits()
    qtbot.wait(300)
    assert view.dataset is digits()


def test_test_digits_are_shown_when_the_run_is_complete(view, controller, qtbot):
    begin(controller, digits())
    assert not view.may_show_test
    with qtbot.waitSignal(view.changed):
        end(controller, finished())
    assert view.may_show_test
    begin(controller, digits())
    assert not view.may_show_test


@pytest.mark.parametrize(
    "outcome", [finished(stopped=True), RunFailed("It failed.", "Try again.", None, 3, None)]
)
def test_a_run_that_is_not_complete_leaves_test_digits_alone(view, controller, outcome, qtbot):
    begin(controller, digits())
    with qtbot.assertNotEmitted(view.changed):
        end(controller, outcome)
    assert not view.may_show_test


def test_a_complete_run_from_the_disk_says_nothing_of_other_digits(view, controller):
    begin(controller, digits())
    end(controller, finished(stopped=True))
    controller.show_run(TrainingConfig(data="mnist"), None, finished())
    assert not view.may_show_test


def test_a_complete_run_from_the_disk_on_the_same_digits(view, controller, few, qtbot):
    controller.show_run(TrainingConfig(data="strokes"), None, finished())
    with qtbot.waitSignal(view.changed, timeout=LONG):
        assert view.dataset is None
    assert view.may_show_test
