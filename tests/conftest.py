"""What every test gets: its own data folder, no display, no network, and nothing left alive."""

import gc
import os
import socket
import sys
import threading

import hypothesis
import pytest

# How long one example takes says more of what else the machine does than of the code.
hypothesis.settings.register_profile("inkling", deadline=None)
hypothesis.settings.load_profile("inkling")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MANY = 100_000
"""Objects that make a look for leaks slow: some libraries bring more than that."""


def pytest_collection_finish(session):
    """Keep the millions of objects of the libraries out of each test's look for leaks."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _home(tmp_path_factory, monkeypatch):
    """A fresh data folder, and no MNIST unless the test brings some."""
    monkeypatch.setenv("INKLING_HOME", str(tmp_path_factory.mktemp("home")))
    monkeypatch.delenv("INKLING_MNIST_DIR", raising=False)


@pytest.fixture(autouse=True)
def _in_english():
    """Every test begins in English."""
    yield
    if "app.language" in sys.modules:
        sys.modules["app.language"].language().choose("en")


@pytest.fixture(autouse=True)
def _only_loopback(monkeypatch):
    """A test that reaches for the outside network fails."""
    connect = socket.socket.connect

    def connect_near(self, address):
        if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "localhost", "::1"):
            raise AssertionError(f"a test tried to reach {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_near)


@pytest.fixture(autouse=True)
def _nothing_left_alive(request):
    """A thread, timer or window that outlives its test fails it."""
    before = set(threading.enumerate())
    had_tensorflow = "tensorflow" in sys.modules
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon and t.is_alive()]
    assert not left, f"threads still alive: {left}"
    if "PySide6.QtWidgets" in sys.modules:
        _check_qt()
    if "tensorflow" in sys.modules and not had_tensorflow:
        gc.freeze()


def _check_qt():
    from PySide6.QtCore import QEvent, QObject, QThread, QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if application is None:
        return
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    for window in application.topLevelWidgets():
        assert not window.isVisible(), f"a window is still open: {window}"
    things = gc.get_objects()
    for thing in things:
        if isinstance(thing, QObject) and _is_valid(thing):
            if isinstance(thing, QThread):
                assert not thing.isRunning(), f"a thread still runs: {thing}"
            if isinstance(thing, QTimer):
                assert not thing.isActive(), f"a timer still runs: {thing} of {thing.parent()}"
    if len(things) > MANY:  # what was looked at need not be looked at after every other test
        gc.freeze()


def _is_valid(thing):
    import shiboken6

    return shiboken6.isValid(thing)
