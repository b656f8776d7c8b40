"""Line icons on a grid of 24 units, drawn for this program, in any colour and size."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

STROKE = 1.75
RATIOS = (1.0, 1.25, 1.5, 1.75, 2.0, 3.0)
DISABLED_ALPHA = 0.38
SIZE = 20
GAP = 4  # Qt puts four more pixels between icon and text
SIZE_BEFORE_WORDS = QSize(SIZE + GAP, SIZE)

_LINES = {
    "undo": "M8.5 4.5 4 9l4.5 4.5 M4.5 9h9a5.4 5.4 0 0 1 0 10.8H9.5",
    "redo": "M15.5 4.5 20 9l-4.5 4.5 M19.5 9h-9a5.4 5.4 0 0 0 0 10.8h4",
    "clear": "M4.2 6.8h15.6 M9.2 6.8V4.1h5.6v2.7 M6.3 6.8l.9 13h9.6l.9-13 "
    "M10.2 10.7v5.4 M13.8 10.7v5.4",
    "pencil": "M4.4 19.6l1.1-4.7L16 4.4l3.6 3.6L9.1 18.5z M13.2 7.2l3.6 3.6",
    "check": "M4.8 12.6l4.6 4.6L19.2 7.2",
    "warning": "M12 4.2 21.2 19.8H2.8z M12 10v4.2 M12 16.9v.1",
    "sun": "M15.8 12a3.8 3.8 0 1 1-7.6 0a3.8 3.8 0 1 1 7.6 0z M12 2.8v1.9 M12 19.3v1.9 "
    "M2.8 12h1.9 M19.3 12h1.9 M5.5 5.5l1.3 1.3 M17.2 17.2l1.3 1.3 M5.5 18.5l1.3-1.3 "
    "M17.2 6.8l1.3-1.3",
    "moon": "M20 14.4A8.3 8.3 0 1 1 9.6 4a6.8 6.8 0 0 0 10.4 10.4z",
    "help": "M20.8 12a8.8 8.8 0 1 1-17.6 0a8.8 8.8 0 1 1 17.6 0z "
    "M9.5 9.7a2.55 2.55 0 1 1 3.8 2.2c-.9.5-1.3 1-1.3 1.9 M12 16.7v.1",
    "open": "M3.4 18.4V6.2c0-.5.4-.9.9-.9h5l2.2 2.6h8.2c.5 0 .9.4.9.9v9.6c0 .5-.4.9-.9.9H4.3"
    "c-.5 0-.9-.4-.9-.9z",
    "chip": "M7 6.2h10c.4 0 .8.4.8.8v10c0 .4-.4.8-.8.8H7c-.4 0-.8-.4-.8-.8V7c0-.4.4-.8.8-.8z "
    "M10 10h4v4h-4z M9.4 6.2V3 M14.6 6.2V3 M9.4 21v-3.2 M14.6 21v-3.2 M6.2 9.4H3 M6.2 14.6H3 "
    "M21 9.4h-3.2 M21 14.6h-3.2",
    "network": "M7.6 6.2a2.2 2.2 0 1 1-4.4 0a2.2 2.2 0 1 1 4.4 0z "
    "M7.6 17.8a2.2 2.2 0 1 1-4.4 0a2.2 2.2 0 1 1 4.4 0z "
    "M20.8 6.2a2.2 2.2 0 1 1-4.4 0a2.2 2.2 0 1 1 4.4 0z "
    "M20.8 17.8a2.2 2.2 0 1 1-4.4 0a2.2 2.2 0 1 1 4.4 0z "
    "M7.6 6.2h8.8 M7.6 17.8h8.8 M7.1 7.7l9.8 8.6 M7.1 16.3l9.8-8.6",
    "data": "M19.4 6.2c0 1.7-3.3 3-7.4 3s-7.4-1.3-7.4-3s3.3-3 7.4-3s7.4 1.3 7.4 3z "
    "M4.6 6.2v11.6c0 1.7 3.3 3 7.4 3s7.4-1.3 7.4-3V6.2 M4.6 12c0 1.7 3.3 3 7.4 3s7.4-1.3 7.4-3",
    "chevron_down": "M6 9.2l6 6 6-6",
    "chevron_up": "M6 14.8l6-6 6 6",
    "arrow_right": "M4.5 12h15 M13.5 6l6 6-6 6",
    "arrow_left": "M19.5 12h-15 M10.5 6l-6 6 6 6",
    "film": "M4.4 5.2h15.2c.5 0 .8.3.8.8v12c0 .5-.3.8-.8.8H4.4c-.5 0-.8-.3-.8-.8V6"
    "c0-.5.3-.8.8-.8z M8 5.2v13.6 M16 5.2v13.6 M3.6 9.7H8 M3.6 14.3H8 M16 9.7h4.4 M16 14.3h4.4",
    "minus": "M5.2 12h13.6",
    "plus": "M5.2 12h13.6 M12 5.2v13.6",
    "close": "M6.2 6.2l11.6 11.6 M17.8 6.2 6.2 17.8",
    "download": "M12 3.8v11 M7.2 10.3 12 15l4.8-4.7 M4.2 19.8h15.6",
    "present": "M4.4 4.4h15.2c.6 0 1 .4 1 1v9.2c0 .6-.4 1-1 1H4.4c-.6 0-1-.4-1-1V5.4"
    "c0-.6.4-1 1-1z M12 15.6v2.6 M8.2 20.4 12 18.2l3.8 2.2",
}
_SHAPES = {
    "play": "M7.6 5.2c0-.8.9-1.3 1.6-.9l10 6.8c.6.4.6 1.3 0 1.7l-10 6.8c-.7.5-1.6 0-1.6-.8z",
    "pause": "M7 4.8h2.4c.4 0 .7.3.7.7v13c0 .4-.3.7-.7.7H7c-.4 0-.7-.3-.7-.7v-13c0-.4.3-.7.7-.7z "
    "M14.6 4.8H17c.4 0 .7.3.7.7v13c0 .4-.3.7-.7.7h-2.4c-.4 0-.7-.3-.7-.7v-13c0-.4.3-.7.7-.7z",
    "stop": "M7.4 5.6h9.2c1 0 1.8.8 1.8 1.8v9.2c0 1-.8 1.8-1.8 1.8H7.4c-1 0-1.8-.8-1.8-1.8V7.4"
    "c0-1 .8-1.8 1.8-1.8z",
    "step": "M5 5.6c0-.8.9-1.3 1.5-.8l8.6 6.4c.5.4.5 1.2 0 1.6l-8.6 6.4c-.6.5-1.5 0-1.5-.8z "
    "M17.4 4.8h1.4c.4 0 .7.3.7.7v13c0 .4-.3.7-.7.7h-1.4c-.4 0-.7-.3-.7-.7v-13c0-.4.3-.7.7-.7z",
    "dot": "M17.4 12a5.4 5.4 0 1 1-10.8 0a5.4 5.4 0 1 1 10.8 0z",
    "menu_dots": "M12 3.6a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4z "
    "M12 10.3a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4z M12 17a1.7 1.7 0 1 1 0 3.4"
    "a1.7 1.7 0 1 1 0-3.4z",
    "logo": "M12 1.2c.9 2.3 3 4.5 4.8 6.9 1.7 2.2 2.8 4.2 2.8 6.6a7.6 7.6 0 0 1-15.2 0"
    "c0-2.4 1.1-4.4 2.8-6.6C9 5.7 11.1 3.5 12 1.2z",
}
_CUT_OUT = {"logo": "M8.9 11.6h6.3l-3.8 7.2"}
CUT_OUT_STROKE = 2.3

NAMES = tuple(sorted(_LINES | _SHAPES))
"""All icons there are."""


def pixmap(name: str, color: QColor, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """Draw an icon ``size`` logical pixels wide and high for a screen of that pixel ratio.

    Raises
    ------
    KeyError
        There is no icon of that name (see ``NAMES``).
    """
    key = f"inkling:{name}:{color.name(QColor.NameFormat.HexArgb)}:{size}:{ratio}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    renderer = _renderer(_drawing(name), color.name())
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    box = QRectF(drawn.rect())
    renderer.render(painter, box)
    if name in _CUT_OUT:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        _renderer(_stroked(_CUT_OUT[name], CUT_OUT_STROKE), "#000").render(painter, box)
    painter.end()
    faded = _with_alpha(drawn, color.alphaF()) if color.alpha() < 255 else drawn
    faded.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, faded)
    return faded


def icon(name: str, color: QColor, size: int = 20) -> QIcon:
    """Make an icon for buttons, crisp on screens of 100 to 300 %, fainter when disabled."""
    made = QIcon()
    faint = QColor(color)
    faint.setAlphaF(color.alphaF() * DISABLED_ALPHA)
    for ratio in RATIOS:
        made.addPixmap(pixmap(name, color, size, ratio))
        made.addPixmap(pixmap(name, faint, size, ratio), QIcon.Mode.Disabled)
    return made


def icon_before_words(name: str, color: QColor) -> QIcon:
    """Make an icon with room on its right, so that a button's words keep a distance.

    The button's icon size has to be ``SIZE_BEFORE_WORDS``.
    """
    made = QIcon()
    faint = QColor(color)
    faint.setAlphaF(color.alphaF() * DISABLED_ALPHA)
    for ratio in RATIOS:
        for mode, shade in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, faint)):
            wide = QPixmap(SIZE_BEFORE_WORDS * ratio)
            wide.setDevicePixelRatio(ratio)
            wide.fill(Qt.GlobalColor.transparent)
            painter = QPainter(wide)
            painter.drawPixmap(0, 0, pixmap(name, shade, SIZE, ratio))
            painter.end()
            made.addPixmap(wide, mode)
    return made


def _drawing(name: str) -> str:
    if name in _LINES:
        return _stroked(_LINES[name], STROKE)
    return f'<path d="{_SHAPES[name]}" fill="$"/>'


def _stroked(path: str, width: float) -> str:
    return (
        f'<path d="{path}" fill="none" stroke="$" stroke-width="{width}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _renderer(drawing: str, color: str) -> QSvgRenderer:
    body = drawing.replace("$", color)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{body}</svg>'
    return QSvgRenderer(QByteArray(svg.encode()))


def _with_alpha(drawn: QPixmap, alpha: float) -> QPixmap:
    faded = QPixmap(drawn.size())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(alpha)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return faded
