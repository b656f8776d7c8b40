"""The answers as tiles: the likelier one is, the higher its tile is filled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.class_names import class_name
from app.language import put, tr
from app.tabs.inside.words import number
from app.theme import CAPTION, Theme
from app.words import percent
from model.inside.layers import Array

_HEIGHT, _CAPTION_HEIGHT, _GAP, _LEAST = 48, 20, 8, 40
_RADIUS = 8.0
_DIGIT = 20


class AnswerTiles(QWidget):
    """One tile for each class, the winner in orange and bold. Call on main."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._probabilities: list[float] = []
        self._scores: list[float] = []
        put(self.setAccessibleName, "Answers")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def show_answers(self, probabilities: Array, scores: Array) -> None:
        """Show probabilities (classes,), and the scores (classes,) they come from."""
        if len(probabilities) != len(self._probabilities):
            self.updateGeometry()
        self._probabilities, self._scores = probabilities.tolist(), scores.tolist()
        if any(self._probabilities):
            best = int(probabilities.argmax())
            self.setAccessibleDescription(self.words(best))
        else:
            self.setAccessibleDescription(tr("Nothing is drawn yet"))
        self.update()

    def words(self, index: int) -> str:
        """Say what is thought of one answer."""
        return tr(
            "{answer}: {share}, from a score of {score}",
            answer=class_name(index), share=percent(self._probabilities[index]),
            score=number(self._scores[index]),
        )  # fmt: skip

    def sizeHint(self) -> QSize:
        """Ask for one line of ten tiles."""
        return QSize(10 * (_LEAST + _GAP), self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        """Ask for a few tiles."""
        return QSize(4 * (_LEAST + _GAP), _HEIGHT + _CAPTION_HEIGHT)

    def heightForWidth(self, width: int) -> int:
        """Tell how high all lines are at a width."""
        lines = -(-max(1, len(self._probabilities)) // self._columns(width))
        return lines * (_HEIGHT + _CAPTION_HEIGHT + _GAP) - _GAP

    def _columns(self, width: int) -> int:
        most = max(1, (width + _GAP) // (_LEAST + _GAP))
        count = max(1, len(self._probabilities))
        return -(-count // -(-count // most))

    def tile_rect(self, index: int) -> QRectF:
        """Where a tile stands, its per cent below it."""
        columns = self._columns(self.width())
        width = (self.width() + _GAP) / columns - _GAP
        left = index % columns * (width + _GAP)
        return QRectF(left, index // columns * (_HEIGHT + _CAPTION_HEIGHT + _GAP), width, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all tiles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        best = max(range(len(self._probabilities)), key=self._probabilities.__getitem__, default=0)
        for index, probability in enumerate(self._probabilities):
            is_best = index == best and probability > 0
            self._paint_tile(painter, index, probability, is_best)

    def _paint_tile(self, painter: QPainter, index: int, probability: float, best: bool) -> None:
        palette, rect = self._theme.palette, self.tile_rect(index)
        shape = QPainterPath()
        shape.addRoundedRect(rect, _RADIUS, _RADIUS)
        painter.fillPath(shape, palette.color("raised"))
        if probability >= 0.005:
            high = max(4.0, probability * rect.height())
            filled = QRectF(rect.left(), rect.bottom() - high, rect.width(), high)
            part = QPainterPath()
            part.addRect(filled)
            color = palette.color("orange_fill" if best else "bar", 1.0 if best else 0.7)
            painter.fillPath(shape.intersected(part), color)
        if best:
            painter.strokePath(shape, QPen(palette.color("orange_fill"), 1.5))
        is_under = best and probability > 0.55
        painter.setFont(self._theme.font(_DIGIT, 700 if best else 500))
        painter.setPen(palette.color("on_blue" if is_under else "text" if best else "text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, class_name(index)[:4])
        painter.setFont(self._theme.font(CAPTION, 600 if best else 400))
        painter.setPen(palette.color("text" if best else "text3"))
        below = QRectF(rect.left() - 4, rect.bottom() + 4, rect.width() + 8, _CAPTION_HEIGHT - 4)
        words = percent(probability) if any(self._probabilities) else "–"
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def event(self, event: QEvent) -> bool:
        """Say the score of the tile under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for index in range(len(self._probabilities)):
                if self.tile_rect(index).contains(event.pos().toPointF()) and any(self._scores):
                    QToolTip.showText(event.globalPos(), self.words(index), self)
                    return True
        return super().event(event)

    @Slot()
    def _restyle(self) -> None:
        self.update()
