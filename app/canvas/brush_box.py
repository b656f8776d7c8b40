"""The button that shows how wide the pen is, and its menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app import icons
from app.language import noop, put, tr
from app.theme import Theme
from app.words import with_percent

WIDTHS = {5: noop("Thin"), 7: noop("Medium"), 10: noop("Thick")}
"""The pens there are: per cent of the canvas' side, and their names."""

_DOTS = {5: 6.0, 7: 9.0, 10: 13.0}
_CHEVRON = 12
_ICON = QSize(32, 20)


class BrushBox(QToolButton):
    """A number box drawn as a drop-down: it has one of three values.

    Signals
    -------
    valueChanged(int)
        Another pen was chosen or set; per cent of the canvas' side.
    """

    valueChanged = Signal(int)  # noqa: N815  # the name all of Qt's number boxes use

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._value = 7
        self.setObjectName("brush_box")
        put(self.setText, "Pen &width")
        put(self.setToolTip, "Width of the pen (Alt+W)")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(_ICON)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        for percent, name in WIDTHS.items():
            self._add(percent, name)
        self._group.triggered.connect(self._on_chosen)
        self.setMenu(self._menu)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _add(self, percent: int, name: str) -> None:
        action = QAction(self)
        share = partial(with_percent, str(percent))
        put(action.setText, "{name}\u2003{share}", name=partial(tr, name), share=share)
        action.setObjectName(f"brush_{percent}")
        action.setCheckable(True)
        action.setData(percent)
        self._group.addAction(action)
        self._menu.addAction(action)

    def value(self) -> int:
        """Return the width of the pen in per cent of the canvas' side."""
        return self._value

    @Slot(int)
    def setValue(self, value: int) -> None:
        """Choose a width, or the nearest there is."""
        nearest = min(WIDTHS, key=lambda percent: abs(percent - value))
        if nearest != self._value:
            self._value = nearest
            self._restyle()
            self.valueChanged.emit(nearest)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.setValue(action.data())

    @Slot()
    def _restyle(self) -> None:
        color = self._theme.palette.color("text")
        self.setIcon(_icon(_DOTS[self._value], color))
        name, share = tr(WIDTHS[self._value]), with_percent(str(self._value))
        self.setAccessibleName(tr("Pen width: {name}, {share}", name=name, share=share))
        for action in self._group.actions():
            action.setChecked(action.data() == self._value)


def _icon(dot: float, color: QColor) -> QIcon:
    """Draw a dot and a chevron beside it."""
    made = QIcon()
    for ratio in icons.RATIOS:
        drawn = QPixmap(_ICON * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(8, 10), dot / 2, dot / 2)
        chevron = icons.pixmap("chevron_down", color, _CHEVRON, ratio)
        painter.drawPixmap(QPointF(20, 4.5), chevron)
        painter.end()
        made.addPixmap(drawn)
    return made
