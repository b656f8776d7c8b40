import pytest
from PySide6.QtCore import Qt

from app.widgets.choice_box import ChoiceBox

BATCHES = [32, 64, 128]
RATES = [0.0001, 0.001, 0.03]


@pytest.fixture
def batch(show):
    return show(ChoiceBox(BATCHES))


@pytest.fixture
def rate(show):
    return show(ChoiceBox(RATES, lambda value: f"{value:g}"))


def test_it_starts_with_the_first_number_and_lists_all(batch):
    assert batch.value() == 32
    assert [batch.itemText(k) for k in range(batch.count())] == ["32", "64", "128"]


def test_any_positive_number_can_be_set_in_the_list_or_not(qtbot, batch, rate):
    with qtbot.waitSignal(batch.valueChanged) as said:
        batch.setValue(100)
    assert said.args == [100]
    assert (batch.value(), batch.currentText(), batch.count()) == (100, "100", 3)
    batch.setValue(64)
    assert (batch.value(), batch.currentIndex()) == (64, 1)
    rate.setValue(0.0123)
    assert (rate.value(), rate.currentText()) == (0.0123, "0.0123")


@pytest.mark.parametrize("bad", [0, -1, float("nan"), float("inf"), 1.5])
def test_what_is_no_positive_whole_number_cannot_be_set(batch, bad):
    with pytest.raises(ValueError, match="expected a positive whole number"):
        batch.setValue(bad)
    assert batch.value() == 32


def test_a_number_can_be_typed(qtbot, rate):
    rate.lineEdit().selectAll()
    qtbot.keyClicks(rate.lineEdit(), "0,002")
    assert rate.value() == 0.002
    with qtbot.waitSignal(rate.valueChanged) as said:
        qtbot.keyClick(rate.lineEdit(), Qt.Key.Key_Return)
    assert said.args == [0.002]
    assert rate.currentText() == "0.002"


@pytest.mark.parametrize("bad", ["", "many", "0", "-3", "1e999", "12.5"])
def test_bad_typing_falls_back_to_the_last_good_number(qtbot, batch, bad):
    batch.setValue(64)
    batch.lineEdit().clear()
    qtbot.keyClicks(batch.lineEdit(), bad)
    qtbot.keyClick(batch.lineEdit(), Qt.Key.Key_Return)
    assert (batch.value(), batch.currentText()) == (64, "64")


def test_choosing_from_the_list_says_so(qtbot, batch):
    with qtbot.waitSignal(batch.valueChanged) as said:
        qtbot.keyClick(batch, Qt.Key.Key_Down)
    assert said.args == [64]
    assert batch.currentText() == "64"
