"""Saving a souvenir of a run."""

from __future__ import annotations

import hashlib
import json
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from model.files import reason_of, replace_file
from model.own_drawings import OwnDrawings, StoreError
from model.own_drawings.exchange import export_drawings
from model.runs.runs import FORMAT as RUN_FORMAT
from model.runs.runs import Run, RunError, RunRecord
from model.sentence import sentence, words_of
from model.souvenir.contents import without_places
from model.souvenir.parts import (
    DRAWINGS,
    FORMAT,
    MANIFEST,
    MOST_BYTES,
    RECORD,
    SouvenirError,
    limit_of,
    names_in,
)

_WHEN = (1980, 1, 1, 0, 0, 0)
"""The date of every file inside; when the souvenir was made is in its manifest."""

_MAY_READ = 0o100644 << 16


@dataclass(frozen=True)
class SavedSouvenir:
    """What was saved: the file, its bytes, and how many drawings are in it."""

    path: Path
    size: int
    drawings: int


def save_souvenir(
    run: Run,
    path: Path,
    drawings: OwnDrawings | None = None,
    goes_on: Callable[[], bool] = lambda: True,
) -> SavedSouvenir:
    """Write a run as one file, whole or not at all; any thread but main.

    Parameters
    ----------
    run
        With a network; of one at work, what it saved last.
    path
        Ends in ``SUFFIX``; a file that is there is replaced.
    drawings
        The person's own drawings, where they are to go with it.

    Raises
    ------
    SouvenirError
        In one sentence, why nothing was saved.
    """
    record = _record(run)
    files = names_in(run.folder)
    digests: dict[str, str] = {}
    count, size = 0, 0
    try:
        with replace_file(path) as file, zipfile.ZipFile(file, "w") as archive:
            for name in files:
                if not goes_on():
                    raise SouvenirError(sentence("Saving {file} was given up.", file=path.name))
                data = _record_bytes(record) if name == RECORD else _read(run, name, path)
                if data is not None:
                    size += len(data)
                    _check_size(name, len(data), size, path)
                    digests[name] = _add(archive, name, data)
            if drawings is not None:
                data, count = _drawings(drawings)
                _check_size(DRAWINGS, len(data), size + len(data), path)
                digests[DRAWINGS] = _add(archive, DRAWINGS, data)
            _add(archive, MANIFEST, _manifest(digests))
        return SavedSouvenir(path, path.stat().st_size, count)
    except OSError as error:
        raise _not_saved(path, reason_of(error)) from error
    except StoreError as error:
        raise SouvenirError(words_of(error)) from error


def _record(run: Run) -> RunRecord:
    try:
        record = run.read_record()
    except RunError as error:
        raise SouvenirError(words_of(error)) from error
    if not run.network_path.is_file():
        words = "This run was ended before its first checkpoint: there is no network to keep."
        raise SouvenirError(sentence(words))
    status = "stopped" if record.status == "running" else record.status
    return without_places(replace(record, status=status, process=1))


def _record_bytes(record: RunRecord) -> bytes:
    return json.dumps({"format": RUN_FORMAT, **asdict(record)}, indent=1).encode()


def _read(run: Run, name: str, path: Path) -> bytes | None:
    """Read a file of the run; None for a moment that made room for others meanwhile."""
    try:
        return (run.folder / name).read_bytes()
    except FileNotFoundError:
        if name.startswith("moments/"):
            return None
        raise


def _check_size(name: str, size: int, total: int, path: Path) -> None:
    limit = limit_of(name)
    if limit is None or size > limit or total > MOST_BYTES:
        raise _not_saved(path, sentence("there is too much in this run"))


def _drawings(store: OwnDrawings) -> tuple[bytes, int]:
    with tempfile.TemporaryDirectory(prefix="inkling-") as folder:
        file = Path(folder, DRAWINGS)
        count = export_drawings(store, file)
        return file.read_bytes(), count


def _manifest(digests: dict[str, str]) -> bytes:
    saved = datetime.now().isoformat(timespec="seconds")
    return json.dumps({"format": FORMAT, "saved": saved, "files": digests}, indent=1).encode()


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> str:
    entry = zipfile.ZipInfo(name, _WHEN)
    # Weights are noise to a packer: it would take a minute to save a twentieth.
    packs = name.endswith((".json", ".jsonl"))
    entry.compress_type = zipfile.ZIP_DEFLATED if packs else zipfile.ZIP_STORED
    entry.external_attr = _MAY_READ
    archive.writestr(entry, data)
    return hashlib.sha256(data).hexdigest()


def _not_saved(path: Path, reason: str) -> SouvenirError:
    words = "{file} could not be saved: {reason}."
    return SouvenirError(sentence(words, file=path.name, reason=reason))
