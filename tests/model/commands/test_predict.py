import gzip
import json

import numpy as np
import pytest
from PIL import Image

from model.drawing import Drawing, format_drawing
from tests.model.commands.conftest import strokes_lines
from tests.model.numbers.digits import drawing_of, painted, written


def only_drawing(out):
    (drawing,) = json.loads(out)["drawings"]
    return drawing


@pytest.fixture
def picture(tmp_path):
    """A tidy one, dark on white."""
    pixels = np.full((200, 150), 255, np.uint8)
    pixels[30:170, 70:84] = 0
    path = tmp_path / "one.png"
    Image.fromarray(pixels).save(path)
    return path


@pytest.mark.parametrize("name", ["digits.jsonl", "digits.jsonl.gz", "DIGITS.JSONL"])
def test_each_line_is_read(command, tmp_path, name):
    lines = strokes_lines(30, seed=3)
    lines.insert(2, "")
    text = "\n".join(lines).encode()
    path = tmp_path / name
    path.write_bytes(gzip.compress(text) if name.endswith("gz") else text)
    status, out, err = command("predict", path, "--json")
    assert (status, err) == (0, "")
    drawings = json.loads(out)["drawings"]
    assert [drawing["line"] for drawing in drawings] == [1, 2, *range(4, 32)]
    labels = [json.loads(line)["label"] for line in lines if line]
    right = [drawing["digit"] == label for drawing, label in zip(drawings, labels, strict=True)]
    assert np.mean(right) > 0.8
    for drawing in drawings:
        assert list(drawing) == ["file", "line", "digit", "reason", "confidence", "probabilities"]
        assert drawing["file"] == str(path)
        assert len(drawing["probabilities"]) == 10
        assert sum(drawing["probabilities"]) == pytest.approx(1, abs=1e-4)
        assert drawing["confidence"] == max(drawing["probabilities"])


def test_a_picture_has_no_line(command, picture):
    status, out, err = command("predict", picture, "--json")
    assert (status, err) == (0, "")
    drawing = only_drawing(out)
    assert drawing["line"] is None
    assert drawing["digit"] == 1
    assert drawing["reason"] is None
    assert drawing["confidence"] > 0.5


@pytest.mark.parametrize(
    ("strokes", "reason"),
    [([], "empty"), ([[[5, 5]]], "too_little"), ([[[5, 5], [5, 5]]], "too_little")],
)
def test_why_there_is_no_digit(command, tmp_path, strokes, reason):
    path = tmp_path / "odd.jsonl"
    path.write_text(json.dumps({"strokes": strokes}))
    drawing = only_drawing(command("predict", path, "--json")[1])
    assert drawing["digit"] is None
    assert drawing["reason"] == reason
    assert drawing["confidence"] == 0
    assert drawing["probabilities"] == [0] * 10


def test_a_plain_picture_is_empty(command, tmp_path):
    path = tmp_path / "plain.jpg"
    Image.new("RGB", (50, 50), "white").save(path)
    assert only_drawing(command("predict", path, "--json")[1])["reason"] == "empty"


def test_a_scribble_is_no_digit(command, tmp_path):
    points = np.random.default_rng(1).random((60, 2)) * 300
    path = tmp_path / "scribble.jsonl"
    path.write_text(json.dumps({"strokes": [points.tolist()]}))
    drawing = only_drawing(command("predict", path, "--json")[1])
    assert (drawing["digit"], drawing["reason"]) == (None, "not_a_digit")
    assert sum(drawing["probabilities"]) == pytest.approx(1, abs=1e-4)


def test_words_one_line_for_each_drawing(command, picture, tmp_path):
    strokes = tmp_path / "two.jsonl"
    strokes.write_text('{"strokes": []}\n{"strokes": [[[1, 1]]]}\n')
    status, out, err = command("predict", picture, strokes)
    first, second, third = out.splitlines()
    assert (status, err) == (0, "")
    assert first.startswith(f"{picture}: 1 (")
    assert second == f"{strokes}:1: no digit (empty)"
    assert third == f"{strokes}:2: no digit (too little)"


def test_files_come_in_the_order_given(command, picture, tmp_path):
    empty = tmp_path / "empty.jsonl"
    empty.write_text("")
    out = command("predict", picture, empty, picture, "--json")[1]
    assert [drawing["file"] for drawing in json.loads(out)["drawings"]] == [str(picture)] * 2


def test_another_network_answers(command, strokes_file, run_folder):
    for network in (run_folder, f"{run_folder}/network.keras"):
        status, out, err = command("predict", strokes_file, "--network", network, "--json")
        assert (status, err) == (0, "")
        drawings = json.loads(out)["drawings"]
        assert len(drawings) == 300
        shipped = json.loads(command("predict", strokes_file, "--json")[1])["drawings"]
        assert drawings[0]["probabilities"] != shipped[0]["probabilities"]
        assert [one["reason"] for one in drawings] == [one["reason"] for one in shipped], (
            "what is no digit is always for the shipped network to say"
        )


