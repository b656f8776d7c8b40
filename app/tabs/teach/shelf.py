"""The person's drawings as the window knows them; everything on the disk is done in the background.

What was asked for is done in that order, and none of it is lost where the window closes: ``finish``
does the rest.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from app.background import Background, GoesOn, Work
from app.language import in_language, tr
from model.drawing import Drawing
from model.own_drawings import LABELS, OwnDrawing, OwnDrawings, StoreError
from model.own_drawings.exchange import export_drawings, import_drawings
from model.own_drawings.waiting import WaitingDrawings, left_behind, take_up
from model.sentence import words_of


@dataclass(eq=False)
class Entry:
    """A drawing that is in the store, or on its way there: then it has no id yet."""

    id: int | None = None


@dataclass(eq=False)
class Removal:
    """A symbol that was taken away; ``ids`` are its drawings, known once that is done.

    ``instead`` is the label they have now; None where they were deleted.
    """

    symbol: str
    instead: str | None = None
    ids: list[int] | None = None


@dataclass(frozen=True, eq=False)
class Look:
    """What is in the store: how many of each label, the newest of each, and the newest of all."""

    counts: dict[str, int]
    newest: dict[str, OwnDrawing]
    latest: list[OwnDrawing]
    may_write: bool = True
    problem: str = ""
    symbols: tuple[str, ...] = ()
    """The labels behind the digits."""

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels, the digits first."""
        return (*LABELS, *self.symbols)

    @property
    def total(self) -> int:
        """How many drawings there are."""
        return sum(self.counts.values())


class _Deed(NamedTuple):
    act: Callable[[], str]
    failed: Callable[[], None] | None


class _Done(NamedTuple):
    words: str
    is_problem: bool
    failed: Callable[[], None] | None


class DrawingShelf(QObject):
    """Saves, changes and deletes the person's drawings. Call on main.

    Signals
    -------
    changed
        Something was done: what is shown of the store is no longer true.
    said : str
        What was done, or one sentence on why it could not be.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._store = OwnDrawings()
        self._waiting: deque[_Deed] = deque()
        self._number = 0
        self._notes = WaitingDrawings(self._store.path.parent)
        self._open = 0
        self._take_up()

    def save(
        self, drawing: Drawing, label: str, entry: Entry, failed: Callable[[], None] | None = None
    ) -> None:
        """Save a drawing, or bring it back where ``entry`` was saved and deleted.

        ``failed`` is called, after ``said``, where that could not be done.
        """
        if entry.id is None:
            self._notes.note(drawing, label)

        def act() -> str:
            if entry.id is None:
                entry.id = self._store.add(drawing, label)
            else:
                self._store.restore([entry.id])
            return tr("Saved")

        self._do(act, failed)

    def delete(self, entries: Sequence[Entry], words: str = "") -> None:
        """Take drawings away; ``restore`` brings them back."""
        done = words or tr("Deleted")
        self._do(lambda: self._apply(self._store.delete, entries, done))

    def restore(self, entries: Sequence[Entry]) -> None:
        """Bring deleted drawings back."""
        self._do(lambda: self._apply(self._store.restore, entries, tr("Brought back")))

    def relabel(self, entries: Sequence[Entry], label: str) -> None:
        """Give drawings another label."""
        act = partial(self._store.relabel, label=label)
        words = tr("Saved as {label}", label=label)
        self._do(lambda: self._apply(act, entries, words))

    def add_symbol(self, symbol: str) -> None:
        """Take in a symbol that no drawing has yet."""

        def act() -> str:
            self._store.add_symbol(symbol)
            return tr("{symbol} is a label now", symbol=symbol)

        self._do(act)

    def remove_symbol(self, removal: Removal) -> None:
        """Take a symbol away; what becomes of its drawings, the removal says."""

        def act() -> str:
            removal.ids = self._store.remove_symbol(removal.symbol, removal.instead)
            return tr("{symbol} is no label any more", symbol=removal.symbol)

        self._do(act)

    def bring_back_symbol(self, removal: Removal) -> None:
        """Undo a removal: the symbol is a label again, and its drawings have it."""

        def act() -> str:
            if removal.ids is None:  # it could not be taken away in the first place
                return ""
            self._store.add_symbol(removal.symbol)
            if removal.instead is None:
                self._store.restore(removal.ids)
            else:
                self._store.relabel(removal.ids, removal.symbol)
            return tr("Brought back")

        self._do(act)

    @Slot(object)
    def import_file(self, path: Path) -> None:
        """Add the drawings of a strokes file."""
        self._do(lambda: _imported(self._store, path))

    @Slot(object)
    def export_file(self, path: Path) -> None:
        """Write all drawings to a strokes file."""
        self._do(lambda: _exported(self._store, path))

    def looking(self, count: int) -> Work:
        """Give the work that reads the store, its newest ``count`` drawings: makes a ``Look``."""
        return partial(_look, self._store, count)

    def finish(self) -> None:
        """Do what is still to be done, here and now; the lanes must be closed."""
        while self._waiting:
            done = self._do_next()
            if done is not None and done.is_problem:
                logging.getLogger(__name__).error(done.words)
        self._notes.forget()

    def _take_up(self) -> None:
        """Save what was still on its way to the store when a window was killed."""
        if any(self._store.path.parent.glob("waiting-*.jsonl")):

            def act() -> str:
                count = take_up(self._store, left_behind(self._store.path.parent))
                return tr("%n drawings imported", n=count) if count else ""

            self._do(act)

    def _apply(self, act: Callable[[list[int]], int], entries: Sequence[Entry], words: str) -> str:
        ids = [entry.id for entry in entries if entry.id is not None]
        if not ids:  # it could not be saved in the first place
            return ""
        act(ids)
        return words

    def _do(self, act: Callable[[], str], failed: Callable[[], None] | None = None) -> None:
        self._waiting.append(_Deed(act, failed))
        self._open += 1
        self._number += 1  # of its own kind, or a newer one would take its place
        kind = f"own drawings {self._number}"
        self._background.quick.submit(kind, lambda goes_on: self._do_next(), self._tell)

    def _do_next(self) -> _Done | None:
        try:
            deed = self._waiting.popleft()
        except IndexError:
            return None
        try:
            return _Done(deed.act(), False, None)
        except StoreError as error:
            return _Done(in_language(words_of(error)), True, deed.failed)

    def _tell(self, done: _Done | None) -> None:
        self._open -= 1
        if self._open == 0:
            self._notes.forget()
        if done is None:
            return
        if done.words:
            self.said.emit(done.words)
        if done.failed is not None:
            done.failed()
        self.changed.emit()


def _look(store: OwnDrawings, count: int, goes_on: GoesOn) -> Look:
    try:
        counts, newest, page = store.counts(), store.newest(), store.page(count)
        return Look(counts, newest, page, store.may_write, symbols=store.symbols())
    except StoreError as error:
        return Look({}, {}, [], store.may_write, in_language(words_of(error)))


def _imported(store: OwnDrawings, path: Path) -> str:
    done = import_drawings(store, path)
    words = tr("%n drawings imported", n=len(done.ids))
    if not done.known:
        return words
    return tr("{imported}, %n were there already", imported=words, n=done.known)


def _exported(store: OwnDrawings, path: Path) -> str:
    count = export_drawings(store, path)
    return tr("%n drawings written to {file}", n=count, file=path.name)


def drawings(count: int) -> str:
    """Write a number of drawings, such as ``1 drawing``."""
    return tr("%n drawings", n=count)
