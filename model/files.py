"""Files that are whole or not there at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


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
