import numpy as np
import pytest

from app.train.controller import TrainingController
from app.train.curves import TrainingCurves
from app.train.session_control import State
from model.runs.runs import Run
from model.training.config import TrainingConfig
from model.training.events import RunFailed, RunFinished
from tests.app.windows import LONG, quick_session

CONFIG = TrainingConfig(network="softmax", epochs=400, batch_size=64, learning_rate=0.01)
IMAGE = np.zeros((28, 28), np.float32)


@pytest.fixture
def controller(qtbot):
    """A controller with no window; what it does is stopped at the end."""
    controller = TrainingController(quick_session)
    controller.states = []
    controller.state_changed.connect(lambda: controller.states.append(controller.state))
    yield controller
    controller.stop()
    qtbot.waitUntil(lambda: not controller.state.is_active, timeout=LONG)


@pytest.fixture
def run_until(qtbot, controller):
    """Start a run, or go on with one, and wait for so many steps."""

    def run(step, config=CONFIG, resumed=None):
        if resumed is None:
            controller.start(config)
        else:
            controller.resume(config, resumed)
        qtbot.waitUntil(
            lambda: controller.state is State.RUNNING and controller.curves.step >= step,
            timeout=LONG,
        )

    return run


def stop(controller, qtbot):
    with qtbot.waitSignal(controller.ended, timeout=LONG) as ended:
        controller.stop()
    return ended.args[0]


def test_at_first_it_is_idle_and_every_button_is_harmless(controller):
    controller.pause_or_resume()
    controller.step()
    controller.stop()
    controller.pin(IMAGE)
    controller.pin(None)
    controller.watch(True)
    controller.set_learning_rate(0.1)
    assert controller.state is State.IDLE
    assert controller.states == []
    assert controller.outcome is None


def test_a_run_goes_through_its_states_in_order(controller, run_until, qtbot):
    run_until(5)
    assert controller.outcome is None
    controller.pause_or_resume()
    controller.pause_or_resume()
    last = stop(controller, qtbot)
    assert controller.states == [
        State.PREPARING, State.RUNNING, State.PAUSED, State.RUNNING, State.STOPPING, State.STOPPED,
    ]  # fmt: skip
    assert controller.outcome is last
    assert last.stopped


def test_events_are_told_in_order(controller, qtbot):
    told = []
    for name in ("preparing", "started", "snapshot", "ended"):
        getattr(controller, name).connect(lambda event, name=name: told.append(name))
    controller.start(TrainingConfig(network="softmax", epochs=1, batch_size=64))
    qtbot.waitUntil(lambda: "ended" in told, timeout=LONG)
    assert told[0] == "preparing"
    assert told.count("started") == told.count("ended") == 1
    assert told.index("started") < told.index("snapshot")
    assert told[-1] == "ended"
    assert controller.state is State.DONE


def test_only_one_run_at_a_time(controller, run_until):
    run_until(1)
    with pytest.raises(RuntimeError):
        controller.start(CONFIG)


def test_a_stop_while_it_prepares_ends_before_the_first_step(controller, qtbot):
    controller.start(CONFIG)
    last = stop(controller, qtbot)
    assert isinstance(last, RunFinished)
    assert last.step == 0
    assert State.RUNNING not in controller.states


def test_nothing_is_at_work_when_the_end_is_told(controller, run_until, qtbot):
    run_until(3)
    active = []
    controller.ended.connect(lambda _: active.append(controller.state.is_active))
    stop(controller, qtbot)
    assert active == [False]
    controller.start(CONFIG)
    assert controller.state is State.PREPARING


def test_a_continued_run_goes_on_with_its_curves(controller, run_until, qtbot):
    run_until(10)
    last = stop(controller, qtbot)
    curves, before = controller.curves, controller.curves.step
    run_until(before + 5, resumed=Run(last.run))
    assert controller.run_started.first_step == before
    assert controller.curves is curves
    assert curves.first_step == 1


def test_another_run_has_curves_of_its_own(controller, run_until, qtbot):
    run_until(5)
    stop(controller, qtbot)
    curves = controller.curves
    controller.start(CONFIG)
    assert controller.curves is None
    qtbot.waitUntil(lambda: controller.curves is not None, timeout=LONG)
    assert controller.curves is not curves


def test_the_same_drawing_stays_one_curve_when_a_run_goes_on(controller, run_until, qtbot):
    controller.pin(IMAGE)
    run_until(10)
    last = stop(controller, qtbot)
    run_until(last.step + 5, resumed=Run(last.run))
    assert len(controller.curves.pins) == 1


def test_another_drawing_is_another_curve_when_a_run_goes_on(controller, run_until, qtbot):
    controller.pin(IMAGE)
    run_until(10)
    last = stop(controller, qtbot)
    controller.pin(IMAGE + 0.5)
    run_until(last.step + 5, resumed=Run(last.run))
    assert len(controller.curves.pins) == 2
    assert controller.curves.pins[-1].steps[0] == last.step + 1


def test_nobody_looking_means_no_snapshots(controller, run_until, qtbot):
    controller.watch(False)
    run_until(10)
    taken = []
    controller.snapshot.connect(taken.append)
    before = controller.curves.step
    qtbot.waitUntil(lambda: controller.curves.step > before + 100, timeout=LONG)
    assert taken == []
    controller.watch(True)
    qtbot.waitUntil(lambda: len(taken) > 1, timeout=LONG)


def test_a_run_from_the_disk_is_in_view_as_if_it_had_just_ended(controller, qtbot):
    curves = TrainingCurves(20)
    outcome = RunFailed("It was cut off.", "Go on.", None, 7, None)
    with qtbot.waitSignals([controller.run_shown, controller.ended], order="strict"):
        controller.show_run(CONFIG, curves, outcome)
    assert controller.state is State.PROBLEM
    assert controller.curves is curves
    assert controller.config is CONFIG
    assert controller.outcome is outcome
