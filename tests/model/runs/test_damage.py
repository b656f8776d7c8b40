import pytest

from model.runs.runs import Run, RunError, interrupted_runs
from tests.model.run_examples import RECORD, read_json, write_json


@pytest.fixture
def run(tmp_path):
    return Run.create(tmp_path / "runs", RECORD)


@pytest.mark.parametrize(
    "text",
    ["", "{", "null", "7", '"run"', "[]", "[[]]", "{}", "[" * 100_000, '{"format": 1}', "\0"],
)
def test_what_is_no_record_is_damaged(run, text):
    write_json(run, text)
    with pytest.raises(RunError, match=r"run\.json: the record of this run is damaged\.$"):
        run.read_record()


def test_bytes_that_are_no_text_are_damaged(run):
    (run.folder / "run.json").write_bytes(bytes(range(256)))
    with pytest.raises(RunError, match="damaged"):
        run.read_record()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", "one"),
        ("format", None),
        ("config", None),
        ("config", []),
        ("config", "softmax"),
        ("config", {"network": "rnn"}),
        ("config", {"network": ["softmax"]}),
        ("config", {"data": 5}),
        ("config", {"data": ["mnist"]}),
        ("config", {"epochs": "two"}),
        ("config", {"epochs": -1}),
        ("config", {"learning_rate": None}),
        ("config", {"augment": "yes"}),
        ("status", "asleep"),
        ("status", 3),
        ("status", ["running"]),
        ("started", None),
        ("started", 20260304),
        ("started", "yesterday"),
        ("process", "4321"),
        ("process", 0),
        ("process", -4),
        ("process", 2**40),
        ("process", 3.5),
        ("step", "abc"),
        ("step", -1),
        ("step", 1.5),
        ("step", None),
        ("step", True),
        ("step", 10**400),
        ("steps_per_epoch", {}),
        ("parameters", -5),
        ("test_count", "many"),
        ("seconds", None),
        ("seconds", -1.0),
        ("seconds", "1"),
        ("seconds", float("inf")),
        ("device", None),
        ("device", {"name": "GPU"}),
        ("val_accuracy", 1.5),
        ("val_accuracy", "0.9"),
        ("val_accuracy", float("nan")),
        ("test_accuracy", -0.1),
        ("test_accuracy", [0.9]),
        ("test_accuracy", 10**400),
        ("seconds_to_target", float("nan")),
    ],
)
def test_a_value_that_cannot_be_is_damage(run, name, value):
    write_json(run, read_json(run) | {name: value})
    with pytest.raises(RunError, match="the record of this run is damaged"):
        run.read_record()
    assert interrupted_runs(run.folder.parent) == []


@pytest.mark.parametrize("name", ["format", "config", "status", "started", "process"])
def test_a_value_that_is_missing_is_damage(run, name):
    values = read_json(run)
    del values[name]
    write_json(run, values)
    with pytest.raises(RunError, match="damaged"):
        run.read_record()
