import json

import numpy as np
import pytest

from model.__main__ import main
from model.personal import (
    PersonalNetwork,
    judge_at_once,
    keep_at_once,
    learn_at_once,
    part,
    read_verdict,
)
from model.personal.keeping import NAME
from model.reading.answering import predictor_from
from model.reading.predictor import KerasPredictor
from model.runs.runs import list_runs
from model.runs.shelf import read_shelf
from tests.model.personal.drawings import own_digits, own_signs


@pytest.fixture(scope="module")
def parts():
    return part([*own_digits(20), *own_signs("star outline", "★", 10)])


@pytest.fixture(scope="module")
def learnt(parts):
    network = learn_at_once(parts)
    return network, judge_at_once(network, parts)


@pytest.fixture
def kept(learnt, parts, tmp_path):
    return keep_at_once(*learnt[:1], parts, learnt[1], tmp_path)


IMAGES = np.random.default_rng(2).uniform(0, 1, (3, 28, 28)).astype(np.float32)


def test_it_is_a_run_like_any_other(kept, learnt, tmp_path):
    run, _ = kept
    (found,) = list_runs(tmp_path)
    record = found.read_record()
    assert (record.config.network, record.config.how) == ("personal", "at_once")
    assert record.config.symbols == ("★",)
    assert record.status == "completed"
    assert record.test_count == learnt[1].own.count
    (shelved,) = read_shelf(tmp_path)
    assert shelved.has_network
    assert shelved.problem == ""
    assert read_verdict(run.folder) == learnt[1]


def test_it_answers_again_without_tensorflow_and_can_be_looked_into(kept, learnt):
    run, network = kept
    opened = predictor_from(run.folder)
    assert isinstance(opened, PersonalNetwork)
    assert opened.symbols == (*"0123456789", "★")
    for image in IMAGES:
        answer = learnt[0].predict_proba(image)
        np.testing.assert_allclose(opened.predict_proba(image), answer, atol=1e-6)
    for one in (opened, network):
        plain = one.plain.probabilities(IMAGES)
        np.testing.assert_allclose(plain[0], learnt[0].predict_proba(IMAGES[0]), atol=1e-4)


def test_the_network_in_it_is_a_keras_network(kept, learnt):
    run, _ = kept
    (run.folder / NAME).unlink()
    opened = predictor_from(run.folder)
    assert isinstance(opened, KerasPredictor)
    assert opened.symbols[10:] == ("★",)
    assert opened.familiar is None
    for image in IMAGES:
        answer = learnt[0].predict_proba(image)
        np.testing.assert_allclose(opened.predict_proba(image), answer, atol=1e-4)


def test_of_another_shipped_network_it_goes_by_its_own_weights(kept, monkeypatch):
    run, _ = kept
    monkeypatch.setattr("model.personal.keeping.fingerprint", lambda: "another")
    assert isinstance(predictor_from(run.folder), KerasPredictor)


def test_names_that_do_not_fit_the_network_are_left_aside(kept):
    run, _ = kept
    values = json.loads((run.folder / "run.json").read_text("utf-8"))
    values["config"]["symbols"] = ["★", "A"]
    (run.folder / "run.json").write_text(json.dumps(values), "utf-8")
    opened = predictor_from(run.folder)
    assert opened.classes == 11
    assert opened.symbols == tuple(str(number) for number in range(11))


def test_a_disk_that_fails_leaves_no_finished_run(learnt, parts, tmp_path, monkeypatch):
    def fail(folder, verdict):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("model.personal.keeping.write_verdict", fail)
    with pytest.raises(OSError, match="No space left"):
        keep_at_once(learnt[0], parts, learnt[1], tmp_path)
    assert list_runs(tmp_path) == []
    assert read_shelf(tmp_path) == []


def test_two_of_one_second_are_two_runs(learnt, parts, tmp_path):
    one, _ = keep_at_once(learnt[0], parts, learnt[1], tmp_path)
    other, _ = keep_at_once(learnt[0], parts, learnt[1], tmp_path)
    assert one.folder != other.folder
    assert len(list_runs(tmp_path)) == 2


def test_the_command_line_calls_its_symbols_by_their_names(kept, parts, tmp_path, capsys):
    run, _ = kept
    star = next(own.drawing for own in parts.held_back if own.label == "★")
    strokes = [stroke.points.tolist() for stroke in star.strokes]
    file = tmp_path / "star.jsonl"
    file.write_text(json.dumps({"strokes": strokes}) + "\n", "utf-8")
    assert main(["predict", "--network", str(run.folder), str(file)]) == 0
    assert f"{file}:1: ★ (" in capsys.readouterr().out
    assert main(["predict", "--json", "--network", str(run.folder), str(file)]) == 0
    (drawing,) = json.loads(capsys.readouterr().out.splitlines()[-1])["drawings"]
    assert (drawing["digit"], drawing["symbol"]) == (10, "★")
