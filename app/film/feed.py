"""Opens and closes the film strip, and keeps it at what is read while somebody looks."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from app.canvas.stroke_path import SIDE
from app.canvas.view import BRUSHES
from app.film.pens import pens_of, pens_of_part
from app.reading.live_reader import LiveReader
from app.views import Views
from model.drawing import Drawing
from model.film_strip import FilmStrip, film_strip_of_drawing, film_strip_of_picture
from model.numbers.reading import DigitBox
from model.raster import Image

LEAST_MS = 33
_SHARE = 3
"""An update is followed by a rest of at least this many times as long as it took."""


class FilmStripFeed(QObject):
    """Between the reader and the page of the film strip. Call on main."""

    def __init__(self, views: Views, reader: LiveReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._reader = reader
        self._page = views.film_strip_page
        self._picture: Image | None = None
        self._resting_until = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._update)
        reader.read.connect(self._update_soon)
        views.network_input_card.film_strip_button.clicked.connect(self.toggle)
        self._page.close_button.clicked.connect(self.close)
        views.top_bar.tabs.tabBarClicked.connect(self.close)
        views.pages.currentChanged.connect(self._update_soon)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._page)
        leave.activated.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether the page is the one that is shown."""
        return self._views.is_film_strip_shown

    @Slot()
    def toggle(self) -> None:
        """Open the film strip, or close it where it is open."""
        if self.is_open:
            self.close()
        else:
            self._views.show_film_strip()

    @Slot()
    def close(self) -> None:
        """Go back to the page of the tab that is chosen."""
        if self.is_open:
            self._views.show_page(self._views.top_bar.tabs.currentIndex())

    def set_picture(self, ink: Image | None) -> None:
        """Take the ink of the whole picture that is read, (h, w) from 0 to 1; None for a drawing.

        Wanted before the reading that has a part of it as its source.
        """
        self._picture = ink

    @Slot()
    def _update_soon(self) -> None:
        if self._page.isVisible() and not self._timer.isActive():
            rest = self._resting_until - time.perf_counter()
            self._timer.start(max(0, round(1000 * rest)))

    @Slot()
    def _update(self) -> None:
        shown = self._reader.shown
        if shown is None or not self._page.isVisible():
            return
        began = time.perf_counter()
        strip = self._strip_of(shown.box)
        usual = self._reader.answer(strip.naive)
        several = shown.number.is_number
        self._page.show_strip(strip, shown.reading.prediction, usual, several)
        took = time.perf_counter() - began
        self._resting_until = began + max(LEAST_MS / 1000, (1 + _SHARE) * took)

    def _strip_of(self, box: DigitBox) -> FilmStrip:
        source = box.source
        if not isinstance(source, Drawing):
            strip = self._strip_of_picture(source, box)
            is_as_it_is = source is self._picture
            return _with_image_read(strip, box.reading.image) if is_as_it_is else strip
        drawing, canvas = self._reader.drawing, self._views.canvas
        present = BRUSHES[canvas.brush_percent]
        pens = pens_of(drawing, canvas.pen_width, present)
        part = source, pens_of_part(source, drawing, canvas.pen_width, present)
        return film_strip_of_drawing(drawing, pens, SIDE, part)

    def _strip_of_picture(self, source: Image, box: DigitBox) -> FilmStrip:
        if self._picture is None:
            return film_strip_of_picture(source)
        return film_strip_of_picture(self._picture, (source, (box.left, box.top)))


def _with_image_read(strip: FilmStrip, image: Image) -> FilmStrip:
    """End the way with what was read: an image that is read as it is may be centred otherwise."""
    stages = strip.stages
    return strip if stages is None else replace(strip, stages=replace(stages, image=image))
