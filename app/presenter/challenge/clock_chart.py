"""The chart of the game against the clock: ten digits to do, and the best times."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.icons import pixmap
from app.language import tr
from app.presenter.scale import TITLE
from app.theme import Theme
from app.words import decimal
from model.challenge.clock import PENALTY, ClockGame
from model.challenge.evening import BestTime

BEST = 3
_PADDING, _TITLE_TOP, _TITLE_HEIGHT = 32, 18, 48
_ROW_TOP, _CIRCLE, _TYPE = 84, 72, 40
_BEST_TOP, _BEST_TYPE, _NAME_TYPE = 186, 40, 26
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter


class ClockChart(QWidget):
    """Painted in one go when something changes. Call on main."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._order: Sequence[int] = ()
        self._done = 0
        self._is_running = False
        self._times: Sequence[BestTime] = ()
        self._newest: int | None = None
        self.setObjectName("presenter_clock_chart")
        theme.changed.connect(self._restyle)

    @property
    def done(self) -> int:
        """How many digits are done."""
        return self._done

    @property
    def times(self) -> Sequence[BestTime]:
        """The best times that are shown, the best first."""
        return self._times

    def show_game(self, game: ClockGame) -> None:
        """Show how far a game is."""
        self._order, self._done = game.order, game.done
        self._is_running = game.is_running
        self._restyle()

    def show_times(self, times: Sequence[BestTime], newest: int | None) -> None:
        """Show the best times; the one with the id ``newest`` is blue."""
        self._times, self._newest = tuple(times[:BEST]), newest
        self._restyle()

    def set_scale(self, scale: float) -> None:
        """Draw everything that much larger than at 1920 × 1080."""
        self._scale = scale
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the digits in their order and the best times."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        width = self.width() / self._scale - 2 * _PADDING
        painter.setFont(self._theme.font(TITLE, 600))
        painter.setPen(self._theme.palette.color("text"))
        title = QRectF(_PADDING, _TITLE_TOP, width - 40, _TITLE_HEIGHT)
        painter.drawText(title, _MIDDLE, tr("Ten digits against the clock"))
        count = max(1, len(self._order))
        step = (width - _CIRCLE) / max(1, count - 1)
        for index in range(len(self._order)):
            middle = QPointF(_PADDING + _CIRCLE / 2 + index * step, _ROW_TOP + _CIRCLE / 2)
            self._paint_digit(painter, middle, index)
        self._paint_times(painter, width)

    def _paint_digit(self, painter: QPainter, middle: QPointF, index: int) -> None:
        """Draw a digit that is done, the one to do now, or one that is still a secret."""
        colors = self._theme.palette
        is_done, is_current = index < self._done, index == self._done
        painter.setPen(QPen(colors.color("blue" if is_current else "line"), 4 if is_current else 2))
        painter.setBrush(colors.color("blue_tint" if is_done else "card"))
        if is_done:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(middle, _CIRCLE / 2 - 2, _CIRCLE / 2 - 2)
        box = QRectF(0, 0, _CIRCLE, _CIRCLE)
        box.moveCenter(middle)
        if is_done:
            ratio = self.devicePixelRatioF() * self._scale
            check = pixmap("check", colors.color("blue_chip"), 26, ratio)
            painter.drawPixmap(middle + QPointF(12, 10), check)
        sign = str(self._order[index]) if is_done or is_current else "·"
        ink = "blue_chip" if is_done else "blue" if is_current else "text3"
        painter.setFont(self._theme.font(_TYPE, 600 if is_done or is_current else 400))
        painter.setPen(colors.color(ink))
        painter.drawText(box, _CENTRE, sign)

    def _paint_times(self, painter: QPainter, width: float) -> None:
        colors = self._theme.palette
        if not self._times:
            painter.setFont(self._theme.font(28))
            painter.setPen(colors.color("text2"))
            words = (
                tr("A misread costs {seconds} seconds.", seconds=round(PENALTY))
                if self._is_running
                else tr("The clock starts when you touch the canvas.")
            )
            painter.drawText(QRectF(_PADDING, _BEST_TOP, width, 84), _MIDDLE, words)
            return
        column = width / BEST
        for index, time in enumerate(self._times):
            left = _PADDING + index * column
            ink = "blue" if time.id == self._newest else "text"
            painter.setFont(self._theme.font(_BEST_TYPE, 600))
            painter.setPen(colors.color(ink))
            top = QRectF(left, _BEST_TOP, column, 50)
            painter.drawText(top, _MIDDLE, f"{index + 1}. {in_seconds(time.result.total)}")
            painter.setFont(self._theme.font(_NAME_TYPE))
            painter.setPen(colors.color("text2"))
            below = QRectF(left, _BEST_TOP + 52, column - 12, 36)
            painter.drawText(below, _MIDDLE, _remark(time))

    @Slot()
    def _restyle(self) -> None:
        self.setAccessibleName(tr("Ten digits against the clock"))
        self.setAccessibleDescription(
            tr("{done} of {count} done", done=self._done, count=len(self._order))
        )
        self.update()


def in_seconds(seconds: float) -> str:
    """Write a time as ``23.4 s``."""
    return tr("{seconds}\u00a0s", seconds=decimal(seconds, 1))


def _remark(time: BestTime) -> str:
    misreads = tr("%n misreads", n=time.result.misreads)
    return f"{time.name} · {misreads}" if time.name else misreads
