import threading
import time

import numpy as np
import pytest

from model.training.channel import Channel, Control, Pace
from model.training.events import Preparing, RunFailed, RunFinished, Snapshot

FINISHED = RunFinished(
    stopped=False,
    step=9,
    seconds=1.0,
    run=None,
    val_accuracy=None,
    test_accuracy=None,
    test_count=0,
    seconds_to_target=None,
)
FAILED = RunFailed("It broke.", "Mend it.", None, 9, None)


def snapshot(step):
    return Snapshot(step, (np.zeros(1, np.float32),))


def in_thread(function):
    """Run in another thread; ``join`` on it gives up after ten seconds."""
    thread = threading.Thread(target=function, daemon=True)
    thread.start()
    return thread


class Waiter:
    """A trainer that waits for its turn in another thread."""

    def __init__(self, control):
        self.turns = []
        self._thread = in_thread(lambda: self.turns.append(control.await_turn()))

    def is_waiting(self):
        self._thread.join(0.05)
        return self._thread.is_alive()

    def turn(self):
        self._thread.join(10)
        assert not self._thread.is_alive()
        return self.turns[0]


def test_events_come_out_in_order_and_once():
    channel = Channel()
    events = [Preparing(str(i)) for i in range(5)]
    for event in events:
        channel.publish(event)
    assert channel.drain() == events
    assert channel.drain() == []


def test_only_the_newest_snapshot_is_kept():
    channel = Channel()
    for step in range(4):
        channel.publish(snapshot(step))
        channel.publish(Preparing(str(step)))
    *events, last = channel.drain()
    assert [event.what for event in events] == ["0", "1", "2", "3"]
    assert last.step == 3
    assert channel.drain() == []


@pytest.mark.parametrize("end", [FINISHED, FAILED])
def test_the_end_stays_last(end):
    channel = Channel()
    channel.publish(Preparing("a"))
    channel.publish(snapshot(1))
    channel.publish(end)
    kinds = [type(event) for event in channel.drain()]
    assert kinds == [Preparing, Snapshot, type(end)]


def test_the_end_alone_and_a_snapshot_alone():
    channel = Channel()
    channel.publish(FINISHED)
    assert channel.drain() == [FINISHED]
    channel.publish(snapshot(3))
    assert [event.step for event in channel.drain()] == [3]


def test_no_event_is_lost_between_threads():
    channel = Channel()
    count = 2_000

    def publish(name):
        for number in range(count):
            channel.publish(Preparing(name, float(number)))

    threads = [in_thread(lambda name=name: publish(name)) for name in "abc"]
    got = []
    while any(thread.is_alive() for thread in threads):
        got += channel.drain()
    for thread in threads:
        thread.join()
    got += channel.drain()
    for name in "abc":
        assert [event.fraction for event in got if event.what == name] == list(
            map(float, range(count))
        )


def test_a_fresh_control_lets_the_trainer_run():
    control = Control()
    assert control.await_turn() == 0
    assert not control.is_paused
    assert not control.is_stopped
    assert not control.is_watched
    assert control.learning_rate is None
    assert control.pinned.image is None


def test_pause_holds_and_resume_goes_on():
    control = Control()
    control.pause()
    trainer = Waiter(control)
    assert trainer.is_waiting()
    control.resume()
    assert trainer.turn() == 0
    assert not control.is_paused


def test_a_step_is_one_update_and_then_a_hold_again():
    control = Control()
    control.pause()
    trainer = Waiter(control)
    assert trainer.is_waiting()
    control.step()
    assert trainer.turn() == 1
    assert control.is_paused
    again = Waiter(control)
    assert again.is_waiting()
    control.stop()
    assert again.turn() is None


def test_as_many_steps_as_were_asked_for():
    control = Control()
    control.pause()
    control.step()
    control.step()
    assert [control.await_turn(), control.await_turn()] == [1, 1]
    trainer = Waiter(control)
    assert trainer.is_waiting()
    control.resume()
    assert trainer.turn() == 0


def test_a_step_while_running_is_of_no_effect():
    control = Control()
    control.step()
    control.pause()
    trainer = Waiter(control)
    assert trainer.is_waiting()
    control.resume()
    trainer.turn()


def test_steps_not_taken_are_forgotten_by_the_next_pause():
    control = Control()
    control.pause()
    control.step()
    control.resume()
    assert control.await_turn() == 0
    control.pause()
    trainer = Waiter(control)
    assert trainer.is_waiting()
    control.stop()
    trainer.turn()


