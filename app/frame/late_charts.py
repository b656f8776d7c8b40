"""The charts' library is slow to load: it comes when the window is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from app.language import tr
from app.theme import Theme
from app.train.controller import TrainingController
from app.views import Views

if TYPE_CHECKING:
    from app.frame.window_charts import WindowCharts
    from app.train.digit_picture import DigitSubject

_AFTER_MS = 150


class LateCharts(QObject):
    """Makes the charts a moment after the canvas was painted, or when first asked for.

    Call on main.

    Signals
    -------
    said : str
        One sentence: what was saved, or why it could not be.
    """

    said = Signal(str)

    def __init__(
        self,
        theme: Theme,
        controller: TrainingController,
        views: Views,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._controller = controller
        self._views = views
        self._charts: WindowCharts | None = None
        self.subject: Callable[[], DigitSubject | None] | None = None
        """Gives what the pinned curve is about, for pictures; set before the charts are made."""
        self._moment: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._make)
        views.canvas.installEventFilter(self)

    @property
    def charts(self) -> WindowCharts:
        """What the library draws; made now if not before."""
        if self._charts is None:
            from app.frame.window_charts import WindowCharts

            views = self._views
            self._charts = WindowCharts(
                self._theme, self._controller, views.train_tab, views.panel, self
            )
            self._charts.problem.connect(self.said)
            self._charts.saved.connect(self._say_saved)
            self._charts.show_moment(self._moment)
            if self.subject is not None:
                self._charts.digit_plot.subject = self.subject
        return self._charts

    def show_moment(self, step: int | None) -> None:
        """Mark the step that answers while an earlier moment is held; None for none."""
        self._moment = step
        if self._charts is not None:
            self._charts.show_moment(step)

    def stop(self) -> None:
        """Make none by itself any more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first time that the canvas is painted."""
        if event.type() == QEvent.Type.Paint:
            self._views.canvas.removeEventFilter(self)
            self._timer.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _make(self) -> None:
        self._charts = self.charts

    @Slot(str)
    def _say_saved(self, name: str) -> None:
        self.said.emit(tr("Saved {name}", name=name))
