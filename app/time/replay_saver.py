"""Saves a replay as an animated picture, a few frames at a time, in the background."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.background import GoesOn, Lane
from app.language import tr
from app.time.gif import colours_of, to_frame, write_gif
from app.time.replay_frames import FramePainter, Shot, plan
from app.words import with_percent
from model.inside.plain_network import PlainNetwork
from model.runs.moments import Moments

if TYPE_CHECKING:
    from PIL.Image import Image

_KIND = "replay picture"
_PIECE_SECONDS = 0.05


@dataclass(frozen=True, eq=False)
class Replay:
    """What a replay is made of; none of it changes any more, or is safe on any thread."""

    network: PlainNetwork
    moments: Moments
    image: NDArray[np.float32]
    painter: FramePainter


@dataclass(eq=False)
class _Job:
    replay: Replay
    path: Path
    shots: list[Shot]
    colours: NDArray[np.uint8]
    frames: list[Image] = field(default_factory=list)
    milliseconds: list[int] = field(default_factory=list)
    done: int = 0


class ReplaySaver(QObject):
    """Writes one replay at a time. Call on main.

    Signals
    -------
    said : str
        How far it is, that it is done, or what went wrong, in one sentence.
    finished
        It is at work no more.
    """

    said = Signal(str)
    finished = Signal()

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._job: _Job | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether a replay is being saved."""
        return self._job is not None

    def save(self, replay: Replay, path: Path) -> None:
        """Save a replay of at least one moment; of no effect while another one is being saved."""
        if self._job is None and replay.moments.steps:
            shots = plan(replay.moments.steps)
            colours = colours_of(replay.painter.theme.palette)
            self._job = _Job(replay, path, shots, colours)
            self._go_on(self._job)

    def _go_on(self, job: _Job) -> None:
        if job.done == len(job.shots):
            self.said.emit(tr("Writing {name}…", name=job.path.name))
            self._lane.submit(_KIND, lambda goes_on: _write(job, goes_on), self._finish)
            return
        share = 100 * job.done // len(job.shots)
        self.said.emit(tr("Saving the replay… {share}", share=with_percent(str(share))))
        self._lane.submit(_KIND, lambda goes_on: _make_frames(job, goes_on), self._go_on)

    def _finish(self, words: str) -> None:
        self._job = None
        self.said.emit(words)
        self.finished.emit()


def _make_frames(job: _Job, goes_on: GoesOn) -> _Job:
    """Make the next frames, for a short while; moments that are gone by now are left out."""
    end = perf_counter() + _PIECE_SECONDS
    replay = job.replay
    while job.done < len(job.shots) and goes_on():
        shot = job.shots[job.done]
        job.done += 1
        try:
            moment = replay.moments.at(shot.step)
        except KeyError:
            continue
        network = replay.network.with_weights(moment.weights)
        probabilities = network.probabilities(replay.image[None])[0]
        pixels = replay.painter.paint(shot.step, moment.seconds, probabilities)
        job.frames.append(to_frame(pixels, job.colours))
        job.milliseconds.append(shot.milliseconds)
        if perf_counter() > end:
            break
    return job


def _write(job: _Job, goes_on: GoesOn) -> str:
    if not job.frames:
        return tr("The replay could not be saved: none of its moments can be read.")
    try:
        write_gif(job.path, job.frames, job.milliseconds, goes_on)
    except OSError as error:
        what = (error.strerror or str(error)).lower()
        return tr("{name} could not be saved: {reason}.", name=job.path.name, reason=what)
    return tr("Saved {name}", name=job.path.name)
