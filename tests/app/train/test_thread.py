import threading

from PySide6.QtCore import QObject

from app.train.thread import TrainerThread
from model.training.channel import Channel, Control


class Session:
    """Notes what it was given, and where it ran."""

    def run(self, channel, control):
        self.given = channel, control
        self.thread = threading.get_ident()


def test_the_session_runs_once_on_a_thread_of_its_own(qtbot):
    session, channel, control, owner = Session(), Channel(), Control(), QObject()
    thread = TrainerThread(session, channel, control, owner)
    assert thread.objectName() == "trainer"
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert session.given == (channel, control)
    assert session.thread != threading.get_ident()
