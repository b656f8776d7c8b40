"""Which colour speaks for an answer and which against it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.tabs.inside.ramps import SIGNED, image_of

_HIGH, _RADIUS = 12, 4


class _Ramp(QWidget):
    """The colours from one end to the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._colours: QImage = image_of(np.array(SIGNED)[None])

    def sizeHint(self) -> QSize:
        return QSize(120, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._colours)


class WhyLegend(QWidget):
    """The ramp of the signed colours, with a word at each end; the same in every look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.against, self.in_favour = QLabel(), QLabel()
        ends = QHBoxLayout()
        ends.setSpacing(8)
        for label in (self.against, self.in_favour):
            label.setProperty("role", "caption")
        ends.addWidget(self.against)
        ends.addStretch(1)
        ends.addWidget(self.in_favour)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(_Ramp())
        column.addLayout(ends)

    def show_words(self, against: str, in_favour: str) -> None:
        """Name the two ends."""
        self.against.setText(against)
        self.in_favour.setText(in_favour)
