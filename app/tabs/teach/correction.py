"""The button below the answer that says what was really drawn: the drawing is kept for learning."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from app.background import Background, GoesOn
from app.language import put, tr
from app.tabs.teach.labelling import Labelling
from model.own_drawings import LABELS, OwnDrawings, StoreError

_KIND = "labels to correct by"
_HEIGHT = 24


class CorrectionButton(QPushButton):
    """Opens a menu of all labels while there is a drawing. Call on main.

    Signals
    -------
    teach_wanted
        What was drawn has no label yet: the Teach tab is where to make one.
    """

    teach_wanted = Signal()

    def __init__(
        self, labelling: Labelling, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._labelling, self._background = labelling, background
        self.setObjectName("correction_button")
        self.setProperty("role", "link")
        put(self.setText, "Wrong? Teach it")
        put(self.setAccessibleName, "Say what this drawing is")
        put(
            self.setToolTip,
            "Say what you drew: it is kept for learning (Alt+Y; Ctrl+Shift+7 says at once: a 7)",
        )
        self.setShortcut("Alt+Y")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when a drawing begins
        self.setSizePolicy(policy)
        self.clicked.connect(self._ask)
        labelling.canvas.drawing_changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Ask for one line, of whatever width there is."""
        return QSize(0, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask for the same."""
        return self.sizeHint()

    def make_menu(self, symbols: tuple[str, ...]) -> QMenu:
        """Make the menu of all labels."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label in (*LABELS, *symbols):
            words = tr("This is a {symbol}", symbol=label)
            action = menu.addAction(words, partial(self._labelling.label, label))
            if label in LABELS:
                action.setText(f"{words}\tCtrl+Shift+{label}")
        menu.addSeparator()
        menu.addAction(tr("Something else…"), self.teach_wanted.emit)
        return menu

    @Slot()
    def _ask(self) -> None:
        self._background.quick.submit(_KIND, _symbols, self._offer)

    def _offer(self, symbols: tuple[str, ...]) -> None:
        if not self._labelling.canvas.is_empty:
            self.make_menu(symbols).popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot()
    def _follow(self) -> None:
        self.setVisible(not self._labelling.canvas.is_empty)


def _symbols(goes_on: GoesOn) -> tuple[str, ...]:
    try:
        return OwnDrawings().symbols()
    except StoreError:  # said when the drawing is to be saved
        return ()
