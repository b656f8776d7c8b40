import pytest
from PySide6.QtCore import QObject

from app.opening.opening import OpeningThread
from model.directories import runs_dir
from model.reading.shipped import ASSETS, ShippedPredictor
from tests.app.windows import LONG
from tests.model.souvenir.kept_run import make_run


@pytest.fixture
def open_(qapp):
    owner = QObject()

    def open_file(path):
        thread = OpeningThread(path, owner)
        thread.start()
        assert thread.wait(60_000)
        return thread

    return open_file


def test_a_good_file_gives_a_predictor(open_):
    thread = open_(ASSETS / "shipped.tflite")
    assert isinstance(thread.predictor, ShippedPredictor)
    assert thread.problem == ""


def test_a_bad_file_gives_a_sentence(open_, tmp_path):
    path = tmp_path / "bad.tflite"
    path.write_bytes(b"nonsense")
    thread = open_(path)
    assert thread.predictor is None
    assert "bad.tflite" in thread.problem


@pytest.mark.parametrize(
    "error", [MemoryError("all gone"), OSError("no disk"), ImportError("no keras")]
)
def test_what_a_computer_can_do_is_a_sentence_too(open_, tmp_path, monkeypatch, error):
    def fail(path):
        raise error

    monkeypatch.setattr("app.opening.opening.predictor_from", fail)
    thread = open_(tmp_path / "some.keras")
    assert thread.predictor is None
    assert thread.problem.endswith(f"the network could not be opened ({error}).")


def test_it_is_said_that_a_run_is_being_opened_whoever_asked(person, qtbot):
    window = person.window
    folder = make_run(runs_dir(), name="Mine").folder
    with qtbot.waitSignal(window.run_opener.finished, timeout=LONG):
        window.run_opener.open_path(folder)
        assert window.status_message.text() == f"Opening {folder.name}…"
