"""One change: how far along its slider it takes another answer, as a bar that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.language import tr
from app.tabs.inside.lab_words import NAMES, flip_words, value_words
from app.theme import HELP, Theme
from model.inside.flips import Flip
from model.inside.robustness import Kind

HEIGHT = 30
_NAME, _WORDS, _TRACK, _PAD = 88, 128, 8, 6


class FlipRow(QAbstractButton):
    """Name, bar and value of the least change that flips the answer. Call on main.

    Signals
    -------
    tried : Flip
        The person wants to see it.
    """

    tried = Signal(object)

    def __init__(self, theme: Theme, kind: Kind) -> None:
        super().__init__()
        self._theme, self.kind = theme, kind
        self._flip: Flip | None = None
        self._is_known = False
        self.setObjectName(f"lab_try_{kind}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._restyle)
        self.forget()

    @property
    def flip(self) -> Flip | None:
        """What it shows; None where nothing on the slider flips the answer, or nobody knows."""
        return self._flip

    def show_flip(self, flip: Flip | None) -> None:
        """Show the least change, or that there is none."""
        self._take(flip, is_known=True)

    def forget(self) -> None:
        """Show that nobody knows yet."""
        self._take(None, is_known=False)

    def sizeHint(self) -> QSize:
        """Ask for the words and a bar."""
        return QSize(_NAME + _WORDS + 120, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask for the words and a short bar."""
        return QSize(_NAME + _WORDS + 40, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, the bar and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, inside = self._theme.palette, QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(inside, 8, 8)
        inside.adjust(_PAD, 0, -_PAD, 0)
        middle, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._theme.font(HELP, 500))
        painter.setPen(colors.color("text2"))
        name = painter.fontMetrics().elidedText(
            tr(NAMES[self.kind]), Qt.TextElideMode.ElideRight, _NAME - 2 * _PAD
        )
        painter.drawText(inside, middle | left, name)
        self._paint_bar(painter, inside.adjusted(_NAME - _PAD, 0, -_WORDS, 0))
        painter.setPen(colors.color("text" if self._flip else "text3"))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, self._words())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("blue"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_bar(self, painter: QPainter, room: QRectF) -> None:
        colors = self._theme.palette
        track = QRectF(room.x(), room.center().y() - _TRACK / 2, room.width(), _TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("raised"))
        painter.drawRoundedRect(track, 4, 4)
        if not self._is_known:
            return
        share = 1.0 if self._flip is None else self._flip.share
        track.setWidth(max(_TRACK, share * track.width()))
        painter.setBrush(colors.color("bar"))
        painter.drawRoundedRect(track, 4, 4)
        if self._flip is not None:
            painter.setBrush(colors.color("orange_fill"))
            painter.drawEllipse(track.topRight() + QRectF(0, 0, 0, _TRACK).center(), 6, 6)

    def _words(self) -> str:
        if not self._is_known:
            return ""
        if self._flip is None:
            return tr("holds")
        return f"{value_words(self.kind, self._flip.value)} → {self._flip.winner}"

    def _take(self, flip: Flip | None, *, is_known: bool) -> None:
        self._flip, self._is_known = flip, is_known
        self.setEnabled(flip is not None)
        if flip is not None:
            spoken = flip_words(flip)
            tip = tr("{change}. Press to see it.", change=spoken)
        elif is_known:
            name = tr(NAMES[self.kind])
            spoken = tip = tr("{name}: nothing on the slider changes the answer", name=name)
        else:
            spoken, tip = tr(NAMES[self.kind]), ""
        self.setAccessibleName(spoken)
        self.setToolTip(tip)
        self.update()

    @Slot()
    def _on_clicked(self) -> None:
        if self._flip is not None:
            self.tried.emit(self._flip)

    @Slot()
    def _restyle(self) -> None:
        self.update()
