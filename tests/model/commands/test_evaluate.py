import json

import numpy as np
import pytest
from PIL import Image

from model.datasets.strokes import generate

KEYS = ["count", "accuracy", "answered", "accuracy_answered", "ece", "confusion", "hardest"]


@pytest.fixture
def figures(command):
    def run(*arguments):
        status, out, err = command("evaluate", *arguments, "--json")
        assert (status, err) == (0, "")
        return json.loads(out)

    return run


def test_strokes(figures, strokes_file):
    found = figures("--strokes", strokes_file)
    assert list(found) == KEYS
    assert found["count"] == 300
    assert found["accuracy"] > 0.8
    assert 0.5 < found["answered"] <= 1
    assert found["accuracy_answered"] > 0.8
    assert 0 <= found["ece"] < 0.3
    assert np.array(found["confusion"]).shape == (10, 10)
    assert np.array(found["confusion"]).sum(axis=1).tolist() == [30] * 10
    assert np.trace(found["confusion"]) == round(found["accuracy"] * 300)


def test_a_run(figures, strokes_file, run_folder):
    found = figures("--network", run_folder, "--strokes", strokes_file)
    shipped = figures("--strokes", strokes_file)
    assert found["count"] == 300
    assert 0.3 < found["accuracy"] < shipped["accuracy"]
    assert found["answered"] == shipped["answered"]


def test_images(figures, image_file):
    found = figures("--images", image_file)
    assert found["count"] == 100
    assert found["accuracy"] == 1
    assert found["confusion"][1][1] == 100


def test_words(command, image_file):
    status, out, err = command("evaluate", "--images", image_file)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "100 digits"
    assert lines[1].split() == ["right", "100.00%"]
    assert lines[6].split() == ["confidence", "digits", "mean", "right"]
    assert lines[7].split()[-1] == "100.00%"
    assert len(lines) == 5 + 1 + 2 + 1 + 1 + 10
    assert "nan" not in out, "of labels that do not occur nothing is said"


def test_the_hardest_are_the_mistakes_first(figures, strokes_file):
    found = figures("--strokes", strokes_file)
    hardest = found["hardest"]
    assert len(hardest) == 60
    assert list(hardest[0]) == ["index", "label", "answer", "confidence", "file", "line"]
    wrong = [one for one in hardest if one["answer"] != one["label"]]
    assert hardest[: len(wrong)] == wrong
    assert len(wrong) == found["count"] - np.trace(found["confusion"])
    sure = [one["confidence"] for one in hardest]
    assert sure == sorted(sure[: len(wrong)], reverse=True) + sorted(sure[len(wrong) :])
    lines = strokes_file.read_text().splitlines()
    for one in hardest:
        assert one["file"] == str(strokes_file)
        assert json.loads(lines[one["line"] - 1])["label"] == one["label"]
        assert one["line"] == one["index"] + 1


def test_of_images_the_row_is_known_but_no_line(figures, image_file):
    hardest = figures("--images", image_file)["hardest"]
    assert {one["file"] for one in hardest} == {str(image_file)}
    assert {one["line"] for one in hardest} == {None}
    assert len({one["index"] for one in hardest}) == 60


@pytest.mark.parametrize("source", ["strokes", "images"])
def test_a_picture_of_the_hardest(command, request, source, tmp_path):
    file = request.getfixturevalue("strokes_file" if source == "strokes" else "image_file")
    path = tmp_path / "new" / "hard.PNG"
    status, out, err = command("evaluate", f"--{source}", file, "--hardest", path)
    assert (status, err) == (0, "")
    assert out.splitlines()[-1].endswith(str(path))
    with Image.open(path) as picture:
        assert picture.format == "PNG"
        assert min(picture.size) > 500


def test_places_that_take_no_picture(refused, image_file, tmp_path):
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "file").write_text("")
    for name in ("hard.jpg", "hard", "folder.png", "file/hard.png"):
        path = tmp_path / name
        assert str(path) in refused("evaluate", "--images", image_file, "--hardest", path)


def test_images_of_many_sizes(figures, tmp_path):
    images, labels = generate(60, seed=5)
    for side in (8, 16, 64, 300):
        pictures = [Image.fromarray(one[..., 0]).resize((side, side)) for one in images]
        path = tmp_path / f"{side}.npz"
        np.savez(path, x=np.stack([np.asarray(one) for one in pictures]), y=labels)
        assert figures("--images", path)["accuracy"] > (0.6 if side == 8 else 0.9), side


def test_blank_images_are_not_answered(figures, tmp_path):
    np.savez(tmp_path / "blank.npz", x=np.zeros((20, 28, 28), np.uint8), y=np.arange(20) % 10)
    found = figures("--images", tmp_path / "blank.npz")
    assert found["answered"] == 0
    assert found["accuracy_answered"] is None
    assert np.sum(found["confusion"]) == 20


def test_a_point_is_not_answered(figures, tmp_path):
    path = tmp_path / "point.jsonl"
    path.write_text('{"label": 1, "strokes": [[[5, 5]]]}\n{"label": 1, "strokes": []}\n')
    assert figures("--strokes", path)["answered"] == 0


def test_exactly_one_source_of_digits(refused, strokes_file, image_file):
    assert "--mnist" in refused("evaluate")
    assert "not allowed" in refused("evaluate", "--strokes", strokes_file, "--images", image_file)


@pytest.mark.parametrize(
    ("option", "name", "content"),
    [
        ("--strokes", "none.jsonl", None),
        ("--strokes", "bad.jsonl", b"{"),
        ("--strokes", "empty.jsonl", b""),
        ("--strokes", "no-label.jsonl", b'{"strokes": [[[1, 2], [3, 4]]]}'),
        ("--strokes", "bad.jsonl.gz", b"x"),
        ("--images", "none.npz", None),
        ("--images", "bad.npz", b"x"),
        ("--images", "empty.npz", b""),
    ],
)
def test_digits_that_cannot_be_used(refused, tmp_path, option, name, content):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert str(path) in refused("evaluate", option, path, "--json")


def test_white_paper_is_told(refused, tmp_path):
    np.savez(tmp_path / "white.npz", x=255 - generate(20, seed=1)[0][..., 0], y=np.arange(20) % 10)
    sentence = refused("evaluate", "--images", tmp_path / "white.npz")
    assert "white paper" in sentence


def test_networks_that_cannot_be_used(refused, image_file, tmp_path):
    path = tmp_path / "net.tflite"
    path.write_bytes(b"x")
    assert str(path) in refused("evaluate", "--images", image_file, "--network", path)


def test_an_mnist_folder_without_mnist(refused, tmp_path, monkeypatch):
    (tmp_path / "t10k-images-idx3-ubyte.gz").write_bytes(b"x")
    monkeypatch.setenv("INKLING_MNIST_DIR", str(tmp_path))
    assert str(tmp_path) in refused("evaluate", "--mnist")
