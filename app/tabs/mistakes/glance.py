"""Keeps the tiles in sight at what the network says now, before all digits were read again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from app.background import GoesOn, Work
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.tabs.mistakes.tile_answers import TileAnswers
from app.tabs.mistakes.wall import Wall
from app.train.session_control import State
from model.inside.plain_network import PlainNetwork

_MOST = 60
"""Tiles at a time: some 20 ms of work."""
_REST, _REST_WHILE_TRAINING = 0.3, 60.0


@dataclass(frozen=True, eq=False)
class _Seen:
    tiles: TileAnswers
    which: NDArray[np.intp]
    probabilities: NDArray[np.float32]


class Glance(QObject):
    """Renews the labels of the tiles in sight whenever the network has other weights. For main."""

    def __init__(self, insight: Insight, wall: Wall) -> None:
        super().__init__(wall)
        self._insight = insight
        self._wall = wall
        self._tiles: TileAnswers | None = None
        lane = insight.background.quick
        self._refresher = Refresher(wall, lane, "mistakes in sight", self._ask, self._take)
        insight.network.moved.connect(self.look)
        insight.controller.state_changed.connect(self._follow_state)
        self._follow_state()

    def watch(self, tiles: TileAnswers | None) -> None:
        """Look after other tiles, or after none."""
        self._tiles = tiles

    @Slot()
    def look(self) -> None:
        """Renew the tiles in sight soon."""
        self._refresher.refresh()

    @Slot()
    def _follow_state(self) -> None:
        is_training = self._insight.controller.state is State.RUNNING
        self._refresher.rest = _REST_WHILE_TRAINING if is_training else _REST

    def _ask(self) -> Work | None:
        network, tiles = self._insight.network.network, self._tiles
        which = self._wall.digits_in_sight()[:_MOST]
        if network is None or tiles is None or len(which) == 0:
            return None
        return lambda goes_on: _see(network, tiles, which, goes_on)

    def _take(self, seen: _Seen) -> None:
        if seen.tiles is self._tiles:
            seen.tiles.take(seen.which, seen.probabilities)
            self._wall.renew()


def _see(
    network: PlainNetwork, tiles: TileAnswers, which: NDArray[np.intp], goes_on: GoesOn
) -> _Seen:
    found = network.probabilities(tiles.digits.images[which], goes_on)
    return _Seen(tiles, which[: len(found)], found)
