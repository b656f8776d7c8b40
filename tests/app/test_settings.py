import pytest
from PySide6.QtCore import QByteArray

from app.settings import Settings
from model.directories import data_dir


def test_nothing_is_remembered_at_first():
    settings = Settings()
    assert settings.is_dark is None
    assert settings.brush == 7
    assert settings.geometry.isEmpty()


@pytest.mark.parametrize("dark", [True, False])
def test_what_was_set_is_there_at_the_next_start(dark):
    settings = Settings()
    settings.is_dark, settings.brush = dark, 10
    settings.geometry = QByteArray(b"somewhere")
    del settings  # writes
    again = Settings()
    assert again.is_dark is dark
    assert again.brush == 10
    assert again.geometry == QByteArray(b"somewhere")


def test_odd_values_are_taken_for_none():
    data_dir().mkdir(parents=True)
    text = "[General]\nlook=pink\nbrush=enormous\ngeometry=7\n"
    (data_dir() / "settings.ini").write_text(text)
    settings = Settings()
    assert settings.is_dark is None
    assert settings.brush == 7
    assert settings.geometry.isEmpty()


def test_the_tour_is_new_until_it_was_seen():
    assert not Settings().tour_seen
    Settings().tour_seen = True
    assert Settings().tour_seen


def test_tips_stay_hidden():
    assert Settings().hidden_tips == frozenset()
    Settings().hide_tip("b")
    Settings().hide_tip("a")
    assert Settings().hidden_tips == {"a", "b"}


def test_a_folder_that_cannot_be_written_to_is_said_once_and_the_choice_holds(qtbot):
    data_dir().parent.mkdir(parents=True, exist_ok=True)
    data_dir().write_text("in the way")
    settings = Settings()
    with qtbot.waitSignal(settings.failed) as said:
        settings.brush = 10
    (words,) = said.args
    assert words.startswith("Could not keep the settings: ")
    assert words.endswith("settings.ini cannot be written.")
    with qtbot.assertNotEmitted(settings.failed):
        settings.is_dark = True
    assert settings.brush == 10
    assert settings.is_dark
    assert data_dir().read_text() == "in the way"
