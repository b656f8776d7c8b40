"""The numbers of a run: epochs, batch size, learning rate, augmentation."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.language import noop, put
from app.train.pickers import field
from app.widgets.choice_box import ChoiceBox
from app.widgets.stepper import Stepper
from app.widgets.switch import Switch
from app.words import plain
from model.networks import RECIPES, NetworkKind

BATCH_SIZES = (32, 64, 128, 256, 512, 1024)
LEARNING_RATES = (0.0001, 0.0003, 0.001, 0.002, 0.004, 0.01, 0.02, 0.05)


class SettingsRow(QWidget):
    """Hyper-parameters of the next run; of a run at work only the learning rate can be moved.

    Signals
    -------
    learning_rate_changed : float
        The peak rate was set by the person.
    epochs_changed : int
        The number of epochs was set.
    """

    learning_rate_changed = Signal(float)
    epochs_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.epochs_box = Stepper(1, 1000)
        self.batch_size_box = ChoiceBox(BATCH_SIZES, str)
        self.learning_rate_box = ChoiceBox(LEARNING_RATES, plain)
        self.augment_box = Switch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._only_before: list[QWidget] = []
        for name, words, box, width, hint in (
            ("epochs", noop("Epochs"), self.epochs_box, (90, 116),
             noop("How often all digits are gone through")),
            ("batch_size", noop("Batch size"), self.batch_size_box, (72, 100),
             noop("Digits seen before each correction")),
            ("learning_rate", noop("Learning rate"), self.learning_rate_box, (82, 104),
             noop("How large the corrections are at their largest; can be changed while it "
                  "trains")),
            ("augment", noop("Augment"), self.augment_box, (78, 88),
             noop("Small random shifts, turns and stretches, so it copes with your style.")),
        ):  # fmt: skip
            box.setObjectName(f"{name}_box")
            put(box.setAccessibleName, words)
            put(box.setToolTip, hint)
            box.setMinimumWidth(width[0])
            box.setMaximumWidth(width[1])
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            holder = field(words, box)
            holder.setMaximumWidth(width[1])
            row.addWidget(holder, 100)
            if name != "learning_rate":
                self._only_before.append(holder)
        row.addStretch(1)
        self.learning_rate_box.valueChanged.connect(self._rate_changed)
        self.epochs_box.valueChanged.connect(self.epochs_changed)

    def fill_recipe(self, network: NetworkKind) -> None:
        """Show the network's own recipe."""
        recipe = RECIPES[network]
        self.fill(recipe.epochs, recipe.batch_size, recipe.learning_rate, recipe.augment)

    def fill(self, epochs: int, batch_size: int, learning_rate: float, augment: bool) -> None:
        """Show these values."""
        self.epochs_box.setValue(epochs)
        self.batch_size_box.setValue(batch_size)
        self.learning_rate_box.setValue(learning_rate)
        self.augment_box.setChecked(augment)

    def show_all(self, everything: bool) -> None:
        """Show all boxes, or only the one that counts while a run is at work."""
        for holder in self._only_before:
            holder.setVisible(everything)

    @Slot(object)
    def _rate_changed(self, value: float) -> None:
        self.learning_rate_changed.emit(float(value))
