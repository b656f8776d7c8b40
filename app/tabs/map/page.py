"""The Map tab."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.language import noop, put
from app.tabs.insight import Insight
from app.tabs.map import words
from app.tabs.map.album_feed import AlbumFeed
from app.tabs.map.feed import MapFeed
from app.tabs.map.foot import MapFoot
from app.tabs.map.large import LargeDigit
from app.tabs.map.legend import MapLegend
from app.tabs.map.look_up import Found, Ground, LookUp
from app.tabs.map.lookalikes import LookalikeStrip
from app.tabs.map.plot import MapPlot
from app.tabs.map.point_card import PointCard
from app.tabs.map.unfolder import Unfolder
from app.theme import GAP
from app.widgets.card import Card
from app.widgets.segmented import Segmented
from model.inside.layers import Array

FLAT, UNFOLDED = "flat", "unfolded"
_VIEWS = ((FLAT, "PCA"), (UNFOLDED, "t-SNE"))
_TIPS = {
    FLAT: noop("The flat view that shows most of what differs; follows the network at once"),
    UNFOLDED: noop("Pulls groups apart; takes some seconds and shows one moment"),
}


_KEYS = noop("Arrows point at digits, Enter shows one large, + and − zoom, 0 shows all")


class MapPage(QWidget):
    """Which digits the network takes for alike. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("map_tab")
        self._insight = insight
        theme = insight.theme
        self.map_view = Segmented("map_view", _VIEWS, small=True)
        self.map_legend, self.map_foot = MapLegend(theme), MapFoot()
        self.map_plot, self.map_neighbours = MapPlot(theme), LookalikeStrip(theme)
        self.point_card = PointCard(theme, self.map_plot)
        self.large_digit = LargeDigit(theme, self.map_plot)
        self.feed = MapFeed(self, insight)
        self.album_feed = AlbumFeed(self, insight, self.feed)
        self.look_up = LookUp(self, insight)
        self.unfolder = Unfolder(self, insight.background.long, self.feed)
        self._found = Found()
        self._name_controls()
        self._lay_out()
        self._connect()
        self._show_map()
        self._show_found(self._found)

    def _name_controls(self) -> None:
        for key, tip in _TIPS.items():
            put(self.map_view.button(key).setToolTip, tip)
        for name in ("map_view", "map_legend", "map_foot", "map_plot", "map_neighbours"):
            getattr(self, name).setObjectName(name)
        put(self.map_plot.setAccessibleName, "Map of held-out digits")
        put(self.map_plot.setAccessibleDescription, _KEYS)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(_label(noop("What it takes for alike"), "title"))
        top.addStretch(1)
        top.addWidget(self.map_view)
        self._map_card, self._near_card = Card(), Card()
        for part in (self.map_legend, self.map_plot, self.map_foot):
            if part is self.map_legend:
                self._map_card.column.addLayout(top)
            self._map_card.column.addWidget(part, 1 if part is self.map_plot else 0)
        self._near_card.column.setSpacing(6)
        self._near_card.column.addWidget(_label(noop("Because it looks like these"), "title"))
        self._near_card.column.addWidget(self.map_neighbours)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._map_card, 1)
        column.addWidget(self._near_card)

    def _connect(self) -> None:
        self.feed.digits_changed.connect(self._take_digits)
        self.feed.changed.connect(self._show_map)
        self.unfolder.changed.connect(self._show_map)
        self.album_feed.changed.connect(self._take_album)
        self.look_up.found.connect(self._show_found)
        self.map_view.changed.connect(self._choose_view)
        self._insight.theme.changed.connect(self._show_map)
        self.map_legend.chosen.connect(self.map_plot.show_only)
        self.map_plot.pointed.connect(self._point_at)
        self.map_plot.chosen.connect(self._show_large)
        self.map_neighbours.chosen.connect(self._show_lookalike)
        self.large_digit.closed.connect(self.map_plot.setFocus)
        self.map_foot.map_cancel_button.clicked.connect(self._cancel)
        self.map_foot.map_update_button.clicked.connect(self._unfold)

    @Slot()
    def _take_digits(self) -> None:
        self.unfolder.cancel()
        self.map_view.setValue(FLAT)
        self.large_digit.close_large()

    @Slot(str)
    def _choose_view(self, view: str) -> None:
        if view == UNFOLDED and self.unfolder.picture is None:
            self._unfold()
        elif view == FLAT and self.unfolder.is_at_work:
            self.unfolder.cancel()
        self._show_map()

    @Slot()
    def _unfold(self) -> None:
        known = self.feed.map
        if known is not None and known.is_whole:
            self.unfolder.begin(known, self._insight.network.step)

    @Slot()
    def _cancel(self) -> None:
        self.unfolder.cancel()
        self.map_view.setValue(FLAT)

    @Slot()
    def _take_album(self) -> None:
        self.look_up.set_album(self.album_feed.album)

    @Slot()
    def _show_map(self) -> None:
        """Show the view that is chosen, of the map that there is."""
        known, sample, plot = self.feed.map, self.feed.sample, self.map_plot
        if known is None or sample is None:
            plot.show_words(*self.feed.problem)
            self.map_foot.show_state("")
            self.look_up.set_ground(None)
            return
        if plot.labels is not sample.labels:
            plot.show_digits(sample.labels)
        if known.is_whole:
            plot.show_wrong(known.answers.argmax(axis=1) != sample.labels)
        if self.map_view.value() == UNFOLDED and self._show_unfolded():
            return
        plot.show_places(known.places)
        self.look_up.set_ground(Ground(known.network, known.place))
        share = 0.0 if known.plane is None else known.plane.share
        placed = int(np.isfinite(known.places).all(axis=1).sum())
        counts = (placed, len(known.places), known.features.shape[1])
        self.map_foot.show_state(words.of_plane(*counts, share, plot.has_rings))

    def _show_unfolded(self) -> bool:
        """Show t-SNE, begun now where it was wanted before the map was whole."""
        picture, known = self.unfolder.picture, self.feed.map
        if picture is None:
            if known is not None and known.is_whole:
                self._unfold()
            return False
        self.map_plot.show_places(picture.places)
        self.look_up.set_ground(picture.ground())
        if not picture.is_done:
            self.map_foot.show_state(words.unfolding(picture.share), picture.share)
            return True
        is_now = picture.map.network is self._insight.network.network
        said = words.of_unfolding(
            len(picture.places), picture.step, is_now, self._found.image is not None
        )
        self.map_foot.show_state(said, is_old=not is_now and known is not None)
        return True

    @Slot(object)
    def _show_found(self, found: Found) -> None:
        had_image, self._found = self._found.image is not None, found
        self.map_plot.show_star(found.place)
        sample, strip = self.feed.sample, self.map_neighbours
        if found.image is None:
            strip.show_words(words.NEAREST_EMPTY)
        elif found.indices is None or found.alike is None or sample is None:
            strip.show_words(words.NEAREST_READING)
        else:
            images = sample.album_images[found.indices, ..., 0]
            strip.show_digits(images, sample.album_labels[found.indices], found.alike)
        if had_image != (found.image is not None):
            self._show_map()

    @Slot(int)
    def _point_at(self, index: int) -> None:
        sample, spot = self.feed.sample, self.map_plot.spot(index)
        if sample is None or spot is None or self.large_digit.isVisible():
            self.point_card.hide()
            return
        label = int(sample.labels[index])
        self.point_card.show_digit(sample.image(index), label, self._answer(index), spot)

    @Slot(int)
    def _show_large(self, index: int) -> None:
        sample = self.feed.sample
        if sample is None:
            return
        self.point_card.hide()
        title, said = words.of_held_out(int(sample.labels[index])), words.said(self._answer(index))
        self.large_digit.show_digit(sample.image(index), title, said, self._found.image)

    @Slot(int)
    def _show_lookalike(self, place: int) -> None:
        sample, found = self.feed.sample, self._found
        if sample is None or found.indices is None or found.alike is None:
            return
        index = int(found.indices[place])
        title = words.of_training(int(sample.album_labels[index]))
        said = words.alike(float(found.alike[place]))
        self.large_digit.show_digit(sample.album_image(index), title, said, found.image)

    def _answer(self, index: int) -> Array | None:
        """Give what the network says of a digit of the map, if it was asked."""
        known = self.feed.map
        return known.answers[index] if known is not None and index < known.known else None


def _label(text: str, role: str) -> QLabel:
    label = QLabel()
    put(label.setText, text)
    label.setProperty("role", role)
    return label
