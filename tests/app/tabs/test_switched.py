"""Texts of the pages follow a switch of the language while they stand."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.language import texts
from app.tabs.inside.lab_changes_card import ChangesCard
from app.tabs.inside.lab_flips_card import FlipsCard
from app.tabs.inside.lab_picture_card import PictureCard
from app.tabs.inside.why_layout import WhyLayout
from app.tabs.map.foot import MapFoot
from app.tabs.mistakes.mix_card import MixCard
from app.tabs.mistakes.wall_card import WallCard
from app.tabs.runs.compare_header import CompareHeader
from app.tabs.runs.no_runs import NoRuns
from app.tabs.runs.race_chart_header import RaceChartHeader
from app.theme import Theme
from model.inside.flips import Flip

MARK = "¤"


class Marked(QTranslator):
    """A language that is English with a mark at each end."""

    is_on = False

    def translate(self, context, text, disambiguation=None, number=-1):
        return f"{MARK}{text}{MARK}" if self.is_on else ""


@pytest.fixture
def marked(qapp, monkeypatch):
    catalogue = Marked()
    monkeypatch.setattr(texts, "translator", lambda: catalogue)
    return catalogue


def said(widget):
    """All words of a widget and of what stands on it."""
    shown = [w for kind in (QLabel, QAbstractButton) for w in widget.findChildren(kind)]
    for part in (widget, *widget.findChildren(object)):
        for name in ("toolTip", "accessibleName"):
            if hasattr(part, name):
                yield getattr(part, name)()
    for part in shown:
        yield part.text()


def is_a_text(words):
    return any(letter.isalpha() for letter in words.replace("PCA", "").replace("t-SNE", ""))


@pytest.mark.parametrize(
    "make",
    [
        ChangesCard,
        FlipsCard,
        PictureCard,
        WhyLayout,
        lambda theme: MapFoot(),
        MixCard,
        WallCard,
        lambda theme: CompareHeader(None),
        lambda theme: NoRuns(),
        lambda theme: RaceChartHeader(None),
    ],
)
def test_all_texts_follow(qtbot, marked, make):
    theme = Theme()
    card = make(theme)
    qtbot.addWidget(card)
    before = [words for words in said(card) if is_a_text(words)]
    assert before
    assert not any(MARK in words for words in before)
    marked.is_on = True
    texts.set_again()
    theme.changed.emit()
    assert [words for words in said(card) if is_a_text(words) and MARK not in words] == []
    marked.is_on = False
    texts.set_again()
    theme.changed.emit()
    assert [words for words in said(card) if is_a_text(words)] == before


def test_words_made_of_values_follow(qtbot, marked):
    theme = Theme()
    card = FlipsCard(theme)
    qtbot.addWidget(card)
    card.show_flips([Flip("turn", -23.0, 1, 0.4)])
    english = "Turned left by 23°, it becomes a\u00a01."
    assert card.lab_flip_words.text() == english
    marked.is_on = True
    texts.set_again()
    theme.changed.emit()
    assert card.lab_flip_words.text().replace(MARK, "") == english
    assert MARK in card.lab_flip_words.text()
