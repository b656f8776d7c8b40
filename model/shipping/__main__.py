"""Make the shipped network: one network, one recipe, one command, repeatable from a seed."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from model.reading.shipped import ASSETS
from model.shipping.judging import judge
from model.shipping.network import fold
from model.shipping.reporting import facts_of
from model.shipping.rounds import JUDGED, ROUNDS, Rounds
from model.shipping.writing import write


def main() -> None:
    """Read the arguments, make the network, judge it, write it."""
    options = _arguments()
    with tempfile.TemporaryDirectory() as place:
        rounds = Rounds(options.pen, options.keep or Path(place), options.seed, options.share)
        rounds.run(options.after, lambda words: print(words, flush=True))
        network = fold(rounds.mean(len(ROUNDS)))
        judgement = judge(fold(rounds.mean(JUDGED)), options.pen, options.seed)
        facts = facts_of(network, judgement, options, rounds.minutes(len(ROUNDS)))
    write(network, facts, options.output)
    for name, figures in facts["figures"].items():
        print(f"{name:24}", *(f"{key} {value}" for key, value in figures.items()), sep="  ")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m model.shipping", description=__doc__)
    parser.add_argument("--pen", type=Path, required=True, help="pen digits (.jsonl.gz)")
    parser.add_argument("--output", type=Path, default=ASSETS, help="folder to write to")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--share", type=float, default=1.0, help="of each round, for a trial")
    parser.add_argument("--keep", type=Path, help="folder for the network after each round")
    parser.add_argument(
        "--after",
        type=int,
        default=0,
        choices=range(len(ROUNDS) + 1),
        help=f"go on after this round, kept in that folder; {len(ROUNDS)} judges once more",
    )
    parser.add_argument("--report", action="store_true", help="read the test splits as well")
    options = parser.parse_args()
    if options.after and not options.keep:
        parser.error("--after needs --keep, the folder with the rounds before")
    return options


if __name__ == "__main__":
    main()
