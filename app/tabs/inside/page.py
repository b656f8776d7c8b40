"""The Inside tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.language import in_language, noop, put, tr
from app.tabs.inside.layers_view import LayersView
from app.tabs.inside.ribbon_card import RibbonCard
from app.tabs.inside.strip import Strip
from app.tabs.inside.why_card import WhyCard
from app.tabs.inside.words import EMPTY, LAB_TITLE, LOADING, TITLE, by
from app.tabs.insight import Insight
from app.tabs.mistakes.fitting_sentence import FittingSentence
from app.theme import GAP
from app.widgets.card import Card
from app.widgets.segmented import Segmented
from app.words import thousands
from model.inside.receptive_field import SIDE

if TYPE_CHECKING:
    from app.tabs.inside.lab_view import LabView


class InsidePage(QWidget):
    """What the network makes of the drawing, layer by layer. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("inside_tab")
        self._insight = insight
        self.layer_strip = Strip(insight.theme)
        self.inside_picker = _picker()
        self.layers_view = LayersView(insight)
        self.why_card = WhyCard(insight)
        self.ribbon_card = RibbonCard(insight)
        self._note = _label("help")
        self._which = FittingSentence("help")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._first_card())
        for widget in (self.why_card, self.layers_view, self.ribbon_card):
            column.addWidget(widget)
        column.addStretch(1)
        self._column = column
        self.lab_view: LabView | None = None
        self.layers_view.shown.connect(self._take_look)
        self.layer_strip.chosen.connect(self._go_to)
        self.inside_picker.changed.connect(self._choose)
        insight.network.replaced.connect(self._say)
        insight.network.moved.connect(self._say)
        insight.theme.changed.connect(self._say)
        self._say()

    @property
    def title(self) -> str:
        """What the first card is about."""
        return self._title.text()

    @property
    def which(self) -> str:
        """Which network is looked into, in words."""
        return self._which.accessibleName()

    @property
    def note(self) -> str:
        """What there is to say of it; empty where all is well."""
        return self._note.text()

    def _first_card(self) -> Card:
        card = Card()
        title = self._title = _label("title")
        put(title.setText, TITLE)
        header = QHBoxLayout()
        header.setSpacing(12)
        header.addWidget(title)
        header.addWidget(self._which, 1)
        header.addWidget(self.inside_picker)
        card.column.addLayout(header)
        card.column.addWidget(self.layer_strip)
        card.column.addWidget(self._note)
        return card

    @Slot()
    def _say(self) -> None:
        """Say which network is looked into, and what there is to say of it."""
        network = self._insight.network
        step = network.step
        wordings = [network.name]
        if step is not None:
            number = thousands(step)
            words = tr("{network} · step {step}", network=network.name, step=number)
            wordings = [words, tr("step {step}", step=number)]
        self._which.set_wordings(wordings)
        pictures = self.layers_view.pictures
        note = network.problem
        if not note and pictures is None:
            note = tr(LOADING)
        elif not note and pictures is not None and pictures.sight.is_empty:
            note = tr(EMPTY)
        self._note.setText(in_language(note))
        in_layers = self.inside_picker.value() == "layers"
        self._note.setVisible(bool(note) and in_layers)
        self.layer_strip.setVisible(in_layers and not network.problem)

    @Slot(str)
    def _choose(self, key: str) -> None:
        """Show the layers, or the lab, which is made when it is first wanted."""
        in_lab = key == "lab"
        if in_lab and self.lab_view is None:
            from app.tabs.inside.lab_view import LabView

            self.lab_view = LabView(self._insight)
            self._column.insertWidget(self._column.count() - 1, self.lab_view)
        for widget in (self.why_card, self.layers_view, self.ribbon_card):
            widget.setVisible(not in_lab)
        if self.lab_view is not None:
            self.lab_view.setVisible(in_lab)
        put(self._title.setText, LAB_TITLE if in_lab else TITLE)
        self._say()

    @Slot()
    def _take_look(self) -> None:
        items = [(tr("Drawing"), by(SIDE, SIDE)), *self.layers_view.sizes()]
        if tuple(items) != self.layer_strip.items:
            self.layer_strip.show_items(items)
        self._say()

    @Slot(int)
    def _go_to(self, item: int) -> None:
        """Scroll to a stage's card; the drawing is at the very top."""
        area = _scroll_area_of(self)
        if area is None:
            return
        top = 0 if item == 0 else self.layers_view.cards[item - 1].mapTo(self, QPoint(0, 0)).y()
        area.verticalScrollBar().setValue(top)


def _picker() -> Segmented:
    choices = (("layers", noop("Layers")), ("lab", noop("Lab")))
    picker = Segmented("inside", choices, small=True)
    picker.setObjectName("inside_picker")
    put(picker.setAccessibleName, "Layers or Lab")
    layers, lab = picker.button("layers"), picker.button("lab")
    put(layers.setToolTip, "What each layer finds in your drawing")
    put(lab.setToolTip, "How much your drawing may change before the answer does")
    return picker


def _scroll_area_of(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    return label
