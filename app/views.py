"""The views of the window and their places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.answer.network_input import NetworkInputCard
from app.answer.panel import PredictionPanel
from app.canvas.canvas import Canvas
from app.canvas.tools import CanvasTools
from app.film.page import FilmStripPage
from app.frame.status_bar import StatusBar
from app.frame.top_bar import TopBar
from app.language import noop
from app.theme import GAP, MARGIN, Theme
from app.train.controller import TrainingController
from app.train.train_page import TrainPage

_LEAST_PAGE_WIDTH = 440
_PAGES = (
    noop("Train"),
    noop("Inside"),
    noop("Mistakes"),
    noop("Map"),
    noop("Teach"),
    noop("Runs"),
)


class Views(QWidget):
    """All that is seen: the bars, the canvas, the answer and the pages."""

    def __init__(self, theme: Theme, controller: TrainingController) -> None:
        super().__init__()
        self.setObjectName("window")
        self.canvas = Canvas(theme)
        self.canvas_tools = CanvasTools(self.canvas, theme)
        self.network_input_card = NetworkInputCard(theme)
        self.panel = PredictionPanel(theme)
        self.train_tab = TrainPage(theme, controller)
        self.top_bar = TopBar(theme, _PAGES)
        self.status_bar = StatusBar(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(_scrolling(self.train_tab))
        for _ in _PAGES[1:]:
            self.pages.addWidget(_scrolling(QWidget()))
        self.film_strip_page = FilmStripPage(theme)  # after the pages of the tabs
        self.pages.addWidget(_scrolling(self.film_strip_page))
        self._lay_out()
        self.top_bar.tabs.currentChanged.connect(self.pages.setCurrentIndex)

    @property
    def is_film_strip_shown(self) -> bool:
        """Whether the film strip has the place of the tabs' pages."""
        return self.pages.currentIndex() == self.pages.count() - 1

    def show_film_strip(self) -> None:
        """Put the film strip where the tabs' pages are; the tab stays chosen."""
        self.pages.setCurrentIndex(self.pages.count() - 1)

    def set_page(self, index: int, page: QWidget) -> None:
        """Put a page behind a tab, in the place of the one that is there."""
        page.setMinimumWidth(_LEAST_PAGE_WIDTH)
        area = self.pages.widget(index)
        if isinstance(area, QScrollArea):
            area.setWidget(page)

    def add_time_strip(self, strip: QWidget) -> None:
        """Put the strip of the time machine above every page, once."""
        self._right.insertWidget(0, strip)

    def show_page(self, index: int) -> None:
        """Choose a tab and show its page."""
        self.top_bar.tabs.setCurrentIndex(index)
        self.pages.setCurrentIndex(index)

    def _lay_out(self) -> None:
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
        self._right = QVBoxLayout()
        self._right.setSpacing(GAP)
        self._right.addWidget(self.pages, 1)
        middle.addLayout(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.status_bar)

    def named_controls(self) -> Sequence[tuple[QWidget, tuple[str, ...]]]:
        """List the controls that are reached by name, with the view that holds them."""
        card = self.train_tab.card
        return (
            (self, ("canvas",)),
            (self.canvas_tools, ("undo_button", "redo_button", "clear_button", "brush_box")),
            (self.network_input_card, ("network_input", "film_strip_button")),
            (self, ("film_strip_page",)),
            (self.film_strip_page, ("film_strip_answer", "film_strip_naive_answer")),
            (self.film_strip_page, ("film_strip_close_button",)),
            (self.panel, ("predicted_digit", "confidence_label", "probability_plot")),
            (self.panel, ("answering_picker",)),
            (self.top_bar, ("tabs", "open_button", "present_button")),
            (self.top_bar, ("theme_button", "help_button")),
            (self, ("train_tab",)),
            (card, ("train_button", "pause_button", "step_button", "stop_button")),
            (card.pickers, ("network_picker", "data_picker", "device_picker")),
            (card.settings, ("epochs_box", "batch_size_box", "learning_rate_box", "augment_box")),
            (card.summary, ("progress_bar",)),
            (self.status_bar, ("device_label", "status_message")),
        )

    def arrange(self, width: int, height: int) -> None:
        """Give the canvas the size that suits a window of that size, and the pages the rest."""
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


def _scrolling(page: QWidget) -> QScrollArea:
    """Let a page scroll where the window is too small for it."""
    page.setMinimumWidth(_LEAST_PAGE_WIDTH)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area
