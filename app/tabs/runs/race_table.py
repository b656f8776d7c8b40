"""The table of a race: what each network reads in the drawing, and when it passed what."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.background import GoesOn, Lane, Work
from app.language import put, tr
from app.refresher import Refresher
from app.tabs.runs.race_columns import Columns
from app.tabs.runs.race_control import RaceController
from app.tabs.runs.race_painter import HEADER, ROW, RacePainter
from app.tabs.runs.race_record import LaneRecord
from app.tabs.runs.race_words import lane_in_words
from app.theme import Theme
from app.train.session_control import State
from app.words import percent
from model.inside.plain_network import PlainNetwork

Answers = list[NDArray[np.float32]]


class RaceTable(QWidget):
    """A row for each network, painted in one go; read by name and description.

    While the race runs, the compiled calls bring the answers for the drawing; while it is held and
    when it is over, they are worked out on ``lane``. While hidden nothing is done.
    """

    def __init__(self, theme: Theme, race: RaceController, lane: Lane) -> None:
        super().__init__()
        self._theme, self._race = theme, race
        self._painter = RacePainter(theme)
        self._waiting: tuple[str, ...] = ()
        self._answers: Answers | None = None
        self.setObjectName("race_table")
        put(
            self.setAccessibleName,
            "What each network reads in your drawing, and when it passed what",
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._refresher = Refresher(self, lane, "race table", self._ask, self._take)
        theme.changed.connect(self._show)
        race.progressed.connect(self._follow)
        race.state_changed.connect(self._follow)
        race.drawing_changed.connect(self._follow)

    @property
    def lanes(self) -> tuple[LaneRecord, ...]:
        """The networks of the race in view; none before the first race."""
        return self._race.record.lanes if self._race.record is not None else ()

    def answers(self) -> Answers | None:
        """Return the ten probabilities of each row; None where nothing is drawn or known."""
        if self._race.image is None or not self.lanes:
            return None
        if self._is_held and self._answers is not None:
            return self._answers
        moving = [lane.answer for lane in self.lanes if lane.answer is not None]
        return moving if len(moving) == len(self.lanes) else None

    def show_waiting(self, networks: Sequence[str]) -> None:
        """Say who is to race, for as long as there was no race yet."""
        self._waiting = tuple(networks)
        self.updateGeometry()
        self._show()

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        return QSize(400, HEADER + ROW * max(2, len(self.lanes) or len(self._waiting)))

    def minimumSizeHint(self) -> QSize:
        """Ask for all rows at any width."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the header and a row each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = Columns.at(self.width())
        self._painter.header(painter, columns, has_drawing=self._race.image is not None)
        record = self._race.record
        if record is None:
            for number, network in enumerate(self._waiting):
                self._painter.waiting(painter, columns, number, network)
            return
        answers = self.answers()
        for number, lane in enumerate(record.lanes):
            answer = answers[number] if answers is not None else None
            self._painter.row(painter, columns, number, lane, answer, record)

    def event(self, event: QEvent) -> bool:
        """Say a whole row in words where the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = int(event.pos().y() - HEADER) // ROW
            if 0 <= number < len(self.lanes):
                QToolTip.showText(event.globalPos(), lane_in_words(self.lanes[number]), self)
                return True
        return super().event(event)

    @property
    def _is_held(self) -> bool:
        return self._race.state is State.PAUSED or not self._race.state.is_active

    @Slot()
    def _follow(self) -> None:
        """Work the answers out where no compiled call brings them; else show what came."""
        if self._is_held:
            self._refresher.refresh()
        else:
            self._answers = None
        self.updateGeometry()
        self._show()

    @Slot()
    def _show(self) -> None:
        if self.isVisible():
            self._describe()
        self.update()

    def _ask(self) -> Work | None:
        image, lanes = self._race.image, self.lanes
        if image is None or not lanes or not self._is_held:
            return None
        networks = [lane.network for lane in lanes]
        return partial(_answers, networks, image)

    def _take(self, answers: Answers) -> None:
        if self._is_held:
            self._answers = answers
            self._show()

    def _describe(self) -> None:
        answers = self.answers()
        words = []
        for number, lane in enumerate(self.lanes):
            row = lane_in_words(lane)
            if answers is not None:
                best = int(answers[number].argmax())
                sure = percent(float(answers[number][best]))
                row = tr("{row}, reads {digit} · {sure}", row=row, digit=best, sure=sure)
            words.append(row)
        self.setAccessibleDescription(". ".join(words) or tr("No race yet"))


def _answers(networks: list[PlainNetwork], image: NDArray[np.float32], _goes_on: GoesOn) -> Answers:
    return [network.probabilities(image[None])[0] for network in networks]
