"""Several digits read as one number: how many are read exactly, and how fast.

``INKLING_PEN_FILE`` or ``--pen`` leads to the pen's digits, strokes with ``writer`` and ``split``
in each line; MNIST is found as the program finds it. Numbers of four digits are composed of one
writer's digits. What is best may be chosen by the ``train`` writers; the ``test`` writers are only
reported.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

import numpy as np

from model.datasets import mnist
from model.datasets.dataset import DatasetError
from model.drawing import Drawing
from model.numbers.find import read_number
from model.numbers.picture import read_number_in_picture
from model.numbers.strokes import StrokeMemory
from model.reading.reading import Reader
from model.reading.shipped import shipped_predictor
from tests.benchmarks.composing import (
    NATURAL,
    TOUCHING,
    compose,
    digits_of_writers,
    growing,
    together,
)
from tests.benchmarks.report import report, report_missing

LENGTH = 4


def read_composed(reader, writers, gaps, count, seed):
    """Shares of numbers: read exactly, digits found exactly, and read with the bounds known."""
    rng = np.random.default_rng(seed)
    names = sorted(writers)
    found = np.zeros((count, 3))
    for row in range(count):
        text, digits = compose(rng, writers[names[row % len(names)]], LENGTH, gaps)
        number = read_number(reader, together(digits))
        known = [str(reader.read(digit).prediction.digit) for digit in digits]
        found[row] = number.text == text, _same_digits(number, digits), "".join(known) == text
    return found.mean(axis=0)


def _same_digits(number, digits) -> bool:
    if len(number.boxes) != len(digits):
        return False
    return all(
        {id(stroke) for stroke in box.source.strokes} == {id(stroke) for stroke in digit.strokes}
        for box, digit in zip(number.boxes, digits, strict=True)
    )


def milliseconds(reader, drawings) -> float:
    """Median time of reading each state of drawings while they grow, as the window does."""
    times = []
    for drawing in drawings:
        memory = StrokeMemory()
        for state in growing(drawing):
            begun = time.perf_counter()
            read_number(reader, state, memory)
            times.append(time.perf_counter() - begun)
    return 1000 * float(np.median(times))


def split_share(readings) -> float:
    """Share of drawings or pictures of one digit that were taken for several, in per cent."""
    return 100 * float(np.mean([reading.is_number for reading in readings]))


def report_composed(reader, writers, count: int) -> None:
    """Print how many composed numbers are read."""
    for gaps, words, least, aim in (
        (NATURAL, "natural gaps", 95, 98.5),
        (TOUCHING, "touching", 80, 90),
    ):
        exact, found, known = 100 * read_composed(reader, writers, gaps, count, 1)
        what = f"four digits, {words}"
        report(f"{what}: read exactly", exact, least, aim, "%", more=True)
        report(f"{what}: digits found", found, least, aim, "%", more=True)
        report(f"{what}: read, bounds known", known, least, aim, "%", more=True)


def report_pictures(reader: Reader, split: str) -> None:
    """Print how many of MNIST's digits are taken for several."""
    what = "single MNIST pictures split"
    try:
        digits = mnist.load(lambda what, share: None, lambda: False)
    except DatasetError as error:
        report_missing(what, 0.3, 0.1, "%", error.reason)
        return
    pictures = getattr(digits, split).images[:10_000, :, :, 0]
    readings = [read_number_in_picture(reader, picture) for picture in pictures]
    report(what, split_share(readings), 0.3, 0.1, "%")


def report_times(reader: Reader, singles: list[Drawing], writers) -> None:
    """Print how long one reading takes while a drawing grows."""
    rng = np.random.default_rng(2)
    name = sorted(writers)[0]
    numbers = [together(compose(rng, writers[name], LENGTH, NATURAL)[1]) for _ in range(15)]
    report("one digit, a reading while it is drawn", milliseconds(reader, singles), 3, 1.5, "ms")
    report("four digits, a reading while drawn", milliseconds(reader, numbers), 8, 4, "ms")


def main(arguments: list[str]) -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.numbers")
    parser.add_argument("--pen", default=os.environ.get("INKLING_PEN_FILE"), metavar="FILE")
    parser.add_argument("--split", choices=("train", "test"), default="test")
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args(arguments)
    reader = Reader(shipped_predictor())
    if options.pen is None:
        why = "INKLING_PEN_FILE does not say where pendigits.jsonl.gz is"
        report_missing("four digits: read exactly", 95, 98.5, "%", why)
    else:
        writers = digits_of_writers(Path(options.pen), options.split)
        drawings = [drawing for digits in writers.values() for _, drawing in digits]
        report_times(reader, drawings[:60], writers)
        report_composed(reader, writers, options.count)
        readings = [read_number(reader, drawing) for drawing in drawings]
        report("single pen digits split", split_share(readings), 0.3, 0.1, "%")
    report_pictures(reader, options.split)


if __name__ == "__main__":
    main(sys.argv[1:])
