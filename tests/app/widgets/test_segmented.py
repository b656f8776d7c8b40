import pytest
from PySide6.QtCore import Qt

from app.widgets.segmented import Segmented

CHOICES = [("mlp", "MLP"), ("cnn", "CNN"), ("gru", "GRU")]


@pytest.fixture
def picker(show):
    return show(Segmented("network", CHOICES))


def test_the_first_choice_is_on_and_buttons_carry_prefix_and_key(picker):
    assert picker.value() == "mlp"
    assert [picker.button(key).objectName() for key, _ in CHOICES] == [
        "network_mlp",
        "network_cnn",
        "network_gru",
    ]


def test_a_click_chooses_and_says_so_once(qtbot, picker):
    with qtbot.waitSignal(picker.changed) as said:
        qtbot.mouseClick(picker.button("gru"), Qt.MouseButton.LeftButton)
    assert said.args == ["gru"]
    assert picker.value() == "gru"
    assert not picker.button("mlp").isChecked()


def test_setting_the_same_value_again_says_nothing(qtbot, picker):
    picker.setValue("cnn")
    with qtbot.assertNotEmitted(picker.changed):
        picker.setValue("cnn")
        picker.button("cnn").click()
    assert picker.value() == "cnn"


def test_arrow_keys_move_within_around_the_end_and_past_disabled_choices(qtbot, picker):
    picker.set_enabled("cnn", False)
    qtbot.keyClick(picker.button("mlp"), Qt.Key.Key_Right)
    assert picker.value() == "gru"
    qtbot.keyClick(picker.button("gru"), Qt.Key.Key_Right)
    assert picker.value() == "mlp"
    qtbot.keyClick(picker.button("mlp"), Qt.Key.Key_Left)
    assert picker.value() == "gru"
    qtbot.keyClick(picker.button("gru"), Qt.Key.Key_Home)
    assert picker.value() == "mlp"
    qtbot.keyClick(picker.button("mlp"), Qt.Key.Key_End)
    assert picker.value() == "gru"


def test_tab_stops_only_at_the_choice_that_is_on(picker):
    picker.setValue("cnn")
    stops = [
        key for key, _ in CHOICES if picker.button(key).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["cnn"]


def test_choosing_moves_no_button(picker):
    before = [picker.button(key).geometry() for key, _ in CHOICES]
    picker.setValue("gru")
    picker.button("gru").setFocus()
    assert picker.height() == 40
    assert [picker.button(key).geometry() for key, _ in CHOICES] == before


def test_the_small_one_is_28_high(show):
    assert show(Segmented("scale", CHOICES, small=True)).height() == 28


def test_an_unknown_key_is_refused(picker):
    with pytest.raises(KeyError):
        picker.setValue("rnn")
