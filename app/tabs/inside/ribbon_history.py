"""How a run's weights were spread out at each of its moments, worked out in the background."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.background import GoesOn
from model.inside.layers import Array
from model.inside.plain_network import PlainNetwork
from model.inside.stages import Stage, stages_of
from model.inside.weight_spread import Part, fits, parts_of, spread
from model.runs.moments import Moments
from model.training.events import Snapshot

_AT_ONCE = 0.08
"""Seconds of work before what is there is shown."""


@dataclass(frozen=True, eq=False)
class History:
    """The spread of each part at each step worked out so far.

    ``network`` is the run's, at any moment; None where none fits its weights. ``is_whole`` tells
    whether all moments there were are in ``spreads``, each (parts, 9).
    """

    moments: Moments
    network: PlainNetwork | None = None
    stages: tuple[Stage, ...] = ()
    parts: tuple[Part, ...] = ()
    spreads: Mapping[int, Array] = field(default_factory=dict)
    version: int = -1
    is_whole: bool = False


def extended(history: History, candidates: Sequence[PlainNetwork], goes_on: GoesOn) -> History:
    """Work out what is missing, for a while; the newest moment first, then from the start.

    Parameters
    ----------
    candidates
        Networks of which one may be the run's.
    goes_on
        Asked between two moments.
    """
    moments, version = history.moments, history.moments.version
    steps = moments.steps
    spreads = {step: history.spreads[step] for step in steps if step in history.spreads}
    missing = [step for step in (*steps[-1:], *steps[:-1]) if step not in spreads]
    network, stages, parts = history.network, history.stages, history.parts
    until = time.perf_counter() + _AT_ONCE
    for step in dict.fromkeys(missing):
        snapshot = _at(moments, step)
        if snapshot is None:
            continue
        if network is None:
            network = next((each for each in candidates if fits(each, snapshot.weights)), None)
            if network is None:
                return History(moments, version=version, is_whole=True)
            stages = stages_of(network)
            parts = parts_of(network, stages)
        spreads[step] = spread(network.with_weights(snapshot.weights), stages)
        if time.perf_counter() > until or not goes_on():
            break
    is_whole = all(step in spreads for step in moments.steps)
    return History(moments, network, stages, parts, spreads, version, is_whole)


def _at(moments: Moments, step: int) -> Snapshot | None:
    try:
        return moments.at(step)
    except KeyError:  # it was crowded out, or cannot be read from the disk any more
        return None
