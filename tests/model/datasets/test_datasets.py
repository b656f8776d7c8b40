import subprocess
import sys
from pathlib import Path

import pytest

from model import datasets
from model.datasets.dataset import Cancelled, DatasetError
from tests.model.datasets.fakes import fake_files, ignore, never, put


def test_names_and_paths_lead_to_their_sources(tmp_path: Path, monkeypatch) -> None:
    folder = put(tmp_path / "mine", fake_files())
    assert len(datasets.load(str(folder), ignore, never).train) == 180
    monkeypatch.setenv("INKLING_MNIST_DIR", str(folder))
    with pytest.raises(DatasetError, match="not the published MNIST file"):
        datasets.load("mnist", ignore, never)
    with pytest.raises(Cancelled):
        datasets.load("strokes", ignore, lambda: True)
    with pytest.raises(DatasetError, match="needs 10 drawings") as caught:
        datasets.load("own", ignore, never)
    assert caught.value.fix == {"data": "strokes"}


def test_asking_whether_mnist_is_there_loads_no_network_library() -> None:
    code = (
        "import sys; from model.datasets import mnist; mnist.is_available(); "
        "print({'requests', 'urllib3', 'tensorflow'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
