import dataclasses

import numpy as np
import pytest

from model.datasets.dataset import Cancelled
from model.devices import Device
from model.race.events import (
    LaneEnded,
    LaneMoved,
    LaneSnapshot,
    MarkPassed,
    RaceFailed,
    RaceFinished,
    RaceStarted,
)
from model.race.lane import MARKS
from model.race.race import RaceConfig, RaceSession
from model.runs.moment_files import read_moments
from model.runs.runs import Run, list_runs
from model.training.channel import Channel
from model.training.config import ConfigError
from model.training.engine import Engine
from model.training.events import (
    Preparing,
    RunFailed,
    RunFinished,
    StepsCompleted,
    Validated,
)
from tests.model.conftest import CPU, RunningSession

SHORT = RaceConfig(("softmax", "mlp"), epochs=3, batch_size=64)
LONG = RaceConfig(("softmax", "mlp"), epochs=2000, batch_size=64)


class RunningRace(RunningSession):
    """A race on a thread of its own, with everything it published so far."""

    def lane(self, number, kind):
        """What one network's run told of this kind."""
        told = [event for event in self.of(LaneMoved) if event.lane == number]
        return [event.event for event in told if isinstance(event.event, kind)]

    def step(self, number=0):
        calls = self.lane(number, StepsCompleted)
        return calls[-1].step if calls else 0

    def losses(self, number):
        return np.concatenate([call.losses for call in self.lane(number, StepsCompleted)])

    def finish(self, seconds=120):
        self._thread.join(seconds)
        assert not self._thread.is_alive()
        last = self.poll()[-1]
        assert self.of((RaceFinished, RaceFailed)) == [last], "there is exactly one last event"
        return last


@pytest.fixture
def race_of(bars):
    """Make a race on the tiny digits and the CPU, with no search for a device."""

    def make(config, runs_dir=None, **boundaries):
        boundaries = {
            "load_data": lambda data, report, cancelled: bars,
            "choose_device": lambda choice: CPU,
        } | boundaries
        return RaceSession(config, runs_dir, **boundaries)

    return make


@pytest.fixture
def racing():
    """Run a race in the background; stopped and joined whatever the test does."""
    started = []

    def run(session):
        started.append(RunningRace(session))
        return started[-1].start()

    yield run
    for one in started:
        one.control.stop()
        one._thread.join(60)


class RunawayEngine(Engine):
    """Learns with corrections a million times too large, so that its loss runs away for real."""

    def train(self, plan, **options):
        wild = dataclasses.replace(plan, rates=plan.rates * np.float32(1e6))
        return super().train(wild, **options)


def engines_with_a_runaway(*kinds):
    """Make engines of which those of these kinds diverge."""
    return lambda kind, size, device: (RunawayEngine if kind in kinds else Engine)(
        kind, size, device
    )


def test_a_race_says_what_happens_in_order(race_of, racing):
    race = racing(race_of(SHORT))
    last = race.finish()
    assert last == RaceFinished(stopped=False)
    kinds = [type(event) for event in race.events]
    started = kinds.index(RaceStarted)
    assert set(kinds[:started]) == {Preparing}
    assert Preparing not in kinds[started:]
    [start] = race.of(RaceStarted)
    assert [racer.config.network for racer in start.racers] == ["softmax", "mlp"]
    assert start.steps == 30
    ends = race.of(LaneEnded)
    assert [end.lane for end in ends] == [0, 1]
    for end in ends:
        assert end.outcome.step == 30
        assert end.outcome.test_accuracy > 0.9


def test_every_network_learns_what_it_would_have_learnt_alone(race_of, session_of, racing, running):
    race = racing(race_of(SHORT))
    race.finish()
    for number, network in enumerate(SHORT.networks):
        alone = running(session_of(SHORT.of(network)))
        alone.finish()
        losses = np.concatenate([call.losses for call in alone.of(StepsCompleted)])
        assert len(losses) == 30
        assert np.allclose(race.losses(number), losses, atol=1e-5)


def test_a_network_that_was_in_a_race_before_starts_afresh(race_of, racing):
    first = racing(race_of(SHORT))
    first.finish()
    second = racing(race_of(SHORT))
    second.finish()
    assert np.allclose(first.losses(1), second.losses(1), atol=1e-5)


