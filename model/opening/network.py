"""Opening a network from a file that anybody may have made.

No code from the file is ever executed, and nothing is built before the file was checked: what it
unpacks to, which layers it has, how large they would be. Keras then gets a file put together
from what the check understood, not the one that was opened.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from model.devices import import_tensorflow
from model.opening.architecture import Architecture, ArchitectureSummary, read_architecture
from model.opening.archive import MAX_BYTES, read_archive, write_archive
from model.opening.settings import UnsuitableError
from model.opening.weights import check_weights
from model.quiet import quiet_stderr
from model.sentence import sentence, words_of

if TYPE_CHECKING:
    import keras

IN_A_RUN = "network.keras"


class NetworkFileError(Exception):
    """A file that cannot be opened as a network; the message is one sentence for a person."""


@dataclass(frozen=True, eq=False)
class OpenedNetwork:
    """A network from a file, ready to answer.

    ``network`` takes float32 images (n, 28, 28, 1) if ``takes_channel``, else (n, 28, 28), and
    gives (n, ``classes``): probabilities if ``gives_probabilities``, else logits.
    """

    network: keras.Model
    name: str
    classes: int
    takes_channel: bool
    gives_probabilities: bool
    parameters: int


def check_network_file(path: Path) -> ArchitectureSummary:
    """Check a ``.keras`` file, or a run's folder, without TensorFlow. Any thread.

    Raises
    ------
    NetworkFileError
        Naming the file and what is wrong with it.
    """
    return _check(path)[0].summary


def open_network(path: Path) -> OpenedNetwork:
    """Check a ``.keras`` file, or a run's folder, and load its network.

    Imports TensorFlow. Call on the thread that is to use the network.

    Raises
    ------
    NetworkFileError
        Naming the file and what is wrong with it.
    """
    architecture, weights = _check(path)
    try:
        network = _load(architecture, weights)
    except UnsuitableError as error:
        raise NetworkFileError(
            sentence("{path}: this network {error}.", path=path, error=words_of(error))
        ) from error
    summary = architecture.summary
    return OpenedNetwork(
        network=network,
        name=path.resolve().name if path.is_dir() else path.stem,
        classes=summary.classes,
        takes_channel=summary.takes_channel,
        gives_probabilities=summary.ends_in_softmax,
        parameters=summary.parameters,
    )


def _check(path: Path) -> tuple[Architecture, bytes]:
    """Read the file once; what is loaded later is what was checked here."""
    try:
        archive = read_archive(_read(path))
        _check_version(archive.metadata)
        architecture = read_architecture(archive.config)
        check_weights(archive.weights)
    except UnsuitableError as error:
        raise NetworkFileError(
            sentence("{path}: this network {error}.", path=path, error=words_of(error))
        ) from error
    return architecture, archive.weights


def _check_version(metadata: object) -> None:
    version = metadata.get("keras_version") if isinstance(metadata, dict) else None
    if isinstance(version, str) and version.startswith(("1.", "2.")):
        raise UnsuitableError(
            sentence("was saved by a Keras older than 3: save it again with Keras 3")
        )


def _read(path: Path) -> bytes:
    file = path
    try:
        file = path / IN_A_RUN if path.is_dir() else path
        if not file.is_file():
            raise NetworkFileError(sentence("{file}: there is no such file.", file=file))
        with file.open("rb") as opened:
            size = os.fstat(opened.fileno()).st_size
            data = opened.read(min(size, MAX_BYTES) + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NetworkFileError(
            sentence("{file}: this file cannot be read ({reason}).", file=file, reason=reason)
        ) from error
    if len(data) > MAX_BYTES:
        raise UnsuitableError(sentence("is larger than {most} MB", most=MAX_BYTES // 1_000_000))
    return data


def _load(architecture: Architecture, weights: bytes) -> keras.Model:
    tf = import_tensorflow()
    import keras

    with tempfile.TemporaryDirectory(prefix="inkling-") as folder, quiet_stderr():
        file = Path(folder, IN_A_RUN)
        write_archive(file, architecture.config, weights)
        try:
            network = keras.saving.load_model(file, compile=False, safe_mode=True)
            answer = np.asarray(network(_blank(architecture.summary), training=False))
        except (
            ValueError,
            TypeError,
            KeyError,
            IndexError,
            AttributeError,
            OSError,
            RuntimeError,
            tf.errors.OpError,
        ) as error:
            raise UnsuitableError(sentence("has weights that do not fit its layers")) from error
    values = [np.asarray(variable.numpy()) for variable in network.weights]
    if not all(np.isfinite(value).all() for value in [*values, answer]):
        raise UnsuitableError(sentence("has weights that are not finite numbers: train it again"))
    return network


def _blank(summary: ArchitectureSummary) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.zeros((1, 28, 28, 1) if summary.takes_channel else (1, 28, 28), np.float32)
