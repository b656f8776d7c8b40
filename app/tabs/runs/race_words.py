"""A race in words: who is ahead, who has won, and when each passed what."""

from __future__ import annotations

from app.tabs.runs.race_record import LaneRecord, RaceRecord
from app.words import NO_BREAK, accuracy, duration, thousands
from model.race_lane import MARKS

_EXACT_BELOW = 10.0


def mark_text(mark: float) -> str:
    """Write a mark: ``98 %``."""
    return f"{round(100 * mark)}{NO_BREAK}%"


def time_text(seconds: float) -> str:
    """Write a training time: ``3.2 s``, from ten seconds on ``0:41``."""
    if seconds < _EXACT_BELOW:
        return f"{seconds:.1f}{NO_BREAK}s"
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
        return f"Nobody has passed {mark_text(MARKS[0])} yet."
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
        others = _listed(rivals) if len(rivals) <= 2 else "others"
        return (
            f"{best.name} passed {mark_text(mark)} after {time_text(seconds)}; "
            f"{others} may still turn out to be quicker."
        )
    words = f"{best.name} passed {mark_text(mark)} first, after {time_text(seconds)}."
    thriftiest = min(through, key=lambda lane: lane.marks[mark].step)
    if record.is_over and thriftiest.marks[mark].step < best.marks[mark].step:
        words += f" {thriftiest.name} needed the fewest steps: "
        words += f"{thousands(thriftiest.marks[mark].step)}."
    return words


def _nobody(record: RaceRecord) -> str:
    measured = [lane for lane in record.lanes if lane.accuracy is not None and not lane.failure]
    words = f"Nobody passed {mark_text(MARKS[0])}"
    if not measured:
        return f"{words}."
    best = max(measured, key=lambda lane: lane.accuracy or 0.0)
    return f"{words}; {best.name} came closest, with {accuracy(best.accuracy or 0.0)}."


def lane_in_words(lane: LaneRecord) -> str:
    """Say all of one network's row, for a screen reader and the tip of a row."""
    words = [lane.name]
    if lane.failure is not None:
        words.append(f"dropped out at step {thousands(lane.step)}: {lane.failure.reason}")
    if lane.accuracy is not None:
        words.append(f"{accuracy(lane.accuracy)} right on held-out digits")
    for mark, passed in sorted(lane.marks.items()):
        words.append(
            f"passed {mark_text(mark)} at step {thousands(passed.step)}, "
            f"after {time_text(passed.seconds)}"
        )
    return ", ".join(words)


def _listed(names: list[str]) -> str:
    return " and ".join(names)
