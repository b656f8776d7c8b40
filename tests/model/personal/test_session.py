import errno
import signal
import subprocess
import sys

import numpy as np
import pytest

from model.directories import runs_dir
from model.own_drawings import OwnDrawings
from model.personal import part, personal_config, read_verdict
from model.personal.session import FineTuningSession
from model.reading.answering import predictor_from
from model.runs.runs import Run, interrupted_runs, mark_stopped
from model.training.channel import Channel, Control
from model.training.config import TrainingConfig
from model.training.events import (
    CheckpointFailed,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
    Snapshot,
    StepsCompleted,
)
from tests.model.personal.drawings import own_digits, own_signs

STEPS = 4


@pytest.fixture(autouse=True)
def _few_digits(monkeypatch):
    monkeypatch.setattr("model.personal.pool.METER_WITHOUT_MNIST", 100)
    monkeypatch.setattr("model.personal.pool.MOST_COPIES", 2)


@pytest.fixture(scope="module")
def drawings():
    return [*own_digits(20), *own_signs("star outline", "★", 10)]


def fine_tuned(drawings, how="thawed", runs_dir=None, control=None, seed=0, **more):
    channel = Channel()
    config = personal_config(how, part(drawings).symbols, seed)
    session = FineTuningSession(config, runs_dir, drawings=drawings, steps=STEPS, **more)
    session.run(channel, control or Control())
    return session, channel.drain()


def weights_of(events):
    return [event for event in events if isinstance(event, Snapshot)][-1].weights


def test_it_is_a_run_like_any_other_with_a_verdict(drawings, tmp_path):
    control = Control()
    control.pin(np.eye(28, dtype=np.float32))
    session, events = fine_tuned(drawings, runs_dir=tmp_path, control=control)
    last = events[-1]
    assert isinstance(last, RunFinished)
    assert not last.stopped
    (started,) = [event for event in events if isinstance(event, RunStarted)]
    assert started.steps == STEPS
    assert started.predictor.symbols[10:] == ("★",)
    steps = [event for event in events if isinstance(event, StepsCompleted)]
    assert sum(len(event.losses) for event in steps) == STEPS
    assert steps[0].pinned.shape[1] == 11
    verdict = session.verdict
    assert read_verdict(last.run) == verdict
    assert verdict.own.count == len(part(drawings).held_back) == last.test_count
    assert verdict.meter_digits == "strokes"
    assert verdict.meter.count == 100
    assert verdict.symbols.after > 0.5 * verdict.symbols.count
    opened = predictor_from(last.run)
    assert opened.symbols[10:] == ("★",)
    assert opened.familiar is not None
    image = np.zeros((28, 28), np.float32)
    started.predictor.load(weights_of(events))
    np.testing.assert_allclose(
        opened.predict_proba(image), started.predictor.predict_proba(image), atol=1e-5
    )


def test_without_practice_only_own_drawings_are_learnt(drawings):
    config = personal_config("thawed", part(drawings).symbols, practise=False)
    session = FineTuningSession(config, drawings=drawings, steps=STEPS)
    channel = Channel()
    session.run(channel, Control())
    assert isinstance(channel.drain()[-1], RunFinished)
    assert session._pool.is_own.all()
    assert session.verdict.meter.count == 100  # what was forgotten is measured all the same
    assert TrainingConfig.from_dict(config.to_dict()) == config


def test_the_same_seed_gives_the_same_network(drawings):
    _, one = fine_tuned(drawings)
    _, same = fine_tuned(drawings)
    for a, b in zip(weights_of(one), weights_of(same), strict=True):
        np.testing.assert_allclose(a, b, atol=1e-4)
    _, other = fine_tuned(drawings, seed=1)
    assert not np.allclose(weights_of(one)[-2], weights_of(other)[-2], atol=1e-4)


def test_frozen_only_the_last_two_layers_learn(drawings):
    _, events = fine_tuned(drawings, "frozen")
    frozen = weights_of(events)
    first = next(event for event in events if isinstance(event, RunStarted)).moments.at(0).weights
    for before, after in zip(first[:-4], frozen[:-4], strict=True):
        np.testing.assert_array_equal(before, after)
    assert not np.array_equal(first[-2], frozen[-2])


