import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from app.language import LANGUAGES, language, system_language, tr
from app.language.catalogue import read, ts_path
from app.settings import Settings
from app.words import accuracy, decimal, percent, thousands


@pytest.mark.parametrize("code", ["de", "fr", "es", "zh"])
def test_the_whole_window_changes_its_language(window, qtbot, code):
    """What is English and has another wording there is on no visible control any more."""
    for page in range(window.tabs.count()):
        window.views.show_page(page)
        qtbot.wait(50)
    language().choose(code)
    qtbot.wait(50)
    words = read(ts_path(code))
    for page in range(window.tabs.count()):
        window.views.show_page(page)
        qtbot.wait(50)
        left = {text for text in said_by(window) if words.get(text, [text])[0] != text}
        assert not left


def said_by(window):
    for control in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        if control.isVisible():
            yield from (control.text(), control.toolTip(), control.accessibleName())
    for menu in window.findChildren(QMenu):
        yield from (action.text() for action in menu.actions())
    yield from (window.tabs.tabText(k) for k in range(window.tabs.count()))
    yield from (window.tabs.tabToolTip(k) for k in range(window.tabs.count()))


def test_a_switch_tells_the_views_and_back_is_as_before(window, qtbot):
    before = sorted(said_by(window))
    with qtbot.waitSignal(window.theme.changed):
        language().choose("de")
    assert window.train_button.text() == "Trainieren"
    assert window.confidence_label.text() == "Wartet"
    language().choose("en")
    assert sorted(said_by(window)) == before


def test_choosing_the_language_that_is_on_does_nothing(qapp, qtbot):
    with qtbot.assertNotEmitted(language().changed):
        language().choose("en")


def test_an_unknown_language_is_refused(qapp):
    with pytest.raises(KeyError):
        language().choose("xx")
    assert language().code == "en"


def test_the_window_opens_in_the_language_chosen_before(windows):
    Settings().language = "es"
    assert windows.open().window.undo_button.text() == "Deshacer"
    assert language().code == "es"


def test_the_window_is_english_where_nothing_was_chosen(windows):
    language().choose("de")
    windows.open()
    assert language().code == "en"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["de-AT"], "de"), (["zh-Hans-CN", "zh"], "zh"), (["it-IT", "fr"], "fr"), (["it"], "en")],
)
def test_the_first_start_speaks_as_the_desktop_does(monkeypatch, wanted, code):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: wanted)
    assert system_language() == code


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("en", ("98\u00a0%", "98.4\u00a0%", "60\u00a0000", "0.25")),
        ("de", ("98\u00a0%", "98,4\u00a0%", "60.000", "0,25")),
        ("fr", ("98\u202f%", "98,4\u202f%", "60\u202f000", "0,25")),
        ("es", ("98\u00a0%", "98,4\u00a0%", "60.000", "0,25")),
        ("zh", ("98%", "98.4%", "60,000", "0.25")),
    ],
)
def test_numbers_are_written_as_the_language_does(qapp, code, numbers):
    language().choose(code)
    assert (percent(0.98), accuracy(0.984), thousands(60_000), decimal(0.25, 2)) == numbers


def test_forms_follow_the_number(qapp):
    language().choose("de")
    assert tr("%n drawings", n=1) == "1 Zeichnung"
    assert tr("%n drawings", n=1280) == "1.280 Zeichnungen"
    language().choose("fr")
    assert tr("%n drawings", n=0) == "0 dessin"


def test_every_language_has_its_own_name():
    assert list(LANGUAGES) == ["en", "de", "fr", "es", "zh"]
