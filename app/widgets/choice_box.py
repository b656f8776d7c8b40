"""A number chosen from a list or typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.language import language
from app.widgets.drop_down import DropDown

LARGEST = 1_000_000_000


class ChoiceBox(DropDown):
    """A drop-down of positive numbers that takes any other positive number as well.

    Whole numbers only where all of ``values`` are ``int``. What cannot be read as such a number
    leaves the last good one.

    Signals
    -------
    valueChanged(object)
        The new number, ``int`` or ``float``: typed (and Enter pressed or the field left),
        chosen or set.
    """

    valueChanged = Signal(object)  # noqa: N815  # the name all of Qt's number boxes use

    def __init__(
        self,
        values: Sequence[int | float],
        format: Callable[[int | float], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "choice")
        self._format = format
        self._whole = all(isinstance(value, int) for value in values)
        self._value = values[0]
        self._field = QLineEdit()
        self._field.setProperty("role", "inner")
        self.setEditable(True)
        self.setLineEdit(self._field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # None is Qt's way to say: no completer
        for value in values:
            self.addItem(format(value), value)
        self._field.editingFinished.connect(self._on_typed)
        self.activated.connect(self._on_chosen)
        language().changed.connect(self._write_again)

    def value(self) -> int | float:
        """Return the number in the field, or the last good one if that is none."""
        typed = self._read(self.currentText())
        return self._value if typed is None else typed

    def setValue(self, value: int | float) -> None:
        """Show a number, in the list or not; ``ValueError`` if it is not positive and finite."""
        good = self._accepted(float(value))
        if good is None:
            kind = "whole number" if self._whole else "number"
            raise ValueError(f"expected a positive {kind}, got {value!r}")
        self._take(good)

    def _accepted(self, number: float) -> int | float | None:
        if not 0 < number <= LARGEST:
            return None
        if self._whole:
            return int(number) if number == int(number) else None
        return number

    def _read(self, text: str) -> int | float | None:
        if text == self._format(self._value):
            return self._value
        try:
            return self._accepted(float("".join(text.split()).replace(",", ".")))
        except ValueError:
            return None

    def _take(self, value: int | float) -> None:
        is_new = value != self._value
        self._value = value
        self.setCurrentIndex(self.findData(value))
        self.setEditText(self._format(value))
        if is_new:
            self.valueChanged.emit(value)

    @Slot()
    def _write_again(self) -> None:
        """Write the numbers in the language that is chosen now."""
        for index in range(self.count()):
            self.setItemText(index, self._format(self.itemData(index)))
        self.setEditText(self._format(self._value))

    @Slot()
    def _on_typed(self) -> None:
        self._take(self.value())

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self._take(self.itemData(index))
