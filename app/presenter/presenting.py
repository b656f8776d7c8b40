"""The way into presenter mode and back: the same window, with another page, full screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from app.edited_drawing import EditedDrawing
from app.live_reader import LiveReader
from app.theme import Theme
from app.train.controller import TrainingController

if TYPE_CHECKING:
    from app.presenter.window import PresenterWindow


class Presenting(QObject):
    """Shows the presenter's page instead of the normal one. Call on main.

    The page is made when it is first wanted; its controls are attributes of the window from then
    on. ``window`` is what is shown, ``pages`` what it shows, the normal page first.
    """

    def __init__(
        self,
        window: QMainWindow,
        pages: QStackedWidget,
        theme: Theme,
        edited: EditedDrawing,
        reader: LiveReader,
        controller: TrainingController,
    ) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages
        self._parts = (theme, edited, reader, controller)
        self._page: PresenterWindow | None = None
        self._least = window.minimumSize()
        self._geometry: QByteArray | None = None

    @property
    def is_on(self) -> bool:
        """Whether presenter mode is on."""
        return self._page is not None and self._pages.currentWidget() is self._page

    @property
    def page(self) -> PresenterWindow:
        """The page; made now if not before."""
        if self._page is None:
            from app.presenter.window import PresenterWindow

            self._page = PresenterWindow(*self._parts)
            self._pages.addWidget(self._page)
            self._page.leave_wanted.connect(self.leave)
            for control in self._page.named_controls():
                setattr(self._window, control.objectName(), control)
        return self._page

    @property
    def normal_geometry(self) -> QByteArray | None:
        """Where the window was before presenter mode; None while it is off."""
        return self._geometry if self.is_on else None

    @Slot()
    def toggle(self) -> None:
        """Enter, or leave unless it is locked."""
        if self.is_on:
            self.page.leave()
        else:
            self.enter()

    @Slot()
    def enter(self) -> None:
        """Fill the screen the window is on."""
        if self.is_on:
            return
        self._geometry = self._window.saveGeometry()
        self._pages.setCurrentWidget(self.page)
        self._window.setMinimumSize(320, 180)
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)

    @Slot()
    def leave(self) -> None:
        """Give the normal window back, where it was."""
        if not self.is_on:
            return
        self._pages.setCurrentIndex(0)
        self._window.setMinimumSize(self._least)
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
