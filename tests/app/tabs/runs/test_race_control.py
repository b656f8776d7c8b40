import numpy as np
import pytest

from app.reading.live_reader import LiveReader
from app.tabs.runs.race_control import RaceController
from app.train.controller import TrainingController
from app.train.session_control import State
from model.datasets.dataset import DatasetError
from model.directories import runs_dir
from model.drawing import Drawing, Stroke
from model.race.events import RaceFailed, RaceFinished
from model.race.race import RaceConfig
from model.runs.runs import list_runs
from model.training.config import TrainingConfig
from tests.app.tabs.runs.races import LONG, quick_race
from tests.app.windows import SEVEN, quick_session

SHORT = RaceConfig(("softmax", "mlp"), epochs=1, batch_size=64)
ENDLESS = RaceConfig(("softmax", "mlp"), epochs=500, batch_size=64)
RUN = TrainingConfig(network="softmax", epochs=400, batch_size=64, learning_rate=0.01)
DRAWING = Drawing((Stroke(np.array(SEVEN, np.float32)),))


@pytest.fixture
def training(qtbot):
    """A training controller with no window; what it does is stopped at the end."""
    controller = TrainingController(quick_session)
    yield controller
    controller.stop()
    qtbot.waitUntil(lambda: not controller.state.is_active, timeout=LONG)


@pytest.fixture
def reader(qtbot):
    """A reader of an empty canvas."""
    reader = LiveReader()
    reader.set_drawing(Drawing())
    reader.read_now()
    return reader


@pytest.fixture
def race(qtbot, training, reader):
    """A race controller with no window; what it does is stopped at the end."""
    race = RaceController(training, reader, quick_race)
    race.states, race.told = [], []
    race.state_changed.connect(lambda: race.states.append(race.state))
    race.noticed.connect(race.told.append)
    yield race
    race.stop()
    qtbot.waitUntil(lambda: not race.state.is_active, timeout=LONG)


@pytest.fixture
def race_until(qtbot, race):
    """Start a race, and wait until all have taken so many steps."""

    def run(step, config=ENDLESS):
        race.start(config)
        qtbot.waitUntil(lambda: race.record is not None and race.record.step >= step, timeout=LONG)

    return run


def end(race, qtbot):
    with qtbot.waitSignal(race.ended, timeout=LONG) as ended:
        race.stop()
    return ended.args[0]


def test_at_first_every_button_is_harmless(race):
    race.pause_or_resume()
    race.stop()
    assert race.state is State.IDLE
    assert race.states == []
    assert race.may_start
    assert race.record is None


def test_a_whole_race(race, qtbot):
    with qtbot.waitSignal(race.ended, timeout=LONG) as ended:
        race.start(SHORT)
    assert ended.args[0] == RaceFinished(stopped=False)
    assert race.states == [State.PREPARING, State.RUNNING, State.DONE]
    assert race.told[-1] == "The race is over"
    assert race.record.is_over
    assert race.record.step == 20
    assert [lane.outcome.step for lane in race.record.lanes] == [20, 20]
    networks = {run.read_record().config.network for run in list_runs(runs_dir())}
    assert networks == {"softmax", "mlp"}


def test_pause_continue_and_stop(race, race_until, qtbot):
    race_until(3)
    race.pause_or_resume()
    qtbot.wait(300)
    held = [lane.step for lane in race.record.lanes]
    qtbot.wait(200)
    assert [lane.step for lane in race.record.lanes] == held
    race.pause_or_resume()
    qtbot.waitUntil(lambda: race.record.step > held[1], timeout=LONG)
    race.pause_or_resume()
    last = end(race, qtbot)
    assert last == RaceFinished(stopped=True)
    assert race.states == [
        State.PREPARING, State.RUNNING, State.PAUSED, State.RUNNING, State.PAUSED,
        State.STOPPING, State.STOPPED,
    ]  # fmt: skip


def test_neither_a_run_nor_another_race_may_start_beside_it(race, training, race_until, qtbot):
    changes = []
    training.may_start_changed.connect(lambda: changes.append(training.may_start))
    race_until(1)
    assert changes == [False]
    for start, config in ((race.start, ENDLESS), (training.start, RUN)):
        with pytest.raises(RuntimeError):
            start(config)
    end(race, qtbot)
    assert changes == [False, True]
    assert race.may_start


def test_no_race_may_start_beside_a_run(race, training, qtbot):
    told = []
    race.may_start_changed.connect(lambda: told.append(race.may_start))
    training.start(RUN)
    assert told == [False]
    with pytest.raises(RuntimeError):
        race.start(SHORT)
    with qtbot.waitSignal(training.ended, timeout=LONG):
        training.stop()
    assert told[-1]


def test_all_are_asked_about_the_drawing_as_it_is_now(race, reader, race_until, qtbot):
    changes = []
    race.drawing_changed.connect(lambda: changes.append(race.image is not None))
    race_until(1)
    assert all(lane.answer is None for lane in race.record.lanes)
    reader.set_drawing(DRAWING)
    reader.read_now()
    assert changes == [True]
    qtbot.waitUntil(
        lambda: all(lane.answer is not None for lane in race.record.lanes), timeout=LONG
    )
    reader.read_now()
    assert changes == [True]
    reader.set_drawing(Drawing())
    reader.read_now()
    assert changes == [True, False]
    qtbot.waitUntil(lambda: all(lane.answer is None for lane in race.record.lanes), timeout=LONG)


def test_a_drawing_from_before_the_race_is_asked_about_at_once(race, reader, race_until, qtbot):
    reader.set_drawing(DRAWING)
    reader.read_now()
    race_until(1)
    for lane in race.record.lanes:
        assert lane.answer.shape == (10,)


def test_digits_that_cannot_be_had_are_told_of(race, qtbot):
    def fetch(data, report, cancelled):
        raise DatasetError("There are none.", "Draw some.", {"data": "strokes"})

    race.make_session = lambda config: quick_race(config, load_data=fetch)
    with qtbot.waitSignal(race.ended, timeout=LONG):
        race.start(SHORT)
    assert race.state is State.PROBLEM
    assert race.outcome == RaceFailed("There are none.", "Draw some.", {"data": "strokes"})
    assert race.told[-1] == "There are none. Draw some."
    assert race.may_start


def test_a_stop_while_it_prepares(race, qtbot):
    race.start(ENDLESS)
    assert end(race, qtbot) == RaceFinished(stopped=True)
    assert State.RUNNING not in race.states


def test_the_record_of_the_race_before_goes_when_another_starts(race, race_until, qtbot):
    race_until(1)
    end(race, qtbot)
    before = race.record
    race.start(ENDLESS)
    assert race.record is None
    qtbot.waitUntil(lambda: race.record is not None, timeout=LONG)
    assert race.record is not before
