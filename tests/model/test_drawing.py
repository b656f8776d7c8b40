import gzip
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.drawing import Drawing, DrawingError, Stroke, format_drawing, read_drawings

SEVEN = '{"label": 7, "strokes": [[[1, 2], [3.5, -4]]]}'

coordinates = st.floats(-1e4, 1e4).map(lambda value: round(value, 3))
points = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=8)
drawings = st.lists(points, max_size=4).map(Drawing.from_points)


def test_a_stroke_keeps_its_own_read_only_copy():
    given_points = np.array([[1.0, 2.0], [3.0, 4.0]])
    stroke = Stroke(given_points)
    given_points[0, 0] = 9
    assert stroke.points.dtype == np.float64
    assert stroke.points.tolist() == [[1, 2], [3, 4]]
    with pytest.raises(ValueError, match="read-only"):
        stroke.points[0, 0] = 5


@pytest.mark.parametrize(
    "bad", [[], [[]], [[1]], [[1, 2, 3]], [1, 2], [[1, 2], [3]], "no", None, [[{}, 1]]]
)
def test_what_is_no_list_of_pairs_is_no_stroke(bad):
    with pytest.raises(DrawingError, match="a stroke must be a list of"):
        Stroke(bad)


def test_a_number_beyond_all_floats_is_no_coordinate():
    with pytest.raises(DrawingError, match="not a finite number"):
        Stroke([[10**400, 1]])


def test_pressures_belong_to_points():
    stroke = Stroke([[0, 0], [1, 1]], [0.25, 1])
    assert stroke.pressures.dtype == np.float32
    assert stroke.pressures.tolist() == [0.25, 1]
    with pytest.raises(ValueError, match="read-only"):
        stroke.pressures[0] = 1
    with pytest.raises(DrawingError, match="one pressure for each point"):
        Stroke([[0, 0], [1, 1]], [0.5])


@pytest.mark.parametrize(
    ("value", "finite"), [(1e308, True), (np.nan, False), (np.inf, False), (-np.inf, False)]
)
def test_is_finite(value, finite):
    assert Stroke([[0, 0], [1, value]]).is_finite is finite


def test_length_is_that_of_the_line():
    assert Stroke([[0, 0], [3, 4], [3, 5]]).length == pytest.approx(6)
    assert Stroke([[7, 7]]).length == 0
    assert Stroke([[7, 7], [7, 7]]).length == 0
    assert Stroke([[1e308, 0], [-1e308, 0]]).length == np.inf
    assert Drawing.from_points(
        [[[0, 0], [3, 4]], [[1, 1]], [[0, 0], [0, 2]]]
    ).length == pytest.approx(7)


def test_a_drawing_grows_without_changing():
    empty = Drawing()
    one = empty.with_stroke(Stroke([[1, 2]]))
    two = one.with_stroke(Stroke([[3, 4], [5, 6]]))
    assert [len(empty), len(one), len(two)] == [0, 1, 2]
    assert empty.points().shape == (0, 2)
    assert two.points().tolist() == [[1, 2], [3, 4], [5, 6]]
    assert empty.length == 0


@given(drawings, st.none() | st.integers(0, 9))
def test_a_drawing_comes_back_from_its_line(tmp_path_factory, drawing, label):
    path = tmp_path_factory.mktemp("strokes") / "one.jsonl"
    path.write_text(format_drawing(drawing, label) + "\n")
    (read,) = read_drawings(path)
    assert read.label == label
    assert read.line == 1
    assert read.other == {}
    assert len(read.drawing) == len(drawing)
    for before, after in zip(drawing.strokes, read.drawing.strokes, strict=True):
        np.testing.assert_allclose(after.points, before.points, rtol=0, atol=0.0005)


def test_a_symbol_comes_back_from_its_line(tmp_path):
    path = tmp_path / "drawing.jsonl"
    path.write_text(format_drawing(Drawing.from_points([[[1, 2]]]), "★"), encoding="utf-8")
    (read,) = read_drawings(path)
    assert (read.label, read.symbol) == (None, "★")
    assert "★" in path.read_text(encoding="utf-8")


def test_a_line_has_no_line_end_and_no_label_where_there_is_none():
    line = format_drawing(Drawing.from_points([[[1, 2]]]))
    assert line == '{"strokes":[[[1.0,2.0]]]}'


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "A.JSONL.GZ"])
def test_lines_are_read_with_their_numbers_labels_and_other_keys(tmp_path, name):
    text = f'{SEVEN}\n\n   \n{{"strokes": [], "writer": "w3", "label": null}}\r\n{SEVEN}'
    path = tmp_path / name
    path.write_bytes(gzip.compress(text.encode()) if name.lower().endswith("gz") else text.encode())
    first, empty, last = read_drawings(path)
    assert [first.line, empty.line, last.line] == [1, 4, 5]
    assert [first.label, empty.label, last.label] == [7, None, 7]
    assert first.drawing.points().tolist() == [[1, 2], [3.5, -4]]
    assert len(empty.drawing) == 0
    assert empty.other == {"writer": "w3"}


