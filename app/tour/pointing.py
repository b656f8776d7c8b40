"""Keeps a bubble, and perhaps a ring, at what they point at while everything moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer, Slot
from PySide6.QtWidgets import QTabBar, QWidget

from app.tour.bubble import Bubble, Ring
from app.tour.placing import place

_EVERY_MS = 120
_EDGE = 8
_BETWEEN_TABS = 18


@dataclass(frozen=True)
class Target:
    """What is pointed at, and what the person needs to see besides, in the window's pixels."""

    rect: QRect
    needed: Sequence[QRect] = ()
    beside: QRect | None = None
    """What the bubble stands beside, where that is more than what the ring is around."""


class Pointing(QObject):
    """Shows a bubble in ``room`` beside what ``target()`` gives; hides it where that is None.

    Follows resizing, scrolling, other pages and other words; does nothing while it is off. Call
    on main.
    """

    def __init__(self, room: QWidget, bubble: Bubble, ring: Ring | None, parent: QObject) -> None:
        super().__init__(parent)
        self._room, self._bubble, self._ring = room, bubble, ring
        self._target: Callable[[], Target | None] | None = None
        self._around: tuple[QRect, Target, QSize] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.follow)
        bubble.setParent(room)
        room.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether it points at something, or will when that is to be seen."""
        return self._target is not None

    def point_at(self, target: Callable[[], Target | None]) -> None:
        """Point at this from now on."""
        self._target = target
        self.follow()
        if self._room.isVisible():
            self._timer.start()

    def stop(self) -> None:
        """Point at nothing."""
        self._target = None
        self._timer.stop()
        self._hide()

    @Slot()
    def follow(self) -> None:
        """Go where the target is now."""
        target = self._target() if self._target is not None else None
        if target is None or target.rect.isEmpty():
            self._hide()
            return
        room = self._room.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        around = room, target, self._bubble.body
        if around == self._around and self._bubble.isVisible():
            return
        self._around = around
        self._bubble.go_to(
            place(
                room=room,
                target=target.beside or target.rect,
                size=self._bubble.body,
                avoid=[target.rect, *target.needed],
            )
        )
        if self._ring is not None:
            self._ring.go_to(target.rect)
            self._bubble.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the room, and rest while it is not seen."""
        if self.is_on:
            match event.type():
                case QEvent.Type.Resize | QEvent.Type.LayoutRequest:
                    QTimer.singleShot(0, self, self.follow)
                case QEvent.Type.Hide:
                    self._timer.stop()
                case QEvent.Type.Show:
                    self._timer.start()
        return super().eventFilter(watched, event)

    def _hide(self) -> None:
        self._bubble.hide()
        if self._ring is not None:
            self._ring.hide()


def seen(widget: QWidget, room: QWidget) -> QRect:
    """Give the part of a widget that is to be seen, in the pixels of ``room``; empty for none."""
    if not widget.isVisible() or not room.isAncestorOf(widget):
        return QRect()
    rect = QRect(widget.mapTo(room, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not room:
        rect &= QRect(parent.mapTo(room, QPoint(0, 0)), parent.size())
        parent = parent.parentWidget()
    return rect & room.rect()


def seen_tab(tabs: QTabBar, index: int, room: QWidget) -> QRect:
    """Give where the word of a tab is, in the pixels of ``room``."""
    if not tabs.isVisible():
        return QRect()
    rect = tabs.tabRect(index).adjusted(0, 0, -_BETWEEN_TABS, 0)
    return rect.translated(tabs.mapTo(room, QPoint(0, 0)))
