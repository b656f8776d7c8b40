"""What the steps of the tour have in common: the window they point at, and the pen they watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Slot
from PySide6.QtWidgets import QWidget

from app.tour.pointing import Target, seen, seen_tab
from app.tour.step import Step
from model.drawing import Drawing

if TYPE_CHECKING:
    from app.main_window import MainWindow


class WindowStep(Step):
    """A step in the main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._room: QWidget = window.views

    def _seen(self, *widgets: QWidget) -> list[QRect]:
        return [rect for widget in widgets if not (rect := seen(widget, self._room)).isEmpty()]

    def _at(self, widget: QWidget, *needed: QWidget) -> Target | None:
        rects = self._seen(widget)
        needed = (self._window.views.top_bar, *needed)
        return Target(rects[0], self._seen(*needed)) if rects else None

    def _at_canvas(self) -> Target | None:
        """Point at the canvas from where its buttons and the answer stay free."""
        views = self._window.views
        rects = self._seen(views.canvas, views.canvas_tools)
        if len(rects) < 2:
            return None
        needed = self._seen(views.top_bar, views.panel, views.train_tab.card)
        return Target(rects[0], needed, rects[0].united(rects[1]))

    def _at_tab(self, index: int) -> Target | None:
        views = self._window.views
        needed = self._seen(views.top_bar, views.canvas, views.panel)
        return Target(seen_tab(views.top_bar.tabs, index, self._room), needed)

    @property
    def _page(self) -> int:
        return self._window.views.pages.currentIndex()


class DrawingStep(WindowStep):
    """Done once something was drawn; waits while the pen is down."""

    def begin(self) -> None:
        """Watch the pen."""
        super().begin()
        self._window.canvas.drawing_finished.connect(self._take)
        self._window.canvas.drawing_changed.connect(self.wait)

    def end(self) -> None:
        """Watch no more."""
        super().end()
        self._window.canvas.drawing_finished.disconnect(self._take)
        self._window.canvas.drawing_changed.disconnect(self.wait)

    @Slot(object)
    def _take(self, drawing: Drawing) -> None:
        if drawing.strokes:
            self.finish()
        elif self.is_done:
            self._rest.start(self.linger_ms)
