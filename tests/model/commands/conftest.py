import contextlib
import io
import json

import numpy as np
import pytest

from model.__main__ import main
from model.datasets.strokes import generate_drawings
from model.drawing import Drawing, format_drawing


def strokes_lines(count, seed):
    """Lines of a strokes file with generated digits on a canvas of some 400 units."""
    return [
        format_drawing(Drawing.from_points([400 * one.points for one in drawing.strokes]), label)
        for drawing, label, _ in generate_drawings(count, seed=seed)
    ]


@pytest.fixture(scope="session")
def strokes_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("strokes") / "digits.jsonl"
    path.write_text("\n".join(strokes_lines(300, seed=8)) + "\n")
    return path


@pytest.fixture(scope="session")
def trained(strokes_file, tmp_path_factory):
    """Train once on the command line: what it printed, on stdout and on stderr."""
    out, err = io.StringIO(), io.StringIO()
    arguments = ["train", "--network", "softmax", "--data", str(strokes_file), "--epochs", "3"]
    arguments += ["--batch-size", "16", "--target-accuracy", "0.2", "--device", "cpu", "--json"]
    arguments += ["--output", str(tmp_path_factory.mktemp("runs") / "deep" / "down")]
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(arguments)
    assert status == 0, err.getvalue()
    return out.getvalue(), err.getvalue()


@pytest.fixture(scope="session")
def run_folder(trained):
    return json.loads(trained[0])["run"]


@pytest.fixture
def command(capsys):
    """Run a command; gives its exit status, stdout and stderr."""

    def run(*arguments):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = end.code
        out, err = capsys.readouterr()
        return status, out, err

    return run


@pytest.fixture
def refused(command):
    """Run a command that has to be refused; gives its one sentence."""

    def run(*arguments):
        status, out, err = command(*arguments)
        assert status == 2
        assert out == ""
        assert "Traceback" not in err
        sentence, _, rest = err.partition("\n")
        assert rest == ""
        assert sentence
        return sentence

    return run


@pytest.fixture
def image_file(tmp_path):
    """A hundred pictures of 20×24 pixels, each a bar, with labels."""
    images = np.zeros((100, 20, 24), np.uint8)
    images[:, 3:17, 11:13] = 255
    path = tmp_path / "bars.npz"
    np.savez(path, x=images, y=np.ones(100, np.int64))
    return path
