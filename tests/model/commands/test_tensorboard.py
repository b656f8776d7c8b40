import contextlib
import json
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from urllib.parse import quote

import pytest

from model.directories import runs_dir, tensorboard_dir

_SERVER = """
import sys
sys.modules["tensorflow"] = None  # as where it is not installed, which starts ten times as fast
from tensorboard.main import run_main
run_main()
"""


def test_logs_of_a_run_by_its_folder(command, run_folder, tmp_path):
    status, out, err = command("tensorboard", run_folder, "--output", tmp_path, "--json")
    assert (status, err) == (0, "")
    figures = json.loads(out)
    assert figures["command"] == f"tensorboard --logdir {tmp_path}"
    (log,) = figures["logs"]
    assert log["folder"] == str(tmp_path / Path(run_folder).name)
    assert log["scalars"] == 45
    assert log["histograms"] > 5
    assert log["digits"] > 10
    assert log["left_out"] == []
    names = {path.name for path in Path(log["folder"]).iterdir()}
    assert names >= {"features.tsv", "metadata.tsv", "sprite.png", "projector_config.pbtxt"}


def test_logs_of_a_kept_run_by_its_name(command, run_folder):
    runs_dir().mkdir(parents=True)
    (runs_dir() / "mine").symlink_to(run_folder)
    status, out, _err = command("tensorboard", "mine")
    assert status == 0
    assert f"{tensorboard_dir() / 'mine'}: 45 steps" in out
    assert out.endswith(f"tensorboard --logdir {tensorboard_dir()}\n")


def test_digits_that_are_gone_are_left_out(command, run_folder, tmp_path):
    copy = tmp_path / "copy"
    copy.mkdir()
    record = json.loads((Path(run_folder) / "run.json").read_text())
    record["config"]["data"] = str(tmp_path / "gone.jsonl")
    (copy / "run.json").write_text(json.dumps(record))
    status, out, err = command("tensorboard", copy, "--output", tmp_path / "logs")
    assert (status, err) == (0, "")
    assert "the digits of this run are not at hand" in out


def test_what_is_no_run_is_refused(refused, tmp_path):
    assert "this is no run" in refused("tensorboard", tmp_path)
    assert "this is no run" in refused("tensorboard", "nobody")


def test_a_place_that_takes_no_logs_is_refused(refused, run_folder, tmp_path):
    (tmp_path / "file").write_text("")
    assert str(tmp_path / "file") in refused(
        "tensorboard", run_folder, "--output", tmp_path / "file"
    )


def test_training_logs_itself_where_it_is_asked_to(command, strokes_file, tmp_path):
    status, out, err = command(
        "train", "--network", "softmax", "--data", strokes_file, "--epochs", 1,
        "--batch-size", 16, "--device", "cpu", "--output", tmp_path / "runs",
        "--tensorboard", tmp_path / "logs",
    )  # fmt: skip
    assert (status, err) == (0, "")
    (folder,) = (tmp_path / "logs").iterdir()
    assert f"logged in {folder}" in out
    assert any("tfevents" in path.name for path in folder.iterdir())


@contextlib.contextmanager
def server_of(folder):
    """Start the installed TensorBoard on a free port of this computer; gives its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = ["--logdir", str(folder), "--host", "127.0.0.1", "--port", str(port)]
    server = subprocess.Popen(
        [sys.executable, "-c", _SERVER, *arguments, "--load_fast", "false"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield f"http://127.0.0.1:{port}/data/plugin/"
    finally:
        server.kill()
        server.wait()


def fetch(address, ready=bool, seconds=90):
    """Fetch JSON, again until the server is up and has read the logs."""
    end = time.monotonic() + seconds
    while True:
        with contextlib.suppress(OSError):
            with urllib.request.urlopen(address, timeout=30) as answer:
                found = json.load(answer)
            if ready(found):
                return found
        assert time.monotonic() < end, f"{address} gave nothing in time"
        time.sleep(0.2)


@pytest.mark.e2e
def test_tensorboard_shows_the_logs(command, run_folder, tmp_path):
    assert command("tensorboard", run_folder, "--output", tmp_path)[0] == 0
    name = Path(run_folder).name
    run = quote(name)
    with server_of(tmp_path) as address:
        tags = fetch(f"{address}scalars/tags", lambda found: "val_loss" in found.get(name, {}))
        assert set(tags[name]) == {"loss", "accuracy", "learning_rate", "val_loss", "val_accuracy"}
        losses = fetch(f"{address}scalars/scalars?run={run}&tag=loss")
        assert [step for _at, step, _loss in losses] == list(range(1, 46))
        assert name in fetch(f"{address}histograms/tags", lambda found: name in found)
        config = fetch(f"{address}projector/info?run={run}")
        (embedding,) = config["embeddings"]
        assert embedding["sprite"]["singleImageDim"] == [28, 28]
        assert embedding["tensorShape"][1] == 784
