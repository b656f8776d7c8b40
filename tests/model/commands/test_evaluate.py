import json

import numpy as np
import pytest

KEYS = ["count", "accuracy", "answered", "accuracy_answered", "ece", "confusion"]


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
    assert len(lines) == 5 + 1 + 1 + 10


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


def test_networks_that_cannot_be_used(refused, image_file, tmp_path):
    path = tmp_path / "net.tflite"
    path.write_bytes(b"x")
    assert str(path) in refused("evaluate", "--images", image_file, "--network", path)


def test_an_mnist_folder_without_mnist(refused, tmp_path, monkeypatch):
    (tmp_path / "t10k-images-idx3-ubyte.gz").write_bytes(b"x")
    monkeypatch.setenv("INKLING_MNIST_DIR", str(tmp_path))
    assert str(tmp_path) in refused("evaluate", "--mnist")
