import pytest
from PySide6.QtCore import QTranslator

from app.language import in_language, texts
from model.sentence import sentence

_GERMAN = {
    "There is no file {name}.": "Die Datei {name} fehlt.",
    "Nothing was kept: {reason}.": "Nichts wurde behalten: {reason}.",
    "the disk is full": "der Datenträger ist voll",
    "the disk": "der Datenträger",
}


class German(QTranslator):
    """A catalogue of few words."""

    def translate(self, context, text, disambiguation=None, number=-1):
        return _GERMAN.get(text, "")


@pytest.fixture
def german(qapp, monkeypatch):
    catalogue = German()
    monkeypatch.setattr(texts, "translator", lambda: catalogue)


@pytest.mark.usefixtures("german")
def test_a_sentence_is_translated_by_its_template():
    words = sentence("There is no file {name}.", name="seven.png")
    assert in_language(words) == "Die Datei seven.png fehlt."


@pytest.mark.usefixtures("german")
def test_a_sentence_inside_a_sentence_is_translated_too():
    words = sentence("Nothing was kept: {reason}.", reason=sentence("the disk is full"))
    assert words == "Nothing was kept: the disk is full."
    assert in_language(words) == "Nichts wurde behalten: der Datenträger ist voll."


@pytest.mark.usefixtures("german")
def test_plain_words_stay_as_they_are():
    assert in_language("the disk is full") == "the disk is full"
    assert in_language("") == ""


@pytest.mark.usefixtures("german")
def test_values_that_only_look_like_texts_are_not_translated():
    words = sentence("There is no file {name}.", name="the disk")
    assert in_language(words) == "Die Datei the disk fehlt."


@pytest.mark.usefixtures("german")
def test_a_sentence_without_a_translation_stays_english():
    assert in_language(sentence("Not {known}.", known=1)) == "Not 1."


def test_in_english_a_sentence_says_the_same(qapp):
    words = sentence("Nothing was kept: {reason}.", reason=sentence("the disk is full"))
    assert in_language(words) == str(words)
