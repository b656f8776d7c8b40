import logging
import sys
import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from app.errors import install_error_handling
from model.directories import data_dir


class Listener(QObject):
    """Takes the sentences, and notes on which thread."""

    def __init__(self):
        super().__init__()
        self.said = []
        self.threads = []

    @Slot(str)
    def say(self, words):
        self.said.append(words)
        self.threads.append(threading.current_thread())


@pytest.fixture
def listener(qapp):
    """Error handling as in the command, taken back afterwards."""
    hook, root = sys.excepthook, logging.getLogger()
    handlers = list(root.handlers)
    listener = Listener()
    install_error_handling(listener.say)
    yield listener
    sys.excepthook = hook
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()


def raise_one():
    try:
        raise LookupError("nobody foresaw this")
    except LookupError as error:
        sys.excepthook(LookupError, error, error.__traceback__)


def test_an_error_is_logged_and_said_and_stays_off_the_terminal(listener, capfd):
    raise_one()
    log = data_dir() / "inkling.log"
    assert listener.said == [f"Something went wrong (LookupError). The details are in {log}."]
    assert "nobody foresaw this" in log.read_text(encoding="utf-8")
    assert capfd.readouterr().err == ""


def test_an_error_on_another_thread_is_said_on_main(listener, qtbot):
    class Worker(QThread):
        def run(self):
            raise_one()

    worker = Worker()
    worker.start()
    worker.wait()
    assert listener.said == []
    qtbot.waitUntil(lambda: bool(listener.said))
    assert listener.threads == [threading.main_thread()]


def test_ctrl_c_is_no_error(listener, capfd):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert listener.said == []
    assert "KeyboardInterrupt" in capfd.readouterr().err


def test_where_no_log_can_be_written_the_error_is_said_all_the_same(qapp, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("INKLING_HOME", str(tmp_path / "file"))
    hook, root = sys.excepthook, logging.getLogger()
    handlers = list(root.handlers)
    listener = Listener()
    install_error_handling(listener.say)
    raise_one()
    assert len(listener.said) == 1
    sys.excepthook = hook
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
