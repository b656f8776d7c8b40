"""What learning a hand brings: the table of new symbols, of worst writers, of forgetting, of time.

Everything that was chosen for it was chosen on training writers; here are test writers of the pen
(``INKLING_PEN_FILE`` or ``--pen``), test digits of MNIST, and signs no recipe was learnt with.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from model.datasets import variation
from model.datasets.curves import curves_of
from model.drawing import Drawing
from model.own_drawings import OwnDrawing
from model.personal import PersonalNetwork, judge_at_once, learn_at_once, part, personal_config
from model.personal.engine import personal_engine_for
from model.personal.features import HiddenSums
from model.personal.session import FineTuningSession
from model.personal.verdict import Verdict
from model.reading.reading import Reader
from model.reading.shipped import ShippedPredictor
from model.shipping.digits import PenDigits
from model.shipping.pen_variation import vary
from model.shipping.shapes import Shape, shapes
from model.training.channel import Channel, Control
from model.training.events import RunFinished
from tests.benchmarks.accuracy import mnist_test, pen_digits
from tests.benchmarks.report import report, report_missing

LEARNT, ASKED = 10, 20
WRITERS = 2
_LEARNT_TURN, _HELD_BACK_TURN = 0, 4


def own_drawings(
    drawings: Sequence[Drawing], labels: Sequence[str], learnt: Sequence[bool]
) -> list[OwnDrawing]:
    """Drawings as the store would give them, each learnt from or held back as said."""
    return [
        OwnDrawing(row + 1, label, drawing, _LEARNT_TURN if is_learnt else _HELD_BACK_TURN, 0.0)
        for row, (drawing, label, is_learnt) in enumerate(
            zip(drawings, labels, learnt, strict=True)
        )
    ]


def by_one_hand(shape: Shape, count: int, seed: int) -> list[Drawing]:
    """A sign as one hand writes it, again and again."""
    rng = np.random.default_rng([41, seed])
    curves = curves_of(shape.style)
    cuts = np.flatnonzero(np.diff(curves.stroke_of_sample)) + 1
    first = Drawing.from_points(np.split(variation.vary(curves, 1, rng)[0], cuts))
    return [vary(first, rng, 0.5) for _ in range(count)]


def report_symbols(sums: np.ndarray | None, labels: np.ndarray) -> list[float]:
    """Ten drawings of one new symbol; returns the seconds that learning them took."""
    shipped = ShippedPredictor()
    found, lost, seconds, processor = [], [], [], []
    for number, shape in enumerate(one for one in shapes() if one.is_held_out):
        drawings = by_one_hand(shape, LEARNT + ASKED, number)
        own = own_drawings(
            drawings, ["★"] * len(drawings), [n < LEARNT for n in range(len(drawings))]
        )
        worked = time.process_time()
        network = learn_at_once(part(own))
        processor.append(time.process_time() - worked)
        seconds.append(network.seconds)
        reader = Reader(shipped)
        reader.predictor = network
        found.append(
            np.mean([reader.read(one).prediction.digit == 10 for one in drawings[LEARNT:]])
        )
        if sums is not None:
            lost.append(lost_points(network, sums, labels))
    row = f"{LEARNT} drawings of a symbol, at once: more of it known"
    report(row, 100 * statistics.mean(found), 90, 97, "%", more=True)
    print(f"worst symbol {min(found):.0%}, of {len(found)}", file=sys.stderr)
    worked = statistics.median(processor)
    print(f"learning them at once: the processor worked {worked:.2f} s", file=sys.stderr)
    if lost:
        report("… MNIST's test digits lose", statistics.mean(lost), 1, 0.2, "points", figures=2)
        print(f"most lost {max(lost):.2f}", file=sys.stderr)
    return seconds


def lost_points(network: PersonalNetwork, sums: np.ndarray, labels: np.ndarray) -> float:
    """By how many points fewer of MNIST's test digits are right."""
    hidden = network.hidden
    before = (np.maximum(sums, 0) @ hidden.last_kernel + hidden.last_bias).argmax(axis=1)
    after = network.layers.logits(sums).argmax(axis=1)
    return 100 * float((before == labels).mean() - (after == labels).mean())


