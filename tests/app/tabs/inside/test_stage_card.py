import pytest

from app.tabs.inside.stage_card import StageCard
from app.tabs.inside.words import remarks, titles
from app.theme import Theme
from tests.app.tabs.inside.sights import pictures


def card(qtbot, kind, index):
    made = pictures(kind)
    stages = made.sight.stages
    built = StageCard(Theme(), index, stages[index], titles(stages)[index], remarks(stages)[index])
    qtbot.addWidget(built)
    built.resize(600, built.heightForWidth(600))
    built.show()
    built.show_pictures(made)
    return built


def test_a_layer_has_its_name_its_words_and_its_tiles(qtbot):
    built = card(qtbot, "shipped", 0)
    assert built.objectName() == "stage_0"
    assert built.title.text() == "Layer 1"
    assert "24 filters" in built.remark.text()
    assert [group.name for group in built.grid.groups] == ["Filter", "Found", "Kept"]
    assert built.grid.accessibleName().startswith("Layer 1. 24 filters")
    assert built.grid.geometry().bottom() <= built.height()
    assert built.answers is None


def test_answers_are_tiles_of_their_own(qtbot):
    built = card(qtbot, "shipped", 6)
    assert built.grid is None
    assert built.answers.accessibleDescription().split(":")[0] in "0123456789"


def test_answers_of_a_single_layer_show_what_they_look_for(qtbot):
    built = card(qtbot, "softmax", 0)
    assert [group.name for group in built.grid.groups] == ["Looks for"]
    assert built.answers.isVisible()


@pytest.mark.parametrize("width", [410, 600, 1080])
@pytest.mark.parametrize(("kind", "index"), [("shipped", 3), ("mlp", 0), ("gru", 0)])
def test_cards_are_high_enough_at_any_width(qtbot, kind, index, width):
    built = card(qtbot, kind, index)
    built.resize(width, built.heightForWidth(width))
    assert built.grid.height() >= built.grid.tile_layout().height - 1
