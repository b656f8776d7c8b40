"""Who is to race: a button for each network of the ladder, two or more of them on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.icons import icon
from app.language import put
from app.tabs.runs.race_record import SHORT_NAMES
from app.theme import Theme
from app.train.pickers import NETWORK_NAMES
from app.widgets.segmented import HEIGHT
from model.networks import NETWORKS, NetworkKind

_AT_FIRST: tuple[NetworkKind, ...] = ("softmax", "mlp", "cnn", "cnn_bn")
_ROOMY = 560
_ICON = 16
_ROOM, _LITTLE_ROOM = 52, 20
"""What a button takes besides its name, with the tick and without."""


class Racers(QFrame):
    """Buttons in one trough, any number of them on. Named ``race_network_softmax`` and so on.

    Signals
    -------
    changed
        ``value`` is another one.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "segments")
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons: dict[NetworkKind, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for network in NETWORKS:
            self._buttons[network] = self._make(network)
            row.addWidget(self._buttons[network], 1)
        theme.changed.connect(self._follow)
        self._follow()

    def value(self) -> tuple[NetworkKind, ...]:
        """Return the networks that are on, in the order of the ladder."""
        return tuple(network for network, button in self._buttons.items() if button.isChecked())

    def setValue(self, networks: tuple[NetworkKind, ...]) -> None:
        """Choose these and no others."""
        for network, button in self._buttons.items():
            button.setChecked(network in networks)

    def button(self, network: NetworkKind) -> QPushButton:
        """Return the button of a network."""
        return self._buttons[network]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the ticks out where there is room for the names only."""
        super().resizeEvent(event)
        self._follow()

    def _make(self, network: NetworkKind) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"race_network_{network}")
        button.setProperty("role", "segment")
        button.setCheckable(True)
        button.setChecked(network in _AT_FIRST)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setMinimumWidth(0)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        put(button.setAccessibleName, "{network} takes part", network=NETWORK_NAMES[network])
        put(
            button.setToolTip, "Let {network} take part, or not (Space)",
            network=NETWORK_NAMES[network],
        )  # fmt: skip
        button.toggled.connect(self._toggled)
        return button

    @Slot()
    def _toggled(self) -> None:
        self._follow()
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        roomy = self.width() >= _ROOMY
        palette = self._theme.palette
        row = self.layout()
        for network, button in self._buttons.items():
            button.setText((NETWORK_NAMES if roomy else SHORT_NAMES)[network])
            name = "check" if button.isChecked() else "plus"
            ink = palette.color("blue" if button.isChecked() else "outline")
            button.setIcon(icon(name, ink, _ICON) if roomy else QIcon())
            if isinstance(row, QHBoxLayout):
                words = button.fontMetrics().horizontalAdvance(button.text())
                row.setStretchFactor(button, words + (_ROOM if roomy else _LITTLE_ROOM))
