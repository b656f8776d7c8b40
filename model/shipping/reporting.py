"""What ``shipped.json`` says of the network beside what is needed to read with it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from model.evaluate import Evaluation
from model.shipping.digits import mnist_test, pen_test
from model.shipping.judging import Judgement, measure

if TYPE_CHECKING:
    import keras

SOURCES = [
    {
        "name": "MNIST, all training digits; the last 5,000 in the last round only",
        "source": "Y. LeCun, C. Cortes, C. Burges, The MNIST database of handwritten digits",
        "licence": "as published by its authors",
    },
    {
        "name": (
            "Pen-Based Recognition of Handwritten Digits, all 30 training writers; "
            "5 of them in the last round only"
        ),
        "source": "E. Alpaydin, F. Alimoglu, UCI Machine Learning Repository, 1998",
        "licence": "CC BY 4.0",
    },
    {"name": "Embedded strokes, letters and signs", "source": "this program", "licence": "MIT"},
]


def facts_of(
    network: keras.Model,
    judgement: Judgement,
    options: argparse.Namespace,
    minutes: float,
) -> dict[str, Any]:
    """Everything ``shipped.json`` holds, as plain types.

    The figures on held-out digits are those before the round that learns them too.
    """
    import keras
    import tensorflow as tf

    digits = {f"{name}, held out": figures for name, figures in judgement.digits.items()}
    fixed = judgement.temperature, judgement.least_energy
    if options.report:
        digits["MNIST, test"] = measure(network, mnist_test(), *fixed)
        digits["pen, test"] = measure(network, pen_test(options.pen).pictures(), *fixed)
    figures = {name: _figures(evaluation) for name, evaluation in digits.items()}
    for name, (count, share) in judgement.turned_away.items():
        figures[name] = {"count": count, "turned_away": round(share, 4)}
    return {
        "temperature": round(judgement.temperature, 4),
        "least_energy": round(judgement.least_energy, 4),
        "usual_energy": round(judgement.usual_energy, 4),
        "recipe": (
            "INKLING_MNIST_DIR=mnist python -m model.shipping --pen pendigits.jsonl.gz "
            f"--seed {options.seed}"
        ),
        "seed": options.seed,
        "minutes": round(minutes, 1),
        "parameters": int(network.count_params()),
        "versions": {"keras": keras.__version__, "tensorflow": tf.__version__},
        "figures": figures,
        "data": SOURCES,
    }


def _figures(evaluation: Evaluation) -> dict[str, float]:
    return {
        "count": evaluation.count,
        "accuracy": round(evaluation.accuracy, 5),
        "answered": round(evaluation.answered, 5),
        "ece": round(evaluation.ece, 5),
    }
