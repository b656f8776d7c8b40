"""One step of the tour: what it asks, where it points, and how it knows that it was done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.tour.pointing import Target


class Step(QObject):
    """Watches the window from ``begin`` to ``end``. Call on main.

    Signals
    -------
    changed
        It says something else now.
    over
        It was done, and the person had a moment to look.
    """

    changed = Signal()
    over = Signal()

    linger_ms = 2500
    """How long it still stands once it was done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_done = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.over)

    @property
    def title(self) -> str:
        """What to do, in a few words of the language that is chosen."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """What happens then, or why it does not."""
        raise NotImplementedError

    def target(self) -> Target | None:
        """Say where it points; None where that is not to be seen."""
        raise NotImplementedError

    def begin(self) -> None:
        """Watch for what the person does."""
        self.is_done = False

    def end(self) -> None:
        """Watch no more."""
        self._rest.stop()

    @Slot()
    def finish(self) -> None:
        """Note that it was done; more of the same gives the person more time."""
        self._rest.start(self.linger_ms)
        if not self.is_done:
            self.is_done = True
            self.changed.emit()

    @Slot()
    def wait(self) -> None:
        """Stand on while the person is at it."""
        self._rest.stop()