@pytest.mark.parametrize("name", ["empty.jsonl", "empty.jsonl.gz"])
def test_an_empty_file_has_no_drawings(tmp_path, name):
    (tmp_path / name).write_bytes(b"")
    assert list(read_drawings(tmp_path / name)) == []


def test_a_byte_order_mark_is_no_harm(tmp_path):
    path = tmp_path / "windows.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + SEVEN.encode())
    assert [line.label for line in read_drawings(path)] == [7]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ('{"strokes": [[[' + "1" * 5000 + ", 2]]]}", "not valid JSON"),
        ("7", 'expected an object with "strokes"'),
        ("[[[1, 2]]]", 'expected an object with "strokes"'),
        ("{}", 'expected an object with "strokes"'),
        ('{"strokes": null}', 'expected an object with "strokes"'),
        ('{"strokes": {"0": [[1, 2]]}}', 'expected an object with "strokes"'),
        ('{"strokes": [[]]}', "at least one"),
        ('{"strokes": [null]}', "pairs of numbers"),
        ('{"strokes": ["12"]}', "pairs of numbers"),
        ('{"strokes": [[1, 2]]}', "pairs of numbers"),
        ('{"strokes": [[["1", "2"]]]}', "pairs of numbers"),
        ('{"strokes": [[[true, 2]]]}', "pairs of numbers"),
        ('{"strokes": [[[1, null]]]}', "pairs of numbers"),
        ('{"strokes": [[[1, [2]]]]}', "pairs of numbers"),
        ('{"strokes": [[[1, 2, 3]]]}', "pair"),
        ('{"strokes": [[[1, 2], [3]]]}', "pairs"),
        ('{"strokes": [[[NaN, 2]]]}', "not a finite number"),
        ('{"strokes": [[[1, -Infinity]]]}', "not a finite number"),
        ('{"strokes": [[[1e999, 2]]]}', "not a finite number"),
        ('{"strokes": [[[1' + "0" * 400 + ", 2]]]}", "not a finite number"),
        ('{"strokes": [], "label": 10}', "a digit from 0 to 9"),
        ('{"strokes": [], "label": -1}', "a digit from 0 to 9"),
        ('{"strokes": [], "label": "7"}', "a digit from 0 to 9"),
        ('{"strokes": [], "label": "a b"}', "a digit from 0 to 9 or a symbol"),
        ('{"strokes": [], "label": "\\ud800"}', "a digit from 0 to 9 or a symbol"),
        ('{"strokes": [], "label": ["A"]}', "a digit from 0 to 9 or a symbol"),
        ('{"strokes": [], "label": 7.0}', "a digit from 0 to 9"),
        ('{"strokes": [], "label": true}', "a digit from 0 to 9"),
    ],
)
def test_a_bad_line_is_named_in_one_sentence(tmp_path, line, complaint):
    path = tmp_path / "digits.jsonl"
    path.write_text(f"{SEVEN}\n{line}\n{SEVEN}\n")
    lines = read_drawings(path)
    assert next(lines).label == 7
    with pytest.raises(DrawingError) as caught:
        next(lines)
    message = str(caught.value)
    assert message.startswith(f"{path}, line 2: ")
    assert complaint in message
    assert "\n" not in message
    assert len(message) < len(str(path)) + 80


@pytest.mark.parametrize("kept", [5, 40, -12, -4])
def test_a_truncated_gz_is_damaged(tmp_path, kept):
    path = tmp_path / "cut.jsonl.gz"
    path.write_bytes(gzip.compress(f"{SEVEN}\n".encode() * 50)[:kept])
    with pytest.raises(DrawingError, match=r"cut\.jsonl\.gz: its compressed content is damaged"):
        list(read_drawings(path))


def test_no_changed_byte_of_a_gz_gets_past(tmp_path):
    content = gzip.compress("".join(f'{{"strokes": [[[{i}, 2]]]}}\n' for i in range(99)).encode())
    assert len(_read(tmp_path, content)) == 99
    for where in range(10, len(content), 7):
        changed = bytearray(content)
        changed[where] ^= 0x55
        with pytest.raises(DrawingError, match=r"is damaged|not a text file|line \d"):
            _read(tmp_path, changed)


def _read(folder, content):
    path = folder / "digits.jsonl.gz"
    path.write_bytes(content)
    return list(read_drawings(path))


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("plain.jsonl.gz", SEVEN.encode(), "its compressed content is damaged"),
        ("junk.jsonl", bytes(range(256)), "this is not a text file"),
        ("latin.jsonl", '{"strokes": [], "by": "é"}'.encode("latin-1"), "this is not a text file"),
        ("wide.jsonl", SEVEN.encode("utf-16"), "this is not a text file"),
    ],
)
def test_what_is_no_strokes_file_says_so(tmp_path, name, content, complaint):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DrawingError) as caught:
        list(read_drawings(path))
    assert str(caught.value) == f"{path}: {complaint}"


def test_a_missing_file_is_the_systems_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        list(read_drawings(tmp_path / "none.jsonl"))


def test_a_long_stroke_is_read_whole(tmp_path):
    path = tmp_path / "long.jsonl"
    path.write_text(json.dumps({"strokes": [[[i, -i] for i in range(100_000)]]}))
    (line,) = read_drawings(path)
    assert len(line.drawing.strokes[0]) == 100_000
