"""Keeps an album of training digits as the network that answers sees them."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.background import GoesOn, Work
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.tabs.map.feed import MapFeed
from model.inside.layers import Array
from model.inside.map import look
from model.inside.map_nearest import Album
from model.inside.plain_network import PlainNetwork

PIECE_S = 0.1
REST_WHILE_TRAINING = 29.0


class AlbumFeed(QObject):
    """Fills the album in the background, once the map is whole and there is a drawing.

    Call on main. Of a network that only moved, the album before stays until the new one is whole.

    Signals
    -------
    changed
        ``album`` is another one.
    """

    changed = Signal()

    def __init__(self, view: QWidget, insight: Insight, feed: MapFeed) -> None:
        super().__init__(view)
        self._insight = insight
        self._feed = feed
        self.album: Album | None = None
        """What the drawing is compared with; None where nothing was looked at yet."""
        self._network: PlainNetwork | None = None
        self._parts: list[Array] = []
        lane = insight.background.slow
        self._filling = Refresher(view, lane, "map album", self._ask, self._take)
        feed.changed.connect(self._filling.refresh)
        feed.digits_changed.connect(self._forget)
        insight.network.replaced.connect(self._forget)
        insight.network.moved.connect(self._make_room)
        insight.reader.read.connect(self._follow_drawing)

    @property
    def count(self) -> int:
        """How many digits have been looked at for the album in the making."""
        return sum(len(part) for part in self._parts)

    @Slot()
    def _forget(self) -> None:
        self.album, self._network, self._parts = None, None, []
        self.changed.emit()

    @Slot()
    def _make_room(self) -> None:
        """Where a person goes through time, nothing keeps the map of the new moment waiting."""
        if not self._feed.is_live:
            self._filling.restart()

    @Slot()
    def _follow_drawing(self) -> None:
        known = self._feed.map
        if known is not None and self._network is not known.network:
            self._filling.refresh()

    def _ask(self) -> Work | None:
        known, sample, shown = self._feed.map, self._feed.sample, self._insight.reader.shown
        has_drawing = shown is not None and bool(shown.reading.image.any())
        if known is None or sample is None or not known.is_whole or not has_drawing:
            return None
        if not (self._feed.is_now or self._feed.is_live):
            return None
        if self._network is not known.network and (not self._feed.is_live or self._is_full):
            self._network, self._parts = known.network, []
        if self._network is None:
            self._network = known.network
        if self._is_full:
            return None
        self._filling.rest = REST_WHILE_TRAINING if self._feed.is_training else 0.0
        network, images = self._network, sample.album_images[self.count :]

        def work(goes_on: GoesOn) -> tuple[PlainNetwork, Array]:
            until = time.perf_counter() + PIECE_S

            def has_time() -> bool:
                return goes_on() and time.perf_counter() < until

            return network, look(network, images, has_time)[1]

        return work

    @property
    def _is_full(self) -> bool:
        sample = self._feed.sample
        return (
            self._network is not None
            and sample is not None
            and (self.count >= len(sample.album_labels))
        )

    def _take(self, result: tuple[PlainNetwork, Array]) -> None:
        network, directions = result
        if network is not self._network:
            self._filling.refresh()
            return
        self._parts.append(directions)
        if self._is_full or self.album is None or self.album.network is network:
            self.album = Album(network, np.concatenate(self._parts))
            self.changed.emit()
        if not self._is_full:
            self._filling.refresh()