def write(path, content):
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.png", b"", "this file is empty."),
        ("a.png", b"no picture", "this is no picture Inkling can read"),
        ("a.jpg", b"\xff\xd8\xff\xe0" + bytes(50), "this"),
        ("a.jsonl", b"{", "line 1: not valid JSON."),
        ("a.jsonl", b'{"strokes": [[[1, NaN]]]}', "line 1: a coordinate is not a finite number."),
        ("a.jsonl", bytes([255] * 9), "this is not a text file."),
        ("a.jsonl.gz", b"plain", "its compressed content is damaged."),
        ("a.gif", b"GIF89a", "a drawing is a .png, .jpg or .jsonl file."),
        ("a.jsonl.bak", b"", "a drawing is a .png, .jpg or .jsonl file."),
    ],
)
def test_files_that_cannot_be_used(refused, tmp_path, name, content, words):
    path = write(tmp_path / name, content)
    sentence = refused("predict", path, "--json")
    assert sentence.startswith(f"inkling: {path}")
    assert words in sentence
    assert sentence.endswith(".")


def test_files_that_are_not_there(refused, tmp_path):
    for name in ("none.png", "none.jsonl"):
        assert refused("predict", tmp_path / name) == (
            f"inkling: {tmp_path / name}: No such file or directory."
        )
    (tmp_path / "folder.png").mkdir()
    assert refused("predict", tmp_path / "folder.png").endswith("folder.png: Is a directory.")


@pytest.mark.parametrize("name", ["none.tflite", "none.keras", "none", "net.onnx"])
def test_networks_that_are_not_there(refused, picture, tmp_path, name):
    assert str(tmp_path / name) in refused("predict", picture, "--network", tmp_path / name)


@pytest.mark.parametrize("name", ["net.tflite", "net.keras", "net.txt"])
def test_networks_that_are_none(refused, picture, tmp_path, name):
    path = write(tmp_path / name, b"no network")
    assert str(path) in refused("predict", picture, "--network", path)


def test_a_file_has_to_be_named(refused):
    assert "FILE" in refused("predict")


@pytest.fixture
def numbers(tmp_path):
    """One line each: the number 2026, one digit, a scribble, nothing."""
    random = np.random.default_rng(1)
    drawings = [
        drawing_of(written("2026")),
        drawing_of(written("5")),
        Drawing.from_points([random.random((60, 2)) * 300]),
        Drawing(),
    ]
    path = tmp_path / "numbers.jsonl"
    path.write_text("\n".join(format_drawing(drawing) for drawing in drawings))
    return path


def test_several_digits_are_read_as_a_number(command, numbers):
    status, out, err = command("predict", "--number", numbers, "--json")
    assert (status, err) == (0, "")
    several, one, scribble, nothing = json.loads(out)["drawings"]
    assert several["number"] == "2026"
    assert [box["digit"] for box in several["boxes"]] == [2, 0, 2, 6]
    for box in several["boxes"]:
        assert list(box) == [
            "left", "top", "right", "bottom", "digit", "reason", "confidence", "probabilities",
        ]  # fmt: skip
        assert box["left"] < box["right"]
        assert box["top"] < box["bottom"]
    assert (one["number"], len(one["boxes"]), one["digit"]) == ("5", 1, 5)
    assert (scribble["number"], scribble["boxes"][0]["reason"]) == (None, "not_a_digit")
    assert (nothing["number"], nothing["boxes"][0]["reason"]) == (None, "empty")


def test_without_the_option_several_digits_are_no_digit(command, numbers):
    drawings = json.loads(command("predict", numbers, "--json")[1])["drawings"]
    assert [one["reason"] for one in drawings] == ["several", None, "not_a_digit", "empty"]
    assert [one["digit"] for one in drawings] == [None, 5, None, None]
    assert all("number" not in one and "boxes" not in one for one in drawings)


def test_the_line_of_a_number(command, numbers):
    lines = command("predict", numbers, "--number")[1].splitlines()
    assert lines[0].startswith(f"{numbers}:1: 2026 (")
    assert lines[1].startswith(f"{numbers}:2: 5 (")
    assert lines[2] == f"{numbers}:3: no digit (not a digit)"
    assert command("predict", numbers)[1].splitlines()[0] == f"{numbers}:1: no digit (several)"


def test_a_number_in_a_picture(command, tmp_path):
    path = tmp_path / "number.png"
    Image.fromarray(painted(drawing_of(written("2026", gap=30)))).save(path)
    drawing = only_drawing(command("predict", path, "--number", "--json")[1])
    assert (drawing["number"], drawing["reason"], drawing["line"]) == ("2026", "several", None)
