"""The catalogue that texts are looked up in."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

CONTEXT = "Inkling"
"""The one context of all texts in the catalogues."""

CATALOGUES = Path(__file__).parents[2] / "assets" / "languages"

_QT_NAMES = {"zh": "zh_CN"}


class _Catalogues:
    """The texts of one language, and Qt's own for its dialogs."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.own = QTranslator()
        if not self.own.load(str(CATALOGUES / f"inkling_{code}.qm")):
            raise FileNotFoundError(f"The catalogue of the language {code} cannot be read.")
        self.of_qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self.of_qt.load(f"qtbase_{_QT_NAMES.get(code, code)}", folder)


@cache
def _catalogues(code: str) -> _Catalogues:
    return _Catalogues(code)


class _Chosen:
    code = "en"


def translator() -> QTranslator:
    """Give the catalogue of the language that is chosen. Any thread."""
    return _catalogues(_Chosen.code).own


def code() -> str:
    """Give the code of the language that is chosen. Any thread."""
    return _Chosen.code


def install(code: str) -> None:
    """Take a language's catalogue for all texts, Qt's own included. Call on main."""
    old, new = _catalogues(_Chosen.code), _catalogues(code)
    _Chosen.code = code
    if QCoreApplication.instance() is None:
        return
    QCoreApplication.removeTranslator(old.own)
    QCoreApplication.removeTranslator(old.of_qt)
    if code != "en":
        QCoreApplication.installTranslator(new.of_qt)
    QCoreApplication.installTranslator(new.own)
