"""``python -m model predict``: read pictures and strokes files."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import Any

from model.commands import CommandError, unreadable
from model.drawing import DrawingError, read_drawings
from model.numbers.find import read_number
from model.numbers.picture import read_number_in_picture
from model.numbers.reading import DigitBox, NumberReading
from model.opening import NetworkFileError
from model.pictures.picture import PictureError, read_picture
from model.preprocess import preprocess_bitmap
from model.reading.answering import predictor_from
from model.reading.prediction import Prediction
from model.reading.reading import Reader
from model.reading.shipped import shipped_predictor
from model.symbols import DIGITS

PICTURES = (".png", ".jpg", ".jpeg")
STROKES = (".jsonl", ".jsonl.gz")


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Print one line per drawing; returns ``{"drawings": [...]}``."""
    try:
        reader = Reader(shipped_predictor())
        reader.predictor = predictor_from(options.network)
        drawings = []
        for path in options.files:
            for line, number, whole in _read(reader, path):
                record = _record(path, line, number, whole, boxes=options.number)
                _name_symbols(record, reader.predictor.symbols)
                drawings.append(record)
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


def _read(reader: Reader, path: Path) -> Iterator[tuple[int | None, NumberReading, Prediction]]:
    """Read each drawing of a file: its line, its digits, and all of it as one digit."""
    if path.suffix.lower() in PICTURES:
        pixels = read_picture(path)
        number = read_number_in_picture(reader, pixels)
        whole = reader.answer(preprocess_bitmap(pixels)) if number.is_number else None
        yield None, number, whole or number.boxes[0].reading.prediction
    elif path.name.lower().endswith(STROKES):
        for labelled in read_drawings(path):
            number = read_number(reader, labelled.drawing)
            whole = reader.read(labelled.drawing).prediction if number.is_number else None
            yield labelled.line, number, whole or number.boxes[0].reading.prediction
    else:
        raise CommandError(f"{path}: a drawing is a .png, .jpg or .jsonl file.")


def _record(
    path: Path, line: int | None, number: NumberReading, whole: Prediction, *, boxes: bool
) -> dict[str, Any]:
    if sum(box.reading.prediction.reason is None for box in number.boxes) > 1:
        whole = Prediction(whole.probabilities, "several")
    record = {"file": str(path), "line": line, **_answer(whole)}
    if boxes:
        record |= {"number": number.number, "boxes": [_box(box) for box in number.boxes]}
    return record


def _answer(prediction: Prediction) -> dict[str, Any]:
    return {
        "digit": prediction.digit,
        "reason": prediction.reason,
        "confidence": prediction.confidence,
        "probabilities": prediction.probabilities.tolist(),
    }


def _box(box: DigitBox) -> dict[str, Any]:
    bounds = {"left": box.left, "top": box.top, "right": box.right, "bottom": box.bottom}
    return {**bounds, **_answer(box.reading.prediction)}


def _name_symbols(record: dict[str, Any], symbols: tuple[str, ...]) -> None:
    """Say what is meant by a class that is no digit, such as a person's own ★."""
    for answer in (record, *record.get("boxes", [])):
        if answer["digit"] is not None and answer["digit"] >= len(DIGITS):
            answer["symbol"] = symbols[answer["digit"]]


def _name(answer: dict[str, Any]) -> str:
    return "?" if answer["digit"] is None else str(answer.get("symbol", answer["digit"]))


def _sentence(record: dict[str, Any]) -> str:
    where = record["file"] if record["line"] is None else f"{record['file']}:{record['line']}"
    boxes = record.get("boxes", [])
    if len(boxes) > 1:
        text = "".join(_name(box) for box in boxes)
        sure = prod(box["confidence"] for box in boxes)
        return f"{where}: {text} ({sure:.1%} sure)"
    if record["reason"]:
        return f"{where}: no digit ({record['reason'].replace('_', ' ')})"
    return f"{where}: {_name(record)} ({record['confidence']:.1%} sure)"
