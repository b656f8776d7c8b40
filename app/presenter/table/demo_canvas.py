"""A canvas over the canvas on which recorded drawings are written, as a hand would."""

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
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.canvas.view import BRUSHES, CanvasView
from app.language import tr
from app.presenter.scale import CANVAS, HINT, LABELS
from app.presenter.table.handwriting import Handwriting
from app.theme import Theme
from model.drawing import Drawing

_TICK_MS = 16
_PILL_HEIGHT, _PILL_AIR, _FROM_EDGE = 64.0, 30.0, 28.0
_LATEST_FRAME = 0.1
"""Seconds: after a longer stall the hand goes on where it was, it does not jump."""


class DemoCanvas(CanvasView):
    """Shows what is written for show; every touch goes through it to the canvas below.

    It has a drawing of its own: nothing of it enters the drawing, its undo stack or its keeping.
    Call on main.

    Signals
    -------
    drawing_changed(Drawing)
        The strokes so far, the one in progress last.
    written
        The last point was written.
    """

    drawing_changed = Signal(object)
    written = Signal()

    def __init__(self, theme: Theme, canvas: QWidget) -> None:
        super().__init__(theme, canvas)
        self._canvas = canvas
        self._writing: Handwriting | None = None
        self._count = 0
        self._at = 0.0
        self._clock = QElapsedTimer()
        self.setObjectName("presenter_demo_canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._edited.extended.connect(self.drawing_changed)
        self._edited.replaced.connect(self.drawing_changed)
        canvas.installEventFilter(self)
        self.hide()

    @property
    def is_writing(self) -> bool:
        """Whether a drawing is being written."""
        return self._timer.isActive()

    def open(self) -> None:
        """Cover the canvas with clean paper."""
        self.wipe()
        self.setGeometry(self._canvas.rect())
        self.raise_()
        self.show()

    def write(self, drawing: Drawing) -> None:
        """Write a drawing in the time a hand takes."""
        self.wipe()
        self._writing, self._count, self._at = Handwriting(drawing), 0, 0.0
        self._clock.start()
        self._timer.start()
        self._tick()

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing at once."""
        self.wipe()
        self._edited.set_drawing(drawing, undoable=False)

    def wipe(self) -> None:
        """Show clean paper; what is being written is given up."""
        self._timer.stop()
        self._writing = None
        self._edited.cancel_stroke()
        self._edited.set_drawing(Drawing(), undoable=False)

    def close_up(self) -> None:
        """Give the canvas below back."""
        self.wipe()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the canvas."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._canvas.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing, and on it whose turn it is."""
        super().paintEvent(event)
        paper = QRectF(self._square())
        scale = paper.width() / CANVAS.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter, paper, scale)
        painter.setPen(self._theme.palette.color("text3"))
        painter.setFont(self._theme.font(HINT * scale))
        inset = _FROM_EDGE * scale
        corner = paper.adjusted(inset, inset, -inset, -inset)
        painter.drawText(corner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
                         tr("Recorded"))  # fmt: skip
        painter.end()

    def _paint_pill(self, painter: QPainter, paper: QRectF, scale: float) -> None:
        words, font = tr("Your turn: touch and draw"), self._theme.font(LABELS * scale, 600)
        most = paper.width() - 2 * _FROM_EDGE * scale
        width = min(most, QFontMetricsF(font).horizontalAdvance(words) + 2 * _PILL_AIR * scale)
        height = _PILL_HEIGHT * scale
        pill = QRectF(0, paper.bottom() - _FROM_EDGE * scale - height, width, height)
        pill.moveLeft(paper.center().x() - width / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.palette.color("blue_tint"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(self._theme.palette.color("blue_chip"))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    @Slot()
    def _tick(self) -> None:
        writing = self._writing
        if writing is None:
            return
        self._at += min(self._clock.restart() / 1000, _LATEST_FRAME)
        until = writing.written_after(self._at)
        for index in range(self._count, until):
            x, y = writing.points[index].tolist()
            first = index == 0 or writing.strokes[index] != writing.strokes[index - 1]
            if first:
                self._edited.begin((x, y), BRUSHES[self._brush], None)
            else:
                self._edited.extend((x, y))
        self._count = until
        if self._edited.growing is not None and self._is_stroke_done(writing):
            self._edited.finish_stroke()
        if until == len(writing.points):
            self._timer.stop()
            self._writing = None
            self.written.emit()

    def _is_stroke_done(self, writing: Handwriting) -> bool:
        done, count = self._count, len(writing.points)
        return done == count or bool(writing.strokes[done] != writing.strokes[done - 1])
