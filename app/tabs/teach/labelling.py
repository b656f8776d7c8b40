"""Labels what lies on the canvas, from any tab, so that it is saved; undo takes both back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from weakref import ref

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QUndoCommand

from app.canvas.canvas import Canvas
from app.canvas.edited_drawing import UNDO_LIMIT
from app.language import tr
from app.reading.live_reader import LiveReader
from app.tabs.teach.fitting import on_paper
from app.tabs.teach.several import Part, part_to_label
from app.tabs.teach.shelf import DrawingShelf, Entry
from model.drawing import Drawing, Stroke
from model.own_drawings import LABELS, OwnDrawing


class Labelling(QObject):
    """Takes the drawing on the canvas into the store. Call on main.

    Signals
    -------
    said : str
        Why there is nothing to save, or what the store says.
    """

    said = Signal(str)

    def __init__(
        self,
        canvas: Canvas,
        shelf: DrawingShelf,
        reader: LiveReader | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.shelf = shelf
        self._reader = reader
        self._asked: tuple[str, tuple[Stroke, ...]] | None = None
        self._shown: tuple[OwnDrawing, tuple[Stroke, ...]] | None = None
        shelf.said.connect(self.said)
        for symbol in LABELS:
            key = QShortcut(QKeySequence(f"Ctrl+Shift+{symbol}"), canvas)  # heard in any tab
            key.setAutoRepeat(False)
            key.activated.connect(partial(self.label, symbol))

    @Slot(str)
    def label(self, symbol: str) -> None:
        """Save the drawing with this label and clear the canvas for the next one.

        A drawing of the store that lies there as it is gets the label instead. Of several digits
        the one that was chosen is saved, and the others stay; where none was, it is asked once.
        """
        canvas = self.canvas
        canvas.finish_stroke()
        drawing = canvas.drawing
        if not drawing.strokes:
            if canvas.picture is None:
                self.said.emit(tr("Draw something first."))
            else:
                self.said.emit(tr("A picture cannot be saved, a drawing can."))
            return
        shown = self._still_shown(drawing)
        if shown is not None:
            self._do(_Relabel(self.shelf, shown, symbol), symbol, canvas.clear)
            return
        part = self._part(drawing, symbol)
        if part is not None:
            rest = partial(canvas.set_drawing, part.rest) if part.rest.strokes else canvas.clear
            self._do(_Save(self, part.drawing, symbol), symbol, rest)

    def _part(self, drawing: Drawing, symbol: str) -> Part | None:
        """Give what the label is for; None where that has to be asked first."""
        if symbol not in LABELS or self._reader is None:  # "cat" looks like several digits
            return Part(drawing, Drawing())
        part = part_to_label(self._reader, drawing)
        if isinstance(part, Part):
            return part
        asked, self._asked = self._asked, (symbol, drawing.strokes)
        if asked is not None and asked[0] == symbol and _is_same(asked[1], drawing):
            self._asked = None
            return Part(drawing, Drawing())
        self.said.emit(
            tr(
                "This looks like {count} digits. Click the one to save, or press {symbol} again"
                " to save all of it as one {symbol}.",
                count=part,
                symbol=symbol,
            )
        )
        return None

    def _do(self, command: QUndoCommand, symbol: str, leave: Callable[[], None]) -> None:
        stack = self.canvas.undo_stack
        stack.beginMacro(tr("Label {symbol}", symbol=symbol))
        stack.push(command)
        leave()
        stack.endMacro()

    @Slot(object)
    def show(self, own: OwnDrawing) -> None:
        """Put a drawing of the store on the canvas; undo brings back what was there."""
        self.canvas.set_drawing(on_paper(own.drawing))
        self._shown = own, self.canvas.drawing.strokes
        self.said.emit(
            tr(
                "Your {label} is on the canvas; Ctrl+Z brings back what was there.",
                label=own.label,
            )
        )

    def forget(self, own: OwnDrawing) -> None:
        """Take this drawing for a new one from now on, should it lie on the canvas."""
        if self._shown is not None and self._shown[0].id == own.id:
            self._shown = None

    def bring_back(self, index: int) -> None:
        """Undo a label whose drawing could not be saved, if it was the last thing done."""
        stack = self.canvas.undo_stack
        if stack.index() == index and self.canvas.is_empty:
            self.canvas.undo()

    @property
    def steps(self) -> int:
        """How many steps there will be on the canvas' stack when this one is done."""
        return min(self.canvas.undo_stack.index() + 1, UNDO_LIMIT)

    def _still_shown(self, drawing: Drawing) -> OwnDrawing | None:
        """Give the drawing of the store that lies on the canvas with nothing changed."""
        if self._shown is None:
            return None
        own, strokes = self._shown
        return own if _is_same(strokes, drawing) else None


class _Save(QUndoCommand):
    """Saves a drawing; undone, it is deleted again."""

    def __init__(self, labelling: Labelling, drawing: Drawing, symbol: str) -> None:
        super().__init__(tr("Save"))
        self._labelling = ref(labelling)  # the stack must not keep the window alive
        self._drawing, self._symbol = drawing, symbol
        self._entry = Entry()

    def redo(self) -> None:
        """Save, the first time; bring back after that."""
        labelling = self._labelling()
        if labelling is not None:
            failed = partial(_bring_back, self._labelling, labelling.steps)
            labelling.shelf.save(self._drawing, self._symbol, self._entry, failed)

    def undo(self) -> None:
        """Take it away again."""
        labelling = self._labelling()
        if labelling is not None:
            labelling.shelf.delete([self._entry], tr("Taken back"))


class _Relabel(QUndoCommand):
    """Gives a drawing of the store another label; undone, the one it had."""

    def __init__(self, shelf: DrawingShelf, own: OwnDrawing, symbol: str) -> None:
        super().__init__(tr("Change label"))
        self._shelf = ref(shelf)
        self._entry, self._before, self._after = Entry(own.id), own.label, symbol

    def redo(self) -> None:
        """Give it the new one."""
        self._apply(self._after)

    def undo(self) -> None:
        """Give it the one it had."""
        self._apply(self._before)

    def _apply(self, symbol: str) -> None:
        shelf = self._shelf()
        if shelf is not None:
            shelf.relabel([self._entry], symbol)


def _bring_back(labelling: ref[Labelling], index: int) -> None:
    alive = labelling()
    if alive is not None:
        alive.bring_back(index)


def _is_same(strokes: tuple[Stroke, ...], drawing: Drawing) -> bool:
    return len(strokes) == len(drawing) and all(
        one is other for one, other in zip(strokes, drawing.strokes, strict=True)
    )
