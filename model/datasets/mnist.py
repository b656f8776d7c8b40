"""MNIST: found on this computer or fetched, and never used before its sha256 was checked.

Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits". Looked for in
``INKLING_MNIST_DIR``, then in the cache, then fetched.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from model.datasets.dataset import Cancelled, Dataset, DatasetError, Progress, Split
from model.datasets.download import DEFAULT_TIMEOUTS, DownloadError, RemoteFile, download
from model.datasets.idx import TEST, TRAIN, parse_images, parse_labels
from model.datasets.transfer import Timeouts
from model.directories import cache_dir
from model.sentence import sentence

VALIDATION_COUNT = 5_000


@dataclass(frozen=True)
class Source:
    """The four files: train images, train labels, test images, test labels; and who has them."""

    files: tuple[RemoteFile, RemoteFile, RemoteFile, RemoteFile]
    mirrors: tuple[str, ...]
    timeouts: Timeouts = DEFAULT_TIMEOUTS


PUBLISHED = Source(
    files=(
        RemoteFile(
            f"{TRAIN.images}.gz",
            9_912_422,
            "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
        ),
        RemoteFile(
            f"{TRAIN.labels}.gz",
            28_881,
            "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
        ),
        RemoteFile(
            f"{TEST.images}.gz",
            1_648_877,
            "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
        ),
        RemoteFile(
            f"{TEST.labels}.gz",
            4_542,
            "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
        ),
    ),
    mirrors=(
        "https://storage.googleapis.com/cvdf-datasets/mnist",
        "https://ossci-datasets.s3.amazonaws.com/mnist",
    ),
)


def cache_folder() -> Path:
    """Where fetched files are kept, and where a person may put them by hand."""
    return cache_dir() / "mnist"


def is_available(source: Source = PUBLISHED) -> bool:
    """Whether all four files are on this computer; cheap, so their content is not looked at."""
    folders = _folders()
    return all(any(_is_file(folder / file.name) for folder in folders) for file in source.files)


def load(
    progress: Progress, cancelled: Callable[[], bool], *, source: Source = PUBLISHED
) -> Dataset:
    """Load MNIST, fetching what is not on this computer; blocks, on any thread but main.

    Validation is the last 5,000 of the training images (of a smaller source, the last tenth).

    Raises
    ------
    DatasetError
        If a file is not the published one, or cannot be fetched or kept.
    Cancelled
        If ``cancelled()`` became true. What was fetched so far is kept to go on from.
    """
    progress(sentence("Reading MNIST"), None)
    contents = {}
    for file in source.files:
        if cancelled():
            raise Cancelled
        contents[file.name] = _find(file)
    missing = [file for file in source.files if contents[file.name] is None]
    contents |= _fetch(missing, source, progress, cancelled)
    images, labels, test_images, test_labels = (contents[file.name] or b"" for file in source.files)
    train = Split(parse_images(images), parse_labels(labels))
    cut = len(train) - min(VALIDATION_COUNT, len(train) // 10)
    return Dataset(
        "mnist",
        train=Split(train.images[:cut], train.labels[:cut]),
        validation=Split(train.images[cut:], train.labels[cut:]),
        test=Split(parse_images(test_images), parse_labels(test_labels)),
    )


def _own_folder() -> Path | None:
    named = os.environ.get("INKLING_MNIST_DIR")
    return Path(named).expanduser() if named else None


def _folders() -> list[Path]:
    own = _own_folder()
    return [own, cache_folder()] if own else [cache_folder()]


def _find(file: RemoteFile) -> bytes | None:
    """Read a file from this computer; None where it is nowhere or damaged in the cache."""
    own = _own_folder()
    if own is None or not _is_file(own / file.name):
        return _read_if_right(file, cache_folder() / file.name)
    content = _read_if_right(file, own / file.name)
    if content is None:
        raise DatasetError(
            sentence(
                "{file} is not the published MNIST file (its sha256 is wrong).",
                file=own / file.name,
            ),
            sentence("Replace it with the published one, or unset INKLING_MNIST_DIR."),
        )
    return content


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder that may not be looked into
        return False


def _read_if_right(file: RemoteFile, path: Path) -> bytes | None:
    if not _is_file(path):
        return None
    try:
        content = path.read_bytes() if path.stat().st_size == file.size else b""
    except OSError as error:
        raise DatasetError(
            sentence("{path} cannot be read ({reason}).", path=path, reason=error.strerror),
            sentence("Make it readable."),
        ) from error
    return content if file.is_content(content) else None


def _fetch(
    files: list[RemoteFile], source: Source, progress: Progress, cancelled: Callable[[], bool]
) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    total = sum(file.size for file in files)
    for file in files:
        done = sum(map(len, contents.values()))
        try:
            contents[file.name] = download(
                file,
                source.mirrors,
                cache_folder(),
                arrived=_share(progress, done, total),
                cancelled=cancelled,
                timeouts=source.timeouts,
            )
        except DownloadError as error:
            raise _unreachable(file) from error
        except OSError as error:
            raise DatasetError(
                sentence(
                    "MNIST cannot be kept in {folder} ({reason}).",
                    folder=cache_folder(),
                    reason=error.strerror,
                ),
                sentence("Make room there for 12 MB; embedded strokes works without it."),
                {"data": "strokes"},
            ) from error
    return contents


def _share(progress: Progress, done: int, total: int) -> Callable[[int], None]:
    def report(count: int) -> None:
        progress(sentence("Fetching MNIST"), (done + count) / total)

    return report


def _unreachable(file: RemoteFile) -> DatasetError:
    cached = cache_folder() / file.name
    reason = sentence("MNIST is not on this computer.")
    if cached.exists():
        reason = sentence(
            "{file} is not the published MNIST file (its sha256 is wrong).", file=cached
        )
    return DatasetError(
        reason,
        sentence(
            "Embedded strokes works without it. "
            "To use MNIST, put its four *-ubyte.gz files into {folder}.",
            folder=cache_folder(),
        ),
        {"data": "strokes"},
    )
