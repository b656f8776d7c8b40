"""Keeping the start-up lines of TensorFlow and LiteRT off the terminal.

Both write some lines from C++ to file descriptor 2 while they load, whatever their log level is.
For that time the descriptor leads to a temporary file; afterwards every line in it that is not
one of theirs is passed on, so that nothing anybody else had to say is lost.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tempfile
import threading
from pathlib import Path
from types import TracebackType

STDERR = 2
_STARTUP = re.compile(
    rb"WARNING: All log messages before absl::InitializeLog"
    rb"|[IWE]\d{4} \d\d:\d\d:[\d.]+ +\d+ [\w./-]+:\d+\] "  # absl
    rb"|\d{4}-\d\d-\d\d \d\d:\d\d:[\d.]+: [IWE] (external|tensorflow|xla|tsl)/"  # TensorFlow 2.20
    rb"|To enable the following instructions: "
    rb"|Skipping registering GPU devices"
    rb"|(INFO|WARNING): .*(TensorFlow Lite|TfLite|LiteRT|XNNPACK|delegate|accelerator)"
)


class QuietStderr:
    """Context manager made by ``quiet_stderr``.

    Attributes
    ----------
    caught
        All that came in while the block ran, start-up lines too; complete when it has ended.
    """

    def __init__(self) -> None:
        self.caught = ""
        self._start = 0

    def __enter__(self) -> QuietStderr:
        self._start = _capture.enter()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.caught = _capture.leave()[self._start :].decode("utf-8", "replace")
        if error is not None and self.caught.strip():
            error.add_note(f"Meanwhile on stderr:\n{self.caught}")


def quiet_stderr() -> QuietStderr:
    """Hold back the start-up lines of TensorFlow and LiteRT while the block runs.

    Other lines appear when the block has ended; if it ends with an exception, all lines are in
    a note on the exception. Any thread; blocks may nest and overlap, and then hold back until
    the last one has ended. The block runs loud where there is no stderr, or no room for a
    temporary file.
    """
    return QuietStderr()


class _Capture:
    """One redirection of descriptor 2 for the whole process, shared by all blocks."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._blocks = 0
        self._real = -1
        self._path: Path | None = None

    def enter(self) -> int:
        """Redirect unless another block did; returns how many bytes were caught before."""
        with self._lock:
            if self._blocks == 0:
                self._redirect()
            self._blocks += 1
            return len(self._read())

    def leave(self) -> bytes:
        """Restore if this is the last block; returns all that was caught so far."""
        with self._lock:
            self._blocks -= 1
            _flush()
            if self._blocks == 0 and self._path is not None:
                return self._restore(self._path)
            return self._read()

    def _redirect(self) -> None:
        _flush()
        try:
            self._real = os.dup(STDERR)
        except OSError:  # the program was started without a stderr
            return
        try:
            file, name = tempfile.mkstemp(prefix="inkling-", suffix=".log")
        except OSError:  # nowhere to write: noise is the lesser evil
            os.close(self._real)
            return
        self._path = Path(name)
        os.dup2(file, STDERR)
        os.close(file)

    def _restore(self, path: Path) -> bytes:
        os.dup2(self._real, STDERR)
        os.close(self._real)
        caught = self._read()
        self._path = None
        # Windows does not delete a file that a child process still writes to.
        with contextlib.suppress(OSError):
            path.unlink()
        others = b"".join(line for line in caught.splitlines(True) if not _STARTUP.match(line))
        # A stderr that nobody reads any more must not fail what was done in the block.
        with contextlib.suppress(OSError):
            while others:
                others = others[os.write(STDERR, others) :]
        return caught

    def _read(self) -> bytes:
        # Opened afresh, for a descriptor of its own: reading must not move the writers' place.
        return self._path.read_bytes() if self._path is not None else b""


def _flush() -> None:
    if sys.stderr is not None and not sys.stderr.closed:
        with contextlib.suppress(OSError):
            sys.stderr.flush()


_capture = _Capture()
