"""The chart of a recorded run: how much a network reads right, growing while it learns."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.presenter.scale import CHART, LABELS, LARGE_LABELS, TICKS, TITLE
from app.theme import Theme
from app.words import percent, thousands, with_percent
from model.recorded import RecordedRun

_BOX = QRectF(116, 92, CHART.width() - 116 - 168, CHART.height() - 92 - 62)
_LINE, _DOT = 5.0, 8.0


class RecordedChart(QWidget):
    """Accuracy on held-out digits against log(step + 1), up to the moment shown. Call on main."""

    def __init__(self, theme: Theme, run: RecordedRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._run = theme, run
        self._scale = 1.0
        self._moment = len(run.steps) - 1
        self.setObjectName("presenter_recorded_chart")
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def moment(self) -> int:
        """The index of the newest moment shown."""
        return self._moment

    def set_scale(self, scale: float) -> None:
        """Draw everything that much larger than at 1920 × 1080."""
        self._scale = scale
        self.update()

    def show_moment(self, moment: int) -> None:
        """Show the run up to this moment, counted from 0."""
        if moment != self._moment:
            self._moment = moment
            self._describe()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, axes and curve; in a larger panel the plot takes what there is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        width, height = self.width() / self._scale, self.height() / self._scale
        box = QRectF(_BOX)
        box.setRight(width - (CHART.width() - _BOX.right()))
        box.setBottom(height - (CHART.height() - _BOX.bottom()))
        painter.setPen(self._theme.palette.color("text"))
        painter.setFont(self._theme.font(TITLE, 600))
        title = QRectF(32, 24, width - 32 - 72, 44)
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self._title())
        self._paint_axes(painter, box)
        self._paint_curve(painter, box)

    def _paint_axes(self, painter: QPainter, box: QRectF) -> None:
        colors = self._theme.palette
        painter.setFont(self._theme.font(TICKS))
        for share in (0.0, 0.5, 1.0):
            y = box.bottom() - share * box.height()
            painter.setPen(
                QPen(colors.color("axis" if share == 0 else "grid"), 2 if not share else 1)
            )
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(colors.color("text3"))
            tick = with_percent(str(round(100 * share)))
            place = QRectF(0, y - 20, box.left() - 12, 40)
            aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, aligned, tick)
        painter.setPen(QPen(colors.color("axis"), 2))
        painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.setPen(colors.color("text2"))
        painter.setFont(self._theme.font(LABELS))
        below = QRectF(box.left(), box.bottom() + 8, box.width() + 130, 44)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, tr("untrained"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self._seen())

    def _paint_curve(self, painter: QPainter, box: QRectF) -> None:
        run, colors = self._run, self._theme.palette
        points = QPolygonF()
        for index in range(self._moment + 1):
            x = box.left() + float(run.places[index]) * box.width()
            points.append(QPointF(x, box.bottom() - float(run.accuracies[index]) * box.height()))
        pen = QPen(colors.color("orange"), _LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(points)
        end = points.at(points.count() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("orange"))
        painter.drawEllipse(end, _DOT, _DOT)
        painter.setPen(colors.color("orange"))
        painter.setFont(self._theme.font(LARGE_LABELS, 600))
        label = QRectF(end.x() + 20, end.y() - 30, 160, 60)
        label.moveTop(max(box.top() - 24, min(label.top(), box.bottom() - 56)))
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, self._right())

    def _title(self) -> str:
        return tr("A network learns to read (recorded)")

    def _right(self) -> str:
        return percent(float(self._run.accuracies[self._moment]))

    def _seen(self) -> str:
        digits = int(self._run.steps[self._moment]) * self._run.batch_size
        return tr("after {count} digits", count=thousands(digits))

    def _describe(self) -> None:
        said = tr(
            "{share} right on held-out digits, {when}", share=self._right(), when=self._seen()
        )
        self.setAccessibleDescription(said)

    @Slot()
    def _restyle(self) -> None:
        self.setAccessibleName(self._title())
        self._describe()
        self.update()
