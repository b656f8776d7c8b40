"""What damaged files bring up when they are read, and checks of what was read from them."""

from __future__ import annotations

import math
import zipfile
import zlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from model.runs.runs import RunRecord

DAMAGE = (
    OSError,
    ValueError,
    ArithmeticError,
    LookupError,
    TypeError,
    AttributeError,
    EOFError,
    MemoryError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What NumPy, zipfile and json raise for files that are not what their names say."""

_MOST = 2**53
"""Whole numbers up to here are the same in JSON wherever it is read."""


def require(holds: bool) -> None:
    """Raise one of ``DAMAGE`` unless something holds that does in every file we wrote."""
    if not holds:
        raise ValueError("a value that cannot be")


def read_arrays(path: Path) -> dict[str, NDArray[Any]]:
    """Read an ``.npz`` file; raises one of ``DAMAGE`` where it is none."""
    with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files}


def check_record(record: RunRecord, statuses: Sequence[str]) -> None:
    """Raise one of ``DAMAGE`` where a value of a run's record cannot be what it says."""
    require(record.status in statuses)
    require(type(record.device) is str and type(record.name) is str)
    datetime.fromisoformat(record.started)
    require(type(record.process) is int and 0 < record.process < 2**31)
    for count in (record.step, record.steps_per_epoch, record.parameters, record.test_count):
        require(type(count) is int and 0 <= count < _MOST)
    for share in (record.val_accuracy, record.test_accuracy):
        require(share is None or _is_within(share, 1))
    require(_is_within(record.seconds, math.inf))
    require(record.seconds_to_target is None or _is_within(record.seconds_to_target, math.inf))


def _is_within(value: float, most: float) -> bool:
    return type(value) in (int, float) and math.isfinite(value) and 0 <= value <= most
