import pytest

from tests.app.windows import Windows


@pytest.fixture
def windows(qtbot):
    """Opens real windows; closed and destroyed with the test."""
    made = Windows(qtbot)
    yield made
    made.close_all()


@pytest.fixture
def person(windows):
    """Somebody in front of a fresh window."""
    return windows.open()


@pytest.fixture
def window(person):
    """A fresh window on the screen."""
    return person.window
