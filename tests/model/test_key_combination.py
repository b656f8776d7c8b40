import pytest

from model.key_combination import normal_keys


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Ctrl+Shift+Q", "Ctrl+Shift+Q"),
        (" shift + CTRL + q ", "Ctrl+Shift+Q"),
        ("Strg+Alt+9", "Ctrl+Alt+9"),
        ("cmd+f12", "Meta+F12"),
    ],
)
def test_a_combination_is_written_in_one_way(written, meant):
    assert normal_keys(written) == meant


@pytest.mark.parametrize(
    "written",
    ["", "Q", "F11", "Shift+Q", "Ctrl", "Ctrl+", "Ctrl+QQ", "Ctrl+Ctrl+Q", "Ctrl+Esc", "Alt+F4",
     "Hyper+Q", "Ctrl+F13", "Ctrl++Q"],
)  # fmt: skip
def test_what_visitors_would_find_or_nobody_can_press_is_none(written):
    assert normal_keys(written) is None
