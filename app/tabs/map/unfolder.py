"""t-SNE on demand: begun by hand, shown while it unfolds, and gone as soon as it is not wanted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.background import GoesOn, Lane, Work
from app.refresher import Refresher
from app.tabs.map.feed import MapFeed
from app.tabs.map.look_up import Ground
from model.inside.layers import Array
from model.inside.map import DigitMap
from model.inside.map_nearest import middle_of_nearest
from model.inside.map_plane import settling
from model.inside.map_tsne import (
    Affinities,
    Unfolding,
    advance,
    affinities,
    start,
    start_again,
)

PIECE_S = 0.2
REST_WHILE_TRAINING = 3.0


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture that t-SNE makes: of which map, how far it has come, and where the digits lie."""

    map: DigitMap
    step: int | None
    places: Array
    pull: Affinities | None = None
    now: Unfolding | None = None

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return 0.0 if self.now is None or self.pull is None else self.now.share

    @property
    def is_done(self) -> bool:
        """Whether it is finished."""
        return self.pull is not None and self.now is not None and self.now.is_done

    def ground(self) -> Ground:
        """Give where a drawing lies on it: in the middle of its nearest digits."""
        features, places = self.map.features, self.places
        return Ground(
            self.map.network, lambda feature: middle_of_nearest(feature, features, places)
        )


class Unfolder(QObject):
    """Makes one picture at a time, piece by piece, while ``view`` can be seen. Call on main.

    Signals
    -------
    changed
        ``picture`` is another one.
    """

    changed = Signal()

    def __init__(self, view: QWidget, lane: Lane, feed: MapFeed) -> None:
        super().__init__(view)
        self._feed = feed
        self.picture: Picture | None = None
        """The picture that is there or in the making; None where none is wanted."""
        self._working = Refresher(view, lane, "t-SNE", self._ask, self._take)

    @property
    def is_at_work(self) -> bool:
        """Whether a picture is in the making."""
        return self.picture is not None and not self.picture.is_done

    def begin(self, whole: DigitMap, step: int | None) -> None:
        """Unfold a whole map; from the picture that is there, if it is done and of its digits."""
        before = self.picture
        if before is not None and before.is_done and len(before.places) == len(whole.places):
            assert before.now is not None
            self.picture = Picture(whole, step, before.places, now=start_again(before.now))
        else:
            self.picture = Picture(whole, step, whole.places)
        self.changed.emit()
        self._working.restart()

    def cancel(self) -> None:
        """Stop within a few milliseconds; there is no picture then."""
        self.picture = None
        self._working.restart()
        self.changed.emit()

    def _ask(self) -> Work | None:
        picture = self.picture
        if picture is None or picture.is_done:
            return None
        self._working.rest = REST_WHILE_TRAINING if self._feed.is_training else 0.0

        def work(goes_on: GoesOn) -> Picture | None:
            return _further(picture, goes_on)

        return work

    def _take(self, picture: Picture | None) -> None:
        if picture is None:
            return
        self.picture = picture
        self.changed.emit()
        if not picture.is_done:
            self._working.refresh()


def _further(picture: Picture, goes_on: GoesOn) -> Picture | None:
    """Go on for a moment; None if that was given up."""
    now = picture.now or start(picture.map.places)
    if picture.pull is None:
        pull = affinities(picture.map.features, goes_on)
        return (
            None if pull is None else Picture(picture.map, picture.step, picture.places, pull, now)
        )
    now = advance(picture.pull, now, PIECE_S, goes_on)
    turn, shift = settling(now.places, picture.places)
    places = np.asarray(now.places @ turn + shift, np.float32)
    return Picture(picture.map, picture.step, places, picture.pull, now)
