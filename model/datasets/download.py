"""One file from several mirrors: resumed, cancelled within a blink, and checked before it counts.

What has come so far is kept beside the target as ``.part``, also after a cancel or a crash. As
the content is known beforehand, any mirror can continue what another one began.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from model.datasets.transfer import RangeError, Timeouts, Transfer, TransferError
from model.sentence import sentence

_log = logging.getLogger(__name__)

DEFAULT_TIMEOUTS = Timeouts()
_MOST_ATTEMPTS = 10


class DownloadError(Exception):
    """No mirror gave the file."""


@dataclass(frozen=True)
class RemoteFile:
    """A file whose content is known: its name at every mirror, its length and its sha256."""

    name: str
    size: int
    sha256: str

    def is_content(self, content: bytes) -> bool:
        """Whether these bytes are the file."""
        return len(content) == self.size and hashlib.sha256(content).hexdigest() == self.sha256


def download(
    file: RemoteFile,
    mirrors: Sequence[str],
    folder: Path,
    *,
    arrived: Callable[[int], None],
    cancelled: Callable[[], bool],
    timeouts: Timeouts = DEFAULT_TIMEOUTS,
) -> bytes:
    """Fetch a file into a folder; blocks.

    Parameters
    ----------
    mirrors
        Addresses of folders, tried in order. One that breaks off is asked again for the rest as
        long as it brings something.
    arrived
        Told after each chunk how many bytes are there.
    cancelled
        Asked at least twenty times a second, also while a server hangs.

    Returns
    -------
    bytes
        The content, complete and checked; it is in ``folder`` as well.

    Raises
    ------
    DownloadError
        If no mirror gave the file.
    Cancelled
        If ``cancelled()`` became true.
    OSError
        If the disk does not do what it is asked.
    """
    folder.mkdir(parents=True, exist_ok=True)
    part = _Part(file, folder / f"{file.name}.part", arrived, cancelled)
    for mirror in mirrors:
        url = f"{mirror.rstrip('/')}/{file.name}"
        try:
            content = _fetch(url, part, timeouts)
        except TransferError as error:
            _log.info("%s: %s", url, error)
            continue
        part.path.replace(folder / file.name)
        return content
    raise DownloadError(sentence("{name} could not be fetched from any mirror", name=file.name))


def _fetch(url: str, part: _Part, timeouts: Timeouts) -> bytes:
    for _ in range(_MOST_ATTEMPTS):
        before = part.length()
        try:
            if before < part.file.size:
                with Transfer(url, before, part.file.size, timeouts) as transfer:
                    part.receive(transfer)
        except RangeError:
            part.path.unlink(missing_ok=True)
            continue
        except TransferError:
            if part.length() > before:
                continue
            raise
        content = part.path.read_bytes()
        if part.file.is_content(content):
            return content
        part.path.unlink()
        if before == 0:
            raise TransferError(sentence("it gives another content"))
    raise TransferError(sentence("it broke off {times} times", times=_MOST_ATTEMPTS))


@dataclass(frozen=True)
class _Part:
    """What has come of a file so far."""

    file: RemoteFile
    path: Path
    arrived: Callable[[int], None]
    cancelled: Callable[[], bool]

    def length(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def receive(self, transfer: Transfer) -> None:
        """Add what the server gives, from where it begins; stop at a byte too many."""
        length = transfer.start(self.cancelled)
        with self.path.open("ab" if length else "wb") as out:
            for chunk in transfer.chunks(self.cancelled):
                out.write(chunk)
                length += len(chunk)
                self.arrived(min(length, self.file.size))
                if length > self.file.size:
                    return
