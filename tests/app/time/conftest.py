import pytest

from tests.app.time.runs import Bench


@pytest.fixture
def bench(qtbot):
    """A time machine without a window; its run is over at the end of the test."""
    bench = Bench(qtbot)
    yield bench
    bench.end()
    bench.reader.read_now()
