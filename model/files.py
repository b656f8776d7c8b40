"""Files that are whole or not there at all."""

from __future__ import annotations

import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from model.sentence import sentence

_LEFTOVER = re.compile(r"\..+\.[0-9a-f]{8}|\.network-\d+\.keras")
"""Names that ``replace_file`` and the saving of networks give what is not whole yet."""


def reason_of(error: OSError) -> str:
    """Say in a few words for a person, within a sentence, why the disk did not do it."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return sentence("the disk is full")
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return sentence("the folder cannot be written to")
    said = error.strerror or str(error)
    return said[:1].lower() + said[1:]


@contextmanager
def replace_file(path: Path, *, forced: bool = True) -> Iterator[BinaryIO]:
    """Write a file so that a reader, or a crash, finds the old content or the new, never a part.

    Missing folders are made. What is written goes to a temporary file beside ``path``, which
    takes its place when the block ends. If the block raises, ``path`` stays as it was and the
    temporary file is removed. Any thread; of several writers the last one wins. Where it is not
    ``forced`` to the disk a power cut, but no crash of the program, may leave a damaged file.

    Yields
    ------
    BinaryIO
        To write to; can seek.

    Raises
    ------
    OSError
        If the disk does not do what it is asked.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with temporary.open("xb") as file:
            yield file
            if forced:
                file.flush()
                os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def remove_leftovers(folder: Path, *, older_than: float = 3600.0) -> int:
    """Remove what a kill in the midst of ``replace_file`` left in a folder; returns how many.

    Only what is older than so many seconds: another window may be writing just now.
    """
    count, latest = 0, time.time() - older_than
    for path in folder.glob(".*") if folder.is_dir() else ():
        if not _LEFTOVER.fullmatch(path.name):
            continue
        try:
            if path.is_file() and path.stat().st_mtime < latest:
                path.unlink()
                count += 1
        except OSError:  # another window was quicker, or nothing may be changed here
            continue
    return count
