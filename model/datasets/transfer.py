"""One answer of a web server, read in the background so that nobody has to wait for it."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from model.datasets.dataset import Cancelled
from model.sentence import sentence, words_of

if TYPE_CHECKING:
    import requests

_CHUNK = 16 * 1024
_POLL_SECONDS = 0.04


class TransferError(Exception):
    """The server could not be reached, said no, or broke off; the message says which."""


class RangeError(TransferError):
    """The server does not continue from where it was asked to."""


@dataclass(frozen=True)
class Timeouts:
    """Seconds to wait for a connection, and for the next bytes on one."""

    connect: float = 8.0
    read: float = 15.0


class Transfer(AbstractContextManager["Transfer"]):
    """A GET request from an offset on.

    The request lives on a daemon thread: looking up a name, connecting and reading can each hang
    for as long as the timeouts, and none of them can be interrupted. Leaving the block abandons
    it at once; the thread ends by itself with the next bytes or timeout.

    Parameters
    ----------
    url
        Where the file is. TLS certificates are always verified.
    offset
        How many bytes are there already.
    size
        Length of the whole file. An answer that announces another one is not read.
    timeouts
        When to give up on a server.
    """

    def __init__(self, url: str, offset: int, size: int, timeouts: Timeouts) -> None:
        self._url = url
        self._offset = offset
        self._size = size
        self._timeouts = timeouts
        self._items: SimpleQueue[int | bytes | TransferError | None] = SimpleQueue()
        self._abandoned = threading.Event()
        self._thread = threading.Thread(target=self._run, name="download", daemon=True)
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._abandoned.set()
        self._thread.join(_POLL_SECONDS)  # long enough unless it waits for the server

    def start(self, cancelled: Callable[[], bool]) -> int:
        """Wait for the answer and say at which byte of the file it begins: the offset or 0.

        Raises
        ------
        RangeError
            If the server offers no bytes from this offset on.
        TransferError
            If there is no usable answer.
        Cancelled
            If ``cancelled()`` became true.
        """
        start = self._next(cancelled)
        if not isinstance(start, int):
            raise TransferError(sentence("it gives no answer"))
        return start

    def chunks(self, cancelled: Callable[[], bool]) -> Iterator[bytes]:
        """Give the bytes as they come, after ``start``; raises as it does."""
        while isinstance(chunk := self._next(cancelled), bytes):
            yield chunk

    def _next(self, cancelled: Callable[[], bool]) -> int | bytes | None:
        while True:
            if cancelled():
                raise Cancelled
            try:
                item = self._items.get(timeout=_POLL_SECONDS)
            except Empty:
                continue
            if isinstance(item, TransferError):
                raise item
            return item

    def _run(self) -> None:
        import urllib3  # with requests 0.1 s to import, and needed once in a lifetime

        try:
            self._read()
        except TransferError as error:
            self._items.put(error)
        except (OSError, urllib3.exceptions.HTTPError) as error:  # those of requests are OSErrors
            self._items.put(TransferError(words_of(error)))
        finally:
            self._items.put(None)

    def _read(self) -> None:
        import requests

        # The files are gzipped as such: a server must not wrap them once more, nor unwrap them.
        headers = {"Accept-Encoding": "identity"}
        if self._offset:
            headers["Range"] = f"bytes={self._offset}-"
        timeouts = (self._timeouts.connect, self._timeouts.read)
        with requests.get(self._url, headers=headers, stream=True, timeout=timeouts) as response:
            self._items.put(self._start_of(response))
            for chunk in response.raw.stream(_CHUNK, decode_content=False):
                if self._abandoned.is_set():
                    return
                self._items.put(chunk)

    def _start_of(self, response: requests.Response) -> int:
        if response.status_code == 416 and self._offset:
            raise RangeError(sentence("it has nothing from there on"))
        if response.status_code == 206:
            given = response.headers.get("Content-Range", "")
            part = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", given)
            if not part or int(part[1]) != self._offset or part[2] not in ("*", str(self._size)):
                raise RangeError(sentence("it offers another part than it was asked for"))
            return self._offset
        if response.status_code != 200:
            raise TransferError(
                sentence(
                    "it answers {status_code} {reason}",
                    status_code=response.status_code,
                    reason=response.reason,
                )
            )
        if response.headers.get("Content-Length", str(self._size)) != str(self._size):
            raise TransferError(sentence("it offers another file"))
        return 0
