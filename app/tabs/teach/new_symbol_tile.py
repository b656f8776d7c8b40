"""The tile behind the labels: a new symbol is typed or pasted there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.icons import pixmap
from app.language import put, tr
from app.tabs.teach.label_tile import HEIGHT
from app.theme import BUTTON_RADIUS, HELP, Theme
from model.sentence import Sentence, sentence
from model.symbols import SymbolError, as_symbol

_ICON, _RING = 20, 2
_MOST_TYPED = 64


class NewSymbolTile(QStackedWidget):
    """A button that becomes a field. Call on main.

    Signals
    -------
    wanted : str
        This symbol is to be a label.
    refused : str
        One sentence on why what was typed cannot be one; empty when that is over.
    """

    wanted = Signal(str)
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self._known: tuple[str, ...] = ()
        self._most = 0
        self.new_symbol_button = _DashedButton(theme)
        self.new_symbol_field = _Field()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.new_symbol_field)
        self.addWidget(self.new_symbol_button)
        self.addWidget(holder)
        self.new_symbol_button.clicked.connect(self._open)
        self.new_symbol_field.returnPressed.connect(self._take)
        self.new_symbol_field.left.connect(self._close)
        self.new_symbol_field.textEdited.connect(self._forget_refusal)

    def set_known(self, labels: tuple[str, ...], most: int) -> None:
        """Say which labels there are, and how many there may be."""
        self._known, self._most = labels, most

    @Slot()
    def _open(self) -> None:
        self.setCurrentIndex(1)
        self.new_symbol_field.clear()
        self.new_symbol_field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take(self) -> None:
        try:
            symbol = as_symbol(self.new_symbol_field.text())
        except SymbolError as error:
            self._refuse(error.words)
            return
        if symbol in self._known:
            self._refuse(sentence("{symbol} is there already.", symbol=symbol))
        elif len(self._known) >= self._most:
            self._refuse(sentence("There is no room for more symbols."))
        else:
            self._close()
            self.wanted.emit(symbol)

    def _refuse(self, words: Sentence) -> None:
        self.refused.emit(tr(words))

    @Slot()
    def _forget_refusal(self) -> None:
        self.refused.emit("")

    @Slot()
    def _close(self) -> None:
        if self.currentIndex() == 1:
            had_focus = self.new_symbol_field.hasFocus()
            self.setCurrentIndex(0)
            if had_focus:
                self.new_symbol_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.refused.emit("")


class _Field(QLineEdit):
    """A field that is left by Esc, or by going elsewhere with nothing typed.

    Signals
    -------
    left
        Nothing more is to be typed.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("new_symbol_field")
        self.setMaxLength(_MOST_TYPED)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "symbol")
        put(self.setPlaceholderText, "★, A, cat")
        put(self.setToolTip, "Type or paste a symbol, then Enter (Esc: leave it)")
        put(self.setAccessibleName, "New symbol")
        self.editingFinished.connect(self._end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _end(self) -> None:
        if not self.hasFocus() and not self.text().strip():
            self.left.emit()


class _DashedButton(QAbstractButton):
    """The place of a tile that is not there yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("new_symbol_button")
        put(self.setText, "New symbol")
        put(self.setAccessibleName, "New symbol")
        put(self.setToolTip, "Add a label of your own: ★, a letter, a word (Alt+N)")
        self.setShortcut("Alt+N")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Ask for a tile's size."""
        return QSize(95, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed frame, a plus, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        if not self.isEnabled():
            painter.setOpacity(0.6)
        if self.underMouse() and self.isEnabled():
            painter.setBrush(palette.color("pressed" if self.isDown() else "raised"))
        line = QPen(palette.color("outline"), 1, Qt.PenStyle.DashLine)
        if self.hasFocus():
            line = QPen(palette.color("blue"), _RING)
        painter.setPen(line)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, BUTTON_RADIUS, BUTTON_RADIUS)
        plus = pixmap("plus", palette.color("text2"), _ICON, self.devicePixelRatioF())
        painter.drawPixmap(round((self.width() - _ICON) / 2), 22, plus)
        painter.setPen(palette.color("text2"))
        painter.setFont(self._theme.font(HELP))
        words = QRectF(4, 46, self.width() - 8, 42)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags | Qt.TextFlag.TextWordWrap), self.text())

    @Slot()
    def _restyle(self) -> None:
        self.update()
