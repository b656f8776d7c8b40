import pytest

from app.presenter.table.quiet import Quiet


@pytest.fixture
def quiet(qtbot):
    """A wait; over at the end."""
    made = Quiet()
    yield made
    made.stop()


def test_it_tells_once_after_the_last_touch(quiet, qtbot):
    passed = []
    quiet.passed.connect(lambda: passed.append(1))
    quiet.seconds = 0.3
    for _ in range(6):
        quiet.touch()
        qtbot.wait(100)
        assert passed == []
    qtbot.waitUntil(lambda: passed == [1])
    qtbot.wait(400)
    assert passed == [1]
    assert not quiet.is_waiting


def test_a_shorter_wait_comes_sooner(quiet, qtbot):
    quiet.seconds = 1000
    quiet.touch()
    with qtbot.waitSignal(quiet.passed, timeout=2000):
        quiet.wait(0.05)


def test_zero_is_never(quiet):
    quiet.touch()
    assert not quiet.is_waiting
    quiet.seconds = 5
    quiet.touch()
    quiet.seconds = 0
    quiet.touch()
    assert not quiet.is_waiting
