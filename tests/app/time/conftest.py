import pytest

from app.train import session_control
from tests.app.time.runs import Bench


@pytest.fixture
def bench(qtbot):
    """A time machine without a window; its run is over at the end of the test."""
    bench = Bench(qtbot)
    yield bench
    bench.end()
    bench.reader.read_now()


@pytest.fixture(autouse=True)
def _told_at_once(monkeypatch):
    """What a run publishes is shown at its next word, however soon after the last."""
    monkeypatch.setattr(session_control, "TOLD_SECONDS", 0.0)
