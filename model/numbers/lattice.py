"""The cheapest way to put pieces together to digits, asking for as few readings as can be.

What a group of pieces costs is known in two parts: its shape costs nothing to compute, what the
network says of it half a millisecond. So the cheapest path is taken with what is known, the
groups on it are read, and again, until every group on the cheapest path is read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

REACH = 4
"""A digit is made of a piece and some of this many that follow it from left to right."""

Group = tuple[int, ...]


@dataclass
class _Step:
    """A group that begins with a certain piece, as bits counted from that piece."""

    group: Group
    bits: int
    cost: float
    is_read: bool = False


def best_partition(
    count: int,
    shape_costs: Callable[[Sequence[Group]], list[float]],
    reading_cost: Callable[[Group], float],
    *,
    most_cost: float,
    most_readings: int,
) -> list[Group]:
    """Divide pieces 0 to ``count - 1``, sorted from left to right, into groups of least cost.

    Parameters
    ----------
    shape_costs, reading_cost
        The two parts of a group's cost, the first of all groups at once; the second is 0 or more
        and asked for only when it matters.
    most_cost
        What a reading costs at most.
    most_readings
        How many groups are read at most; a bound for drawings that are no number.
    """
    whole, steps = _all_steps(count, shape_costs, most_cost)
    while True:
        cost, path = _cheapest(steps)
        if whole.cost <= cost:
            path = [whole]
        unread = [step for step in path if not step.is_read]
        if not unread or most_readings <= 0:
            return [step.group for step in path]
        for step in unread:
            step.cost += reading_cost(step.group)
            step.is_read = True
            most_readings -= 1


def _all_steps(
    count: int, shape_costs: Callable[[Sequence[Group]], list[float]], most_cost: float
) -> tuple[_Step, list[list[_Step]]]:
    """Make the group of all pieces, and for each piece the smaller groups that begin with it."""
    groups, bits = [tuple(range(count))], [(1 << count) - 1]
    for first in range(count):
        for further in range(1 << min(REACH, count - 1 - first)):
            members = further << 1 | 1
            group = tuple(first + place for place in range(REACH + 1) if members >> place & 1)
            if len(group) < count:
                groups.append(group)
                bits.append(members)
    whole, *others = map(_Step, groups, bits, shape_costs(groups))
    alone = {s.group[0]: s.cost + most_cost for s in others if len(s.group) == 1}
    steps: list[list[_Step]] = [[] for _ in range(count)]
    for step in others:
        # What its pieces cost at most, each alone, makes a group of higher cost needless.
        if len(step.group) == 1 or step.cost < sum(alone[piece] for piece in step.group):
            steps[step.group[0]].append(step)
    return whole, steps


def _cheapest(steps: list[list[_Step]]) -> tuple[float, list[_Step]]:
    """Dynamic programming over how far all is covered, and what is covered beyond that."""
    count = len(steps)
    # For each place: bits of what is covered from it on -> cost, step, place and bits before.
    layers: list[dict[int, tuple[float, _Step | None, int, int]]] = [{} for _ in range(count + 1)]
    layers[0][0] = 0.0, None, 0, 0
    for place in range(count):
        for covered, (cost, *_) in layers[place].items():
            for step in steps[place]:
                if step.bits & covered:
                    continue
                bits, reached = step.bits | covered, place
                while bits & 1:
                    bits, reached = bits >> 1, reached + 1
                known = layers[reached].get(bits)
                if known is None or cost + step.cost < known[0]:
                    layers[reached][bits] = cost + step.cost, step, place, covered
    if not layers[count]:
        return float("inf"), []
    path: list[_Step] = []
    place, covered = count, 0
    while place:
        _, last, place, covered = layers[place][covered]
        if last is not None:
            path.append(last)
    return layers[count][0][0], path[::-1]
