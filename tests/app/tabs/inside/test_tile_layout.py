import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tabs.inside.tile_layout import LABELS, Group, lay_out, lay_out_memory

SIDES = st.sampled_from([1, 3, 4, 5, 6, 10, 12, 24, 28])


@given(
    count=st.integers(1, 300), side=SIDES, width=st.integers(330, 1500),
    ratio=st.sampled_from([1.0, 1.25, 1.5, 2.0]),
)  # fmt: skip
def test_every_tile_has_a_place_of_its_own_on_whole_pixels(count, side, width, ratio):
    layout = lay_out([Group("Found", "", count, side, side)], width, ratio)
    rects = [line.tile(index) for line in layout.lines for index in range(line.first, line.end)]
    assert len(rects) == count
    for rect in rects:
        zoom = rect.width() * ratio / side
        assert abs(zoom - round(zoom)) < 1e-6
        assert rect.left() >= LABELS
        assert rect.right() <= width + 0.01
        assert rect.bottom() <= layout.height + 0.01
    seen = sorted((rect.top(), rect.left(), rect.right()) for rect in rects)
    for (top, _, right), (next_top, left, _) in itertools.pairwise(seen):
        assert next_top > top or left > right


@pytest.mark.parametrize(
    ("count", "side", "columns"), [(8, 24, 8), (16, 24, 8), (24, 24, 8), (48, 12, 12), (96, 1, 24)]
)
def test_lines_are_tidy_in_a_page_of_the_usual_width(count, side, columns):
    layout = lay_out([Group("Found", "", count, side, side)], 608, 1.0)
    assert {line.end - line.first for line in layout.lines} == {columns}


@pytest.mark.parametrize("count", [80, 96])
@pytest.mark.parametrize("width", [408, 608])
def test_large_layers_fit_a_small_page(count, width):
    layout = lay_out([Group("Found", "", count, 6, 6)], width, 1.0)
    lines = layout.lines
    assert len({line.end - line.first for line in lines}) == 1
    assert all(line.tile(line.end - 1).right() <= width for line in lines)


def test_each_line_of_filters_stands_above_what_they_found():
    filters = Group("Filter", "", 24, 5, 5, 0.67, is_above=True)
    found = Group("Found", "", 24, 24, 24)
    kept = Group("Kept", "", 24, 12, 12, 0.8, is_below=True)
    layout = lay_out([filters, found, kept], 608, 1.0)
    assert [line.group for line in layout.lines] == [0, 1] * 3 + [2] * 3
    for index in range(24):
        small, large, below = (layout.line_of(group, index).tile(index) for group in range(3))
        assert abs(small.center().x() - large.center().x()) <= 0.5
        assert abs(below.center().x() - large.center().x()) <= 0.5
        assert small.bottom() < large.top()
        assert small.width() < large.width()


def test_the_tile_at_a_place():
    layout = lay_out([Group("Found", "", 24, 24, 24)], 608, 1.0)
    for index in (0, 7, 8, 23):
        center = layout.line_of(0, index).tile(index).center()
        assert layout.tile_at(center.x(), center.y()) == (0, index)
    first = layout.line_of(0, 0).tile(0)
    assert layout.tile_at(first.right() + 2, first.center().y()) is None
    assert layout.tile_at(first.left() - 2, first.center().y()) is None
    assert layout.tile_at(first.center().x(), layout.height + 5) is None


@pytest.mark.parametrize("numbers", [4, 96, 1000])
def test_rows_of_a_memory_stand_beside_the_rows_of_the_drawing(numbers):
    groups = [Group("", "", 1, 28, 28), Group("Memory", "", 1, 28, numbers)]
    layout = lay_out_memory(groups, 608, 1.0)
    drawing, memory = (line.tile(0) for line in layout.lines)
    assert (drawing.top(), drawing.height()) == (memory.top(), memory.height())
    assert drawing.right() < memory.left()
    assert memory.right() <= 608
