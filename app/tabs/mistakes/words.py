"""The sentences of the Mistakes tab."""

from __future__ import annotations

from app.tabs.mistakes.answers_in_view import Digits
from app.words import percent, thousands
from model.inside.mistakes import Kind, Order

ARROW = "→"
_FIRST = {
    Order.WRONG_FIRST: "Surest mistakes first.",
    Order.LEAST_SURE: "Least sure first.",
    Order.ALL: "In the order of the data.",
}
ORDERS = {
    Order.WRONG_FIRST: ("Wrong first", "Mistakes first, the surest ones at the top"),
    Order.LEAST_SURE: ("Least sure", "The answers it is least sure of first"),
    Order.ALL: ("All", "All digits in the order of the data"),
}
"""What each order is called, and its tooltip."""


def title(wrong: int, count: int, digits: Digits) -> tuple[str, str]:
    """Say how many are wrong: the number, empty where none is, and the rest of the sentence.

    ``wrong`` of the first ``count`` of the digits have a wrong answer.
    """
    of = f"{thousands(count)} {digits.name}"
    if wrong == 0:
        return "", f"All {of} are right" if count == len(digits) else f"The first {of} are right"
    verb = "is" if wrong == 1 else "are"
    first = "" if count == len(digits) else "the first "
    return thousands(wrong), f" of {first}{of} {verb} wrong"


def helps(by: Order) -> tuple[str, ...]:
    """Say what the wall shows, from the longest wording to the shortest."""
    first = _FIRST[by]
    return (
        f"True digit {ARROW} what it said. {first} Click one to put it on the canvas.",
        f"{first} Click one to put it on the canvas.",
        f"{first} Click one to try it.",
        first,
    )


def kind_words(kind: Kind, count: int) -> str:
    """Name a kind of digits and say how many there are, for the chip of the filter."""
    number = f"{thousands(count)} {'digit' if count == 1 else 'digits'}"
    if kind.said is None:
        return f"Really {kind.label} · {number}"
    return f"{kind.label} {ARROW} {kind.said} · {number}"


def none_of(kind: Kind) -> str:
    """Say that no digit is of that kind."""
    if kind.said is None:
        return f"There is no {kind.label} among them."
    if kind.said == kind.label:
        return f"No {kind.label} is read as a {kind.said}."
    return f"No {kind.label} is taken for {article(kind.said)} {kind.said}."


def article(digit: int) -> str:
    """Say whether a digit is read with "a" or "an" before it."""
    return "an" if str(digit).startswith("8") or digit in (11, 18) else "a"


def tile_sentence(label: int, said: int, confidence: float) -> str:
    """Say in a sentence what a digit is and what the network said."""
    answer = "and it said" if label == said else "but it said"
    return f"Really {article(label)} {label}, {answer} {said}, {percent(confidence)} sure."


def cell_sentence(label: int, said: int, count: int, of: int) -> str:
    """Say in a sentence what a cell of the matrix stands for."""
    took = "were read as such" if label == said else f"were taken for {article(said)} {said}"
    return f"Of {thousands(of)} digits that really are {label}, {thousands(count)} {took}."


def on_canvas(label: int, name: str) -> str:
    """Say which digit was put on the canvas."""
    return f"{article(label).capitalize()} {label} of the {name} is on the canvas"
