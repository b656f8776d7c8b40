import itertools

import numpy as np
import pytest

from model.datasets.dataset import Cancelled
from model.runs.runs import Run
from model.training.config import TrainingConfig
from model.training.events import (
    EpochCompleted,
    LearningRateChanged,
    Preparing,
    RunFinished,
    RunStarted,
    Snapshot,
    StepsCompleted,
    Validated,
)

LONG = TrainingConfig(network="softmax", epochs=2000, batch_size=64, learning_rate=0.01)
SHORT = TrainingConfig(network="softmax", epochs=3, batch_size=64, learning_rate=0.05)


def steps_of(session):
    return [event.step for event in session.of(StepsCompleted)]


def test_a_run_learns_and_says_so_in_order(session_of, running, tmp_path):
    session = running(session_of(SHORT, tmp_path))
    last = session.finish()
    assert isinstance(last, RunFinished)
    assert not last.stopped
    assert last.step == 30
    assert last.test_accuracy > 0.95
    assert last.test_count == 200
    kinds = [type(event) for event in session.events if not isinstance(event, Snapshot)]
    started = kinds.index(RunStarted)
    assert set(kinds[:started]) == {Preparing}
    assert Preparing not in kinds[started:]
    assert kinds.count(EpochCompleted) == 3


def test_every_step_is_told_once(session_of, running):
    session = running(session_of(SHORT))
    session.finish()
    calls = session.of(StepsCompleted)
    assert sum(len(call.losses) for call in calls) == 30
    assert calls[-1].step == 30
    for call, after in itertools.pairwise(calls):
        assert after.step - len(after.losses) == call.step
    losses = np.concatenate([call.losses for call in calls])
    assert losses[-5:].mean() < losses[:5].mean() / 2


def test_arrays_in_events_cannot_be_written_to(session_of, running):
    session = running(session_of(SHORT))
    session.finish()
    call = session.of(StepsCompleted)[0]
    snapshot = session.of(Snapshot)[0]
    for array in (call.losses, call.accuracies, call.learning_rates, *snapshot.weights):
        assert not array.flags.writeable


def test_the_same_seed_gives_the_same_run(session_of, running):
    def losses():
        session = running(session_of(SHORT))
        session.finish()
        return np.concatenate([call.losses for call in session.of(StepsCompleted)])

    assert np.allclose(losses(), losses(), atol=1e-5)


def test_live_figures_are_of_held_out_digits_and_the_test_split_is_read_once(
    session_of, running, bars, monkeypatch
):
    read = []
    monkeypatch.setattr(
        "model.training.engine.Engine.measure",
        lambda self, split, start: read.append(split.labels is not None) or (0.0, 0),
    )
    session = running(session_of(SHORT))
    session.finish()
    per_run = len(session.of(Validated))
    assert per_run == 15
    # 200 digits are one chunk: one call a validation point, and one for the test split.
    assert len(read) == per_run + 1


def test_pause_holds_step_takes_one_and_resume_goes_on(session_of, running):
    session = running(session_of(LONG))
    session.wait_for(lambda: len(steps_of(session)) > 3)
    session.control.pause()
    session.wait_for(lambda: _is_still(session))
    before = steps_of(session)[-1]
    session.control.step()
    session.wait_for(lambda: steps_of(session)[-1] > before)
    session.wait_for(lambda: _is_still(session))
    assert steps_of(session)[-1] == before + 1
    session.control.resume()
    session.wait_for(lambda: steps_of(session)[-1] > before + 50)
    session.control.stop()
    assert session.finish().stopped


def _is_still(session):
    import time

    seen = len(session.poll())
    time.sleep(0.15)
    return len(session.poll()) == seen


@pytest.mark.parametrize("pause_first", [True, False])
def test_stop_beats_pause(session_of, running, pause_first):
    session = running(session_of(LONG))
    session.wait_for(lambda: steps_of(session))
    first, second = session.control.pause, session.control.stop
    for act in (first, second) if pause_first else (second, first):
        act()
    last = session.finish(20)
    assert last.stopped
    assert last.test_accuracy is None


def test_a_stop_before_the_start_ends_it_before_the_first_step(session_of, running):
    session_object = session_of(LONG)
    session = running(session_object)
    session.control.stop()
    last = session.finish()
    assert last.stopped


