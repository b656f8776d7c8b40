"""The 28×28 grey pixels that are all a network gets to see."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.icons import icon
from app.language import noop, put
from app.theme import Theme
from app.widgets.card import Card

SIDE = 28
_EDGE, _RADIUS = 1, 6
_ICON, _BUTTON_TOP = 16, 9
_GAP = 18
_MOST_OF_WIDTH, _LEAST_OF_WIDTH = 0.62, 0.5
"""Of the card for the image: less than the most only where a long word would not fit beside it."""
GREY_PIXELS = noop("grey pixels")
HELP_WORDS = noop("Your drawing, cropped, centred and shrunk. Nothing else reaches the network.")


class NetworkInput(QWidget):
    """The image, white on black in every look, each pixel a whole number of screen pixels."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: NDArray[np.float32] | None = None
        theme.changed.connect(self._restyle)

    def image(self) -> NDArray[np.float32] | None:
        """Return the image shown, (28, 28) float32 from 0 paper to 1 ink, None for none."""
        return None if self._image is None else self._image.copy()

    def set_image(self, image: NDArray[np.float32] | None) -> None:
        """Show an image of shape (28, 28); ``ValueError`` for another shape."""
        if image is not None and image.shape != (SIDE, SIDE):
            raise ValueError(f"expected an image of (28, 28), got {image.shape}")
        if image is not None and self._image is not None and np.array_equal(image, self._image):
            return
        self._image = None if image is None else np.array(image, np.float32)
        self.update()

    def zoom(self, room: float) -> int:
        """Return how many screen pixels an image pixel takes in that many logical pixels."""
        inside = (room - 2 * _EDGE) * self.devicePixelRatioF()
        return max(1, math.floor(inside / SIDE + 1e-6))

    def side_for(self, room: float) -> int:
        """Return the side of the framed image in that much room, in logical pixels."""
        return math.ceil(self.zoom(room) * SIDE / self.devicePixelRatioF()) + 2 * _EDGE

    def minimumSizeHint(self) -> QSize:
        """Ask for two pixels for each of the image's."""
        side = 2 * SIDE + 2 * _EDGE
        return QSize(side, side)

    def sizeHint(self) -> QSize:
        """Ask for four pixels for each of the image's."""
        side = 4 * SIDE + 2 * _EDGE
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and, without smoothing, the image."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = self.devicePixelRatioF()
        side = self.zoom(min(self.width(), self.height())) * SIDE / ratio
        corner = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        place = QRectF(self._on_screen_pixels(painter, corner), QSizeF(side, side))
        frame = QPainterPath()
        frame.addRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), _RADIUS, _RADIUS)
        painter.fillPath(frame, QColor(Qt.GlobalColor.black))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.save()
            painter.setClipPath(frame)
            painter.drawImage(place, self._as_grey())
            painter.restore()
        painter.strokePath(frame, QPen(self._theme.palette.color("line"), _EDGE))

    def _as_grey(self) -> QImage:
        assert self._image is not None
        grey = np.ascontiguousarray(np.rint(self._image.clip(0, 1) * 255), np.uint8)
        return QImage(grey.tobytes(), SIDE, SIDE, SIDE, QImage.Format.Format_Grayscale8).copy()

    @staticmethod
    def _on_screen_pixels(painter: QPainter, corner: QPointF) -> QPointF:
        """Move a point to the nearest corner of a screen pixel: edges stay sharp at 125 %."""
        to_screen = painter.deviceTransform()
        mapped = to_screen.map(corner)
        back, _ = to_screen.inverted()
        return back.map(QPointF(round(mapped.x()), round(mapped.y())))

    @Slot()
    def _restyle(self) -> None:
        self.update()


class NetworkInputCard(Card):
    """``network_input`` with what it is in words; the words give way where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.network_input = NetworkInput(theme)
        self.network_input.setObjectName("network_input")
        put(self.network_input.setAccessibleName, "What the network sees, 28 × 28 grey pixels")
        put(self.network_input.setToolTip, HELP_WORDS)
        title = _label(noop("What the network sees"), "title")
        self._help = _label(HELP_WORDS, "help")
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._size, self._grey = _label("28 × 28", "stat"), _label(GREY_PIXELS, "remark")
        for label in (self._size, self._grey):
            self._words.addWidget(label)
        for label in (self._grey, self._help):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.addSpacing(8)
        self._words.addWidget(self._help)
        self._words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.network_input, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words, 1)
        self.column.setSpacing(6)
        self.column.addWidget(title)
        self.column.addLayout(row, 1)
        self._title = title
        self.film_strip_button = self._button()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_place(self, words: str) -> None:
        """Say which digit of a number this is; no words where there is just one."""
        put(self._grey.setText, words or GREY_PIXELS)
        self._fit()

    def _button(self) -> QPushButton:
        """Make the button that lies over the end of the title's line, taking no height."""
        button = QPushButton(self)
        put(button.setText, "How?")
        button.setObjectName("film_strip_button")
        button.setProperty("role", "small")
        put(button.setAccessibleName, "How the drawing becomes 28 × 28 pixels")
        button.setShortcut(QKeySequence("Ctrl+H"))
        put(button.setToolTip, "See how your drawing becomes these pixels (Ctrl+H)")
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus on the canvas
        return button

    @Slot()
    def _restyle(self) -> None:
        self.film_strip_button.setIcon(icon("film", self._theme.palette.color("text"), _ICON))
        if not self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            self._fit()  # the words may be longer in another language

    def _place_button(self) -> None:
        button = self.film_strip_button
        button.resize(button.sizeHint())
        button.move(self.width() - 16 - button.width(), _BUTTON_TOP)

    def minimumSizeHint(self) -> QSize:
        """Ask for the title and a small image."""
        side = self.network_input.minimumSizeHint().height()
        return QSize(2 * 16 + side + 96, 2 * 16 + 20 + 6 + side)

    def hasHeightForWidth(self) -> bool:
        """Take any height: the words hide before the canvas above is squeezed."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the image the largest whole zoom and the words what is left."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, height = self.width() - 32, self.height() - 32
        height -= self._title.sizeHint().height() + self.column.spacing()
        longest = max(_longest_word(self._grey), _longest_word(self._help))
        room = min(width * _MOST_OF_WIDTH, max(width * _LEAST_OF_WIDTH, width - _GAP - longest))
        side = self.network_input.side_for(min(height, room))
        self.network_input.setFixedSize(side, side)
        beside = width - side - _GAP
        self._place_button()
        taken = self._size.sizeHint().height() + self._grey.heightForWidth(beside) + 8
        has_room = taken + self._help.heightForWidth(beside) <= height
        self._help.setVisible(has_room and _longest_word(self._help) <= beside)


def _label(words: str, role: str) -> QLabel:
    label = QLabel()
    put(label.setText, words)
    label.setProperty("role", role)
    return label


def _longest_word(label: QLabel) -> int:
    """Say how wide the widest word of a label is: a line cannot be narrower."""
    label.ensurePolished()
    metrics = label.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in label.text().split(" ")), default=0)
