import json
from pathlib import Path

import numpy as np
import pytest

from model.datasets import paths
from model.datasets.dataset import DatasetError
from tests.model.datasets.fakes import fake_arrays, fake_files, ignore, never, put


def test_a_path_is_read_by_what_it_is(tmp_path: Path) -> None:
    folder = put(tmp_path / "mine.npz.folder", fake_files())
    assert len(paths.load(folder, ignore, never).test) == 40
    images, labels, _, _ = fake_arrays()
    np.savez(tmp_path / "mine.npz", x=images, y=labels)
    assert len(paths.load(tmp_path / "mine.npz", ignore, never).test) == 20
    line = '{{"label": {}, "strokes": [[[0, 0], [{}, 9]]]}}\n'
    (tmp_path / "mine.jsonl").write_text("".join(line.format(i % 10, i) for i in range(50)))
    assert len(paths.load(tmp_path / "mine.jsonl", ignore, never).test) == 5
    assert json.loads(line.format(1, 2))["label"] == 1


def test_other_paths_are_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("seven")
    with pytest.raises(DatasetError, match=r"notes.txt is neither"):
        paths.load(tmp_path / "notes.txt", ignore, never)
    with pytest.raises(DatasetError, match="mnsit does not exist"):
        paths.load(Path("mnsit"), ignore, never)
