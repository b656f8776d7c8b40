"""Holds off the screen saver and sleep while somebody presents."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.language import noop, tr

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

REASON = noop("Inkling is being presented")
_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_BUS_NAME = "inkling-awake"
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2


class Means(Protocol):
    """One system's way to stay awake."""

    def hold(self) -> bool | None:
        """Hold it off; whether that worked, None where that will be told later."""
        ...

    def release(self) -> None:
        """Let the system do as it likes again."""
        ...


class Awake(QObject):
    """Keeps the screen on from ``hold`` to ``release``. Call on main; never fails.

    Parameters
    ----------
    system
        Whose way to take, as ``sys.platform`` names it.

    Signals
    -------
    changed
        ``state`` is another one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, system: str = sys.platform) -> None:
        super().__init__(parent)
        self._system = system
        self.state: bool | None = None
        """Whether the screen stays on; None where nobody asked, or the answer is not there yet."""
        self._means: Means | None = None

    def hold(self) -> None:
        """Hold off screen saver and sleep; of no effect while they are."""
        if self._means is None:
            self._means = self._choose()
            self._set(self._means.hold())

    def release(self) -> None:
        """Let the system do as it likes again; of no effect where nothing is held off."""
        if self._means is not None:
            self._means.release()
            self._means = None
            self._set(None)

    def _choose(self) -> Means:
        if self._system == "win32":
            return _Windows()
        if self._system == "darwin":
            return _Mac()
        return _Bus(self)

    def _set(self, state: bool | None) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()

    def take_answer(self, held: bool) -> None:
        """Note what the system said late."""
        if self._means is not None:
            self._set(held)


class _Bus(QObject):
    """Asks the desktop over the session's bus.

    What is held off ends with the connection, and so also if the program ends by accident.
    """

    def __init__(self, awake: Awake) -> None:
        super().__init__(awake)
        self._awake = awake
        self._is_connected = False
        self._watcher: QDBusPendingCallWatcher | None = None

    def hold(self) -> bool | None:
        address = bus_address()
        if not address:
            return False
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.connectToBus(address, _BUS_NAME)
        self._is_connected = True
        if not bus.isConnected():
            return False
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        call.setArguments(["Inkling", tr(REASON)])
        self._watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
        self._watcher.finished.connect(self._take)
        return None

    def release(self) -> None:
        if self._is_connected:
            from PySide6.QtDBus import QDBusConnection

            self._watcher = None
            QDBusConnection.disconnectFromBus(_BUS_NAME)
            self._is_connected = False
        self.deleteLater()

    @Slot(object)
    def _take(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher is self._watcher:
            self._awake.take_answer(not watcher.isError())


def bus_address() -> str:
    """Where the session's bus is; empty for none. None is started."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if named:
        return named
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    socket = Path(folder) / "bus"
    return f"unix:path={socket}" if folder and socket.exists() else ""


class _Windows:
    """Tells Windows that the display is needed, until it is told otherwise."""

    def hold(self) -> bool | None:
        return self._set(_CONTINUOUS | _SYSTEM | _DISPLAY)

    def release(self) -> None:
        self._set(_CONTINUOUS)

    def _set(self, flags: int) -> bool:
        import ctypes

        library = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
        return bool(library.SetThreadExecutionState(flags))


class _Mac:
    """Runs ``caffeinate``, which ends with this process at the latest."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> bool | None:
        command = ["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())]
        try:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        except OSError:
            return False
        return True

    def release(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