def test_no_validation_after_a_stop(session_of, running):
    session = running(session_of(LONG))
    session.wait_for(lambda: len(steps_of(session)) > 3)
    session.control.stop()
    session.finish()
    assert not isinstance(session.events[-2], Validated | EpochCompleted) or (
        session.events[-2].step <= steps_of(session)[-1]
    )


def test_the_pinned_image_is_answered_at_every_step(session_of, running, bars):
    session_object = session_of(SHORT)
    session = running(session_object)
    image = bars.train.images[3, ..., 0] / np.float32(255)
    number = session.control.pin(image)
    session.finish()
    pinned = [call for call in session.of(StepsCompleted) if call.pin == number]
    rows = np.concatenate([call.pinned for call in pinned])
    assert rows.shape[1] == 10
    assert np.allclose(rows.sum(axis=1), 1, atol=1e-4)
    assert rows[-1].argmax() == bars.train.labels[3]


def test_a_new_learning_rate_counts_and_is_marked(session_of, running):
    session = running(session_of(LONG))
    session.wait_for(lambda: len(steps_of(session)) > 3)
    session.control.set_learning_rate(0.001)
    session.wait_for(lambda: session.of(LearningRateChanged))
    mark = session.of(LearningRateChanged)[0]
    session.wait_for(lambda: steps_of(session)[-1] > mark.step)
    session.control.stop()
    session.finish()
    assert mark.learning_rate == 0.001
    for call in session.of(StepsCompleted):
        if call.step > mark.step:
            assert call.learning_rates.max() <= 0.001 * 1.0001
        else:
            assert call.learning_rates.min() > 0.005


def test_snapshots_come_only_while_somebody_looks(session_of, running):
    session = running(session_of(LONG))
    session.wait_for(lambda: len(steps_of(session)) > 30)
    assert len(session.of(Snapshot)) <= 1  # the weights of before the first step
    session.control.watch(True)
    session.wait_for(lambda: len(session.of(Snapshot)) > 2)
    session.control.stop()
    last = session.finish()
    assert session.of(Snapshot)[-1].step == last.step


def test_snapshots_answer_through_the_live_predictor(session_of, running, bars):
    session = running(session_of(SHORT))
    session.finish()
    predictor = session.of(RunStarted)[0].predictor
    snapshot = session.of(Snapshot)[-1]
    predictor.load(snapshot.weights)
    image = bars.test.images[4, ..., 0] / np.float32(255)
    assert predictor.predict_proba(image).argmax() == bars.test.labels[4]


def test_a_stop_while_the_data_is_fetched_is_a_stop(session_of, running):
    def fetch(data, report, cancelled):
        import time

        while not cancelled():
            report("Fetching", 0.1)
            time.sleep(0.01)
        raise Cancelled

    session = running(session_of(SHORT, load_data=fetch))
    session.wait_for(lambda: any(event.fraction == 0.1 for event in session.of(Preparing)))
    session.control.stop()
    last = session.finish(10)
    assert last.stopped
    assert last.step == 0


def test_a_stopped_run_goes_on_where_it_was(session_of, running, tmp_path):
    whole = running(session_of(SHORT, tmp_path / "whole"))
    whole.finish()

    session = running(session_of(SHORT, tmp_path))
    session.control.pause()
    session.wait_for(lambda: session.of(RunStarted))
    for _ in range(13):
        session.control.step()
    session.wait_for(lambda: steps_of(session) and steps_of(session)[-1] == 13)
    session.control.stop()
    last = session.finish()
    run = Run(last.run)
    assert run.read_record().status == "stopped"

    resumed = running(session_of(run.read_record().config, resume=run))
    end = resumed.finish()
    assert resumed.of(RunStarted)[0].first_step == 13
    assert end.step == 30
    assert not end.stopped
    losses = run.read_metrics()["steps"][:, 0]
    expected = Run(whole.of(RunFinished)[0].run).read_metrics()["steps"][:, 0]
    assert np.allclose(losses, expected, atol=1e-4)


def test_the_run_on_disk_says_how_it_ended(session_of, running, tmp_path):
    last = running(session_of(SHORT, tmp_path)).finish()
    record = Run(last.run).read_record()
    assert record.status == "completed"
    assert record.test_accuracy == last.test_accuracy
    assert record.step == 30
    assert (last.run / "network.keras").is_file()
