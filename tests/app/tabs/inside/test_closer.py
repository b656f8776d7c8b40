import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF

from app.tabs.inside.close_up import PICTURE
from app.tabs.inside.closer import closer_of, peak
from app.tabs.inside.pictures import groups_of
from app.theme import CAPTION, HELP, Theme
from model.inside.receptive_field import WHOLE, Patch
from tests.app.tabs.inside.sights import pictures


def closer(kind, stage, group, tile, place=(0, 0), seen=None):
    made = pictures(kind, seen)
    shown = groups_of(made.sight.stages[stage])[group]
    return made, closer_of(made, stage, group, shown, tile, place)


def test_the_strongest_place():
    values = np.zeros((4, 5), np.float32)
    values[2, 3], values[1, 1] = -3, 2
    assert peak(values) == (2, 3)


def test_a_place_of_a_map():
    made, shown = closer("shipped", 0, 1, 5, (7, 8))
    value = made.sight.found[0].maps[5, 7, 8]
    assert shown.title == "Layer 1 · map 6 of 24"
    assert shown.place == (7, 8)
    assert shown.patch == Patch(7, 8, 12, 13)
    assert shown.found[1].startswith(f"{value:.2f}; the most is")
    assert shown.seen == ("It looks at this patch", "5\u00a0×\u00a05 pixels")
    assert (shown.image.width(), shown.image.height()) == (24, 24)


def test_what_is_kept_looks_at_more():
    _, shown = closer("shipped", 0, 2, 5, (0, 0))
    assert shown.patch == Patch(0, 0, 6, 6)


def test_a_filter_shows_where_it_matches_best():
    made, shown = closer("shipped", 0, 0, 2)
    row, column = peak(made.sight.found[0].maps[2])
    assert shown.title == "Layer 1 · filter 3 of 24"
    assert shown.patch == Patch(row, column, row + 5, column + 5)
    assert shown.place is None
    assert shown.seen[0] == "It matches best here"
    assert "Orange" in shown.found[0]


def test_neurons_look_at_all_of_it():
    _made, shown = closer("shipped", 5, 0, 0)
    assert shown.patch == WHOLE
    assert shown.place is None
    assert shown.seen[0] == "It looks at all of it"
    assert shown.title == "Neurons · neuron 1 of 96"


def test_a_memory_after_a_row():
    made, shown = closer("gru", 0, 1, 0, (9, 40))
    value = made.sight.found[0].maps[0, 9, 40]
    assert shown.patch == Patch(0, 0, 10, 28)
    assert shown.found[0].startswith("After row 10: ")
    assert shown.found[0].endswith(f"{value:.2f}".replace("-", "−"))
    assert shown.seen == ("It has read this far", "10 of 28 rows")


@pytest.mark.parametrize(("kind", "words"), [("softmax", "what speaks for 4"), ("mlp", "neuron 5")])
def test_weights_on_the_drawing(kind, words):
    _, shown = closer(kind, 0, 0, 4)
    assert words in shown.title
    assert shown.patch == WHOLE
    assert "orange" in shown.found[0]


def test_an_empty_canvas_is_said():
    _, shown = closer("shipped", 1, 0, 0, (2, 2), np.zeros((28, 28), np.float32))
    assert shown.seen == ("Nothing is drawn yet", "")
    assert shown.found[0] == "Here: nothing"


@pytest.mark.parametrize(
    ("kind", "stage", "group"),
    [("shipped", 0, 0), ("shipped", 0, 1), ("shipped", 0, 2), ("shipped", 5, 0), ("gru", 0, 1),
     ("mlp", 0, 0), ("softmax", 0, 0)],
)  # fmt: skip
def test_the_words_fit_below_the_pictures(qapp, kind, stage, group):
    _, shown = closer(kind, stage, group, 0, (0, 0))
    strong, faint = (QFontMetricsF(Theme().font(*font)) for font in ((HELP, 500), (CAPTION, 400)))
    for first, second in (shown.found, shown.seen):
        assert strong.horizontalAdvance(first) <= PICTURE + 8
        assert faint.horizontalAdvance(second) <= PICTURE + 8
