"""Writes the shipped network: the same weights as ``.tflite`` and as ``.keras``, and its facts."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model.devices import import_tensorflow
from model.files import replace_file
from model.quiet import quiet_stderr

if TYPE_CHECKING:
    import keras

NAME = "shipped"


def write(network: keras.Model, facts: dict[str, Any], folder: Path) -> None:
    """Write ``shipped.keras``, ``shipped.tflite`` and ``shipped.json`` into a folder."""
    with tempfile.TemporaryDirectory() as place:
        saved = Path(place) / f"{NAME}.keras"
        network.save(saved)
        _replace(folder / saved.name, saved.read_bytes())
    _replace(folder / f"{NAME}.tflite", to_litert(network))
    _replace(folder / f"{NAME}.json", (json.dumps(facts, indent=1) + "\n").encode())


def to_litert(network: keras.Model) -> bytes:
    """Convert to LiteRT with float16 weights; outputs: logits (1, 10) and features (1, d)."""
    tf = import_tensorflow()
    import keras

    both = keras.Model(network.input, [network.output, network.get_layer("features").output])
    # The converter prints a page about the file it makes on the way.
    with quiet_stderr(), contextlib.redirect_stdout(io.StringIO()):
        converter = tf.lite.TFLiteConverter.from_keras_model(both)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]
        return bytes(converter.convert())


def _replace(path: Path, content: bytes) -> None:
    with replace_file(path) as file:
        file.write(content)
