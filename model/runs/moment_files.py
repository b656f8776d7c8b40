"""A run's moments on disk: one small file each in the folder ``moments`` of the run.

A file is an ``.npz`` named after its step, with the weights as they are in order and the seconds;
the checksums of the format tell damage. It is replaced whole, so a run that is killed leaves whole
files. They are not forced to the platter one by one, which would cost the training more than it
takes: a power cut can cost the last moments, and each only itself.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.files import replace_file
from model.runs.damage import DAMAGE, read_arrays, require
from model.runs.moments import LostMomentError, Moment, Moments
from model.sentence import sentence

FOLDER = "moments"
_NAME = re.compile(r"(\d{9,12})\.npz")
_LEFT_OVER = re.compile(r"\.\d{9,12}\.npz\.[0-9a-f]{8}")

Shapes = Sequence[tuple[int, ...]]


class MomentsOnDisk(Moments):
    """A run's moments that are kept in its folder as well. ``keep`` is for the trainer thread.

    Parameters
    ----------
    run_folder
        The folder of the run; None keeps nothing on disk.
    last
        What is there of later steps is forgotten: a continued run does it again.
    report
        Called with what went wrong on the disk, once until it works again.
    """

    def __init__(
        self, run_folder: Path | None, last: int, report: Callable[[OSError], None]
    ) -> None:
        super().__init__()
        self._folder = run_folder / FOLDER if run_folder else None
        self._report = report
        self._is_failing = False
        self._on_disk: set[int] = set()
        if self._folder is not None:
            found = _files_in(self._folder)
            self._on_disk = set(found)
            _promise(self, {step: path for step, path in found.items() if step <= last}, None)

    def keep(self, step: int, weights: Sequence[NDArray[np.float32]], seconds: float = 0.0) -> None:
        """As ``Moments.keep``, and on disk too; a disk that fails is told of and ends nothing."""
        super().keep(step, weights, seconds)
        self._on_disk.discard(step)
        self._write()

    def forget_after(self, step: int) -> None:
        """As ``Moments.forget_after``, on disk too."""
        super().forget_after(step)
        self._write()

    def _write(self) -> None:
        """Make the folder hold what is kept and nothing else."""
        if self._folder is None:
            return
        try:
            self._write_to(self._folder)
        except OSError as error:
            if not self._is_failing:
                self._report(error)
            self._is_failing = True
        else:
            self._is_failing = False

    def _write_to(self, folder: Path) -> None:
        steps = set(self.steps)
        for step in sorted(self._on_disk - steps):
            path_of(folder, step).unlink(missing_ok=True)
            self._on_disk.discard(step)
        for step in sorted(steps - self._on_disk):
            _write_moment(path_of(folder, step), self.at(step))
            self._on_disk.add(step)


def read_moments(run_folder: Path, last: int, shapes: Shapes | None = None) -> Moments:
    """List the moments of a run on disk up to step ``last``; each is read when it is asked for.

    A moment that is damaged, or has weights of other shapes than these, is lost then and costs
    only itself. A folder without moments, or one that cannot be read, has none. Any thread.
    """
    moments = Moments()
    found = _files_in(run_folder / FOLDER)
    _promise(moments, {step: path for step, path in found.items() if step <= last}, shapes)
    return moments


def path_of(folder: Path, step: int) -> Path:
    """Where in the folder of a run's moments that of ``step`` is."""
    return folder / f"{step:09}.npz"


def _files_in(folder: Path) -> dict[int, Path]:
    """Find the moments, and remove what a killed run left half-written."""
    found = {}
    try:
        for path in sorted(folder.iterdir()):
            name = _NAME.fullmatch(path.name)
            if name and path.is_file():
                found[int(name[1])] = path
            elif _LEFT_OVER.fullmatch(path.name):
                path.unlink(missing_ok=True)
    except OSError:
        return found
    return found


def _promise(moments: Moments, files: dict[int, Path], shapes: Shapes | None) -> None:
    for step, path in files.items():
        try:
            size = path.stat().st_size
        except OSError:  # removed since it was listed
            continue
        moments.promise(step, size, partial(_read_moment, path, step, size, shapes))


def _write_moment(path: Path, moment: Moment) -> None:
    """Write all weights as one array, which takes a third of the time of writing each."""
    shapes = [[len(array.shape), *array.shape] for array in moment.weights]
    with replace_file(path, forced=False) as file:
        np.savez(
            file,
            allow_pickle=False,
            seconds=np.array(moment.seconds),
            shapes=np.concatenate(shapes).astype(np.int64),
            weights=np.concatenate([array.ravel() for array in moment.weights]),
        )


def _read_moment(path: Path, step: int, size: int, shapes: Shapes | None) -> Moment:
    try:
        arrays = read_arrays(path)
        weights, seconds = arrays["weights"], float(arrays["seconds"])
        found = _split_shapes(arrays["shapes"].tolist())
        require(0 <= seconds < math.inf and weights.nbytes <= size)
        require(weights.dtype == np.float32 and bool(np.isfinite(weights).all()))
        require(shapes is None or found == list(shapes))
        ends = np.cumsum([math.prod(shape) for shape in found])
        require(bool(found) and weights.shape == (int(ends[-1]),))
        weights.flags.writeable = False
        parts = np.split(weights, ends[:-1])
        arranged = tuple(part.reshape(shape) for part, shape in zip(parts, found, strict=True))
    except DAMAGE as error:
        raise LostMomentError(
            sentence("{path}: this moment of the run is damaged", path=path)
        ) from error
    return Moment(step, arranged, seconds)


def _split_shapes(numbers: list[int]) -> list[tuple[int, ...]]:
    """Undo the writing of shapes one after the other, each behind its length."""
    shapes = []
    while numbers:
        length = numbers[0]
        shape = tuple(numbers[1 : length + 1])
        require(length >= 0 and len(shape) == length and all(side >= 0 for side in shape))
        shapes.append(shape)
        numbers = numbers[length + 1 :]
    return shapes
