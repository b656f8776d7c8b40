"""``python -m model predict``: read pictures and strokes files."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from model.answering import predictor_from
from model.commands import CommandError, unreadable
from model.drawing import DrawingError, read_drawings
from model.opening import NetworkFileError
from model.picture import PictureError, read_picture
from model.prediction import Prediction
from model.preprocess import preprocess_bitmap
from model.reading import Reader
from model.shipped import shipped_predictor

PICTURES = (".png", ".jpg", ".jpeg")
STROKES = (".jsonl", ".jsonl.gz")


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Print one line per drawing; returns ``{"drawings": [...]}``."""
    try:
        reader = Reader(shipped_predictor())
        reader.predictor = predictor_from(options.network)
        drawings = []
        for path in options.files:
            for line, prediction in _read(reader, path):
                drawings.append(_record(path, line, prediction))
                if not options.json:
                    print(_sentence(drawings[-1]))
    except (NetworkFileError, PictureError) as error:
        raise CommandError(str(error)) from error
    except DrawingError as error:
        raise CommandError(f"{error}.") from error
    except BrokenPipeError:  # of stdout, and no matter of a file
        raise
    except OSError as error:
        raise unreadable(error) from error
    return {"drawings": drawings}


def _read(reader: Reader, path: Path) -> Iterator[tuple[int | None, Prediction]]:
    if path.suffix.lower() in PICTURES:
        yield None, reader.answer(preprocess_bitmap(read_picture(path)))
    elif path.name.lower().endswith(STROKES):
        for labelled in read_drawings(path):
            yield labelled.line, reader.read(labelled.drawing).prediction
    else:
        raise CommandError(f"{path}: a drawing is a .png, .jpg or .jsonl file.")


def _record(path: Path, line: int | None, prediction: Prediction) -> dict[str, Any]:
    return {
        "file": str(path),
        "line": line,
        "digit": prediction.digit,
        "reason": prediction.reason,
        "confidence": prediction.confidence,
        "probabilities": prediction.probabilities.tolist(),
    }


def _sentence(record: dict[str, Any]) -> str:
    where = record["file"] if record["line"] is None else f"{record['file']}:{record['line']}"
    if record["reason"]:
        return f"{where}: no digit ({record['reason'].replace('_', ' ')})"
    return f"{where}: {record['digit']} ({record['confidence']:.1%} sure)"
