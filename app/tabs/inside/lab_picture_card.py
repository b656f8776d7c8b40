"""The card with the image before and after, and what the network says of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.answer.probability_bars import ProbabilityBars
from app.film.tile import EDGE, Tile
from app.language import noop, put, tr
from app.tabs.inside.lab_label import LabLabel
from app.tabs.inside.lab_questions import Answered
from app.tabs.inside.lab_tile import SpotTile
from app.tabs.inside.lab_words import (
    LESSON,
    NOTHING_DRAWN,
    NOTHING_LEFT,
    RECENTRED_LESSON,
    TITLE,
)
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.switch import Switch
from app.words import NO_BREAK, percent
from model.inside.robustness import Changes
from model.raster import SIDE

_RECENTRE = noop("Let Inkling re-centre it")
_PAD, _GAP = 16, 12
_CAPTIONS = 2 * 19
_LEAST_BARS, _BESIDE_GAP = 110, 16
_LARGEST_ZOOM, _LEAST_ZOOM = 6, 3


class PictureCard(Card):
    """``lab_before``, ``lab_after``, ``lab_sent`` and ``lab_bars``. Call on main.

    ``lab_sent`` is what the network gets where ``lab_recentre_switch`` is on; else that is
    ``lab_after``.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lab_before, self.lab_sent = Tile(theme, SIDE), Tile(theme, SIDE)
        self.lab_after = SpotTile(theme)
        self.lab_bars = ProbabilityBars(theme)
        self.lab_bars.set_reduce_motion(True)  # beside a slider, gliding would only lag behind
        self.lab_recentre_switch = Switch()
        self._name_parts()
        self._help = LabLabel(LESSON, "help")
        self._help.setWordWrap(True)
        self.lab_headline = LabLabel(NOTHING_DRAWN, "remark", "lab_headline")
        self.lab_headline.setWordWrap(True)
        self._tiles = (self.lab_before, self.lab_after, self.lab_sent)
        self._captions = [
            LabLabel(words, "caption")
            for words in (noop("Before"), noop("Changed"), noop("Re-centred"))
        ]
        self._said: list[LabLabel] = [LabLabel("", "caption") for _ in self._tiles]
        self._columns: list[QWidget] = []
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(_BESIDE_GAP)
        self._body.addLayout(self._row_of_tiles())
        self._body.addWidget(self.lab_bars, 1)
        self.column.addLayout(self._head())
        self.column.addWidget(self._help)
        self.column.addWidget(self.lab_headline)
        self.column.addLayout(self._body)
        self.lab_recentre_switch.toggled.connect(self._on_recentre)
        self._columns[-1].hide()
        self._last: tuple[Answered | None, str] = (None, NOTHING_DRAWN)
        theme.changed.connect(self._reword)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Name the classes of the answers to come, digits first."""
        self.lab_bars.set_labels(labels)

    @Slot()
    def _reword(self) -> None:
        self.show_answered(*self._last)

    def show_answered(self, answered: Answered | None, waiting: str = NOTHING_DRAWN) -> None:
        """Show the images and the answers, or say in words why there are none."""
        self._last = (answered, waiting)
        if answered is None:
            for tile in self._tiles:
                tile.show_picture(None)
            for said in self._said:
                said.setText("")
            self.lab_bars.set_probabilities(np.zeros_like(self.lab_bars.probabilities()), None)
            self.lab_headline.say(waiting, "remark")
            return
        for tile, image in zip(self._tiles, answered.images, strict=True):
            tile.show_picture(image)
        now = answered.now
        winner = int(now.argmax()) if now.any() else None
        self.lab_bars.set_probabilities(now, winner)
        self._said[0].setText(_answer_words(answered.before))
        self._said[1].setText("" if self._is_recentred else _answer_words(now))
        self._said[2].setText(_answer_words(now))
        role = "value" if now.any() else "remark"
        self.lab_headline.say("{words}", role, words=partial(_headline, answered))

    def show_changes(self, changes: Changes) -> None:
        """Show where the spot is."""
        self.lab_after.show_spot(changes.spot, changes.at)

    def minimumSizeHint(self) -> QSize:
        """Ask for small images: they shrink when the card does."""
        room = 3 * (_LEAST_ZOOM * SIDE + 2 * EDGE) + 2 * _GAP
        return QSize(room + 2 * _PAD, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the images the largest whole zoom there is room for."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _is_recentred(self) -> bool:
        return self.lab_recentre_switch.isChecked()

    def _arrange(self) -> None:
        """Put the bars beside the images, or below where the images became too small."""
        count = 3 if self._is_recentred else 2
        room = self.width() - 2 * _PAD - (count - 1) * _GAP
        each = (room - _LEAST_BARS - _BESIDE_GAP) / count
        is_stacked = each < _LEAST_ZOOM * SIDE + 2 * EDGE
        if is_stacked:
            each = room / count
        side = self.lab_before.side_for(min(each, _LARGEST_ZOOM * SIDE + 2 * EDGE))
        for tile in self._tiles:
            tile.setFixedSize(side, side)
        top_down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(top_down if is_stacked else across)
        least = self.lab_bars.minimumSizeHint().height()
        self.lab_bars.setFixedHeight(least if is_stacked else max(side + _CAPTIONS, least))

    def _on_recentre(self, on: bool) -> None:
        self._columns[-1].setVisible(on)
        put(self._help.setText, RECENTRED_LESSON if on else LESSON)
        self._arrange()

    def _head(self) -> QHBoxLayout:
        words = LabLabel(_RECENTRE, "remark")
        words.setBuddy(self.lab_recentre_switch)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(LabLabel(TITLE, "title"))
        head.addWidget(words, 1)
        head.addWidget(self.lab_recentre_switch)
        return head

    def _row_of_tiles(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for tile, caption, said in zip(self._tiles, self._captions, self._said, strict=True):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            for widget in (caption, tile, said):
                column.addWidget(widget)
            column.addStretch(1)
            self._columns.append(holder)
            row.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return row

    def _name_parts(self) -> None:
        parts: tuple[tuple[QWidget, str, str, str], ...] = (
            (
                self.lab_before,
                "lab_before",
                noop("The image before"),
                noop("The image as it was drawn"),
            ),
            (
                self.lab_after,
                "lab_after",
                noop("The changed image"),
                noop(
                    "Click or drag to rub out a part (arrow keys move the spot, + and − change "
                    "its width)"
                ),
            ),
            (
                self.lab_sent,
                "lab_sent",
                noop("The re-centred image"),
                noop("What the network gets now"),
            ),
            (
                self.lab_bars,
                "lab_bars",
                "",
                noop("How probable the network finds each answer now"),
            ),
            (
                self.lab_recentre_switch,
                "lab_recentre_switch",
                _RECENTRE,
                noop("Send the changed image through Inkling’s way in for pictures first"),
            ),
        )
        for widget, name, spoken, tip in parts:
            widget.setObjectName(name)
            put(widget.setToolTip, tip)
            if spoken:
                put(widget.setAccessibleName, spoken)


def _headline(answered: Answered) -> str:
    if not answered.now.any():
        return tr(NOTHING_LEFT)
    before, now = int(answered.before.argmax()), int(answered.now.argmax())
    sure = f"{now} · {percent(float(answered.now.max()))}"
    if now != before:
        return tr("Now it says {answer}. It was {before}.", answer=sure, before=before)
    if answered.is_changed:
        return tr("Still {answer}", answer=sure)
    return tr("It says {answer}", answer=sure)


def _answer_words(probabilities: np.ndarray[tuple[int], np.dtype[np.float32]]) -> str:
    if not probabilities.any():
        return "–"
    return (
        f"{int(probabilities.argmax())}{NO_BREAK}·{NO_BREAK}{percent(float(probabilities.max()))}"
    )
