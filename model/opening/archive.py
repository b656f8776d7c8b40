"""Taking a ``.keras`` file apart within limits, and putting a checked one together."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from model.opening.settings import UnsuitableError, shown
from model.sentence import sentence

MAX_BYTES = 50_000_000
MAX_CONFIG = 2_000_000
MAX_DEPTH = 40
MEMBERS = ("config.json", "metadata.json", "model.weights.h5")
_DIRECTORY_ENTRY = b"PK\x01\x02"
_IS_ENCRYPTED = 0x1


@dataclass(frozen=True)
class Archive:
    """The contents of a ``.keras`` file: parsed JSON, of any content, and the raw weights."""

    config: object
    metadata: object
    weights: bytes


def read_archive(data: bytes) -> Archive:
    """Take a file's bytes apart.

    Raises
    ------
    UnsuitableError
        In the rest of a sentence: no zip, too large, members missing, no JSON.
    """
    # Counted before the directory is read: a hostile one can list a million members.
    if data.count(_DIRECTORY_ENTRY) > 100:
        raise UnsuitableError(sentence("holds too many files"))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _members(archive)
            config, metadata, weights = (_read(archive, members[name]) for name in MEMBERS)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        OverflowError,
    ) as error:
        raise UnsuitableError(sentence("is damaged or not a .keras file: save it again")) from error
    return Archive(_parse(config, "config.json"), _parse(metadata, "metadata.json"), weights)


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    for name in MEMBERS:
        if name not in names:
            raise UnsuitableError(
                sentence("has no {name}: save the network again with Keras 3", name=name)
            )
    for name in names:
        if name not in MEMBERS or names.count(name) > 1:
            raise UnsuitableError(
                sentence("holds {name}, which does not belong in a network", name=shown(name))
            )
    for entry in entries:
        if entry.flag_bits & _IS_ENCRYPTED or entry.compress_type not in (
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        ):
            raise UnsuitableError(sentence("is packed in a way that Keras does not use"))
    if sum(entry.file_size for entry in entries) > MAX_BYTES:
        raise UnsuitableError(
            sentence("unpacks to more than {most} MB", most=MAX_BYTES // 1_000_000)
        )
    return {entry.filename: entry for entry in entries}


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Read a member, no further than the limit, whatever the directory says of its size."""
    limit = MAX_BYTES if entry.filename.endswith(".h5") else MAX_CONFIG
    with archive.open(entry) as file:
        # No more than the directory says: zipfile would unpack all that is asked for first.
        data = file.read(min(entry.file_size, limit) + 1)
    if len(data) > limit:
        raise UnsuitableError(
            sentence(
                "has a {filename} of more than {most} MB",
                filename=entry.filename,
                most=limit // 1_000_000,
            )
        )
    return data


def _parse(data: bytes, name: str) -> object:
    try:
        value: object = json.loads(data.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise UnsuitableError(sentence("has a {name} that is not valid JSON", name=name)) from error
    level: list[Any] = [value]
    for _ in range(MAX_DEPTH):
        level = [
            item
            for outer in level
            if isinstance(outer, dict | list)
            for item in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return value
    raise UnsuitableError(sentence("has a {name} that is nested too deeply", name=name))


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def write_archive(path: Path | BinaryIO, config: dict[str, Any], weights: bytes) -> None:
    """Write a ``.keras`` file that holds this and nothing else."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("metadata.json", "{}")
        archive.writestr("model.weights.h5", weights)
