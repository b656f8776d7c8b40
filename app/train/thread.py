"""The trainer thread: one blocking call of a session, nothing else."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QThread

from app.yielding import give_way
from model.training.channel import Channel, Control


class Session(Protocol):
    """A run or a race."""

    def run(self, channel: Channel, control: Control) -> None:
        """Train to the end; blocks."""


class TrainerThread(QThread):
    """Runs a session to its end. Connect ``finished`` before ``start``."""

    def __init__(
        self, session: Session, channel: Channel, control: Control, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trainer")
        self._session = session
        self._channel = channel
        self._control = control

    def run(self) -> None:
        """Run the session; the whole life of the thread."""
        give_way()
        self._session.run(self._channel, self._control)
