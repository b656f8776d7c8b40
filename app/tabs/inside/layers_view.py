"""The cards of the layers, kept at the drawing and the network in view."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.background import Work
from app.refresher import Refresher
from app.tabs.inside.inspector import Inspector
from app.tabs.inside.pace import Pace
from app.tabs.inside.pictures import Pictures, picture
from app.tabs.inside.stage_card import StageCard
from app.tabs.inside.words import remarks, sizes, titles
from app.tabs.insight import Insight
from app.theme import GAP
from model.inside.layers import Array
from model.inside.receptive_field import SIDE
from model.inside.stages import Stage

_KIND = "inside"


class LayersView(QWidget):
    """One card for each stage of the network, and what the drawing makes it find. Call on main.

    Signals
    -------
    shown : Pictures
        Another look at the drawing; the cards show it already.
    """

    shown = Signal(object)

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("layers_view")
        self._insight = insight
        self._stages: tuple[Stage, ...] = ()
        self._pictures: Pictures | None = None
        self.cards: list[StageCard] = []
        self.inspector = Inspector(self, insight.theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        lane = insight.background.quick
        self._refresher = Refresher(self, lane, _KIND, self._ask, self._show)
        self._pace = Pace(self._refresher, insight)
        insight.network.replaced.connect(self._replace)
        insight.theme.changed.connect(self._reword)
        self._refresher.refresh()

    @property
    def pictures(self) -> Pictures | None:
        """What is shown; None before the first look and where there is no network."""
        return self._pictures

    def sizes(self) -> list[tuple[str, str]]:
        """Name the stages and say how large they are."""
        return list(zip(titles(self._stages), sizes(self._stages), strict=True))

    @Slot()
    def _reword(self) -> None:
        """Name the stages anew, in the language that is on."""
        named = zip(self.cards, titles(self._stages), remarks(self._stages), strict=True)
        for card, title, remark in named:
            card.name(title, remark)
        if self._pictures is not None:
            self._show(self._pictures)

    @Slot()
    def _replace(self) -> None:
        self._pictures = None
        if self._insight.network.problem:
            self._clear()
        self._refresher.restart()

    def _ask(self) -> Work | None:
        network = self._insight.network.network
        if network is None:
            return None
        stages = self._stages if self._pictures is not None else None
        image, before = self._image(), self._pictures
        return lambda goes_on: picture(network, image, stages, before)

    def _image(self) -> Array:
        shown = self._insight.reader.shown
        return np.zeros((SIDE, SIDE), np.float32) if shown is None else shown.reading.image

    def _show(self, pictures: Pictures) -> None:
        self._pictures = pictures
        if pictures.sight.stages != self._stages or not self.cards:
            self._build(pictures.sight.stages)
        for card in self.cards:
            card.show_pictures(pictures)
        self.inspector.show_pictures(pictures)
        self.shown.emit(pictures)

    def _build(self, stages: tuple[Stage, ...]) -> None:
        self._clear()
        self._stages = stages
        named = zip(stages, titles(stages), remarks(stages), strict=True)
        for index, (stage, title, remark) in enumerate(named):
            card = StageCard(self._insight.theme, index, stage, title, remark)
            self.cards.append(card)
            self._column.addWidget(card)
        grids = {index: card.grid for index, card in enumerate(self.cards) if card.grid is not None}
        self.inspector.set_grids(grids)

    def _clear(self) -> None:
        self.inspector.set_grids({})
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards, self._stages = [], ()
