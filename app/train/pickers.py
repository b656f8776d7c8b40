"""What to train on what and where: the upper half of the training card before a run."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.language import language, noop, put, tr
from app.widgets.drop_down import DropDown
from app.widgets.segmented import Segmented
from app.words import thousands
from model.networks import DEFAULT_NETWORK, NETWORKS, PERSONAL, NetworkKind
from model.training.config import DeviceChoice, How, TrainingConfig

NETWORK_NAMES: dict[str, str] = {
    "softmax": "Softmax",
    "mlp": "MLP",
    "cnn": "CNN",
    "cnn_bn": "CNN + BatchNorm",
    "gru": "GRU",
    PERSONAL: noop("My handwriting"),
}
_PERSONAL_NAMES: dict[How, str] = {
    "at_once": noop("Mine, at once"),
    "frozen": noop("Mine, frozen"),
    "thawed": noop("Mine, thawed"),
    "scratch": noop("Mine, from scratch"),
}
_NETWORK_HELP: dict[str, str] = {
    "softmax": noop("One layer, no hidden thinking. Fast and simple."),
    "mlp": noop("Five layers that look at all pixels at once."),
    "cnn": noop("Looks for small shapes with sliding filters."),
    "cnn_bn": noop("The CNN, with steadier steps. A good first choice."),
    "gru": noop("Reads the picture row by row."),
}
DATA_NAMES: dict[str, str] = {"mnist": "MNIST", "strokes": noop("Embedded strokes")}
ALL_DATA_NAMES: dict[str, str] = DATA_NAMES | {"own": noop("My digits")}
_SIZES = {"mnist": (60_000, 10_000), "strokes": (65_000, 10_000)}
_LEAST_WIDTH_FOR_LONG_NAMES = 480
_SHORT_DATA_NAMES = ALL_DATA_NAMES | {"strokes": noop("Strokes")}
_SHORTEST_DATA_NAMES = _SHORT_DATA_NAMES | {"own": noop("Mine")}
_BETWEEN = 16
_DEVICES: dict[DeviceChoice, str] = {"auto": noop("Automatic"), "cpu": "CPU", "gpu": "GPU"}


def network_name(kind: str) -> str:
    """Name a kind of network in the language that is chosen."""
    return tr(NETWORK_NAMES[kind])


def run_name(config: TrainingConfig) -> str:
    """Name the network of a run: a personal one by how it was learnt."""
    return network_name(config.network) if config.how is None else tr(_PERSONAL_NAMES[config.how])


def data_name(data: str) -> str:
    """Name a data set as on screen; a file by its own name."""
    if data in ALL_DATA_NAMES:
        return tr(ALL_DATA_NAMES[data])
    return data.replace("\\", "/").rstrip("/").rpartition("/")[2]


class Pickers(QWidget):
    """The network, the data and the device of the next run.

    Signals
    -------
    network_changed : str
        Another network was chosen.
    data_changed : str
        Other data was chosen.
    """

    network_changed = Signal(str)
    data_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = [(kind, NETWORK_NAMES[kind]) for kind in NETWORKS]
        self.network_picker = Segmented("network", kinds)
        self.network_picker.setObjectName("network_picker")
        put(self.network_picker.setAccessibleName, "Network")
        self.data_picker = Segmented("data", list(ALL_DATA_NAMES.items()))
        self.data_picker.setObjectName("data_picker")
        put(self.data_picker.setAccessibleName, "Learn from")
        self.device_picker = DropDown()
        self.device_picker.setObjectName("device_picker")
        put(self.device_picker.setAccessibleName, "Train on")
        for key, name in _DEVICES.items():
            self.device_picker.addItem("", key)
            put(partial(self.device_picker.setItemText, self.device_picker.count() - 1), name)
        self._network_help = _label("help")
        self.last_run_button = QPushButton()
        put(self.last_run_button.setText, "Last run")
        self.last_run_button.setObjectName("last_run_button")
        self.last_run_button.setProperty("role", "link")
        put(self.last_run_button.setToolTip, "Back to how the last run ended")
        put(self.last_run_button.setAccessibleName, "Last run")
        self.last_run_button.hide()
        self._data_help = _label("help")
        self._lay_out()
        self._explain_pickers()
        language().changed.connect(self._shorten_names)
        self.network_picker.changed.connect(self._network_chosen)
        self.data_picker.changed.connect(self._data_chosen)
        self.network_picker.setValue(DEFAULT_NETWORK)
        self._network_chosen(DEFAULT_NETWORK)
        self._data_chosen(self.data_picker.value())

    @property
    def network(self) -> NetworkKind:
        """The network chosen."""
        return self.network_picker.value()  # type: ignore[return-value]

    @property
    def data(self) -> str:
        """The data chosen."""
        return self.data_picker.value()

    @property
    def device(self) -> DeviceChoice:
        """The device chosen."""
        choice: DeviceChoice = self.device_picker.currentData()
        return choice

    def choose_device(self, choice: DeviceChoice) -> None:
        """Show this device as chosen."""
        self.device_picker.setCurrentIndex(self.device_picker.findData(choice))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(_label("field", noop("Network")))
        column.addWidget(self.network_picker)
        below = QHBoxLayout()
        below.addWidget(self._network_help, 1)
        below.addWidget(self.last_run_button)
        column.addLayout(below)
        column.addStretch(1)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_BETWEEN)
        grid.setVerticalSpacing(4)
        grid.addWidget(_label("field", noop("Learn from")), 0, 0)
        grid.addWidget(_label("field", noop("Train on")), 0, 2)
        grid.addWidget(self.data_picker, 1, 0)
        grid.addWidget(self.device_picker, 1, 2)
        grid.addWidget(self._data_help, 2, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)

    def _explain_pickers(self) -> None:
        put(self.network_picker.setToolTip, "How the network is built")
        put(self.data_picker.setToolTip, "What the network learns from")
        for key, words in _NETWORK_HELP.items():
            put(self.network_picker.button(key).setToolTip, words)
        put(self.data_picker.button("mnist").setToolTip, "Digits of 250 people, scanned from paper")
        put(
            self.data_picker.button("strokes").setToolTip,
            "Digits drawn by this program; works without a network connection",
        )
        put(self.device_picker.setToolTip, "What computes: a GPU where there is one, else the CPU")

        put(
            self.data_picker.button("own").setToolTip,
            "Your own drawings, labelled in the Teach tab",
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the names of the choices where there is little room."""
        super().resizeEvent(event)
        self._shorten_names()

    @Slot()
    def _shorten_names(self) -> None:
        roomy = self.width() >= _LEAST_WIDTH_FOR_LONG_NAMES
        for names in (ALL_DATA_NAMES, _SHORT_DATA_NAMES, _SHORTEST_DATA_NAMES):
            for key, name in names.items():
                put(self.data_picker.button(key).setText, name)
            needed = self.data_picker.sizeHint().width() + self.device_picker.sizeHint().width()
            if needed + _BETWEEN <= self.width() and (roomy or names is not ALL_DATA_NAMES):
                return

    @Slot(str)
    def _network_chosen(self, key: str) -> None:
        put(self._network_help.setText, _NETWORK_HELP[key])
        self.network_changed.emit(key)

    @Slot(str)
    def _data_chosen(self, key: str) -> None:
        if key in _SIZES:
            learn, test = _SIZES[key]
            put(
                self._data_help.setText,
                "{learn} digits to learn, {test} to test",
                learn=partial(thousands, learn),
                test=partial(thousands, test),
            )
        else:
            put(
                self._data_help.setText,
                "What you labelled in the Teach tab: ten drawings at least",
            )
        self.data_changed.emit(key)


def _label(role: str, text: str = "") -> QLabel:
    label = QLabel()
    if text:
        put(label.setText, text)
    label.setProperty("role", role)
    return label


def field(name: str, widget: QWidget) -> QWidget:
    """Put a control's name above it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = _label("field", name)
    label.setBuddy(widget)
    column.addWidget(label)
    row = QHBoxLayout()
    row.addWidget(widget)
    column.addLayout(row)
    return holder
