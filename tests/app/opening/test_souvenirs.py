"""Souvenirs in the real window: saved, dropped, opened."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.opening.souvenir_dialog import SouvenirDialog
from app.opening.souvenirs import suggested_name
from model.directories import runs_dir
from model.drawing import Drawing, Stroke
from model.own_drawings import OwnDrawings
from model.runs.runs import list_runs
from model.souvenir import FAMILIAR, save_souvenir
from tests.app.windows import LONG
from tests.model.souvenir.kept_run import make_run

SLASH = Drawing((Stroke([[100, 900], [900, 100]]),))


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    over = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    QApplication.sendEvent(window, over)
    assert over.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))


def said(window):
    return window.status_message.text()


@pytest.fixture
def elsewhere(tmp_path):
    """A souvenir from another machine, with two drawings."""
    store = OwnDrawings(tmp_path / "theirs.sqlite3")
    store.add_all([(SLASH, "1"), (SLASH, "7")])
    run = make_run(tmp_path / "theirs", name="Their run")
    return save_souvenir(run, tmp_path / "theirs.inkling", store).path


def test_one_that_is_dropped_becomes_a_run_that_answers(person, elsewhere):
    window = person.window
    drop(window, elsewhere)
    person.wait_until(lambda: window.reader.answering_name == "Their run")
    assert "Drawings came along" in said(window)
    assert [run.folder for run in list_runs(runs_dir())] == [window.controller.run_in_view]
    assert len(window.controller.curves) == 90


def test_the_drawings_join_mine_only_when_i_want(person, elsewhere):
    window = person.window
    drop(window, elsewhere)
    person.wait_until(lambda: window.reader.answering_name == "Their run")
    assert OwnDrawings().counts() == {}
    window.views.show_page(5)
    card = window.runs_tab.runs_view.card
    person.wait_until(lambda: len(card.run_table.selected) == 1)
    card.show_selection()
    assert card.take_drawings_button.isVisible()
    card.take_drawings_button.click()
    person.wait_until(lambda: OwnDrawings().counts() == {"1": 1, "7": 1})
    card.take_drawings_button.click()
    person.wait_until(lambda: said(window).startswith("0 drawings"))
    assert OwnDrawings().counts() == {"1": 1, "7": 1}


def test_what_is_no_souvenir_gets_one_sentence(person, tmp_path):
    path = tmp_path / "broken.inkling"
    path.write_bytes(b"PK\x03\x04 and so on")
    drop(person.window, path)
    person.wait_until(lambda: "is no souvenir" in said(person.window))
    assert list_runs(runs_dir()) == []
    assert person.window.reader.answering_name == "Shipped"


def test_the_command_opens_one(windows, elsewhere):
    person = windows.open(["--network", str(elsewhere)])
    person.wait_until(lambda: person.window.reader.answering_name == "Their run")


def saved_through_dialog(person, monkeypatch, path, with_drawings):
    monkeypatch.setattr("app.opening.souvenirs.ask_souvenir_path", lambda parent, name: path)
    person.wait_until(lambda: person.window.findChild(SouvenirDialog) is not None)
    dialog = person.window.findChild(SouvenirDialog)
    if with_drawings:
        dialog.drawings_box.click()
        assert "can see your drawings" in dialog.remark.text()
    dialog.save_button.click()
    person.wait_until(lambda: path.exists() and said(person.window).startswith("Saved"))


@pytest.mark.parametrize("with_drawings", [False, True])
def test_the_runs_tab_saves_one(person, tmp_path, monkeypatch, with_drawings):
    OwnDrawings().add(SLASH, "1")
    make_run(runs_dir(), name="Mine")
    window = person.window
    window.views.show_page(5)
    card = window.runs_tab.runs_view.card
    person.wait_until(lambda: len(card.run_table.selected) == 1)
    person.click(card.souvenir_button)
    path = tmp_path / "mine.inkling"
    saved_through_dialog(person, monkeypatch, path, with_drawings)
    assert window.insight.souvenirs.is_at_work is False
    from model.souvenir import open_souvenir

    opened = open_souvenir(path, tmp_path / "there")
    assert opened.record.name == "Mine"
    assert (opened.drawings is not None) is with_drawings


@pytest.mark.parametrize("is_personal", [False, True])
def test_it_is_said_what_a_personal_network_remembers_of_the_drawings(person, is_personal):
    run = make_run(runs_dir(), name="Mine")
    if is_personal:
        (run.folder / FAMILIAR).write_bytes(b"")
    person.window.insight.souvenirs.ask_save(run.folder, "Mine")
    person.wait_until(lambda: person.window.findChild(SouvenirDialog) is not None)
    dialog = person.window.findChild(SouvenirDialog)
    assert "stay on this computer" in dialog.remark.text()
    assert ("goes along" in dialog.remark.text()) is is_personal
    dialog.close()


def test_without_a_run_there_is_nothing_to_save(window):
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "no run in view" in said(window)


def test_a_run_just_trained_is_saved_and_opened_elsewhere(person, tmp_path, monkeypatch):
    window = person.window
    person.train_until(3, epochs=300)
    person.stop()
    window.keeping.save_souvenir()
    path = tmp_path / "fresh.inkling"
    saved_through_dialog(person, monkeypatch, path, False)
    before = window.controller.run_in_view
    monkeypatch.setenv("INKLING_HOME", str(tmp_path / "other machine"))
    window.insight.souvenirs.open_path(path)
    person.wait_until(lambda: window.controller.run_in_view not in (None, before), LONG)
    assert window.controller.run_in_view.parent == runs_dir()


def test_no_drawings_no_question(person, qtbot):
    dialog = SouvenirDialog(person.window, "Run", 0)
    dialog.show()
    assert not dialog.drawings_box.isVisible()
    dialog.close()
    other = SouvenirDialog(person.window, "Run", 3)
    other.show()
    assert other.drawings_box.isVisible()
    assert not other.drawings_box.isChecked()
    other.close()


@pytest.mark.parametrize(
    ("name", "expected"),
    [("My run", "My run.inkling"), ("a/b:c", "a-b-c.inkling"), ("..", "run.inkling")],
)
def test_a_file_is_named_after_its_run(name, expected):
    assert suggested_name(name) == expected
