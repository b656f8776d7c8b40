"""Where the drawing lies on the map and which digits it is like, as fast as the pen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.background import GoesOn, Work
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.tabs.map.lookalikes import MOST
from model.inside.layers import Array
from model.inside.map import direction_of
from model.inside.map_nearest import Album
from model.inside.plain_network import PlainNetwork


@dataclass(frozen=True, eq=False)
class Ground:
    """What a drawing is put on: a network's directions, and where each of them lies."""

    network: PlainNetwork
    place: Callable[[Array], Array | None]


@dataclass(frozen=True, eq=False)
class Found:
    """Where the drawing lies, (2,), and the most alike of the album; what is not known is None."""

    image: Array | None = None
    place: Array | None = None
    album: Album | None = None
    indices: NDArray[np.int64] | None = None
    alike: Array | None = None


class LookUp(QObject):
    """Looks up each drawing while ``view`` can be seen. Call on main.

    Signals
    -------
    found : Found
        The drawing lies elsewhere, or is like others.
    """

    found = Signal(object)

    def __init__(self, view: QWidget, insight: Insight) -> None:
        super().__init__(view)
        self._insight = insight
        self._ground: Ground | None = None
        self._album: Album | None = None
        lane = insight.background.quick
        self._looking = Refresher(view, lane, "map look-up", self._ask, self.found.emit)
        insight.reader.read.connect(self._looking.refresh)
        self._looking.refresh()

    @Slot(object)
    def set_ground(self, ground: Ground | None) -> None:
        """Look up on another map."""
        self._ground = ground
        self._looking.refresh()

    def set_album(self, album: Album | None) -> None:
        """Compare with other digits."""
        self._album = album
        self._looking.refresh()

    def _ask(self) -> Work | None:
        shown, ground, album = self._insight.reader.shown, self._ground, self._album
        if shown is None or not shown.reading.image.any():
            self.found.emit(Found())
            return None
        image = shown.reading.image

        def work(goes_on: GoesOn) -> Found:
            direction = None if ground is None else direction_of(ground.network, image)
            place = None if ground is None or direction is None else ground.place(direction)
            if album is None:
                return Found(image, place)
            if direction is None or ground is None or album.network is not ground.network:
                direction = direction_of(album.network, image)
            return Found(image, place, album, *album.nearest(direction, MOST))

        return work
