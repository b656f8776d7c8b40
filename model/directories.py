"""Where Inkling keeps things: the platform's own folders, or all under ``INKLING_HOME``.

The environment is read at each call. No folder is made here; whoever writes makes it.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_NAME = "Inkling"


def data_dir() -> Path:
    """Folder of what must not be lost: drawings, runs, settings."""
    home = _home()
    return home / "data" if home else platformdirs.user_data_path(_NAME, appauthor=False)


def cache_dir() -> Path:
    """Folder of what can be fetched again."""
    home = _home()
    return home / "cache" if home else platformdirs.user_cache_path(_NAME, appauthor=False)


def runs_dir() -> Path:
    """Folder that holds one folder for each training run."""
    return data_dir() / "runs"


def tensorboard_dir() -> Path:
    """Folder that holds the TensorBoard logs of runs, one folder for each."""
    return data_dir() / "tensorboard"


def _home() -> Path | None:
    named = os.environ.get("INKLING_HOME")
    return Path(named).expanduser().absolute() if named else None
