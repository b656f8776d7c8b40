from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.__main__ import build_parser, create_window, main


def test_a_network_can_be_named():
    assert build_parser().parse_args(["--network", "a b.keras"]).network == Path("a b.keras")
    assert build_parser().parse_args([]).network is None


def test_create_window_shows_nothing_by_itself(qtbot):
    before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    window = create_window([])
    qtbot.addWidget(window)
    qtbot.wait(30)
    assert {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()} == before
    assert not window.isVisible()


def test_without_a_display_it_says_so_and_starts_no_qt(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["inkling"])
    monkeypatch.setattr("app.__main__.display_problem", lambda: "There is no display.")
    assert main() == 2
    assert capsys.readouterr().err == "inkling: There is no display.\n"


def test_a_missing_library_is_one_sentence(monkeypatch, capsys):
    def cannot():
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file")

    monkeypatch.setattr("sys.argv", ["inkling"])
    monkeypatch.setattr("app.__main__.display_problem", cannot)
    assert main() == 2
    assert "sudo apt install libegl1\n" in capsys.readouterr().err


def test_an_unknown_option_ends_it_before_anything_else(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["inkling", "--nonsense"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert "--nonsense" in capsys.readouterr().err
