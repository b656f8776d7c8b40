"""What came of a lesson, in words that say no more than is known."""

from __future__ import annotations

from app.language import noop, tr
from app.tabs.teach.dumbbells import Row, points_between
from app.words import decimal
from model.personal import Paired, Verdict

_METERS = {
    "mnist": noop("MNIST"),
    "strokes": noop("Others’ digits"),
}


def rows_of(verdict: Verdict) -> list[Row]:
    """Give the rows to compare: one's digits, one's symbols, and what others draw."""
    digits, symbols, meter = verdict.digits, verdict.symbols, verdict.meter
    rows = []
    if digits.count:
        rows.append(_row(tr("My digits"), digits))
    if symbols.count:
        rows.append(Row(tr("My symbols"), None, symbols.after / symbols.count))
    if meter.count:
        rows.append(_row(tr(_METERS[verdict.meter_digits]), meter))
    return rows


def headline(verdict: Verdict) -> str:
    """Say in a few words whether it reads the person better."""
    if verdict.outcome == "better":
        return tr("It reads you better now.")
    if verdict.outcome == "not_better":
        return tr("Not better. The shipped network reads you as well.")
    if verdict.symbols.after and verdict.digits.change >= 0:
        return tr("It knows your symbols now.")
    return tr("Perhaps a little better: too few drawings to be sure.")


def in_full(verdict: Verdict) -> str:
    """Say what was counted, and how far that can be trusted."""
    own = verdict.own
    counted = tr(
        "Learnt from {learnt} drawings. Of {count} others {after} were right, before {before}.",
        learnt=verdict.learnt,
        count=own.count,
        after=own.after,
        before=own.before,
    )
    return f"{counted} {_interval(own.interval)} {forgetting(verdict)}"


def forgetting(verdict: Verdict) -> str:
    """Say what was forgotten of other people's digits; nothing where none were looked at."""
    if not verdict.meter.count:
        return ""
    meter = verdict.meter
    points = points_between(meter.after / meter.count, meter.before / meter.count)
    if points <= 0:
        return tr("It forgot nothing of other people’s digits.")
    return tr("It forgot {points} points on other people’s digits.", points=decimal(points, 1))


def _row(name: str, pair: Paired) -> Row:
    return Row(name, pair.before / pair.count, pair.after / pair.count)


def _interval(interval: tuple[float, float]) -> str:
    low, high = (round(100 * end) for end in interval)
    words = tr(
        "For drawings to come expect {low} to {high} points (95 of 100 times).",
        low=_signed(low),
        high=_signed(high),
    )
    if low > 0:
        return words
    return tr("{words} More drawings make this surer.", words=words)


def _signed(points: int) -> str:
    return f"+{points}" if points > 0 else f"−{-points}" if points < 0 else "0"
