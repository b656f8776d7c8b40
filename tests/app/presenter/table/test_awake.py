import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.presenter.table.awake import REASON, Awake, bus_address
from tests.app.windows import LONG

FAKE = Path(__file__).with_name("fake_screen_saver.py")


@pytest.fixture
def awake(qtbot):
    """What keeps the screen on where there is a bus; let go at the end."""
    made = Awake(system="linux")
    yield made
    made.release()


@pytest.fixture
def bus(monkeypatch):
    """A bus of the session that nobody else uses."""
    program = shutil.which("dbus-daemon")
    assert program, "this test needs dbus-daemon"
    command = [program, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


@pytest.fixture
def saver(bus):
    """A screen saver on that bus; its lines tell what it is asked."""
    with subprocess.Popen(
        [sys.executable, FAKE, bus], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "ready\n"
        yield process.stdout
        process.terminate()


def test_the_screen_saver_is_held_off_until_released(awake, saver, qtbot):
    awake.hold()
    qtbot.waitUntil(lambda: awake.state is True, timeout=LONG)
    assert saver.readline() == f"held off by Inkling: {REASON}\n"
    awake.hold()
    awake.release()
    assert awake.state is None
    assert saver.readline() == "gone\n"


def test_it_can_be_held_off_again(awake, saver, qtbot):
    for _ in range(2):
        awake.hold()
        qtbot.waitUntil(lambda: awake.state is True, timeout=LONG)
        assert saver.readline().startswith("held off")
        awake.release()
        assert saver.readline() == "gone\n"


def test_a_bus_without_a_screen_saver_is_told(awake, bus, qtbot):
    awake.hold()
    qtbot.waitUntil(lambda: awake.state is False, timeout=LONG)


def test_no_bus_at_all_does_no_harm(awake, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert bus_address() == ""
    awake.hold()
    assert awake.state is False
    awake.release()
    assert awake.state is None


def test_a_bus_that_is_gone_does_no_harm(awake, monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    awake.hold()
    assert awake.state is False
