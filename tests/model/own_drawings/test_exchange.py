import pytest

from model.drawing import read_drawings
from model.own_drawings import OwnDrawings, StoreError
from model.own_drawings.exchange import export_drawings, import_drawings
from tests.model.own_drawings.examples import drawing, points


@pytest.fixture
def store(tmp_path):
    made = OwnDrawings(tmp_path / "digits.sqlite3")
    made.add_all([(drawing(0), "7"), (drawing(1), "0")])
    return made


@pytest.mark.parametrize("name", ["mine.jsonl", "mine.jsonl.gz"])
def test_what_goes_out_comes_in_again(store, tmp_path, name):
    path = tmp_path / name
    assert export_drawings(store, path) == 2
    assert [line.label for line in read_drawings(path)] == [7, 0]
    other = OwnDrawings(tmp_path / "other.sqlite3")
    done = import_drawings(other, path)
    assert (len(done.ids), done.known) == (2, 0)
    for mine, theirs in zip(store.all(), other.all(), strict=True):
        assert mine.label == theirs.label
        assert points(mine.drawing) == points(theirs.drawing)


def test_what_is_there_already_does_not_come_twice(store, tmp_path):
    path = tmp_path / "mine.jsonl"
    export_drawings(store, path)
    new = store.add(drawing(2), "5")
    done = import_drawings(store, path)
    assert (done.ids, done.known) == ([], 2)
    store.delete([new])
    path.write_text(path.read_text() + '{"label":5,"strokes":[[[1,2],[3,4]]]}\n' * 2)
    done = import_drawings(store, path)
    assert (len(done.ids), done.known) == (1, 3)


def test_symbols_go_out_and_come_in(store, tmp_path):
    path = tmp_path / "mine.jsonl"
    store.add_all([(drawing(2), "★"), (drawing(3), "cat")])
    store.add_symbol("🙂")  # has no drawing: nothing of it goes out
    assert export_drawings(store, path) == 4
    other = OwnDrawings(tmp_path / "other.sqlite3")
    import_drawings(other, path)
    assert [own.label for own in other.all()] == ["7", "0", "★", "cat"]
    assert other.symbols() == ("★", "cat")
    assert import_drawings(other, path).known == 4


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"label":5,"strokes":[[[1,2]]]}\n{"strokes":[[[1,2]]]}', "line 2: the label is missing"),
        ('{"label":5,"strokes":[[[1,2]]]}\n{"label":5,"strokes":[]}', "line 2: .*no stroke"),
        ('{"label":5,"strokes":[[[1,2]]]}\nhello', "line 2: not valid JSON"),
        ('{"label":12,"strokes":[[[1,2]]]}', "line 1: the label must be a digit"),
        (
            '{"label":"★","strokes":[[[1,2]]]}\n{"label":"a b","strokes":[]}',
            "line 2: the label must",
        ),
        ("\n", "holds no drawing"),
    ],
)
def test_a_file_with_a_bad_line_changes_nothing(store, tmp_path, text, words):
    path = tmp_path / "theirs.jsonl"
    path.write_text(text)
    with pytest.raises(StoreError, match=words):
        import_drawings(store, path)
    assert store.counts() == {"7": 1, "0": 1}
    assert store.symbols() == ()


def test_a_file_that_is_not_there_and_one_that_cannot_be_written(store, tmp_path):
    with pytest.raises(StoreError, match=r"Could not read .*No such file"):
        import_drawings(store, tmp_path / "nothing.jsonl")
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreError, match="Could not write"):
        export_drawings(store, tmp_path / "folder")
