from pathlib import Path

import numpy as np
import pytest

from model.datasets import mnist
from model.datasets.dataset import Cancelled, DatasetError
from tests.model.datasets.fakes import (
    NAMES,
    fake_arrays,
    fake_files,
    ignore,
    never,
    put,
    source_of,
)
from tests.model.datasets.mirror import Mirror

NOWHERE = "http://127.0.0.1:9/"  # discard: nothing listens there


@pytest.fixture
def files() -> dict[str, bytes]:
    return fake_files()


@pytest.fixture
def own(tmp_path: Path, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = put(tmp_path / "own", files)
    monkeypatch.setenv("INKLING_MNIST_DIR", str(folder))
    return folder


def test_the_published_files_are_those_of_the_paper_and_fetched_over_tls() -> None:
    assert [file.name for file in mnist.PUBLISHED.files] == NAMES
    assert [file.sha256[:8] for file in mnist.PUBLISHED.files] == [
        "440fcabf",
        "3552534a",
        "8d422c7b",
        "f7ae60f9",
    ]
    assert len(mnist.PUBLISHED.mirrors) > 1
    assert all(mirror.startswith("https://") for mirror in mnist.PUBLISHED.mirrors)


def test_files_of_the_named_folder_are_used_without_a_network(own: Path, files) -> None:
    dataset = mnist.load(ignore, never, source=source_of(files))
    images, labels, test_images, test_labels = fake_arrays()
    assert dataset.name == "mnist"
    assert (len(dataset.train), len(dataset.validation), len(dataset.test)) == (180, 20, 40)
    np.testing.assert_array_equal(dataset.train.images[..., 0], images[:180])
    np.testing.assert_array_equal(dataset.validation.images[..., 0], images[180:])
    np.testing.assert_array_equal(dataset.validation.labels, labels[180:])
    np.testing.assert_array_equal(dataset.test.images[..., 0], test_images)
    np.testing.assert_array_equal(dataset.test.labels, test_labels)
    assert not mnist.cache_folder().exists()


def test_validation_is_the_last_5000_of_60000(tmp_path: Path, monkeypatch) -> None:
    images = np.zeros((60_000, 28, 28), np.uint8)
    labels = (np.arange(60_000) // 5_000 % 10).astype(np.uint8)
    files = fake_files([images, labels, images[:10], labels[:10]])
    monkeypatch.setenv("INKLING_MNIST_DIR", str(put(tmp_path, files)))
    dataset = mnist.load(ignore, never, source=source_of(files))
    assert len(dataset.train) == 55_000
    assert dataset.validation.labels.tolist() == [1] * 5_000


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("same_length", [True, False])
def test_a_wrong_file_in_the_named_folder_is_named_and_not_replaced(
    own: Path, files, name: str, same_length: bool
) -> None:
    wrong = files[name][:-1] + (b"?" if same_length else b"")
    (own / name).write_bytes(wrong)
    with Mirror(files) as mirror, pytest.raises(DatasetError) as caught:
        mnist.load(ignore, never, source=source_of(files, mirror.url))
    assert caught.value.reason.startswith(f"{own / name} is not the published MNIST file")
    assert caught.value.reason.count(". ") == 0
    assert "INKLING_MNIST_DIR" in caught.value.remedy
    assert mirror.asked == []
    assert (own / name).read_bytes() == wrong


def test_what_is_nowhere_is_fetched_once(files) -> None:
    assert not mnist.is_available(source_of(files))
    with Mirror(files) as mirror:
        source = source_of(files, NOWHERE, mirror.url)
        first = mnist.load(ignore, never, source=source)
    assert mirror.asked == NAMES
    assert mnist.is_available(source)
    second = mnist.load(ignore, never, source=source)
    np.testing.assert_array_equal(first.train.images, second.train.images)


def test_progress_runs_from_nothing_to_all_over_the_four_files(files) -> None:
    told: list[tuple[str, float | None]] = []
    with Mirror(files) as mirror:
        mnist.load(lambda *what: told.append(what), never, source=source_of(files, mirror.url))
    assert told[0] == ("Reading MNIST", None)
    fractions = [fraction for what, fraction in told if what == "Fetching MNIST"]
    assert len(fractions) > 4
    assert fractions == sorted(fractions)
    assert fractions[0] < 0.5
    assert fractions[-1] == 1


def test_only_what_the_folders_lack_is_fetched(own: Path, files) -> None:
    (own / NAMES[3]).unlink()
    put(mnist.cache_folder(), {NAMES[1]: b"damaged", NAMES[2]: files[NAMES[2]]})
    (own / NAMES[1]).unlink()
    (own / NAMES[2]).unlink()
    with Mirror(files) as mirror:
        mnist.load(ignore, never, source=source_of(files, mirror.url))
    assert mirror.asked == [NAMES[1], NAMES[3]]
    assert (mnist.cache_folder() / NAMES[1]).read_bytes() == files[NAMES[1]]


def test_unreachable_says_what_to_do(files) -> None:
    with Mirror(files, status=500) as mirror, pytest.raises(DatasetError) as caught:
        mnist.load(ignore, never, source=source_of(files, NOWHERE, mirror.url))
    assert str(caught.value).startswith(
        "MNIST is not on this computer. Embedded strokes works without it."
    )
    assert str(mnist.cache_folder()) in caught.value.remedy
    assert caught.value.fix == {"data": "strokes"}


def test_files_put_where_the_message_says_are_found(files) -> None:
    put(mnist.cache_folder(), files)
    assert len(mnist.load(ignore, never, source=source_of(files, NOWHERE)).train) == 180


def test_a_wrong_file_put_into_the_cache_is_named_where_no_other_can_be_had(files) -> None:
    put(mnist.cache_folder(), files | {NAMES[0]: b"wrong"})
    with pytest.raises(DatasetError) as caught:
        mnist.load(ignore, never, source=source_of(files, NOWHERE))
    assert str(mnist.cache_folder() / NAMES[0]) in caught.value.reason
    assert caught.value.fix == {"data": "strokes"}


def test_a_wrong_file_of_the_mirrors_is_never_used(files) -> None:
    with Mirror(files | {NAMES[2]: b"wrong"}) as mirror, pytest.raises(DatasetError):
        mnist.load(ignore, never, source=source_of(files, mirror.url))
    assert not (mnist.cache_folder() / NAMES[2]).exists()


def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path, files, monkeypatch) -> None:
    (tmp_path / "home").write_text("not a folder")
    monkeypatch.setenv("INKLING_HOME", str(tmp_path / "home"))
    with Mirror(files) as mirror, pytest.raises(DatasetError) as caught:
        mnist.load(ignore, never, source=source_of(files, mirror.url))
    assert str(tmp_path / "home") in caught.value.reason
    assert caught.value.fix == {"data": "strokes"}


def test_cancelled_before_anything(own: Path, files) -> None:
    with pytest.raises(Cancelled):
        mnist.load(ignore, lambda: True, source=source_of(files))


def test_a_cancelled_fetch_goes_on_from_there_the_next_time(files) -> None:
    part = mnist.cache_folder() / f"{NAMES[0]}.part"
    with Mirror(files) as mirror:
        source = source_of(files, mirror.url)
        with pytest.raises(Cancelled):
            mnist.load(ignore, part.exists, source=source)
        part.write_bytes(files[NAMES[0]][:5_000])
        mnist.load(ignore, never, source=source)
    assert mirror.ranges[1] == "bytes=5000-"


def test_available_means_all_four_in_either_place(own: Path, files) -> None:
    source = source_of(files)
    assert mnist.is_available(source)
    (own / NAMES[3]).unlink()
    assert not mnist.is_available(source)
    put(mnist.cache_folder(), {NAMES[3]: files[NAMES[3]]})
    assert mnist.is_available(source)
