"""Make the judge: one network, one recipe, one command, repeatable from a seed."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from model.challenge.judge import NAME
from model.challenge.making.judging import facts_of, fix
from model.challenge.making.learning import learn
from model.files import replace_file
from model.reading.shipped import ASSETS
from model.shipping.writing import to_litert

SEED = 20260


def main() -> None:
    """Read the arguments, fit the judge, fix its limits on held-out digits, write it."""
    options = _arguments()
    start = time.perf_counter()
    network = learn(options.pen, options.seed, options.share)
    minutes = (time.perf_counter() - start) / 60
    facts = facts_of(network, fix(network, options.pen, options.seed), options.seed, minutes)
    write(to_litert(network), facts, options.output)
    for name, figures in facts["figures"].items():
        print(f"{name:28}", *(f"{key} {value}" for key, value in figures.items()), sep="  ")


def write(network: bytes, facts: dict[str, object], folder: Path) -> None:
    """Write ``judge.tflite`` and ``judge.json`` into a folder."""
    described = (json.dumps(facts, indent=1) + "\n").encode()
    for ending, content in ((".tflite", network), (".json", described)):
        with replace_file(folder / f"{NAME}{ending}") as file:
            file.write(content)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m model.challenge.making", description=__doc__)
    parser.add_argument("--pen", type=Path, required=True, help="pen digits (.jsonl.gz)")
    parser.add_argument("--output", type=Path, default=ASSETS, help="folder to write to")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--share", type=float, default=1.0, help="of the learning, for a trial")
    return parser.parse_args()


if __name__ == "__main__":
    main()
