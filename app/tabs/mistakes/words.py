"""The sentences of the Mistakes tab."""

from __future__ import annotations

from app.class_names import class_name
from app.language import noop, tr
from app.tabs.mistakes.answers_in_view import Digits
from app.words import percent, thousands
from model.inside.mistakes import Kind, Order

ARROW = "→"
_FIRST = {
    Order.WRONG_FIRST: noop("Surest mistakes first."),
    Order.LEAST_SURE: noop("Least sure first."),
    Order.ALL: noop("In the order of the data."),
}
ORDERS = {
    Order.WRONG_FIRST: (noop("Wrong first"), noop("Mistakes first, the surest ones at the top")),
    Order.LEAST_SURE: (noop("Least sure"), noop("The answers it is least sure of first")),
    Order.ALL: (noop("All"), noop("All digits in the order of the data")),
}
"""What each order is called, and its tooltip."""


def title(wrong: int, count: int, digits: Digits) -> tuple[str, str, str]:
    """Say how many are wrong: what is before the number, the number, and what is after it.

    Where none is wrong the number is empty, and all of the sentence comes after it.

    ``wrong`` of the first ``count`` of the digits have a wrong answer.
    """
    of = tr("{count} {digits}", count=thousands(count), digits=tr(digits.name))
    is_all = count == len(digits)
    if wrong == 0:
        words = noop("All {digits} are right") if is_all else noop("The first {digits} are right")
        return "", "", tr(words, digits=of)
    if wrong == 1:
        words = noop("{wrong} of {digits} is wrong")
        words = words if is_all else noop("{wrong} of the first {digits} is wrong")
    else:
        words = noop("{wrong} of {digits} are wrong")
        words = words if is_all else noop("{wrong} of the first {digits} are wrong")
    before, _, after = tr(words, wrong=ARROW, digits=of).partition(ARROW)
    return before, thousands(wrong), after


def helps(by: Order) -> tuple[str, ...]:
    """Say what the wall shows, from the longest wording to the shortest."""
    first = tr(_FIRST[by])
    return (
        tr("True digit → what it said. {first} Click one to put it on the canvas.", first=first),
        tr("{first} Click one to put it on the canvas.", first=first),
        tr("{first} Click one to try it.", first=first),
        first,
    )


def kind_words(kind: Kind, count: int) -> str:
    """Name a kind of digits and say how many there are, for the chip of the filter."""
    number = tr("%n digits", n=count)
    if kind.said is None:
        return tr("Really {label} · {digits}", label=class_name(kind.label), digits=number)
    return f"{class_name(kind.label)} {ARROW} {class_name(kind.said)} · {number}"


def none_of(kind: Kind) -> str:
    """Say that no digit is of that kind."""
    if kind.said is None:
        return tr("There is no {digit} among them.", digit=class_name(kind.label))
    if kind.said == kind.label:
        return tr(
            "No {digit} is read as a {said}.",
            digit=class_name(kind.label),
            said=class_name(kind.said),
        )
    said = with_article(kind.said)
    return tr("No {digit} is taken for {said}.", digit=class_name(kind.label), said=said)


def article(digit: int) -> str:
    """Say whether a digit is read with "a" or "an" before it."""
    return "an" if str(digit).startswith("8") or digit in (11, 18) else "a"


def with_article(digit: int) -> str:
    """Write a digit as a thing: ``a 7``, ``an 8``."""
    words = tr("an {digit}") if article(digit) == "an" else tr("a {digit}")
    return words.format(digit=class_name(digit))


def tile_sentence(label: int, said: int, confidence: float) -> str:
    """Say in a sentence what a digit is and what the network said."""
    if label == said:
        words = noop("Really {label}, and it said {said}, {share} sure.")
    else:
        words = noop("Really {label}, but it said {said}, {share} sure.")
    return tr(words, label=with_article(label), said=class_name(said), share=percent(confidence))


def cell_sentence(label: int, said: int, count: int, of: int) -> str:
    """Say in a sentence what a cell of the matrix stands for."""
    if label == said:
        words = noop("Of {of} digits that really are {label}, {count} were read as such.")
    else:
        words = noop("Of {of} digits that really are {label}, {count} were taken for {said}.")
    return tr(
        words,
        of=thousands(of),
        label=class_name(label),
        count=thousands(count),
        said=with_article(said),
    )


def on_canvas(label: int, name: str) -> str:
    """Say which digit was put on the canvas."""
    if article(label) == "an":
        return tr(
            "An {label} of the {digits} is on the canvas", label=class_name(label), digits=tr(name)
        )
    return tr(
        "A {label} of the {digits} is on the canvas", label=class_name(label), digits=tr(name)
    )
