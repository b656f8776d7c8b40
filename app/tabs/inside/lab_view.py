"""The robustness lab: what the network still answers when its image is changed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.background import Work
from app.reading.pinned_digit import PinnedReading
from app.refresher import Refresher
from app.tabs.inside.lab_changes_card import ChangesCard
from app.tabs.inside.lab_finder import LabFinder
from app.tabs.inside.lab_flips_card import FlipsCard
from app.tabs.inside.lab_map_card import MapCard
from app.tabs.inside.lab_picture_card import PictureCard
from app.tabs.inside.lab_questions import Answered, Question, answer_now
from app.tabs.inside.lab_words import NOTHING_DRAWN, WAITING
from app.tabs.inside.lab_work import LabLane
from app.tabs.insight import Insight
from app.theme import GAP
from model.inside.flips import Flip
from model.inside.plain_network import PlainNetwork
from model.inside.robustness import Changes
from model.raster import Image
from model.reading.prediction import Predictor

_WIDE_FROM = 960


class LabView(QWidget):
    """Images, sliders, map and smallest change, all of the digit that is pinned. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self._reader, self._network = insight.reader, insight.network
        self._image: Image | None = None
        self.picture_card = PictureCard(insight.theme)
        self.changes_card = ChangesCard(insight.theme)
        self.map_card = MapCard(insight.theme)
        self.flips_card = FlipsCard(insight.theme)
        self._lay_out()
        quick, slow = insight.background.quick, insight.background.slow
        self._lane = LabLane(quick, self._predictor, self)
        self._now = Refresher(self, self._lane, "lab_now", self._ask_now, self._show_now)
        self._finder = LabFinder(
            self,
            LabLane(slow, self._predictor, self),
            self._question,
            self._plain_network,
            (self.map_card, self.flips_card),
        )
        self._connect()
        if self._reader.shown is not None:
            self._on_read(self._reader.shown)
        self._on_replaced()

    @property
    def changes(self) -> Changes:
        """What the sliders say."""
        return self.changes_card.changes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side where there is room."""
        super().resizeEvent(event)
        top_down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        is_wide = self.width() >= _WIDE_FROM
        self._columns.setDirection(across if is_wide else top_down)

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(GAP)
        for cards in ((self.picture_card, self.changes_card), (self.map_card, self.flips_card)):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)

    def _connect(self) -> None:
        self._reader.read.connect(self._on_read)
        self._network.replaced.connect(self._on_replaced)
        self._network.moved.connect(self._on_moved)
        self.changes_card.changed.connect(self._on_changed)
        self.picture_card.lab_recentre_switch.toggled.connect(self._on_question)
        self.picture_card.lab_after.put.connect(self.changes_card.put_spot)
        self.picture_card.lab_after.grown.connect(self.changes_card.grow_spot)
        self.map_card.lab_map.chosen.connect(self.changes_card.put_shift)
        self.flips_card.tried.connect(self._on_tried)

    @Slot(object)
    def _on_read(self, pinned: PinnedReading) -> None:
        image = pinned.reading.image
        if not pinned.reading.prediction.probabilities.any():
            if self._image is not None:
                self._image = None
                self._begin_anew()
        elif self._image is None or not np.array_equal(image, self._image):
            self._image = image
            self._on_question()

    @Slot()
    def _on_replaced(self) -> None:
        self.picture_card.set_labels(self._reader.symbols)
        self._begin_anew()

    def _begin_anew(self) -> None:
        waiting = NOTHING_DRAWN if self._image is None else WAITING
        self.picture_card.show_answered(None, waiting)
        self._now.restart()
        self._finder.begin_anew(waiting)

    @Slot()
    def _on_moved(self) -> None:
        self._now.refresh()
        self._finder.keep_up()

    @Slot()
    def _on_changed(self) -> None:
        self.picture_card.show_changes(self.changes)
        self.map_card.show_changes(self.changes)
        self._on_question()

    @Slot()
    def _on_question(self) -> None:
        self._now.refresh()
        self._finder.follow()

    @Slot(object)
    def _on_tried(self, flip: Flip) -> None:
        """Set the sliders to a flip, and let what comes of it be seen."""
        self.changes_card.show_flip(flip)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.picture_card, 0, GAP)

    def _predictor(self) -> Predictor:
        return self._reader.predictor

    def _plain_network(self) -> PlainNetwork | None:
        return self._network.network

    def _question(self) -> Question | None:
        """Give what is to be asked now; None where there is nothing, or nobody to ask yet."""
        if self._image is None or (self._network.network is None and not self._network.problem):
            return None
        recentre = self.picture_card.lab_recentre_switch.isChecked()
        return Question(self._image, self.changes, recentre)

    def _ask_now(self) -> Work | None:
        question = self._question()
        if question is None:
            return None
        return self._lane.work(answer_now(question), self._network.network)

    def _show_now(self, answered: Answered | None) -> None:
        if answered is not None and self._image is not None:
            self.picture_card.show_answered(answered)
