"""Numbers the way the language that is chosen writes them."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from app.language.translator import code

NO_BREAK = "\u00a0"
NARROW = "\u202f"
_TERRITORIES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "zh": "zh_CN"}
_BEFORE_PERCENT = {"fr": NARROW, "zh": ""}


@cache
def _locale(code: str) -> QLocale:
    return QLocale(_TERRITORIES[code])


def locale() -> QLocale:
    """Give the locale of the language that is chosen. Any thread."""
    return _locale(code())


def whole_number(number: int) -> str:
    """Write a whole number with its thousands apart; English ``60 000``."""
    if code() == "en":
        return f"{number:,}".replace(",", NO_BREAK)
    return locale().toString(int(number))


def decimal(number: float, places: int) -> str:
    """Write a number with that many places after the decimal sign, thousands not apart."""
    return f"{number:.{places}f}".replace(".", locale().decimalPoint())


def plain(number: float) -> str:
    """Write a number without needless zeros: ``0.002``, ``1.5``, ``12``."""
    text = f"{number:.10f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text.replace(".", locale().decimalPoint())


def with_percent(number: str) -> str:
    """Put the percent sign behind a number that is written already: ``98 %``."""
    return f"{number}{_BEFORE_PERCENT.get(code(), NO_BREAK)}%"


def moment(when: datetime) -> str:
    """Write a day and a time of this year, English ``05 Nov 14:02``."""
    if code() == "en":
        return when.strftime("%d %b %H:%M")
    pattern = "M月d日 HH:mm" if code() == "zh" else "d MMM HH:mm"
    day, time = QDate(when.year, when.month, when.day), QTime(when.hour, when.minute)
    return locale().toString(QDateTime(day, time), pattern)
