import os
import sys
import threading

from PySide6.QtCore import QThread

from app.train.thread import TrainerThread
from app.yielding import NICE, give_way

IS_LINUX = sys.platform == "linux"


def niceness():
    """Give a thread's own value; elsewhere than on Linux it has none."""
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) if IS_LINUX else 0


def nicer(before):
    return min(19, before + NICE) if IS_LINUX else before


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
    assert seen == [nicer(before)] * 2
    assert niceness() == before, "main stays as it was"


def test_the_trainer_gives_way(qtbot):
    class Session:
        def run(self, channel, control):
            self.niceness = niceness()

    session = Session()
    thread = TrainerThread(session, None, None, QThread.currentThread())
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert session.niceness == nicer(niceness())
