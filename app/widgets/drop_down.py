"""A combo box with the program's own chevron."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from app.icons import DISABLED_ALPHA, pixmap

CHEVRON, SMALL_CHEVRON = 16, 12
_POPUP_PADDING = 32


class DropDown(QComboBox):
    """A drop-down list; a long choice is cut with an ellipsis, the open list shows it whole.

    A ``compact`` one looks like a chip and is as wide as its present choice.
    """

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._compact = compact
        self._chevron = SMALL_CHEVRON if compact else CHEVRON
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that heeds ::item rules
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if compact:
            self.setProperty("role", "chip")
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self.currentIndexChanged.connect(self._on_other_width)

    def sizeHint(self) -> QSize:
        """Ask for the width of the longest choice, or of the present one where compact."""
        hint = super().sizeHint()
        if self._compact:
            words = self.fontMetrics().horizontalAdvance(self.currentText())
            hint.setWidth(words + self._chevron + 24)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters and the chevron."""
        hint = super().minimumSizeHint()
        return QSize(56, hint.height()) if self._compact else hint

    def shown_text(self) -> str:
        """Return the choice as it is drawn, cut where the room ends."""
        room = self._words_place().width() - 2
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field by the style sheet, the choice and the chevron."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        ink = self.palette().color(QPalette.ColorRole.Text)
        if not self.isEditable():
            painter.setPen(ink)
            painter.drawText(self._words_place(), Qt.AlignmentFlag.AlignVCenter, self.shown_text())
        self._paint_chevron(painter, ink)

    def showPopup(self) -> None:
        """Open the list wide enough for its longest choice."""
        self.view().setMinimumWidth(self.list_width())
        super().showPopup()

    def list_width(self) -> int:
        """Return the width of the open list."""
        self.view().ensurePolished()
        metrics = self.view().fontMetrics()
        widest = max((metrics.horizontalAdvance(words) for words in self._choices()), default=0)
        return max(self.width(), widest + _POPUP_PADDING)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the choice only where the field has the focus, so that pages scroll past it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _choices(self) -> list[str]:
        return [self.itemText(index) for index in range(self.count())]

    def _words_place(self) -> QRect:
        left = 8 if self._compact else 12
        return self.rect().adjusted(left, 0, -(self._chevron + self._chevron // 2), 0)

    def _paint_chevron(self, painter: QPainter, ink: QColor) -> None:
        color, size = QColor(ink), self._chevron
        color.setAlphaF(0.8 if self.isEnabled() else DISABLED_ALPHA)
        corner = QPoint(self.width() - size - size // 2, (self.height() - size) // 2)
        painter.drawPixmap(corner, pixmap("chevron_down", color, size, self.devicePixelRatioF()))

    @Slot()
    def _on_other_width(self) -> None:
        self.updateGeometry()
