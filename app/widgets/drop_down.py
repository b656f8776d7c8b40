"""A combo box with the program's own chevron."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.icons import DISABLED_ALPHA, pixmap


class DropDown(QComboBox):
    """A drop-down list; a long choice is cut with an ellipsis, the open list shows it whole."""

    def __init__(self, parent: QWidget | None = None, *, chevron: int = 16) -> None:
        super().__init__(parent)
        self._chevron = chevron
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field by the style sheet and the chevron over it."""
        super().paintEvent(event)
        size = self._chevron
        color = QColor(self.palette().color(QPalette.ColorRole.Text))
        color.setAlphaF(0.8 if self.isEnabled() else DISABLED_ALPHA)
        corner = QPoint(self.width() - size - size // 2, (self.height() - size) // 2)
        painter = QPainter(self)
        painter.drawPixmap(corner, pixmap("chevron_down", color, size, self.devicePixelRatioF()))

    def showPopup(self) -> None:
        """Open the list wide enough for its longest choice."""
        view = self.view()
        room = view.sizeHintForColumn(0) + 24
        view.setMinimumWidth(max(self.width(), room))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the choice only where the field has the focus, so that pages scroll past it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