def test_all_take_the_same_steps_a_call_each_in_turn(race_of, racing):
    race = racing(race_of(SHORT))
    race.finish()
    calls = [event for event in race.of(LaneMoved) if isinstance(event.event, StepsCompleted)]
    assert [event.lane for event in calls] == [0, 1] * (len(calls) // 2)
    for one, other in zip(calls[::2], calls[1::2], strict=True):
        assert one.event.step == other.event.step


def test_seconds_are_each_network_s_own(race_of, racing):
    race = racing(race_of(SHORT))
    race.finish()
    for number in range(2):
        own = [event.seconds for event in race.of(LaneMoved) if event.lane == number]
        assert own == sorted(own)
        outcome = race.of(LaneEnded)[number].outcome
        assert 0 < own[-1] == pytest.approx(outcome.seconds)


def test_it_measures_often_and_on_held_out_digits(race_of, racing):
    race = racing(race_of(SHORT))
    race.finish()
    measured = race.lane(1, Validated)
    assert [event.step for event in measured] == list(range(1, 31))
    assert measured[-1].count == 200


def test_marks_are_told_once_in_order_and_proved_on_all_held_out_digits(race_of, racing, bars):
    race = racing(race_of(dataclasses.replace(SHORT, epochs=6)))
    race.finish()
    for number in range(2):
        passed = [event for event in race.of(MarkPassed) if event.lane == number]
        assert [event.mark for event in passed] == list(MARKS)
        assert [event.step for event in passed] == sorted(event.step for event in passed)
        for event in passed:
            assert event.accuracy >= event.mark
            measured = {m.step: m.val_accuracy for m in race.lane(number, Validated)}
            assert measured[event.step] >= event.mark
            assert all(measured[step] < event.mark for step in range(1, event.step))


def test_the_pinned_image_is_answered_by_every_network_at_every_step(race_of, racing, bars):
    session = race_of(SHORT)
    race = RunningRace(session)
    image = bars.train.images[3, ..., 0] / np.float32(255)
    number = race.control.pin(image)
    race.start().finish()
    for lane in range(2):
        calls = race.lane(lane, StepsCompleted)
        assert {call.pin for call in calls} == {number}
        rows = np.concatenate([call.pinned for call in calls])
        assert rows.shape == (30, 10)
        assert rows[-1].argmax() == bars.train.labels[3]


def test_a_pause_holds_all_and_shows_their_weights(race_of, racing, bars):
    race = racing(race_of(LONG))
    race.wait_for(lambda: race.step(1) > 5)
    race.control.pause()
    race.wait_for(lambda: {shot.lane for shot in race.of(LaneSnapshot) if shot.step > 0} == {0, 1})
    held = [race.step(number) for number in range(2)]
    shots = {shot.lane: shot for shot in race.of(LaneSnapshot)}
    assert [shots[number].step for number in range(2)] == held
    assert not race._thread.join(0.15)
    assert [race.step(number) for number in range(2)] == held
    image = bars.train.images[3:4]
    racer = race.of(RaceStarted)[0].racers[0]
    answer = racer.network.with_weights(shots[0].weights).probabilities(image)
    assert answer.shape == (1, 10)
    race.control.resume()
    race.wait_for(lambda: race.step(1) > held[1])


def test_a_single_step_moves_one_network_and_the_others_follow(race_of, racing):
    race = racing(race_of(LONG))
    race.control.pause()
    race.wait_for(lambda: race.of(RaceStarted))
    race.control.step()
    race.wait_for(lambda: race.step(0) == 1)
    race.control.step()
    race.wait_for(lambda: race.step(1) == 1)
    assert race.step(0) == 1


@pytest.mark.parametrize("order", [("pause", "stop"), ("stop", "pause")])
def test_stop_beats_pause(race_of, racing, order):
    race = racing(race_of(LONG))
    race.wait_for(lambda: race.step(1) > 3)
    for call in order:
        getattr(race.control, call)()
    assert race.finish(10) == RaceFinished(stopped=True)
    for end in race.of(LaneEnded):
        assert end.outcome.stopped
        assert end.outcome.test_accuracy is None


def test_a_stop_acts_at_once(race_of, racing):
    race = racing(race_of(LONG))
    race.wait_for(lambda: race.step(1) > 50)
    race.control.stop()
    race._thread.join(5)
    step = race.step(0)
    race.finish()
    assert race.step(0) - step <= 64


def test_a_stop_while_the_digits_are_read_ends_it(race_of, racing):
    def fetch(data, report, cancelled):
        while not cancelled():
            report("Fetching", 0.1)
        raise Cancelled

    race = racing(race_of(SHORT, load_data=fetch))
    race.wait_for(lambda: any(event.fraction == 0.1 for event in race.of(Preparing)))
    race.control.stop()
    assert race.finish(10) == RaceFinished(stopped=True)
    assert not race.of(RaceStarted)


def test_a_network_that_diverges_drops_out_and_the_others_go_on(race_of, racing, tmp_path):
    config = dataclasses.replace(SHORT, networks=("softmax", "mlp", "cnn"), epochs=8)
    race = racing(race_of(config, tmp_path, make_engine=engines_with_a_runaway("mlp")))
    assert race.finish() == RaceFinished(stopped=False)
    outcomes = {end.lane: end.outcome for end in race.of(LaneEnded)}
    assert isinstance(outcomes[1], RunFailed)
    assert "Loss" in outcomes[1].reason
    assert outcomes[1].step < 80
    for lane in (0, 2):
        assert isinstance(outcomes[lane], RunFinished)
        assert outcomes[lane].step == 80
    assert Run(outcomes[1].run).read_record().status == "failed"
    assert Run(outcomes[0].run).read_record().status == "completed"


def test_a_race_without_a_network_left_has_failed(race_of, racing):
    config = dataclasses.replace(SHORT, epochs=12)
    race = racing(race_of(config, make_engine=engines_with_a_runaway("softmax", "mlp")))
    last = race.finish()
    assert isinstance(last, RaceFailed)
    assert len(race.of(LaneEnded)) == 2


def test_an_error_nobody_foresaw_ends_the_race_and_is_told(race_of, racing, caplog, tmp_path):
    class BrokenEngine(Engine):
        def train(self, plan, *, first_step, **options):
            if first_step > 4:
                raise ZeroDivisionError("out of thin air")
            return super().train(plan, first_step=first_step, **options)

    race = racing(race_of(SHORT, tmp_path, make_engine=BrokenEngine))
    last = race.finish()
    assert isinstance(last, RaceFailed)
    assert "out of thin air" in last.reason
    assert "the race failed" in caplog.text
    assert {run.read_record().status for run in list_runs(tmp_path)} == {"failed"}


def test_too_few_digits_are_told_of(race_of, racing):
    race = racing(race_of(RaceConfig(("softmax", "mlp"), batch_size=1024)))
    last = race.finish()
    assert isinstance(last, RaceFailed)
    assert "fewer than one batch" in last.reason


def test_each_network_s_run_is_kept(race_of, racing, tmp_path):
    race = racing(race_of(SHORT, tmp_path))
    race.finish()
    records = {run.folder: run.read_record() for run in list_runs(tmp_path)}
    assert {record.config.network for record in records.values()} == set(SHORT.networks)
    for racer in race.of(RaceStarted)[0].racers:
        record = records[racer.run]
        assert record.config == racer.config
        assert (record.status, record.step) == ("completed", 30)
        assert record.test_accuracy > 0.9
        assert (racer.run / "network.keras").is_file()
        assert len(Run(racer.run).read_metrics()["steps"]) == 30
        moments = read_moments(racer.run, 30).steps
        assert moments[0] == 0
        assert moments[-1] == 30
        assert len(moments) > 10


def test_stopped_runs_are_kept_and_can_go_on(race_of, session_of, racing, running, tmp_path):
    race = racing(race_of(LONG, tmp_path))
    race.wait_for(lambda: race.step(1) > 3)
    race.control.stop()
    race.finish()
    run = Run(race.of(RaceStarted)[0].racers[1].run)
    record = run.read_record()
    assert (record.status, record.step) == ("stopped", race.step(1))
    resumed = running(session_of(record.config, resume=run))
    resumed.wait_for(lambda: resumed.of(StepsCompleted))
    assert resumed.of(StepsCompleted)[0].step > record.step


def test_the_training_split_is_put_on_the_device_once(race_of, racing, monkeypatch):
    loaded, images = [], set()
    load, train = Engine.load, Engine.train

    def counting_load(self, split):
        loaded.append(split)
        load(self, split)

    def watching_train(self, plan, **options):
        images.add(id(self._images))
        return train(self, plan, **options)

    monkeypatch.setattr(Engine, "load", counting_load)
    monkeypatch.setattr(Engine, "train", watching_train)
    racing(race_of(SHORT)).finish()
    assert len(loaded) == 1
    assert len(images) == 1


def test_the_device_and_its_note_are_told(race_of, racing):
    device = Device(kind="cpu", tensorflow_name="/CPU:0", words="CPU · 2 cores", note="No GPU.")
    race = racing(race_of(SHORT, choose_device=lambda choice: device))
    race.control.stop()
    race.finish()
    race = racing(race_of(SHORT, choose_device=lambda choice: device))
    race.finish()
    [start] = race.of(RaceStarted)
    assert (start.device, start.device_note) == ("CPU · 2 cores", "No GPU.")


@pytest.mark.parametrize(
    "networks", [(), ("softmax",), ("softmax", "softmax"), ("softmax", "resnet")]
)
def test_a_race_that_makes_no_sense_is_refused(networks):
    with pytest.raises(ConfigError):
        RaceConfig(networks)


@pytest.mark.parametrize("changes", [{"epochs": 0}, {"batch_size": 0}, {"data": ""}])
def test_numbers_that_make_no_sense_are_refused(changes):
    with pytest.raises(ConfigError):
        RaceConfig(("softmax", "mlp"), **changes)


def test_only_the_newest_snapshot_of_each_lane_is_kept():
    channel = Channel()
    for step in range(3):
        for lane in range(2):
            channel.publish(LaneSnapshot(lane, step, ()))
    channel.publish(RaceFinished(stopped=True))
    *shots, last = channel.drain()
    assert sorted((shot.lane, shot.step) for shot in shots) == [(0, 2), (1, 2)]
    assert last == RaceFinished(stopped=True)
    assert channel.drain() == []
