"""The slider of the time machine: a track over log(step + 1), and a curve under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from app.language import put, tr
from app.theme import CAPTION, Theme
from app.time.curve import EMPTY, TITLE, OpinionCurve, paint_readable
from app.time.scale import TimeScale
from model.inside.opinions import Opinions

_SIDE = 12.0
_WORDS, _TRACK_AT, _THICK, _HANDLE = 14.0, 23.0, 6.0, 8.0
_CURVE_TOP, _CURVE_BOTTOM = 34.0, 3.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1,
          Qt.Key.Key_PageUp: 8, Qt.Key.Key_PageDown: -8}  # fmt: skip


class MomentSlider(QAbstractSlider):
    """Chooses one of the stops; its value is the stop's index, the last one is now.

    Left and right go one moment back and on, Home and End to the ends, Space plays. Call on main.

    Signals
    -------
    play_wanted
        Space was pressed.
    """

    play_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stops: tuple[int, ...] = (0,)
        self._end = ""
        self._curve: OpinionCurve | None = None
        self._is_drawn = False
        self._picture = QPixmap()
        self._pictured: tuple[object, ...] = ()
        self.setObjectName("time_slider")
        put(self.setAccessibleName, "Moment of the run")
        put(
            self.setToolTip,
            "Drag to any moment of the run; ← and → go one moment, Home and End to the ends",
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSingleStep(1)
        self.setPageStep(8)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for words, track and curve above each other."""
        return QSize(320, 64)

    def minimumSizeHint(self) -> QSize:
        """Ask for enough to tell moments apart."""
        return QSize(160, 64)

    def set_stops(self, stops: tuple[int, ...], index: int, end: str) -> None:
        """Show other stops, at least one, ascending steps, and stand at one of them.

        ``end`` names the last one. Emits nothing: this is news, not a wish.
        """
        moved = self._stops[-1] != stops[-1] and self._has_moved(stops[-1])
        moved |= index != self.value() or len(stops) != len(self._stops) or end != self._end
        self._stops, self._end = stops, end
        with QSignalBlocker(self):
            self.setRange(0, len(stops) - 1)
            self.setValue(index)
        if moved:
            self.update()

    def show_opinions(self, opinions: Opinions | None) -> None:
        """Draw what was thought of the drawing; None where nothing is drawn."""
        self._is_drawn = opinions is not None
        self._curve = OpinionCurve(opinions) if opinions else None
        self.update()

    @property
    def curve(self) -> OpinionCurve | None:
        """The curve under the track; None where nothing is known of the drawing yet."""
        return self._curve

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, the track with its handle, and the curve."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        self._paint_curve(painter, scale)
        self._paint_words(painter, scale)
        x = scale.across(self._stops[self.value()])
        self._paint_track(painter, scale, x)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the pointer is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is down."""
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from moment to moment by key."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self.setValue(self.value() + _STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.setValue(self.minimum())
        elif key == Qt.Key.Key_End:
            self.setValue(self.maximum())
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.play_wanted.emit()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go from moment to moment where the slider has the focus, so that pages scroll past."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if self.hasFocus() and turned:
            self.setValue(self.value() + (1 if turned > 0 else -1))
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Look different while disabled."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at another width."""
        super().resizeEvent(event)
        self.update()

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Draw another value."""
        super().sliderChange(change)
        self.update()

    def across(self, index: int) -> int:
        """Where a stop is, in pixels from the left."""
        return round(self._scale().across(self._stops[index]))

    def _go_to(self, x: float) -> None:
        scale = self._scale()
        nearest = min(
            range(len(self._stops)), key=lambda index: abs(scale.across(self._stops[index]) - x)
        )
        self.setValue(nearest)

    def _scale(self) -> TimeScale:
        return TimeScale(self._stops[-1], _SIDE, self.width() - _SIDE)

    def _has_moved(self, now: int) -> bool:
        """Whether the scale is another one by what can be seen."""
        before = self._scale()
        after = TimeScale(now, before.left, before.right)
        return abs(before.across(before.now / 2) - after.across(before.now / 2)) >= 0.5

    def _paint_words(self, painter: QPainter, scale: TimeScale) -> None:
        palette, font = self._theme.palette, self._theme.font(CAPTION)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for tick in scale.ticks(metrics, self._end or tr("now")):
            painter.setPen(palette.color("text3"))
            painter.drawText(QPointF(tick.left, metrics.ascent() - 1), tick.words)
            place = QRectF(round(tick.x) - 0.5, _TRACK_AT + _THICK / 2 + 2, 1, 4)
            painter.fillRect(place, palette.color("axis"))

    def _paint_track(self, painter: QPainter, scale: TimeScale, x: float) -> None:
        palette, is_on = self._theme.palette, self.isEnabled()
        blue = palette.color("blue" if is_on else "axis")
        track = QRectF(scale.left, _TRACK_AT - _THICK / 2, scale.right - scale.left, _THICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("raised"))
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)
        painter.setBrush(blue)
        painter.drawRoundedRect(QRectF(track.left(), track.top(), x - track.left(), _THICK), 3, 3)
        if is_on:
            painter.fillRect(
                QRectF(round(x) - 0.75, _TRACK_AT, 1.5, self.height() - _CURVE_BOTTOM - _TRACK_AT),
                palette.color("text"),
            )
        painter.setPen(QPen(blue, 3))
        painter.setBrush(palette.color("ink" if self._theme.is_dark else "card"))
        painter.drawEllipse(QPointF(x, _TRACK_AT), _HANDLE - 1.5, _HANDLE - 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color("blue"), 2))
            painter.drawEllipse(QPointF(x, _TRACK_AT), _HANDLE + 2.5, _HANDLE + 2.5)

    def _paint_curve(self, painter: QPainter, scale: TimeScale) -> None:
        box = QRectF(
            scale.left, _CURVE_TOP, scale.right - scale.left,
            self.height() - _CURVE_TOP - _CURVE_BOTTOM,
        )  # fmt: skip
        palette = self._theme.palette
        painter.fillRect(
            QRectF(box.left(), round(box.bottom()), box.width(), 1), palette.color("line")
        )
        if self._curve is not None:
            self._picture_curve(self._curve, scale, box)
            painter.drawPixmap(0, 0, self._picture)
            if self.value() < self.maximum():
                at = self._stops[self.value()]
                self._curve.paint_rival(painter, self._theme, scale, box, at)
        font = self._theme.font(CAPTION)
        corner = QPointF(box.left() + 2, box.top() + QFontMetricsF(font).ascent())
        words = tr(TITLE if self._is_drawn else EMPTY)
        paint_readable(painter, corner, words, font, self._theme, "text3")

    def _picture_curve(self, curve: OpinionCurve, scale: TimeScale, box: QRectF) -> None:
        """Draw the curve only where it is another one; the handle moves far more often."""
        ratio = self.devicePixelRatioF()
        wanted = (curve, scale, self.size().toTuple(), ratio, self._theme.is_dark)
        if wanted == self._pictured:
            return
        self._pictured = wanted
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        curve.paint(painter, self._theme, scale, box)
        painter.end()
