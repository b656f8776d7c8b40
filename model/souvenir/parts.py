"""What a souvenir may hold, and how much of it."""

from __future__ import annotations

import re
from pathlib import Path

from model.opening.archive import MAX_BYTES as MOST_NETWORK_BYTES
from model.runs.moments import MOST_BYTES as MOST_MOMENT_BYTES
from model.runs.moments import MOST_MOMENTS

SUFFIX = ".inkling"
FORMAT = 1

MANIFEST = "inkling.json"
RECORD, NETWORK, CURVES, CHECKPOINT = "run.json", "network.keras", "metrics.npz", "checkpoint.npz"
VERDICT = "verdict.json"
FAMILIAR = "personal.npz"
"""Of a personal network: how fair its gain is, and what knows its symbols."""

DRAWINGS = "drawings.jsonl"
"""The name, in a run's folder too, of drawings that came along with a souvenir."""

ALWAYS = (RECORD, NETWORK)

MOST_BYTES = 500_000_000
"""Of the file, and of all that is in it."""

MOST_FILES = MOST_MOMENTS + 100

_MOMENT = re.compile(r"moments/\d{9,12}\.npz", re.ASCII)
_MOST = {
    MANIFEST: 200_000,
    RECORD: 100_000,
    VERDICT: 100_000,
    FAMILIAR: MOST_NETWORK_BYTES,
    NETWORK: MOST_NETWORK_BYTES,
    CURVES: 100_000_000,
    CHECKPOINT: 4 * MOST_NETWORK_BYTES,
    DRAWINGS: 100_000_000,
}


class SouvenirError(Exception):
    """A souvenir that cannot be saved or opened; the message is one sentence for a person."""


def is_moment(name: str) -> bool:
    """Tell whether a file of that name is one of a run's moments."""
    return _MOMENT.fullmatch(name) is not None


def limit_of(name: str) -> int | None:
    """How many bytes a file of that name may have; None where no souvenir holds such a file."""
    if is_moment(name):
        return MOST_MOMENT_BYTES + 1_000_000
    return _MOST.get(name)


def names_in(folder: Path) -> list[str]:
    """List the files of a run's folder that go into a souvenir; the drawings are not of them."""
    known = (RECORD, NETWORK, CURVES, CHECKPOINT, VERDICT, FAMILIAR)
    whole = [name for name in known if (folder / name).is_file()]
    try:
        names = sorted(f"moments/{path.name}" for path in (folder / "moments").iterdir())
    except OSError:
        names = []
    return whole + [name for name in names if _MOMENT.fullmatch(name)]
