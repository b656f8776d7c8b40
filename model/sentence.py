"""Sentences for people that the window can say in another language.

A sentence is its English words, and so a ``str`` like any other; besides, it remembers what it
was made of: the template and the values put into it. Who knows another language translates the
template and puts the values in again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Sentence(str):
    """English words that remember the template and the values they were made of.

    Attributes
    ----------
    template
        The English words with ``{names}`` where values belong, as ``str.format`` takes them.
    values
        The values by name. A value may be a Sentence itself.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object] | None = None) -> Sentence:
        """Put ``values`` into ``template``; with no values the template is taken as it is."""
        words = super().__new__(cls, template.format(**values) if values else template)
        words.template = template
        words.values = dict(values) if values else {}
        return words

    def __reduce__(self) -> tuple[Any, ...]:
        """Let copies and pickles keep the template and the values."""
        return type(self), (self.template, self.values)


def sentence(template: str, /, **values: object) -> Sentence:
    """Make a sentence of a literal English template, its ``{names}`` replaced by values.

    ``template`` is a literal, so that a catalogue can be made from the source. Any thread.
    """
    return Sentence(template, values)


def words_of(error: BaseException) -> str:
    """Give what an error says: its Sentence where it was raised with one, else ``str(error)``.

    ``str(error)`` has the same words, but no longer knows its template.
    """
    said = error.args[0] if error.args else None
    if isinstance(said, Sentence) and str(error) == said:
        return said
    return str(error)
