"""The two ends between the window and the trainer: Channel one way, Control the other."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from model.race.events import LaneSnapshot, RaceFailed, RaceFinished
from model.training.events import Event, RunFailed, RunFinished, Snapshot

_LAST = (RunFinished, RunFailed, RaceFinished, RaceFailed)


class Outlet(Protocol):
    """Where a run tells what it does: a ``Channel``, or a racer's lane of one."""

    def publish(self, event: Event) -> None:
        """Tell an event."""


class Channel:
    """Trainer → window: a mailbox that the window empties when it likes. Any thread.

    Events come out in the order they went in and none is lost, except that of snapshots only
    the newest unread one is kept, in a race the newest of each lane.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._events: deque[Event] = deque()
        self._snapshots: dict[int, Snapshot | LaneSnapshot] = {}

    def publish(self, event: Event) -> None:
        """Put an event in. Never blocks for long, never calls anybody."""
        with self._lock:
            if isinstance(event, Snapshot):
                self._snapshots[0] = event
            elif isinstance(event, LaneSnapshot):
                self._snapshots[event.lane] = event
            else:
                self._events.append(event)

    def drain(self) -> list[Event]:
        """Take everything out: the events in order, then the newest snapshots.

        An event that ends the run or the race stays the last one.
        """
        with self._lock:
            events = list(self._events)
            self._events.clear()
            ended = bool(events) and isinstance(events[-1], _LAST)
            place = len(events) - ended
            events[place:place] = self._snapshots.values()
            self._snapshots.clear()
        return events


@dataclass(frozen=True)
class Pin:
    """The drawing whose probabilities are followed through the run."""

    number: int
    image: NDArray[np.float32] | None


@dataclass(frozen=True)
class Pace:
    """A training slowed so that eyes can follow it, one step a call.

    Raises ``ValueError`` for a rate that is not a positive finite number.
    """

    steps_per_second: float
    until_step: int | None = None
    """From this step on it goes at full speed; None slows it to the end."""

    def __post_init__(self) -> None:
        if not (np.isfinite(self.steps_per_second) and self.steps_per_second > 0):
            raise ValueError(f"the pace must be above 0 steps a second: {self.steps_per_second}")

    def slows(self, step: int) -> bool:
        """Whether the step after ``step`` is to wait for its time."""
        return self.until_step is None or step < self.until_step


class Control:
    """Window → trainer: what the person wants. Any thread, at any time, as often as they like.

    Every call is idempotent and valid before the start and after the end. A stop beats a pause
    in either order, and nothing undoes it.

    Parameters
    ----------
    pinned
        What is followed from the start: the pin of the session before, so that the same drawing
        keeps its number and another one gets another.
    pace
        How slow it is to begin with; None for full speed.
    """

    def __init__(self, pinned: Pin | None = None, pace: Pace | None = None) -> None:
        self._changed = threading.Condition()
        self._paused = False
        self._stopped = False
        self._steps_granted = 0
        self._watched = False
        self._learning_rate: float | None = None
        self._pin = pinned or Pin(0, None)
        self._pace = pace
        self._last_turn = 0.0

    def pause(self) -> None:
        """Hold before the next compiled call."""
        with self._changed:
            self._paused = True
            self._steps_granted = 0

    def resume(self) -> None:
        """Go on after a pause."""
        with self._changed:
            self._paused = False
            self._changed.notify_all()

    def step(self) -> None:
        """While paused: take one optimizer update and hold again. Otherwise of no effect."""
        with self._changed:
            if self._paused and not self._stopped:
                self._steps_granted += 1
                self._changed.notify_all()

    def stop(self) -> None:
        """End the run before the next compiled call and keep what was learned."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def pin(self, image: NDArray[np.float32] | None) -> int:
        """Follow this image, (28, 28) float32 0 to 1, from the next call on; None follows none.

        Returns the number under which its probabilities come back: a new curve each time.
        """
        kept = None if image is None else np.array(image, np.float32)
        with self._changed:
            self._pin = Pin(self._pin.number + 1, kept)
            return self._pin.number

    def set_learning_rate(self, learning_rate: float) -> None:
        """Make this the peak rate; the rest of the schedule is scaled with it.

        Raises
        ------
        ValueError
            If it is not a positive finite number.
        """
        if not (np.isfinite(learning_rate) and learning_rate > 0):
            raise ValueError(f"the learning rate must be above 0, not {learning_rate}")
        with self._changed:
            self._learning_rate = learning_rate

    def set_pace(self, pace: Pace | None) -> None:
        """Slow the training down, or let it run at full speed again with None. Acts at once."""
        with self._changed:
            self._pace = pace
            self._changed.notify_all()

    def watch(self, watched: bool) -> None:
        """Say whether anybody looks at live weights; without that no snapshots are made."""
        with self._changed:
            self._watched = watched

    @property
    def is_stopped(self) -> bool:
        """Whether a stop was asked for."""
        return self._stopped

    @property
    def is_paused(self) -> bool:
        """Whether the person wants the run to hold."""
        return self._paused

    @property
    def is_watched(self) -> bool:
        """Whether snapshots are wanted."""
        return self._watched

    @property
    def learning_rate(self) -> float | None:
        """The peak rate the person set, None as long as they did not."""
        return self._learning_rate

    @property
    def pinned(self) -> Pin:
        """The image to follow now."""
        return self._pin

    @property
    def pace(self) -> Pace | None:
        """How the training is slowed down; None for not at all."""
        return self._pace

    def await_turn(self, step: int = 0) -> int | None:
        """Trainer only: wait out a pause, and with a pace the time until the next step.

        ``step`` is how many were taken.

        Returns
        -------
        int or None
            None after a stop; else how many steps the next call may take at most: 1 for a
            single step, 0 for as many as the session likes.
        """
        with self._changed:
            while True:
                self._changed.wait_for(
                    lambda: self._stopped or not self._paused or self._steps_granted > 0
                )
                if self._stopped:
                    return None
                if self._paused:
                    self._steps_granted -= 1
                    return 1
                if self._pace is None or not self._pace.slows(step):
                    return 0
                rest = self._rest(1 / self._pace.steps_per_second)
                if rest <= 0:
                    return 1
                self._changed.wait(rest)  # woken by whatever the person does meanwhile

    def _rest(self, period: float) -> float:
        """Seconds until the next step is due; a step that is due is taken note of."""
        now = time.monotonic()
        due = self._last_turn + period
        if now < due:
            return due - now
        self._last_turn = due if now - due < period else now
        return 0.0
