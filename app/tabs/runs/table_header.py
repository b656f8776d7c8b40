"""The names above the columns of the runs; a click sorts by one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.icons import pixmap
from app.language import noop, put, tr
from app.tabs.runs.runs_model import ON_THE_RIGHT, TITLES, Column
from app.theme import CAPTION, Theme

HEIGHT = 28
PADDING = 8
_CHEVRON = 12
_SHORT = {Column.RIGHT: noop("Digits right")}


class RunHeader(QHeaderView):
    """Plain words over a thin line, with a small chevron at what the rows are sorted by."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        theme.changed.connect(self.viewport().update)
        self.setStyleSheet("QHeaderView { background: transparent; border: none; }")
        self.viewport().setAutoFillBackground(False)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(24)
        self.setFixedHeight(HEIGHT)
        put(self.setToolTip, "Click to sort by this column; again for the other way round")
        put(self.setAccessibleName, "Columns of the runs")

    def sizeHint(self) -> QSize:
        """One line of captions."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the name of a column."""
        palette, column = self._theme.palette, Column(section)
        painter.save()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.color("line"))
        chosen = self.sortIndicatorSection() == section
        ink = palette.color("text" if chosen else "text2")
        painter.setFont(self._theme.font(CAPTION, 500 if chosen else 400))
        painter.setPen(ink)
        metrics = painter.fontMetrics()
        room = rect.adjusted(PADDING, 0, -PADDING, -4)
        free = room.width() - (_CHEVRON + 2 if chosen else 0)
        title = tr(TITLES[column])
        if metrics.horizontalAdvance(title) > free:
            title = tr(_SHORT.get(column, TITLES[column]))
            title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, free + 1)
        wide = metrics.horizontalAdvance(title)
        left = room.right() - wide + 1 if column in ON_THE_RIGHT else room.left()
        painter.drawText(QRect(left, room.top(), wide + 1, room.height()), _CENTRED, title)
        if chosen:
            at = left - _CHEVRON - 2 if column in ON_THE_RIGHT else left + wide + 2
            falling = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            name = "chevron_down" if falling else "chevron_up"
            drawn = pixmap(name, ink, _CHEVRON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(at, room.center().y() - _CHEVRON / 2 + 1), drawn)
        painter.restore()


_CENTRED = Qt.AlignmentFlag.AlignVCenter
