import os
import sys
import threading

import pytest
from PySide6.QtCore import QThread

from app.train.thread import TrainerThread
from app.yielding import NICE, give_way

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a thread has no such value there")


def niceness():
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_a_thread_that_gives_way_is_nicer_and_so_are_those_it_starts():
    seen = []

    def work():
        give_way()
        seen.append(niceness())
        child = threading.Thread(target=lambda: seen.append(niceness()))
        child.start()
        child.join()

    before = niceness()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [min(19, before + NICE)] * 2
    assert niceness() == before, "main stays as it was"


def test_the_trainer_gives_way(qtbot):
    class Session:
        def run(self, channel, control):
            self.niceness = niceness()

    session = Session()
    thread = TrainerThread(session, None, None, QThread.currentThread())
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert session.niceness == min(19, niceness() + NICE)
