"""The card that asks what was drawn: a tile for each label."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.tabs.teach.label_tile import LabelTile
from app.tabs.teach.shelf import Look, drawings
from app.theme import Theme
from app.widgets.card import Card
from model.own_drawings import LABELS

_COLUMNS = 5
_READ_ONLY = "The folder of your drawings can be read but not written: nothing can be saved."


class LabelsCard(Card):
    """Ten tiles to press. Call on main.

    Signals
    -------
    chosen : str
        The tile with this label was pressed.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = _label("title", "What did you draw?")
        self.total = _label("help")
        self.help = _label("remark")
        self.help.setWordWrap(True)
        self.help.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.total)
        self.column.addLayout(top)
        self.column.addWidget(self.help)
        grid = QGridLayout()
        grid.setSpacing(8)
        self.tiles = {symbol: LabelTile(symbol, theme) for symbol in LABELS}
        for number, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, *divmod(number, _COLUMNS))
            tile.clicked.connect(self._press)
        self.column.addLayout(grid)
        self.show_look(Look({}, {}, []))

    def show_look(self, look: Look) -> None:
        """Show how many drawings there are of each label."""
        self.total.setText(f"{drawings(look.total)} saved" if look.total else "")
        self.help.setText(
            "Press the right label, or its key. Ten of each is a good start."
            if look.may_write
            else _READ_ONLY
        )
        for symbol, tile in self.tiles.items():
            tile.show_drawings(look.counts.get(symbol, 0), look.newest.get(symbol))
            tile.setEnabled(look.may_write)

    @Slot()
    def _press(self) -> None:
        tile = self.sender()
        if isinstance(tile, LabelTile):
            self.chosen.emit(tile.symbol)


def _label(role: str, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label
