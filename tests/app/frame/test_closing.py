from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy

from app.frame.closing import Closing


@dataclass
class State:
    is_active: bool = False


class Training(QObject):
    """A training that is asked to stop and stops when it likes."""

    ended = Signal()

    def __init__(self):
        super().__init__()
        self.state, self.asked = State(), 0

    def stop(self):
        self.asked += 1


class Opening(QObject):
    """A short job."""

    finished = Signal()
    is_at_work = False


@pytest.fixture
def parts():
    trainings, worker = (Training(), Training()), Opening()
    closing = Closing(trainings, [worker])
    return closing, trainings, worker, QSignalSpy(closing.ready)


def test_where_nothing_is_at_work_the_window_may_close(parts):
    closing, trainings, _, _ = parts
    assert closing.may_close()
    assert [training.asked for training in trainings] == [0, 0]


def test_a_training_is_asked_to_stop_and_then_the_window_is_told(parts):
    closing, (one, other), _, ready = parts
    one.state.is_active = True
    assert not closing.may_close()
    assert (one.asked, other.asked, ready.count()) == (1, 1, 0)
    one.state.is_active = False
    one.ended.emit()
    assert ready.count() == 1
    assert closing.may_close()


def test_a_job_is_waited_for(parts):
    closing, _, worker, ready = parts
    worker.is_at_work = True
    assert not closing.may_close()
    worker.is_at_work = False
    worker.finished.emit()
    assert ready.count() == 1


def test_what_ends_while_nobody_wants_to_close_tells_nothing(parts):
    _, (one, _), worker, ready = parts
    one.ended.emit()
    worker.finished.emit()
    assert ready.count() == 0
