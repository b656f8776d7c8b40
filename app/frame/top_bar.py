"""The bar along the top: name, tabs, and what concerns the whole window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QToolButton, QWidget

from app.icons import SIZE_BEFORE_WORDS, icon, icon_before_words, pixmap
from app.language import noop, put, tr
from app.theme import MARGIN, TOP_BAR_HEIGHT, Theme

_LOGO = 28
_TAB_GAP = 24
_LEAST_NAME = 128


class TabBar(QTabBar):
    """Plain words with a line under the chosen one, as wide as the words when chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)

    def tabSizeHint(self, index: int) -> QSize:
        """Ask for the width of the bold word, so that nothing moves when it is chosen."""
        words = QFontMetrics(self._theme.font(14, 600)).horizontalAdvance(self.tabText(index))
        return QSize(words + _TAB_GAP, 36)


class TopBar(QWidget):
    """Logo and name at the left, tabs over the right column, buttons at the right edge."""

    def __init__(self, theme: Theme, tabs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(TOP_BAR_HEIGHT)
        self._name = QWidget()
        self._logo = QLabel()
        wordmark = QLabel("Inkling")
        wordmark.setProperty("role", "wordmark")
        mark = QHBoxLayout(self._name)
        mark.setContentsMargins(MARGIN, 0, 0, 0)
        mark.setSpacing(8)
        mark.addWidget(self._logo)
        mark.addWidget(wordmark, 1)
        self.tabs = TabBar(theme)
        self.tabs.setObjectName("tabs")
        put(self.tabs.setAccessibleName, "Pages")
        for number, words in enumerate(tabs, start=1):
            self.tabs.addTab("")
            put(partial(self.tabs.setTabText, number - 1), words)
            put(
                partial(self.tabs.setTabToolTip, number - 1),
                "{page} (Ctrl+{number})",
                page=partial(tr, words),
                number=number,
            )
        self.open_button = _button("open_button", noop("Open a network or a run"), "Ctrl+O")
        put(self.open_button.setText, "Open")
        self.present_button = _button("present_button", noop("Presenter mode"), "F11")
        self.theme_button = _button("theme_button", noop("Light or dark"), "Ctrl+L")
        self.help_button = _button("help_button", noop("Help and shortcuts"), "F1")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, MARGIN, 0)
        row.setSpacing(0)
        row.addWidget(self._name)
        row.addWidget(self.tabs)
        row.addStretch(1)
        for button in self._buttons():
            row.addWidget(button)
            row.addSpacing(8)
        self._tabs_at = _LEAST_NAME
        theme.changed.connect(self._restyle)
        self._restyle()

    def _buttons(self) -> tuple[QToolButton, ...]:
        return (self.open_button, self.present_button, self.theme_button, self.help_button)

    def start_tabs_at(self, x: int) -> None:
        """Put the left edge of the tabs at ``x``, or further left where they need the room."""
        self._tabs_at = x
        self._place_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the tabs their room."""
        super().resizeEvent(event)
        self._place_tabs()

    def _place_tabs(self) -> None:
        buttons = self._buttons()
        taken = MARGIN + sum(button.sizeHint().width() + 8 for button in buttons)
        tabs = self.tabs.sizeHint().width()
        self.tabs.setMinimumWidth(tabs)
        self._name.setFixedWidth(max(_LEAST_NAME, min(self._tabs_at, self.width() - taken - tabs)))

    @Slot()
    def _restyle(self) -> None:
        text = self._theme.palette.color("text")
        blue = self._theme.palette.color("blue")
        self._logo.setPixmap(pixmap("logo", blue, _LOGO, self.devicePixelRatioF()))
        self.open_button.setIcon(icon_before_words("open", text))
        self.present_button.setIcon(icon("present", text))
        self.theme_button.setIcon(icon("sun" if self._theme.is_dark else "moon", text))
        self.help_button.setIcon(icon("help", text))
        self._place_tabs()


def _button(name: str, hint: str, keys: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    put(button.setAccessibleName, hint)
    put(button.setToolTip, "{what} ({keys})", what=partial(tr, hint), keys=keys)
    words = name == "open_button"
    button.setProperty("role", "filled" if words else "flat")
    button.setIconSize(SIZE_BEFORE_WORDS if words else QSize(20, 20))
    if words:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
