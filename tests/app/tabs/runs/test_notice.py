import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.tabs.runs import notice as module
from app.tabs.runs.notice import Notice
from app.theme import Theme


@pytest.fixture
def notice(qtbot):
    notice = Notice(Theme())
    qtbot.addWidget(notice)
    yield notice
    notice.dismiss()


@pytest.fixture
def calls():
    return []


def say(notice, calls, words="Deleted X."):
    act, gone = (lambda: calls.append("act")), (lambda: calls.append("gone"))
    notice.say(words, "Undo", "Tip", act=act, gone=gone)


def test_the_button_acts_and_the_notice_goes(notice, calls):
    assert notice.isHidden()
    say(notice, calls)
    assert notice.words.text() == "Deleted X."
    assert notice.action_button.text() == "Undo"
    QTest.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    assert calls == ["act"]
    assert notice.isHidden()


def test_closing_it_is_no_action(notice, calls):
    say(notice, calls)
    QTest.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert calls == ["gone"]
    assert notice.isHidden()


def test_another_notice_takes_its_place(notice, calls):
    say(notice, calls)
    notice.say("Plain words.")
    assert calls == ["gone"]
    assert notice.action_button.isHidden()
    assert not notice.isHidden()
    notice.dismiss()
    assert calls == ["gone"]


def test_its_time_passes(qtbot, calls, monkeypatch):
    monkeypatch.setattr(module, "STAYS_MS", 20)
    notice = Notice(Theme())
    qtbot.addWidget(notice)
    say(notice, calls)
    qtbot.waitUntil(notice.isHidden)
    assert calls == ["gone"]


def test_it_takes_the_colours_of_the_look(notice):
    theme = Theme()
    other = Notice(theme, notice)
    before = other.styleSheet()
    theme.set_dark(not theme.is_dark)
    assert other.styleSheet() != before
