"""The window: lays out, connects, closes. What things mean is decided elsewhere."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget

from app.canvas.kept_drawing import KeptDrawing
from app.film.feed import FilmStripFeed
from app.frame.closing import Closing
from app.frame.help_dialog import HelpDialog
from app.frame.keeping import Keeping
from app.frame.late_charts import LateCharts
from app.frame.late_parts import LateParts
from app.frame.look import Look
from app.frame.status import Status
from app.language import tr
from app.opening.menu import OpenMenu
from app.opening.pictures import Pictures
from app.opening.ways_in import WaysIn
from app.presenter.presenting import Presenting
from app.reading.live_reader import THIS_RUN, LiveReader
from app.reading.views import ReadingViews
from app.settings import Settings
from app.tabs.insight import Insight
from app.tabs.late_pages import LatePages
from app.tabs.teach.correction import CorrectionButton
from app.time.strip import CONTROLS
from app.time.travel import TimeTravel
from app.tour.guide import Guide
from app.train.controller import SessionFactory, TrainingController
from app.train.sessions import RunOpener, make_session
from app.views import Views
from model.drawing import Drawing

if TYPE_CHECKING:
    from app.presenter.window import PresenterWindow
    from model.networks import NetworkKind

_LEAST_SIZE = (1024, 640)


class MainWindow(LateParts):
    """Everything a person sees. Call on main.

    Parameters
    ----------
    network
        A network file or a run's folder that answers from the start; None for the shipped one.
    make_session
        Makes the session of a new run, or of one that is continued.
    """

    def __init__(
        self, network: Path | None = None, make_session: SessionFactory = make_session
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Inkling")
        self.setMinimumSize(*_LEAST_SIZE)
        self.settings = Settings()
        self.settings.failed.connect(self.say)
        self.look = Look(self, self.settings)
        self.theme = self.look.theme
        self.controller = TrainingController(make_session, self)
        self.reader = LiveReader(self)
        self.run_opener = RunOpener(self.controller, self.reader, self)
        self.kept_drawing = KeptDrawing()
        self._make_views()
        self.reading_views = ReadingViews(self.views, self.reader, self.controller, self)
        self.film_strip = FilmStripFeed(self.views, self.reader, self)
        self.pictures = Pictures(self, self.canvas, self.reader, self.film_strip)
        self.insight: Insight = Insight.of(
            self.theme,
            self.canvas,
            self.controller,
            self.reader,
            self.pictures,
            self.run_opener,
            self,
        )
        self.correction_button = CorrectionButton(self.insight.labelling, self.insight.background)
        self.panel.answer_card.set_correction(self.correction_button)
        self.late_pages = LatePages(self.views, self.insight, self)
        self.late_charts = LateCharts(self.theme, self.controller, self.views, self)
        self.status = Status(self.status_bar, self.controller, self.reader, self)
        self.presenting = Presenting(
            self, self._pages, self.theme, self.canvas.edited, self.reader, self.controller,
            self._network_chosen,
        )  # fmt: skip
        self.ways_in = WaysIn(self.open_menu, self.insight, self.train_tab.card, self)
        self.closing = Closing(
            (self.controller, self.insight.race),
            (self.run_opener, self.pictures, self.insight.souvenirs),
            self,
        )
        self._connect()
        self._add_time_machine()
        self._add_shortcuts()
        self.guide = Guide(self)
        self.keeping = Keeping(self)
        self.keeping.said.connect(self.say)
        self.look.apply()
        if not self.restoreGeometry(self.settings.geometry):
            self.resize(1280, 800)
        if network is not None:
            self.ways_in.open(network)

    def _make_views(self) -> None:
        views = self.views = Views(self.theme, self.controller)
        self.canvas, self.panel = views.canvas, views.panel
        self.train_tab, self.status_bar = views.train_tab, views.status_bar
        views.canvas_tools.brush_box.setValue(self.settings.brush)
        self.open_menu = OpenMenu(self)
        views.top_bar.open_button.setMenu(self.open_menu)
        for holder, names in views.named_controls():
            for name in names:
                setattr(self, name, getattr(holder, name))
        self._pages = QStackedWidget()
        self._pages.addWidget(views)
        self.setCentralWidget(self._pages)
        views.arrange(self.width(), self.height())

    def _connect(self) -> None:
        self.canvas.drawing_finished.connect(self._keep_drawing)
        self.reader.answering_changed.connect(self._follow_watching)
        self.controller.started.connect(self.reader.follow_run)
        self.controller.snapshot.connect(self.reader.take_snapshot)
        self.insight.race.noticed.connect(self.say)
        self.presenting.said.connect(self.say)
        self.presenting.network_wanted.connect(self.ways_in.open)
        self.ways_in.said.connect(self.say)
        self.closing.ready.connect(self.close)
        self.insight.labelling.said.connect(self.say)
        self.train_tab.card.teach_wanted.connect(self._teach)
        self.correction_button.teach_wanted.connect(self._teach)
        self.views.top_bar.present_button.clicked.connect(self.presenting.enter)
        self.views.top_bar.theme_button.clicked.connect(self.look.toggle)
        self.views.top_bar.help_button.clicked.connect(self._show_help)
        self.views.canvas_tools.brush_box.valueChanged.connect(self._keep_brush)
        self.late_charts.said.connect(self.say)
        self._follow_watching()

    def _add_time_machine(self) -> None:
        self.time_travel = TimeTravel(self.views, self.insight, self.late_charts, self.say, self)
        for name in CONTROLS:
            setattr(self, name, getattr(self.time_travel.strip, name))

    def _add_shortcuts(self) -> None:
        for keys, slot, place in (
            ("Ctrl+T", self.train_tab.card.train, self.views),
            ("Ctrl+.", self._stop, self),
            ("Ctrl+L", self.look.toggle, self),
            ("Ctrl+O", self.views.top_bar.open_button.showMenu, self.views),
            ("F1", self._show_help, self.views),
            ("F11", self.presenting.toggle, self),
        ):
            QShortcut(QKeySequence(keys), place).activated.connect(slot)
        for number in range(self.views.top_bar.tabs.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self.views)
            shortcut.activated.connect(partial(self.views.show_page, number))

    @Slot()
    def _teach(self) -> None:
        self.views.show_page(self.late_pages.index_of("teach_tab"))

    @Slot(object)
    def _keep_drawing(self, drawing: Drawing) -> None:
        if not self.kept_drawing.save(drawing) and self.kept_drawing.problem:
            self.say(self.kept_drawing.problem)

    @Slot()
    def _follow_watching(self) -> None:
        looked_at = self.isVisible() and not self.isMinimized()
        self.controller.watch(looked_at and self.reader.answering == THIS_RUN)

    @Slot(object)
    def say(self, words: str) -> None:
        """Show one sentence in the status bar."""
        self.status.say(words)

    @Slot()
    def _stop(self) -> None:
        """Stop the run or the race that is at work."""
        self.controller.stop()
        self.insight.race.stop()

    @Slot()
    def _show_help(self) -> None:
        dialog = self.findChild(HelpDialog)
        if dialog is None:
            dialog = HelpDialog(self, self.settings)
            dialog.tour_wanted.connect(self.guide.start_tour)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot(int)
    def _keep_brush(self, percent: int) -> None:
        self.settings.brush = percent

    def _network_chosen(self) -> NetworkKind:
        return self.train_tab.card.pickers.network

    def present(self) -> PresenterWindow:
        """Enter presenter mode; returns its page, whose controls are reached by name then."""
        self.presenting.enter()
        return self.presenting.page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space and S where no control wanted them; in presenter mode all keys are its."""
        if self.presenting.is_on:
            self.presenting.page.keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.controller.pause_or_resume()
            self.insight.race.pause_or_resume()
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self.controller.step()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow minimising: nobody looks at live weights then."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._follow_watching()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow showing."""
        super().showEvent(event)
        self._follow_watching()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the canvas its size and the pages the rest."""
        super().resizeEvent(event)
        self.views.arrange(self.width(), self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once where nothing is at work; else ask it to stop and close when it has."""
        if self.presenting.is_locked:
            event.ignore()
            return
        if not self.closing.may_close():
            event.ignore()
            self.say(tr("Closing as soon as the work in the background has stopped…"))
            return
        for dialog in self.findChildren(HelpDialog):
            dialog.close()
        self.late_charts.stop()
        self.insight.close()
        self.settings.geometry = self.presenting.normal_geometry or self.saveGeometry()
        self.kept_drawing.discard()
        event.accept()
