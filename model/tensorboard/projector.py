"""The last hidden layer's features of digits, as TensorBoard's projector shows them."""

from __future__ import annotations

import io
import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Split
from model.files import replace_file

SIDE = 28
TENSORS, LABELS, SPRITE = "features.tsv", "metadata.tsv", "sprite.png"
CONFIG = "projector_config.pbtxt"


def write_projector(
    folder: Path,
    digits: Split,
    features: NDArray[np.float32],
    answers: NDArray[np.float32],
) -> None:
    """Write the embedding of digits into a log's folder.

    Parameters
    ----------
    digits
        The n digits.
    features
        Shape (n, d): what the last hidden layer makes of each.
    answers
        Shape (n, classes), of which the largest is the answer.

    Raises
    ------
    OSError
        If the disk does not do what it is asked.
    """
    _write(folder / TENSORS, _lines(features.astype(np.float64)))
    _write(folder / LABELS, _labels(digits.labels, answers.argmax(axis=1)))
    _write(folder / SPRITE, _sprite(digits.images))
    _write(folder / CONFIG, _config(features.shape).encode())


def _lines(features: NDArray[np.float64]) -> bytes:
    text = io.StringIO()
    np.savetxt(text, features, fmt="%.6g", delimiter="\t")
    return text.getvalue().encode()


def _labels(labels: NDArray[np.int32], answers: NDArray[np.int64]) -> bytes:
    rows = ["digit\tread as\tright"]
    for label, answer in zip(labels.tolist(), answers.tolist(), strict=True):
        rows.append(f"{label}\t{answer}\t{'yes' if label == answer else 'no'}")
    return ("\n".join(rows) + "\n").encode()


def _sprite(images: NDArray[np.uint8]) -> bytes:
    """Lay the digits out row by row in a square, ink dark on white, as the projector wants it."""
    from PIL import Image

    across = math.ceil(math.sqrt(len(images)))
    sheet = np.zeros((across * across, SIDE, SIDE), np.uint8)
    sheet[: len(images)] = images[:, :, :, 0]
    grid = sheet.reshape(across, across, SIDE, SIDE).transpose(0, 2, 1, 3)
    file = io.BytesIO()
    Image.fromarray(255 - grid.reshape(across * SIDE, across * SIDE)).save(file, "PNG")
    return file.getvalue()


def _config(shape: tuple[int, ...]) -> str:
    from tensorboard.plugins.projector.projector_config_pb2 import ProjectorConfig

    config = ProjectorConfig()
    embedding = config.embeddings.add()
    embedding.tensor_name = "last hidden layer"
    embedding.tensor_shape.extend(shape)
    embedding.tensor_path, embedding.metadata_path = TENSORS, LABELS
    embedding.sprite.image_path = SPRITE
    embedding.sprite.single_image_dim.extend([SIDE, SIDE])
    return str(config)  # in protobuf's text format


def _write(path: Path, content: bytes) -> None:
    with replace_file(path) as file:
        file.write(content)
