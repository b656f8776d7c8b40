"""The reading line of a chart, and the figures it stands on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.language import put
from app.theme import CAPTION, Theme

_GAP = 12


class ReadOut:
    """A thin upright line and a caption beside it, both above the plot they belong to.

    They take no mouse events, so the plot below keeps following the pointer.
    """

    def __init__(self, plot: QWidget, name: str) -> None:
        self.line = QFrame(plot)
        self.caption = QLabel(plot)
        self.caption.setObjectName(name)
        put(self.caption.setAccessibleName, "Figures under the pointer")
        for part in (self.line, self.caption):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.hide()

    def restyle(self, theme: Theme) -> None:
        """Take the colours and the font of the theme."""
        palette = theme.palette
        self.line.setStyleSheet(f"background: {palette.text3};")
        self.caption.setFont(theme.font(CAPTION))
        self.caption.setStyleSheet(
            f"background: {palette.raised}; color: {palette.text}; font-size: {CAPTION}px;"
            f"border: 1px solid {palette.line}; border-radius: 6px; padding: 4px 8px;"
        )

    def show(self, box: QRectF, across: float, height: float, words: str) -> None:
        """Stand at ``across`` in ``box``, the caption near ``height``; pixels of the plot."""
        self.line.setGeometry(round(across), round(box.top()), 1, round(box.height()))
        self.caption.setText(words)
        self.caption.adjustSize()
        size = self.caption.size()
        left = across + _GAP
        if left + size.width() > box.right():
            left = across - _GAP - size.width()
        left = max(left, min(box.left(), box.right() - size.width()))
        top = min(max(height - size.height() - _GAP, box.top()), box.bottom() - size.height())
        self.caption.move(QPoint(round(left), round(top)))
        self.line.show()
        self.caption.show()

    def hide(self) -> None:
        """Take both away."""
        self.line.hide()
        self.caption.hide()
