import json
import os
import zipfile
from dataclasses import replace

import numpy as np
import pytest

from model.directories import runs_dir
from model.drawing import Drawing, Stroke
from model.own_drawings import OwnDrawings
from model.own_drawings.exchange import import_drawings
from model.personal import judge_at_once, keep_at_once, learn_at_once, part
from model.reading.answering import predictor_from
from model.runs.kept_network import read_kept_network
from model.runs.runs import list_runs
from model.runs.shelf import read_shelf
from model.souvenir import DRAWINGS, SouvenirError, open_souvenir, save_souvenir
from tests.model.personal.drawings import own_digits, own_signs
from tests.model.souvenir.kept_run import files, make_run

IMAGE = np.linspace(0, 1, 784, dtype=np.float32).reshape(28, 28)
SLASH = Drawing((Stroke([[1, 9], [9, 1]]),))


@pytest.fixture
def run(tmp_path):
    return make_run(tmp_path / "runs", name="Mine")


@pytest.fixture
def souvenir(run, tmp_path):
    return save_souvenir(run, tmp_path / "mine.inkling").path


def test_on_another_machine_the_run_is_as_it_was(run, souvenir, tmp_path, monkeypatch):
    monkeypatch.setenv("INKLING_HOME", str(tmp_path / "elsewhere"))
    opened = open_souvenir(souvenir, runs_dir())
    assert opened.run.folder.parent == runs_dir()
    assert [found.folder for found in list_runs(runs_dir())] == [opened.run.folder]
    before, after = files(run.folder), files(opened.run.folder)
    assert {n: d for n, d in after.items() if n != "run.json"} == {
        name: data for name, data in before.items() if name != "run.json"
    }
    record = opened.run.read_record()
    assert (record.config, record.name, record.step) == (run.read_record().config, "Mine", 90)
    assert record.config.seed == run.read_record().config.seed
    assert (record.process, record.status) == (os.getpid(), "completed")
    np.testing.assert_array_equal(opened.run.read_metrics()["steps"], run.read_metrics()["steps"])
    assert opened.run.read_checkpoint().step == 90


def test_the_network_answers_the_same(run, souvenir, tmp_path):
    there = open_souvenir(souvenir, tmp_path / "elsewhere").run
    images = IMAGE[None]
    before = read_kept_network(run).plain().probabilities(images)
    np.testing.assert_array_equal(read_kept_network(there).plain().probabilities(images), before)


def test_a_souvenir_answers_without_being_unpacked(run, souvenir):
    predictor = predictor_from(souvenir)
    expected = read_kept_network(run).plain().probabilities(IMAGE[None])[0]
    np.testing.assert_allclose(predictor.predict_proba(IMAGE), expected, atol=1e-6)


def test_it_is_opened_once_however_often_it_is_asked_for(run, souvenir, tmp_path):
    first = open_souvenir(souvenir, tmp_path / "there")
    again = open_souvenir(souvenir, tmp_path / "there")
    assert not first.was_here
    assert again.was_here
    assert again.run == first.run
    assert open_souvenir(souvenir, run.folder.parent).run == run
    assert len(read_shelf(tmp_path / "there")) == 1


def test_another_run_of_the_same_second_gets_its_own_place(souvenir, tmp_path):
    other = make_run(tmp_path / "there", seed=1)
    opened = open_souvenir(souvenir, tmp_path / "there")
    assert opened.run.folder == other.folder.with_name(f"{other.folder.name}-2")


def test_drawings_go_along_only_when_asked(run, tmp_path):
    store = OwnDrawings(tmp_path / "store.sqlite3")
    store.add_all([(SLASH, "1"), (SLASH, "7")])
    without = save_souvenir(run, tmp_path / "a.inkling")
    with_them = save_souvenir(run, tmp_path / "b.inkling", store)
    assert (without.drawings, with_them.drawings) == (0, 2)
    assert open_souvenir(without.path, tmp_path / "a").drawings is None
    opened = open_souvenir(with_them.path, tmp_path / "b")
    assert opened.drawings == opened.run.folder / DRAWINGS
    there = OwnDrawings(tmp_path / "other.sqlite3")
    assert there.counts() == {}
    import_drawings(there, opened.drawings)
    assert there.counts() == {"1": 1, "7": 1}


def test_drawings_that_come_later_join_the_run_that_is_here(run, tmp_path):
    store = OwnDrawings(tmp_path / "store.sqlite3")
    store.add(SLASH, "1")
    first = open_souvenir(save_souvenir(run, tmp_path / "a.inkling").path, tmp_path / "there")
    later = save_souvenir(run, tmp_path / "b.inkling", store).path
    again = open_souvenir(later, tmp_path / "there")
    assert again.run == first.run
    assert again.drawings is not None


def test_nothing_in_it_tells_of_folders_or_processes(tmp_path):
    config = {"data": "/somewhere/secret/digits.npz"}
    record = make_run(tmp_path / "first").read_record()
    run = make_run(tmp_path / "runs", config=replace(record.config, **config), process=77)
    path = save_souvenir(run, tmp_path / "a.inkling").path
    with zipfile.ZipFile(path) as archive:
        held = json.loads(archive.read("run.json"))
    assert held["config"]["data"] == "digits.npz"
    assert held["process"] == 1
    assert b"secret" not in path.read_bytes()


def test_a_run_at_work_is_kept_as_far_as_it_is(tmp_path):
    run = make_run(tmp_path / "runs", status="running", process=os.getpid())
    path = save_souvenir(run, tmp_path / "a.inkling").path
    assert open_souvenir(path, tmp_path / "there").record.status == "stopped"
    assert run.read_record().status == "running"


def test_a_run_without_a_network_cannot_be_kept(tmp_path):
    run = make_run(tmp_path / "runs")
    run.network_path.unlink()
    with pytest.raises(SouvenirError, match="no network to keep"):
        save_souvenir(run, tmp_path / "a.inkling")
    assert not (tmp_path / "a.inkling").exists()


def test_what_cannot_be_written_says_so_and_leaves_the_old_file(run, souvenir, tmp_path):
    before = souvenir.read_bytes()
    with pytest.raises(SouvenirError, match="given up"):
        save_souvenir(run, souvenir, goes_on=lambda: False)
    assert souvenir.read_bytes() == before
    (tmp_path / "file").write_text("")
    with pytest.raises(SouvenirError, match=r"^a\.inkling could not be saved: .*\.$"):
        save_souvenir(run, tmp_path / "file" / "a.inkling")
    assert {path.name for path in tmp_path.iterdir()} == {"runs", "mine.inkling", "file"}


def test_a_personal_network_knows_its_symbols_elsewhere(tmp_path):
    parts = part([*own_digits(20), *own_signs("star outline", "★", 10)])
    network = learn_at_once(parts)
    run, kept = keep_at_once(network, parts, judge_at_once(network, parts), tmp_path / "runs")
    path = save_souvenir(run, tmp_path / "hand.inkling").path
    there = open_souvenir(path, tmp_path / "there").run
    for opened in (predictor_from(there.folder), predictor_from(path)):
        assert opened.symbols == (*"0123456789", "★")
        np.testing.assert_allclose(
            opened.predict_proba(IMAGE), kept.predict_proba(IMAGE), atol=1e-6
        )
