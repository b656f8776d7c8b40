"""Make the recorded drawings and the recorded run: one command, repeatable from a seed."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.datasets.strokes import generate_drawings
from model.drawing import Drawing, format_drawing
from model.pen_as_drawn import thin_out
from model.preprocess import preprocess
from model.reading.reading import Reader
from model.reading.shipped import ASSETS, shipped_predictor
from model.recorded import DRAWINGS_NAME, RUN_NAME
from model.runs.held_out import held_out_digits
from model.runs.kept_network import read_kept_network
from model.runs.moments import Moments
from model.runs.runs import Run
from model.training.channel import Channel, Control
from model.training.config import TrainingConfig
from model.training.events import RunFinished, RunStarted
from model.training.session import TrainingSession

_OF_EACH = 4
_LOOKED_AT = 800
_LONGER_SIDE, _MIDDLE, _SPACING = 560.0, 500.0, 7.0
_SURE = 0.9


def main() -> None:
    """Draw, train, and write both files."""
    parser = argparse.ArgumentParser(prog="python -m model.recorded", description=__doc__)
    parser.add_argument("--output", type=Path, default=ASSETS, help="folder to write to")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--held-out", type=int, default=1000, help="digits each moment is judged on"
    )
    options = parser.parse_args()
    chosen = choose_drawings(options.seed)
    lines = [format_drawing(drawing, label) for drawing, label in chosen]
    (options.output / DRAWINGS_NAME).write_text("\n".join(lines) + "\n", "utf-8")
    pinned = list(range(0, len(chosen), _OF_EACH))
    images = np.stack([preprocess(chosen[index][0]) for index in pinned])
    config = TrainingConfig.recipe("cnn_bn", epochs=1, seed=options.seed)
    facts = {
        "command": f"python -m model.recorded --seed {options.seed}",
        "drawings": pinned,
        **record(config, images, options.held_out),
    }
    (options.output / RUN_NAME).write_text(json.dumps(facts, separators=(",", ":")) + "\n", "utf-8")
    print(f"{len(chosen)} drawings, and a run on {config.data}, in {options.output}")


def choose_drawings(seed: int) -> list[tuple[Drawing, int]]:
    """Generate digits and keep some of each that the shipped network reads surely, 0 first."""
    reader = Reader(shipped_predictor())
    kept: dict[int, list[Drawing]] = {digit: [] for digit in range(10)}
    for drawing, label, _width in generate_drawings(_LOOKED_AT, seed=seed):
        fitted = fit(drawing)
        said = reader.read(fitted).prediction
        if len(kept[label]) < _OF_EACH and said.digit == label and said.confidence >= _SURE:
            kept[label].append(fitted)
    return [(drawing, label) for label, drawings in kept.items() for drawing in drawings]


def fit(drawing: Drawing) -> Drawing:
    """Put a drawing in the middle of the canvas, in its units; as many points as are seen."""
    points = drawing.points()
    low, high = points.min(axis=0), points.max(axis=0)
    scale = _LONGER_SIDE / float((high - low).max())
    strokes = [(stroke.points - (low + high) / 2) * scale + _MIDDLE for stroke in drawing.strokes]
    return Drawing.from_points(np.round(stroke[thin_out(stroke, _SPACING)]) for stroke in strokes)


def record(config: TrainingConfig, images: NDArray[np.float32], held_out: int) -> dict[str, object]:
    """Train, and ask each moment about the images (n, 28, 28) and about held-out digits."""
    with tempfile.TemporaryDirectory() as place:
        run, moments = _train(config, Path(place))
        network = read_kept_network(run).plain()
        digits = held_out_digits(config.data)
        if digits is None:
            raise SystemExit(f"there are no held-out digits of {config.data}")
        shares, thoughts = [], []
        for step in moments.steps:
            then = network.with_weights(moments.at(step).weights)
            said = then.probabilities(digits.images[:held_out]).argmax(axis=1)
            shares.append(round(float((said == digits.labels[:held_out]).mean()), 4))
            thoughts.append(then.probabilities(images))
        by_drawing = np.stack(thoughts, axis=1)
        return {
            "network": config.network,
            "data": config.data,
            "epochs": config.epochs,
            "batch_size": config.batch_size,
            "steps": list(moments.steps),
            "accuracies": shares,
            "probabilities": np.round(by_drawing, 3).tolist(),
        }


def _train(config: TrainingConfig, folder: Path) -> tuple[Run, Moments]:
    channel = Channel()
    TrainingSession(config, folder).run(channel, Control())
    events = channel.drain()
    started = next(event for event in events if isinstance(event, RunStarted))
    last = events[-1]
    if not isinstance(last, RunFinished) or last.run is None or started.moments is None:
        raise SystemExit(f"the run did not end well: {last}")
    return Run(last.run), started.moments


if __name__ == "__main__":
    main()
