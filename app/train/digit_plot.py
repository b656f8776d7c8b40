"""The sparkline of the pinned drawing: what the network thought of it, step by step."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QToolTip, QWidget

from app.icons import icon
from app.language import put, tr
from app.theme import Theme
from app.train.curves import TrainingCurves
from app.train.digit_curve import DigitCurve
from app.train.digit_picture import DigitSubject, as_png, digit_picture
from app.train.file_export import FileExport
from app.train.pins import PinnedCurve
from app.train.saving import picture_of
from app.words import percent, thousands

_SIZE = QSize(184, 64)
_LEAST_WIDTH = 120
_RANKS = 3
_MENU_SIZE, _MENU_ICON = QSize(24, 18), 14
_REDRAW_MS = 100
"""Ten times a second: with all its points a curve takes some milliseconds to paint."""


class DigitPlot(QWidget):
    """The ten probabilities of the newest pinned drawing against log(step + 1).

    Steps are counted from the pinning, so that a drawing made late in a run is seen as well.
    Holds no data: it reads the curves it was given. Call on main.

    Signals
    -------
    problem(str)
        A picture or table could not be saved, in one sentence.
    saved(str)
        A picture or table was saved; the file's name.
    """

    problem = Signal(str)
    saved = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._curves: TrainingCurves | None = None
        self._pointer: float | None = None
        self.subject: Callable[[], DigitSubject | None] = lambda: None
        """Gives what the curve is about, for a picture of both."""
        self.network = ""
        """Names what learned, for that picture."""
        self.setObjectName("digit_plot")
        put(self.setAccessibleName, "Your digit during training")
        put(self.setToolTip, "How sure the network was of your drawing, step by step")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.export = FileExport(self, "your_digit", self._picture, self._numbers)
        self.export.problem.connect(self.problem)
        self.export.saved.connect(self.saved)
        self.export.allow_numbers(False)
        self.menu_button = _menu_button(self.export)
        self._is_due = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REDRAW_MS)
        self._rest.timeout.connect(self._redraw_if_due)
        theme.changed.connect(self.redraw)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._describe()

    def sizeHint(self) -> QSize:
        """Ask for the place in the answer card."""
        return _SIZE

    def minimumSizeHint(self) -> QSize:
        """Ask for enough to see the shape."""
        return QSize(_LEAST_WIDTH, _SIZE.height())

    @property
    def pin(self) -> PinnedCurve | None:
        """The curve that is shown, of the newest drawing; None where there is none."""
        if self._curves is None or not self._curves.pins:
            return None
        return self._curves.pins[-1]

    def set_curves(self, curves: TrainingCurves | None) -> None:
        """Show another run; None for an empty plot."""
        self._curves = curves
        self._pointer = None
        self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Show what the curves hold now, or in a moment. Costs nothing while hidden."""
        if not self.isVisible():
            return
        self._is_due = self._rest.isActive()
        if not self._is_due:
            self._describe()
            self.update()
            self._rest.start()

    @Slot()
    def _redraw_if_due(self) -> None:
        if self._is_due:
            self.redraw()

    def reading(self, across: float) -> str:
        """Say what was thought at the step under a place ``across`` pixels from the left."""
        pin = self.pin
        if pin is None:
            return ""
        return _ranking(pin, DigitCurve(pin, self.rect()).step_at(across))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the curves and the reading line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        curve = DigitCurve(self.pin, self.rect())
        curve.paint(painter, self._theme)
        if self._pointer is not None and not curve.is_empty:
            curve.paint_reading(painter, self._theme, curve.step_at(self._pointer))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came in while hidden."""
        super().showEvent(event)
        self._describe()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw no more."""
        super().hideEvent(event)
        self._rest.stop()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the figures at the pointer."""
        self._point(event.position().x(), event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Take the reading line away."""
        super().leaveEvent(event)
        self._pointer = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Show the figures in place of the general tooltip where there are any."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.pin:
            self._point(event.pos().x(), event.globalPos())
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to save the picture or the numbers."""
        self.export.menu.popup(event.globalPos())

    def _point(self, across: float, place: QPoint) -> None:
        words = self.reading(across)
        if words:
            self._pointer = across
            self.update()
            QToolTip.showText(place, words, self)

    def _describe(self) -> None:
        pin = self.pin
        self.export.allow_numbers(pin is not None)
        self.setAccessibleDescription(
            tr("No drawing is followed yet") if pin is None else _ranking(pin, int(pin.steps[-1]))
        )

    @Slot()
    def _restyle(self) -> None:
        color = self._theme.palette.color("text2")
        self.menu_button.setIcon(icon("menu_dots", color, _MENU_ICON))

    def _picture(self) -> bytes:
        subject = self.subject()
        if self.pin is None or subject is None:
            return picture_of(self)
        return as_png(digit_picture(self._theme, self.pin, subject, self.network))

    def _numbers(self) -> str:
        return self._curves.pins_to_csv() if self._curves is not None else ""


def _menu_button(export: FileExport) -> QToolButton:
    button = QToolButton()
    button.setObjectName("digit_menu_button")
    button.setProperty("role", "flat")
    button.setStyleSheet("min-height: 14px; padding: 0; border-radius: 5px;")
    button.setFixedSize(_MENU_SIZE)
    button.setIconSize(QSize(_MENU_ICON, _MENU_ICON))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setMenu(export.menu)
    put(button.setToolTip, "Save or copy your drawing and its curve (Space)")
    put(button.setAccessibleName, "Save the curve of your digit")
    return button


def _ranking(pin: PinnedCurve, step: int) -> str:
    row = pin.probabilities[int(np.searchsorted(pin.steps, step))]
    best = np.argsort(-row, kind="stable")[:_RANKS]
    ranks = " · ".join(f"{pin.names[k]}: {percent(float(row[k]))}" for k in best.tolist())
    return tr("Step {step}   {ranks}", step=thousands(step), ranks=ranks)
