"""Texts in the language that is chosen, and the widgets that show them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QTranslator

from app.language.numerals import whole_number
from app.language.translator import CONTEXT, translator
from model.sentence import Sentence


def tr(text: str, /, **values: object) -> str:
    """Give a text in the language that is chosen, its ``{names}`` replaced by values.

    A text with ``%n`` has a form for each number: ``tr("%n drawings", n=3)``. A value that is
    itself a Sentence of the model is translated too, one that can be called is called first.

    Parameters
    ----------
    text
        A literal, so that a catalogue can be made from the source; a variable only where its
        literals are marked with ``noop``; or a Sentence of the model. Any thread.
    """
    if isinstance(text, Sentence):
        values = {**text.values, **values}
        text = text.template
    words = _translated(translator(), text, values)
    if not values:
        return words
    return words.format(**{name: _value(value) for name, value in values.items()})


def put(setter: Callable[[str], Any], text: str, /, **values: object) -> None:
    """Set a text of a widget or action, as ``put(button.setText, "Undo")``. Call on main.

    The text is set again in each language that is chosen later, unless another one has been set
    since. What comes before the text is given by ``partial``: ``put(partial(tabs.setTabText, 0),
    "Train")``. A value that depends on the language is given as a callable without arguments.
    """
    words = tr(text, **values)
    setter(words)
    place = _Place.of(setter)
    if place is not None:
        owner, key = place.owner, (place.name, place.arguments)
        _shown.setdefault(owner, {})[key] = _Shown(text, values, place.read(words))


def in_language(words: str) -> str:
    """Give a Sentence of the model in the language that is chosen, other words as they are."""
    return tr(words) if isinstance(words, Sentence) else words


def noop(text: str, /) -> str:
    """Mark a literal that is translated elsewhere, where it is used; gives it back as it is."""
    return text


def set_again() -> None:
    """Set every text that ``put`` has set and that still stands. Call on main."""
    for owner, texts in list(_shown.items()):
        if shiboken6.isValid(owner):
            for (name, arguments), shown in list(texts.items()):
                _set_again(_Place(owner, name, arguments), shown)


@dataclass(frozen=True)
class _Shown:
    """A text on a widget: what it is in English, and what the widget said of it."""

    text: str
    values: dict[str, object]
    read: object


@dataclass(frozen=True)
class _Place:
    """One text of one object: the setter's owner and name, and what comes before the text."""

    owner: Any
    name: str
    arguments: tuple[object, ...]

    @classmethod
    def of(cls, setter: Callable[[str], Any]) -> _Place | None:
        """Find the place a setter sets; None for a function that belongs to no object."""
        arguments: tuple[object, ...] = ()
        while isinstance(setter, functools.partial):
            arguments, setter = setter.args + arguments, setter.func
        owner = getattr(setter, "__self__", None)
        return None if owner is None else cls(owner, setter.__name__, arguments)

    def read(self, otherwise: object) -> object:
        """Ask the owner for its text; ``otherwise`` where it has no such question."""
        name = self.name.removeprefix("set")
        getter = getattr(self.owner, name[:1].lower() + name[1:], None)
        if name == self.name or not callable(getter):
            return otherwise
        return getter(*self.arguments)


_shown: WeakKeyDictionary[Any, dict[tuple[str, tuple[object, ...]], _Shown]] = WeakKeyDictionary()


def _set_again(place: _Place, shown: _Shown) -> None:
    if place.read(shown.read) == shown.read:
        put(functools.partial(getattr(place.owner, place.name), *place.arguments), shown.text,
            **shown.values)  # fmt: skip
    else:
        del _shown[place.owner][place.name, place.arguments]


def _translated(catalogue: QTranslator, text: str, values: dict[str, object]) -> str:
    if not shiboken6.isValid(catalogue):
        return text  # the application has ended and taken its catalogues along; windows still hide
    if "%n" not in text:
        return catalogue.translate(CONTEXT, text) or text
    number = values["n"]
    assert isinstance(number, int)
    words = catalogue.translate(CONTEXT, text, None, number) or text
    return words.replace("%n", whole_number(number))


def _value(value: object) -> object:
    if isinstance(value, Sentence):
        return tr(value)
    return value() if callable(value) else value
