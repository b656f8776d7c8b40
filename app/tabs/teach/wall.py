"""The wall of one's drawings: chosen from, relabelled and deleted by pointer and keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from app.tabs.mistakes.grid import PITCH
from app.tabs.teach.wall_view import DrawingWallView
from app.theme import Theme
from model.own_drawings import LABELS, OwnDrawing

_ACROSS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ENDS = {Qt.Key.Key_End: 1, Qt.Key.Key_Home: -1}
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
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
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Your drawings")

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are about a tile from those who listen in the whole window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_own = not event.modifiers() & _OTHER_KEYS and self.current is not None
            if is_own and (event.key() == Qt.Key.Key_Delete or event.text() in LABELS):
                event.accept()
                return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer goes."""
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the tile under the pointer."""
        self._point_at(self.position_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the tile under the pointer."""
        position = self.position_at(event.position().toPoint())
        if position is not None:
            self._current = position
            self.renew()
            if event.button() == Qt.MouseButton.LeftButton:
                self._press()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the end of a click: nobody else is to have it."""
        event.accept()

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
        menu.addAction("Put on the canvas", partial(self.chosen.emit, own))
        labels = menu.addMenu("This is a")
        labels.setEnabled(self.may_change)
        for symbol in LABELS:
            action = labels.addAction(symbol, partial(self.relabelled.emit, own, symbol))
            action.setCheckable(True)
            action.setChecked(symbol == own.label)
        menu.addSeparator()
        delete = menu.addAction("Delete", partial(self.deleted.emit, own))
        delete.setEnabled(self.may_change)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the tiles; Enter, digits and Del are about the one marked."""
        key, own = Qt.Key(event.key()), self.current
        rows = max(1, self.viewport().height() // PITCH)
        columns = self._grid.columns
        if own is None or event.modifiers() & _OTHER_KEYS:
            super().keyPressEvent(event)
        elif key in _PRESS:
            self._press()
        elif key in _ACROSS:
            self._move_by(_ACROSS[key])
        elif key in _DOWN:
            self._move_by(_DOWN[key] * columns)
        elif key in _PAGES:
            self._move_by(_PAGES[key] * columns * rows)
        elif key in _ENDS:
            self._move_by(_ENDS[key] * len(self._drawings))
        elif event.text() in LABELS and self.may_change:
            self.relabelled.emit(own, event.text())
        elif key == Qt.Key.Key_Delete and self.may_change:
            self.deleted.emit(own)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the tile that the keys are about."""
        super().focusInEvent(event)
        self.renew()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.renew()

    def _menu_place(self, event: QContextMenuEvent) -> QPoint:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            return event.globalPos()
        return self.viewport().mapToGlobal(self.place_of(self._current).center())

    def _press(self) -> None:
        own = self.current
        if own is not None:
            self.chosen.emit(own)

    def _move_by(self, tiles: int) -> None:
        self._current = max(0, min(self._current + tiles, len(self._drawings) - 1))
        place, bar = self.place_of(self._current), self.verticalScrollBar()
        below = place.bottom() + 1 - self.viewport().height()
        if place.top() < 0 or below > 0:
            bar.setValue(bar.value() + (place.top() if place.top() < 0 else below))
        self.renew()

    def _point_at(self, position: int | None) -> None:
        if position != self._under:
            self._under = position
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(arrow if position is None else hand)
            self.viewport().update()
