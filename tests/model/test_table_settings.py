import dataclasses
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.directories import data_dir
from model.reading.shipped import ASSETS
from model.sentence import Sentence
from model.table_settings import NAME, TableFile, TableSettings, read_table_settings


@pytest.fixture
def written(tmp_path):
    """Write a settings file and read it."""

    def write(text):
        path = tmp_path / "table.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_table_settings(path)

    return write


def test_with_no_file_at_all_the_defaults_hold_without_a_word():
    assert read_table_settings() == TableFile(TableSettings(), ())


def test_the_file_in_the_data_folder_is_found():
    data_dir().mkdir(parents=True)
    (data_dir() / NAME).write_text("clear_after = 5\n")
    assert read_table_settings().settings.clear_after == 5


def test_every_setting_can_be_given(written, tmp_path):
    (tmp_path / "mine.keras").touch()
    file = written(
        """
        clear_after = 7.5
        idle_after = 0
        attract = false
        games = ["clock"]
        language = "de"
        network = "mine.keras"
        leave_keys = "shift+ctrl+q"
        train_live = false
        train_data = "strokes"
        keep_awake = false
        """
    )
    assert file.problems == ()
    assert file.settings == TableSettings(
        clear_after=7.5,
        idle_after=0,
        attract=False,
        games=("clock",),
        language="de",
        network=tmp_path / "mine.keras",
        leave_keys="Ctrl+Shift+Q",
        train_live=False,
        train_data="strokes",
        keep_awake=False,
    )
    changed = dataclasses.asdict(file.settings)
    assert all(changed[key] != value for key, value in dataclasses.asdict(TableSettings()).items())


@pytest.mark.parametrize(
    "line",
    [
        "clear_after = 1",
        "clear_after = -3",
        "clear_after = nan",
        "clear_after = inf",
        "clear_after = true",
        'clear_after = "12"',
        "idle_after = 4",
        "idle_after = 1e99",
        "attract = 1",
        'games = "fool"',
        "games = [1]",
        'games = ["chess"]',
        'language = "xx"',
        "language = []",
        "network = 3",
        'network = ""',
        'network = "not there.keras"',
        'leave_keys = "Q"',
        "leave_keys = 7",
        "train_live = 0",
        'train_data = "own"',
        "keep_awake = {}",
        "no_such_key = 1",
        "[section]",
        "language = de",
        "clear_after 12",
        "= 5",
        "nonsense",
        '"" = 1',
    ],
)
def test_one_bad_line_costs_one_sentence_and_nothing_else(written, line):
    file = written(f"# first\n# second\n\n{line}\n" + "attract = false\n" * (line[0] not in "a["))
    assert len(file.problems) == 1
    assert "table.toml, line 4: " in file.problems[0]
    assert isinstance(file.problems[0], Sentence)
    assert file.settings == TableSettings(attract=line[0] in "a[")


def test_several_bad_lines_are_each_told(written):
    file = written("language = de\nclear_after = 0.5\nidle_after = 30\ngames = [\n")
    assert sorted(re.findall(r"line (\d)", " ".join(file.problems))) == ["1", "2", "4"]
    assert file.settings == TableSettings(idle_after=30)


def test_a_named_file_that_is_not_there_is_told(tmp_path):
    file = read_table_settings(tmp_path / "gone.toml")
    assert file.settings == TableSettings()
    assert "gone.toml" in file.problems[0]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00c", b"#" * 200_000])
def test_what_is_no_short_text_is_told(written, content):
    file = written(content)
    assert file.settings == TableSettings()
    assert file.problems == ("table.toml is not a settings file: it must be a short text.",)


def test_a_folder_in_its_place_is_told(tmp_path):
    file = read_table_settings(tmp_path)
    assert file.settings == TableSettings()
    assert "cannot be read" in file.problems[0]


def test_files_of_other_editors_are_read(written):
    assert written(b"\xef\xbb\xbfclear_after = 5\r\nidle_after = 60\r\n") == TableFile(
        TableSettings(clear_after=5, idle_after=60)
    )


@given(st.binary(max_size=300))
def test_no_file_whatever_raises(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    assert isinstance(read_table_settings(path), TableFile)


def test_the_example_names_every_setting_and_says_what_holds_without_it(written):
    text = (ASSETS / NAME).read_text("utf-8")
    assert read_table_settings(ASSETS / NAME) == TableFile()
    keys = [field.name for field in dataclasses.fields(TableSettings)]
    assert re.findall(r"^# (\w+) = ", text, re.MULTILINE) == keys
    shown = re.sub(r"^# (language|network|leave_keys) = .*$", "", text, flags=re.MULTILINE)
    file = written(re.sub(r"^# (?=\w+ = )", "", shown, flags=re.MULTILINE))
    assert file == TableFile()
