"""The table looks after itself: what was left is cleared, and whoever comes finds the start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent

from app.language import language
from app.presenter.table.attract import AttractLoop
from app.presenter.table.awake import Awake
from app.presenter.table.clearing import ClearingHint
from app.presenter.table.lock import Lock
from app.presenter.table.memory import give_back
from app.presenter.table.notice import Notice
from app.presenter.table.quiet import Quiet
from app.presenter.table.visit import Visit
from model.table_settings import TableFile, TableSettings, read_table_settings

if TYPE_CHECKING:
    from app.presenter.window import PresenterWindow

_TOUCHES = frozenset({
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress, QEvent.Type.KeyPress, QEvent.Type.Wheel,
})  # fmt: skip
_FADE_SECONDS, _FADE_SHARE = 3.0, 0.5
_AGAIN_SECONDS = 1.0
_ATTRACT_SECONDS = 1.0


class Table(QObject):
    """What presenter mode does by itself, as the settings say. Call on main.

    The settings are read whenever presenter mode is entered.

    Parameters
    ----------
    read
        Reads the settings file.

    Attributes
    ----------
    settings : TableSettings
        Those that hold.
    holds : list of callables
        Each is asked before the canvas is cleared by itself; one that says True, because a
        verdict is on show, puts it off.

    Signals
    -------
    settings_changed
        ``settings`` was read.
    started_again
        Nobody has been there for a while: what belongs to a visitor is to be put back.
    attract_changed
        ``is_attracting`` is another one; comes before recorded drawings are on the stage, and
        after they have left it.
    network_wanted(Path)
        The settings name a network that is to answer.
    said(str)
        One sentence on the settings file.
    """

    settings_changed = Signal()
    started_again = Signal()
    attract_changed = Signal()
    network_wanted = Signal(object)
    said = Signal(str)

    def __init__(
        self, presenter: PresenterWindow, read: Callable[[], TableFile] = read_table_settings
    ) -> None:
        super().__init__(presenter)
        self._presenter, self._read = presenter, read
        self.settings = TableSettings()
        self.holds: list[Callable[[], bool]] = []
        self._is_on = self._is_attracting = False
        self.lock = Lock(presenter, self)
        self.awake = Awake(self)
        self.clearing_hint = ClearingHint(presenter.theme, presenter.canvas)
        self.notice = Notice(presenter.theme, presenter.stage)
        self.visit = Visit(presenter, self)
        self._attract: AttractLoop | None = None
        self._clear, self._idle, self._show = Quiet(self), Quiet(self), Quiet(self)
        self._language: str | None = None
        self._connect()

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.entered.connect(self._enter)
        presenter.left.connect(self._leave)
        presenter.drawing_changed.connect(self._follow_drawing)
        presenter.touched.connect(self._follow_pointer)
        self._clear.passed.connect(self._begin_clearing)
        self._idle.passed.connect(self._be_idle)
        self._show.passed.connect(self._begin_attract)
        self.clearing_hint.done.connect(self._clear_canvas)

    @property
    def is_attracting(self) -> bool:
        """Whether recorded drawings or the recorded run are on the stage."""
        return self._is_attracting

    @property
    def attract(self) -> AttractLoop:
        """The loop while nobody is there; made when first asked for."""
        if self._attract is None:
            self._attract = AttractLoop(self._presenter, self)
        return self._attract

    @Slot()
    def start_again(self) -> None:
        """Put everything back for the next visitor: drawing, panels, training, game."""
        self.clearing_hint.stop()
        self._clear.stop()
        self.visit.end()
        self.started_again.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice every touch and key before anybody else does."""
        kind = event.type()
        if kind in _TOUCHES or (
            kind == QEvent.Type.MouseMove
            and isinstance(event, QMouseEvent)
            and event.buttons() != Qt.MouseButton.NoButton
        ):
            self._touch()
        return super().eventFilter(watched, event)

    def _touch(self) -> None:
        """Somebody is there: the stage is theirs, before their touch gets where it is meant for."""
        self._end_attract()
        self._show.stop()
        self._follow_pointer()

    @Slot()
    def _follow_pointer(self) -> None:
        """Begin all waits anew; a pointer that only hovers does not end what is shown."""
        if not self._is_on or self.is_attracting:
            return
        if self.clearing_hint.is_running:
            self.clearing_hint.stop()
        self._idle.touch()
        if not self._presenter.canvas.is_empty:
            self._clear.touch()

    @Slot(object)
    def _follow_drawing(self, _drawing: object) -> None:
        self._follow_pointer()

    @Slot()
    def _begin_clearing(self) -> None:
        canvas = self._presenter.canvas
        if canvas.is_empty:
            return
        if self._is_pen_down() or any(held() for held in self.holds):
            self._clear.wait(_AGAIN_SECONDS)
            return
        self.clearing_hint.start(self._fade_seconds())

    @Slot()
    def _clear_canvas(self) -> None:
        self._presenter.clear()

    def _fade_seconds(self) -> float:
        return min(_FADE_SECONDS, self.settings.clear_after * _FADE_SHARE)

    def _is_pen_down(self) -> bool:
        return self._presenter.canvas.edited.growing is not None

    @Slot()
    def _be_idle(self) -> None:
        if self._is_pen_down() or self.visit.is_watching_training():
            self._idle.wait(_AGAIN_SECONDS)
            return
        self.start_again()
        give_back()
        if self.settings.attract:
            self._show.seconds = _ATTRACT_SECONDS
            self._show.touch()

    @Slot()
    def _begin_attract(self) -> None:
        self.notice.put_away()
        self._is_attracting = True
        self.attract_changed.emit()  # first, so that games have left the stage
        self.attract.start()

    def _end_attract(self) -> None:
        if self._is_attracting:
            self.attract.stop()
            self._is_attracting = False
            self.attract_changed.emit()

    @Slot()
    def _enter(self) -> None:
        file = self._read()
        self.settings = file.settings
        for problem in file.problems:
            self.said.emit(problem)
        self._is_on = True
        self._apply()
        self.notice.tell(file.problems)
        self._application().installEventFilter(self)
        self.visit.begin()
        self._follow_pointer()

    def _apply(self) -> None:
        settings = self.settings
        self._clear.seconds = settings.clear_after and settings.clear_after - self._fade_seconds()
        self._idle.seconds = settings.idle_after
        self.lock.set_keys(settings.leave_keys)
        self._presenter.train_live.offer(settings.train_live, settings.train_data)
        if settings.keep_awake:
            self.awake.hold()
        if settings.language is not None:
            self._language = language().code
            language().choose(settings.language)
        if settings.network is not None:
            self.network_wanted.emit(settings.network)
        self.settings_changed.emit()

    @staticmethod
    def _application() -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None  # there are windows
        return application

    @Slot()
    def _leave(self) -> None:
        if not self._is_on:
            return
        self._is_on = False
        self._application().removeEventFilter(self)
        for wait in (self._clear, self._idle, self._show):
            wait.stop()
        self.clearing_hint.stop()
        self.notice.put_away()
        self._end_attract()
        self.visit.leave()
        self.awake.release()
        self.lock.set_keys(None)
        if self._language is not None:
            language().choose(self._language)
            self._language = None