def worst_writers(pen: PenDigits) -> Iterator[list[OwnDrawing]]:
    """The drawings of those whom the shipped network reads worst: 30 to learn, others to judge."""
    shipped = ShippedPredictor()
    images = pen.pictures().images
    wrong = np.array(
        [
            shipped.predict_proba(np.float32(image / 255)).argmax() != label
            for image, label in zip(images, pen.labels, strict=True)
        ]
    )
    writers = np.array(pen.writers)
    worst = sorted(set(writers), key=lambda name: -int(wrong[writers == name].sum()))
    for name in worst[:WRITERS]:
        rows = np.flatnonzero(writers == name)
        learnt = {int(row) for digit in range(10) for row in rows[pen.labels[rows] == digit][:3]}
        print(f"{name}: {int(wrong[rows].sum())} of {len(rows)} misread", file=sys.stderr)
        yield own_drawings(
            [pen.drawings[row] for row in rows],
            [str(pen.labels[row]) for row in rows],
            [int(row) in learnt for row in rows],
        )


def fine_tune(own: list[OwnDrawing], how: str) -> tuple[Verdict, float, float]:
    """The verdict, seconds by the clock and seconds of the processors."""
    channel, started, worked = Channel(), time.perf_counter(), time.process_time()
    session = FineTuningSession(personal_config(how, part(own).symbols), drawings=own)
    session.run(channel, Control())
    last = channel.drain()[-1]
    assert isinstance(last, RunFinished), last
    assert session.verdict is not None
    return session.verdict, time.perf_counter() - started, time.process_time() - worked


def report_writers(pen: PenDigits, digits: tuple[np.ndarray, np.ndarray] | None) -> None:
    """Thirty drawings by each of the worst test writers."""
    before = after = 0
    lost = []
    engine = personal_engine_for("thawed", 10, 64, "/CPU:0")
    for own in worst_writers(pen):
        for how in ("frozen", "scratch", "thawed"):
            verdict, _, _ = fine_tune(own, how)
            print(how, verdict.digits, verdict.outcome, verdict.meter, file=sys.stderr)
        network = learn_at_once(part(own))
        print("at once", judge_at_once(network, part(own)).digits, file=sys.stderr)
        before += verdict.digits.count - verdict.digits.before
        after += verdict.digits.count - verdict.digits.after
        if digits is not None:
            right = engine.logits(digits[0][..., None]).argmax(axis=1) == digits[1]
            lost.append(float(right.mean()))
    fall = 100 * (before - after) / before if before else 0.0
    report(
        f"30 drawings of the {WRITERS} worst writers: errors fall by", fall, 30, 60, "%", more=True
    )
    print(f"errors {before} -> {after}", file=sys.stderr)
    if digits is not None:
        shipped = ShippedPredictor()
        was = np.mean(
            [
                shipped.predict_proba(np.float32(image / 255)).argmax() == label
                for image, label in zip(*digits, strict=True)
            ]
        )
        points = 100 * (float(was) - statistics.mean(lost))
        report("… and MNIST's test digits lose", points, 0.2, 0.05, "points", figures=2)


def report_time(pen: PenDigits, seconds: list[float]) -> None:
    """Of both ways, after what they need was loaded once."""
    report("learning at once", statistics.median(seconds), 1, 0.3, "s", figures=2)
    own = own_drawings(
        pen.drawings[:160],
        [str(label) for label in pen.labels[:160]],
        [n < 100 for n in range(160)],
    )
    _, by_clock, by_processor = fine_tune(own, "thawed")
    report("fine-tuning on 100 drawings", by_clock, 30, 10, "s")
    print(f"of that the processors worked {by_processor:.1f} s", file=sys.stderr)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.personal")
    parser.add_argument("--pen", metavar="FILE", help="pendigits.jsonl.gz")
    options = parser.parse_args(arguments)
    if options.pen:
        os.environ["INKLING_PEN_FILE"] = options.pen
    digits, pen = mnist_test(), pen_digits()
    sums = None if isinstance(digits, str) else HiddenSums().of(np.float32(digits[0] / 255))
    if isinstance(digits, str):
        print(digits, file=sys.stderr)
        digits = None
    seconds = report_symbols(sums, np.zeros(0) if digits is None else digits[1])
    if isinstance(pen, str):
        report_missing("30 drawings of the worst writers: errors fall by", 30, 60, "%", pen)
        return 0
    report_writers(pen, digits)
    report_time(pen, seconds)
    return 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("INKLING_HOME", str(Path(home)))
        sys.exit(main(sys.argv[1:]))
