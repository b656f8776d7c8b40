"""The frames of a replay: the drawing, the answer, the bars and the step, painted on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from app.answer.answer import put_into_words
from app.class_names import class_name, class_names
from app.theme import Theme
from app.time.scale import TimeScale
from app.time.words import moment_in_words
from app.words import percent
from model.reading.prediction import Prediction, Reason
from model.runs.moments import place_of

WIDTH, HEIGHT = 640, 384
DRAWING = 288
PLAY_MS, FRAME_MS, HOLD_MS = 7_000, 80, 1_600

_MARGIN, _GAP = 16.0, 16.0
_ANSWER = QRectF(_MARGIN + DRAWING + _GAP, _MARGIN, 136, DRAWING)
_BARS = QRectF(_ANSWER.right() + _GAP, _MARGIN, WIDTH - _ANSWER.right() - _GAP - _MARGIN, DRAWING)
_TRACK = QRectF(_MARGIN + 8, HEIGHT - 26, WIDTH - 2 * _MARGIN - 16, 6)


@dataclass(frozen=True)
class Shot:
    """One frame: the step it shows and for how many milliseconds."""

    step: int
    milliseconds: int


def plan(steps: tuple[int, ...]) -> list[Shot]:
    """Go through moments, ascending steps, evenly on the scale log(step + 1), each step once.

    A run of several moments takes ``PLAY_MS``, and the last moment stays ``HOLD_MS`` longer.
    """
    whole = place_of(steps[-1])
    count = PLAY_MS // FRAME_MS
    places = np.array([place_of(step) for step in steps])
    wanted = np.linspace(0, whole, count) if len(steps) > 1 else np.array([whole])
    nearest = [int(np.abs(places - place).argmin()) for place in wanted]
    shots = [Shot(steps[index], FRAME_MS * len(list(group))) for index, group in groupby(nearest)]
    return [*shots[:-1], Shot(shots[-1].step, shots[-1].milliseconds + HOLD_MS)]


@dataclass(frozen=True, eq=False)
class FramePainter:
    """Paints frames of one replay in the look of a theme. Any thread.

    Attributes
    ----------
    drawing
        The canvas as it looks, ``DRAWING`` pixels wide and high.
    reason
        Why the drawing is no digit; None where it is one.
    name, now
        The network and the newest step of the run.
    """

    theme: Theme
    drawing: QImage
    reason: Reason | None
    name: str
    now: int

    def paint(
        self, step: int, seconds: float, probabilities: NDArray[np.float32]
    ) -> NDArray[np.uint8]:
        """Paint what was thought at one step: pixels (``HEIGHT``, ``WIDTH``, 3)."""
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
        image.fill(self.theme.palette.color("window"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_drawing(painter)
        self._paint_answer(painter, Prediction(probabilities, self.reason))
        self._paint_bars(painter, probabilities)
        self._paint_step(painter, step, seconds)
        painter.end()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, image.bytesPerLine())
        return rows[:, : 3 * WIDTH].reshape(HEIGHT, WIDTH, 3).copy()

    def _paint_drawing(self, painter: QPainter) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(_MARGIN, _MARGIN, DRAWING, DRAWING), 10, 10)
        painter.save()
        painter.setClipPath(frame)
        painter.drawImage(QPointF(_MARGIN, _MARGIN), self.drawing)
        painter.restore()
        painter.strokePath(frame, QPen(self.theme.palette.color("line"), 1))

    def _paint_answer(self, painter: QPainter, prediction: Prediction) -> None:
        palette = self.theme.palette
        labels = class_names(len(prediction.probabilities))
        answer = put_into_words(prediction, labels)
        path = QPainterPath()
        path.addText(0, 0, self.theme.font(150, 600), answer.sign)
        ink = path.boundingRect()
        centre = QPointF(_ANSWER.center().x(), _ANSWER.top() + 110)
        path.translate(centre - ink.center())
        if answer.look == "hollow":
            painter.strokePath(path.simplified(), QPen(palette.color("orange"), 3))
        else:
            painter.fillPath(path, palette.color("text3" if answer.look == "grey" else "orange"))
        painter.setPen(palette.color("text"))
        painter.setFont(self.theme.font(15, 600))
        line = QRectF(_ANSWER.left() - 8, _ANSWER.top() + 208, _ANSWER.width() + 16, 22)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, answer.headline)
        painter.setPen(palette.color("text2"))
        painter.setFont(self.theme.font(12))
        rest = line.translated(0, 24).adjusted(0, 0, 0, 16)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(rest, flags | Qt.TextFlag.TextWordWrap, answer.remark)

    def _paint_bars(self, painter: QPainter, probabilities: NDArray[np.float32]) -> None:
        palette = self.theme.palette
        row = _BARS.height() / len(probabilities)
        winner = None if self.reason else int(probabilities.argmax())
        middle = Qt.AlignmentFlag.AlignVCenter
        for label, share in enumerate(probabilities.tolist()):
            wins = label == winner
            place = QRectF(_BARS.left(), _BARS.top() + label * row, _BARS.width(), row)
            painter.setFont(self.theme.font(min(15, row * 0.8), 700 if wins else 400))
            painter.setPen(palette.color("orange" if wins else "text2"))
            name = class_name(label)[:3]
            painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, name)
            painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, percent(share))
            track = QRectF(place.left() + 20, place.center().y() - 6, place.width() - 74, 12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color("raised"))
            painter.drawRoundedRect(track, 4, 4)
            if share >= 0.005:
                painter.setBrush(palette.color("orange_fill" if wins else "bar"))
                track.setWidth(max(4.0, track.width() * share))
                painter.drawRoundedRect(track, 4, 4)

    def _paint_step(self, painter: QPainter, step: int, seconds: float) -> None:
        palette = self.theme.palette
        x = TimeScale(self.now, _TRACK.left(), _TRACK.right()).across(step)
        font = self.theme.font(15, 500)
        painter.setFont(font)
        painter.setPen(palette.color("text"))
        words = moment_in_words(self.name, step, self.now, seconds)[0]
        base = _TRACK.top() - 18
        painter.drawText(QPointF(_MARGIN, base), words)
        painter.setPen(palette.color("text3"))
        painter.setFont(self.theme.font(12))
        maker = "Inkling"
        width = QFontMetricsF(painter.font()).horizontalAdvance(maker)
        painter.drawText(QPointF(WIDTH - _MARGIN - width, base), maker)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("raised"))
        painter.drawRoundedRect(_TRACK, 3, 3)
        painter.setBrush(palette.color("blue"))
        painter.drawRoundedRect(
            QRectF(_TRACK.left(), _TRACK.top(), x - _TRACK.left(), _TRACK.height()), 3, 3
        )
        painter.drawEllipse(QPointF(x, _TRACK.center().y()), 8, 8)
