import zipfile
from pathlib import Path

import numpy as np
import pytest

from model.datasets import npz_file
from model.datasets.dataset import Cancelled, DatasetError
from model.datasets.npz_file import load, read_images
from model.preprocess import preprocess_bitmap
from tests.model.datasets.fakes import ignore, never


def pixels(count: int = 60, height: int = 40, width: int = 30) -> np.ndarray:
    """Bars of ink of many lengths."""
    images = np.zeros((count, height, width), np.uint8)
    for number, image in enumerate(images):
        image[5 : 10 + number % 25, 12:16] = 255
    return images


def save(path: Path, **arrays: np.ndarray) -> Path:
    np.savez_compressed(path, **arrays)
    return path


def test_images_of_any_size_come_out_as_the_network_reads_them(tmp_path: Path) -> None:
    x, y = pixels(), np.arange(60) % 10
    images, labels = read_images(save(tmp_path / "mine.npz", x=x, y=y.astype(np.uint8)))
    assert images.shape == (60, 28, 28)
    assert images.dtype == np.float32
    np.testing.assert_array_equal(images[20], preprocess_bitmap(x[20]))
    assert labels.dtype == np.int32
    np.testing.assert_array_equal(labels, y)


def test_ink_that_touches_every_edge_is_still_ink(tmp_path: Path) -> None:
    ring = np.full((1, 20, 20), 255, np.uint8)
    ring[0, 5:15, 5:15] = 0
    images, _ = read_images(save(tmp_path / "mine.npz", x=ring, y=np.array([0])))
    assert images[0, 14, 14] == 0
    assert images[0, 4:24, 4:24][0].min() == 1


def test_some_images_whose_edges_are_ink_do_not_make_the_paper_white(tmp_path: Path) -> None:
    x, y = pixels(), np.arange(60) % 10
    x[:40, [0, -1]] = x[:40, :, [0, -1]] = 255
    images, _ = read_images(save(tmp_path / "mine.npz", x=x, y=y))
    frame, bar = (images[number] > 0.2 for number in (0, 45))
    assert frame.any(axis=0).sum() == 15
    assert bar.any(axis=0).sum() < 6


def test_a_data_set_holds_out_a_tenth_of_each_label(tmp_path: Path) -> None:
    path = save(tmp_path / "mine.npz", x=pixels(200), y=np.arange(200) % 10)
    dataset = load(path, ignore, never)
    assert np.bincount(dataset.test.labels).tolist() == [2] * 10
    assert dataset.train.images.max() == 255


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        ({"x": pixels()}, "lacks x or y"),
        ({"x": pixels().astype(np.float32), "y": np.arange(60)}, "x is float32"),
        ({"x": pixels()[..., None], "y": np.arange(60)}, r"\(60, 40, 30, 1\)"),
        ({"x": pixels()[:0], "y": np.arange(0)}, "no image"),
        ({"x": pixels()[:, :, :0], "y": np.arange(60) % 10}, "no image"),
        ({"x": pixels(), "y": np.arange(59) % 10}, r"\(59,\) for 60 images"),
        ({"x": pixels(), "y": np.zeros(60)}, "y is float64"),
        ({"x": pixels(), "y": np.arange(60)}, "no digit"),
        ({"x": pixels(), "y": -(np.arange(60) % 2)}, "no digit"),
        ({"x": pixels(), "y": np.full(60, None)}, "plain numbers"),
        ({"x": 255 - pixels(), "y": np.arange(60) % 10}, "dark ink on white paper"),
    ],
)
def test_wrong_arrays_are_refused_in_words(tmp_path: Path, arrays: dict, words: str) -> None:
    path = save(tmp_path / "mine.npz", **arrays)
    with pytest.raises(DatasetError, match=words) as caught:
        read_images(path)
    assert caught.value.reason.startswith(str(path))


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.npz"
    path.write_bytes(b"PK rubbish")
    with pytest.raises(DatasetError, match="damaged"):
        read_images(path)
    whole = save(path, x=pixels(), y=np.arange(60) % 10).read_bytes()
    path.write_bytes(whole[:80] + b"\xff" * 40 + whole[120:])
    with pytest.raises(DatasetError, match="damaged"):
        read_images(path)
    with pytest.raises(DatasetError, match="does not exist"):
        read_images(tmp_path / "nothing.npz")


def test_an_archive_that_would_fill_the_memory_is_refused(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(npz_file, "MOST_BYTES", 50_000)
    path = save(tmp_path / "mine.npz", x=pixels(), y=np.arange(60) % 10)
    with pytest.raises(DatasetError, match="too large"):
        read_images(path)


def test_a_header_that_claims_more_than_there_is_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.npz"
    header = "{'descr': '|u1', 'fortran_order': False, 'shape': (999999999999, 28, 28)}"
    text = header.encode().ljust(117) + b"\n"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("x.npy", "y.npy"):
            archive.writestr(name, b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text)
    with pytest.raises(DatasetError, match="damaged"):
        read_images(path)


def test_a_cancel_is_heard(tmp_path: Path) -> None:
    path = save(tmp_path / "mine.npz", x=pixels(), y=np.arange(60) % 10)
    with pytest.raises(Cancelled):
        load(path, ignore, lambda: True)
