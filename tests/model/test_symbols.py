import pytest

from model.symbols import DIGITS, SymbolError, as_symbol, is_label, visible_characters

FAMILY = "👨‍👩‍👧"
FLAG = "🇫🇷"


@pytest.mark.parametrize(
    ("typed", "symbol"),
    [
        ("★", "★"),
        (" A \n", "A"),
        ("🙂", "🙂"),
        ("cat", "cat"),
        ("e\N{COMBINING ACUTE ACCENT}", "é"),
        (FAMILY * 3, FAMILY * 3),
        (FLAG + "👍🏽❤️", FLAG + "👍🏽❤️"),
        ("abcdefgh", "abcdefgh"),
        ("²", "²"),
        ("字", "字"),
        ("x2", "x2"),
    ],
)
def test_what_is_typed_becomes_a_symbol(typed, symbol):
    assert as_symbol(typed) == symbol
    assert is_label(symbol)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Type or paste"),
        (" \t\n", "Type or paste"),
        ("abcdefghi", "at most 8"),
        ("a" * 10_000, "at most 8"),
        ("a" + "\N{COMBINING ACUTE ACCENT}" * 100, "at most 8"),
        ("a b", "no spaces"),
        ("a\x00b", "no invisible"),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}b", "no invisible"),
        ("\N{COMBINING ACUTE ACCENT}", "no invisible"),
        ("\N{ZERO WIDTH SPACE}", "no invisible"),
        ("\N{ZERO WIDTH JOINER}", "no invisible"),
        ("\N{HANGUL FILLER}", "no invisible"),
        ("\ud800", "no invisible"),
        ("7", "ten digits"),
        ("42", "ten digits"),
        ("٣", "ten digits"),
        ("?", "no answer"),
        ("–", "no answer"),
    ],
)
def test_what_is_no_symbol_is_said_in_a_sentence(typed, words):
    with pytest.raises(SymbolError, match=words) as caught:
        as_symbol(typed)
    assert str(caught.value.words).endswith(".")
    assert "\n" not in str(caught.value)
    assert typed in DIGITS or not is_label(typed)


def test_joined_signs_are_one_character():
    seen = list(visible_characters(f"a{FAMILY}{FLAG}é👍🏽❤️"))
    assert seen == ["a", FAMILY, FLAG, "é", "👍🏽", "❤️"]


@pytest.mark.parametrize("label", [7, None, "", "10", " A", "e\N{COMBINING ACUTE ACCENT}", ["★"]])
def test_no_label(label):
    assert not is_label(label)


def test_digits_are_labels():
    assert all(is_label(digit) for digit in DIGITS)
