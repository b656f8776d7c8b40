import sqlite3
from contextlib import closing

import numpy as np
import pytest

from model.directories import data_dir
from model.drawing import Drawing, DrawingError, Stroke
from model.own_drawings import OwnDrawings, StoreError
from tests.model.own_drawings.examples import drawing, points


@pytest.fixture
def store(tmp_path):
    return OwnDrawings(tmp_path / "folder" / "digits.sqlite3")


def test_it_lies_in_the_data_folder_and_is_made_by_the_first_drawing():
    store = OwnDrawings()
    assert (store.page(10), store.counts(), store.newest()) == ([], {}, {})
    assert not data_dir().exists()
    store.add(drawing(), "7")
    assert store.path.parent == data_dir()
    assert store.path.exists()


def test_a_drawing_comes_back_as_it_was_with_its_pressures(store):
    pressed = Stroke([(1, 2), (3, 4)], [0.25, 0.5])
    kept = Drawing((pressed, Stroke([(5.0625, 6)])))
    made = store.add(kept, "3")
    (found,) = store.page(1)
    assert (found.id, found.label) == (made, "3")
    assert points(found.drawing) == [[[1, 2], [3, 4]], [[5.062, 6]]]
    np.testing.assert_array_equal(found.drawing.strokes[0].pressures, [0.25, 0.5])
    assert found.drawing.strokes[1].pressures is None


def test_pages_follow_each_other_from_the_newest(store):
    ids = [store.add(drawing(n), str(n % 2)) for n in range(7)]
    first = store.page(3)
    rest = store.page(10, before=first[-1].id)
    assert [own.id for own in first + rest] == ids[::-1]
    assert [own.id for own in store.page(2, label="1")] == [ids[5], ids[3]]
    assert [own.id for own in store.page(9, before=ids[3], label="1")] == [ids[1]]
    assert [own.id for own in store.all()] == ids


def test_counts_and_the_newest_of_each_label(store):
    ids = [store.add(drawing(n), label) for n, label in enumerate("7373")]
    store.delete([ids[2]])
    assert store.counts() == {"7": 1, "3": 2}
    assert {label: own.id for label, own in store.newest().items()} == {"7": ids[0], "3": ids[3]}


def test_another_label(store):
    ids = [store.add(drawing(n), "1") for n in range(3)]
    assert store.relabel(ids[:2], "7") == 2
    assert [own.label for own in store.all()] == ["7", "7", "1"]
    assert store.relabel([99], "7") == 0


def test_deleted_ones_can_be_brought_back(store):
    ids = [store.add(drawing(n), "1") for n in range(3)]
    assert store.delete(ids[1:]) == 2
    assert [own.id for own in store.all()] == ids[:1]
    assert store.restore(ids[1:]) == 2
    assert [own.id for own in store.all()] == ids


def test_more_drawings_than_one_statement_takes(store):
    ids = store.add_all((drawing(n), "2") for n in range(1100))
    assert len(ids) == len(set(ids)) == 1100
    assert store.delete(ids) == 1100
    assert store.all() == []


def test_all_of_many_are_saved_or_none(store):
    with pytest.raises(DrawingError):
        store.add_all([(drawing(), "1"), (Drawing(), "1")])
    assert store.all() == []


def test_turns_of_a_label_grow_by_one_and_stay_with_the_drawing(store):
    ids = [store.add(drawing(n), label) for n, label in enumerate("4774477")]
    turns = {own.id: own.turn for own in store.all()}
    assert [turns[i] for i in (ids[0], ids[3], ids[4])] == [4, 5, 6]
    assert [turns[i] for i in (ids[1], ids[2], ids[5], ids[6])] == [7, 8, 9, 10]
    store.delete([ids[6]])
    store.relabel([ids[0]], "7")
    store.add(drawing(9), "7")
    assert [own.turn for own in store.all()] == [4, 7, 8, 5, 6, 9, 11]


