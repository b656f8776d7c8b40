"""The examples that a network finds hardest: which ones, and a picture of them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from model.files import replace_file

COUNT = 60
_COLUMNS = 10
_ZOOM = 3
_SIDE = 28 * _ZOOM
_GAP = 14
_CAPTION = 26
_HEAD = 34
_PAGE, _PAPER, _INK, _QUIET, _ANSWER = "#f3f4f6", "#ffffff", "#111827", "#6b7280", "#b45309"


@dataclass(frozen=True)
class HardExample:
    """One image: its row, its label, the most probable class, and how probable, 0 to 1."""

    index: int
    label: int
    answer: int
    confidence: float

    @property
    def is_right(self) -> bool:
        """Whether the answer is the label."""
        return self.answer == self.label


def hardest(
    probabilities: NDArray[np.float32], labels: NDArray[np.int32], count: int = COUNT
) -> list[HardExample]:
    """Choose the wrong ones, the surest first, then right ones, the least sure first.

    Parameters
    ----------
    probabilities
        Shape (n, classes), float32, 0 to 1.
    labels
        Shape (n,), int32.
    count
        How many at most.
    """
    answers = probabilities.argmax(axis=1)
    confidence = probabilities.max(axis=1)
    right = answers == labels
    order = np.lexsort((np.where(right, confidence, -confidence), right))[:count]
    return [
        HardExample(int(row), int(labels[row]), int(answers[row]), float(confidence[row]))
        for row in order
    ]


def write_sheet(
    path: Path, examples: Sequence[HardExample], images: NDArray[np.float32], total: int
) -> None:
    """Write the examples as one PNG, each as the network saw it and with what it said.

    Parameters
    ----------
    path
        Replaced only when the whole picture is there.
    examples
        In the order in which they are shown; at least one.
    images
        The image of each example, (n, 28, 28), float32 from 0 paper to 1 ink.
    total
        Out of how many they are.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    sheet = _sheet(examples, images, total)
    with replace_file(path) as file:
        sheet.save(file, "PNG", optimize=True)


def _sheet(examples: Sequence[HardExample], images: NDArray[np.float32], total: int) -> Image.Image:
    rows = -(-len(examples) // _COLUMNS)
    wide, high = _SIDE + _GAP, _SIDE + _CAPTION + _GAP
    sheet = Image.new("RGB", (_COLUMNS * wide + _GAP, _HEAD + rows * high + _GAP), _PAGE)
    pen = ImageDraw.Draw(sheet)
    pen.text((_GAP, _GAP), _title(examples, total), _INK, ImageFont.load_default(15))
    for number, (example, image) in enumerate(zip(examples, images, strict=True)):
        row, column = divmod(number, _COLUMNS)
        place = _GAP + column * wide, _HEAD + _GAP + row * high
        sheet.paste(_tile(image), place)
        _caption(pen, example, (place[0] + _SIDE / 2, place[1] + _SIDE + _CAPTION / 2))
        if not example.is_right:
            corner = place[0] + _SIDE, place[1] + _SIDE
            pen.rectangle((place[0] - 2, place[1] - 2, corner[0] + 1, corner[1] + 1), None, _ANSWER)
    return sheet


def _title(examples: Sequence[HardExample], total: int) -> str:
    wrong = sum(not example.is_right for example in examples)
    right = len(examples) - wrong
    parts = [f"{wrong} wrong (framed), the surest first"] if wrong else []
    parts += [f"{right} right, the least sure first"] if right else []
    return f"The hardest {len(examples):,} of {total:,}: ".replace(",", " ") + "; ".join(parts)


def _tile(image: NDArray[np.float32]) -> Image.Image:
    grey = np.asarray(np.round(255 * (1 - np.clip(image, 0, 1))), np.uint8)
    return Image.fromarray(grey).resize((_SIDE, _SIDE), Image.Resampling.NEAREST)


def _caption(pen: ImageDraw.ImageDraw, example: HardExample, middle: tuple[float, float]) -> None:
    """Write label, arrow, answer and confidence; Pillow's own font has no arrow."""
    font = ImageFont.load_default(13)
    label, answer = str(example.label), f"{example.answer} · {_percent(example.confidence)}"
    arrow = 20.0
    left = middle[0] - (font.getlength(label) + arrow + font.getlength(answer)) / 2
    y = middle[1]
    pen.text((left, y), label, _INK, font, "lm")
    left += font.getlength(label)
    pen.line((left + 4, y, left + arrow - 5, y), _QUIET)
    tip = left + arrow - 4
    pen.polygon(((tip, y), (tip - 4, y - 3), (tip - 4, y + 3)), _QUIET)
    colour = _INK if example.is_right else _ANSWER
    pen.text((left + arrow, y), answer, colour, font, "lm")


def _percent(confidence: float) -> str:
    """Say a confidence in words that never make it a certainty."""
    return "> 99 %" if confidence > 0.99 else f"{100 * confidence:.0f} %"
