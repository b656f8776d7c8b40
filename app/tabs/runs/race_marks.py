"""The signs of the marks on the chart and over the table: one shape each, so colour is free."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.tabs.runs.run_lines import RUN_LINES, RunLine
from model.race.lane import MARKS

SIZE = 8.0
_WIDTH = 1.6
_LINE_OF = {"cnn": 0, "cnn_bn": 1, "mlp": 2, "gru": 3, "softmax": 4}
_SHAPES = (
    None,
    ((0.0, -0.62), (0.62, 0.0), (0.0, 0.62), (-0.62, 0.0)),
    ((0.0, -0.6), (0.6, 0.5), (-0.6, 0.5)),
)
"""Corners in units of the size; None is a ring."""


def line_of(network: str) -> RunLine:
    """Give each network of the ladder the same line in every race."""
    return RUN_LINES[_LINE_OF[network]]


def paint_mark(painter: QPainter, spot: QPointF, mark: float, color: QColor, fill: QColor) -> None:
    """Draw the sign of one of ``MARKS`` with its middle at ``spot``."""
    painter.setPen(QPen(color, _WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(fill)
    corners = _SHAPES[MARKS.index(mark)]
    if corners is None:
        painter.drawEllipse(spot, SIZE / 2, SIZE / 2)
    else:
        painter.drawPolygon(QPolygonF([spot + QPointF(x, y) * SIZE for x, y in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
