"""Every text of the source is in every catalogue, whole, and compiled."""

import re
import textwrap

import pytest
from PySide6.QtCore import QTranslator

from app.language import catalogue
from app.language.source import texts_of, texts_of_source
from app.language.translator import CONTEXT

CODES = tuple(catalogue.FORMS)
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")
HOW_TO = "; see README, Languages"


@pytest.fixture(scope="module")
def texts():
    return texts_of_source()


@pytest.mark.parametrize("code", CODES)
def test_no_text_lacks_a_translation(texts, code):
    entries = catalogue.read(catalogue.ts_path(code))
    wanted = {text: len(blank) for text in texts if (blank := catalogue.blank(text, code))}
    lacking = [
        text
        for text, forms in wanted.items()
        if len(entries.get(text, ())) != forms or not all(entries[text])
    ]
    assert not lacking, f"{code} lacks {len(lacking)} texts: {lacking}{HOW_TO}"


@pytest.mark.parametrize("code", CODES)
def test_no_catalogue_holds_what_is_said_no_more(texts, code):
    left = set(catalogue.read(catalogue.ts_path(code))) - set(texts)
    assert not left, f"{code} still has {left}{HOW_TO}"


@pytest.mark.parametrize("code", CODES)
def test_translations_have_the_placeholders_of_their_text(code):
    for text, words in catalogue.read(catalogue.ts_path(code)).items():
        for form in filter(None, words):
            same = sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(text))
            assert same, f"{code}: {text!r} -> {form!r}"


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_catalogue_is_that_of_the_texts(code):
    path = catalogue.ts_path(code)
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for text, words in catalogue.read(path).items():
        if "%n" in text:
            found = [translator.translate(CONTEXT, text, None, number) for number in (1, 7)]
            assert [found[0], found[-1]] == [words[0], words[-1]], f"{text}{HOW_TO}"
        else:
            assert translator.translate(CONTEXT, text) == words[0], f"{text}{HOW_TO}"


def test_a_compiled_catalogue_has_nothing_else(tmp_path):
    for code in CODES:
        path = catalogue.ts_path(code)
        catalogue.compile_to(path, tmp_path / "anew.qm")
        anew = (tmp_path / "anew.qm").read_bytes()
        assert anew == path.with_suffix(".qm").read_bytes(), f"{code}{HOW_TO}"


def test_what_is_written_is_read(tmp_path):
    entries = {"Undo": ["Zurück"], "%n drawings": ["%n Zeichnung", "%n Zeichnungen"], "New": [""]}
    path = tmp_path / "some.ts"
    catalogue.write(path, "de", entries, {"Undo": ["app/canvas_tools.py"]})
    assert catalogue.read(path) == entries
    assert 'filename="../../app/canvas_tools.py"' in path.read_text("utf-8")
    assert catalogue.read(tmp_path / "none.ts") == {}


def test_texts_are_found_wherever_they_are_said():
    source = """
    put(button.setText, "Undo")
    tr("Redo" if again else "Clear")
    LATER = noop("One "
                 "sentence.")
    raise RunError(sentence("{path} is damaged.", path=path))
    tr(LATER), tr("{name}"), put(label.setText, words)
    """
    assert list(texts_of(textwrap.dedent(source))) == [
        "Undo", "Redo", "Clear", "One sentence.", "{path} is damaged."
    ]  # fmt: skip
