"""The way into presenter mode and back: the same window, with another page, full screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from app.canvas.edited_drawing import EditedDrawing
from app.reading.live_reader import LiveReader
from app.theme import Theme
from app.train.controller import TrainingController
from model.table_settings import read_table_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.presenter.challenge.challenge import Challenge
    from app.presenter.table.table import Table
    from app.presenter.window import PresenterWindow
    from model.networks import NetworkKind


class Presenting(QObject):
    """Shows the presenter's page instead of the normal one. Call on main.

    The page is made when it is first wanted; its controls are attributes of the window from then
    on. ``window`` is what is shown, ``pages`` what it shows, the normal page first; ``network``
    says which one a live training builds.

    Signals
    -------
    said(str)
        One sentence on the settings of the table.
    network_wanted(Path)
        The settings of the table name a network that is to answer.
    """

    said = Signal(str)
    network_wanted = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        pages: QStackedWidget,
        theme: Theme,
        edited: EditedDrawing,
        reader: LiveReader,
        controller: TrainingController,
        network: Callable[[], NetworkKind],
    ) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages
        self._parts = (theme, edited, reader, controller)
        self._network = network
        self._page: PresenterWindow | None = None
        self.table: Table | None = None
        """What presenter mode does by itself; made with the page."""
        self.challenge: Challenge | None = None
        """The games; made with the page."""
        self.settings_file: Path | None = None
        """The settings of the table; None for the file in the data folder."""
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
            self._page.train_live.network = self._network
            self._add_table(self._page)
            self._add_challenge(self._page)
            self._pages.addWidget(self._page)
            self._page.leave_wanted.connect(self.leave)
            for control in self._page.named_controls():
                setattr(self._window, control.objectName(), control)
        return self._page

    def _add_table(self, page: PresenterWindow) -> None:
        from app.presenter.table.table import Table

        self.table = Table(page, lambda: read_table_settings(self.settings_file))
        self.table.said.connect(self.said)
        self.table.network_wanted.connect(self.network_wanted)

    def _add_challenge(self, page: PresenterWindow) -> None:
        from app.presenter.challenge.at_table import ChallengeAtTable
        from app.presenter.challenge.challenge import Challenge

        self.challenge = Challenge(page)
        self.challenge.said.connect(self.said)
        assert self.table is not None
        ChallengeAtTable(self.challenge, self.table)
        for control in self.challenge.named_controls():
            setattr(self._window, control.objectName(), control)

    @property
    def is_locked(self) -> bool:
        """Whether presenter mode is on and must not be left by closing the window."""
        return self.is_on and not self.page.may_leave()

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
