"""The catalogues: one file per language in Qt's TS format, and what is compiled from it."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.language.translator import CATALOGUES, CONTEXT

FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "zh": 1}
"""The forms of a text with ``%n`` by language: for one thing (French: none too), for more."""

_NAMES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "zh": "zh_CN"}
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Catalogue = dict[str, list[str]]
"""The translations by text: one, or the forms of a text with ``%n``; "" where one is missing."""


def ts_path(code: str, folder: Path = CATALOGUES) -> Path:
    """Say where a language's catalogue lies."""
    return folder / f"inkling_{code}.ts"


def blank(text: str, code: str) -> list[str]:
    """Give the places for a text's translations into a language, none where it needs none."""
    if "%n" in text:
        return [""] * FORMS[code]
    return [] if code == "en" else [""]


def read(path: Path) -> Catalogue:
    """Read a catalogue; an absent one is empty."""
    if not path.exists():
        return {}
    found: Catalogue = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform")
        words = [form.text or "" for form in forms] if forms else [translation.text or ""]
        found[message.findtext("source") or ""] = words
    return found


def write(path: Path, code: str, entries: Catalogue, files: Mapping[str, Sequence[str]]) -> None:
    """Write a catalogue; ``files`` names the source files that have a text."""
    root = ET.Element("TS", version="2.1", language=_NAMES[code], sourcelanguage="en_GB")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, words in entries.items():
        message = ET.SubElement(context, "message")
        if "%n" in text:
            message.set("numerus", "yes")
        for name in files.get(text, ()):
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text
        _add_translation(message, words, "%n" in text)
    ET.indent(root, " ")
    path.write_text(_HEAD + ET.tostring(root, "unicode") + "\n", "utf-8")


def compile_to(ts: Path, qm: Path) -> None:
    """Compile a catalogue for Qt with the program that comes with PySide6."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    made = qm.with_name(f".{qm.name}")  # a window that runs has the old one in its memory
    subprocess.run([str(release), "-silent", str(ts), "-qm", str(made)], check=True, timeout=60)
    made.replace(qm)


def _add_translation(message: ET.Element, words: Sequence[str], has_forms: bool) -> None:
    translation = ET.SubElement(message, "translation")
    if not all(words):
        translation.set("type", "unfinished")
    if not has_forms:
        translation.text = words[0]
        return
    for form in words:
        ET.SubElement(translation, "numerusform").text = form
