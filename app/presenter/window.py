"""What fills the screen in presenter mode: the stage, its keys, and what others plug into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.canvas.edited_drawing import EditedDrawing
from app.language import put, tr
from app.presenter.answers import StageAnswers
from app.presenter.keys import PresenterKeys
from app.presenter.live_controls import LiveControls
from app.presenter.stage import Stage
from app.presenter.train_live import TrainLive
from app.reading.live_reader import LiveReader
from app.theme import Theme
from app.train.controller import TrainingController
from model.drawing import Drawing

_TOUCHES = (
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate, QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
)  # fmt: skip


class PresenterWindow(QWidget):
    """The page of the window that is shown in presenter mode. Call on main.

    It shares the drawing, the reader and the training with the rest of the window and holds no
    truth of its own: leaving keeps everything.

    Attributes
    ----------
    stage, keys
        See ``Stage`` and ``PresenterKeys``; ``canvas`` is the stage's.
    train_live
        See ``TrainLive``.
    theme, reader, controller
        The window's.
    may_leave : callable
        Asked before Esc or F11 leaves; a lock puts its own in its place.

    Signals
    -------
    entered, left
        Presenter mode is on the screen, or no longer.
    leave_wanted
        Somebody may leave and wants to; the window that holds this page answers it.
    touched
        A visitor did something: pen, finger, mouse or key. Comes with every event.
    drawing_changed(Drawing), drawing_finished(Drawing)
        As those of ``Canvas``, while presenter mode is on.
    cleared
        The canvas was emptied, by key, button or by itself.
    next_wanted
        The key N or its button: the next challenge.
    """

    entered = Signal()
    left = Signal()
    leave_wanted = Signal()
    touched = Signal()
    drawing_changed = Signal(object)
    drawing_finished = Signal(object)
    cleared = Signal()
    next_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        edited: EditedDrawing,
        reader: LiveReader,
        controller: TrainingController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("presenter_window")
        self.theme, self.reader, self.controller = theme, reader, controller
        self.may_leave: Callable[[], bool] = _always
        self.stage = Stage(theme, edited)
        self.canvas = self.stage.canvas
        self.keys = PresenterKeys()
        self._answers = StageAnswers(self.stage, reader, theme, self)
        self.train_live = TrainLive(controller, reader, self)
        self._had_ink = False
        self._free_prompt = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage)
        self._add_hints()
        self._add_keys()
        self.canvas.installEventFilter(self)
        self.canvas.drawing_changed.connect(self._follow_change)
        self.canvas.drawing_finished.connect(self._follow_finish)
        controller.state_changed.connect(self._refresh_prompt)
        theme.changed.connect(self._restyle)
        self.show_free_prompt()

    def named_controls(self) -> Sequence[QWidget]:
        """List the controls that are reached by name; all names begin with ``presenter_``."""
        stage = self.stage
        return (
            stage.canvas,
            stage.giant_digit,
            stage.confidence_label,
            stage.bars,
            *stage.hints.buttons,
            *(panel.corner_button for panel in stage.panels),
        )

    @Slot()
    def leave(self) -> None:
        """Leave presenter mode, unless it is locked."""
        if self.may_leave():
            self.leave_wanted.emit()

    @Slot()
    def clear(self) -> None:
        """Empty the canvas; undo brings the drawing back."""
        self.canvas.clear()

    def _add_hints(self) -> None:
        hints = self.stage.hints
        self.clear_button = hints.add("presenter_clear_button", "C")
        put(self.clear_button.setText, "Clear")
        self.next_button = hints.add("presenter_next_button", "N")
        put(self.next_button.setText, "Next challenge")
        self.live_controls = LiveControls(
            self.stage, self.keys, self.train_live, self.controller, self.reader, self.theme, self
        )
        self.all_button = hints.add("presenter_all_button", "0")
        put(self.all_button.setText, "All panels")
        self.leave_button = hints.add("presenter_leave_button", "Esc")
        put(self.leave_button.setText, "Leave")
        self.clear_button.clicked.connect(self.clear)
        self.next_button.clicked.connect(self.next_wanted)
        self.all_button.clicked.connect(self._bring_all_back)
        self.leave_button.clicked.connect(self.leave)
        for button in hints.buttons:
            button.pressed.connect(self.touched)
        self.all_button.hide()
        self.stage.enlarged_changed.connect(self._follow_enlarged)

    def _add_keys(self) -> None:
        self.keys.set("C", self.clear)
        self.keys.set("Del", self.clear)
        self.keys.set("N", self.next_wanted.emit)
        self.keys.set("Esc", self.leave)
        self.keys.set("Ctrl+Z", self.canvas.undo)
        self.keys.set("Ctrl+Shift+Z", self.canvas.redo)
        self.keys.set("Ctrl+Y", self.canvas.redo)
        for panel in self.stage.panels:
            self.keys.set(panel.key, partial(self.stage.enlarge, panel.key))
        self.keys.set("0", self._bring_all_back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what belongs to a key that no control wanted."""
        self.touched.emit()
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice what a visitor does."""
        if event.type() in _TOUCHES:
            self.touched.emit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is true now, ready to be drawn on."""
        super().showEvent(event)
        self._had_ink = not self.canvas.is_empty
        self._answers.refresh()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell those who plugged in that nobody looks any more."""
        super().hideEvent(event)
        self.left.emit()
        self.train_live.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the margins."""
        QPainter(self).fillRect(event.rect(), self.theme.palette.color("window"))

    @Slot()
    def _bring_all_back(self) -> None:
        self.stage.enlarge(None)

    @Slot()
    def _follow_enlarged(self) -> None:
        self.all_button.setVisible(self.stage.enlarged is not None)

    @Slot(object)
    def _follow_change(self, drawing: Drawing) -> None:
        if not self.isVisible():
            return
        has_ink = not self.canvas.is_empty
        self.drawing_changed.emit(drawing)
        if self._had_ink and not has_ink:
            self.cleared.emit()
        self._had_ink = has_ink

    @Slot(object)
    def _follow_finish(self, drawing: Drawing) -> None:
        if self.isVisible():
            self.drawing_finished.emit(drawing)

    def show_free_prompt(self) -> None:
        """Ask for nothing but a digit: no game is on."""
        if self.train_live.is_on:
            words, accent = tr("A network learns to read."), tr("Keep drawing.")
        else:
            words, accent = tr("Draw a digit."), tr("It reads as you draw.")
        self._free_prompt = words
        self.stage.top_place.show_prompt(words, accent)

    @Slot()
    def _refresh_prompt(self) -> None:
        """Bring the prompt up to date, unless it is a game's."""
        if self.stage.top_place.prompt.text() == self._free_prompt:
            self.show_free_prompt()

    @Slot()
    def _restyle(self) -> None:
        self._refresh_prompt()
        self.update()


def _always() -> bool:
    return True
