"""Checks of what was unpacked, before any of it becomes a run of this machine."""

from __future__ import annotations

import math
import os
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.lib import format as npy

from model.opening import NetworkFileError, check_network_file
from model.personal.verdict import read_verdict
from model.runs.damage import DAMAGE, require
from model.runs.runs import Run, RunError, RunRecord
from model.souvenir.parts import CHECKPOINT, CURVES, FAMILIAR, NETWORK, VERDICT

_MOST_ARRAYS = 5_000
_MOST_NUMBERS = 4
"""An array's file is at most this many times as large unpacked: noise does not pack better."""

_PLAIN = "fiubU"  # numbers, and words of a length that is known beforehand
_HEADER = 4_096
_LONGEST_TEXT = 60
_MARKUP = dict.fromkeys(map(ord, "<>&"), " ")


class ContentError(Exception):
    """What was unpacked is not what a run is made of."""


def check_contents(folder: Path) -> RunRecord:
    """Check everything in an unpacked folder; returns its record as it is to be kept here.

    Raises
    ------
    ContentError
        If anything is not as a run writes it.
    """
    try:
        record = Run(folder).read_record()
        check_network_file(folder / NETWORK)
        whole = [folder / name for name in (CURVES, CHECKPOINT, FAMILIAR)]
        for path in (*whole, *sorted(folder.glob("moments/*"))):
            if path.exists():
                _check_arrays(path)
        require(not (folder / VERDICT).exists() or read_verdict(folder) is not None)
    except (RunError, NetworkFileError, *DAMAGE) as error:
        raise ContentError(str(error)) from error
    return _as_ours(record)


def without_places(record: RunRecord) -> RunRecord:
    """Leave out of a record where its data lay: folders tell of their owner."""
    return replace(record, config=replace(record.config, data=_data(record.config.data)))


def _as_ours(record: RunRecord) -> RunRecord:
    """Make a stranger's record one of a run that was ended here; its texts are mere words."""
    record = without_places(record)
    return replace(
        record,
        status="stopped" if record.status == "running" else record.status,
        process=os.getpid(),
        name=_plain(record.name),
        device=_plain(record.device),
    )


def _data(data: str) -> str:
    last = data.replace("\\", "/").replace(":", "/").rstrip("/").rpartition("/")[2]
    return _plain(last) or "unknown"


def _plain(text: str) -> str:
    """Keep what can be shown in one short line as it is written."""
    shown = "".join(" " if unicodedata.category(sign)[0] == "C" else sign for sign in text)
    return " ".join(shown.translate(_MARKUP).split())[:_LONGEST_TEXT].strip()


def _check_arrays(path: Path) -> None:
    """Check that an ``.npz`` holds plain numbers, no more than it has bytes for."""
    size = path.stat().st_size
    with path.open("rb") as file, zipfile.ZipFile(file) as arrays:
        entries = arrays.infolist()
        require(0 < len(entries) <= _MOST_ARRAYS)
        require(len({entry.filename for entry in entries}) == len(entries))
        unpacked = sum(entry.file_size for entry in entries)
        require(unpacked <= 1_000_000 + _MOST_NUMBERS * size)
        for entry in entries:
            require(entry.filename.endswith(".npy") and not entry.flag_bits & 0x1)
            with arrays.open(entry) as member:
                _check_header(member, entry.file_size)  # type: ignore[arg-type]


def _check_header(file: BinaryIO, size: int) -> None:
    version = npy.read_magic(file)
    require(version in ((1, 0), (2, 0)))
    read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
    shape, _order, kind = read(file, max_header_size=_HEADER)
    require(np.dtype(kind).kind in _PLAIN and all(side >= 0 for side in shape))
    require(math.prod(shape) * kind.itemsize == size - file.tell())
