from pathlib import Path

import platformdirs

from model.directories import cache_dir, data_dir, runs_dir


def test_everything_is_under_inkling_home_where_that_is_set(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("INKLING_HOME", str(tmp_path / "here"))
    for folder in (data_dir(), cache_dir(), runs_dir()):
        assert folder.is_relative_to(tmp_path / "here")
    assert data_dir() != cache_dir()
    assert not (tmp_path / "here").exists()


def test_a_relative_home_is_made_absolute(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INKLING_HOME", "here")
    assert data_dir() == tmp_path / "here" / "data"


def test_else_the_platform_says_where(monkeypatch) -> None:
    monkeypatch.setenv("INKLING_HOME", "")
    assert data_dir() == platformdirs.user_data_path("Inkling", appauthor=False)
    assert cache_dir() == platformdirs.user_cache_path("Inkling", appauthor=False)
    assert runs_dir() == data_dir() / "runs"
