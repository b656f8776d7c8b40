"""A race in words: who is ahead, who has won, and when each passed what."""

from __future__ import annotations

from app.language import tr
from app.language.numerals import decimal, with_percent
from app.tabs.runs.race_record import LaneRecord, RaceRecord
from app.words import NO_BREAK, accuracy, duration, thousands
from model.race.lane import MARKS

_EXACT_BELOW = 10.0


def mark_text(mark: float) -> str:
    """Write a mark: ``98 %``."""
    return with_percent(str(round(100 * mark)))


def time_text(seconds: float) -> str:
    """Write a training time: ``3.2 s``, from ten seconds on ``0:41``."""
    if seconds < _EXACT_BELOW:
        return tr("{seconds} s", seconds=decimal(seconds, 1)).replace(" ", NO_BREAK)
    return duration(seconds)


def verdict(record: RaceRecord) -> str:
    """Say in a sentence or two who was first at the highest mark that anyone has passed.

    As long as another network's own time is shorter, it may still turn out to be quicker.
    """
    for mark in reversed(MARKS):
        through = record.passed(mark)
        if through:
            return _first_at(record, mark, through)
    if not record.is_over:
        return tr("Nobody has passed {mark} yet.", mark=mark_text(MARKS[0]))
    return _nobody(record)


def _first_at(record: RaceRecord, mark: float, through: list[LaneRecord]) -> str:
    best = through[0]
    seconds = best.marks[mark].seconds
    rivals = [
        lane.name
        for lane in record.lanes
        if lane not in through and lane.is_racing and lane.seconds < seconds
    ]
    if rivals and not record.is_over:
        return tr(
            "{network} passed {mark} after {time}; {others} may still turn out to be quicker.",
            network=best.name, mark=mark_text(mark), time=time_text(seconds),
            others=_listed(rivals),
        )  # fmt: skip
    words = tr(
        "{network} passed {mark} first, after {time}.",
        network=best.name, mark=mark_text(mark), time=time_text(seconds),
    )  # fmt: skip
    thriftiest = min(through, key=lambda lane: lane.marks[mark].step)
    if record.is_over and thriftiest.marks[mark].step < best.marks[mark].step:
        steps = thousands(thriftiest.marks[mark].step)
        words += " " + tr(
            "{network} needed the fewest steps: {steps}.", network=thriftiest.name, steps=steps
        )
    return words


def _nobody(record: RaceRecord) -> str:
    measured = [lane for lane in record.lanes if lane.accuracy is not None and not lane.failure]
    mark = mark_text(MARKS[0])
    if not measured:
        return tr("Nobody passed {mark}.", mark=mark)
    best = max(measured, key=lambda lane: lane.accuracy or 0.0)
    return tr(
        "Nobody passed {mark}; {network} came closest, with {accuracy}.",
        mark=mark, network=best.name, accuracy=accuracy(best.accuracy or 0.0),
    )  # fmt: skip


def lane_in_words(lane: LaneRecord) -> str:
    """Say all of one network's row, for a screen reader and the tip of a row."""
    words = [lane.name]
    if lane.failure is not None:
        words.append(
            tr(
                "dropped out at step {step}: {reason}",
                step=thousands(lane.step), reason=lane.failure.reason,
            )
        )  # fmt: skip
    if lane.accuracy is not None:
        words.append(tr("{accuracy} right on held-out digits", accuracy=accuracy(lane.accuracy)))
    for mark, passed in sorted(lane.marks.items()):
        words.append(
            tr(
                "passed {mark} at step {step}, after {time}",
                mark=mark_text(mark), step=thousands(passed.step), time=time_text(passed.seconds),
            )
        )  # fmt: skip
    return ", ".join(words)


def _listed(names: list[str]) -> str:
    if len(names) > 2:
        return tr("others")
    return names[0] if len(names) == 1 else tr("{one} and {other}", one=names[0], other=names[1])
