import pytest

from app.film.tile import Tile
from app.film.way import Frame, Way
from app.theme import Theme


@pytest.fixture
def way(qtbot):
    theme = Theme()
    words = "Some words that take more than a single line below a tile."
    frames = [Frame(Tile(theme, 28), f"Number {k}", words) for k in range(5)]
    way = Way(theme, frames, 200)
    qtbot.addWidget(way)
    return way, frames


def arranged(way, width):
    way.resize(width, way.heightForWidth(width))
    way.grab()


@pytest.mark.parametrize(
    ("width", "rows", "side"), [(1080, 1, 170), (608, 1, 86), (414, 2, 114), (260, 3, 114)]
)
def test_tiles_are_alike_and_wrap_where_they_would_be_too_small(way, width, rows, side):
    way, frames = way
    arranged(way, width)
    assert len({frame.y() for frame in frames}) == rows
    assert {frame.tile.width() for frame in frames} == {side}
    for frame in frames:
        assert way.rect().contains(frame.geometry())
        assert frame.height() >= frame.height_with(frame.width(), side)


def test_longer_words_get_more_room(way):
    way, frames = way
    before = way.heightForWidth(608)
    frames[2].say("Many more words than before. " * 4)
    assert way.heightForWidth(608) > before
    assert frames[2].tile.accessibleDescription().startswith("Many more")
