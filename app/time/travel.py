"""The time machine in the window: its strip, and the other views that say which moment it is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from app.late_charts import LateCharts
from app.pinned_digit import PinnedReading
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.time.machine import TimeMachine
from app.time.strip import TimeStrip
from app.views import Views
from app.words import NO_BREAK, thousands
from model.inside.opinions import Opinions, opinions
from model.moments import Moments
from model.raster import Image

_SETTLED_MS = 120
"""The curve is worked out anew when the drawing has been left alone for so long."""
_PIECE_SECONDS = 0.06
_REST, _REST_WHILE_TRAINING = 1.0, 4.0


class TimeTravel(QObject):
    """Connects a ``TimeMachine`` with the window. Call on main."""

    def __init__(
        self,
        views: Views,
        insight: Insight,
        charts: LateCharts,
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._views, self._insight, self._charts, self._say = views, insight, charts, say
        controller, reader = insight.controller, insight.reader
        self.machine = TimeMachine(controller, reader, insight.run_opener, self)
        self.strip = TimeStrip(insight.theme, self.machine)
        self._image: Image | None = None
        self._asked: Moments | None = None
        self._opinions: Opinions = {}
        self._refresher = Refresher(
            self.strip, insight.background.slow, "replay", self._ask, self._show, _REST
        )
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._take_image)
        views.add_time_strip(self.strip)
        self.strip.hide()
        self.machine.grown.connect(self._follow)
        self.machine.moved.connect(self._show_moment)
        self.machine.said.connect(self._say_words)
        controller.state_changed.connect(self._follow)
        reader.read.connect(self._note_reading)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Show the strip while there is a run in view, or will be in a moment."""
        machine, is_active = self.machine, self._insight.controller.state.is_active
        self.strip.setVisible(machine.is_there or is_active)
        self.strip.follow()
        if machine.moments is not self._asked:
            self._start_over()
        elif machine.moments is not None and len(machine.moments.steps) != len(self._opinions):
            self._refresher.refresh()

    @Slot()
    def _show_moment(self) -> None:
        position = self.machine.position
        words = "" if position is None else f"Step{NO_BREAK}{thousands(position)}"
        self._views.panel.answer_card.show_moment(words)
        self._charts.show_moment(position)
        if position is not None:
            self._say(f"Replaying {self.machine.name}, step {thousands(position)}")

    @Slot(object)
    def _note_reading(self, _pinned: PinnedReading) -> None:
        if not self._is_image_taken():
            self._settled.start()

    @Slot()
    def _take_image(self) -> None:
        if not self._is_image_taken():
            self._start_over()

    @Slot(str)
    def _say_words(self, words: str) -> None:
        self._say(words)

    def _newest_image(self) -> Image | None:
        shown = self._insight.reader.shown
        image = None if shown is None else shown.reading.image
        return image if image is not None and image.any() else None

    def _is_image_taken(self) -> bool:
        newest, taken = self._newest_image(), self._image
        if newest is None or taken is None:
            return newest is taken
        return newest is taken or np.array_equal(newest, taken)

    def _start_over(self) -> None:
        """Forget what was thought of another drawing, or by another run."""
        self._settled.stop()
        self._image, self._asked, self._opinions = self._newest_image(), self.machine.moments, {}
        self.strip.time_slider.show_opinions(None if self._image is None else {})
        self._refresher.restart()

    def _ask(self) -> Callable[[Callable[[], bool]], Opinions] | None:
        """Ask for the moments not known yet, as many as a short while allows."""
        network, moments, image = self.machine.network, self._asked, self._image
        if network is None or moments is None or image is None:
            return None
        known = frozenset(self._opinions)
        if known.issuperset(moments.steps):
            return None
        is_training = self.machine.is_running
        self._refresher.rest = _REST_WHILE_TRAINING if is_training else _REST
        return lambda goes_on: opinions(network, moments, image, known, goes_on, _PIECE_SECONDS)

    def _show(self, found: Opinions) -> None:
        self.machine.follow()  # some may have turned out to be unreadable
        if self._asked is None:
            return
        kept = set(self._asked.steps)
        both = self._opinions | found
        self._opinions = {step: both[step] for step in both if step in kept}
        self.strip.time_slider.show_opinions(self._opinions)
        if len(kept) != len(self._opinions):
            self._refresher.refresh()
