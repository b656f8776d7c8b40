"""Words in place of a map: a strong line and a quiet one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.theme import BODY, HELP, Theme

_SIDE, _APART = 24, 3


def paint_words(painter: QPainter, theme: Theme, box: QRectF, strong: str, quiet: str) -> None:
    """Write both around the middle of a box; each takes as many lines as it needs."""
    box = box.adjusted(_SIDE, 0, -_SIDE, 0)
    upper = box.adjusted(0, 0, 0, -box.height() / 2 - _APART)
    lower = box.adjusted(0, box.height() / 2 + _APART, 0, 0)
    middle = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    painter.setFont(theme.font(BODY, 600))
    painter.setPen(theme.palette.color("text"))
    painter.drawText(upper, middle | Qt.AlignmentFlag.AlignBottom, strong)
    painter.setFont(theme.font(HELP))
    painter.setPen(theme.palette.color("text2"))
    painter.drawText(lower, middle | Qt.AlignmentFlag.AlignTop, quiet)
