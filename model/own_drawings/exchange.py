"""The person's drawings as a strokes file (JSON lines), out of the store and into it."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path

from model.drawing import Drawing, DrawingError, format_drawing, read_drawings
from model.files import reason_of, replace_file
from model.own_drawings.errors import StoreError
from model.own_drawings.store import OwnDrawings
from model.sentence import sentence, words_of
from model.symbols import DIGITS


@dataclass(frozen=True)
class Imported:
    """What came of a file: the ids of what is new, and how many drawings were there already."""

    ids: list[int]
    known: int


def export_drawings(store: OwnDrawings, path: Path) -> int:
    """Write all drawings as JSON lines, the oldest first; gzipped where it ends in ``.gz``.

    Returns how many there are.

    Raises
    ------
    StoreError
        If the drawings cannot be read or the file not written; an old one is left as it was.
    """
    kept = store.all()
    text = "".join(f"{format_drawing(own.drawing, label_as_written(own.label))}\n" for own in kept)
    content = text.encode()
    if path.suffix.lower() == ".gz":
        content = gzip.compress(content, mtime=0)
    try:
        with replace_file(path) as file:
            file.write(content)
    except OSError as error:
        reason = reason_of(error)
        raise StoreError(
            sentence("Could not write {path}: {reason}.", path=path, reason=reason)
        ) from error
    return len(kept)


def import_drawings(store: OwnDrawings, path: Path) -> Imported:
    """Save all labelled drawings of a strokes file but those that are there already.

    All or none: a line that cannot be used leaves the store as it was.

    Raises
    ------
    StoreError
        Naming the file, the line and what is wrong with it, or why nothing can be saved.
    """
    known = {(format_drawing(own.drawing), own.label) for own in store.all()}
    wanted: list[tuple[Drawing, str]] = []
    already = 0
    for drawing, label in _read(path):
        text = (format_drawing(drawing), label)
        if text in known:
            already += 1
        else:
            known.add(text)
            wanted.append((drawing, label))
    return Imported(store.add_all(wanted) if wanted else [], already)


def label_as_written(label: str) -> int | str:
    """Write digits as numbers, as everybody does, and symbols as text."""
    return int(label) if label in DIGITS else label


def _read(path: Path) -> list[tuple[Drawing, str]]:
    found = []
    try:
        for line in read_drawings(path):
            where = sentence("{path}, line {number}", path=path, number=line.line)
            label = line.symbol if line.label is None else str(line.label)
            if label is None:
                raise StoreError(sentence("{where}: the label is missing.", where=where))
            if not line.drawing.strokes:
                raise StoreError(sentence("{where}: the drawing has no stroke.", where=where))
            found.append((line.drawing, label))
    except DrawingError as error:
        raise StoreError(sentence("{error}.", error=words_of(error))) from error
    except OSError as error:
        raise StoreError(
            sentence("Could not read {path}: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if not found:
        raise StoreError(sentence("{path} holds no drawing.", path=path))
    return found