@pytest.mark.parametrize(
    "order", [("pause", "stop"), ("stop", "pause"), ("pause", "stop", "resume", "step")]
)
def test_stop_beats_pause_in_either_order(order):
    control = Control()
    for call in order:
        getattr(control, call)()
    assert Waiter(control).turn() is None
    assert control.is_stopped


def test_stop_wakes_a_paused_trainer_and_stays():
    control = Control()
    control.pause()
    trainer = Waiter(control)
    assert trainer.is_waiting()
    control.stop()
    assert trainer.turn() is None
    control.resume()
    control.step()
    assert [control.await_turn() for _ in range(3)] == [None] * 3


def test_every_call_may_come_twice_and_after_the_end():
    control = Control()
    for call in ("pause", "pause", "resume", "resume", "stop", "stop", "pause", "step", "resume"):
        getattr(control, call)()
    control.set_learning_rate(0.1)
    control.watch(True)
    control.watch(True)
    assert control.pin(None) == 1
    assert control.await_turn() is None


def test_pausing_twice_needs_one_resume():
    control = Control()
    control.pause()
    control.pause()
    control.resume()
    assert Waiter(control).turn() == 0


def test_each_pin_has_a_number_of_its_own_and_a_copy_of_its_image():
    control = Control()
    image = np.zeros((28, 28), np.float32)
    assert control.pinned.number == 0
    assert [control.pin(image), control.pin(image), control.pin(None), control.pin(image)] == [
        1,
        2,
        3,
        4,
    ]
    image[0, 0] = 1
    assert control.pinned.number == 4
    assert control.pinned.image.dtype == np.float32
    assert not control.pinned.image.any()
    control.pin(None)
    assert control.pinned.image is None


def test_a_session_may_begin_with_the_pin_of_the_one_before():
    before = Control()
    before.pin(np.ones((28, 28), np.float32))
    control = Control(before.pinned)
    assert control.pinned is before.pinned
    assert control.pin(None) == before.pinned.number + 1


def test_pins_from_many_threads_have_unlike_numbers():
    control = Control()
    numbers = []
    threads = [
        in_thread(lambda: numbers.extend([control.pin(None) for _ in range(200)])) for _ in range(4)
    ]
    for thread in threads:
        thread.join(10)
    assert sorted(numbers) == list(range(1, 801))


def test_the_learning_rate_is_the_last_one_set():
    control = Control()
    control.set_learning_rate(0.5)
    control.set_learning_rate(1e-4)
    assert control.learning_rate == 1e-4


@pytest.mark.parametrize("rate", [0, -1, np.nan, np.inf])
def test_a_learning_rate_that_cannot_be_is_refused(rate):
    control = Control()
    with pytest.raises(ValueError, match="must be above 0"):
        control.set_learning_rate(rate)
    assert control.learning_rate is None


def test_watching():
    control = Control()
    control.watch(True)
    assert control.is_watched
    control.watch(False)
    assert not control.is_watched


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan"), float("inf")])
def test_a_pace_that_makes_no_sense_is_refused(rate):
    with pytest.raises(ValueError, match="pace"):
        Pace(rate)


def test_a_pace_lets_one_step_go_at_a_time_and_ends_at_its_step():
    control = Control(pace=Pace(50.0, until_step=4))
    began = time.monotonic()
    assert [control.await_turn(step) for step in range(4)] == [1, 1, 1, 1]
    assert time.monotonic() - began >= 3 / 50
    assert control.await_turn(4) == 0


def test_a_pace_without_an_end_slows_every_step():
    control = Control()
    control.set_pace(Pace(1000.0))
    assert [control.await_turn(step) for step in (0, 10_000)] == [1, 1]


@pytest.mark.parametrize(
    ("act", "turn"),
    [
        (lambda control: control.stop(), None),
        (lambda control: control.set_pace(None), 0),
        (lambda control: control.set_pace(Pace(1000.0)), 1),
    ],
)
def test_what_a_person_does_wakes_a_slowed_trainer(act, turn):
    control = Control(pace=Pace(0.01))
    assert control.await_turn(0) == 1
    trainer = Waiter(control)
    assert trainer.is_waiting()
    began = time.monotonic()
    act(control)
    assert trainer.turn() == turn
    assert time.monotonic() - began < 0.1


def test_a_slowed_trainer_is_paused_and_steps_once_at_once():
    control = Control(pace=Pace(0.01))
    control.await_turn(0)
    trainer = Waiter(control)
    control.pause()
    assert trainer.is_waiting()
    control.step()
    assert trainer.turn() == 1
