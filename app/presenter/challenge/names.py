"""Offers a place for a name once a result is among the best; nobody has to take it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot

from app.language import put
from app.presenter.challenge.clock_chart import BEST
from app.presenter.challenge.name_entry import NameEntry
from app.presenter.challenge.results import Results
from app.presenter.challenge.stage_button import StageButton
from app.presenter.challenge.tiles import COLUMNS, ROWS
from app.presenter.window import PresenterWindow

_MARGIN = 24


class Names(QObject):
    """A button on the canvas that opens the letters, for the newest result only. Call on main."""

    def __init__(self, presenter: PresenterWindow, results: Results) -> None:
        super().__init__(presenter)
        self._canvas, self._results = presenter.canvas, results
        self.entry = NameEntry(presenter.stage, presenter.theme)
        self.button = StageButton(presenter.theme, "presenter_name_button", parent=self._canvas)
        put(self.button.setText, "Add my letters")
        put(self.button.setToolTip, "Add my letters (M)")
        self.button.hide()
        self.button.clicked.connect(self.open)
        self.entry.named.connect(self._name)
        self._canvas.installEventFilter(self)
        presenter.stage.scaled.connect(self._place)
        presenter.theme.changed.connect(self._place)

    def offer(self) -> None:
        """Show the button, where the newest result is among the best and has no name yet."""
        results = self._results
        foolings, times = results.best_foolings(COLUMNS * ROWS), results.best_times(BEST)
        newest = [one for one in foolings if one.id == results.newest_fooling]
        named = [one.name for one in newest]
        named += [one.name for one in times if one.id == results.newest_time]
        self.button.setVisible(bool(named) and not any(named))
        self.button.raise_()
        self._place()

    def take_back(self) -> None:
        """Hide the button: the next visitor, or the next digit, comes."""
        self.button.hide()

    @Slot()
    def open(self) -> None:
        """Open the letters, where the button is on offer."""
        if self.button.isVisible():
            self.entry.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the button in its corner."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _place(self) -> None:
        scale = self._canvas.width() / 816
        self.button.set_scale(scale)
        self.button.resize(self.button.sizeHint())
        edge = round(_MARGIN * scale)
        self.button.move(edge, self._canvas.height() - edge - self.button.height())

    @Slot(str)
    def _name(self, name: str) -> None:
        results = self._results
        if results.newest_fooling is not None:
            results.name_fooling(results.newest_fooling, name)
        elif results.newest_time is not None:
            results.name_time(results.newest_time, name)
        self.button.hide()
