"""The Teach tab."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from app.background import Work
from app.canvas.tools import FIELDS
from app.refresher import Refresher
from app.tabs.insight import Insight
from app.tabs.teach.labels_card import LabelsCard
from app.tabs.teach.learn_card import LearnCard
from app.tabs.teach.learning import Learning
from app.tabs.teach.shelf import Entry, Look, Removal
from app.tabs.teach.verdict_card import VerdictCard
from app.tabs.teach.wall_card import WallCard
from app.theme import GAP
from model.own_drawings import LABELS, OwnDrawing

_PAGE = 120


class TeachPage(QWidget):
    """What the person drew and what it is: labels for the canvas, and all that was saved.

    Looks at the store only while it is seen; what another window changed is seen when this page
    is shown or its window chosen. Call on main.
    """

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("teach_tab")
        self._labelling, self._shelf = insight.labelling, insight.labelling.shelf
        self._wanted = _PAGE
        self._look: Look | None = None
        self._deleted: list[Entry] = []
        self._removed: list[Removal] = []
        self.labels_card = LabelsCard(insight.theme)
        self.learn_card = LearnCard(insight.theme)
        self.verdict_card = VerdictCard(insight.theme)
        self.wall_card = WallCard(insight.theme)
        self.learning = Learning(insight, self.learn_card, self.verdict_card, self)
        self.drawing_wall = self.wall_card.drawing_wall
        self.import_button = self.wall_card.import_button
        self.export_button = self.wall_card.export_button
        self.bring_back_button = self.wall_card.bring_back_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for card in (self.labels_card, self.learn_card, self.verdict_card):
            column.addWidget(card)
        column.addWidget(self.wall_card, 1)
        self._canvas = insight.labelling.canvas
        quick = insight.background.quick
        self._refresher = Refresher(self, quick, "own drawings", self._ask, self._show)
        self._keys = [self._key(symbol) for symbol in LABELS]
        self._connect()
        self._refresher.refresh()

    def _key(self, symbol: str) -> QShortcut:
        """Label the canvas by one key, while this page is seen."""
        key = QShortcut(QKeySequence(symbol), self)
        key.setAutoRepeat(False)
        key.activated.connect(partial(self._labelling.label, symbol))
        return key

    def _connect(self) -> None:
        shelf, wall = self._shelf, self.drawing_wall
        self.learning.verdict_shown.connect(self._scroll_to_verdict)
        shelf.changed.connect(self._refresher.refresh)
        self.labels_card.chosen.connect(self._press)
        self.labels_card.symbol_wanted.connect(self._take_symbol)
        self.labels_card.removal_wanted.connect(self._remove_symbol)
        self.labels_card.undo_wanted.connect(self._bring_back_symbol)
        wall.chosen.connect(self._labelling.show)
        wall.relabelled.connect(self._relabel)
        wall.deleted.connect(self._delete)
        wall.more_wanted.connect(self._want_more)
        self.bring_back_button.clicked.connect(self._bring_back)
        self.wall_card.import_wanted.connect(shelf.import_file)
        self.wall_card.export_wanted.connect(shelf.export_file)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    @property
    def look(self) -> Look | None:
        """What is shown of the store; None before it was read."""
        return self._look

    def event(self, event: QEvent) -> bool:
        """Look at the store again when the person comes back to this page or this window."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.WindowActivate):
            self._refresher.refresh()
            self.learning.look_again()
        return super().event(event)

    def _ask(self) -> Work:
        return self._shelf.looking(self._wanted)

    def _show(self, look: Look) -> None:
        self._look = look
        self.labels_card.show_look(look)
        self.learning.show_look(look)
        self.wall_card.show_look(look)

    @Slot(str)
    def _press(self, symbol: str) -> None:
        self._labelling.label(symbol)
        if not self.labels_card.tiles[symbol].hasFocus():  # it was clicked: back to drawing
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot(str)
    def _take_symbol(self, symbol: str) -> None:
        """Make it a label; what lies on the canvas is the first drawing of it."""
        if self._canvas.is_empty or self._canvas.picture is not None:
            self._shelf.add_symbol(symbol)
        else:
            self._labelling.label(symbol)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _remove_symbol(self, removal: Removal) -> None:
        self._removed.append(removal)
        self._shelf.remove_symbol(removal)
        self.labels_card.offer_undo(True)

    @Slot()
    def _bring_back_symbol(self) -> None:
        if self._removed:
            self._shelf.bring_back_symbol(self._removed.pop())
        self.labels_card.offer_undo(bool(self._removed))

    @Slot()
    def _want_more(self) -> None:
        look = self._look
        if look is not None and len(look.latest) == self._wanted < look.total:
            self._wanted += _PAGE
            self._refresher.refresh()

    @Slot(object, str)
    def _relabel(self, own: OwnDrawing, symbol: str) -> None:
        self._shelf.relabel([Entry(own.id)], symbol)

    @Slot(object)
    def _delete(self, own: OwnDrawing) -> None:
        self._labelling.forget(own)
        self._deleted.append(Entry(own.id))
        self._shelf.delete(self._deleted[-1:])
        self._offer_undo()

    @Slot()
    def _bring_back(self) -> None:
        """Bring back what was deleted last."""
        if self._deleted:
            self._shelf.restore([self._deleted.pop()])
        self._offer_undo()

    def _offer_undo(self) -> None:
        if not self._deleted and self.bring_back_button.hasFocus():
            self.drawing_wall.setFocus()  # it goes with the button otherwise
        self.bring_back_button.setVisible(bool(self._deleted))

    @Slot()
    def _scroll_to_verdict(self) -> None:
        """Bring the verdict in sight once it has got its place."""
        QTimer.singleShot(0, self, self._scroll_now)

    @Slot()
    def _scroll_now(self) -> None:
        holder = self.parent()
        area = None if holder is None else holder.parent()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.verdict_card, 0, GAP)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for key in self._keys:
            key.setEnabled(not isinstance(now, FIELDS))
