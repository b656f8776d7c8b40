"""Processes that write at once, and processes that are killed while they do."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from model.own_drawings import OwnDrawings
from tests.model.own_drawings.examples import drawing

_WRITER = """
import sys
from pathlib import Path
from model.own_drawings import OwnDrawings
from tests.model.own_drawings.examples import drawing
store, label, count = OwnDrawings(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3])
print("ready", flush=True)
for number in range(count):
    print(store.add(drawing(number), label), flush=True)
"""


_CHANGER = """
import sys
from pathlib import Path
from model.own_drawings import OwnDrawings
from tests.model.own_drawings.examples import drawing
store, count = OwnDrawings(Path(sys.argv[1])), int(sys.argv[3])
print("ready", flush=True)
for number in range(count):
    symbol, other = f"a{number}", f"b{number}"
    made = store.add(drawing(number), symbol)
    store.relabel([made], other)
    store.remove_symbol(other, symbol)
    store.restore(store.remove_symbol(symbol))
    print(made, flush=True)
"""


def start_writer(path, label, count, program=_WRITER):
    writer = subprocess.Popen(
        [sys.executable, "-c", program, str(path), label, str(count)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    )
    assert writer.stdout.readline() == "ready\n"
    return writer


def test_what_was_saved_outlives_a_kill_at_any_moment(tmp_path):
    path = tmp_path / "digits.sqlite3"
    chance = random.Random(0)
    saved = []
    for _ in range(6):
        writer = start_writer(path, "7", 100_000)
        time.sleep(chance.uniform(0.0, 0.25))
        writer.kill()
        said = writer.communicate()[0].splitlines()
        saved += [int(line) for line in said if line]
        store = OwnDrawings(path)
        found = [own.id for own in store.all()]
        assert set(saved) <= set(found)
        assert len(found) <= len(saved) + 6  # in hand at a kill: done, but not yet told
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        saved.append(store.add(drawing(), "1"))
    assert len(saved) > 6


def test_a_kill_while_labels_and_symbols_change_leaves_each_drawing_with_its_label(tmp_path):
    path = tmp_path / "digits.sqlite3"
    chance = random.Random(1)
    told = []
    for _ in range(6):
        writer = start_writer(path, "", 100_000, _CHANGER)
        told.append(int(writer.stdout.readline()))
        time.sleep(chance.uniform(0.0, 0.25))
        writer.kill()
        told += [int(line) for line in writer.communicate()[0].splitlines() if line]
        store = OwnDrawings(path)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            everything = connection.execute("SELECT id, label FROM drawings").fetchall()
        assert set(told) <= {number for number, _ in everything}
        assert set(store.counts()) <= set(store.symbols())
        # at most the one in hand is in the midst of being taken away and brought back
        store.restore([number for number, _ in everything])
        assert sum(store.counts().values()) == len(everything)
        assert set(store.counts()) == {label for _, label in everything}
    assert len(told) >= 6


def test_two_windows_write_at_once(tmp_path):
    path = tmp_path / "digits.sqlite3"
    writers = [start_writer(path, label, 40) for label in "37"]
    told = [writer.communicate(timeout=120)[0].split() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    assert sorted(map(int, told[0] + told[1])) == [own.id for own in OwnDrawings(path).all()]
    assert OwnDrawings(path).counts() == {"3": 40, "7": 40}
