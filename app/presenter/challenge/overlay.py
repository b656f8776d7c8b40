"""A page laid over the panels of the stage, under the prompt and above the hints."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from app.language import put
from app.presenter import scale as design
from app.presenter.challenge.stage_button import StageButton
from app.presenter.label import StageLabel
from app.presenter.stage import Stage
from app.theme import CARD_RADIUS, Theme

PADDING = 40
_TITLE, _TOP = 44, 32


class Overlay(QWidget):
    """A card with a title and a button to close it; Esc closes it too. Call on main.

    Signals
    -------
    opened, closed
        It is seen now, or no longer.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, stage: Stage, theme: Theme, name: str) -> None:
        super().__init__(stage)
        self._stage, self._theme = stage, theme
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = StageLabel(theme, _TITLE, 600, parent=self)
        self.title.setObjectName(f"{name}_title")
        self.close_button = StageButton(theme, f"{name}_close_button", parent=self)
        put(self.close_button.setText, "Close")
        put(self.close_button.setToolTip, "Close (Esc)")
        self.close_button.clicked.connect(self.hide)
        self.hide()
        stage.scaled.connect(self.fit)
        stage.enlarged_changed.connect(self.hide)
        theme.changed.connect(self._restyle)

    def open(self) -> None:
        """Show it above all panels, with the focus."""
        self._stage.enlarge(None)
        self.fit()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self, scale: float) -> None:
        """Lay out the content."""

    @Slot()
    def fit(self) -> None:
        """Take the place of the panels."""
        self.setGeometry(design.place(design.WHOLE, self._stage.size()))
        scale = self._stage.scale
        for part in (self.title, self.close_button):
            part.set_scale(scale)
        self.close_button.resize(self.close_button.sizeHint())
        edge = round(PADDING * scale)
        top = round(_TOP * scale)
        left = self.width() - edge - self.close_button.width()
        self.close_button.move(left, top)
        height = self.close_button.height()
        self.title.setGeometry(edge, top, left - 2 * edge, height)
        self.arrange(scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; all other keys are the stage's."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell of it."""
        super().showEvent(event)
        self.opened.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back to the canvas."""
        super().hideEvent(event)
        if self._stage.isVisible():
            self._stage.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card; the window's colour hides what its round corners leave."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, scale = self._theme.palette, self._stage.scale
        painter.fillRect(self.rect(), colors.color("window"))
        painter.setPen(QPen(colors.color("line"), max(1.0, scale)))
        painter.setBrush(colors.color("card"))
        radius = CARD_RADIUS * max(1.0, scale)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    @Slot()
    def _restyle(self) -> None:
        if self.isVisible():
            self.fit()
            self.update()
