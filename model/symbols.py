"""Symbols: what a drawing can be besides a digit, such as ``★``, ``A``, ``🙂`` or ``cat``."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from model.sentence import Sentence, sentence

DIGITS = tuple("0123456789")
LONGEST = 8
"""A symbol has at most so many visible characters."""

_MOST_CODE_POINTS = 64
_TAKEN = ("?", "–")
"""What the program itself says where it does not know, or nothing is drawn."""

_JOINER = "\N{ZERO WIDTH JOINER}"
_MARKS = ("Mn", "Me", "Mc")
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp")
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"  # letters and signs by their category, yet not to be seen
_FLAGS = range(0x1F1E6, 0x1F200)
_SKIN = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)


class SymbolError(ValueError):
    """Text that is no symbol; the message is a sentence for a person."""

    def __init__(self, words: Sentence) -> None:
        super().__init__(words)
        self.words = words


def as_symbol(text: str) -> str:
    """Give the symbol that somebody typed or pasted: trimmed, and composed as NFC.

    Raises
    ------
    SymbolError
        If there is nothing to see, too much, a space, a number, or a sign that means something
        else on screen.
    """
    symbol = unicodedata.normalize("NFC", text.strip())
    seen = list(visible_characters(symbol[:_MOST_CODE_POINTS]))
    if not seen:
        raise SymbolError(sentence("Type or paste a symbol first."))
    if len(seen) > LONGEST or len(symbol) > _MOST_CODE_POINTS:
        raise SymbolError(sentence("A symbol has at most {most} characters.", most=LONGEST))
    if any(_is_unseen(one) for one in symbol) or _belongs_to("a", symbol[0]):
        raise SymbolError(sentence("A symbol has no spaces and no invisible characters."))
    if all(one.isdecimal() for one in symbol):
        raise SymbolError(sentence("The ten digits are there already; numbers are read by them."))
    if symbol in _TAKEN:
        raise SymbolError(sentence("{symbol} stands for no answer; choose another.", symbol=symbol))
    return symbol


def is_label(text: object) -> bool:
    """Whether this can be a drawing's label as it is: a digit, or a symbol."""
    if text in DIGITS:
        return True
    try:
        return isinstance(text, str) and as_symbol(text) == text
    except SymbolError:
        return False


def visible_characters(text: str) -> Iterator[str]:
    """Split into what is seen as one character each: with its marks, joins, tones and flags."""
    begun = ""
    for one in text:
        if begun and not _belongs_to(begun, one):
            yield begun
            begun = ""
        begun += one
    if begun:
        yield begun


def _belongs_to(begun: str, one: str) -> bool:
    if _is_mark(one) or one == _JOINER or ord(one) in _SKIN or ord(one) in _TAGS:
        return True
    if begun[-1] == _JOINER:
        return True
    return len(begun) == 1 and ord(begun) in _FLAGS and ord(one) in _FLAGS


def _is_mark(one: str) -> bool:
    return unicodedata.category(one) in _MARKS


def _is_unseen(one: str) -> bool:
    if one == _JOINER or ord(one) in _TAGS:  # they make one character out of several
        return False
    return one in _BLANK or unicodedata.category(one) in _UNSEEN
