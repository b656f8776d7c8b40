"""The row of buttons below the canvas, and their shortcuts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from app.canvas.brush_box import BrushBox
from app.canvas.canvas import Canvas
from app.icons import GAP, SIZE_BEFORE_WORDS, icon_before_words
from app.language import noop, put, tr
from app.theme import BUTTON_HEIGHT, GRID, Theme

AUTO_CLEAR = {"off": None, "2": 2.0, "5": 5.0}
"""When the canvas clears by itself: seconds after the last stroke."""

FIELDS = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
"""Widgets that single letters belong to while they have the focus."""

_UNDO = ("Ctrl+Z",)
_REDO = ("Ctrl+Shift+Z", "Ctrl+Y")
_CLEAR = ("C", "Del")
_NARROW = 48


class CanvasTools(QWidget):
    """Undo, Redo, Clear and the pen's width for one canvas. Call on main.

    The icons give way where the row is too narrow for them.
    """

    def __init__(self, canvas: Canvas, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._theme = theme
        self.setObjectName("canvas_tools")
        self.setFixedHeight(BUTTON_HEIGHT)
        self.setStyleSheet("QPushButton { padding: 0 4px; } QToolButton { padding: 0 6px; }")
        self.undo_button = self._button("undo", noop("Undo"), _UNDO)
        self.redo_button = self._button("redo", noop("Redo"), _REDO)
        self.clear_button = self._button("clear", noop("Clear"), _CLEAR)
        self.brush_box = BrushBox(theme, self)
        self.brush_box.setFixedSize(52, BUTTON_HEIGHT)
        self._buttons = (self.undo_button, self.redo_button, self.clear_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for button in self._buttons:
            row.addWidget(button, 1)
        row.addWidget(self.brush_box)
        self._add_auto_clear()
        self._letters = QShortcut(self)
        self._connect()
        self._restyle()
        self._refresh()

    def _button(self, name: str, text: str, keys: tuple[str, ...]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"{name}_button")
        put(button.setText, text)
        put(
            button.setToolTip,
            "{what} ({keys})",
            what=partial(tr, text),
            keys=partial(_either_of, keys),
        )
        put(button.setAccessibleName, text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus on the canvas
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        button.setMinimumWidth(_NARROW)
        button.setIconSize(SIZE_BEFORE_WORDS)
        return button

    def _add_auto_clear(self) -> None:
        menu = self.brush_box.menu()
        menu.addSeparator()
        self.auto_clear_menu = QMenu(menu)
        put(self.auto_clear_menu.setTitle, "Clear by itself")
        menu.addMenu(self.auto_clear_menu)
        group = QActionGroup(self)
        for name, seconds in AUTO_CLEAR.items():
            action = self.auto_clear_menu.addAction("")
            if seconds is None:
                put(action.setText, "Off")
            else:
                put(action.setText, "after {seconds}\u00a0s", seconds=name)
            action.setObjectName(f"auto_clear_{name}")
            action.setData(seconds)
            action.setCheckable(True)
            action.setChecked(seconds is None)
            group.addAction(action)
        group.triggered.connect(self._on_auto_clear)

    def _connect(self) -> None:
        canvas, stack = self._canvas, self._canvas.undo_stack
        self.undo_button.clicked.connect(canvas.undo)
        self.redo_button.clicked.connect(canvas.redo)
        self.clear_button.clicked.connect(canvas.clear)
        self.brush_box.setValue(canvas.brush_percent)
        self.brush_box.valueChanged.connect(canvas.set_brush_percent)
        canvas.brush_percent_changed.connect(self.brush_box.setValue)
        canvas.drawing_changed.connect(self._refresh)
        self.undo_button.setEnabled(stack.canUndo())
        self.redo_button.setEnabled(stack.canRedo())
        stack.canUndoChanged.connect(self.undo_button.setEnabled)
        stack.canRedoChanged.connect(self.redo_button.setEnabled)
        self._theme.changed.connect(self._restyle)
        undo, redo = QShortcut(self), QShortcut(self)
        undo.setKeys([QKeySequence(key) for key in _UNDO])
        undo.activated.connect(canvas.undo)
        redo.setKeys([QKeySequence(key) for key in _REDO])
        redo.activated.connect(canvas.redo)
        self._letters.setKeys([QKeySequence(key) for key in _CLEAR])
        self._letters.activated.connect(canvas.clear)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the icons where the words would be cut."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit again: only now the style sheet's font is known."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.brush_box.width() - len(self._buttons) * GRID
        words = max(b.fontMetrics().horizontalAdvance(b.text()) for b in self._buttons)
        needed = words + SIZE_BEFORE_WORDS.width() + GAP + 2 * GRID
        size = SIZE_BEFORE_WORDS if room >= needed * len(self._buttons) else QSize(0, 0)
        for button in self._buttons:
            button.setIconSize(size)

    @Slot()
    def _refresh(self) -> None:
        self.clear_button.setEnabled(not self._canvas.is_empty)

    @Slot(QAction)
    def _on_auto_clear(self, action: QAction) -> None:
        self._canvas.set_auto_clear(action.data())

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._letters.setEnabled(not isinstance(now, FIELDS))

    @Slot()
    def _restyle(self) -> None:
        color = self._theme.palette.color("text")
        for button, name in zip(self._buttons, ("undo", "redo", "clear"), strict=True):
            button.setIcon(icon_before_words(name, color))
        self._fit()


def _either_of(keys: tuple[str, ...]) -> str:
    """Name the keys as on the keyboard."""
    native = QKeySequence.SequenceFormat.NativeText
    names = [QKeySequence(key).toString(native) for key in keys]
    return names[0] if len(names) == 1 else tr("{one} or {other}", one=names[0], other=names[1])
