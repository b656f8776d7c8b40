"""Made-up runs to go back in, on a real trainer thread, without TensorFlow."""

import threading

import numpy as np

from app.reading.live_reader import LiveReader
from app.time.machine import TimeMachine
from app.train.controller import TrainingController
from app.train.session_control import State
from app.train.sessions import RunOpener
from model.runs.moments import Moments
from model.training.config import TrainingConfig
from model.training.events import RunFinished, RunStarted, StepsCompleted

CONFIG = TrainingConfig(network="gru", epochs=10, batch_size=64)
PER_EPOCH = 100


class Certain:
    """Says the same digit for whatever it sees."""

    classes = 10
    symbols = tuple("0123456789")

    def __init__(self, digit):
        self._digit = digit

    def predict_proba(self, image):
        return np.eye(10, dtype=np.float32)[self._digit]


def weights(value):
    return (np.full(3, value, np.float32),)


def moments_of(steps):
    moments = Moments()
    for step in steps:
        moments.keep(step, weights(step), step / 10)
    return moments


class ScriptedSession:
    """A session whose steps are taken when a test says so."""

    def __init__(self, moments):
        self.moments = moments
        self._channel = None
        self._over = threading.Event()

    def run(self, channel, control):
        self._channel = channel
        channel.publish(
            RunStarted(
                "gru", "bars", None, "CPU", "", 1, 64, 64, 64, 10, PER_EPOCH, 0,
                Certain(4), None, self.moments,
            )
        )  # fmt: skip
        while not control.is_stopped and not self._over.is_set():
            self._over.wait(0.005)
        channel.publish(RunFinished(control.is_stopped, 0, 0.0, None, None, None, 0, None))

    def take_steps(self, last, count):
        values = np.zeros(count, np.float32)
        self._channel.publish(
            StepsCompleted(last, values, values, values, None, 0, seconds=last / 10)
        )

    def end(self):
        self._over.set()


class Bench:
    """A time machine with a controller, a reader and an opener, but no window."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.session = None
        self.controller = TrainingController(lambda config, resume: self.session)
        self.reader = LiveReader()
        self.controller.started.connect(self.reader.follow_run)
        self.opener = RunOpener(self.controller, self.reader)
        self.machine = TimeMachine(self.controller, self.reader, self.opener)
        self.said = []
        self.machine.said.connect(self.said.append)

    def train(self, moments, steps=0):
        """Begin a run with these moments, as far as that step."""
        self.session = ScriptedSession(moments)
        self.controller.start(CONFIG)
        self.wait_until(lambda: self.controller.state is State.RUNNING)
        if steps:
            self.step_to(steps, steps)

    def step_to(self, last, count):
        self.session.take_steps(last, count)
        self.wait_until(lambda: self.controller.curves.step == last)

    def end(self):
        if self.session is not None:
            self.session.end()
        self.wait_until(lambda: not self.controller.state.is_active)

    def open(self, moments, step):
        """Put a run from the disk in view, as the opener does."""
        outcome = RunFinished(False, step, 1.0, None, None, None, 0, None)
        self.controller.show_run(CONFIG, None, outcome, moments)
        self.reader.offer_opened("GRU", Certain(2))
        self.opener.opened.emit("a record")

    def wait_until(self, true):
        self._qtbot.waitUntil(true, timeout=20_000)
