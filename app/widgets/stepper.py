"""A whole number with − and + at its right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QStyle, QStyleOptionSpinBox, QWidget

from app.icons import DISABLED_ALPHA, pixmap

_ICON = 16


class Stepper(QSpinBox):
    """A number from ``minimum`` to ``maximum``, typed or stepped by its buttons and arrow keys."""

    def __init__(self, minimum: int, maximum: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "stepper")
        self.setRange(minimum, maximum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(10, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field by the style sheet and the two signs over it."""
        super().paintEvent(event)
        painter = QPainter(self)
        control = QStyle.SubControl
        steps = self.stepEnabled()
        for name, part, flag in (
            ("minus", control.SC_SpinBoxDown, self.StepEnabledFlag.StepDownEnabled),
            ("plus", control.SC_SpinBoxUp, self.StepEnabledFlag.StepUpEnabled),
        ):
            self._paint_sign(painter, name, part, self.isEnabled() and flag in steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the number only where the field has the focus, so that pages scroll past it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _paint_sign(
        self, painter: QPainter, name: str, part: QStyle.SubControl, possible: bool
    ) -> None:
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        complex_control = QStyle.ComplexControl.CC_SpinBox
        place = self.style().subControlRect(complex_control, option, part, self)
        color = QColor(self.palette().color(QPalette.ColorRole.Text))
        color.setAlphaF(0.8 if possible else DISABLED_ALPHA)
        corner = QPoint(place.x() + (place.width() - _ICON) // 2, (self.height() - _ICON) // 2)
        painter.drawPixmap(corner, pixmap(name, color, _ICON, self.devicePixelRatioF()))
