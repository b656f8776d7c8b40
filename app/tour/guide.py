"""What helps a person who is new here: the tour and the tips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.tour.tips import Tips
from app.tour.tour import Tour

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Guide(QObject):
    """Owns the tour and the tips of a window; tips wait while the tour is on. Call on main."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.tips = Tips(window)
        self._tour: Tour | None = None

    @property
    def tour(self) -> Tour:
        """The tour; made when first asked for."""
        if self._tour is None:
            self._tour = Tour(self._window)
            self._tour.ended.connect(self._take_end)
        return self._tour

    def greet(self) -> None:
        """Begin the tour where nobody has seen it yet. What a first start shows."""
        if not self._window.settings.tour_seen:
            self.start_tour()

    @Slot()
    def start_tour(self) -> None:
        """Begin the tour from the first step."""
        self.tips.close()
        self.tips.is_quiet = True
        self._window.settings.tour_seen = True
        self.tour.start()

    @Slot()
    def _take_end(self) -> None:
        self.tips.is_quiet = False
