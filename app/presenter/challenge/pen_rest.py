"""Tells when a drawing begins, and when it is finished: the pen rests, or somebody says so."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal, Slot

from app.presenter.challenge.done_button import SIDE, DoneButton
from app.presenter.window import PresenterWindow
from model.drawing import Drawing

PAUSE_SECONDS = 1.2
"""How long the pen rests after a finished drawing."""

_FRAME_MS, _MARGIN = 33, 16


class PenRest(QObject):
    """Follows the pen while a game is on. Call on main.

    Attributes
    ----------
    pause : float
        Seconds that the pen has to rest. At least 0.1.
    button
        Ends the drawing at once; seen while the pen rests.

    Signals
    -------
    moved
        There is ink, and it has just changed.
    lifted
        The pen was lifted from a drawing that is not finished yet.
    ended
        The drawing is finished.
    emptied
        There is no ink any more.
    """

    moved = Signal()
    lifted = Signal()
    ended = Signal()
    emptied = Signal()

    def __init__(self, presenter: PresenterWindow) -> None:
        super().__init__(presenter)
        self._presenter, self._canvas = presenter, presenter.canvas
        self.pause = PAUSE_SECONDS
        self._is_on = False
        self._rested = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self.button = DoneButton(presenter.theme, self._canvas)
        self.button.hide()
        self.button.clicked.connect(self.finish)
        self._canvas.installEventFilter(self)
        presenter.stage.scaled.connect(self._place)
        presenter.drawing_changed.connect(self._follow_change)
        presenter.drawing_finished.connect(self._follow_finish)

    @property
    def is_resting(self) -> bool:
        """Whether the drawing will soon be finished."""
        return self._timer.isActive()

    def start(self) -> None:
        """Follow the pen from now on."""
        self._is_on = True
        self._place()

    def stop(self) -> None:
        """Follow it no longer."""
        self._is_on = False
        self._rest(False)

    def settle(self) -> None:
        """Forget the drawing in progress: whatever lies there is finished already."""
        self._rest(False)

    @Slot()
    def finish(self) -> None:
        """End the drawing now, if there is one whose pen rests."""
        if self.is_resting:
            self._rest(False)
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the button in its corner."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _follow_change(self, drawing: Drawing) -> None:
        if not self._is_on:
            return
        has_ink = bool(drawing.strokes)
        self._rest(has_ink and self._canvas.edited.growing is None)
        if has_ink:
            self.moved.emit()

    @Slot(object)
    def _follow_finish(self, drawing: Drawing) -> None:
        if not self._is_on:
            return
        if drawing.strokes:
            self.lifted.emit()
        else:
            self._rest(False)
            self.emptied.emit()

    def _rest(self, rests: bool) -> None:
        self.button.setVisible(rests)
        if rests:
            self.button.set_share(0.0)
            self.button.raise_()
            self._rested.start()
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        if not self._presenter.isVisible():
            self._rest(False)
            return
        share = self._rested.elapsed() / 1000 / max(0.1, self.pause)
        self.button.set_share(share)
        if share >= 1:
            self.finish()

    @Slot()
    def _place(self) -> None:
        scale = self._canvas.width() / 816
        self.button.set_scale(scale)
        corner = round((SIDE + _MARGIN) * scale)
        self.button.move(self._canvas.width() - corner, self._canvas.height() - corner)
