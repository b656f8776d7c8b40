"""What happens with an error nobody foresaw: it is logged, said in the window, and survived."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.language import tr
from model.directories import data_dir

_log = logging.getLogger("inkling")
_LOG_BYTES = 500_000


class _Messenger(QObject):
    """Carries a sentence from whichever thread had the error to main."""

    said = Signal(str)


def install_error_handling(say: Callable[[str], None]) -> None:
    """Log to ``inkling.log`` in the data folder, and route uncaught exceptions there. On main.

    ``say`` shows one sentence in the window; a bound method of a QObject, called on main.
    """
    messenger = _Messenger()
    messenger.said.connect(say)
    path = data_dir() / "inkling.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("uncaught", exc_info=(kind, error, trace))
        messenger.said.emit(
            tr(
                "Something went wrong ({error}). The details are in {path}.",
                error=kind.__name__,
                path=path,
            )
        )

    sys.excepthook = on_error
