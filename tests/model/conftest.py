import threading
import time

import pytest

from model.devices import Device
from model.training.channel import Channel, Control
from model.training.events import RunFailed, RunFinished
from model.training.session import TrainingSession
from tests.model.digits import bars_dataset

CPU = Device(kind="cpu", tensorflow_name="/CPU:0", words="CPU", note="")


@pytest.fixture
def bars():
    return bars_dataset()


@pytest.fixture
def session_of(bars):
    """Make a session on the tiny digits and the CPU, with no search for a device."""

    def make(config, runs_dir=None, **boundaries):
        boundaries = {
            "load_data": lambda data, report, cancelled: bars,
            "choose_device": lambda choice: CPU,
        } | boundaries
        return TrainingSession(config, runs_dir, **boundaries)

    return make


class RunningSession:
    """A session on a thread of its own, with everything it published so far."""

    def __init__(self, session, pace=None):
        self.channel, self.control = Channel(), Control(pace=pace)
        self.events = []
        self._thread = threading.Thread(target=session.run, args=(self.channel, self.control))

    def start(self):
        self._thread.start()
        return self

    def poll(self):
        self.events += self.channel.drain()
        return self.events

    def of(self, kind):
        return [event for event in self.poll() if isinstance(event, kind)]

    def wait_for(self, true, seconds=60):
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, "it did not happen in time"
            time.sleep(0.005)

    def finish(self, seconds=120):
        self._thread.join(seconds)
        assert not self._thread.is_alive()
        last = self.poll()[-1]
        endings = self.of((RunFinished, RunFailed))
        assert endings == [last], "there is exactly one last event"
        return last


@pytest.fixture
def running():
    """Run a session in the background; stopped and joined whatever the test does."""
    started = []

    def run(session, pace=None):
        started.append(RunningSession(session, pace))
        return started[-1].start()

    yield run
    for one in started:
        one.control.stop()
        one._thread.join(60)
