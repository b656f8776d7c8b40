import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.theme import Theme
from app.train.pickers import DATA_NAMES, NETWORK_NAMES, Pickers
from model.networks import DEFAULT_NETWORK, NETWORKS, PERSONAL


@pytest.fixture
def pickers(qtbot):
    pickers = Pickers()
    qtbot.addWidget(pickers)
    return pickers


def words(pickers):
    return [label.text() for label in pickers.findChildren(QLabel)]


def test_every_network_of_the_ladder_has_a_name_and_can_be_chosen(pickers, qtbot):
    assert set(NETWORK_NAMES) == {*NETWORKS, PERSONAL}
    assert pickers.network == DEFAULT_NETWORK
    for key in NETWORKS:
        pickers.network_picker.setValue(key)
        assert pickers.network == key
        assert pickers.network_picker.button(key).toolTip() in words(pickers)


def test_choosing_is_told(pickers, qtbot):
    with qtbot.waitSignal(pickers.network_changed) as changed:
        pickers.network_picker.setValue("gru")
    assert changed.args == ["gru"]
    with qtbot.waitSignal(pickers.data_changed) as changed:
        pickers.data_picker.setValue("strokes")
    assert changed.args == ["strokes"]
    assert pickers.data == "strokes"
    assert set(DATA_NAMES) == {"mnist", "strokes"}
    pickers.data_picker.button("own").click()
    assert pickers.data == "own"
    assert pickers.data_picker.button("own").objectName() == "data_own"


@pytest.mark.parametrize("width", [414, 520, 700])
def test_no_word_is_cut(pickers, qtbot, width):
    pickers.setStyleSheet(Theme().style_sheet())
    pickers.resize(width, 200)
    with qtbot.waitExposed(pickers):
        pickers.show()
    for picker in (pickers.network_picker, pickers.data_picker):
        for button in picker.findChildren(QPushButton):
            assert button.width() >= button.sizeHint().width(), button.objectName()


def test_the_device_is_automatic_until_another_is_chosen(pickers):
    assert pickers.device == "auto"
    for choice in ("cpu", "gpu", "auto"):
        pickers.choose_device(choice)
        assert pickers.device == choice
