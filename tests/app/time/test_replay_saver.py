import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from app.background import Background
from app.theme import Theme
from app.time.replay_frames import DRAWING, FramePainter
from app.time.replay_saver import Replay, ReplaySaver
from model.inside.plain_network import shipped_plain_network
from model.runs.moments import LostMomentError, Moments


@pytest.fixture
def background(qapp):
    background = Background()
    yield background
    background.close()


@pytest.fixture
def saver(background):
    saver = ReplaySaver(background.slow)
    saver.words = []
    saver.said.connect(saver.words.append)
    return saver


@pytest.fixture
def moments():
    network, moments = shipped_plain_network(), Moments()
    for step in (0, 1, 2, 4, 8, 16):
        moments.keep(step, [array * np.float32(step / 16) for array in network.weights])
    return moments


def replay(moments):
    drawing = QImage(DRAWING, DRAWING, QImage.Format.Format_RGB32)
    drawing.fill(0)
    painter = FramePainter(Theme(), drawing, None, "GRU", 16)
    image = np.zeros((28, 28), np.float32)
    image[4:24, 13:15] = 1
    return Replay(shipped_plain_network(), moments, image, painter)


def save(saver, qtbot, path, moments):
    with qtbot.waitSignal(saver.finished, timeout=60_000):
        saver.save(replay(moments), path)
        assert saver.is_at_work
    assert not saver.is_at_work


def test_a_replay_is_saved_and_one_hears_how_far_it_is(saver, qtbot, tmp_path, moments):
    path = tmp_path / "one.gif"
    save(saver, qtbot, path, moments)
    assert saver.words[0] == "Saving the replay… 0\u00a0%"
    assert saver.words[-2:] == ["Writing one.gif…", "Saved one.gif"]
    with Image.open(path) as image:
        assert image.n_frames == 6
    assert [file.name for file in tmp_path.iterdir()] == ["one.gif"]


def test_where_it_cannot_be_written_one_is_told_in_a_sentence(saver, qtbot, tmp_path, moments):
    (tmp_path / "taken").write_text("a file")
    save(saver, qtbot, tmp_path / "taken" / "one.gif", moments)
    assert saver.words[-1].startswith("one.gif could not be saved: ")
    assert saver.words[-1].endswith(".")
    save(saver, qtbot, tmp_path / "two.gif", moments)
    assert saver.words[-1] == "Saved two.gif"


def _lost():
    raise LostMomentError


def test_moments_that_cannot_be_read_are_left_out(saver, qtbot, tmp_path, moments):
    moments.promise(3, 10, _lost)
    save(saver, qtbot, tmp_path / "one.gif", moments)
    with Image.open(tmp_path / "one.gif") as image:
        assert image.n_frames == 6
    nothing = Moments()
    nothing.promise(0, 10, _lost)
    save(saver, qtbot, tmp_path / "none.gif", nothing)
    assert "none of its moments" in saver.words[-1]
    assert not (tmp_path / "none.gif").exists()


def test_closed_in_between_nothing_is_left_behind(saver, background, tmp_path, moments):
    saver.save(replay(moments), tmp_path / "one.gif")
    background.close()
    assert list(tmp_path.iterdir()) == []
