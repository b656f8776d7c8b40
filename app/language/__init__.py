"""The language on screen: every visible text goes through ``tr`` or ``put``.

The texts in the source are English and are the keys of the other languages' catalogues, which
``python -m app.language`` keeps.
"""

from app.language.chosen import LANGUAGES, Language, language, system_language
from app.language.texts import in_language, noop, put, tr

__all__ = [
    "LANGUAGES",
    "Language",
    "in_language",
    "language",
    "noop",
    "put",
    "system_language",
    "tr",
]
