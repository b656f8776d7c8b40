"""The progress of a run, one piece of the bar for each epoch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

HEIGHT = 12
GAP = 4
MOST_PIECES = 12


class EpochProgress(QProgressBar):
    """Steps of a run: ``value()`` of ``maximum()``, drawn in as many pieces as epochs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "epochs")
        self.setTextVisible(False)
        self.setRange(0, 100)
        self.setValue(0)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._epochs = 1

    def set_epochs(self, count: int) -> None:
        """Divide the bar into that many pieces; above 12 it stays whole."""
        self._epochs = max(1, count)
        self.update()

    def pieces(self) -> list[QRectF]:
        """Return the rectangles of the pieces from left to right."""
        count = self._epochs if self._epochs <= MOST_PIECES else 1
        width = (self.width() - (count - 1) * GAP) / count
        return [QRectF(k * (width + GAP), 0, width, HEIGHT) for k in range(count)]

    def sizeHint(self) -> QSize:
        """Ask for 12 in height; the width is what there is."""
        return QSize(120, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Keep room for twelve pieces."""
        return QSize(MOST_PIECES * 2 * GAP, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pieces, filled from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = self.palette().color(QPalette.ColorRole.Window)
        fill = self.palette().color(QPalette.ColorRole.Highlight)
        pieces = self.pieces()
        span = max(1, self.maximum() - self.minimum())
        done = (self.value() - self.minimum()) / span * len(pieces)
        for number, piece in enumerate(pieces):
            shape = QPainterPath()
            shape.addRoundedRect(piece, HEIGHT / 2, HEIGHT / 2)
            painter.fillPath(shape, track)
            share = min(1.0, max(0.0, done - number))
            if share > 0:
                painter.save()
                painter.setClipRect(piece.adjusted(0, 0, -piece.width() * (1 - share), 0))
                painter.fillPath(shape, fill)
                painter.restore()