def test_from_scratch_it_begins_with_nothing(drawings):
    session, _ = fine_tuned(drawings, "scratch")
    assert session.verdict.meter.before >= 95
    assert session.verdict.meter.after < 80  # of four steps


def test_too_few_drawings_end_it_in_one_sentence(tmp_path):
    _, events = fine_tuned(own_digits(5), runs_dir=tmp_path)
    last = events[-1]
    assert isinstance(last, RunFailed)
    assert last.remedy == "Label 5 more drawings."
    assert list(tmp_path.iterdir()) == []


def test_the_persons_store_is_read_where_nothing_else_is_given(monkeypatch):
    store = OwnDrawings()
    store.add_all([(own.drawing, own.label) for own in own_digits(3)])
    channel = Channel()
    FineTuningSession(personal_config("thawed", part(store.all()).symbols)).run(channel, Control())
    assert channel.drain()[-1].remedy == "Label 7 more drawings."


def test_other_symbols_than_the_run_has_end_it(drawings):
    channel = Channel()
    config = personal_config("thawed", (*"0123456789", "A"))
    FineTuningSession(config, drawings=drawings).run(channel, Control())
    assert channel.drain()[-1].reason == "Your symbols changed meanwhile."


class StopsAt(Channel):
    def __init__(self, control, kind):
        super().__init__()
        self._control, self._kind = control, kind

    def publish(self, event):
        super().publish(event)
        if isinstance(event, self._kind):
            self._control.stop()


@pytest.mark.parametrize("kind", [Preparing, StepsCompleted])
def test_a_stop_ends_it_without_a_verdict(drawings, tmp_path, kind):
    control = Control()
    channel = StopsAt(control, kind)
    config = personal_config("thawed", part(drawings).symbols)
    session = FineTuningSession(config, tmp_path, drawings=drawings, steps=STEPS)
    session.run(channel, control)
    last = channel.drain()[-1]
    assert isinstance(last, RunFinished)
    assert last.stopped
    assert session.verdict is None
    if kind is StepsCompleted:
        assert read_verdict(last.run) is None
        again, events = fine_tuned(drawings, runs_dir=tmp_path, resume=Run(last.run))
        assert events[-1].step == STEPS
        assert again.verdict is not None


def test_at_once_is_no_session():
    with pytest.raises(ValueError, match="fine-tuning"):
        FineTuningSession(personal_config("at_once", tuple("0123456789")))


def test_a_disk_that_gets_full_is_said_and_the_verdict_is_given_all_the_same(
    drawings, tmp_path, monkeypatch
):
    def full(folder, verdict):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("model.personal.session.write_verdict", full)
    session, events = fine_tuned(drawings, runs_dir=tmp_path)
    assert isinstance(events[-1], RunFinished)
    assert session.verdict is not None
    reasons = {event.reason for event in events if isinstance(event, CheckpointFailed)}
    assert reasons == {"Could not save the run: the disk is full."}
    assert predictor_from(events[-1].run).symbols[10:] == ("★",), "what was saved is whole"


_IS_KILLED = """
import os, signal
from model.directories import runs_dir
from model.own_drawings import OwnDrawings
from model.personal import part, personal_config, pool
from model.personal.session import FineTuningSession
from model.training.channel import Channel, Control
from model.training.events import StepsCompleted
pool.METER_WITHOUT_MNIST, pool.MOST_COPIES = 100, 2
class Killing(Channel):
    def publish(self, event):
        if isinstance(event, StepsCompleted):
            os.kill(os.getpid(), signal.SIGKILL)
config = personal_config("thawed", part(OwnDrawings().all()).symbols)
FineTuningSession(config, runs_dir(), steps=4).run(Killing(), Control())
"""


def test_killed_while_it_learns_the_drawings_are_there_and_the_run_can_be_listed(drawings):
    store = OwnDrawings()
    store.add_all([(own.drawing, own.label) for own in drawings])
    done = subprocess.run([sys.executable, "-c", _IS_KILLED], capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert len(store.all()) == len(drawings)
    ((run, record),) = interrupted_runs(runs_dir())
    assert record.config.how == "thawed"
    mark_stopped(run, record)
    assert run.read_record().status == "stopped"
