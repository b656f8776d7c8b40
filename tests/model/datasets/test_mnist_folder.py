import gzip
from pathlib import Path

import numpy as np
import pytest

from model.datasets.dataset import Cancelled, DatasetError
from model.datasets.mnist_folder import load
from tests.model.datasets.fakes import NAMES, fake_arrays, fake_files, idx_bytes, ignore, never, put


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put(tmp_path / "mine", fake_files())


def test_the_folder_names_its_own_test(folder: Path) -> None:
    dataset = load(folder, ignore, never)
    _, _, test_images, test_labels = fake_arrays()
    np.testing.assert_array_equal(dataset.test.images[..., 0], test_images)
    np.testing.assert_array_equal(dataset.test.labels, test_labels)
    assert (len(dataset.train), len(dataset.validation)) == (180, 20)
    assert np.bincount(dataset.validation.labels).tolist() == [2] * 10


def test_unpacked_files_are_read_as_well(tmp_path: Path, folder: Path) -> None:
    unpacked = {name[:-3]: gzip.decompress(content) for name, content in fake_files().items()}
    same = load(put(tmp_path / "unpacked", unpacked), ignore, never)
    np.testing.assert_array_equal(same.train.images, load(folder, ignore, never).train.images)


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_or_damaged_file_is_named(folder: Path, name: str) -> None:
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[:-9])
    with pytest.raises(DatasetError, match="cut short") as caught:
        load(folder, ignore, never)
    assert caught.value.reason.startswith(str(folder / name))
    (folder / name).unlink()
    with pytest.raises(DatasetError, match=f"{folder} lacks {name}"):
        load(folder, ignore, never)
    (folder / name).mkdir()
    with pytest.raises(DatasetError, match="cannot be read"):
        load(folder, ignore, never)


def test_files_that_do_not_belong_together_are_refused(folder: Path) -> None:
    (folder / NAMES[1]).write_bytes(idx_bytes(np.zeros(199, np.uint8)))
    with pytest.raises(DatasetError, match=r"200 images, but .* 199 labels"):
        load(folder, ignore, never)


def test_a_cancel_is_heard(folder: Path) -> None:
    with pytest.raises(Cancelled):
        load(folder, ignore, lambda: True)
