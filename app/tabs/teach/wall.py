"""The wall of one's drawings: chosen from, relabelled and deleted by pointer and keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from app.language import put, tr
from app.tabs.teach.wall_view import DrawingWallView
from app.theme import Theme
from model.own_drawings import LABELS, OwnDrawing

_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class DrawingWall(DrawingWallView):
    """Tiles to choose from. Call on main.

    Signals
    -------
    chosen : OwnDrawing
        A tile was clicked, or Enter pressed on it.
    relabelled : OwnDrawing, str
        It is to have another label.
    deleted : OwnDrawing
        It is to be deleted.
    """

    chosen = Signal(object)
    relabelled = Signal(object, str)
    deleted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.may_change = True
        self.labels: tuple[str, ...] = LABELS
        put(self.setAccessibleName, "Your drawings")

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are about a tile from those who listen in the whole window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_own = not event.modifiers() & _OTHER_KEYS and self.current is not None
            if is_own and (event.key() == Qt.Key.Key_Delete or event.text() in LABELS):
                event.accept()
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the tile."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            position = self.position_at(event.pos())
            if position is None:
                return
            self._current = position
            self.renew()
        own = self.current
        if own is not None:
            self.make_menu(own).popup(self._menu_place(event))

    def make_menu(self, own: OwnDrawing) -> QMenu:
        """Make the menu of a drawing."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Put on the canvas"), partial(self.chosen.emit, own))
        labels = menu.addMenu(tr("This is a"))
        labels.setEnabled(self.may_change)
        for symbol in self.labels:
            action = labels.addAction(symbol, partial(self.relabelled.emit, own, symbol))
            action.setCheckable(True)
            action.setChecked(symbol == own.label)
        menu.addSeparator()
        delete = menu.addAction(tr("Delete"), partial(self.deleted.emit, own))
        delete.setEnabled(self.may_change)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the tiles; Enter, digits and Del are about the one marked."""
        own = self.current
        if own is None or event.modifiers() & _OTHER_KEYS:
            QAbstractScrollArea.keyPressEvent(self, event)
        elif event.text() in LABELS and self.may_change:
            self.relabelled.emit(own, event.text())
        elif event.key() == Qt.Key.Key_Delete and self.may_change:
            self.deleted.emit(own)
        else:
            super().keyPressEvent(event)

    def _menu_place(self, event: QContextMenuEvent) -> QPoint:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            return event.globalPos()
        return self.viewport().mapToGlobal(self.place_of(self._current).center())

    def _press(self) -> None:
        self.chosen.emit(self._drawings[self._current])
