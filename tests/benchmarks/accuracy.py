"""How well the shipped network reads, and what it costs: the table of accuracy.

MNIST is found as the program finds it (``INKLING_MNIST_DIR``); the pen's digits, strokes as JSON
lines with ``split`` and ``writer``, by ``INKLING_PEN_FILE`` or ``--pen``. Nothing is chosen by
these figures: they are of test digits.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from model.datasets import mnist
from model.datasets.dataset import DatasetError
from model.drawing import Drawing, DrawingError
from model.evaluate import Evaluation, evaluate
from model.preprocess import preprocess, preprocess_bitmap
from model.reading.reading import Reader
from model.reading.shipped import ASSETS, ShippedPredictor
from model.shipping.digits import PenDigits, pen_test
from tests.benchmarks import not_digits, small_pictures
from tests.benchmarks.report import report, report_missing

PER_SET = 1_000
"""Small pictures of each size and source."""

Images = Iterable[np.ndarray]


def measure(reader: Reader, images: Images, labels: np.ndarray) -> Evaluation:
    """Figures on images (28, 28), float32 from 0 to 1."""
    predictions = [reader.answer(image) for image in images]
    return evaluate(
        np.stack([one.probabilities for one in predictions]),
        labels,
        np.array([one.reason is None for one in predictions]),
    )


def mnist_test() -> tuple[np.ndarray, np.ndarray] | str:
    """MNIST's test images, (n, 28, 28) uint8, and labels; or why there are none."""
    try:
        test = mnist.load(lambda what, fraction: None, lambda: False).test
    except DatasetError as error:
        return error.reason
    return test.images[..., 0], test.labels


def pen_digits() -> PenDigits | str:
    """The digits of the pen's test writers; or why there are none."""
    place = os.environ.get("INKLING_PEN_FILE")
    if not place:
        return "INKLING_PEN_FILE does not say where pendigits.jsonl.gz is"
    try:
        return pen_test(Path(place))
    except DrawingError as error:
        return str(error)
    except OSError as error:
        return f"{place}: {error.strerror or error}"


def report_digits(name: str, figures: Evaluation | str, aims: tuple[float, ...]) -> None:
    """Rows on real digits; ``aims`` are least and aim of accuracy, then of calibration."""
    rows = (f"{name}: right", f"{name}: calibration error (ECE)", f"{name}: turned away")
    if isinstance(figures, str):
        report_missing(rows[0], *aims[:2], "%", figures)
        report_missing(rows[1], *aims[2:], "%", figures)
        report_missing(rows[2], 1.5, 1, "%", figures)
        return
    report(rows[0], 100 * figures.accuracy, *aims[:2], "%", more=True, figures=4)
    report(rows[1], 100 * figures.ece, *aims[2:], "%")
    report(rows[2], 100 * (1 - figures.answered), 1.5, 1, "%")


def on_pictures(
    reader: Reader, name: str, make: Callable, items: Sequence, labels: np.ndarray
) -> list[float]:
    """Accuracy on each size of small pictures, in per cent."""
    shares = []
    for side in small_pictures.SIDES:
        images = (preprocess_bitmap(make(one, side, row)) for row, one in enumerate(items))
        figures = measure(reader, images, labels)
        shares.append(100 * figures.accuracy)
        print(
            f"{name} as pictures of {side} px: {figures.accuracy:.2%} right, "
            f"{figures.answered:.2%} answered",
            file=sys.stderr,
        )
    return shares


def report_pictures(
    reader: Reader, digits: tuple[np.ndarray, np.ndarray] | str, pen: PenDigits | str
) -> None:
    """The mean over sizes, and over the sources that there are."""
    row = "digits as pictures of 16 to 96 px, mean of the sets: right"
    shares = []
    rng = np.random.default_rng(77)
    if not isinstance(digits, str):
        chosen = rng.permutation(len(digits[1]))[:PER_SET]
        make = small_pictures.of_image
        shares += on_pictures(reader, "MNIST test", make, digits[0][chosen], digits[1][chosen])
    if not isinstance(pen, str):
        chosen = rng.permutation(len(pen))[:PER_SET]
        drawings = [pen.drawings[row] for row in chosen]
        make = small_pictures.of_drawing
        shares += on_pictures(reader, "pen test", make, drawings, pen.labels[chosen])
    if shares:
        report(row, statistics.mean(shares), 97, 98.5, "%", more=True, figures=4)
    else:
        report_missing(row, 97, 98.5, "%", "neither MNIST nor the pen's digits are there")


def report_not_digits(reader: Reader) -> None:
    """What is turned away of what is no digit, by kind and all kinds alike."""
    kinds = {
        "letters": not_digits.letters(),
        "signs": not_digits.signs(),
        "scribbles": not_digits.scribbles(),
        "black squares": not_digits.black_squares(),
    }
    shares = [report_kind(reader, *kind) for kind in kinds.items()]
    mean = statistics.mean(shares)
    report("no digits, mean of the kinds: turned away", mean, 90, 97, "%", more=True)


def report_kind(reader: Reader, kind: str, drawings: Iterable[tuple[str, Drawing]]) -> float:
    """One row; which shapes were taken for digits goes to stderr. Returns per cent."""
    taken: dict[str, list[bool]] = {}
    for name, drawing in drawings:
        taken.setdefault(name, []).append(reader.read(drawing).prediction.reason is None)
    every = [one for ones in taken.values() for one in ones]
    share = 100 * (1 - statistics.mean(every))
    report(f"{len(every)} {kind}: turned away", share, 90, 97, "%", more=True)
    worst = sorted(taken.items(), key=lambda item: -statistics.mean(item[1]))
    words = [f"{name} {statistics.mean(ones):.0%}" for name, ones in worst if any(ones)]
    print(f"{kind} taken for digits: {', '.join(words) or 'none'}", file=sys.stderr)
    return share


def report_cost(reader: Reader) -> None:
    """Size on disk, and the time of a prediction on one thread."""
    facts = reader.shipped.facts
    size = (ASSETS / "shipped.tflite").stat().st_size / 1e6
    report(f"shipped.tflite, {facts['parameters']} parameters", size, 2, 0.5, "MB")
    drawing = next(not_digits.letters())[1]
    image = preprocess(drawing)
    report(
        "one prediction on one thread, median",
        milliseconds(lambda: reader.shipped.predict_proba(image)),
        1,
        0.2,
        "ms",
    )
    reading = milliseconds(lambda: reader.read(drawing))
    print(f"a whole reading, from strokes to the answer: {reading:.2f} ms", file=sys.stderr)


def milliseconds(call: Callable[[], object]) -> float:
    """The median of a thousand calls."""
    times = []
    for _ in range(1_000):
        begun = time.perf_counter()
        call()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def main() -> None:
    """Read everything with the shipped network."""
    reader = Reader(ShippedPredictor())
    digits, pen = mnist_test(), pen_digits()
    figures: Evaluation | str
    if isinstance(digits, str):
        figures = digits
    else:
        figures = measure(reader, (image / np.float32(255) for image in digits[0]), digits[1])
    report_digits("MNIST test", figures, (99.65, 99.8, 0.5, 0.2))
    if isinstance(pen, str):
        figures = pen
    else:
        figures = measure(reader, (preprocess(one) for one in pen.drawings), pen.labels)
    report_digits("pen test writers", figures, (99.3, 99.7, 1, 0.5))
    report_pictures(reader, digits, pen)
    report_not_digits(reader)
    report_cost(reader)


if __name__ == "__main__":
    main()
