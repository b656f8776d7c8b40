import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from app.train.saving import SaveError, ask_for_path, write_whole


def test_a_failed_save_leaves_the_old_file_alone(tmp_path):
    path = tmp_path / "run.csv"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(SaveError, match=r"^Could not save folder: .*\.$"):
        write_whole(folder, b"three")


@pytest.mark.parametrize(
    ("chosen", "name"), [("plot", "plot.png"), ("plot.jpg", "plot.jpg"), ("", None)]
)
def test_the_suffix_is_added_where_it_is_missing(qtbot, monkeypatch, tmp_path, chosen, name):
    parent = QWidget()
    qtbot.addWidget(parent)
    answer = (str(tmp_path / chosen) if chosen else "", "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    found = ask_for_path(parent, "Save", "loss.png", "Pictures (*.png)")
    assert found == (tmp_path / name if name else None)
