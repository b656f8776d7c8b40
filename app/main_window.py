"""The window: lays out, connects, closes. What things mean is decided elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.canvas import Canvas
from app.canvas_tools import CanvasTools
from app.help_dialog import HelpDialog
from app.kept_drawing import KeptDrawing
from app.live_reader import THIS_RUN, LiveReader
from app.network_input import NetworkInputCard
from app.open_menu import OpenMenu
from app.prediction_panel import PredictionPanel
from app.settings import Settings
from app.status import Status
from app.status_bar import StatusBar
from app.theme import GAP, MARGIN, Theme
from app.top_bar import TopBar
from app.train.controller import SessionFactory, State, TrainingController
from app.train.digit_plot import DigitPlot
from app.train.sessions import RunOpener, make_session
from app.train.train_page import TrainPage
from model.drawing import Drawing
from model.preprocess import preprocess
from model.reading import Reading
from model.runs import Run, RunRecord

_LEAST_PAGE_WIDTH = 440
_LEAST_SIZE = (1024, 640)
_PAGES = ("Train",)


class MainWindow(QMainWindow):
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
        self.theme = Theme(_starts_dark(self.settings), self)
        self.controller = TrainingController(make_session, self)
        self.reader = LiveReader(self)
        self.run_opener = RunOpener(self.controller, self.reader, self)
        self.kept_drawing = KeptDrawing()
        self._make_views()
        self._lay_out()
        self.status = Status(self.status_bar, self.controller, self.reader, self)
        self._name_controls()
        self._connect()
        self._add_shortcuts()
        self._restyle()
        if not self.restoreGeometry(self.settings.geometry):
            self.resize(1280, 800)
        if network is not None:
            self._open(network)

    def _make_views(self) -> None:
        self.canvas = Canvas(self.theme)
        self.canvas_tools = CanvasTools(self.canvas, self.theme)
        self.canvas_tools.brush_box.setValue(self.settings.brush)
        self.network_input_card = NetworkInputCard(self.theme)
        self.panel = PredictionPanel(self.theme)
        self.digit_plot = DigitPlot(self.theme)
        self.panel.answer_card.set_curve(self.digit_plot)
        self.train_tab = TrainPage(self.theme, self.controller)
        self.top_bar = TopBar(self.theme, _PAGES)
        self.open_menu = OpenMenu(self)
        self.top_bar.open_button.setMenu(self.open_menu)
        self.status_bar = StatusBar(self.theme)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(_scrolling(self.train_tab))
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.canvas)
        left.addWidget(self.canvas_tools)
        left.addWidget(self.network_input_card, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(MARGIN, 8, MARGIN, MARGIN)
        middle.setSpacing(GAP)
        middle.addLayout(left)
        middle.addWidget(self.panel)
        middle.addWidget(self._pages, 1)
        whole = QWidget()
        whole.setObjectName("window")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.status_bar)
        self.setCentralWidget(whole)
        self._arrange()

    def _name_controls(self) -> None:
        """Make every control that has a name an attribute of the window."""
        card = self.train_tab.card
        for holder, names in (
            (self.canvas_tools, ("undo_button", "redo_button", "clear_button", "brush_box")),
            (self.network_input_card, ("network_input",)),
            (self.panel, ("predicted_digit", "confidence_label", "probability_plot")),
            (self.panel, ("answering_picker",)),
            (self.top_bar, ("tabs", "open_button", "theme_button", "help_button")),
            (card, ("train_button", "pause_button", "step_button", "stop_button")),
            (card.pickers, ("network_picker", "data_picker", "device_picker")),
            (card.settings, ("epochs_box", "batch_size_box", "learning_rate_box", "augment_box")),
            (card.summary, ("progress_bar",)),
            (self.status_bar, ("device_label", "status_message")),
        ):
            for name in names:
                setattr(self, name, getattr(holder, name))
        self.loss_plot = self.train_tab.loss_chart.plot
        self.accuracy_plot = self.train_tab.accuracy_chart.plot

    def _connect(self) -> None:
        self.canvas.drawing_changed.connect(self.reader.set_drawing)
        self.canvas.drawing_finished.connect(self._drawing_finished)
        self.reader.read.connect(self._show_reading)
        self.reader.answering_changed.connect(self._show_answering)
        self.panel.answer_card.answering_chosen.connect(self.reader.choose)
        self.controller.started.connect(self.reader.follow_run)
        self.controller.started.connect(self._show_digit_curve)
        self.controller.snapshot.connect(self.reader.take_snapshot)
        self.controller.progressed.connect(self.digit_plot.redraw)
        self.controller.state_changed.connect(self._follow_state)
        self.controller.ended.connect(self._show_digit_curve)
        self.controller.ended.connect(self._close_if_wanted)
        self.train_tab.card.continue_wanted.connect(self._continue_run)
        self.open_menu.network_chosen.connect(self._open)
        self.open_menu.run_chosen.connect(self._open)
        self.run_opener.problem.connect(self.say)
        self.run_opener.opened.connect(self._show_opened)
        self.run_opener.finished.connect(self._close_if_wanted)
        for view in (self.digit_plot, self.train_tab.loss_chart, self.train_tab.accuracy_chart):
            view.problem.connect(self.say)
            view.saved.connect(self._say_saved)
        self.top_bar.theme_button.clicked.connect(self._toggle_theme)
        self.top_bar.help_button.clicked.connect(self._show_help)
        self.top_bar.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.canvas_tools.brush_box.valueChanged.connect(self._keep_brush)
        self.theme.changed.connect(self._restyle)
        self._close_wanted = False
        self._show_answering()
        self.reader.set_drawing(Drawing())
        self.reader.read_now()

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+T", self.train_tab.card.train),
            ("Ctrl+.", self.controller.stop),
            ("Ctrl+L", self._toggle_theme),
            ("Ctrl+O", self.top_bar.open_button.showMenu),
            ("F1", self._show_help),
            ("Ctrl+1", self._show_first_page),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        self.network_input_card.network_input.set_image(reading.image)
        self.panel.show_prediction(reading.prediction)

    @Slot(object)
    def _drawing_finished(self, drawing: Drawing) -> None:
        self.reader.set_drawing(drawing)
        self.controller.pin(preprocess(drawing) if drawing.strokes else None)
        if not self.kept_drawing.save(drawing) and self.kept_drawing.problem:
            self.say(self.kept_drawing.problem)

    @Slot()
    def _show_answering(self) -> None:
        self.panel.set_labels([str(label) for label in range(self.reader.classes)])
        items = [(choice.key, choice.name) for choice in self.reader.choices]
        self.panel.answer_card.set_answering(items, self.reader.answering)
        self._follow_watching()

    def _follow_watching(self) -> None:
        looked_at = self.isVisible() and not self.isMinimized()
        self.controller.watch(looked_at and self.reader.answering == THIS_RUN)

    @Slot()
    def _show_digit_curve(self) -> None:
        curves = self.controller.curves
        self.digit_plot.set_curves(curves)
        has_pins = curves is not None and bool(curves.pins)
        self.panel.answer_card.show_curve(has_pins or self.controller.state.is_active)

    @Slot()
    def _follow_state(self) -> None:
        if self.controller.state is State.PREPARING:
            self._show_digit_curve()

    @Slot()
    def _continue_run(self) -> None:
        settings = self.train_tab.card
        self.run_opener.resume(settings.pickers.device, settings.settings.learning_rate_box.value())

    @Slot(object)
    def _open(self, path: Path) -> None:
        self.say(f"Opening {path.name}…")
        self.run_opener.open_path(path)

    @Slot(object)
    def _show_opened(self, record: RunRecord | None) -> None:
        if record is not None:
            self.train_tab.card.show_config(record.config)
        self.say(f"{self.reader.answering_name} answers now")

    def offer_interrupted(self, run: Run, record: RunRecord) -> None:
        """Say that the last training was cut off, and offer to go on with it on the CPU."""
        self.train_tab.card.show_config(record.config)
        self.train_tab.card.pickers.choose_device("cpu")
        self.run_opener.offer_interrupted(run, record)

    @Slot(str)
    def say(self, words: str) -> None:
        """Show one sentence in the status bar."""
        self.status.say(words)

    @Slot(str)
    def _say_saved(self, name: str) -> None:
        self.say(f"Saved {name}")

    @Slot()
    def _toggle_theme(self) -> None:
        self.settings.is_dark = not self.theme.is_dark
        self.theme.set_dark(not self.theme.is_dark)

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(self.theme.style_sheet())
        self.setFont(self.theme.font(14))

    @Slot()
    def _show_help(self) -> None:
        dialog = self.findChild(HelpDialog) or HelpDialog(self)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot()
    def _show_first_page(self) -> None:
        self.top_bar.tabs.setCurrentIndex(0)

    @Slot(int)
    def _keep_brush(self, percent: int) -> None:
        self.settings.brush = percent

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space and S where no control wanted them."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.controller.pause_or_resume()
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
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        side, answer = 360, 216
        if width >= 1600 and height >= 900:
            side, answer = 480, 264
        elif width < 1240 or height < 700:
            side, answer = 304, 200
        self.canvas.setFixedSize(side, side)
        self.canvas_tools.setFixedWidth(side)
        self.network_input_card.setFixedWidth(side)
        self.panel.setFixedWidth(answer)
        self.panel.set_answer_height(side)
        self.top_bar.start_tabs_at(MARGIN + side + GAP + answer + GAP)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once where nothing is at work; else ask it to stop and close when it has."""
        if self.controller.state.is_active or self.run_opener.is_at_work:
            event.ignore()
            self._close_wanted = True
            self.controller.stop()
            self.say("Closing as soon as the work in the background has stopped…")
            return
        for dialog in self.findChildren(HelpDialog):
            dialog.close()
        self.settings.geometry = self.saveGeometry()
        self.kept_drawing.discard()
        event.accept()

    @Slot()
    def _close_if_wanted(self) -> None:
        if self._close_wanted:
            self.close()


def _scrolling(page: QWidget) -> QScrollArea:
    """Let a page scroll where the window is too small for it."""
    page.setMinimumWidth(_LEAST_PAGE_WIDTH)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _starts_dark(settings: Settings) -> bool:
    """Take the look chosen before, else the desktop's, else the dark one."""
    if settings.is_dark is not None:
        return settings.is_dark
    return QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Light
