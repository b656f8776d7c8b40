"""Where a network can be trained on this machine, and why nowhere better."""

from __future__ import annotations

import contextlib
import os
import threading
from functools import cache
from types import ModuleType

from model.quiet import quiet_stderr

_door = threading.Lock()


def import_tensorflow() -> ModuleType:
    """Import TensorFlow, the one door to it: quiet, once, from any thread.

    Takes about 6 s the first time and nothing after that; a second thread waits for the first.
    From the start each GPU hands out memory as it is needed, so that opening a network does not
    take all there is.

    Raises
    ------
    ImportError
        If TensorFlow cannot be loaded; what it printed is in a note.
    """
    with _door:
        return _load()


@cache
def _load() -> ModuleType:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    # A person's keras.json may name another backend; all of this is written for TensorFlow.
    os.environ["KERAS_BACKEND"] = "tensorflow"
    with quiet_stderr():
        import tensorflow as tf

        for gpu in tf.config.list_physical_devices("GPU"):
            # Too late if somebody computed with TensorFlow before; select_device says so.
            with contextlib.suppress(RuntimeError):
                tf.config.experimental.set_memory_growth(gpu, True)
        import keras  # noqa: F401 — it loads parts of TensorFlow that print as well
    module: ModuleType = tf
    return module
