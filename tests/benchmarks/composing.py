"""Numbers composed of single pen digits of one writer, beside each other as a hand would."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np

from model.drawing import Drawing, Stroke, read_drawings

HEIGHT = 100.0
SIZE_JITTER = 0.1
BASELINE_JITTER = 0.05
NATURAL, TOUCHING = (0.05, 0.4), (-0.1, 0.0)
"""Gaps between the ink of neighbours, in heights of a digit."""


def digits_of_writers(pen_file: Path, split: str) -> dict[str, list[tuple[int, Drawing]]]:
    """Labels and drawings of each writer of a split."""
    writers = defaultdict(list)
    for line in read_drawings(pen_file):
        if line.other["split"] == split:
            writers[str(line.other["writer"])].append((line.label, line.drawing))
    return dict(writers)


def compose(rng, digits, length, gaps, size_jitter=SIZE_JITTER) -> tuple[str, list[Drawing]]:
    """Draw digits of one writer; returns the number and the drawing of each digit, in place."""
    text, placed, reach = "", [], 0.0
    for chosen in rng.integers(len(digits), size=length):
        label, drawing = digits[chosen]
        (left, top), (right, bottom) = drawing.points().min(axis=0), drawing.points().max(axis=0)
        scale = HEIGHT * (1 + rng.uniform(-size_jitter, size_jitter)) / max(bottom - top, 1e-6)
        if placed:
            reach += HEIGHT * rng.uniform(*gaps)
        base = HEIGHT * rng.uniform(-BASELINE_JITTER, BASELINE_JITTER)
        corner, place = np.array([left, bottom]), np.array([reach, base])
        placed.append(
            Drawing(tuple(Stroke((s.points - corner) * scale + place) for s in drawing.strokes))
        )
        reach += (right - left) * scale
        text += str(label)
    return text, placed


def together(drawings) -> Drawing:
    """All strokes on one canvas."""
    return Drawing(tuple(stroke for drawing in drawings for stroke in drawing.strokes))


def growing(drawing) -> list[Drawing]:
    """The states of a drawing while its last stroke is drawn: finished strokes stay the same."""
    *before, last = drawing.strokes
    counts = range(2, len(last) + 1, max(1, len(last) // 8))
    return [Drawing((*before, Stroke(last.points[:count]))) for count in counts]
