"""Reading a zip that anybody may have made, within limits that are checked before reading."""

from __future__ import annotations

import hashlib
import json
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NoReturn

from model.runs.damage import DAMAGE
from model.sentence import sentence
from model.souvenir.parts import (
    ALWAYS,
    FORMAT,
    MANIFEST,
    MOST_BYTES,
    MOST_FILES,
    SouvenirError,
    limit_of,
)

_BROKEN = (*DAMAGE, struct.error, zipfile.LargeZipFile)
_END = struct.Struct("<4s4H2LH")
_END_MARK, _END_MARK_64 = b"PK\x05\x06", b"PK\x06\x07"
_LONGEST_ENTRY = 400
"""Bytes in the directory for one file: names are short, and nothing else is kept with them."""

_PIECE = 1 << 20
_IS_ENCRYPTED = 0x1


class SouvenirArchive:
    """A souvenir whose directory and manifest were checked. Made by ``opened``."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path, self._archive = path, archive
        entries = archive.infolist()
        if len(entries) > MOST_FILES:
            raise foreign(path)
        names = [entry.filename for entry in entries]
        if names.count(MANIFEST) != 1:
            raise damaged(path)
        self._entries = {entry.filename: entry for entry in entries}
        self._digests = self._read_manifest()
        self._check(entries)

    @property
    def names(self) -> list[str]:
        """The files in it but the manifest."""
        return list(self._digests)

    def digest(self, name: str) -> str:
        """Give the sha256 that a file has, as the manifest says it."""
        return self._digests[name]

    def pieces(self, name: str, goes_on: Callable[[], bool]) -> Iterator[bytes]:
        """Unpack a file piece by piece; the last one is only given if the whole was as it was.

        Raises
        ------
        SouvenirError
            If it is damaged, or nobody waits for it any more.
        """
        before = b""
        seen = hashlib.sha256()
        for piece in self._unpack(name):
            if not goes_on():
                raise SouvenirError(sentence("Opening {file} was given up.", file=self._path))
            seen.update(piece)
            if before:
                yield before
            before = piece
        if seen.hexdigest() != self._digests[name]:
            raise damaged(self._path)
        yield before

    def _unpack(self, name: str) -> Iterator[bytes]:
        entry, size = self._entries[name], 0
        try:
            with self._archive.open(entry) as file:
                while piece := file.read(_PIECE):
                    size += len(piece)
                    if size > entry.file_size:
                        raise damaged(self._path)
                    yield piece
        except _BROKEN as error:
            raise damaged(self._path) from error

    def _read_manifest(self) -> dict[str, str]:
        entry = self._entries[MANIFEST]
        self._check_entry(entry)
        data = b"".join(self._unpack(MANIFEST))
        try:
            manifest = json.loads(data.decode(), parse_constant=_refuse)
            version, files = manifest["format"], manifest["files"]
            if type(version) is not int or version < 1:
                raise damaged(self._path)
        except _BROKEN as error:
            raise damaged(self._path) from error
        if version > FORMAT:
            words = "{file}: this souvenir was saved by a newer Inkling."
            raise SouvenirError(sentence(words, file=self._path))
        if not isinstance(files, dict) or not all(isinstance(one, str) for one in files.values()):
            raise damaged(self._path)
        return files

    def _check(self, entries: list[zipfile.ZipInfo]) -> None:
        for entry in entries:
            self._check_entry(entry)
        if sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise too_large(self._path)
        if len(self._entries) != len(entries) or {*self._digests, MANIFEST} != {*self._entries}:
            raise foreign(self._path)
        if any(name not in self._digests for name in ALWAYS):
            raise damaged(self._path)

    def _check_entry(self, entry: zipfile.ZipInfo) -> None:
        limit = limit_of(entry.filename)
        kind = stat.S_IFMT(entry.external_attr >> 16)
        packed = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        if limit is None or kind not in (0, stat.S_IFREG) or entry.compress_type not in packed:
            raise foreign(self._path)
        if entry.flag_bits & _IS_ENCRYPTED:
            raise foreign(self._path)
        if entry.file_size > limit:
            raise too_large(self._path)


@contextmanager
def opened(path: Path) -> Iterator[SouvenirArchive]:
    """Open a souvenir and check all that can be checked without unpacking it.

    Raises
    ------
    SouvenirError
        Naming the file and what is wrong with it.
    """
    try:
        if path.exists() and not path.is_file():
            raise damaged(path)
        file = path.open("rb")
    except FileNotFoundError as error:
        raise SouvenirError(sentence("{file}: there is no such file.", file=path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        words = "{file}: this file cannot be read ({reason})."
        raise SouvenirError(sentence(words, file=path, reason=reason)) from error
    with file:
        _check_end(file, path)
        try:
            archive = zipfile.ZipFile(file)
        except _BROKEN as error:
            raise damaged(path) from error
        with archive:
            yield SouvenirArchive(path, archive)


def _check_end(file: BinaryIO, path: Path) -> None:
    """Check how long the directory is before it is read: a hostile one lists a million files."""
    try:
        size = file.seek(0, 2)
        if size > MOST_BYTES:
            raise too_large(path)
        file.seek(max(0, size - _END.size - 20))
        tail = file.read()
    except OSError as error:
        raise damaged(path) from error
    end = tail[-_END.size :]
    if len(end) < _END.size or tail.startswith(_END_MARK_64):
        raise damaged(path)
    mark, _disk, _start, _here, count, length, _offset, comment = _END.unpack(end)
    if mark != _END_MARK or comment:
        raise damaged(path)
    if count > MOST_FILES or length > MOST_FILES * _LONGEST_ENTRY:
        raise foreign(path)


def damaged(path: Path) -> SouvenirError:
    """Make the error for what is not as it was saved, or never was a souvenir."""
    return SouvenirError(sentence("{file} is no souvenir of Inkling, or is damaged.", file=path))


def foreign(path: Path) -> SouvenirError:
    """Make the error for what is packed as no souvenir is."""
    words = "{file} holds what does not belong in a souvenir, and was not opened."
    return SouvenirError(sentence(words, file=path))


def too_large(path: Path) -> SouvenirError:
    """Make the error for what would be too much."""
    words = "{file} is larger than a souvenir can be, and was not opened."
    return SouvenirError(sentence(words, file=path))


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)
