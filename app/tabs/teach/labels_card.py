"""The card that asks what was drawn: a tile for each label, and one for a new symbol."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from app.language import noop, put, tr
from app.tabs.teach.label_tile import LabelTile
from app.tabs.teach.new_symbol_tile import NewSymbolTile
from app.tabs.teach.shelf import Look, Removal, drawings
from app.tabs.teach.tile_grid import TileGrid
from app.theme import Theme
from app.widgets.card import Card
from model.own_drawings import LABELS
from model.training.config import MOST_SYMBOLS

_READ_ONLY = noop("The folder of your drawings can be read but not written: nothing can be saved.")


class LabelsCard(Card):
    """Tiles to press. Call on main.

    Signals
    -------
    chosen : str
        The tile with this label was pressed.
    symbol_wanted : str
        This is to be a label, and the drawing on the canvas, if there is one, such a thing.
    removal_wanted : Removal
        A symbol is to be taken away.
    undo_wanted
        The last removal was not meant.
    """

    chosen = Signal(str)
    symbol_wanted = Signal(str)
    removal_wanted = Signal(object)
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = Look({}, {}, [])
        self._refusal = ""
        title = _label("title")
        put(title.setText, "What did you draw?")
        self.total = _label("help")
        self.undo_symbol_button = QPushButton()
        self.undo_symbol_button.setObjectName("undo_symbol_button")
        self.undo_symbol_button.setProperty("role", "small")
        put(self.undo_symbol_button.setText, "Undo")
        put(self.undo_symbol_button.setToolTip, "Bring the removed symbol back (Alt+U)")
        put(self.undo_symbol_button.setAccessibleName, "Bring the removed symbol back")
        self.undo_symbol_button.setShortcut("Alt+U")
        self.undo_symbol_button.hide()
        self.help = _label("remark")
        self.help.setWordWrap(True)
        self.help.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.undo_symbol_button)
        top.addWidget(self.total)
        self.grid = TileGrid()
        self.column.addLayout(top)
        self.column.addWidget(self.help)
        self.column.addWidget(self.grid)
        self.tiles: dict[str, LabelTile] = {}
        self.new_symbol = NewSymbolTile(theme)
        self.new_symbol.wanted.connect(self.symbol_wanted)
        self.new_symbol.refused.connect(self._refuse)
        self.undo_symbol_button.clicked.connect(self.undo_wanted)
        theme.changed.connect(self._restyle)
        self.show_look(self._look)

    def show_look(self, look: Look) -> None:
        """Show the labels, and how many drawings there are of each."""
        self._look = look
        self._set_labels(look.labels)
        self.total.setText(tr("%n drawings saved", n=look.total) if look.total else "")
        self._show_help()
        for symbol, tile in self.tiles.items():
            tile.show_drawings(look.counts.get(symbol, 0), look.newest.get(symbol))
            tile.setEnabled(look.may_write)
        self.new_symbol.setEnabled(look.may_write)
        self.new_symbol.set_known(look.labels, len(LABELS) + MOST_SYMBOLS)

    def offer_undo(self, may_undo: bool) -> None:
        """Offer to bring the removed symbol back, or not any more."""
        self.undo_symbol_button.setVisible(may_undo)

    def make_menu(self, symbol: str) -> QMenu:
        """Make the menu of a symbol: what is to become of its drawings is asked there."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = self._look.counts.get(symbol, 0)
        ask = self.removal_wanted.emit
        if not count:
            menu.addAction(tr("Remove {symbol}", symbol=symbol), partial(ask, Removal(symbol)))
            return menu
        kept = menu.addMenu(
            tr("Remove {symbol}, its {drawings} are", symbol=symbol, drawings=drawings(count))
        )
        for label in self._look.labels:
            if label != symbol:
                kept.addAction(label, partial(ask, Removal(symbol, label)))
        menu.addAction(
            tr("Remove {symbol} and its {drawings}", symbol=symbol, drawings=drawings(count)),
            partial(ask, Removal(symbol)),
        )
        return menu

    def _set_labels(self, labels: Sequence[str]) -> None:
        if tuple(self.tiles) == tuple(labels):
            return
        self.tiles = {label: self.tiles.get(label) or self._tile(label) for label in labels}
        self.grid.set_tiles([*self.tiles.values(), self.new_symbol])

    def _tile(self, symbol: str) -> LabelTile:
        tile = LabelTile(symbol, self._theme)
        tile.clicked.connect(self._press)
        tile.menu_wanted.connect(self._ask)
        return tile

    def _show_help(self) -> None:
        role = "remark"
        if self._refusal:
            words, role = self._refusal, "problem"
        elif self._look.may_write:
            words = tr("Press the right label, or its key. Ten of each is a good start.")
        else:
            words = tr(_READ_ONLY)
        self.help.setText(words)
        if role != self.help.property("role"):
            self.help.setProperty("role", role)
            self.help.style().polish(self.help)

    @Slot(str)
    def _refuse(self, words: str) -> None:
        self._refusal = words
        self._show_help()

    @Slot()
    def _press(self) -> None:
        tile = self.sender()
        if isinstance(tile, LabelTile):
            self.chosen.emit(tile.symbol)

    @Slot(object)
    def _ask(self, place: QPoint) -> None:
        tile = self.sender()
        if isinstance(tile, LabelTile):
            self.make_menu(tile.symbol).popup(place)

    @Slot()
    def _restyle(self) -> None:
        self.show_look(self._look)


def _label(role: str, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label
