"""The evening's results as the games use them: what the disk refuses is counted all the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from model.challenge.clock import ClockResult
from model.challenge.evening import BestTime, Evening, Fooling, Tally
from model.challenge.rules import Attempt, Verdict
from model.challenge.storing import ResultsError
from model.sentence import words_of

UNDO_SECONDS = 10
"""How long results that were cleared can be brought back."""

_Found = TypeVar("_Found")


class Results(QObject):
    """Keeps results, and says in ``problem`` why it could not. Call on main.

    Signals
    -------
    changed
        There is another result, none any more, or another name.
    problem_changed(str)
        ``problem`` is another sentence, or empty.
    """

    changed = Signal()
    problem_changed = Signal(str)

    def __init__(self, evening: Evening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evening = evening
        self.problem = ""
        self.tally = self._try(evening.tally, Tally())
        self.newest_fooling: int | None = None
        self.newest_time: int | None = None
        self._token: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_SECONDS * 1000)
        self._timer.timeout.connect(self.forget_cleared)

    @property
    def can_undo_clear(self) -> bool:
        """Whether results were cleared a moment ago."""
        return self._token is not None

    @property
    def has_any(self) -> bool:
        """Whether there is anything to clear."""
        return self.tally != Tally() or bool(self.best_times(1))

    def keep(self, attempt: Attempt, verdict: Verdict) -> None:
        """Count an attempt, and keep its drawing where it fooled the network."""
        kept = self._try(lambda: self._evening.keep(attempt, verdict), None)
        self.newest_fooling = kept if verdict is Verdict.FOOLED else None
        self._count(verdict, kept is not None)
        self.changed.emit()

    def keep_time(self, result: ClockResult) -> None:
        """Keep a game against the clock."""
        self.newest_time = self._try(lambda: self._evening.keep_time(result), None)
        self.changed.emit()

    def best_foolings(self, count: int) -> list[Fooling]:
        """List the best foolings, the best first."""
        return self._try(lambda: self._evening.best_foolings(count), [])

    def best_times(self, count: int) -> list[BestTime]:
        """List the best games against the clock, the best first."""
        return self._try(lambda: self._evening.best_times(count), [])

    def name_fooling(self, id: int, name: str | None) -> None:
        """Put a name to a fooling."""
        self._try(lambda: self._evening.name_fooling(id, name), None)
        self.changed.emit()

    def name_time(self, id: int, name: str | None) -> None:
        """Put a name to a game against the clock."""
        self._try(lambda: self._evening.name_time(id, name), None)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all results away; for some seconds they can be brought back."""
        if self.can_undo_clear or not self.has_any:
            return
        self._token = self._try(self._evening.clear, None)
        if self._token is not None:
            self._timer.start()
            self._read_again()

    @Slot()
    def undo_clear(self) -> None:
        """Bring back what was cleared."""
        if self._token is None:
            return
        token, self._token = self._token, None
        self._timer.stop()
        self._try(lambda: self._evening.undo_clear(token), 0)
        self._read_again()

    @Slot()
    def forget_cleared(self) -> None:
        """Delete what was cleared for good, also that of a time the program ended early."""
        self._timer.stop()
        self._token = None
        self._try(self._evening.forget_cleared, None)
        self.changed.emit()

    def _read_again(self) -> None:
        self.newest_fooling = self.newest_time = None
        self.tally = self._try(self._evening.tally, Tally())
        self.changed.emit()

    def _count(self, verdict: Verdict, is_kept: bool) -> None:
        if is_kept:
            self.tally = self._try(self._evening.tally, self.tally)
        elif verdict is not Verdict.NOTHING:
            name = verdict.value
            self.tally = replace(self.tally, **{name: getattr(self.tally, name) + 1})

    def _try(self, work: Callable[[], _Found], otherwise: _Found) -> _Found:
        before = self.problem
        try:
            found = work()
            self.problem = ""
        except ResultsError as error:
            found, self.problem = otherwise, words_of(error)
        if self.problem != before:
            self.problem_changed.emit(self.problem)
        return found
