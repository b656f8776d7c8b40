"""The stage: four panels, the line above them and the strip below, scaled as one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.canvas.edited_drawing import EditedDrawing
from app.presenter import scale as design
from app.presenter.hints import Hints
from app.presenter.panel import Panel
from app.presenter.panels import AnswerPanel, BarsPanel, CanvasPanel, ChartPlace
from app.presenter.top_place import TopPlace
from app.theme import Theme


class Stage(QWidget):
    """Everything that is seen in presenter mode; fills its window. Call on main.

    Attributes
    ----------
    canvas, giant_digit, confidence_label, bars
        What the visitor draws on, and the answer.
    chart_place
        Holds one live chart: ``offer(name, widget)``, ``show_chart(name)``.
    top_place
        ``show_prompt(words, accent)``, ``show_chip(words)``, ``set_right(widget)``.
    hints
        ``add(name, key)`` gives a button; ``note`` is the label at the right.

    Signals
    -------
    enlarged_changed
        ``enlarged`` is another panel, or none.
    scaled(float)
        Everything is to be drawn in another size; for widgets laid over the stage.
    """

    enlarged_changed = Signal()
    scaled = Signal(float)

    def __init__(self, theme: Theme, edited: EditedDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("presenter_stage")
        self.top_place = TopPlace(theme, self)
        self.canvas_panel = CanvasPanel(theme, edited)
        self.answer_panel = AnswerPanel(theme)
        self.bars_panel = BarsPanel(theme)
        self.chart_place = ChartPlace(theme)
        self.hints = Hints(theme, self)
        self.canvas = self.canvas_panel.canvas
        self.giant_digit = self.answer_panel.giant_digit
        self.confidence_label = self.answer_panel.confidence_label
        self.bars = self.bars_panel.bars
        self._enlarged: str | None = None
        self._places = {
            self.canvas_panel: design.CANVAS,
            self.answer_panel: design.ANSWER,
            self.bars_panel: design.BARS,
            self.chart_place: design.CHART,
        }
        for panel in self._places:
            panel.setParent(self)
            panel.enlarge_wanted.connect(self._toggle)

    @property
    def scale(self) -> float:
        """How much larger than at 1920 × 1080 the stage is."""
        return design.scale_of(self.size())

    @property
    def panels(self) -> tuple[Panel, ...]:
        """The four panels, in the order of their keys 1 to 4."""
        return tuple(self._places)

    @property
    def enlarged(self) -> str | None:
        """The key, ``1`` to ``4``, of the panel that has the whole stage; None for none."""
        return self._enlarged

    def enlarge(self, key: str | None) -> None:
        """Give the panel of that key the whole stage; None brings all back."""
        if key is not None and key not in (panel.key for panel in self._places):
            raise KeyError(key)
        if key == self._enlarged:
            return
        self._enlarged = key
        self._arrange()
        if key in (None, "1"):
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.enlarged_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything to the window."""
        super().resizeEvent(event)
        self._arrange()
        self.scaled.emit(self.scale)

    def _arrange(self) -> None:
        size, scale = self.size(), self.scale
        is_beside = self._enlarged == self.canvas_panel.key
        for panel, place in self._places.items():
            is_enlarged = panel.key == self._enlarged
            is_answer_beside = is_beside and panel is self.answer_panel
            if is_enlarged:
                place = design.WHOLE_CANVAS if is_beside else design.WHOLE
            elif is_answer_beside:
                place = design.ANSWER_BESIDE
            panel.setGeometry(design.place(place, size))
            panel.setVisible(is_enlarged or is_answer_beside or self._enlarged is None)
            panel.show_enlarged(is_enlarged)
        self.top_place.stack(is_beside)
        top = design.TOP_BESIDE if is_beside else design.TOP
        for part, place in ((self.top_place, top), (self.hints, design.HINTS)):
            part.set_scale(scale)
            part.setGeometry(design.place(place, size))

    @Slot(str)
    def _toggle(self, key: str) -> None:
        self.enlarge(None if self._enlarged == key else key)
