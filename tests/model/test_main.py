"""``python -m model`` as a whole; each command has its own tests beside it."""

import json
import subprocess
import sys

import pytest

from model.__main__ import build_parser, main
from model.networks import NETWORKS


def python(*arguments):
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture
def drawing(tmp_path):
    path = tmp_path / "one.jsonl"
    path.write_text('{"strokes": [[[50, 0], [50, 200]]]}\n')
    return path


def test_a_prediction_is_all_that_reaches_the_terminal(drawing):
    done = python("-m", "model", "predict", str(drawing), "--json")
    assert done.returncode == 0
    assert done.stderr == ""
    assert json.loads(done.stdout)["drawings"][0]["digit"] == 1


def test_a_prediction_loads_neither_tensorflow_nor_qt(drawing):
    probe = f"""
import sys
from model.__main__ import main
assert main(["predict", {str(drawing)!r}, "--json"]) == 0
print(sorted({{name.partition(".")[0] for name in sys.modules}}))
"""
    done = python("-c", probe)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.splitlines()[-1]
    assert "'ai_edge_litert'" in loaded
    for name in ("tensorflow", "keras", "PySide6", "pyqtgraph", "app"):
        assert f"'{name}'" not in loaded


def test_a_mistake_is_one_sentence_and_status_2(tmp_path):
    done = python("-m", "model", "predict", str(tmp_path / "none.png"))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == f"inkling: {tmp_path / 'none.png'}: No such file or directory.\n"


def test_a_reader_that_goes_away_is_no_traceback(tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_text('{"strokes": []}\n' * 20_000)
    command = [sys.executable, "-m", "model", "predict", str(path)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as done:
        assert done.stdout.readline() == f"{path}:1: no digit (empty)\n"
        done.stdout.close()
        assert done.stderr.read() == ""


def refusal(arguments, capsys):
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


def test_no_command(capsys):
    assert "COMMAND" in refusal([], capsys)


def test_an_unknown_command_or_option(capsys):
    assert "dance" in refusal(["dance"], capsys)
    assert "--loud" in refusal(["predict", "a.png", "--loud"], capsys)


@pytest.mark.parametrize("command", ["train", "evaluate", "predict", "devices"])
def test_every_command_has_help(command, capsys):
    with pytest.raises(SystemExit) as end:
        main([command, "--help"])
    assert end.value.code == 0
    assert "--json" in capsys.readouterr().out


def test_the_defaults_of_training_are_the_recipe_s():
    options = build_parser().parse_args(["train"])
    assert options.network == "cnn_bn"
    assert options.data == "mnist"
    assert (options.epochs, options.batch_size, options.learning_rate) == (None, None, None)
    assert options.augment is None
    assert options.target_accuracy is None
    assert (options.seed, options.device, options.output) == (0, "auto", None)


@pytest.mark.parametrize("network", NETWORKS)
def test_all_options_of_training(network):
    words = (
        "--data x --epochs 2 --batch-size 3 --learning-rate 0.5 --seed 4 --device cpu --output o"
    )
    options = build_parser().parse_args(
        ["train", "--network", network, *words.split(), "--no-augment", "--target-accuracy", "0.9"]
    )
    assert options.network == network
    assert (options.epochs, options.batch_size, options.learning_rate) == (2, 3, 0.5)
    assert options.augment is False
    assert (options.seed, options.target_accuracy, options.output.name) == (4, 0.9, "o")
