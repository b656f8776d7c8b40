"""Strokes and drawings: what a pen did, in the units of the canvas it was done on."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from model.sentence import sentence, words_of
from model.symbols import SymbolError, as_symbol

_NO_LABEL = sentence("the label must be a digit from 0 to 9 or a symbol")


class DrawingError(ValueError):
    """Text or numbers that are no drawing; the message is one sentence for a person."""


@dataclass(frozen=True, eq=False)
class Stroke:
    """One polyline from pen-down to pen-up.

    Parameters
    ----------
    points
        Array-like of shape (n, 2), n ≥ 1: x to the right, y down, any unit.
        Kept as read-only float64.
    pressures
        Pen pressure at each point, shape (n,), 0 to 1, or None where the device has none.
        It moves the width on the screen only; ``preprocess`` does not look at it.

    Raises
    ------
    DrawingError
        If the shapes are not those above. Values are not checked here: see ``is_finite``.
    """

    points: NDArray[np.float64]
    pressures: NDArray[np.float32] | None = None

    def __init__(self, points: ArrayLike, pressures: ArrayLike | None = None) -> None:
        try:
            fixed = np.array(points, dtype=np.float64)
        except OverflowError as error:
            raise DrawingError(sentence("a coordinate is not a finite number")) from error
        except (TypeError, ValueError) as error:
            raise DrawingError(sentence("a stroke must be a list of [x, y] pairs")) from error
        if fixed.ndim != 2 or fixed.shape[1] != 2 or len(fixed) == 0:
            raise DrawingError(sentence("a stroke must be a list of at least one [x, y] pair"))
        fixed.flags.writeable = False
        object.__setattr__(self, "points", fixed)
        if pressures is not None:
            pressures = np.array(pressures, dtype=np.float32)
            if pressures.shape != (len(fixed),):
                raise DrawingError(sentence("a stroke needs one pressure for each point"))
            pressures.flags.writeable = False
        object.__setattr__(self, "pressures", pressures)

    def __len__(self) -> int:
        return len(self.points)

    @property
    def is_finite(self) -> bool:
        """Whether no coordinate is NaN or infinite."""
        return bool(np.isfinite(self.points).all())

    @property
    def length(self) -> float:
        """Length of the polyline in the unit of its points; infinite where it is no float."""
        with np.errstate(over="ignore"):
            return float(np.hypot(*np.diff(self.points, axis=0).T).sum())


@dataclass(frozen=True, eq=False)
class Drawing:
    """The strokes on a canvas, oldest first. Immutable: an edit makes a new drawing."""

    strokes: tuple[Stroke, ...] = ()

    @classmethod
    def from_points(cls, strokes: Iterable[ArrayLike]) -> Drawing:
        """Build from nested lists, one list of [x, y] pairs a stroke."""
        return cls(tuple(Stroke(points) for points in strokes))

    def __len__(self) -> int:
        return len(self.strokes)

    @property
    def length(self) -> float:
        """Length of all strokes together; 0 for an empty drawing or one of dots only."""
        return sum(stroke.length for stroke in self.strokes)

    def with_stroke(self, stroke: Stroke) -> Drawing:
        """Return this drawing with one more stroke on top."""
        return Drawing((*self.strokes, stroke))

    def points(self) -> NDArray[np.float64]:
        """All points of all strokes, shape (n, 2)."""
        if not self.strokes:
            return np.empty((0, 2))
        return np.concatenate([stroke.points for stroke in self.strokes])


@dataclass(frozen=True)
class LabelledDrawing:
    """One line of a strokes file: the drawing, its label if it has one, other keys as they are.

    A drawing of a symbol has ``symbol`` in place of ``label``.
    """

    drawing: Drawing
    label: int | None
    line: int
    other: dict[str, Any]
    symbol: str | None = None


def read_drawings(path: Path) -> Iterator[LabelledDrawing]:
    """Read a strokes file (JSON lines, ``.gz`` allowed) one drawing at a time.

    Raises
    ------
    DrawingError
        Naming the file, the line and what is wrong with it.
    OSError
        If the file cannot be read.
    """
    opener = gzip.open if path.suffix.lower() == ".gz" else open
    with opener(path, "rt", encoding="utf-8-sig") as lines:  # some editors put a mark first
        numbered = enumerate(lines, start=1)
        while True:
            try:
                number, text = next(numbered)
            except StopIteration:
                return
            except UnicodeDecodeError as error:
                raise DrawingError(
                    sentence("{path}: this is not a text file", path=path)
                ) from error
            except (gzip.BadGzipFile, EOFError, zlib.error) as error:
                raise DrawingError(
                    sentence("{path}: its compressed content is damaged", path=path)
                ) from error
            if text.strip():
                yield _parse_line(path, number, text)


def _parse_line(path: Path, number: int, text: str) -> LabelledDrawing:
    where = sentence("{path}, line {number}", path=path, number=number)
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError: also for endless numbers
        raise DrawingError(sentence("{where}: not valid JSON", where=where)) from error
    if not isinstance(record, dict) or not isinstance(record.get("strokes"), list):
        raise DrawingError(
            sentence('{where}: expected an object with "strokes", a list of strokes', where=where)
        )
    try:
        drawing = Drawing(tuple(_parse_stroke(points) for points in record.pop("strokes")))
    except DrawingError as error:
        raise DrawingError(
            sentence("{where}: {error}", where=where, error=words_of(error))
        ) from error
    label = record.pop("label", None)
    if label is None or (type(label) is int and 0 <= label <= 9):
        return LabelledDrawing(drawing, label, number, record)
    try:
        if isinstance(label, str):
            return LabelledDrawing(drawing, None, number, record, as_symbol(label))
    except SymbolError as error:
        raise DrawingError(
            sentence("{where}: {no_label}", where=where, no_label=_NO_LABEL)
        ) from error
    raise DrawingError(sentence("{where}: {no_label}", where=where, no_label=_NO_LABEL))


def _parse_stroke(points: object) -> Stroke:
    """Take a stroke as JSON gives it; NumPy alone would also accept "1" and true for a number."""
    if not isinstance(points, list) or not all(
        isinstance(point, list) and all(type(part) in (int, float) for part in point)
        for point in points
    ):
        raise DrawingError(sentence("a stroke must be a list of [x, y] pairs of numbers"))
    stroke = Stroke(points)
    if not stroke.is_finite:
        raise DrawingError(sentence("a coordinate is not a finite number"))
    return stroke


def format_drawing(drawing: Drawing, label: int | str | None = None) -> str:
    """One line of a strokes file, without the line end; points to a thousandth of their unit.

    A label is a digit, or the text of a symbol.
    """
    record: dict[str, Any] = {} if label is None else {"label": label}
    record["strokes"] = [np.round(stroke.points, 3).tolist() for stroke in drawing.strokes]
    return json.dumps(record, separators=(",", ":"), ensure_ascii=False)
