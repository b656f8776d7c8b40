"""``python -m model``: train, evaluate, predict and look for a device without a window."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from model.commands import CommandError
from model.networks import DEFAULT_NETWORK, NETWORKS
from model.training.config import DEVICE_CHOICES


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say it in one sentence, without the usage."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(2)


def build_parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    parser = _Parser(prog="python -m model", description="Inkling without a window.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (_add_train, _add_evaluate, _add_predict, _add_tensorboard, _add_devices):
        command = add(commands)
        command.add_argument("--json", action="store_true", help="print one JSON object last")
    return parser


def _add_train(commands: Any) -> argparse.ArgumentParser:
    train: argparse.ArgumentParser = commands.add_parser("train", help="train a network")
    train.add_argument("--network", choices=NETWORKS, default=DEFAULT_NETWORK)
    train.add_argument(
        "--data", default="mnist", help="mnist, strokes, own, or a file or folder (default: mnist)"
    )
    train.add_argument("--epochs", type=int, metavar="N")
    train.add_argument("--batch-size", type=int, metavar="N")
    train.add_argument("--learning-rate", type=float, metavar="X", help="the rate at its peak")
    train.add_argument("--augment", action=argparse.BooleanOptionalAction, default=None)
    train.add_argument("--seed", type=int, default=0, metavar="N")
    train.add_argument(
        "--target-accuracy", type=float, metavar="X", help="0 to 1, timed on held-out digits"
    )
    train.add_argument("--device", choices=DEVICE_CHOICES, default="auto")
    train.add_argument("--output", type=Path, metavar="DIR", help="where the run's folder goes")
    train.add_argument(
        "--tensorboard", type=Path, metavar="DIR", help="write a TensorBoard log here at the end"
    )
    return train


def _add_evaluate(commands: Any) -> argparse.ArgumentParser:
    evaluate: argparse.ArgumentParser = commands.add_parser("evaluate", help="measure a network")
    evaluate.add_argument("--network", type=Path, metavar="FILE", help="default: the shipped one")
    data = evaluate.add_mutually_exclusive_group(required=True)
    data.add_argument("--mnist", action="store_true", help="the test split of MNIST")
    data.add_argument("--strokes", type=Path, metavar="FILE.jsonl[.gz]")
    data.add_argument("--images", type=Path, metavar="FILE.npz")
    evaluate.add_argument(
        "--hardest", type=Path, metavar="FILE.png", help="write a picture of the hardest examples"
    )
    return evaluate


def _add_predict(commands: Any) -> argparse.ArgumentParser:
    predict: argparse.ArgumentParser = commands.add_parser("predict", help="read drawings")
    predict.add_argument("files", nargs="+", type=Path, metavar="FILE", help=".png .jpg .jsonl")
    predict.add_argument(
        "--number", action="store_true", help="read several digits as one number, with their boxes"
    )
    predict.add_argument("--network", type=Path, metavar="FILE", help="default: the shipped one")
    return predict


def _add_tensorboard(commands: Any) -> argparse.ArgumentParser:
    logs: argparse.ArgumentParser = commands.add_parser(
        "tensorboard", help="write kept runs as TensorBoard logs"
    )
    logs.add_argument("runs", nargs="+", type=Path, metavar="RUN", help="a run's folder or name")
    logs.add_argument(
        "--output", type=Path, metavar="DIR", help="one folder for each run is made in it"
    )
    return logs


def _add_devices(commands: Any) -> argparse.ArgumentParser:
    devices: argparse.ArgumentParser = commands.add_parser("devices", help="what can train here")
    return devices


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0, or 2 after one sentence on stderr."""
    options = build_parser().parse_args(arguments)
    try:
        result = _command(options.command)(options)
        if options.json:
            print(json.dumps(result))
        sys.stdout.flush()
    except CommandError as error:
        print(f"inkling: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever reads has seen enough, as ``head`` has; Python would flush the rest once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


def _command(name: str) -> Any:
    if name == "train":
        from model.commands.train import run
    elif name == "evaluate":
        from model.commands.evaluate import run
    elif name == "predict":
        from model.commands.predict import run
    elif name == "tensorboard":
        from model.commands.tensorboard import run
    else:
        from model.commands.devices import run
    return run


if __name__ == "__main__":
    sys.exit(main())
