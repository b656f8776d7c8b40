import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from model.datasets.dataset import Cancelled, DatasetError
from model.datasets.strokes_file import load, read_strokes
from model.drawing import Drawing
from model.preprocess import preprocess
from tests.model.datasets.fakes import ignore, never


def line(number: int, **other) -> dict:
    """A drawing of its own for each number: a bent line."""
    strokes = [[[0, 0], [number % 7, 20 + number], [30, number % 11]]]
    return {"label": number % 10, "strokes": strokes, **other}


def write(path: Path, lines: list[dict]) -> Path:
    text = "".join(json.dumps(line) + "\n" for line in lines)
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "wt", encoding="utf-8") as file:
        file.write(text)
    return path


@pytest.mark.parametrize("name", ["mine.jsonl", "mine.jsonl.gz"])
def test_drawings_are_rendered_by_the_recipe_of_the_canvas(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, [line(number, writer="me") for number in range(30)])
    images, labels, drawings = read_strokes(path)
    assert images.shape == (30, 28, 28)
    assert images.dtype == np.float32
    assert labels.dtype == np.int32
    assert labels.tolist() == [number % 10 for number in range(30)]
    expected = preprocess(Drawing.from_points(line(17)["strokes"]))
    np.testing.assert_array_equal(images[17], expected)
    assert drawings[17].line == 18
    assert drawings[17].other == {"writer": "me"}


def test_a_data_set_keeps_the_images_as_bytes(tmp_path: Path) -> None:
    lines = [line(number, split="test" if number >= 50 else "train") for number in range(60)]
    path = write(tmp_path / "mine.jsonl", lines)
    dataset = load(path, ignore, never)
    images, labels, _ = read_strokes(path)
    assert dataset.name == str(path)
    np.testing.assert_array_equal(dataset.test.images[..., 0], np.round(images[50:] * 255))
    np.testing.assert_array_equal(dataset.test.labels, labels[50:])
    assert len(dataset.validation) == 5


def test_marked_test_lines_never_train_even_where_others_bear_no_mark(tmp_path: Path) -> None:
    lines = [line(number) for number in range(40)] + [line(7, split="test")]
    assert len(load(write(tmp_path / "mine.jsonl", lines), ignore, never).test) == 1


def test_whole_writers_are_held_out(tmp_path: Path) -> None:
    # The ten writers draw one label each, so labels tell them apart.
    lines = [line(number, writer=number % 10) for number in range(200)]
    dataset = load(write(tmp_path / "mine.jsonl", lines), ignore, never)
    labels = [set(part.labels) for part in (dataset.train, dataset.validation, dataset.test)]
    assert [len(part) for part in labels] == [8, 1, 1]


def test_without_marks_a_tenth_is_the_test(tmp_path: Path) -> None:
    path = write(tmp_path / "mine.jsonl", [line(number) for number in range(100)])
    assert len(load(path, ignore, never).test) == 10


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"label": 1, "strokes": [[[0, 0]]]}\n{"strokes": [[[0, 0]]]}\n', "line 2: the label"),
        ('{"label": 1, "strokes": [[[0, 0]]]}\n\nrubbish\n', "line 3: not valid JSON"),
        ('{"label": 12, "strokes": [[[0, 0]]]}\n', "line 1: the label must be"),
        ("\n", "holds no drawing"),
        (b"\xff\xfe\x00", "this is not a"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str | bytes, words: str) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(DatasetError, match=words) as caught:
        read_strokes(path)
    assert caught.value.reason.startswith(str(path))


@pytest.mark.parametrize("damage", [b"no gzip at all", None])
def test_a_damaged_archive_is_named(tmp_path: Path, damage: bytes | None) -> None:
    path = write(tmp_path / "mine.jsonl.gz", [line(number) for number in range(500)])
    whole = path.read_bytes()
    path.write_bytes(damage or whole[:300] + b"\xff" * 50 + whole[350:])
    with pytest.raises(DatasetError) as caught:
        read_strokes(path)
    assert caught.value.reason.startswith(str(path))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"nothing.jsonl does not exist"):
        read_strokes(tmp_path / "nothing.jsonl")


def test_progress_is_told_and_a_cancel_heard(tmp_path: Path) -> None:
    path = write(tmp_path / "mine.jsonl", [line(number) for number in range(200)])
    told: list[float | None] = []
    read_strokes(path, progress=lambda _, fraction: told.append(fraction))
    assert told == [None, 0.0, 0.25, 0.5, 0.75]
    told.clear()
    with pytest.raises(Cancelled):
        load(path, lambda _, fraction: told.append(fraction), lambda: len(told) > 2)
    assert told == [None, 0.0, 0.25]
    with pytest.raises(Cancelled):
        load(path, ignore, lambda: True)
