"""Keeps the curve under the slider true: what each moment thinks of the drawing that is there."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.reading.pinned_digit import PinnedReading
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.time.machine import TimeMachine
from app.time.slider import MomentSlider
from model.inside.opinions import Opinions, opinions
from model.raster import Image
from model.runs.moments import Moments

_SETTLED_MS = 120
"""The curve is worked out anew when the drawing has been left alone for so long."""
_PIECE_SECONDS = 0.06
_REST, _REST_WHILE_TRAINING = 1.0, 4.0


class OpinionFeed(QObject):
    """Asks the moments about the pinned digit in the background, a few at a time. Call on main.

    Signals
    -------
    image_changed
        ``image`` is another one.
    """

    image_changed = Signal()

    def __init__(
        self, view: QWidget, slider: MomentSlider, insight: Insight, machine: TimeMachine
    ) -> None:
        super().__init__(view)
        self._slider, self._reader, self._machine = slider, insight.reader, machine
        self.image: Image | None = None
        """The image (28, 28) that the curve is of; None where nothing is drawn."""
        self._moments: Moments | None = None
        self._opinions: Opinions = {}
        self._refresher = Refresher(
            view, insight.background.slow, "replay", self._ask, self._show, _REST
        )
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._take_image)
        machine.grown.connect(self._follow)
        machine.moved.connect(self._follow)
        self._reader.read.connect(self._note_reading)

    @Slot()
    def _follow(self) -> None:
        moments = self._machine.moments
        if moments is not self._moments:
            self._start_over()
        elif moments is not None and len(moments.steps) != len(self._opinions):
            self._refresher.refresh()

    @Slot(object)
    def _note_reading(self, _pinned: PinnedReading) -> None:
        if not self._is_image_taken():
            self._settled.start()

    @Slot()
    def _take_image(self) -> None:
        if not self._is_image_taken():
            self._start_over()

    def _newest_image(self) -> Image | None:
        shown = self._reader.shown
        image = None if shown is None else shown.reading.image
        return image if image is not None and image.any() else None

    def _is_image_taken(self) -> bool:
        newest, taken = self._newest_image(), self.image
        if newest is None or taken is None:
            return newest is taken
        return newest is taken or np.array_equal(newest, taken)

    def _start_over(self) -> None:
        """Forget what was thought of another drawing, or by another run."""
        self._settled.stop()
        self.image, self._moments, self._opinions = self._newest_image(), self._machine.moments, {}
        self._slider.show_opinions(None if self.image is None else {})
        self._refresher.restart()
        self.image_changed.emit()

    def _ask(self) -> Callable[[Callable[[], bool]], Opinions] | None:
        """Ask for the moments not known yet, as many as a short while allows."""
        network, moments, image = self._machine.network, self._moments, self.image
        if network is None or moments is None or image is None:
            return None
        known = frozenset(self._opinions)
        if known.issuperset(moments.steps):
            return None
        self._refresher.rest = _REST_WHILE_TRAINING if self._machine.is_running else _REST
        return lambda goes_on: opinions(network, moments, image, known, goes_on, _PIECE_SECONDS)

    def _show(self, found: Opinions) -> None:
        self._machine.follow()  # some may have turned out to be unreadable
        if self._moments is None:
            return
        kept = set(self._moments.steps)
        both = self._opinions | found
        self._opinions = {step: both[step] for step in both if step in kept}
        self._slider.show_opinions(self._opinions)
        if len(kept) != len(self._opinions):
            self._refresher.refresh()
