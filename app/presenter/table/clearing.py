"""The ink fades and a line runs out: whoever looks sees that the canvas is about to be cleared."""

from __future__ import annotations

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QObject,
    QRectF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.canvas.stroke_path import paper_square
from app.language import tr
from app.presenter.scale import CANVAS, LABELS
from app.theme import CARD_RADIUS, Theme

_TICK_MS = 66
_FADED = 0.72
"""How much of the ink is gone at the end."""
_LINE, _INSET, _WORDS = 10.0, 36.0, 60.0


class ClearingHint(QWidget):
    """Lies over the canvas while it runs, and lets every touch through. Call on main.

    Signals
    -------
    done
        The time is over.
    """

    done = Signal()

    def __init__(self, theme: Theme, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._theme, self._canvas = theme, canvas
        self._seconds = 1.0
        self._clock = QElapsedTimer()
        self.setObjectName("presenter_clearing_hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        canvas.installEventFilter(self)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether the canvas is about to be cleared."""
        return self._timer.isActive()

    @property
    def share(self) -> float:
        """How much of the time is over, 0 to 1."""
        return min(1.0, self._clock.elapsed() / (1000 * self._seconds)) if self.is_running else 0.0

    def start(self, seconds: float) -> None:
        """Fade the ink for so long, then tell that it is ``done``."""
        self._seconds = seconds
        self._clock.start()
        self._timer.start()
        self.setGeometry(self._canvas.rect())
        self.raise_()
        self.show()
        self._describe()

    def stop(self) -> None:
        """Show the ink again; nothing is cleared."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the canvas."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._canvas.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover the ink with paper, more and more, and draw the line that runs out."""
        paper = QRectF(paper_square(size=self.size())).adjusted(1, 1, -1, -1)
        scale = paper.width() / CANVAS.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors, share = self._theme.palette, self.share
        painter.setBrush(colors.color("paper", _FADED * share))
        painter.drawRoundedRect(paper, CARD_RADIUS, CARD_RADIUS)
        inset, thick = _INSET * scale, _LINE * scale
        track = QRectF(
            paper.left() + inset, paper.bottom() - inset - thick, paper.width() - 2 * inset, thick
        )
        painter.setBrush(colors.color("raised"))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        left = QRectF(track)
        left.setWidth(max(thick, track.width() * (1 - share)))
        painter.setBrush(colors.color("blue"))
        painter.drawRoundedRect(left, thick / 2, thick / 2)
        painter.setPen(colors.color("text2"))
        painter.setFont(self._theme.font(LABELS * scale, 500))
        words = QRectF(track.left(), track.top() - _WORDS * scale, track.width(), 48 * scale)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
                         self._words())  # fmt: skip

    @staticmethod
    def _words() -> str:
        return tr("Clearing… touch to keep it")

    def _describe(self) -> None:
        self.setAccessibleName(self._words())

    @Slot()
    def _tick(self) -> None:
        if self.share >= 1:
            self.stop()
            self.done.emit()
        else:
            self.update()