@pytest.mark.parametrize("label", ["", "10", "a b", "٣", " ★", "?", 7])
def test_a_label_is_a_digit_or_a_symbol(store, label):
    with pytest.raises(ValueError, match="label"):
        store.add(drawing(), label)
    with pytest.raises(ValueError, match="label"):
        store.relabel([1], label)


def test_symbols_come_behind_the_digits_in_the_order_they_came(store):
    store.add_symbol("★")
    store.add_all([(drawing(1), "cat"), (drawing(2), "3"), (drawing(3), "🙂")])
    store.add_symbol("★")
    assert store.symbols() == ("★", "cat", "🙂")
    assert store.counts() == {"cat": 1, "3": 1, "🙂": 1}
    assert [own.turn for own in store.all()] == [0, 3, 0]
    with pytest.raises(ValueError, match="always there"):
        store.add_symbol("7")


def test_a_drawing_becomes_a_symbol_that_is_new(store):
    made = store.add(drawing(), "7")
    store.relabel([made], "★")
    assert (store.symbols(), store.counts()) == (("★",), {"★": 1})
    assert store.relabel([99], "A") == 0
    assert store.symbols() == ("★",)


def test_a_symbol_is_taken_away_with_its_drawings_and_comes_back_with_them(store):
    ids = store.add_all([(drawing(1), "★"), (drawing(2), "3"), (drawing(3), "★")])
    old = store.add(drawing(4), "★")
    store.delete([old])  # long before: stays deleted
    store.add_symbol("A")
    assert store.remove_symbol("★") == [ids[0], ids[2]]
    assert (store.symbols(), store.counts()) == (("A",), {"3": 1})
    store.restore([ids[0], ids[2]])
    assert (store.symbols(), store.counts()) == (("★", "A"), {"★": 2, "3": 1})


def test_a_symbols_drawings_can_get_another_label(store):
    ids = store.add_all([(drawing(1), "★"), (drawing(2), "★")])
    assert store.remove_symbol("★", "A") == ids
    assert (store.symbols(), store.counts()) == (("A",), {"A": 2})
    assert store.remove_symbol("A", "A") == ids  # nothing to take away
    assert (store.symbols(), store.counts()) == (("A",), {"A": 2})
    with pytest.raises(ValueError, match="always there"):
        store.remove_symbol("7")


def test_a_symbol_without_drawings_goes_and_comes(store):
    store.add_symbol("★")
    assert store.remove_symbol("★") == []
    assert store.symbols() == ()
    assert store.remove_symbol("A") == []  # another window was first
    store.add_symbol("★")
    assert OwnDrawings(store.path).symbols() == ("★",)


@pytest.mark.parametrize("bad", [Drawing(), Drawing.from_points([[(0, float("nan"))]])])
def test_what_is_no_drawing_is_not_saved(store, bad):
    with pytest.raises(DrawingError):
        store.add(bad, "1")
    assert not store.path.exists()


def test_two_stores_on_one_file_see_each_others_changes(store):
    other = OwnDrawings(store.path)
    made = store.add(drawing(), "1")
    other.relabel([made], "7")
    assert store.counts() == {"7": 1}
    other.add(drawing(1), "0")
    store.delete([made])
    assert other.counts() == {"0": 1}
    store.add_symbol("★")
    other.add_symbol("A")
    late = store.add(drawing(2), "A")
    other.remove_symbol("A")
    assert store.symbols() == ("★",)
    store.relabel([late], "★")  # deleted meanwhile: its label changes where it is
    assert other.symbols() == ("★",)
    store.restore([late])
    assert other.counts() == {"0": 1, "★": 1}


def test_nothing_but_the_file_is_left_beside_it(store):
    store.add(drawing(), "1")
    store.counts()
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]


def test_a_damaged_row_is_said(store):
    store.add(drawing(), "1")
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE drawings SET strokes = '[[1'")
    with pytest.raises(StoreError, match="is damaged"):
        store.all()
