import os
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from model.own_drawings import OwnDrawings, StoreError, opening
from tests.model.own_drawings.examples import drawing


@pytest.fixture
def store(tmp_path):
    made = OwnDrawings(tmp_path / "digits.sqlite3")
    made.add(drawing(), "7")
    return made


def run(path, *statements):
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_it_is_written_ahead(store):
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_store_of_a_newer_version_is_left_alone(store):
    run(store.path, f"PRAGMA user_version = {len(opening.MIGRATIONS) + 1}")
    before = store.path.read_bytes()
    for act in (store.all, lambda: store.add(drawing(), "1"), lambda: store.delete([1])):
        with pytest.raises(StoreError, match=r"were saved by a newer Inkling\.$"):
            act()
    assert store.path.read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    path = tmp_path / "digits.sqlite3"
    path.write_text("my shopping list: milk, bread\n" * 50)
    before = path.read_bytes()
    store = OwnDrawings(path)
    for act in (store.all, lambda: store.add(drawing(), "1")):
        with pytest.raises(StoreError, match="no file of Inkling’s drawings"):
            act()
    assert path.read_bytes() == before


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "digits.sqlite3"
    run(path, "CREATE TABLE drawings (id INTEGER)")
    before = path.read_bytes()
    store = OwnDrawings(path)
    for act in (store.all, lambda: store.add(drawing(), "1")):
        with pytest.raises(StoreError, match="another program’s"):
            act()
    assert path.read_bytes() == before


def a_store_of_the_first_version(path):
    run(
        path,
        *opening.MIGRATIONS[0],
        "INSERT INTO drawings (label, strokes, turn, made) VALUES ('7', '[[[1.0,2.0]]]', 7, 1.5)",
        "PRAGMA user_version = 1",
        f"PRAGMA application_id = {opening.SCHEMA.application}",
    )
    return OwnDrawings(path)


def test_a_store_from_before_there_were_symbols_gets_them(tmp_path):
    store = a_store_of_the_first_version(tmp_path / "digits.sqlite3")
    assert store.symbols() == ()
    store.add(drawing(), "★")
    assert store.relabel([1], "A") == 1
    assert [(own.label, own.turn) for own in store.all()] == [("A", 7), ("★", 0)]
    assert store.symbols() == ("★", "A")


def test_two_windows_bring_the_same_old_store_up_to_date(tmp_path):
    store = a_store_of_the_first_version(tmp_path / "digits.sqlite3")
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    with ThreadPoolExecutor(4) as windows:
        made = [windows.submit(OwnDrawings(store.path).add, drawing(), "★") for _ in range(8)]
    assert len({one.result() for one in made}) == 8
    assert store.counts() == {"7": 1, "★": 8}
    assert store.symbols() == ("★",)


def test_an_empty_file_becomes_a_store(tmp_path):
    path = tmp_path / "digits.sqlite3"
    path.touch()
    store = OwnDrawings(path)
    assert store.all() == []
    store.add(drawing(), "1")
    assert store.counts() == {"1": 1}


def test_a_folder_in_its_place_is_said(tmp_path):
    path = tmp_path / "digits.sqlite3"
    path.mkdir()
    with pytest.raises(StoreError, match="Could not save the drawing"):
        OwnDrawings(path).add(drawing(), "1")


def test_a_file_in_place_of_its_folder_is_said(tmp_path):
    (tmp_path / "data").write_text("")
    with pytest.raises(StoreError, match="cannot be made"):
        OwnDrawings(tmp_path / "data" / "digits.sqlite3").add(drawing(), "1")


def test_a_full_disk_loses_only_the_drawing_in_hand(store, monkeypatch):
    connect = sqlite3.connect

    def connect_to_full_disk(*arguments, **settings):
        connection = connect(*arguments, **settings)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect_to_full_disk)
    with pytest.raises(StoreError, match=r"^Could not save the drawings: the disk is full\.$"):
        store.add_all((drawing(n), "1") for n in range(2000))
    assert store.counts() == {"7": 1}
    monkeypatch.undo()
    store.add(drawing(1), "1")
    assert store.counts() == {"7": 1, "1": 1}


def test_who_waits_in_vain_for_another_writer_is_told(store, monkeypatch):
    monkeypatch.setattr(opening, "SCHEMA", replace(opening.SCHEMA, busy_seconds=0.05))
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match=r"another program is busy with digits\.sqlite3"):
            store.add(drawing(1), "1")
        assert store.counts() == {"7": 1}
    store.add(drawing(1), "1")


def test_an_older_store_is_brought_up_to_date(store, monkeypatch):
    newer = (*opening.MIGRATIONS, ("ALTER TABLE drawings ADD COLUMN writer TEXT",))
    monkeypatch.setattr(opening, "SCHEMA", replace(opening.SCHEMA, migrations=newer))
    assert store.counts() == {"7": 1}
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(newer),)
        assert connection.execute("SELECT writer FROM drawings").fetchall() == [(None,)]


def test_a_step_forward_that_fails_leaves_the_old_store(store, monkeypatch):
    broken = (*opening.MIGRATIONS, ("ALTER TABLE drawings ADD COLUMN writer TEXT", "NONSENSE"))
    with monkeypatch.context() as context:
        context.setattr(opening, "SCHEMA", replace(opening.SCHEMA, migrations=broken))
        with pytest.raises(StoreError):
            store.all()
    assert store.counts() == {"7": 1}


_AS_ANYBODY = """
import os, sys
from dataclasses import replace
from pathlib import Path
from model.own_drawings import OwnDrawings, StoreError, opening
from tests.model.own_drawings.examples import drawing
if os.geteuid() == 0:  # whom no folder is closed to
    os.setgid(65534), os.setuid(65534)
more = (("ALTER TABLE drawings ADD COLUMN writer TEXT",),) * int(sys.argv[2])
opening.SCHEMA = replace(opening.SCHEMA, migrations=opening.MIGRATIONS + more)
store = OwnDrawings(Path(sys.argv[1]))
print(store.may_write, store.counts())
try:
    store.add(drawing(), "1")
except StoreError as error:
    print(error)
"""


@pytest.fixture
def folder():
    """A folder that others than this user can look into."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)
        Path(made).chmod(0o755)


def in_a_folder_for_reading(folder, newer=0):
    folder.chmod(0o555)
    for path in folder.iterdir():
        path.chmod(0o444)
    arguments = [sys.executable, "-c", _AS_ANYBODY, str(folder / "digits.sqlite3"), str(newer)]
    done = subprocess.run(
        arguments, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(Path.cwd())}
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("newer", [0, 1])
def test_a_folder_that_is_for_reading_only_is_read(folder, newer):
    OwnDrawings(folder / "digits.sqlite3").add(drawing(), "7")
    before = (folder / "digits.sqlite3").read_bytes()
    assert in_a_folder_for_reading(folder, newer) == [
        "False {'7': 1}",
        f"Could not save the drawing: {folder} cannot be written to.",
    ]
    assert (folder / "digits.sqlite3").read_bytes() == before


def test_a_folder_for_reading_with_no_store_is_an_empty_one(folder):
    said = in_a_folder_for_reading(folder)
    assert said == ["False {}", f"Could not save the drawing: {folder} cannot be written to."]
